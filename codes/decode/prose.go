package decode

import (
	"slices"
	"strings"

	"github.com/smtp-decoder/smtp-decoder/codes"
	"github.com/smtp-decoder/smtp-decoder/codes/reason"
)

// readReplies finds replies and codes in the lines that nothing else has read:
// a bare "5.7.26", a reply in a sentence, the lines of a notice. In a notice
// such a line quotes a reply and is a line of a report.
//
// Beside a session that is shown, only a refusal that the session does not
// hold counts: programs repeat replies in their own words, and some hide the
// one that decided from the session and tell it in an error.
func (d *decoder) readReplies() {
	said := map[int]bool{}
	for _, x := range d.Exchanges {
		said[x.Reply] = true
	}
	inSession := len(d.Exchanges) > 1 && !d.notice
	commands := d.notice && d.words.mayAny(commandsNamed...)
	for i := range d.Lines {
		l := &d.Lines[i]
		if d.claimed[i] || l.Side != Info {
			continue
		}
		if commands {
			l.Command = quotedCommand(l.plain)
		}
		if !l.traits.may(mayReply|mayStatus) || len(d.Lines) > 1 && isSubject(l.plain) {
			continue
		}
		r, at := findSaidReply(l.plain)
		if at < 0 {
			r, at = findQuotedCode(l.plain)
		}
		switch {
		case at >= 0 && !(inSession && (r.code < 400 || said[r.code])):
			l.Reply, l.Status = r.code, r.status
			if stage, ok := labels[strings.TrimSpace(l.plain[:at])]; ok && l.Stage == "" {
				l.Stage = stage
			}
		case at < 0 && !inSession:
			l.Status = statusInWords(l.plain)
		}
		if l.Reply > 0 && len(strings.TrimSpace(l.plain)) > 3 {
			l.Side = Log
		}
	}
	if d.notice {
		d.markAccounts()
	} else if !inSession && len(d.marks) == 0 {
		d.markStamped()
	}
}

// isSubject says that a line is the subject of a mail, which says whatever its
// writer liked.
func isSubject(line string) bool {
	name, _, ok := cutLabel(strings.TrimLeft(line, " >*"))
	return ok && isNamed(subjectNames, name)
}

// findSaidReply returns the first reply in a line of words that is meant as one:
// it begins the line, has a status, or the words around it name a code.
func findSaidReply(line string) (replyLine, int) {
	for from := 0; ; {
		r, at := findReply(line[from:])
		if at < 0 {
			return r, -1
		}
		at += from
		if r.status == "" {
			r.status = statusAtEnd(line[:at], r.code/100)
		}
		said := r.status != "" || at == 0 || (r.text != "" || line[at-1] == ' ') && (leads(line[:at]) || isNamedCode(r.text))
		if said && !isAmount(r) && !strings.Contains(line[:at], " HTTP/") {
			return r, at
		}
		from = at + 3
	}
}

// statusAtEnd returns the status of that class that ends s, or "": "Status: 5.1.1
// 550 no".
func statusAtEnd(s string, class int) string {
	s = trimRight(s)
	status, rest, ok := cutStatus(s[strings.LastIndexByte(s, ' ')+1:])
	if !ok || rest != "" || int(status[0]-'0') != class {
		return ""
	}
	return status
}

// labels stand before replies in place of the commands they answer
// (CodeIgniter): "to: 550 no".
var labels = map[string]Stage{
	"hello:": StageEHLO, "ehlo:": StageEHLO, "helo:": StageEHLO, "starttls:": StageSTARTTLS, "auth:": StageAUTH,
	"from:": StageMAIL, "mail:": StageMAIL, "to:": StageRCPT, "rcpt:": StageRCPT, "data:": StageDATA, "quit:": StageQUIT,
}

