package decode

import (
	"slices"
	"strconv"
	"strings"
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
		if spelled && l.takeSpelled(d.plain[i:]) {
			continue
		}
		r, at, ok := d.saidReply(i)
		switch {
		case !ok:
			continue
		case at >= 0 && !(inSession && (r.code < 400 || said[r.code])):
			l.takeReply(r, at)
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

// takeSpelled notes the code that the line spells out, the first of those given, and
// says whether it does.
func (l *Line) takeSpelled(lines []string) bool {
	code := spelledCode(lines)
	if code > 0 {
		l.Reply, l.Side = code, Log
		l.Status = statusInWords(l.plain)
	}
	return code > 0
}

// takeReply notes the reply that the line holds at an offset of its plain text, and
// the stage that a label before it names.
func (l *Line) takeReply(r replyLine, at int) {
	l.Reply, l.Status = r.code, r.status
	if stage, ok := labels[strings.TrimSpace(l.plain[:at])]; ok && l.Stage == "" {
		l.Stage = stage
	}
}

// saidReply finds the reply that line i says, and where; the offset is negative
// where it says none, but may hold a status. It is not ok if the line says neither.
func (d *decoder) saidReply(i int) (r replyLine, at int, ok bool) {
	l := &d.Lines[i]
	if !l.traits.may(mayReply|mayStatus) || len(d.Lines) > 1 && isSubject(l.plain) {
		return replyLine{}, -1, false
	}
	if r, at = findSaidReply(l.plain); at < 0 {
		r, at = findQuotedCode(l.plain)
	}
	if at < 0 && len(d.Lines) == 1 {
		r, at = loneCode(l.plain)
	}
	return r, at, at < 0 || len(d.Lines) == 1 || !isSetting(d.low(i)) || namesCode(l.plain)
}

// loneCode reads a text that is nothing but codes, as forms and people write them:
// "(550)", "550/5.1.1".
func loneCode(s string) (replyLine, int) {
	text := strings.Trim(s, " ()[]{}\"'`.,;:*_")
	code, status, _ := strings.Cut(text, "/")
	r, ok := parseReplyLine(strings.TrimSpace(code))
	if !ok || len(strings.TrimSpace(code)) != 3 || !isRegistered(code[:3]) {
		return replyLine{}, -1
	}
	if status != "" {
		if r.status = leadingStatus(strings.TrimSpace(status), r.code/100); r.status == "" {
			return replyLine{}, -1
		}
	}
	return r, strings.Index(s, code)
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
	at := d.firstRefusal()
	if at < 0 {
		return finding{}, false
	}
	l := &d.Lines[at]
	if classOf(l.Reply, l.Status) != Success {
		return d.findingAt(d.fullest(at), session), true
	}
	if session {
		return finding{}, false
	}
	if len(d.Lines) > 1 {
		if f, ok := d.judgeWords(); ok {
			return f, true // what went wrong behind it
		}
		if l.Reply == 0 && len(d.source) > maxReason {
			return finding{}, false // the number of a section
		}
	}
	if containsAny(d.low(at), failingWords) {
		// "Error sending message, SMTPCode: 235": what went well is not what failed.
		f := finding{Outcome: Outcome{Class: None, Line: l.Number, Stage: stageOfWords(l.plain), Delivered: new(bool)}, text: strings.TrimSpace(l.plain)}
		return f, true
	}
	return d.findingAt(at, session), true
}

// firstRefusal returns the index of the first line with the code of a refusal, or
// where there is none, of the first with a code, or -1.
func (d *decoder) firstRefusal() int {
	first := -1
	for i := range d.Lines {
		l := &d.Lines[i]
		if l.Reply == 0 && l.Status == "" || l.Side == Data || l.Side == Client {
			continue
		}
		if l.Reply == 0 && d.mail != nil && !d.system {
			continue // people number things in this way
		}
		if classOf(l.Reply, l.Status) != Success {
			return i
		}
		if first < 0 {
			first = i
		}
	}
	return first
}

// findingAt returns what the code of line at comes to.
func (d *decoder) findingAt(at int, session bool) finding {
	l := &d.Lines[at]
	f := finding{Outcome: Outcome{Class: classOf(l.Reply, l.Status), Reply: l.Reply, Status: l.Status, Line: l.Number}}
	f.Stage, f.text = l.Stage, proseReply(d.Lines, at)
	if f.Status == "" && f.Reply >= 400 {
		if a, ok := findAnswer(l.plain); ok && a.reply == f.Reply {
			f.Status = a.status
		}
	}
	for k := at + 1; f.Status == "" && k < len(d.Lines) && d.Lines[k].Reply == f.Reply && d.Lines[k].Side == l.Side; k++ {
		f.Status = d.Lines[k].Status // only its last line has it
	}
	if f.Status == "" && at+1 < len(d.Lines) && strings.HasSuffix(trimRight(l.plain), strconv.Itoa(f.Reply)) {
		f.Status = leadingStatus(strings.TrimLeft(d.Lines[at+1].plain, "> \t"), f.Reply/100) // the reply was broken behind its code
	}
	for k := at + 1; f.Reply == 0 && f.Status != "" && k < len(d.Lines) && k <= at+2; k++ {
		if next := &d.Lines[k]; next.Status == "" && next.Reply/100 == int(f.Status[0]-'0') {
			f.Reply = next.Reply // Thunderbird puts it behind the words: "(code 550)"
		}
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
	return f
}

// failingWords are words, in lower case, of an error that shows a code of success.
var failingWords = []string{"error", "unexpected", "failed", "could not", "couldn't", "fehler"}

// fullest returns the line that tells most of the refusal that stands in line at:
// programs show the code alone first, "Server error: 550", and then the reply.
func (d *decoder) fullest(at int) int {
	code := &d.Lines[at]
	if code.Reply < 400 {
		return at
	}
	if quoted := d.quotedBelow(at); quoted > at {
		return quoted
	}
	if code.Status != "" || tellsWhy(proseReply(d.Lines[:at+1], at)) {
		return at
	}
	for i := at + 1; i < len(d.Lines) && i <= at+mostBreaks; i++ {
		if l := &d.Lines[i]; l.Reply == code.Reply && (l.Status != "" || tellsWhy(proseReply(d.Lines[:i+1], i))) {
			return i
		}
	}
	return at
}

// quotedBelow returns the index of a line not far below line at that quotes a server
// with the code which that line, in somebody's words, only names; or -1.
func (d *decoder) quotedBelow(at int) int {
	quotesReply := func(l *Line) bool {
		_, k := findReply(l.plain)
		return k > 0 && quotes(l.plain[max(0, k-longestName):k])
	}
	if _, k := findReply(d.Lines[at].plain); k <= 0 || quotesReply(&d.Lines[at]) {
		return -1
	}
	for i := at + 1; i < len(d.Lines) && i <= at+mostBreaks; i++ {
		if l := &d.Lines[i]; l.Reply == d.Lines[at].Reply && quotesReply(l) {
			return i
		}
	}
	return -1
}

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

// shortestFrame is how much two lines of one record share at their front.
const shortestFrame = 8

// shortestQuote is how long the words of a reply in quotes are at least.
const shortestQuote = 8

// proseReply returns the words of the reply that begins in lines[at].
func proseReply(lines []Line, at int) string {
	s := lines[at].plain
	if r, i := findReply(s); i >= 0 && r.code == lines[at].Reply {
		if code := s[i : i+3]; i > 0 && r.more && strings.Contains(s[i+4:], " "+code) {
			return strings.TrimSpace(s) // the code stands where the lines of the reply began: its first words are before it
		}
		said, quoted := s[min(i+4, len(s)):], strings.HasSuffix(s[:i], `"`)
		if end := closingQuote(said); quoted && end >= shortestQuote {
			return strings.TrimSpace(said[:end]) // what people say behind it is theirs
		}
		s = said
	} else if _, i := findStatus(s); i >= 0 {
		s = s[i:]
	} else if at+1 < len(lines) && len(s) > shortestFrame && strings.HasPrefix(lines[at+1].plain, s[:shortestFrame]) {
		return strings.TrimSpace(s) // the next line has the same frame: it does not go on with this one
	}
	for i := at + 1; i < len(lines); i++ {
		l := &lines[i]
		if isBlank(l.plain) || l.Reply != lines[at].Reply && l.Side != Log && l.Side != Info {
			break
		}
		if _, stamped := cutStamp(l.plain); stamped {
			break // a line of a log by itself
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
