package decode

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/smtp-decoder/smtp-decoder/codes/mail"
)

// Text reads s and explains it. It takes time linear in the length of s.
func Text(s string) Report { return Options{}.Text(s) }

// Options are what a program may lend to Text. The zero value lends nothing.
type Options struct {
	// Charset knows the charsets of mails beyond UTF-8, Latin-1 and
	// windows-1252 (RFC 2045, 5.1; RFC 2047, 2), whose tables are large. It may
	// be nil: then words in other charsets stay unread.
	Charset mail.Charset
}

// Text is the function of that name with these options.
func (o Options) Text(s string) Report { return o.read(s, false).Report }

// read reads s and writes what a person reads; inner says that it is what a notice
// within the text says.
func (o Options) read(s string, inner bool) *decoder {
	d := o.analyse(s, inner)
	d.finish()
	return d
}

// analyse finds out what s comes to.
func (o Options) analyse(s string, inner bool) *decoder {
	d := &decoder{
		inner: inner, source: s, valid: utf8.ValidString(s), words: newSieve(len(s)),
		mails: mail.Parser{Charset: o.Charset}, Report: Report{Lines: splitLines(s)},
	}
	d.claimed = make([]bool, len(d.Lines))
	d.words.add(s)
	d.unframe(s)
	d.plain = plainTexts(d.Lines)
	if d.words.mayAny(noticeSigns...) || d.words.mayAny(paragraphSigns...) {
		d.split(noticeIn)
	}
	if d.readForeign(); d.other != nil {
		d.Outcome.Class = None
		return d
	}
	d.claimSignature()
	d.readMail()
	d.readPassedOn()
	d.readHeader()
	d.readEvents()
	d.readTable()
	d.split(recordsIn)
	d.readLogs(logDialects, d.free)
	setCopiesAside(d.Lines, d.logs)
	d.split(cutsOf)
	failed := d.readTraceback()
	d.claimSentences()
	d.followSessions(failed)
	d.readReplies()
	d.settleLogs()
	d.judge()
	return d
}

// followSessions pairs commands and replies. Where the text shows no command, the
// lines of programs' logs that look like a session's are read, and what failed in a
// program is told by nothing else.
func (d *decoder) followSessions(failed []*logLine) {
	f := follow(d.Lines, &d.words, d.free, d.notice || d.startsAsLog())
	d.Exchanges, d.turns, d.marks = f.exchanges, f.turns, f.reader.marks
	d.logs = slices.DeleteFunc(d.logs, func(e *logLine) bool { return d.Lines[e.index].Side != Log })
	if d.commanded() {
		return
	}
	d.logs = append(d.logs, failed...)
	if len(d.marks) == 0 || len(d.Exchanges) == 1 {
		d.readLogs(plainLogs, d.unread)
		if !d.notice {
			d.readLogs(cutReasons, d.unread)
		}
	}
}

// settleLogs puts the entries of logs in the order in which things happened, names
// the recipients of those that tell of one by an id alone, and finds the last word
// on each.
func (d *decoder) settleLogs() {
	if d.newestFirst() {
		slices.Reverse(d.logs)
	}
	d.logs = nameQueued(d.plain, d.logs)
	nameDeliveries(d.logs)
	d.settleTries()
	d.settleDiscards()
	d.skipHandOvers()
	d.events = finalEvents(d.logs)
}

// A decoder holds what the steps of Text hand on to each other.
type decoder struct {
	Report
	inner     bool // see read
	source    string
	lows      []string // the plain texts in lower case: see low
	words     sieve    // of the text, the plain texts and the words of notices
	ends      []string // see separatorsIn
	endsAt    int      // how much was added to words when they were looked for
	valid     bool     // the text is valid UTF-8
	plain     []string // the plain texts of the lines
	partOf    []int    // where lines were split: number of the line that each part belongs to
	claimed   []bool   // lines that an earlier step has read
	mails     mail.Parser
	mail      *mail.Message // the one being read, then the first of the text; or nil
	mailCount int           // how many mails the text holds, one after the other
	groups    []mail.Group  // the fields of reports

	loweredOf             *mail.Message // the mail of which these are the subject and the sender in lower case
	subjectLow, senderLow string

	notice bool    // the lines left are the words of a mail
	asked  bool    // somebody quotes all that stands below a question
	below  bool    // the message given back stands below words of no known form
	system bool    // a mail system wrote it
	told   *notice // the words of a notice
	// encodedSecret is the number of the line with which an encoded notice begins
	// that holds a secret, or 0.
	encodedSecret int
	accounts      []Recipient // what they tell of recipients
	passed        *passedOn   // the notice that the mail passes on, or nil
	other         *otherText  // what it is, if it tells of no message that failed
	logs          []*logLine
	events        []*logLine // the last word of the logs on each recipient
	turns         []turn
	marks         []mark
	finding       finding

	notes []madeNote
	// lastReading is the note on a refusal that was made last.
	lastReading struct {
		reading
		tail, note string
	}
	phrases   []phrase    // those of phraseNotes that the text may hold
	known     []string    // secrets that are masked wherever they stand
	repliesAt map[int]int // number of a reply's first line → its exchange
}

