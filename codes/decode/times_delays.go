package decode

import (
	"strconv"
	"strings"
	"time"
)

// explainDelays adds to the note of a line of a log where the time went.
func (d *decoder) explainDelays() {
	var forms []func(s string) string
	for _, f := range delayForms {
		if d.words.may(f.name) {
			forms = append(forms, f.read)
		}
	}
	for i := 0; i < len(d.Lines) && len(forms) > 0; i++ {
		l := &d.Lines[i]
		if l.Side != Log || d.claimed[i] {
			continue
		}
		for _, read := range forms {
			if told := read(l.plain); told != "" {
				l.Note = strings.TrimSpace(l.Note + " " + told)
				break
			}
		}
	}
}

// delayForms are the ways in which logs tell delays, by the name of their
// field. They are asked in this order.
var delayForms = []struct {
	name string
	read func(s string) string
}{
	{", delays=", postfixDelays},
	{", xdelay=", sendmailDelay},
	{" QT=", eximDelays},
	{" DT=", eximDelays},
}

// postfixDelays explains "delays=a/b/c/d" of Postfix: before the queue manager
// took the message up, which counts the attempts before; in the queue; setting
// up the connection, with DNS, greeting, EHLO and TLS; transmission.
func postfixDelays(s string) string {
	v, ok := cutBetween(s, ", delays=", ",")
	if !ok || strings.Count(v, "/") != len(postfixDelayNames)-1 {
		return ""
	}
	var told []string
	for _, name := range postfixDelayNames {
		var p string
		p, v, _ = strings.Cut(v, "/")
		seconds, err := strconv.ParseFloat(p, 64)
		if err != nil || seconds < 0 {
			return ""
		}
		if seconds >= 1 {
			told = append(told, Duration(int64(seconds*1000))+" "+name)
		}
	}
	return tellDelays(told)
}

var postfixDelayNames = [...]string{"before this attempt", "in the queue", "setting up the connection", "sending it"}

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
