package decode

import (
	"cmp"
	"strings"
)

// Most mail servers and clients log a delivery as a row of fields: an id, the
// recipient, the relay, what it answered, and a word for what follows from
// that. They differ in names and order only, so one reader serves them all;
// the tables below hold the names.

// recipientFields are the names before the address that a line is about.
var recipientFields = []string{"to=", "addr=", "recipients=", "recipient=", "rcpt_to=", "rcpts=", "rcpt=", "receiver=", "to:"}

// saidFields are the names before what the other server answered, the most
// telling first.
var saidFields = []string{
	"reply=", "smtpmsg=", "reject=", "response=", "stat=", "result=", "smtp_msg=", "smtp_code=", "rejected: ", "said: ",
	"message=", "error=", "reason=", "errormsg=",
}

// stateFields are the names before the word for what became of the message.
var stateFields = []string{"stat=", "status=", "result=", "status: ", "exitcode=", "action=", ",success: ", ",failure: ", "state="}

// states are the beginnings of such words, in lower case.
var states = []struct {
	word   string
	action Action
}{
	{"sent", Delivered}, {"ok", Delivered}, {"delivered", Delivered}, {"success", Delivered}, {"ex_ok", Delivered},
	{"message delivered", Delivered}, {"deferred", Delayed}, {"tempfail", Delayed}, {"temporary", Delayed}, {"defer", Delayed},
	{"delayed", Delayed}, {"queued", Delayed}, {"retry", Delayed}, {"softbounce", Delayed}, {"permfail", Failed},
	{"failure", Failed}, {"failed", Failed}, {"bounced", Failed}, {"bounce", Failed}, {"reject", Failed}, {"expired", Failed},
	{"user unknown", Failed}, {"service unavailable", Failed}, {"host unknown", Failed}, {"data format error", Failed},
	{"remote protocol error", Failed}, {"ex_", Failed}, {"operating system error", Failed}, {"cannot send", Failed},
}

// readFields reads a log line of that kind.
func readFields(line string) (logEntry, bool) {
	rest, ok := cutStamp(line)
	if !ok {
		return logEntry{}, false
	}
	e := logEntry{id: cmp.Or(fieldID(rest), tagID(line[:len(line)-len(rest)]))}
	e.address = addressField(rest)
	if e.address == "" && strings.HasPrefix(rest, "<") {
		e.address, _, _ = cutAddress(rest) // "<ann@example.org> trying delivery"
	}
	e.readSaid(rest)
	e.readState(rest)
	e.readCodes(rest)
	if v, ok := cutBetween(rest, "dsn=", ","); ok && e.status == "" && e.action != "" {
		e.status, _, _ = cutStatus(v)
	}
	if from, ok := valueOf(rest, "from="); ok {
		e.from, e.hasFrom = strings.Trim(from, "<>"), true
	}
	if _, id, ok := strings.Cut(strings.TrimSuffix(beforeWord(rest, ": DSN: "), " "), ": "); ok && strings.Contains(rest, ": DSN: ") {
		e.report = id[strings.LastIndexByte(id, ' ')+1:]
	}
	e.readBroken(rest)
	e.readRefusal(rest)
	if e.action == "" && e.address == "" && !e.rejected && e.report == "" {
		return logEntry{}, false
	}
	e.complete(rest)
	return e, true
}

// readCodes takes the codes that stand in fields of their own (Halon).
func (e *logEntry) readCodes(s string) {
	code, ok := valueOf(s, "code=")
	if e.reply > 0 || e.action == "" || !ok || len(code) != 3 {
		return
	}
	if r, ok := parseReplyLine(code); ok && isRegistered(code) {
		e.reply = r.code
		status, _ := valueOf(s, "enhanced=")
		if e.status, _, _ = cutStatus(status); e.text == "" {
			e.text = told(s)
		}
	}
}

// readRefusal takes a refusal that a line quotes in words of its own, with the
// command before it: "permanent error: RCPT TO 550 5.1.1 no such user".
func (e *logEntry) readRefusal(s string) {
	if e.action != "" || e.rejected || e.reply > 0 || e.address == "" && e.id == "" {
		return
	}
	r, at := findRefusal(s)
	if at < 0 {
		return
	}
	e.reply, e.status, e.text = r.code, r.status, s[at:]
	before := s[:at]
	if i := strings.LastIndexAny(before, ":,(="); i >= 0 {
		before = before[i+1:]
	}
	if verb, stage := stageOfCommandName(before); verb != "" {
		e.command, e.stage = verb, stage
	} else if words := stageOfWords(s[:at]); words != "" {
		e.stage = words
	}
	e.action = knownAction("", r.code, r.status)
}

