package decode

import (
	"strconv"
	"strings"
)

// stalwartEvents are the events of Stalwart's log that tell what became of a
// recipient, by the name that stands in brackets.
var stalwartEvents = []struct {
	name   string
	action Action
	stage  Stage
}{
	{"delivery.delivered", Delivered, StageMessage},
	{"delivery.message-rejected", Failed, StageMessage},
	{"delivery.rcpt-to-rejected", Failed, StageRCPT},
	{"delivery.rcpt-to-failed", Delayed, StageRCPT},
	{"delivery.mail-from-rejected", Failed, StageMAIL},
	{"delivery.greeting-failed", Delayed, StageGreeting},
	{"delivery.ehlo-rejected", Failed, StageEHLO},
	{"delivery.auth-failed", Failed, StageAUTH},
	{"delivery.connect-error", Delayed, StageConnect},
	{"delivery.failed", Failed, ""},
	{"delivery.double-bounce", Failed, ""},
	{"delivery.dsn-perm-fail", Failed, ""},
	{"delivery.dsn-temp-fail", Delayed, ""},
	{"delivery.dsn-success", Delivered, StageMessage},
	{"delivery.start-tls-unavailable", Failed, StageSTARTTLS},
}

// readStalwart reads an event of Stalwart: a stamp, a level, words, the name
// of the event in brackets, and fields "name = value".
func readStalwart(line string) (logEntry, bool) {
	rest, stamped := cutStamp(line)
	_, rest, named := strings.Cut(rest, " (")
	name, rest, closed := strings.Cut(rest, ") ")
	if !stamped || !named || !closed || !strings.Contains(rest, " = ") {
		return logEntry{}, false
	}
	event, ok := stalwartEvents[0], false
	for _, e := range stalwartEvents {
		if e.name == name {
			event, ok = e, true
		}
	}
	if !ok {
		return logEntry{}, strings.Contains(name, ".") && !strings.Contains(name, " ")
	}
	e := logEntry{action: event.action, stage: event.stage, note: deliveryNotes[event.action], permanent: event.action == Failed}
	e.id, e.remote = stalwartField(rest, "queueId"), stalwartField(rest, "hostname")
	e.address = strings.Trim(stalwartField(rest, "to"), "<>[]")
	e.text = stalwartField(rest, "details")
	if n, err := strconv.Atoi(stalwartField(rest, "code")); err == nil && n >= 200 && n < 600 {
		e.reply = n
	}
	if r, ok := parseReplyLine(e.text); ok {
		e.reply, e.status = r.code, r.status
	} else {
		e.status = leadingStatus(e.text, e.reply/100)
	}
	if e.reply/100 == 4 && e.action == Failed && name != "delivery.dsn-perm-fail" {
		e.action, e.permanent = Delayed, false
	}
	return e, true
}

// stalwartField returns the value of a field, the first where it is a list.
func stalwartField(s, name string) string {
	_, v, ok := strings.Cut(" "+s, " "+name+" = ")
	if !ok {
		return ""
	}
	v = strings.TrimPrefix(v, "[")
	if quoted, ok := strings.CutPrefix(v, `"`); ok {
		v, _, _ = strings.Cut(quoted, `"`)
		return v
	}
	v, _, _ = strings.Cut(v, ",")
	return v
}
