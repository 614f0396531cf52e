package decode

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/smtp-decoder/smtp-decoder/codes"
)

// explain gives a note to each line that says something, and to each exchange
// what it came to.
func (d *decoder) explain() {
	for _, p := range phraseNotes {
		if d.words.may(p.words) {
			d.phrases = append(d.phrases, p)
		}
	}
	for i := range d.Lines {
		l := &d.Lines[i]
		switch {
		case l.Note == "":
			l.Note = d.note(i)
		case l.Side == Log && (l.Reply >= 400 || l.Status >= "4"):
			l.Note = d.entryNote(codeOf(l), l.Note)
		}
	}
	for i := range d.Exchanges {
		x := &d.Exchanges[i]
		x.Note, x.OK = d.exchangeNote(*x), x.Reply < 400 && (x.Reply > 0 || x.Stage == StageQUIT)
	}
}

func (d *decoder) note(i int) string {
	l := &d.Lines[i]
	switch {
	case isBlank(l.Text):
		return ""
	case l.Side == Client:
		return d.clientNote(i)
	case l.Side == Server:
		return d.serverNote(i)
	case l.Side == Data:
		begins := i == 0 || d.Lines[i-1].Side != Data && d.Lines[i-1].plain != "" || i > 1 && d.Lines[i-2].Side != Data && d.Lines[i-1].Side != Data
		if begins && (d.mail != nil || d.announced(l.Number)) {
			return "The message itself begins; nothing in it is part of the dialogue."
		}
		return ""
	case l.Field != "":
		return d.fieldNote(l)
	case l.Reply >= 200 && l.Reply < 400 && stageVerbs[l.Stage] != "":
		return contextOf(Exchange{Stage: l.Stage, Command: stageVerbs[l.Stage], Reply: l.Reply})
	case l.Reply > 0 || l.Status != "":
		return d.entryNote(codeOf(l), "")
	case l.Side == Header:
		return headerNote(l.Text)
	}
	if len(d.phrases) == 0 {
		return ""
	}
	return noteAmong(d.phrases, d.low(i))
}

// stageVerbs are the commands that are answered at each stage, where there is one.
var stageVerbs = map[Stage]string{
	StageEHLO: "EHLO", StageSTARTTLS: "STARTTLS", StageAUTH: "AUTH", StageMAIL: "MAIL", StageRCPT: "RCPT", StageDATA: "DATA", StageQUIT: "QUIT",
}

// announced says that above the line of that number the client announced a message.
func (d *decoder) announced(number int) bool {
	return slices.ContainsFunc(d.Exchanges, func(x Exchange) bool {
		return x.From < number && (x.Stage == StageDATA || x.Stage == StageMessage)
	})
}

// clientNote explains a command, or an answer in an AUTH exchange.
func (d *decoder) clientNote(i int) string {
	l := &d.Lines[i]
	c, _ := parseCommand(d.turns[i].text, false)
	address, params := c.path()
	var note string
	switch l.Command {
	case "":
		if l.Stage == StageAUTH {
			return "The client answers the challenge." + secretNote(l)
		}
		return "No command that this decoder knows."
	case "EHLO":
		note = "The client gives its name, " + orUnnamed(c.args) + ", and asks what the server can do."
	case "HELO":
		note = "The client gives its name, " + orUnnamed(c.args) + ", in the old way, without asking for extensions."
	case "LHLO":
		note = "The client gives its name, " + orUnnamed(c.args) + ", and speaks LMTP: one answer for each recipient."
	case "MAIL":
		note = "A new message. Reports of failure are to go to " + address + "."
		if address == "" {
			note = "A new message with no return address: a report or an automatic reply, so that it can never bounce back."
		}
	case "RCPT":
		note = recipientNote(address)
	case "DATA":
		note = "The client wants to send the message now."
	case ".":
		note = "A lone dot: the message is complete. From the reply on, the server answers for it."
	case "AUTH":
		mechanism, _, _ := strings.Cut(c.args, " ")
		note = "The client logs in by " + strings.ToUpper(mechanism) + "." + secretNote(l)
	default:
		if k := codes.LookupCommand(l.Command); k != nil {
			note = k.Meaning
		}
	}
	return note + parameterNotes(l.Command, params)
}

func recipientNote(address string) string {
	if address == "" {
		return "A recipient without an address: the program has none, or lost it on the way."
	}
	return "It is for " + address + "."
}

func orUnnamed(s string) string {
	if s == "" {
		return "which is missing"
	}
	return s
}

func secretNote(l *Line) string {
	for _, m := range l.Marks {
		if m.Kind == MarkSecret {
			return " What stood here is masked: it holds the login."
		}
	}
	return ""
}

// parameterNotes explains the parameters of MAIL and RCPT.
func parameterNotes(verb string, params []string) string {
	if verb != "MAIL" && verb != "RCPT" {
		return ""
	}
	var b strings.Builder
	for _, p := range params {
		name, value, _ := strings.Cut(p, "=")
		if n, err := strconv.Atoi(value); err == nil && strings.EqualFold(name, "SIZE") {
			b.WriteString(" It has " + octets(n) + ".")
		} else if k := codes.LookupParameter(verb, name); k != nil {
			b.WriteString(" " + strings.ToUpper(name) + ": " + k.Meaning)
		}
	}
	return b.String()
}

