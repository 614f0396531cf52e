package decode

import (
	"slices"
	"strings"
)

// judgeLog returns what the deliveries of a log came to: the first recipient
// that was refused in the end, or the last that was delivered. Reports of
// failure, which have no reverse-path, are mail of their own and do not count
// (RFC 5321, 4.5.5).
func judgeLog(lines []Line, events []*logLine) (finding, bool) {
	if len(events) == 0 {
		return finding{}, false
	}
	decided := -1
	delivered, refused := 0, 0
	for i, e := range events {
		if e.action == Delivered {
			delivered++
		} else {
			refused++
		}
		if decided < 0 || events[decided].action == Delivered && e.action != Delivered {
			decided = i
		}
	}
	e := events[decided]
	f := finding{
		Outcome: Outcome{Class: e.class(), Stage: e.stage, Reply: e.reply, Status: e.status, Line: lines[e.index].Number},
		text:    e.text, remote: e.remote, delayed: e.action == Delayed && e.tried,
	}
	if yes := refused == 0; yes || delivered == 0 {
		f.Delivered = &yes
	}
	return f, true
}

// class is how final the entry is: by its codes, and without them by what the
// server did. What a program says while a session is still shown decides
// nothing: the session does.
func (e *logEntry) class() Class {
	switch e.action {
	case Delivered:
		return Success
	case Feedback:
		return None
	}
	if c := classOf(e.reply, e.status); c != None && c != Success {
		return c
	}
	switch {
	case e.spoken && e.reply == 0:
		return None
	case e.permanent:
		return Permanent
	}
	return Transient
}

// settleTries takes the tries for what became of the messages, where a log tells
// no more of them: the server that tried keeps them and goes on. Where the last
// server of several was not reached, what one before it answered is the cause.
func (d *decoder) settleTries() {
	logs := d.logs
	var tries map[string]*logLine // the last refusal of each queue id
	for _, e := range logs {
		switch {
		case e.tried && e.id != "":
			if tries == nil {
				tries = map[string]*logLine{}
			}
			tries[e.id] = e
		case e.action == Delayed && e.reply == 0 && tries[e.id] != nil:
			t := tries[e.id]
			e.reply, e.status, e.text, e.stage, e.remote, e.index = t.reply, t.status, t.text, t.stage, t.remote, t.index
		}
	}
	if slices.ContainsFunc(logs, func(e *logLine) bool { return e.action != "" }) {
		return
	}
	for _, e := range logs {
		if e.tried {
			e.action, d.Lines[e.index].Note = Delayed, deliveryNotes[Delayed]
		}
	}
}

// skipHandOvers takes the word that a message was delivered back where it was
// handed on within the machine, to a filter and back or from one program to the
// next, and the log tells under its new queue id what became of it.
func (d *decoder) skipHandOvers() {
	var outcomes map[string]bool // the ids with an outcome, looked up only where needed
	for _, e := range d.logs {
		id := newQueueID(e)
		if id == "" || id == e.id {
			continue
		}
		if outcomes == nil {
			outcomes = map[string]bool{}
			for _, o := range d.logs {
				if o.action != "" {
					outcomes[o.id] = true
				}
			}
		}
		if outcomes[id] {
			e.action, d.Lines[e.index].Note = "", "Handed on within the same system, where the message is "+id+"."
		}
	}
}

// newQueueID returns the queue id under which the next program took a message,
// where an entry tells it, or "".
func newQueueID(e *logLine) string {
	if e.action != Delivered {
		return ""
	}
	if _, id, ok := strings.Cut(e.text, "queued as "); ok {
		return strings.Trim(beforeWord(id, " "), ").,;")
	}
	before, _, ok := strings.Cut(e.text, " Message accepted for delivery")
	if !ok {
		return ""
	}
	return strings.TrimLeft(before[strings.LastIndexByte(before, ' ')+1:], "(")
}

// finalEvents returns the last word on each recipient of each message, in the
// order of the lines.
func finalEvents(logs []*logLine) []*logLine {
	type key = eventKey
	reports := map[string]bool{}
	last := make(map[key]int, len(logs)/2)
	for i := range logs {
		e := logs[i]
		if e.hasFrom && e.id != "" {
			if e.from == "" || isReportSender(e.from) {
				reports[e.id] = true
			} else {
				delete(reports, e.id) // queue ids come round again
			}
		}
		if e.report != "" {
			reports[e.report] = true
		}
		k := key{e.id, e.address}
		if j, ok := last[k]; ok && logs[j].unsettled && e.bare() && (e.action == Failed || e.action == Delayed) {
			logs[j].action, logs[j].permanent = e.action, e.permanent
		} else if e.action != "" && !repeats(logs, last, k, i) {
			last[k] = i
		}
	}
	var events []*logLine
	for i := range logs {
		e := logs[i]
		if e.action != "" && last[key{e.id, e.address}] == i && !reports[e.id] {
			events = append(events, e)
		}
	}
	if len(events) == 0 {
		for i := range logs {
			e := logs[i]
			if e.action != "" && last[key{e.id, e.address}] == i {
				events = append(events, e)
			}
		}
	}
	return events
}

