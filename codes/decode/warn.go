package decode

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// warn adds the remarks about the text itself.
func (d *decoder) warn() {
	d.warnSeveral()
	d.warnSecrets()
	d.warnUnreadable()
	d.warnWrapped()
	d.warnCut()
	d.warnScreen()
	d.warnContradiction()
	d.warnRedacted()
	d.warnImpostors()
}

func (d *decoder) addWarning(kind string, line int, text string) {
	d.Warnings = append(d.Warnings, Warning{kind, line, text})
}

// warnSeveral tells of the mails of a mailbox file but the one that the verdict is
// about.
func (d *decoder) warnSeveral() {
	if d.mailCount > 1 {
		d.addWarning("several", 0, fmt.Sprintf("This text holds %d mails, one after the other. The verdict is about one of them; the recipients of all are told one by one.", d.mailCount))
	}
}

func (d *decoder) warnSecrets() {
	first, n := 0, 0
	for i := range d.Lines {
		for _, m := range d.Lines[i].Marks {
			if m.Kind == MarkSecret {
				n++
				if first == 0 {
					first = d.Lines[i].Number
				}
				break
			}
		}
	}
	switch {
	case n == 0 && d.encodedSecret > 0:
		d.addWarning("secret", d.encodedSecret, "A login stands in this text, encoded. Its lines hold it still: leave them out where others see the text.")
	case n == 1:
		d.addWarning("secret", first, "A login stands in this text. It is masked here; change the password if anyone else saw the text.")
	case n > 1:
		d.addWarning("secret", first, fmt.Sprintf("Logins stand on %d lines of this text. They are masked here; change the password if anyone else saw the text.", n))
	}
}

func (d *decoder) warnUnreadable() {
	for i := range d.Lines {
		raw := d.Lines[i].raw
		if strings.IndexByte(raw, 0) >= 0 || !d.valid && !utf8.ValidString(raw) {
			d.addWarning("unreadable", d.Lines[i].Number, "Some bytes are no text. They are shown as “\uFFFD”; the rest is read as usual.")
			return
		}
	}
}

func (d *decoder) warnWrapped() {
	first, n := 0, 0
	for i := range d.Lines {
		if d.Lines[i].wrapped {
			if n++; first == 0 {
				first = d.Lines[i].Number
			}
		}
	}
	if n > 0 {
		d.addWarning("rewrapped", first, fmt.Sprintf("%d line breaks inside log lines were taken out for reading.", n))
	}
}

// warnCut tells when a session ends in the middle.
func (d *decoder) warnCut() {
	if len(d.Exchanges) == 0 || d.Outcome.Class != None || d.notice {
		return
	}
	last := d.Exchanges[len(d.Exchanges)-1]
	if last.Reply == 0 && last.Stage != StageQUIT && last.Stage != "" && d.Outcome.Line == 0 {
		d.addWarning("truncated", last.From, "The text ends before the reply to this command. The line that decided is missing: paste the rest as well.")
	}
}

// warnScreen tells when a line of a log was cut off at the edge of a screen:
// by the sign that pagers put there, or in the middle of a bracket.
func (d *decoder) warnScreen() {
	for i := range d.Lines {
		l := &d.Lines[i]
		if l.Side != Log || strings.HasSuffix(l.plain, ")") || i+1 < len(d.Lines) && d.Lines[i+1].wrapped {
			continue
		}
		_, told, _ := strings.Cut(l.plain, " status=")
		if strings.Contains(told, "(") && (strings.HasSuffix(told, string(cutMark)) || !strings.Contains(told, ")")) {
			d.addWarning("truncated", l.Number, "This line was cut off where the screen ended, and with it what the server said. Paste the whole line.")
			return
		}
	}
}

// warnContradiction tells when the reply code and the enhanced status code
// that decided do not agree on how final they are (RFC 2034, 4).
func (d *decoder) warnContradiction() {
	o := d.Outcome
	if o.Reply < 200 || o.Status == "" || int(o.Status[0]-'0') == o.Reply/100 {
		return
	}
	d.addWarning("contradiction", o.Line, fmt.Sprintf("The reply code %d and the status code %s do not agree. "+
		"Mail servers go by the first digit of the reply code.", o.Reply, o.Status))
}

// redactions are what people and programs put where something was taken out,
// in lower case.
var redactions = []string{"[redacted]", "<redacted>", "[credentials hidden]", "[email protected]", "[email]", "[domain]", "xxx@", "@xxx", "***@", "@***"}

func (d *decoder) warnRedacted() {
	words := d.words.sift(redactions)
	for i := 0; i < len(d.Lines) && len(words) > 0; i++ {
		if containsAny(d.low(i), words) {
			d.addWarning("redacted", d.Lines[i].Number, "Parts of this text were taken out before it was pasted; what stood there is not judged.")
			return
		}
	}
}
