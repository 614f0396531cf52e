package decode

import "strings"

// Programs that stop at a refusal print an error with the reply in it, the way
// it took through their source, and at times the error once more as an object.
// The lines of a reply that follow its first one there look like a session's
// but are a quotation.

// programError is the dialect of such errors.
const programError = "program error"

// readTraceback reads the error of a text that shows such a way, and returns
// what it tells of the recipients. It claims the lines that quote a reply.
func (d *decoder) readTraceback() []*logLine {
	if d.mail != nil || !d.hasTraceback() {
		return nil
	}
	all := []*logLine{{index: -1, dialect: programError}} // those behind the first are of further recipients
	for i := 0; i < len(d.Lines); i++ {
		if !d.claimed[i] && d.Lines[i].Side == Info {
			i, all = d.readError(i, all)
		}
	}
	if all[0].index < 0 {
		return nil
	}
	first := all[0]
	if s := stageOfWords(d.plain[first.index]); s != "" && (first.stage == "" || first.command == "DATA") {
		first.stage = s
	}
	if knownAction("", first.reply, first.status) == Delivered {
		first.stage = StageMessage
	}
	for _, e := range all {
		e.stage, e.action = first.stage, knownAction("", e.reply, e.status)
		e.permanent = e.action == Failed
	}
	return all
}

// readError reads line i of an error into the first of all, or into one more if
// it tells of a further recipient. It returns the index of the last line read.
func (d *decoder) readError(i int, all []*logLine) (int, []*logLine) {
	s, e := strings.TrimSpace(d.plain[i]), all[0]
	d.readErrorField(e, i, s)
	if _, message, ok := strings.Cut(s, `with message "`); ok && strings.Contains(s, "got code") {
		if r, ok := parseReplyLine(unquote(message)); ok && r.code >= 400 {
			d.takeError(e, i, r, message)
			return i, all
		}
	}
	if refused := refusedRecipients(s); len(refused) > 1 && e.index < 0 {
		for k := range refused {
			if k > 0 {
				all = append(all, &logLine{index: -1, dialect: programError})
			}
			d.takeError(all[k], i, refused[k].reply, refused[k].reply.text)
			all[k].address, all[k].status = refused[k].address, leadingStatus(refused[k].reply.text, refused[k].reply.code/100)
		}
		d.Lines[i].Reply, d.Lines[i].Status = e.reply, e.status // the first decides
		return i, all
	}
	r, at := findReply(s)
	if at <= 0 || !isErrorSentence(s[:at]) || isAmount(r) {
		return i, all
	}
	if r.code < 400 && !strings.HasPrefix(s, "response:") {
		return i, all // what went wrong came behind it
	}
	first := e.index < 0
	d.takeError(e, i, r, s[at:])
	if address := addressOfError(s[at:]); first && e.address == "" {
		e.address = address
	} else if address != "" && !strings.EqualFold(address, e.address) && len(all) <= mostNamed {
		other := &logLine{index: -1, dialect: programError}
		d.takeError(other, i, r, s[at:])
		other.address = address
		all = append(all, other)
	}
	return d.claimQuoted(e, i, r), all
}

// A refusedRecipient is an address with what a server answered to it.
type refusedRecipient struct {
	address string
	reply   replyLine
}

// refusedRecipients returns the recipients in the dictionary that Python prints:
// "{'ann@example.org': (550, b'5.1.1 no'), 'bob@example.net': (452, b'4.2.2 full')}".
func refusedRecipients(s string) []refusedRecipient {
	var all []refusedRecipient
	for len(all) < mostNamed {
		key, rest, ok := strings.Cut(s, "': (")
		if !ok || len(rest) < len("550, b''") {
			break
		}
		s = rest
		address := key[strings.LastIndexByte(key, '\'')+1:]
		said := strings.TrimLeft(rest[3:], ", b")
		r, reply := parseReplyLine(rest[:3])
		if !reply || said == "" || said[0] != '\'' && said[0] != '"' || strings.IndexByte(address, '@') < 0 {
			continue
		}
		r.text, _, _ = strings.Cut(said[1:], said[:1]+")")
		all = append(all, refusedRecipient{address, r})
	}
	return all
}

// addressOfError returns the recipient with which a reply begins behind its codes,
// "454 4.7.1 <ann@example.org>: Relay access denied", or "".
func addressOfError(said string) string {
	r, ok := parseReplyLine(said)
	_, words, _ := cutStatus(strings.TrimLeft(r.text, " "))
	if words = trimLeft(words); !ok || !strings.HasPrefix(words, "<") {
		return ""
	}
	address, rest, ok := cutAddress(words)
	if !ok || !strings.HasPrefix(rest, ":") || strings.Contains(rest, "ender ") {
		return ""
	}
	return address
}

