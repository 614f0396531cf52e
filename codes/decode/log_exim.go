package decode

import "strings"

// readExim reads a line of Exim's main log: a stamp, a message id, a sign for
// what happened ("<=", "=>", "**", "==") and fields; also without the stamp,
// as "exim -v" prints it.
func readExim(line string) (logEntry, bool) {
	rest, stamped := cutEximStamp(line)
	if !stamped && !strings.HasPrefix(line, "  ") && !strings.HasPrefix(line, "LOG: MAIN") && (len(line) < 16 || line[6] != '-') {
		return logEntry{}, false
	}
	if _, ok := cutPrefixFold(rest, "smtp error: "); ok && stamped {
		return logEntry{}, false // PHPMailer, which stamps its lines the same way
	}
	e := logEntry{spoken: !stamped}
	if id, after, ok := strings.Cut(rest, " "); ok && isEximID(id) {
		e.id, rest = id, after
	} else if !stamped {
		if rest == "LOG: MAIN" || strings.HasPrefix(rest, "LOG: MAIN ") {
			return logEntry{spoken: true, note: "What follows was written to Exim’s main log."}, true
		}
		if !strings.HasPrefix(line, "  ") || len(line) < 5 {
			return logEntry{}, false
		}
	}
	sign, after, _ := strings.Cut(strings.TrimLeft(rest, " "), " ")
	rest = strings.TrimLeft(rest, " ")
	known := e.readEximSign(sign, after) || (e.id != "" || stamped || strings.HasPrefix(rest, "H=")) && e.readEximWords(rest)
	if !known && e.id == "" {
		return logEntry{}, false
	}
	if e.spoken && e.id == "" && e.action != "" && !strings.Contains(e.address, "@") && !hasEximField(after) {
		return logEntry{}, false // a frame of signs around a warning
	}
	return e, true
}

// hasEximField says that words hold one of Exim's fields: "R=dnslookup".
func hasEximField(words string) bool {
	for _, name := range []string{" R=", " T=", " H=", " P=", " F="} {
		if strings.Contains(words, name) {
			return true
		}
	}
	return false
}

// cutEximStamp takes "2026-11-21 21:30:26.361 +0100 [935] " off a line.
func cutEximStamp(line string) (rest string, ok bool) {
	if len(line) < 20 || !isDigit(line[0]) || line[4] != '-' || line[7] != '-' || line[10] != ' ' ||
		line[13] != ':' || line[16] != ':' {
		return line, false
	}
	_, rest, _ = strings.Cut(line[11:], " ")
	if strings.HasPrefix(rest, "+") || strings.HasPrefix(rest, "-") {
		_, rest, _ = strings.Cut(rest, " ")
	}
	if strings.HasPrefix(rest, "[") {
		if pid, after, found := strings.Cut(rest[1:], "] "); found && len(pid) < 9 {
			rest = after
		}
	}
	return rest, true
}

// isEximID reads "1xUsdt-00000r-0e", and the longer form of Exim 4.97 on.
func isEximID(s string) bool {
	a, rest, ok := strings.Cut(s, "-")
	b, c, ok2 := strings.Cut(rest, "-")
	return ok && ok2 && len(a) == 6 && (len(b) == 6 && len(c) == 2 || len(b) == 11 && len(c) == 4)
}

func (e *logEntry) readEximSign(sign, rest string) bool {
	switch sign {
	case "<=":
		e.from, _, _ = strings.Cut(rest, " ")
		e.hasFrom = true
		if e.from == "<>" {
			e.from = ""
		}
		e.note = "Exim took the message in."
		return strings.Contains(rest, "=") // a field such as P=local
	case "=>", "->", "*>":
		e.action, e.note = Delivered, "Handed over: the other server took the message."
	case ">>":
		e.action, e.note = Delivered, "Delivered while the client still waited."
	case "**":
		e.action, e.permanent, e.note = Failed, true, "Given up: the message to this recipient goes back to its sender."
	case "==":
		e.action, e.note = Delayed, "Not delivered yet: Exim keeps the message and tries again."
	case "Completed":
		e.note = "The message left the queue: nothing more is to be done with it."
		return rest == "" || strings.HasPrefix(rest, "QT=")
	default:
		return false
	}
	if !strings.Contains(rest, " ") {
		return false
	}
	e.readEximRecipient(rest)
	return true
}