// findRefusal returns the first refusal in s whose two codes agree: a number
// alone may be anything.
func findRefusal(s string) (replyLine, int) {
	for from := 0; ; {
		r, at := findReply(s[from:])
		if at < 0 {
			return r, -1
		}
		if from += at; r.code >= 400 && r.status != "" && int(r.status[0]-'0') == r.code/100 {
			return r, from
		}
		from += 3
	}
}

// complete fills in what follows from the fields.
func (e *logEntry) complete(rest string) {
	if e.action == "" && e.reply > 0 {
		e.action = knownAction("", e.reply, e.status)
	}
	e.permanent = e.action == Failed
	if e.reply == 0 && e.action != Delivered {
		e.text = told(rest)
	}
	if relay, ok := valueOf(rest, "relay="); ok {
		e.remote = hostIn(relay)
	} else if host, ok := valueOf(rest, "host="); ok {
		e.remote = hostIn(host)
	}
	if v, ok := valueOf(rest, "mailer="); ok {
		e.local = v == "local"
	}
	switch {
	case e.stage != "":
	case e.action == Delivered:
		e.stage = StageMessage
	case e.action != "":
		e.stage = stageOfWords(rest)
	}
	if e.note == "" {
		e.note = deliveryNotes[e.action]
	}
}

// hostIn returns the name in "mx.example.net. [192.0.2.1]" or
// "192.0.2.1 (mx.example.net)".
func hostIn(s string) string {
	if v, ok := cutBetween(s, "(", ")"); ok && strings.IndexByte(v, ' ') < 0 { // no remark: "(may be forged)"
		return v
	}
	s, _, _ = strings.Cut(s, "[")
	return strings.TrimRight(strings.TrimSpace(s), ".")
}

func beforeWord(s, word string) string {
	before, _, _ := strings.Cut(s, word)
	return before
}

// addressField returns the recipient that a line names.
func addressField(s string) string {
	for _, name := range recipientFields {
		v, ok := valueOf(s, name)
		v = strings.Trim(v, "<>")
		if ok && strings.Contains(v, "@") {
			return v
		}
	}
	return ""
}

// valueOf returns the value behind name, which must begin a word: up to its
// quote, or else up to a comma or a blank.
func valueOf(s, name string) (string, bool) {
	for at := 0; ; {
		i := strings.Index(s[at:], name)
		if i < 0 {
			return "", false
		}
		i += at
		at = i + len(name)
		if i > 0 && (isWordByte(s[i-1]) || s[i-1] == '-') {
			continue
		}
		v := s[at:]
		if v != "" && strings.IndexByte("\"'`", v[0]) >= 0 {
			closing := v[0]
			if closing == '`' {
				closing = '\''
			}
			return beforeWord(v[1:], string(closing)), true
		}
		if strings.HasPrefix(v, "<") {
			path, _ := cutPath(v[1:])
			return "<" + path + ">", true
		}
		end := strings.IndexAny(v, ", ")
		if strings.HasPrefix(name, "relay") || strings.HasSuffix(name, ": ") || isSaid(name) {
			end = strings.Index(v, ", ")
		}
		if end >= 0 {
			v = v[:end]
		}
		return v, true
	}
}

func isSaid(name string) bool {
	for _, f := range saidFields {
		if f == name {
			return true
		}
	}
	return false
}

// fieldID returns the id that the lines of one message share.
func fieldID(s string) string {
	for _, name := range []string{"evpid=", "id=", "msgid=", "msg_id=", "qid="} {
		if v, ok := valueOf(s, name); ok {
			return v
		}
	}
	id, _, ok := strings.Cut(s, ": ")
	if ok && isQueueID(id) {
		return id
	}
	return ""
}

// tagID returns the id that programs put in brackets behind their name in place
// of a process id: "dma[a1.7f2b]: ".
func tagID(tag string) string {
	_, id, ok := strings.Cut(strings.TrimRight(tag, " :"), "[")
	id, closed := strings.CutSuffix(id, "]")
	if !ok || !closed || len(id) < 4 || strings.IndexByte(id, ' ') >= 0 || strings.Trim(id, "0123456789") == "" {
		return ""
	}
	return id
}