// claimSentences claims the replies that begin in a sentence of a program, "SMTP
// error from remote mail server after RCPT TO: 550-no", and go on below it: those
// lines look like a session's. Where a session is shown, its own lines decide.
func (d *decoder) claimSentences() {
	if d.mail != nil || d.words.mayAny("ehlo ", "helo ", "lhlo ") {
		return
	}
	for i := 0; i+1 < len(d.Lines); i++ {
		l := &d.Lines[i]
		if d.claimed[i] || l.Side != Info || !l.traits.may(mayReply) || !startsWithCode(d.plain[i+1]) {
			continue
		}
		s := strings.TrimSpace(d.plain[i])
		r, at := findReply(s)
		if at <= 0 || !r.more || !isSaying(strings.ToLower(s[:at])) || len(strings.Fields(s[:at])) < sentenceWords {
			continue
		}
		l.Side, l.Reply, l.Status = Log, r.code, r.status
		last := d.claimQuoted(&logLine{index: -1}, i, r)
		for k := i + 1; k <= last; k++ {
			d.Lines[k].Side, d.Lines[k].Reply = Log, r.code
		}
		d.claimed[i], i = true, last
	}
}

// startsWithCode says in passing that a line may begin with a reply.
func startsWithCode(s string) bool {
	s = trimLeft(s)
	return len(s) > 3 && '2' <= s[0] && s[0] <= '5' && isDigit(s[1]) && isDigit(s[2])
}

// hasTraceback says that a line names a place in a program's source, or a
// field of an error.
func (d *decoder) hasTraceback() bool {
	for i := range d.plain {
		s := strings.TrimSpace(d.plain[i])
		if strings.HasPrefix(s, "at ") && strings.Contains(s, ":") && strings.HasSuffix(s, ")") ||
			strings.HasPrefix(s, "responseCode:") || strings.HasPrefix(s, "response: ") || strings.HasPrefix(s, `File "`) && strings.Contains(s, `", line `) ||
			strings.HasPrefix(s, "#0 ") && strings.Contains(s, "(") || strings.HasPrefix(s, "goroutine ") {
			return true
		}
	}
	return false
}

// isErrorSentence says that the words before a reply are those of an error.
func isErrorSentence(before string) bool {
	return leads(before) && strings.HasSuffix(strings.TrimRight(before, " '\""), ":") &&
		(strings.Contains(before, "Error") || strings.Contains(before, "Exception") || strings.HasPrefix(before, "response:") ||
			strings.HasPrefix(before, "panic:"))
}

// takeError notes the reply of line i.
func (d *decoder) takeError(e *logLine, i int, r replyLine, said string) {
	l := &d.Lines[i]
	l.Side, l.Reply, l.Status, d.claimed[i] = Log, r.code, r.status, true
	if e.index < 0 || e.reply == r.code && isNumber(e.text) {
		e.index, e.reply, e.status, e.text = i, r.code, r.status, said
		if r.text == "" && !r.more && i+1 < len(d.plain) { // the reply was broken behind its code
			next := strings.TrimLeft(d.plain[i+1], "> \t")
			if e.status = leadingStatus(next, r.code/100); e.status != "" {
				e.text = next
			}
		}
		if address, _, _ := addressBeforeReply(d.plain[i]); e.address == "" {
			e.address = address
		}
	}
}

// claimQuoted claims the further lines of the reply that line i begins, and
// returns the index of the last.
func (d *decoder) claimQuoted(e *logLine, i int, first replyLine) int {
	for first.more && i+1 < len(d.Lines) {
		text := strings.Trim(strings.TrimSpace(d.plain[i+1]), `'"+, `)
		r, ok := parseReplyLine(unquote(text))
		if !ok || r.code != first.code {
			break
		}
		i++
		d.claimed[i] = true
		if e.reply == r.code && len(e.text) < 1000 {
			e.text += " " + r.text
		}
		if !r.more {
			break
		}
	}
	return i
}

// readErrorField reads a field of an error printed as an object: "command:
// 'RCPT TO'", "responseCode: 550".
func (d *decoder) readErrorField(e *logLine, i int, s string) {
	name, value, ok := strings.Cut(s, ": ")
	value = strings.Trim(value, `'",[] `)
	l := &d.Lines[i]
	switch {
	case !ok:
	case name == "command":
		l.Side = Log
		if verb, stage := stageOfCommandName(value); stage != "" {
			l.Command = verb
			if e.stage == "" {
				e.command, e.stage = verb, stage
			}
		}
	case name == "responseCode" && len(value) == 3:
		if r, ok := parseReplyLine(value); ok {
			d.takeError(e, i, r, value)
		}
	case (name == "recipient" || name == "rejected") && startsWithAddress(value) && e.address == "":
		e.address = value
	}
}
