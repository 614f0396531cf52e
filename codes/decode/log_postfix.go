package decode

import "strings"

// readPostfix reads a line of Postfix: a stamp, a host, "postfix/smtp[12]:" or
// "postfix-out/smtp[12]:", and what the daemon says, mostly behind a queue id.
func readPostfix(line string) (logEntry, bool) {
	daemon, rest, ok := cutPostfixTag(line)
	if !ok {
		return logEntry{}, false
	}
	e := logEntry{}
	if id, after, found := strings.Cut(rest, ": "); found && isQueueID(id) {
		e.id, rest = id, withoutRuns(after)
	}
	if daemon == "smtpd" || daemon == "postscreen" || daemon == "cleanup" {
		e.readPostfixReject(rest)
	}
	if strings.HasPrefix(rest, "warning: Connection ") && strings.Contains(rest, " limit exceeded: ") {
		// The client is told so in place of a greeting, but the log has no reply.
		e.rejected, e.spoken, e.action, e.stage, e.text = true, true, Delayed, StageGreeting, rest
	}
	if v, ok := strings.CutPrefix(rest, "from=<"); ok {
		e.from, _, e.hasFrom = strings.Cut(v, ">")
	}
	if v, ok := strings.CutPrefix(rest, "to="); ok {
		if v, after, ok := strings.Cut(v, ", "); ok {
			e.address = strings.Trim(v, "<>") // forums take what stands in brackets for a tag
			e.readPostfixDelivery(after)
		}
	}
	if said, ok := strings.CutPrefix(rest, "SASL authentication failed; server "); ok && daemon == "smtp" {
		e.action, e.stage, e.text = Delayed, StageAUTH, "server "+said
		e.readQuotedReply()
	}
	if strings.HasPrefix(rest, "host ") {
		// One server of several was tried; what follows from it stands on a line of its own.
		e.text, e.tried = rest, true
		if e.readQuotedReply(); e.reply < 400 {
			e.text, e.tried = "", false
		}
	}
	e.note = postfixNote(daemon, rest, e)
	return e, true
}

// withoutRuns takes out of what a delivery came to the blanks that some pages put in.
func withoutRuns(said string) string {
	if strings.HasPrefix(said, " to=") {
		return oneLine(said)
	}
	return said
}

// readPostfixInstance reads a line of a further instance of Postfix, which has a
// name of its own: "relay-1/smtp[12]: 7F22F8FD5: to=<…".
func readPostfixInstance(line string) (logEntry, bool) {
	begin, rest, ok := strings.Cut(line, "]: ")
	at := strings.LastIndexByte(begin, ' ') + 1
	_, daemon, tagged := strings.Cut(begin[at:], "/")
	id, said, found := strings.Cut(rest, ": ")
	if !ok || !tagged || !found || at > longestPrefix || strings.IndexByte(daemon, '[') < 0 || !isQueueID(id) {
		return logEntry{}, false
	}
	if !strings.HasPrefix(said, "to=") && !strings.HasPrefix(said, "reject: ") && !strings.HasPrefix(said, "host ") {
		return logEntry{}, false
	}
	return readPostfix(line[:at] + "postfix/" + line[at:])
}

// readQuotedPostfix reads a line of Postfix that stands behind words, marks or
// names of another kind: "See `Nov 21 …", "mail.info:Nov 21 …", "mta | relay …".
// Of a refusal it also reads a line that was cut off in front of the queue id.
func readQuotedPostfix(line string) (logEntry, bool) {
	for _, word := range refusalWords {
		if at := strings.Index(line, word); at >= 0 && strings.Contains(line, " from ") {
			e := logEntry{}
			if e.readPostfixReject(line[at:]); e.rejected {
				e.note = postfixNote("smtpd", line[at:], e)
				return e, true
			}
		}
	}
	for from := 0; ; {
		at := strings.Index(line[from:], "postfix")
		if from += at; at < 0 || from > longestPrefix {
			return logEntry{}, false
		}
		if from == 0 || !isWordByte(line[from-1]) {
			if e, ok := readPostfix(line[from:]); ok {
				return e, true
			}
		}
		from += len("postfix")
	}
}

