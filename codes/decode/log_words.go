package decode

import "strings"

// readBroken reads what a server says in words of a client that it turned away
// or that left before its message was taken, where no reply is given.
func (e *logEntry) readBroken(s string) {
	if e.action != "" || e.rejected {
		return
	}
	if before, words, ok := strings.Cut(s, ">... "); ok && strings.HasSuffix(words, "unknown") {
		// Sendmail, of a recipient of its own.
		at := strings.LastIndexByte(before, '<')
		e.address, e.text = before[at+1:], words
		e.rejected, e.permanent, e.action, e.stage = true, true, Failed, StageRCPT
		return
	}
	if state, ok := cutBetween(s, "(state=", ")"); ok {
		// Dovecot, of a client that logged out in the middle.
		if _, stage := stageOfCommandName(state); stage != "" && stage != StageEHLO {
			e.spoken, e.action, e.stage, e.text = true, Failed, stage, s
		}
		return
	}
	if strings.Contains(s, "auth failed, ") {
		e.spoken, e.action, e.stage, e.text = true, Failed, StageAUTH, s
		return
	}
	if _, words, ok := strings.Cut(s, "<"+e.address+">: "); ok && e.address != "" && e.reply == 0 && containsAny(lower(words), breaks) {
		// Courier, of a server that it did not reach. Whether it tries again
		// stands on a line of its own.
		e.action, e.text, e.note, e.unsettled = Delayed, words, phraseNote(words), true
	}
}

// readSmtpdTrace reads a line that OpenSMTPD prints between the lines of the
// dialogue, without a stamp: the id of a session, "smtp", "mta" or "mda", and words.
func readSmtpdTrace(line string) (logEntry, bool) {
	if _, said, ok := strings.Cut(line, "]: "); ok && strings.HasPrefix(line, "smtpd[") { // a log whose stamps were left out
		line = said
	}
	id, rest, ok := strings.Cut(line, " ")
	if !ok || len(id) != 16 || strings.Trim(id, "0123456789abcdef") != "" {
		return logEntry{}, false
	}
	side, words, _ := strings.Cut(rest, " ")
	if side != "smtp" && side != "mta" && side != "mda" {
		return logEntry{}, false
	}
	e := logEntry{id: fieldID(words), address: addressField(words), spoken: true}
	e.readSaid(words)
	e.readState(words)
	e.complete(words)
	return e, true
}
