package decode

import "strings"

// A logEntry is what one line of a mail server's log says.
type logEntry struct {
	id        string // the queue id: lines with the same one tell of one message
	from      string // the reverse-path, where the line gives it
	hasFrom   bool
	address   string // the recipient
	original  string // the address first written to
	action    Action // "" where the line does not say what became of a recipient
	rejected  bool   // this server refused, as the receiving side
	local     bool   // delivered on this machine
	reply     int
	status    string
	command   string // the command that the line itself names
	stage     Stage
	text      string // the reply or the program's own words
	remote    string
	permanent bool
	more      bool   // the reply goes on in the next line
	unsettled bool   // says why it failed, and a line behind it what follows from that
	report    string // the id of the report that tells of this failure
	// tried says that the line tells of a try, and not what followed from it.
	tried bool
	// spoken says that the line stands in the output of a program that talks
	// along, without the log's own stamp.
	spoken bool
	note   string
}

// A logDialect reads the lines of one program's log.
type logDialect struct {
	name string
	// words are such that each line of the log holds one of them; nil where there
	// are none.
	words   []string
	digit   bool // its lines begin with a digit, or with blanks and one
	listing bool // they tell what waits in a queue, the reasons in brackets
	// read returns what the line says; ok is false where the line is not of
	// this log.
	read func(line string) (logEntry, bool)
}

// logDialects are logs whose lines cannot be taken for anything else. They
// are asked in this order, before sessions are looked for.
var logDialects = []logDialect{
	{name: "Postfix log", words: []string{"postfix"}, read: readPostfix},
	{name: "Postfix log", words: []string{"/smtp[", "/lmtp[", "/smtpd[", "/local[", "/pipe[", "/virtual[", "/error["}, read: readPostfixInstance},
	{name: "Postfix log", words: []string{"status="}, read: readPostfixRest},
	{name: "Exim log", read: readExim},
	{name: eximListing, digit: true, read: readEximQueue},
	{name: "IIS log", digit: true, read: readIIS},
	{name: "OpenSMTPD trace", words: []string{" smtp ", " mta ", " mda "}, read: readSmtpdTrace},
	{name: "qmail log", words: []string{" msg ", "delivery ", "failure: ", "deferral: ", "triple bounce: ", "status: local "}, read: readQmail},
	{name: "Exchange tracking log", digit: true, read: readTracking},
}

// plainLogs are forms that many programs share. They are asked in this order,
// where no session is shown: the trace of a session is stamped as well.
var plainLogs = []logDialect{
	{name: "Postfix log", words: []string{"postfix", "NOQUEUE: ", "milter-reject: "}, read: readQuotedPostfix},
	{name: sendmailListing, listing: true, words: []string{"(Deferred: "}, read: readSendmailQueue},
	{name: queueListing, listing: true, read: readQueue},
	{name: "Stalwart log", words: []string{" = "}, read: readStalwart},
	{name: "Haraka log", words: []string{"[outbound] "}, read: readHaraka},
	{name: "ZoneMTA log", words: []string{" to="}, read: readZone},
	{name: amavisLog, words: []string{"> -> "}, read: readAmavis},
	{name: "mail server log", read: readFields},
}

// cutReasons are the forms of what people cut out of a log. They are asked
// where the text is no mail, whose words hold the same.
var cutReasons = []logDialect{{name: "delivery reasons", words: []string{"host "}, read: readReason}}

// deliveryNotes say what became of a recipient.
var deliveryNotes = map[Action]string{
	Delivered: "Handed over: the other server took the message.",
	Failed:    "Given up for this recipient.",
	Delayed:   "Not delivered yet: the message is kept and tried again.",
}

// A logLine is an entry with the index of its line.
type logLine struct {
	logEntry
	index   int
	dialect string
}