func (e *logEntry) readEximRecipient(s string) {
	e.address, _, _ = strings.Cut(s, " ")
	e.address = strings.TrimSuffix(e.address, ":")
	if v, ok := cutBetween(s, " <", ">"); ok && strings.Contains(v, "@") && !strings.Contains(v, " ") {
		if !strings.Contains(e.address, "@") {
			e.address, e.local = v, true
		} else if v != e.address && strings.HasPrefix(s, e.address+" <") {
			e.original = v
		}
	}
	if host, ok := cutBetween(s, " H=", " "); ok {
		e.remote = strings.TrimRight(host, ":")
	} else {
		e.local = e.local || e.action == Delivered
	}
	if e.action == Delivered {
		e.stage = StageMessage
		if c, ok := cutBetween(s, ` C="`, `"`); ok {
			e.quote(c)
		} else if e.local {
			e.note = "Delivered on this machine."
		}
		return
	}
	e.text = eximReason(s)
	e.readEximError(s)
}

// eximReason cuts the words behind the fields of a failed delivery.
func eximReason(s string) string {
	if i := strings.Index(s, " defer ("); i >= 0 && !strings.Contains(s[i:], ") H=") {
		if _, words, ok := strings.Cut(s[i+len(" defer ("):], "): "); ok {
			return words
		}
		s = s[i+1:]
	}
	if _, words, ok := strings.Cut(s, "]: "); ok {
		return words
	}
	_, words, _ := strings.Cut(s, ": ")
	return words
}

// readEximError finds the command and the reply in "SMTP error from remote
// mail server after RCPT TO:<a@b>: 550 no", or the stage in Exim's words.
func (e *logEntry) readEximError(s string) {
	_, rest, ok := strings.Cut(s, "SMTP error from remote mail server after ")
	if !ok {
		_, rest, ok = strings.Cut(s, "SMTP error from remote mailer after ") // before Exim 4.70
	}
	if !ok {
		e.stage = stageOfWords(s)
		if name, found := cutBetween(s, " in response to ", ""); found {
			e.command, e.stage = stageOfCommandName(name)
		}
		return
	}
	e.text = rest
	name, said, _ := strings.Cut(rest, ": ")
	if i := strings.Index(rest, ">: "); i >= 0 && strings.Contains(name, ":<") {
		name, said = rest[:i+1], rest[i+3:]
	}
	e.command, e.stage = stageOfCommandName(strings.Replace(name, ":<", " <", 1))
	if e.stage == StageConnect {
		e.stage = StageGreeting
	}
	if i := strings.Index(said, "SIZE="); e.command == "MAIL" && i >= 0 {
		_, said, _ = strings.Cut(said[i:], ": ")
	}
	if host, rest, ok := strings.Cut(said, "]: "); ok && strings.HasPrefix(host, "host ") { // before Exim 4.90
		e.remote, _, _ = strings.Cut(host[len("host "):], " ")
		said = rest
	}
	e.quote(said)
	if strings.HasPrefix(name, "pipelined ") {
		e.stage = pipelinedStage(name, e.stage, e.reply, e.status, said)
	}
}

// quote takes a quoted reply, in which Exim writes line ends as "\n".
func (e *logEntry) quote(said string) {
	first, _, _ := strings.Cut(said, `\n`)
	if r, ok := parseReplyLine(first); ok {
		e.reply, e.status, e.text = r.code, r.status, strings.ReplaceAll(said, `\n`, "\n")
	}
}