// readSaid finds what the other server answered, or this one where the line
// tells of a command that it refused.
func (e *logEntry) readSaid(s string) {
	if strings.Contains(s, "reject=") || strings.Contains(s, "failed-command") {
		e.rejected = true
		if v, ok := valueOf(s, "command="); ok {
			e.command, e.stage = stageOfCommandName(strings.Replace(v, ":", " ", 1))
		}
		if v, ok := valueOf(s, "ruleset=check_"); ok {
			e.stage = map[string]Stage{"rcpt": StageRCPT, "mail": StageMAIL, "relay": StageGreeting, "eoh": StageMessage}[v]
		}
		if v, ok := valueOf(s, "arg1="); ok {
			e.address = strings.Trim(v, "<>")
		}
	}
	if _, v, ok := strings.Cut(s, ">: "); ok && e.answer(v, 0) {
		return
	}
	for _, name := range saidFields {
		v, ok := valueOf(s, name)
		if !ok || !e.answer(v, 24) {
			continue
		}
		if before, _, ok := strings.Cut(s, " rejected: "); ok && e.command == "" {
			e.command, e.stage = stageOfCommandName(before[strings.LastIndexAny(before, " =")+1:])
		}
		return
	}
}

// told returns what the program says of a failure where no reply was given.
func told(s string) string {
	for _, name := range []string{"errormsg=", "error=", "reason=", "message=", "stat="} {
		if v, ok := valueOf(s, name); ok {
			return v
		}
	}
	return s
}

// answer takes the reply in v, which must begin at most most bytes from its
// front.
func (e *logEntry) answer(v string, most int) bool {
	r, at := findReply(v)
	if at < 0 || at > most || isAmount(r) {
		return false
	}
	e.reply, e.status, e.more, e.text = r.code, r.status, r.more, v[at:]
	return true
}

// readState finds the word for what became of the message.
func (e *logEntry) readState(s string) {
	for _, name := range stateFields {
		v, ok := valueOf(s, name)
		if !ok || e.address == "" && e.reply == 0 && e.status == "" && !e.rejected {
			continue // or a state of something else: a certificate, a queue run
		}
		low := strings.ToLower(v)
		for _, st := range states {
			if strings.HasPrefix(low, st.word) {
				e.action = st.action
				if e.text == "" {
					e.text = v
				}
				return
			}
		}
	}
	switch {
	case strings.Contains(s, "saved mail to"), strings.Contains(s, "Successfully relayed"):
		e.action = Delivered
	case strings.Contains(s, "mta error "):
		e.action = Delayed
	case strings.Contains(s, ": TempFail for "): // OpenSMTPD before 6
		e.action = Delayed
		_, e.text, _ = strings.Cut(s, ", stat=")
	}
}

// cutStamp takes the stamp, the host and the program off a log line: "Nov 21
// 21:08:37 mail sendmail[159]: ", "2026-11-21T21:08:37Z ", "<22>1 …".
func cutStamp(s string) (rest string, ok bool) {
	if i := strings.IndexByte(s, '>'); i > 0 && i < 5 && s[0] == '<' {
		s = strings.TrimPrefix(s[i+1:], "1 ")
	}
	s = strings.TrimPrefix(s, "[")
	switch {
	case len(s) > 16 && isDayOrMonth(s[:3]) && s[3] == ' ' && s[9] == ':' && s[12] == ':':
		s = s[15:]
	case len(s) > 16 && isDayOrMonth(s[:3]) && s[3] == ' ' && isDigit(s[4]) && s[5] == ' ' && s[8] == ':' && s[11] == ':': // web pages lose the second blank
		s = s[14:]
	case len(s) > 20 && isDigit(s[0]) && (s[4] == '-' || s[4] == '/') && s[7] == s[4] && s[13] == ':' && s[16] == ':':
		s = s[19:]
		s = strings.TrimLeft(s, "0123456789.,Z")
		if len(s) > 5 && (s[0] == '+' || s[0] == '-') {
			s = s[5:]
			s = strings.TrimLeft(s, "0123456789:")
		}
	default:
		return s, false
	}
	s = strings.TrimLeft(s, " ]\t")
	if tag, message, found := strings.Cut(s, ": "); found && len(tag) < 80 && !strings.ContainsAny(tag, "=") {
		if strings.Count(tag, " ") < 3 {
			return message, true
		}
	}
	return s, true
}