// readLogs claims the lines of logs among those for which use is true. A line
// that was wrapped is read whole; what it quotes is told on its first line.
func (d *decoder) readLogs(all []logDialect, use func(i int) bool) {
	dialects := make([]logDialect, 0, len(logDialects))
	for _, dialect := range all {
		if dialect.listing && !d.listsQueue() {
			continue
		}
		if dialect.words == nil || d.words.mayAny(dialect.words...) {
			dialects = append(dialects, dialect)
		}
	}
	logs, lines, plain := []*logLine(nil), d.Lines, d.plain
	width := wrapWidth(plain)
	for i := 0; i < len(lines); i++ {
		if !use(i) || len(plain[i]) < 8 {
			continue
		}
		text, last := rejoined(plain, i, width)
		e, name, ok := readLog(dialects, text)
		if !ok {
			continue
		}
		if len(logs) == 0 || e.tells() {
			logs = append(logs, &logLine{e, i, name})
		}
		l := &lines[i]
		l.Reply, l.Status, l.Command, l.Stage, l.Note = e.reply, e.status, e.command, e.stage, e.note
		if name != queueListing || e.text != "" { // else it tells of no try
			l.Side = Log
		}
		for ; i < last; i++ {
			lines[i+1].Side, lines[i+1].wrapped = Log, true
		}
	}
	d.logs = append(d.logs, logs...)
}

// tells says that an entry has a part in what became of a message.
func (e *logEntry) tells() bool {
	return e.action != "" || e.tried || e.hasFrom || e.report != "" || e.rejected || e.address != ""
}

// wrapWidth returns the length of the longest line, where the text may have
// been wrapped at it, or 0.
func wrapWidth(plain []string) int {
	width := 0
	for _, l := range plain {
		width = max(width, len(l))
	}
	if width > widestWrap {
		return 0
	}
	return width
}

// mostRejoined bounds how many lines one line of a log can have become.
const mostRejoined = 40

// rejoined returns line i with the lines it was wrapped into, and the index of
// the last of them: those behind a line about as long as any, which bear no
// stamp of their own, and those up to the bracket that closes an entry of a
// queue.
func rejoined(plain []string, i, width int) (string, int) {
	if width == 0 {
		return plain[i], i
	}
	_, stamped := cutStamp(plain[i])
	bracket := strings.HasPrefix(strings.TrimSpace(plain[i]), "(")
	if !stamped && !bracket {
		return plain[i], i
	}
	last := i
	for last+1 < len(plain) && last-i < mostRejoined {
		next := strings.TrimSpace(plain[last+1])
		if !hadNoRoom(plain[last], next, width) && len(plain[last]) <= width/2 {
			break
		}
		if _, own := cutStamp(plain[last+1]); own || next == "" || bracket && strings.HasSuffix(plain[last], ")") {
			break
		}
		last++
	}
	if last == i {
		return plain[i], i
	}
	return strings.Join(plain[i:last+1], " "), last
}

// readLog asks each dialect for a line, and once more for what stands behind
// a time that another tool put before it.
func readLog(dialects []logDialect, line string) (logEntry, string, bool) {
	stampless, stamped := cutTime(line)
	first := trimLeft(line)
	digit := first != "" && isDigit(first[0]) || stamped
	for i := range dialects {
		d := &dialects[i]
		if d.digit && !digit {
			continue
		}
		e, ok := d.read(line)
		if !ok && stamped {
			e, ok = d.read(stampless)
		}
		if ok {
			return e, d.name, true
		}
	}
	return logEntry{}, "", false
}

// cutBetween returns what stands in s behind the first start and before the
// next end.
func cutBetween(s, start, end string) (string, bool) {
	_, rest, ok := strings.Cut(s, start)
	if !ok {
		return "", false
	}
	if end == "" {
		return rest, true
	}
	v, _, ok := strings.Cut(rest, end)
	return v, ok
}

// stageOfCommandName returns the verb and the stage of a command as logs write
// it: "RCPT TO", "MAIL FROM", "end of DATA", "EHLO or HELO".
func stageOfCommandName(name string) (verb string, stage Stage) {
	name = strings.ToUpper(strings.TrimPrefix(strings.TrimSpace(name), "pipelined "))
	switch {
	case strings.HasPrefix(name, "END OF DATA"), strings.HasPrefix(name, "END-OF-DATA"):
		return ".", StageMessage
	case strings.HasPrefix(name, "EHLO OR HELO"):
		return "EHLO", StageEHLO
	case strings.HasPrefix(name, "INITIAL CONNECTION"):
		return "", StageConnect
	}
	verb, _, _ = strings.Cut(name, " ")
	verb = strings.TrimRight(verb, ":")
	if _, ok := verbs[verb]; !ok {
		return "", ""
	}
	return verb, stageOf(verb)
}