// markStamped marks the lines that bear a time stamp, in a text without a
// session, as lines of a log, and so the lines around an entry of a queue.
func (d *decoder) markStamped() {
	listing := slices.ContainsFunc(d.logs, func(e *logLine) bool {
		return (e.dialect == queueListing || e.dialect == sendmailListing) && e.address == "" || e.dialect == eximListing
	})
	for i := range d.Lines {
		l := &d.Lines[i]
		if l.Side != Info || d.claimed[i] || isBlank(l.plain) {
			continue
		}
		if _, stamped := cutStamp(d.plain[i]); stamped || listing {
			l.Side = Log
		}
	}
}

// statusInWords returns the first enhanced status code in a line of words, or
// "": versions of programs and numbers of sections look the same.
func statusInWords(line string) string {
	for from := 0; ; {
		status, at := findStatus(line[from:])
		if at < 0 {
			return ""
		}
		at, from = from+at, from+at+len(status)
		if isMeant(status, line[:at], line[from:]) {
			return status
		}
	}
}

// isMeant says that the words around make of a status what it looks like.
func isMeant(status, before, after string) bool {
	words := strings.Fields(strings.ToLower(before[max(0, len(before)-40):]))
	last := ""
	if len(words) > 0 {
		last = strings.Trim(words[len(words)-1], ".,:;()\"'")
	}
	switch {
	case versionWords[last], strings.HasSuffix(before, "$"), strings.HasSuffix(before, "§"):
		return false
	case leads(before), strings.HasSuffix(before, "#"):
		return true
	case status[0] == '2', status[2] > '7' || status[3] != '.': // RFC 3463, 2 knows no subject above 7
		return false
	case len(words) > 1 && words[len(words)-2] == "rfc":
		return false
	}
	return strings.Contains(after, " ") || askingWords[last] && codes.Lookup(status) != nil
}

// versionWords, in lower case, stand before numbers that are no codes.
var versionWords = map[string]bool{
	"version": true, "versions": true, "ver": true, "v": true, "release": true, "section": true, "sections": true,
	"sec": true, "chapter": true, "kernel": true, "build": true, "update": true, "abschnitt": true, "kapitel": true,
}

// askingWords, in lower case, stand before a code that somebody asks about.
var askingWords = map[string]bool{
	"is": true, "are": true, "with": true, "of": true, "about": true, "for": true, "does": true, "do": true, "a": true,
	"an": true, "the": true, "explain": true, "get": true, "gets": true, "getting": true, "mean": true, "means": true,
	"ist": true, "mit": true, "bedeutet": true, "est": true, "es": true, "significa": true,
}

// codeNames are the names of a reply code in errors and records of programs,
// in lower case.
var codeNames = []string{"responsecode", "statuscode", "smtp_code", "smtpcode", "reply_code", "replycode", "errno", "code", "smtp error"}

// findQuotedCode finds a reply code as programs keep it beside its text:
// "(550, b'5.1.1 no')", "550 \"5.1.1 no\"", "responseCode: 550".
func findQuotedCode(s string) (replyLine, int) {
	for i := 0; i+3 <= len(s); i++ {
		if s[i] < '2' || s[i] > '5' || i == 0 || isWordByte(s[i-1]) || s[i-1] == '.' {
			continue
		}
		code, ok := codes.ParseReply(s[i : i+3])
		if !ok || s[i+1] > '5' {
			continue
		}
		text := strings.TrimLeft(s[i+3:], ", ")
		quoted := strings.TrimLeft(text, "bu")
		if len(text) < len(s[i+3:]) && len(text)-len(quoted) < 2 && quoted != "" && strings.IndexByte("'\"`", quoted[0]) >= 0 {
			r := replyLine{code: code, status: leadingStatus(quoted[1:], code/100), text: unquote(quoted[1:])}
			if r.status != "" || isRegistered(s[i:i+3]) {
				return r, i
			}
		}
		before := strings.TrimRight(s[max(0, i-24):i], " :='\"([")
		for _, name := range codeNames {
			if isSeparator(s[i-1]) && hasSuffixFold(before, name) && isRegistered(s[i:i+3]) {
				return replyLine{code: code, status: leadingStatus(strings.TrimLeft(s[i+3:], ")]: "), code/100)}, i
			}
		}
	}
	return replyLine{}, -1
}

