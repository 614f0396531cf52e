package decode

import (
	"slices"
	"strconv"
	"strings"

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
	commands, spelled := d.notice && d.words.mayAny(commandsNamed...), d.words.may("severity: ")
	for i := range d.Lines {
		l := &d.Lines[i]
		if d.claimed[i] || l.Side != Info {
			continue
		}
		if commands {
			l.Command = quotedCommand(l.plain)
		}
		if spelled {
			if code := spelledCode(d.plain[i:]); code > 0 {
				l.Reply, l.Side = code, Log
				l.Status = statusInWords(l.plain)
				continue
			}
		}
		if !l.traits.may(mayReply|mayStatus) || len(d.Lines) > 1 && isSubject(l.plain) {
			continue
		}
		r, at := findSaidReply(l.plain)
		if at < 0 {
			r, at = findQuotedCode(l.plain)
		}
		if at >= 0 && len(d.Lines) > 1 && isSetting(d.low(i)) && !namesCode(l.plain) {
			continue
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
	best = d.fullest(best)
	l := &lines[best]
	if len(lines) > 1 && classOf(l.Reply, l.Status) == Success {
		if f, ok := d.judgeWords(); ok {
			return f, true // what went wrong behind it
		}
		if l.Reply == 0 && len(d.source) > maxReason {
			return finding{}, false // the number of a section
		}
	}
	if classOf(l.Reply, l.Status) == Success && containsAny(d.low(best), failingWords) {
		// "Error sending message, SMTPCode: 235": what went well is not what failed.
		f := finding{Outcome: Outcome{Class: None, Line: l.Number, Stage: stageOfWords(l.plain), Delivered: new(bool)}, text: strings.TrimSpace(l.plain)}
		return f, true
	}
	f := finding{Outcome: Outcome{Class: classOf(l.Reply, l.Status), Reply: l.Reply, Status: l.Status, Line: l.Number}}
	f.Stage, f.text = l.Stage, proseReply(lines, best)
	if f.Status == "" && f.Reply >= 400 {
		if a, ok := findAnswer(l.plain); ok && a.reply == f.Reply {
			f.Status = a.status
		}
	}
	if f.Status == "" && best+1 < len(lines) && strings.HasSuffix(trimRight(l.plain), strconv.Itoa(f.Reply)) {
		f.Status = leadingStatus(strings.TrimLeft(lines[best+1].plain, "> \t"), f.Reply/100) // the reply was broken behind its code
	}
	if f.Reply == 535 || f.Reply == 534 {
		f.Stage = StageAUTH // nothing else is answered so (RFC 4954, 6)
	}
	if f.Stage == "" && !session {
		f.Stage = d.stageInWords()
	}
	if f.Reply >= 400 {
		f.Delivered = new(bool)
	}
	f.gaveUp = !session && d.holds(finals)
	return f, true
}

// judgeWords lets the words of a text decide that has no code at all: "mailbox
// unavailable". Where there are many, one paragraph must tell why, and the text
// that a message came back or that a program failed to send one.
func (d *decoder) judgeWords() (finding, bool) {
	if d.mail != nil || len(d.Exchanges) > 1 || d.commanded() || len(d.logs) > 0 {
		return finding{}, false
	}
	length, first := 0, 0
	for i := range d.plain {
		if length += len(strings.TrimSpace(d.plain[i])) + 1; length > maxTold {
			return finding{}, false
		}
		if isBlank(d.plain[first]) {
			first = i
		}
	}
	if length <= maxReason {
		f, ok := d.judgeParagraph(first, len(d.plain))
		if ok && f.weak && !containsAny(f.low, yourMessages) {
			return finding{}, false
		}
		return f.finding, ok
	}
	if !d.tellsReturn() && !d.ofProgram() {
		return finding{}, false
	}
	for to := 0; first < len(d.plain); first = to + 1 {
		for to = first; to < len(d.plain) && !isBlank(d.plain[to]); to++ {
		}
		if f, ok := d.judgeParagraph(first, to); ok && !f.weak {
			return f.finding, true
		}
	}
	return finding{}, false
}

// A wordFinding is what a paragraph comes to.
type wordFinding struct {
	finding
	low  string // its words in lower case
	weak bool   // what told the reason stands beside other reasons too
}

// judgeParagraph lets the words of lines from to to decide, to not included.
func (d *decoder) judgeParagraph(from, to int) (wordFinding, bool) {
	var b strings.Builder
	source := false // the line above names a place in a program, this one quotes it
	for i, l := range d.plain[from:to] {
		if d.Lines[from+i].Side == Server || d.claimed[from+i] {
			continue
		}
		words := strings.TrimSpace(l)
		frame := isStackFrame(words)
		quoted := frame || source
		source = strings.HasPrefix(words, "File \"") && strings.Contains(words, `", line `)
		if b.Len() > maxTold {
			break
		}
		if words != "" && !quoted && !isSetting(lower(words)) {
			b.WriteString(words)
			b.WriteByte(' ')
		}
	}
	text := b.String()
	if _, said, ok := strings.Cut(text, "The server response was: "); ok && tellsWhy(said) {
		text = said // .NET's own words before it are made from the code alone
	}
	low := strings.ToLower(text)
	if strings.HasPrefix(low, "v=") { // a record of SPF, DKIM or DMARC itself
		return wordFinding{}, false
	}
	a, stage := reason.Of(reason.Input{Text: text}), Stage("")
	if a.Reason == reason.Undefined {
		// "Authentication failed" is about a login where nothing else is said.
		stage = StageAUTH
		a = reason.Of(reason.Input{Text: text, Stage: string(stage)})
	}
	if a.By != "phrase" && a.By != "provider" {
		return wordFinding{}, false
	}
	line := from + 1
	for i, l := range d.plain[from:to] {
		if strings.Contains(l, a.Words) {
			line = from + i + 1
			break
		}
	}
	f := finding{Outcome: Outcome{Class: None, Stage: stage, Line: line}, text: strings.TrimSpace(text)}
	f.delayed, f.gaveUp = containsAny(low, delays), containsAny(low, finals)
	return wordFinding{f, low, a.Weak}, true
}

// tellsReturn says that a text tells of a message that came back.
func (d *decoder) tellsReturn() bool {
	if d.holds(returns) {
		return true
	}
	_, certain, _ := d.opening(len(d.plain))
	return certain
}

// holds says that a line of the text holds one of words, which are in lower case.
func (d *decoder) holds(words []string) bool {
	words = d.words.sift(words)
	for i := 0; i < len(d.Lines) && len(words) > 0; i++ {
		if containsAny(d.low(i), words) {
			return true
		}
	}
	return false
}

// returns are words, in lower case, that tell of a message that did not arrive.
var returns = []string{
	"not be delivered", "n't be delivered", "not delivered", "n't delivered", "undeliverable", "undelivered", "delivery failed", "delivery has failed",
	"failed deliver", "delivery failure", "failure notice", "bounced", "bounce message", "message has been blocked", "message has been rejected",
	"message was rejected", "message was blocked", "considered unsolicited bulk", "message is being held", "mail was rejected", "email was rejected", "message rejected",
	"posting was rejected", "tried to send", "tried to contact", "failed to send", "unable to send", "could not send", "couldn't send", "cannot send", "error sending", "to send mail", "to send email", "returned mail", "nicht zugestellt", "unzustellbar", "non remis", "no se pudo entregar",
}

// yourMessages are words, in lower case, by which a mail system and no person
// speaks of a message.
var yourMessages = []string{"your message to", "delivering your message", "your email to", "your mail to", "message to the following", "delivery failure", "posting was rejected"}

// failingWords are words, in lower case, of an error that shows a code of success.
var failingWords = []string{"error", "unexpected", "failed", "could not", "couldn't", "fehler"}

// fullest returns the line that tells most of the refusal that stands in line at:
// programs show the code alone first, "Server error: 550", and then the reply.
func (d *decoder) fullest(at int) int {
	code := &d.Lines[at]
	if code.Reply < 400 || code.Status != "" || tellsWhy(proseReply(d.Lines[:at+1], at)) {
		return at
	}
	for i := at + 1; i < len(d.Lines) && i <= at+mostBreaks; i++ {
		if l := &d.Lines[i]; l.Reply == code.Reply && (l.Status != "" || tellsWhy(proseReply(d.Lines[:i+1], i))) {
			return i
		}
	}
	return at
}

// maxReason is how long a text may be that only gives a reason, maxTold one that
// tells of more.
const (
	maxReason = 300
	maxTold   = 6000
)

// stageInWords returns the stage that the words of a program name.
func (d *decoder) stageInWords() Stage {
	var words []wordStage
	for _, w := range wordStages {
		if d.words.may(w.words) {
			words = append(words, w)
		}
	}
	for i := 0; i < len(d.Lines) && len(words) > 0; i++ {
		if l := &d.Lines[i]; l.Side == Log || l.Side == Info || l.Side == Server {
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
	if r, i := findReply(s); i >= 0 && r.code == lines[at].Reply {
		s = s[min(i+4, len(s)):]
	} else if _, i := findStatus(s); i >= 0 {
		s = s[i:]
	} else {
		return strings.TrimSpace(s) // a code among words, which do not go on below
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
		if r, ok := parseReplyLine(next); ok && r.code == lines[at].Reply { // one more line of it
			_, next, _ = cutStatus(strings.TrimLeft(r.text, " "))
		}
		s += " " + next
		if len(s) > 1000 {
			break
		}
	}
	return strings.TrimSpace(s)
}
