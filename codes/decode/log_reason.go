package decode

import (
	"cmp"
	"strings"
)

// A batch of reasons is what people cut out of a log: of each line only what
// the other server said.

// readReason reads "host mx.example.net[192.0.2.1] said: 550 5.1.1 …", with or
// without its brackets, as Postfix writes it.
func readReason(line string) (logEntry, bool) {
	text := strings.TrimSuffix(strings.TrimPrefix(strings.TrimSpace(line), "("), ")")
	if !strings.HasPrefix(text, "host ") && !strings.HasPrefix(text, "delivery temporarily suspended: host ") {
		return logEntry{}, false
	}
	if strings.HasSuffix(text, " command") && strings.Contains(text, "(in reply to ") {
		text += ")"
	}
	e := logEntry{id: line, text: strings.TrimPrefix(text, "delivery temporarily suspended: "), note: "What the other server said of one recipient."}
	e.readQuotedReply()
	if e.reply == 0 {
		return logEntry{}, false
	}
	e.address, _ = cutBetween(e.text, "<", ">")
	if !startsWithAddress(e.address) {
		e.address = ""
	}
	e.action = knownAction("", e.reply, e.status)
	e.permanent = e.action == Failed
	return e, true
}

// readHaraka reads a line of Haraka's outbound deliveries: a level, the id of
// the connection, "[outbound]", a word and fields.
func readHaraka(line string) (logEntry, bool) {
	before, rest, ok := strings.Cut(line, "[outbound] ")
	if !ok || len(before) > longestPrefix || before != "" && !strings.Contains(before, "] ") {
		return logEntry{}, false
	}
	rest = strings.ReplaceAll(rest, "**", "") // somebody's emphasis
	word, _, _ := strings.Cut(rest, " ")
	e := logEntry{action: map[string]Action{"delivered": Delivered, "bounced": Failed, "Temp": Delayed, "temp": Delayed}[word]}
	if address, said, ok := strings.Cut(rest, " rejected: "); ok && word == "recipient" {
		e.action, e.address = Failed, strings.Trim(address[len("recipient "):], "<>")
		e.answer(said, 0)
		e.permanent, e.stage, e.note = true, StageRCPT, deliveryNotes[Failed]
		return e, true
	}
	if e.action == "" {
		return logEntry{}, true
	}
	e.id, _ = cutBetween(before+"[", "] [", "]")
	e.address = strings.Trim(beforeWord(cmp.Or(fieldOf(rest, "rcpts="), fieldOf(rest, "rcpt=")), ","), "<>")
	if !strings.Contains(e.address, "@") {
		e.address = ""
	}
	e.remote = fieldOf(rest, "host=")
	e.readHarakaReply(rest)
	e.permanent, e.note = e.action == Failed, deliveryNotes[e.action]
	if e.stage = stageOfWords(e.text); e.action == Delivered {
		e.stage = StageMessage
	}
	return e, true
}

func (e *logEntry) readHarakaReply(rest string) {
	for _, name := range []string{"err=", "response=", "reason=", " seconds: "} {
		v, ok := cutBetween(rest, name, "")
		if !ok {
			continue
		}
		v = strings.Trim(v, `"`)
		if e.answer(v, 0) {
			break
		}
		if e.text == "" {
			e.text, e.status = v, leadingStatus(v, 0)
		}
	}
	if code := fieldOf(rest, "code="); e.reply == 0 && len(code) == 3 {
		if r, ok := parseReplyLine(code); ok {
			e.reply = r.code
		}
	}
}

// fieldOf returns the value of a field, or "".
//
//go:noinline
func fieldOf(s, name string) string {
	v, _ := valueOf(s, name)
	return v
}