// low returns the plain text of line i with its ASCII letters in lower case.
func (d *decoder) low(i int) string {
	if d.lows == nil {
		d.lows = make([]string, len(d.Lines))
		rest := lower(d.source)
		for i := range d.Lines {
			l := &d.Lines[i]
			if n := len(l.raw) + len(l.end.String()); d.originals == nil && len(l.plain) == len(l.raw) && n <= len(rest) {
				d.lows[i], rest = rest[:len(l.raw)], rest[n:]
			} else {
				d.lows[i], rest = lower(l.plain), rest[min(n, len(rest)):]
			}
		}
	}
	return d.lows[i]
}

// free says that no step has read line i yet.
func (d *decoder) free(i int) bool { return !d.claimed[i] }

// startsAsLog says that the first line with anything in it is one of a log.
func (d *decoder) startsAsLog() bool {
	for i := range d.Lines {
		if !isBlank(d.Lines[i].plain) {
			return d.Lines[i].Side == Log && !d.claimed[i]
		}
	}
	return false
}

// unread says that line i is not read and no line of a session.
func (d *decoder) unread(i int) bool { return !d.claimed[i] && d.Lines[i].Side == Info }

// commanded says that the text shows a command of a session.
//
//go:noinline
func (d *decoder) commanded() bool {
	return slices.ContainsFunc(d.Exchanges, func(x Exchange) bool { return x.Command != "" })
}

// judge finds what the text comes to. A report speaks for itself; then a
// session, which shows each step; then a log; then a program's own words that
// no reply came; then whatever code stands in the text.
func (d *decoder) judge() {
	if d.passed != nil {
		d.judgePassedOn()
		return
	}
	reported := d.reportRecipients()
	d.fillIn(reported)
	f, ok := judgeReport(reported)
	if d.finding = f; ok {
		f.Stage = d.noticeStage(f.Reply)
	}
	if !ok && len(d.accounts) > 0 && len(d.Exchanges) > 0 && !d.greeted() {
		f, ok = d.judgeNotice() // a transcript in it shows the last of many connections, and in part
	}
	if !ok {
		f, ok = judgeSessions(d.Lines, d.Exchanges)
		ok = ok && !(f.Class == None && (d.isOneReply() || d.quotesRefusal()))
	}
	for _, judge := range judges {
		if ok && (f.Class != None || f.Line > 0 || f.Stage != "") {
			break
		}
		if g, found := judge(d, ok); found {
			f, ok = g, true
		}
	}
	if f.Class == "" || f.Line > 0 && d.isLetterOf(f) {
		f = finding{Outcome: Outcome{Class: None}}
	}
	if f.Stage == "" && f.Reply > 0 {
		f.Stage = d.stageInLog(f)
	}
	if f.Stage == "" && f.Reply >= 400 && d.mail == nil && !d.notice && !d.commanded() {
		f.Stage = d.stageInWords()
	}
	d.finding, d.Outcome = f, f.Outcome
	d.Recipients = d.allRecipients(reported)
	d.giveReasons()
	d.setAside()
}

// isOneReply says that the text shows one reply and nothing of a session around it.
func (d *decoder) isOneReply() bool {
	if len(d.Exchanges) != 1 || d.Exchanges[0].Command != "" || d.Exchanges[0].Reply == 0 {
		return false
	}
	others := 0
	for i := range d.Lines {
		if n := d.Lines[i].Number; (n < d.Exchanges[0].From || n > d.Exchanges[0].To) && !isBlank(d.plain[i]) {
			others++
		}
	}
	return others <= mostWordsAround
}

// mostWordsAround is how many lines somebody may write around one reply.
const mostWordsAround = 3

// judges are asked in this order where neither a report nor a session decides;
// session says that there is one.
var judges = []func(d *decoder, session bool) (finding, bool){
	func(d *decoder, _ bool) (finding, bool) { return judgeLog(d.Lines, d.events) },
	func(d *decoder, _ bool) (finding, bool) {
		if f, ok := d.judgeNotice(); ok || len(d.accounts) > 0 {
			return f, ok // which quotes how a connection broke
		}
		return d.judgeBreak()
	},
	(*decoder).judgeError,
	(*decoder).judgeProse,
	func(d *decoder, _ bool) (finding, bool) { return d.judgeWords() },
}