// isRegistered says that a standard has the reply code: beside a name such as
// "code" stand those of HTTP as well.
func isRegistered(code string) bool {
	e := codes.Lookup(code)
	return e != nil && e.Standing == codes.Registered
}

// isSeparator says that c divides a name from its value.
func isSeparator(c byte) bool { return !isWordByte(c) && c != '.' }

// commandsNamed are the words behind which a notice names a command.
var commandsNamed = []string{"(in reply to ", "mail server after "}

// quotedCommand returns the verb that a line of a notice names as the one
// that was refused, or "".
func quotedCommand(s string) string {
	for _, word := range commandsNamed {
		if name, ok := cutBetween(s, word, ""); ok {
			verb, _ := stageOfCommandName(strings.Replace(name, ":<", " <", 1))
			return verb
		}
	}
	return ""
}

// markAccounts marks the paragraphs of a notice that tell of a recipient: they
// quote a reply or begin with an address.
func (d *decoder) markAccounts() {
	for from := 0; from < len(d.Lines); {
		to, account := from, false
		for to < len(d.Lines) && !d.claimed[to] && !isBlank(d.Lines[to].plain) {
			l := &d.Lines[to]
			account = account || (l.Side == Info || l.Side == Log) && (l.Reply > 0 || l.Command != "" || to == from && startsWithAddress(l.plain))
			to++
		}
		for i := from; account && i < to; i++ {
			if d.Lines[i].Side == Info && !strings.HasPrefix(strings.TrimSpace(d.Lines[i].plain), "---") {
				d.Lines[i].Side = Log
			}
		}
		from = to + 1
	}
}

// startsWithAddress says that the first word of s is an address.
func startsWithAddress(s string) bool {
	word, _, _ := strings.Cut(strings.TrimSpace(s), " ")
	word = strings.Trim(word, "<>:,;\"'")
	at := strings.IndexByte(word, '@')
	return at > 0 && at < len(word)-3 && strings.Contains(word[at:], ".")
}

// leads says that the words before a number make it a reply code: "said: 550",
// "smtp;550", "error 550".
func leads(s string) bool {
	s = trimRight(s)
	if s == "" {
		return true
	}
	switch s[len(s)-1] {
	case ':', ';', '"', '\'', '(', '<', '>', '|', '#':
		return true
	}
	return leadsCode(s)
}

// leadsCode says that s ends in one of the words that stand before codes.
func leadsCode(s string) bool {
	for _, w := range codeWords {
		if hasSuffixFold(s, w) {
			return true
		}
	}
	return false
}

// codeWords are the words, in lower case, behind which a code stands.
var codeWords = []string{
	"code", "error", "smtp", "reply", "status", "returned", "said", "got", "fehler", "errore", "erreur",
	"rejected with", "refused with", "failed with", "fails with", "bounced with", "bounces with", "bounce back with",
	"replied with", "replies with", "responded with", "responds with", "answered with", "answers with", "blocked with",
	"abgelehnt mit", "abgewiesen mit", "zurück mit", "antwortet mit", "refusé avec", "rechazado con", "rifiutato con",
}

// codeNouns, in lower case, stand behind a code that people speak of: "a 550
// error".
var codeNouns = []string{"error", "bounce", "rejection", "reject", "response", "reply", "fehler", "refusal"}

// isNamedCode says that a noun behind a code makes it one.
func isNamedCode(after string) bool {
	word, _, _ := strings.Cut(strings.TrimLeft(after, " "), " ")
	word = strings.ToLower(strings.Trim(word, ".,;:!?()\"'"))
	return slices.Contains(codeNouns, word) || slices.Contains(codeNouns, strings.TrimSuffix(word, "s"))
}