// octets writes a size as people read it.
func octets(n int) string {
	switch {
	case n >= 1e9:
		return fmt.Sprintf("%.1f GB", float64(n)/1e9)
	case n >= 1e6:
		return fmt.Sprintf("%.1f MB", float64(n)/1e6)
	case n >= 1e4:
		return fmt.Sprintf("%d kB", n/1000)
	}
	return fmt.Sprintf("%d bytes", n)
}

// serverNote explains a line of a reply: the first by the command it answers,
// those of a reply to EHLO by the extension they offer.
func (d *decoder) serverNote(i int) string {
	l := &d.Lines[i]
	if x, ok := d.repliesAt[l.Number]; ok {
		if asked := challenge(d.turns[i].text); asked != "" {
			return "The server asks: “" + asked + "”."
		}
		return d.replyNote(d.Exchanges[x])
	}
	if l.Stage != StageEHLO || l.Reply/100 != 2 {
		return ""
	}
	for _, m := range l.Marks {
		if m.Kind == MarkKeyword {
			return keywordNote(m.Key, l.Text[m.End:])
		}
	}
	if name := strings.TrimSpace(l.Text[min(len(l.Text), 4):]); len(name) < len("DSN") || strings.EqualFold(name, "ok") {
		return ""
	}
	return "An extension that this decoder does not know."
}

// challenge returns what a server asks in an AUTH exchange, where the base64 of
// its line holds plain words (RFC 4954, 4).
func challenge(s string) string {
	r, ok := parseReplyLine(s)
	if !ok || r.code != 334 {
		return ""
	}
	plain, _ := decodeBase64(strings.TrimSpace(r.text))
	plain = strings.Trim(plain, "\x00: ")
	if !utf8.ValidString(plain) || strings.ContainsFunc(plain, unicode.IsControl) {
		return "" // for programs, as in CRAM-MD5's and others
	}
	return plain
}

func keywordNote(name, rest string) string {
	k := codes.LookupKeyword(name)
	if k == nil {
		return ""
	}
	args := strings.TrimSpace(unquote(rest))
	if n, err := strconv.Atoi(args); err == nil && name == "SIZE" && n > 0 {
		return "Messages up to " + octets(n) + " are taken."
	}
	return k.Meaning
}

// replyNote says what a reply means after the command it answers. Of a refusal
// the enhanced status code tells more than the reply code.
func (d *decoder) replyNote(x Exchange) string {
	if e := codes.Lookup(x.Status); x.Status != "" && e != nil && x.Reply >= 400 {
		return d.entryNote(x.Status, "")
	}
	return contextOf(x)
}

// A madeNote is a note that was made of an entry and of words behind it.
type madeNote struct{ code, tail, note string }

// mostNotes bounds how many notes are kept.
const mostNotes = 32

// entryNote leads with what happened. A log has the same few notes on thousands
// of lines, so each is made once.
func (d *decoder) entryNote(code, tail string) string {
	for i := range d.notes {
		if m := &d.notes[i]; m.code == code && m.tail == tail {
			return m.note
		}
	}
	e := codes.Explain(code)
	note := e.Title + ". " + e.Meaning
	if tail != "" {
		note += " " + tail
	}
	if d.notes == nil {
		d.notes = make([]madeNote, 0, 8)
	}
	if len(d.notes) < mostNotes {
		d.notes = append(d.notes, madeNote{code, tail, note})
	}
	return note
}

// codeOf returns the code of a line that says most.
func codeOf(l *Line) string {
	if l.Status != "" {
		return l.Status
	}
	return strconv.Itoa(l.Reply)
}

// contextOf returns the meaning of a reply code after one command.
func contextOf(x Exchange) string {
	e := codes.Explain(strconv.Itoa(x.Reply))
	command := x.Command
	switch {
	case command == "" && x.Stage == StageGreeting:
		command = "connect"
	case command == "" && x.Stage == StageAUTH:
		command = "AUTH"
	case command == "BDAT" || command == "" && x.Stage == StageMessage:
		command = "."
	}
	for _, c := range e.After {
		if c.Command == command {
			return c.Meaning
		}
	}
	if x.Reply < 400 && e.Title != "" {
		return e.Title + "."
	}
	return e.Meaning
}

// fieldNote explains a field of a report by the code in it, or by its name and
// value.
func (d *decoder) fieldNote(l *Line) string {
	if l.Status != "" || l.Reply > 0 {
		return d.entryNote(codeOf(l), "")
	}
	name, value, _ := strings.Cut(strings.TrimLeft(l.Text, " \t>"), ":")
	if strings.EqualFold(name, "Action") {
		word, _, _ := strings.Cut(strings.TrimSpace(value), " ")
		if f := codes.LookupField("Action: " + strings.ToLower(word)); f != nil {
			return f.Meaning
		}
	}
	if f := codes.LookupField(strings.TrimSpace(name)); f != nil {
		return f.Meaning
	}
	return ""
}

// exchangeNote says in one or two sentences what a command and its reply came
// to.
func (d *decoder) exchangeNote(x Exchange) string {
	if x.Reply == 0 {
		switch x.Stage {
		case StageQUIT:
			return "The client leaves; no answer is shown."
		case "":
			return ""
		}
		return "No answer is shown."
	}
	return d.replyNote(x)
}
