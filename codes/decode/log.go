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
	report    string // the id of the report that tells of this failure
	// spoken says that the line stands in the output of a program that talks
	// along, without the log's own stamp.
	spoken bool
	note   string
}

// A logDialect reads the lines of one program's log.
type logDialect struct {
	name string
	// read returns what the line says; ok is false where the line is not of
	// this log.
	read func(line string) (logEntry, bool)
}

// logDialects are logs whose lines cannot be taken for anything else. They
// are asked in this order, before sessions are looked for.
var logDialects = []logDialect{
	{"Postfix log", readPostfix},
	{"Exim log", readExim},
}

// plainLogs are forms that many programs share. They are asked in this order,
// where no session is shown: the trace of a session is stamped as well.
var plainLogs = []logDialect{
	{queueListing, readQueue},
	{"mail server log", readFields},
}

// A logLine is an entry with the index of its line.
type logLine struct {
	logEntry
	index   int
	dialect string
}

// readLogs claims the lines of logs among lines; plain are the lines without
// their frame.
func readLogs(dialects []logDialect, lines []Line, plain []string, use func(i int) bool) []logLine {
	var logs []logLine
	for i := range lines {
		if !use(i) || len(plain[i]) < 8 {
			continue
		}
		if e, name, ok := readLog(dialects, plain[i]); ok {
			logs = append(logs, logLine{e, i, name})
			l := &lines[i]
			l.Side, l.Reply, l.Status, l.Command, l.Stage = Log, e.reply, e.status, e.command, e.stage
			l.Note = e.note
		}
	}
	return logs
}

// readLog asks each dialect for a line, and once more for what stands behind
// a time that another tool put before it.
func readLog(dialects []logDialect, line string) (logEntry, string, bool) {
	stampless, stamped := cutTime(line)
	for _, d := range dialects {
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
