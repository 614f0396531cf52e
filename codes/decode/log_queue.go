package decode

import (
	"slices"
	"strings"
)

// sendmailListing names what readSendmailQueue reads.
const sendmailListing = "Sendmail queue listing"

// queueListing names what readQueue reads.
const queueListing = "queue listing"

// readQueue reads a line of a queue listing: the reason in brackets under a
// message of "mailq", or a record of "smtpctl show queue", whose fields are
// divided by bars.
func readQueue(line string) (logEntry, bool) {
	if fields := barFields(line); len(fields) >= 12 && strings.Contains(fields[5], "@") {
		e := logEntry{id: fields[0], from: fields[5], hasFrom: true, address: fields[6], action: Delayed}
		if e.text = fields[len(fields)-1]; e.text == "" {
			// Nothing was answered yet: it waits, or is being sent right now.
			e.spoken, e.note = true, "A message in the queue; nothing is told of a try yet."
			return e, isQueueState(fields[len(fields)-3])
		}
		if r, ok := parseReplyLine(e.text); ok {
			e.reply, e.status = r.code, r.status
		}
		e.stage = stageOfWords(e.text)
		e.note = "A message in the queue, with what the last try came to."
		return e, true
	}
	text := strings.TrimSpace(line)
	if !strings.HasPrefix(text, "(") || !strings.HasSuffix(text, ")") || len(text) < 12 || standsInNotice(text) {
		return logEntry{}, false
	}
	if _, at := findQuotedCode(text); at == 1 || text[1] == '\'' || text[1] == '"' {
		return logEntry{}, false // what a program keeps together: (535, b'5.7.8 no'), ('failed', "…")
	}
	e := logEntry{text: text[1 : len(text)-1], action: Delayed}
	e.readQuotedReply()
	if e.reply == 0 && e.stage == "" && !strings.HasPrefix(e.text, "temporary failure") && !tellsWhy(e.text) {
		return logEntry{}, false
	}
	e.note = "Why the message is still in the queue."
	return e, true
}

// standsInNotice says that what stands in brackets is of a notice, and in no queue: of
// Postfix, Sendmail and Stalwart.
func standsInNotice(text string) bool {
	return strings.HasPrefix(text, "(in reply to ") || strings.HasPrefix(text, "(reason: ") || strings.Contains(text, "' rejected command '")
}

// listsQueue says that a text may hold a queue listing: it begins with a reason,
// or holds the line of a message. The words of a notice stand in brackets as well.
func (d *decoder) listsQueue() bool {
	first := true
	for i, line := range d.plain {
		if isBlank(line) || d.claimed[i] {
			continue
		}
		if first && trimLeft(line)[0] == '(' || strings.IndexByte(line, '@') > 0 && hasSize(line) && isQueued(strings.Fields(line)) || strings.Count(line, "|") > 10 {
			return true
		}
		first = false
	}
	return false
}

// hasSize says in passing that the second word of a line is a number.
func hasSize(line string) bool {
	_, rest, _ := strings.Cut(trimLeft(line), " ")
	rest = trimLeft(rest)
	return rest != "" && isDigit(rest[0])
}

// isQueued says that fields are those of a message in a listing: its id, size and
// time, and its sender.
func isQueued(fields []string) bool {
	return len(fields) > 3 && strings.Trim(fields[1], "0123456789") == "" && strings.Contains(fields[len(fields)-1], "@")
}

// isQueueState says that s is a state of a message in a queue.
func isQueueState(s string) bool {
	return s == "inflight" || s == "pending" || s == "scheduled" || s == "hold"
}

// barFields returns the fields of a record that are divided by bars; none where
// there are too few.
func barFields(line string) []string {
	if strings.Count(line, "|") < 11 {
		return nil
	}
	return strings.Split(line, "|")
}

// readSendmailQueue reads the reason in a listing of Sendmail: "(Deferred: 451
// 4.7.1 come back later)".
func readSendmailQueue(line string) (logEntry, bool) {
	text, ok := strings.CutPrefix(strings.TrimSpace(line), "(Deferred: ")
	if !ok {
		return logEntry{}, false
	}
	return readQueue("(" + text)
}

// nameQueued gives the reasons of a listing the message above them and the
// recipients below, one entry for each:
//
//	4193F91C8       367 Sat Nov 21 21:09:40  ann@example.org
//	       (connect to mx.example.net[192.0.2.1]:25: Connection refused)
//	                                         bob@example.net
//	                                         carol@example.net
func nameQueued(plain []string, logs []*logLine) []*logLine {
	listed := func(e *logLine) bool {
		return (e.dialect == queueListing || e.dialect == sendmailListing) && e.address == ""
	}
	if !slices.ContainsFunc(logs, listed) {
		return logs
	}
	named := make([]*logLine, 0, len(logs))
	id, next := "", 0
	var reason *logLine
	for i, line := range plain {
		if next < len(logs) && logs[next].index == i {
			e := logs[next]
			if next++; listed(e) {
				e.id, reason = id, e
			}
			named = append(named, e)
			continue
		}
		fields := strings.Fields(line)
		switch {
		case len(fields) == 0:
			id, reason = "", nil
		case isQueued(fields):
			id, reason = strings.TrimRight(fields[0], "*!-"), nil
		case len(fields) != 1 || reason == nil:
		case strings.Contains(fields[0], "@"):
			if reason.address != "" {
				further := *reason
				reason = &further
				named = append(named, reason)
			}
			reason.address = strings.Trim(fields[0], "<>")
		}
	}
	return append(named, logs[next:]...)
}