// newestFirst says that the lines of the log stand in the order in which web
// pages show them: the last one on top.
func (d *decoder) newestFirst() bool {
	if len(d.logs) < 2 {
		return false
	}
	top, ok1 := readStamp(d.Lines[d.logs[0].index].raw)
	bottom, ok2 := readStamp(d.Lines[d.logs[len(d.logs)-1].index].raw)
	if !ok1 || !ok2 || top.form != bottom.form || top.ms <= bottom.ms || top.form&hasYear == 0 && top.ms-bottom.ms > 180*day {
		return false
	}
	falls, rises := 0, 0
	for i := 1; i < len(d.logs) && falls+rises < mostStampsCompared; i++ {
		above, _ := readStamp(d.Lines[d.logs[i-1].index].raw)
		below, _ := readStamp(d.Lines[d.logs[i].index].raw)
		switch {
		case above.form != top.form || below.form != top.form:
		case above.ms > below.ms:
			falls++
		case above.ms < below.ms:
			rises++
		}
	}
	// Times without their day fall once where a log runs past midnight.
	return falls > rises && (top.form&hasDay != 0 || falls > 1)
}

// mostStampsCompared bounds how many changes of time are counted.
const mostStampsCompared = 100

// nameDeliveries gives an entry that names no recipient the one whose delivery
// a line above it with the same id began: qmail, DragonFly.
func nameDeliveries(logs []*logLine) {
	begun := map[string]string{}
	for _, e := range logs {
		switch {
		case e.id == "":
		case e.action == "" && e.address != "":
			begun[e.id] = e.address
		case e.action != "" && e.address == "":
			e.address = begun[e.id]
			delete(begun, e.id)
		}
	}
}

// bare says that the entry bears no code.
func (e *logEntry) bare() bool { return e.reply == 0 && e.status == "" }

// An eventKey names one recipient of one message.
type eventKey struct{ id, address string }

// repeats says that entry i adds nothing to the last one on the same
// recipient: it is a further line of one reply, or only says once more what
// came of it.
func repeats(logs []*logLine, last map[eventKey]int, k eventKey, i int) bool {
	j, ok := last[k]
	if !ok {
		return false
	}
	a, b := logs[j], logs[i]
	return a.more && a.reply == b.reply || b.bare() && a.reply > 0 && a.action == b.action
}

// setCopiesAside takes what became of the copies that Postfix sends to the
// postmaster out of the account: they tell of no message of anybody's.
func setCopiesAside(lines []Line, logs []*logLine) {
	copies := map[string]bool{}
	for i := range logs {
		e := logs[i]
		if e.hasFrom && isReportSender(e.from) {
			copies[e.id] = true
		}
		if e.action != "" && copies[e.id] {
			e.action, e.note = "", "A copy of the report went to the postmaster."
			lines[e.index].Note = e.note
		}
	}
}

// isReportSender says that address is one that Postfix sends reports to the
// postmaster from.
func isReportSender(address string) bool {
	_, ok := cutPrefixFold(address, "double-bounce@")
	return ok
}

// logRecipients returns what became of each recipient of a log.
func logRecipients(lines []Line, events []*logLine) []Recipient {
	rs := make([]Recipient, 0, len(events))
	for _, e := range events {
		if e.address == "" {
			continue
		}
		rs = append(rs, Recipient{
			Address: e.address, Original: e.original, Action: e.action, Reply: e.reply, Status: e.status,
			Permanent: e.action == Failed, Remote: e.remote, Line: lines[e.index].Number, Text: e.text,
		})
		rs[len(rs)-1].statusBehind()
	}
	return rs
}

// stageInLog returns the stage that a log tells of the reply that decided, "" for
// none: programs log a session without its commands, and then what it came to.
func (d *decoder) stageInLog(f finding) Stage {
	for _, e := range d.events {
		if e.reply == f.Reply && e.status == f.Status {
			return e.stage
		}
	}
	return ""
}