// readPostfixRest reads a line of which only the end was copied, from the
// recipient or the queue id on.
func readPostfixRest(line string) (logEntry, bool) {
	rest := trimLeft(line)
	e := logEntry{}
	if id, after, found := strings.Cut(rest, ": "); found && isQueueID(id) {
		e.id, rest = id, after
	}
	v, after, ok := strings.Cut(rest, ", ")
	if !ok || !strings.HasPrefix(v, "to=") || !strings.Contains(after, "relay=") || !strings.Contains(after, " status=") {
		return logEntry{}, false
	}
	e.address = strings.Trim(v[len("to="):], "<>")
	e.readPostfixDelivery(after)
	e.note = postfixNote("smtp", rest, e)
	return e, true
}

// cutPostfixTag takes everything up to the daemon's "[pid]: " off a line. A
// host or a container may be called postfix as well.
func cutPostfixTag(line string) (daemon, rest string, ok bool) {
	for from := 0; !ok; {
		at := strings.Index(line[from:], "postfix")
		if at < 0 || from+at > longestPrefix {
			return "", "", false
		}
		at += from
		daemon, rest, ok = postfixTagAt(line, at)
		from = at + len("postfix")
	}
	return daemon, rest, true
}

// postfixTagAt reads the tag that begins at an offset of line.
func postfixTagAt(line string, at int) (daemon, rest string, ok bool) {
	if at > 0 && isWordByte(line[at-1]) {
		return "", "", false
	}
	tag, rest, ok := strings.Cut(line[at:], "]: ")
	if !ok {
		return "", "", false
	}
	tag, _, ok = strings.Cut(tag, "[")
	slash := strings.LastIndexByte(tag, '/')
	if !ok || slash < 0 || strings.ContainsAny(tag, " \t") || !isLogPrefix(line[:at]) {
		return "", "", false
	}
	// With debug_peer_list Postfix logs the dialogue itself behind arrows.
	if strings.HasPrefix(rest, "< ") || strings.HasPrefix(rest, "> ") {
		return "", "", false
	}
	return tag[slash+1:], rest, true
}

// shortestStamp is how much cutStamp needs to see.
const shortestStamp = 17

// isLogPrefix says that s is what stands before the program's name in a log:
// a stamp and perhaps a host.
func isLogPrefix(s string) bool {
	if i := strings.LastIndex(s, "| "); i >= 0 {
		s = s[i+2:] // the name of a container stands before its log
	}
	if isBlank(s) {
		return true
	}
	if len(s) < shortestStamp {
		s += strings.Repeat(" ", shortestStamp-len(s))
	}
	rest, stamped := cutStamp(s)
	return stamped && strings.IndexByte(strings.TrimSpace(rest), ' ') < 0
}

// isQueueID says that s may be a Postfix queue id: hexadecimal, or the long
// form of base 52 with digits.
func isQueueID(s string) bool {
	if s == "NOQUEUE" {
		return true
	}
	if len(s) < 6 || len(s) > 24 {
		return false
	}
	for i := range len(s) {
		if !isDigit(s[i]) && !isLetter(s[i]) {
			return false
		}
	}
	return strings.ContainsAny(s, "0123456789") || strings.ToUpper(s) == s
}

func (e *logEntry) readPostfixDelivery(s string) {
	if v, ok := strings.CutPrefix(s, "orig_to=<"); ok {
		e.original, s, _ = strings.Cut(v, ">")
	}
	relay, _ := cutBetween(s, "relay=", ",")
	e.remote, _, _ = strings.Cut(relay, "[")
	if relay == "none" || relay == "local" || relay == "virtual" {
		e.remote, e.local = "", relay != "none"
	}
	dsn, _ := cutBetween(s, "dsn=", ",")
	_, state, ok := strings.Cut(s, "status=")
	if !ok {
		return
	}
	state, e.text, _ = strings.Cut(state, " ")
	e.text = strings.TrimSuffix(strings.TrimPrefix(e.text, "("), ")")
	switch state {
	case "sent", "deliverable":
		e.action = Delivered
	case "bounced", "undeliverable", "expired":
		e.action, e.permanent = Failed, true
	case "deferred", "SOFTBOUNCE":
		e.action = Delayed
	}
	e.readQuotedReply()
	if e.status == "" {
		e.status = dsn
	}
}