// judgeProse lets the first refusal that stands anywhere in the text decide,
// and where there is none and no session either, the first code.
func (d *decoder) judgeProse(session bool) (finding, bool) {
	lines := d.Lines
	best := -1
	for i := range lines {
		l := &lines[i]
		if l.Reply == 0 && l.Status == "" || l.Side == Data || l.Side == Client {
			continue
		}
		if best < 0 || classOf(lines[best].Reply, lines[best].Status) == Success && classOf(l.Reply, l.Status) != Success {
			best = i
		}
	}
	if best < 0 || session && classOf(lines[best].Reply, lines[best].Status) == Success {
		return finding{}, false
	}
	l := &lines[best]
	f := finding{Outcome: Outcome{Class: classOf(l.Reply, l.Status), Reply: l.Reply, Status: l.Status, Line: l.Number}}
	f.Stage, f.text = l.Stage, proseReply(lines, best)
	if f.Status == "" && f.Reply >= 400 {
		if a, ok := findAnswer(l.plain); ok && a.reply == f.Reply {
			f.Status = a.status
		}
	}
	if f.Stage == "" && !session {
		f.Stage = d.stageInWords()
	}
	if f.Reply >= 400 {
		f.Delivered = new(bool)
	}
	return f, true
}

// judgeWords lets the words of a short text decide that has no code at all:
// "mailbox unavailable".
func (d *decoder) judgeWords() (finding, bool) {
	if d.mail != nil || len(d.Exchanges) > 0 || len(d.logs) > 0 {
		return finding{}, false
	}
	line, text := 0, ""
	for i := range d.Lines {
		words := strings.TrimSpace(d.Lines[i].plain)
		if words == "" {
			continue
		}
		if line == 0 {
			line = i + 1
		}
		if text += words + " "; len(text) > maxReason {
			return finding{}, false
		}
	}
	a, stage := reason.Of(reason.Input{Text: text}), Stage("")
	if a.Reason == reason.Undefined {
		// "Authentication failed" is about a login where nothing else is said.
		stage = StageAUTH
		a = reason.Of(reason.Input{Text: text, Stage: string(stage)})
	}
	for i := range d.Lines {
		if strings.Contains(d.Lines[i].plain, a.Words) {
			line = i + 1
			break
		}
	}
	low := strings.ToLower(text)
	if strings.HasPrefix(low, "v=") { // a record of SPF, DKIM or DMARC itself
		return finding{}, false
	}
	if a.By != "phrase" && a.By != "provider" || a.Weak && !containsAny(low, yourMessages) {
		return finding{}, false
	}
	f := finding{Outcome: Outcome{Class: None, Stage: stage, Line: line}, text: strings.TrimSpace(text)}
	f.delayed = containsAny(low, delays)
	return f, true
}

// yourMessages are words, in lower case, by which a mail system and no person
// speaks of a message.
var yourMessages = []string{"your message to", "delivering your message", "your email to", "your mail to", "message to the following"}

// maxReason is how long a text may be that only gives a reason.
const maxReason = 300

// stageInWords returns the stage that the words of a program name.
func (d *decoder) stageInWords() Stage {
	var words []wordStage
	for _, w := range wordStages {
		if d.words.may(w.words) {
			words = append(words, w)
		}
	}
	for i := 0; i < len(d.Lines) && len(words) > 0; i++ {
		if l := &d.Lines[i]; l.Side == Log || l.Side == Info {
			if s := stageAmong(words, d.low(i)); s != "" && s != StageConnect {
				return s
			}
		}
	}
	return ""
}

// isStackFrame says that a line of an error names a place in a program.
func isStackFrame(s string) bool {
	return strings.HasPrefix(s, "at ") && strings.Contains(s, "(") || strings.HasPrefix(s, "File \"")
}

// proseReply returns the words of the reply that begins in lines[at].
func proseReply(lines []Line, at int) string {
	s := lines[at].plain
	if _, i := findReply(s); i >= 0 {
		s = s[min(i+4, len(s)):]
	} else if _, i := findStatus(s); i >= 0 {
		s = s[i:]
	}
	for i := at + 1; i < len(lines); i++ {
		l := &lines[i]
		if l.Reply != lines[at].Reply && (l.Side != Log && l.Side != Info || isBlank(l.plain)) {
			break
		}
		next := strings.TrimSpace(l.plain)
		if isStackFrame(next) {
			break
		}
		s += " " + next
		if len(s) > 1000 {
			break
		}
	}
	return strings.TrimSpace(s)
}
