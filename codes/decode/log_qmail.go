package decode

import "strings"

// readQmail reads a line of qmail-send: "starting delivery 1: msg 12 to remote
// ann@example.org", then "delivery 1: failure: Remote_host_said:_550_no/". The
// two share the number of the delivery; blanks are written as underscores.
func readQmail(line string) (logEntry, bool) {
	rest := cutQmailStamp(line)
	if n, to, ok := strings.Cut(rest, ": msg "); ok && strings.HasPrefix(n, "starting delivery ") {
		e := logEntry{id: n[len("starting "):], note: "qmail tries to deliver the message."}
		e.address = to[strings.LastIndexByte(to, ' ')+1:]
		return e, strings.Contains(e.address, "@")
	}
	if strings.HasPrefix(rest, "delivery ") {
		return readQmailDelivery(rest)
	}
	for _, state := range []string{"failure: ", "deferral: "} { // cut off in front
		if said, ok := strings.CutPrefix(rest, state); ok && strings.IndexByte(said, '_') >= 0 && strings.LastIndexByte(said, ' ') < 0 {
			return readQmailDelivery("delivery : " + rest)
		}
	}
	for _, word := range []string{"new msg ", "info msg ", "end msg ", "bounce msg ", "triple bounce: ", "status: local "} {
		if strings.HasPrefix(rest, word) {
			return logEntry{}, true
		}
	}
	return logEntry{}, false
}

func readQmailDelivery(rest string) (logEntry, bool) {
	id, said, ok := strings.Cut(rest, ": ")
	state, said, ok2 := strings.Cut(said, ": ")
	action := map[string]Action{"success": Delivered, "failure": Failed, "deferral": Delayed}[state]
	if !ok || !ok2 || action == "" {
		return logEntry{}, false
	}
	e := logEntry{id: id, action: action, permanent: action == Failed}
	said = strings.ReplaceAll(said, "_", " ")
	e.text = strings.TrimSuffix(said, "/")
	words, reply, quoted := strings.Cut(e.text, "emote host said: ")
	if r, ok := parseReplyLine(reply); quoted && ok {
		e.reply, e.status, e.text = r.code, r.status, beforeWord(reply, "/Giving up on")
	} else if quoted, _, ok := strings.Cut(said, " (#"); ok {
		words = quoted
	}
	if e.status == "" {
		e.status, _ = findStatus(said)
	}
	switch {
	case action == Delivered:
		e.stage = StageMessage
	case strings.Contains(words, "does not like recipient"):
		e.command, e.stage = "RCPT", StageRCPT
	case strings.Contains(words, "greeting failed"):
		e.stage = StageGreeting
	case strings.Contains(words, "sender was rejected"):
		e.command, e.stage = "MAIL", StageMAIL
	case strings.Contains(words, "failed after I sent the message"):
		e.stage = StageMessage
	case strings.Contains(words, "failed on DATA command"):
		e.command, e.stage = "DATA", StageDATA
	default:
		e.stage = stageOfWords(said)
	}
	e.note = deliveryNotes[action]
	return e, true
}

// cutQmailStamp takes the stamps off: one of multilog ("@4000…"), of syslog,
// or of splogger, seconds with a fraction.
func cutQmailStamp(line string) string {
	rest, _ := cutStamp(line)
	if word, after, ok := strings.Cut(rest, " "); ok && strings.HasPrefix(word, "@4") && len(word) == 25 {
		rest = after
	}
	if word, after, ok := strings.Cut(rest, " "); ok && len(word) > 10 && strings.Trim(word, "0123456789.") == "" {
		rest = after
	}
	return rest
}
