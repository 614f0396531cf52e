package decode

import (
	"cmp"
	"strings"
)

// trackingEvents are the events of Exchange's message tracking that tell what
// became of a recipient.
var trackingEvents = map[string]Action{
	"FAIL": Failed, "DEFER": Delayed, "SEND": Delivered, "SENDEXTERNAL": Delivered, "DELIVER": Delivered, "BADMAIL": Failed,
}

// lastError returns what Exchange was answered last, "{LED=550 5.1.1 …};{MSG=}",
// "" where it tells of nothing.
func lastError(s string) string {
	said, _ := cutBetween(s, "LED=", "}")
	return said
}

// readTracking reads a line of the message tracking log of Exchange, whose
// fields are divided by commas: the eighth is the source, the ninth the event,
// the thirteenth the recipients, the one behind it what was answered.
func readTracking(line string) (logEntry, bool) {
	if len(line) < 40 || !isDigit(line[0]) || line[10] != 'T' {
		return logEntry{}, false
	}
	fields := strings.SplitN(line, ",", 15)
	if len(fields) < 15 || fields[8] == "" || strings.ToUpper(fields[8]) != fields[8] || !strings.HasPrefix(fields[10], "<") {
		return logEntry{}, false
	}
	e := logEntry{id: fields[10], action: trackingEvents[fields[8]], note: "A step of the message through Exchange."}
	if e.action == "" {
		return e, true
	}
	e.address, _, _ = strings.Cut(fields[12], ";")
	e.permanent, e.local, e.note = e.action == Failed, fields[8] == "DELIVER", deliveryNotes[e.action]
	said := cmp.Or(lastError(line), strings.Trim(fields[13], `'"[]`))
	if v, ok := cutBetween(line, "FQDN=", "}"); ok {
		e.remote = v
	} else {
		e.remote = fields[4]
	}
	if !e.answer(said, 0) {
		e.text = said
		e.status, _ = findStatus(said)
	}
	if e.action == Delivered {
		e.stage = StageMessage
	}
	return e, true
}
