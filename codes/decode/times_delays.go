package decode

import (
	"strconv"
	"strings"
	"time"
)

// explainDelays adds to the note of a line of a log where the time went.
func (d *decoder) explainDelays() {
	for i := range d.Lines {
		l := &d.Lines[i]
		if l.Side != Log || d.claimed[i] {
			continue
		}
		for _, read := range []func(s string) string{postfixDelays, sendmailDelay, eximDelays} {
			if told := read(l.plain); told != "" {
				l.Note = strings.TrimSpace(l.Note + " " + told)
				break
			}
		}
	}
}

// postfixDelays explains "delays=a/b/c/d" of Postfix: before the queue manager
// took the message up, which counts the attempts before; in the queue; setting
// up the connection, with DNS, greeting, EHLO and TLS; transmission.
func postfixDelays(s string) string {
	v, ok := cutBetween(s, ", delays=", ",")
	parts := strings.Split(v, "/")
	if !ok || len(parts) != 4 {
		return ""
	}
	names := []string{"before this attempt", "in the queue", "setting up the connection", "sending it"}
	var told []string
	for i, p := range parts {
		seconds, err := strconv.ParseFloat(p, 64)
		if err != nil || seconds < 0 {
			return ""
		}
		if seconds >= 1 {
			told = append(told, Duration(int64(seconds*1000))+" "+names[i])
		}
	}
	return tellDelays(told)
}

// sendmailDelay explains "xdelay=00:00:30" of Sendmail.
func sendmailDelay(s string) string {
	v, ok := cutBetween(s, ", xdelay=", ",")
	c, rest, isClock := cutClock(v)
	if !ok || !isClock || rest != "" || c.ms < longEach {
		return ""
	}
	return "This attempt took " + Duration(c.ms) + "."
}

// eximDelays explains "QT=3s DT=2s" of Exim: since the message came, and in
// its delivery.
func eximDelays(s string) string {
	var told []string
	for _, k := range []struct{ name, words string }{{" QT=", "since the message came"}, {" DT=", "in this delivery"}} {
		_, rest, ok := strings.Cut(s, k.name)
		if !ok {
			continue
		}
		v, _, _ := strings.Cut(rest, " ")
		if t, err := time.ParseDuration(v); err == nil && t >= time.Second {
			told = append(told, Duration(t.Milliseconds())+" "+k.words)
		}
	}
	return tellDelays(told)
}

func tellDelays(told []string) string {
	if len(told) == 0 {
		return ""
	}
	return "Time spent: " + strings.Join(told, ", ") + "."
}