// readEximRejected reads what Exim refused as a server: "rejected RCPT
// <a@example.org>: no".
func (e *logEntry) readEximRejected(s string) bool {
	for _, word := range []string{"temporarily rejected ", "rejected "} {
		at := strings.Index(s, word)
		if at < 0 || at > 0 && s[at-1] != ' ' {
			continue
		}
		e.rejected, e.permanent = true, word == "rejected "
		e.action = Delayed
		if e.permanent {
			e.action = Failed
		}
		name, said, _ := strings.Cut(s[at+len(word):], ": ")
		e.text = said
		e.address, _ = cutBetween(name, "<", ">")
		after, isData := strings.CutPrefix(name, "after DATA")
		if isData {
			name = "end of data" + after
		}
		e.command, e.stage = stageOfCommandName(name)
		if strings.HasPrefix(name, "connection ") {
			e.stage = StageGreeting // which is what a client that is turned away sees
		}
		e.quote(said)
		e.note = "This server refused it and told the client so."
		return true
	}
	return false
}

// readEximMessageLog reads what stands in the log that Exim keeps of each
// message, where no sign goes before the recipient: "a@example.org: smtp
// transport succeeded", and the address with fields and a reason.
func (e *logEntry) readEximMessageLog(s string) bool {
	word, rest, _ := strings.Cut(s, " ")
	if !startsWithAddress(word) {
		return false
	}
	switch {
	case strings.HasSuffix(word, ":") && strings.HasSuffix(rest, " transport succeeded"):
		e.address, e.action, e.stage = strings.TrimSuffix(word, ":"), Delivered, StageMessage
		e.note = "The message is delivered to this recipient."
		return true
	case strings.Contains(rest, " defer ("):
		e.action, e.note = Delayed, "Not delivered yet: Exim keeps the message and tries again."
	case strings.HasPrefix(rest, "R=") && strings.Contains(rest, ": "):
		e.action, e.permanent, e.note = Failed, true, "Given up: the message to this recipient goes back to its sender."
	default:
		return false
	}
	e.readEximRecipient(s)
	return true
}

// readEximWords reads what Exim writes in words: what it refused as a server,
// and errors of a delivery that is still going on.
func (e *logEntry) readEximWords(s string) bool {
	if e.readEximRejected(s) {
		return true
	}
	if _, said, ok := strings.Cut(s, " authenticator failed for "); ok {
		e.rejected, e.permanent, e.action = true, true, Failed
		e.command, e.stage, e.note = "AUTH", StageAUTH, "A client gave a user name or password that is not right."
		_, said, _ = strings.Cut(said, "]: ")
		e.quote(said)
		return true
	}
	if e.readEximMessageLog(s) {
		return true
	}
	switch {
	case strings.HasPrefix(s, "Connection from ") && strings.Contains(s, "refused"):
		e.rejected, e.action, e.stage, e.text = true, Delayed, StageGreeting, s
		e.note = "This server turned the client away before any command."
		return true
	case strings.Contains(s, "SMTP error from remote mail server after "):
		e.readEximError(s)
		if _, path, ok := strings.Cut(s, "RCPT TO:<"); ok && e.reply/100 == 4 {
			e.address, _ = cutPath(path)
			e.action, e.tried = Delayed, e.address != ""
		}
		e.note = "One server refused for now; Exim goes on with the next."
		return true
	}
	return strings.HasPrefix(s, "Received from ") || strings.HasPrefix(s, "H=") || strings.HasPrefix(s, "SMTP ") && !strings.HasPrefix(s, "SMTP ERROR: ") || strings.HasPrefix(s, "no host name found") ||
		strings.HasPrefix(s, "unexpected disconnection") || strings.HasPrefix(s, "Start queue run") ||
		strings.HasPrefix(s, "End queue run") || strings.HasPrefix(s, "Message is frozen") || e.id != "" ||
		strings.Contains(s, "SMTP connection from")
}