// noticeStage returns the stage that the words of a notice name, of which that reply
// decided.
func (d *decoder) noticeStage(reply int) Stage {
	for i, x := range d.Exchanges {
		if x.Reply >= 400 && x.Command == "DATA" {
			if i+1 < len(d.Exchanges) && d.Exchanges[i+1].Command == "" && d.Exchanges[i+1].Reply >= 400 {
				return StageRCPT // then the reply to DATA is the next one
			}
			return stageOfSubject(x.Status)
		}
		if x.Reply >= 400 && (x.Command != "" && x.Stage != StageQUIT || x.Stage == StageGreeting && x.Reply == reply) {
			return x.Stage
		}
	}
	if !slices.ContainsFunc(stagePhrases, d.words.mayFolded) {
		return ""
	}
	for i := 0; i < len(d.Lines); i++ {
		if side := d.Lines[i].Side; d.claimed[i] || side != Log && side != Info {
			continue
		}
		words := strings.TrimSpace(d.plain[i])
		for k := i + 1; k < len(d.Lines) && k <= i+2 && !d.claimed[k] && foldsPhrase(words); k++ {
			words += " " + strings.TrimSpace(d.plain[k])
		}
		if strings.Contains(words, stagePhrases[0]) {
			return StageGreeting
		}
		for _, word := range stagePhrases[1:] {
			if name, ok := cutBetween(words, word, ""); ok {
				_, stage := stageOfCommandName(name)
				if stage == StageConnect && d.finding.Reply > 0 {
					stage = StageGreeting
				}
				if stage != "" {
					return pipelinedStage(name, stage, d.finding.Reply, d.finding.Status, d.finding.text)
				}
			}
		}
	}
	return ""
}

// stagePhrases are the phrases behind which a notice names a command, but for the
// first, which tells the stage by itself.
var stagePhrases = []string{"refused to talk to me", "(in reply to ", " after pipelined ", " mail server after "}

// foldsPhrase says that a line may end within one of the phrases that name a
// stage: it holds the beginning of one.
func foldsPhrase(line string) bool {
	if i := strings.LastIndex(line, "(in reply to"); i >= 0 {
		return strings.IndexByte(line[i:], ')') < 0
	}
	return strings.HasSuffix(line, "refused") || strings.HasSuffix(line, "refused to") || strings.HasSuffix(line, "refused to talk") ||
		strings.HasSuffix(line, "refused to talk to") || strings.HasSuffix(line, "(in") || strings.HasSuffix(line, "(in reply")
}

// pipelinedStage returns the stage of a refusal that Exim read after the end of
// the data, where it had sent all commands at once (RFC 2920): the reply may be
// that to MAIL, which a code or words about the sender tell (RFC 3463, 3.2).
func pipelinedStage(name string, stage Stage, reply int, status, said string) Stage {
	if !strings.Contains(name, "pipelined") && !strings.HasPrefix(name, "end of data") || stage != StageMessage {
		return stage
	}
	_, subject, _ := strings.Cut(status, ".")
	if subject == "1.7" || subject == "1.8" || reply == 530 || strings.Contains(strings.ToLower(said), "sender address rejected") {
		return StageMAIL
	}
	return stage
}

// stageOfSubject returns the stage of a refusal that stands behind DATA in the
// transcript of a notice. Sendmail shows the last command it had sent, which
// with PIPELINING is DATA also when a recipient was refused, and after DATA
// shows the reply to the message; the subject of the code tells them apart
// (RFC 3463, 3).
func stageOfSubject(status string) Stage {
	_, subject, _ := strings.Cut(status, ".")
	switch {
	case strings.HasPrefix(subject, "1."), strings.HasPrefix(subject, "2."):
		return StageRCPT
	case strings.HasPrefix(subject, "3."), strings.HasPrefix(subject, "6."), strings.HasPrefix(subject, "7."):
		return StageMessage
	}
	return StageDATA
}

// finish writes what a person reads: the notes, the verdict and the warnings,
// all of it from masked text.
func (d *decoder) finish() {
	if len(d.Exchanges) > 0 {
		d.repliesAt = make(map[int]int, len(d.Exchanges))
	}
	for i, x := range d.Exchanges {
		d.repliesAt[x.ReplyAt] = i
	}
	d.sideOfBroken()
	d.knowPassedSecrets()
	d.maskSecrets()
	d.decodeNotice()
	d.mark()
	d.readTimes()
	d.explain()
	d.explainDelays()
	d.finishMessage()
	d.Verdict = d.verdict()
	d.Verdict.Summary = d.hide(d.Verdict.Summary)
	for i := range d.Recipients {
		r := &d.Recipients[i]
		r.Text, r.Quote = d.hide(r.Text), d.hide(r.Quote)
		r.words, r.around = "", "" // unmasked, and read
	}
	d.Sessions = d.sessions()
	d.Steps = d.steps()
	d.warn()
	d.check()
	d.Kind = cmp.Or(d.Kind, d.kind())
	d.implyStatus()
	if d.partOf != nil {
		d.joinParts()
	}
}
