package decode

import (
	"slices"
	"strings"
)

// amavisLog is the name of that dialect.
const amavisLog = "amavis log"

// settleDiscards takes what amavis kept back out of the account where the mail server
// logs that it took and discarded it: that is the last word.
func (d *decoder) settleDiscards() {
	if !slices.ContainsFunc(d.logs, func(e *logLine) bool { return e.action == Delivered && strings.Contains(e.text, ", discarded, ") }) {
		return
	}
	for _, e := range d.logs {
		if e.dialect == amavisLog {
			e.action = ""
		}
	}
}

// readAmavis reads what amavis logs of each message that it checked: "(27-09)
// Blocked SPAM {Quarantined}, [192.0.2.9] <ann@example.org> -> <bob@example.net>,
// …". What it passed goes on to the mail server, which logs the rest.
func readAmavis(line string) (logEntry, bool) {
	_, rest, ok := strings.Cut(line, "amavis")
	_, rest, found := strings.Cut(rest, ") ")
	verb, rest, spaced := strings.Cut(rest, " ")
	if !ok || !found || !spaced || verb != "Blocked" && verb != "Passed" {
		return logEntry{}, false
	}
	path, rest, ok := strings.Cut(rest, "> -> ")
	if !ok {
		return logEntry{}, false
	}
	e := logEntry{note: "The filter checked the message and let it pass: the mail server has it again."}
	_, e.from, e.hasFrom = strings.Cut(path, "<")
	if verb == "Blocked" {
		e.address, _ = cutPath(strings.TrimPrefix(rest, "<"))
		e.action, e.permanent, e.stage = Failed, true, StageMessage
		e.rejected = !strings.Contains(path, "{Discarded") // whose client is told that it was taken
		category, _, _ := strings.Cut(path, ",")
		e.text = verb + " " + strings.TrimSpace(category)
		e.note = "The filter kept the message back. Where it went stands behind “quarantine:”, if it was kept at all."
	}
	if id, ok := cutBetween(rest, "Queue-ID: ", ","); ok {
		e.id = id
	}
	return e, true
}
