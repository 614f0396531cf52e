package decode

import "strings"

// zoneStates are the words by which ZoneMTA says what became of a recipient.
var zoneStates = []struct {
	word   string
	action Action
}{{" ACCEPTED from=", Delivered}, {" DEFERRED[", Delayed}, {" REJECTED[", Failed}}

// readZone reads a line of ZoneMTA: "id=1984e8 001 REJECTED[user] from=ann@example.org
// to=bob@example.net src=192.0.2.9 mx=mx.example.net id=<a@example.org> (550 no)".
// The second id is that of the message.
func readZone(line string) (logEntry, bool) {
	for _, state := range zoneStates {
		head, rest, ok := strings.Cut(line, state.word)
		if !ok {
			continue
		}
		id, named := valueOf(head, "id=")
		address, to := valueOf(rest, "to=")
		if !named || !to {
			return logEntry{}, false
		}
		e := logEntry{id: id, address: strings.Trim(address, "<>"), action: state.action, note: deliveryNotes[state.action]}
		e.permanent = state.action == Failed
		e.from, e.hasFrom = valueOf(state.word[1:]+rest, "from=")
		e.remote, _ = valueOf(rest, "mx=")
		if open := strings.Index(rest, " ("); open >= 0 {
			e.text = strings.TrimSuffix(trimRight(rest[open+2:]), ")")
		}
		if r, ok := parseReplyLine(e.text); ok {
			e.reply, e.status, e.text = r.code, r.status, r.text
		}
		return e, true
	}
	return logEntry{}, false
}