// readQuotedReply finds the reply that the text of a delivery quotes, and the
// command it answered.
func (e *logEntry) readQuotedReply() {
	text := e.text
	command, named := cutBetween(text, "(in reply to ", ")")
	if named {
		e.command, e.stage = stageOfCommandName(strings.TrimSuffix(command, " command"))
	}
	host, said, ok := strings.Cut(text, " said: ")
	if !ok {
		host, said, ok = strings.Cut(text, " refused to talk to me: ")
		if ok {
			e.stage = StageGreeting
		}
	}
	switch {
	case ok:
		if r, isReply := parseReplyLine(said); isReply {
			e.reply, e.status, e.text = r.code, r.status, said
		}
		host, _, _ = strings.Cut(host, "[")
		e.remote = host[strings.LastIndexByte(host, ' ')+1:] // behind "host", or "SASL authentication failed; server"
	case e.action == Delivered:
		if r, isReply := parseReplyLine(text); isReply {
			e.reply, e.status = r.code, r.status
		}
		e.stage = StageMessage
	default:
		if r, isReply := parseReplyLine(text); isReply {
			e.reply, e.status = r.code, r.status
		}
	}
	if e.stage == "" {
		e.stage = stageOfWords(e.text)
	}
}

// readPostfixReject reads "reject: RCPT from host[1.2.3.4]: 554 5.7.1 …", by
// which Postfix tells what it answered itself.
func (e *logEntry) readPostfixReject(s string) {
	for _, word := range refusalWords {
		at := strings.Index(s, word)
		if at < 0 {
			continue
		}
		rest := s[at+len(word):]
		name, rest, ok := strings.Cut(rest, " from ")
		if !ok {
			return
		}
		e.address = strings.Trim(fieldOf(rest, "to="), "<>")
		if _, words, ok := strings.Cut(rest, ">: "); ok && isContentCheck(name) {
			e.refuse(StageMessage, words)
			e.status = leadingStatus(words, 0)
			return
		}
		e.command, e.stage = stageOfCommandName(strings.Replace(name, "END-OF-MESSAGE", "END OF DATA", 1))
		if strings.HasPrefix(name, "CONNECT") {
			e.stage = StageGreeting
		}
		// postscreen names the client's port behind the bracket.
		if _, said, ok := strings.Cut(rest[max(strings.IndexByte(rest, ']'), 0):], ": "); ok {
			said, _, _ = strings.Cut(said, "; from=<")
			if r, isReply := parseReplyLine(said); isReply {
				e.refuse(e.stage, said)
				e.reply, e.status, e.permanent = r.code, r.status, r.code >= 500
				e.action = knownAction("", r.code, r.status)
			} else if status := leadingStatus(said, 0); status != "" {
				e.refuse(e.stage, said) // a milter gives no reply code
				e.status, e.permanent = status, status[0] == '5'
				e.action = knownAction("", 0, status)
			}
		}
		return
	}
}

// refusalWords stand before what Postfix refused.
var refusalWords = []string{"reject: ", "milter-reject: ", "reject_warning: "}

// isContentCheck says that what was refused is a line of the message, which
// cleanup checks.
func isContentCheck(name string) bool {
	word, _, _ := strings.Cut(name, " ")
	return word == "header" || word == "body" || word == "mime-header" || word == "nested-header"
}

// refuse notes that this server itself refused for good.
func (e *logEntry) refuse(stage Stage, said string) {
	e.stage, e.text, e.rejected, e.permanent, e.action = stage, said, true, true, Failed
}

func postfixNote(daemon, rest string, e logEntry) string {
	switch {
	case e.rejected && e.permanent:
		return "This server refused it and told the client so."
	case e.rejected:
		return "This server asked the client to try again later."
	case e.action == Delivered && e.local:
		return "Delivered on this machine."
	case e.action == Delivered:
		return "Handed over: the other server took the message."
	case e.action == Failed:
		return "Given up: the message to this recipient goes back to its sender."
	case e.action == Delayed:
		return "Not delivered yet: the message stays in the queue and is tried again."
	case daemon == "pickup":
		return "The message was handed in on this machine."
	case daemon == "cleanup":
		return "The message was checked and put into the queue."
	case daemon == "bounce":
		return "A report of the failure is written, as a message of its own."
	case strings.HasPrefix(rest, "removed"):
		return "The message left the queue: nothing more is to be done with it."
	case daemon == "qmgr" && e.hasFrom:
		return "The message is in the active queue: delivery begins."
	case daemon == "smtpd" && strings.HasPrefix(rest, "connect"):
		return "A client connected to this server."
	case daemon == "smtpd" && strings.HasPrefix(rest, "disconnect"):
		return "The client left, with the number of commands it gave."
	}
	return ""
}
