package decode

import (
	"slices"
	"strconv"
	"strings"
)

// readIIS reads a line of the log of IIS or of another Windows server in the
// W3C form, whose fields are divided by blanks. A line holds a command with
// the code that it was answered by ("RCPT - +TO:<a@example.org> 550 0 …"), or
// one turn of a session with another server, whose blanks are plus signs
// ("OutboundConnectionResponse … 550+5.1.1+no").
func readIIS(line string) (logEntry, bool) {
	if len(line) < 30 || !isDigit(line[0]) || line[4] != '-' || line[10] != ' ' || line[13] != ':' {
		return logEntry{}, false
	}
	fields := strings.Fields(line)
	for i := 2; i+4 < len(fields); i++ {
		switch f := fields[i]; {
		case strings.HasPrefix(f, "OutboundConnection"):
			return iisTurn(fields[i:]), true
		case fields[i+1] == "-" && (verbs[f] > 0 || slices.Contains(iisVerbs, f)):
			return iisCommand(f, fields[i+1:])
		}
	}
	return logEntry{}, false
}

// iisVerbs are the verbs that take no argument.
var iisVerbs = []string{"DATA", "BDAT", "QUIT", "STARTTLS", "RSET"}

// iisCommand reads what stands behind the verb: a dash, the argument, and the
// reply code.
func iisCommand(verb string, fields []string) (logEntry, bool) {
	code, err := strconv.Atoi(fields[2])
	if err != nil || code < 200 || code > 599 {
		return logEntry{}, false
	}
	e := logEntry{command: verb, stage: stageOf(verb), note: "A command of the client, with the code that this server answered."}
	if verb == "DATA" || verb == "BDAT" {
		e.command, e.stage = ".", StageMessage
	}
	if code != 240 { // QUIT is logged with a code that no reply has
		e.reply = code
	}
	e.address = iisAddress(verb, fields[1])
	e.decide()
	e.rejected = e.reply >= 400
	return e, true
}

// iisTurn reads one turn of a session with another server.
func iisTurn(fields []string) logEntry {
	e := logEntry{note: "What the other server answered."}
	if strings.HasSuffix(fields[0], "Command") {
		e.note = "What this server sent to the other one."
		for i, f := range fields[:len(fields)-2] {
			if verb, stage := stageOfCommandName(f); stage != "" && i > 0 {
				e.command, e.stage = verb, stage
				e.address = iisAddress(verb, fields[i+2])
				break
			}
		}
		return e
	}
	for _, f := range fields[1:] {
		said := strings.ReplaceAll(f, "+", " ")
		if r, ok := parseReplyLine(said); ok && len(said) > 4 {
			e.reply, e.status, e.text, e.more = r.code, r.status, said, r.more
			break
		}
	}
	if e.reply >= 400 {
		e.decide()
	}
	return e
}

// iisAddress returns the recipient in the argument of RCPT.
func iisAddress(verb, arg string) string {
	if verb != "RCPT" {
		return ""
	}
	c := command{args: strings.TrimPrefix(strings.ReplaceAll(arg, "+", " "), " ")}
	address, _ := c.path()
	return address
}

// decide says what became of the recipient, where the reply tells: a refusal,
// or the message that was taken.
func (e *logEntry) decide() {
	switch {
	case e.reply >= 400:
		e.action = knownAction("", e.reply, e.status)
		e.permanent = e.action == Failed
	case e.reply >= 200 && e.reply < 300 && e.stage == StageMessage:
		e.action = Delivered
	}
}
