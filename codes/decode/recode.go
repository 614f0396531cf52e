package decode

import (
	"strings"
	"unicode/utf8"

	"github.com/smtp-decoder/smtp-decoder/codes/mail"
)

// recode takes the lines of a mail that stand in a charset other than UTF-8, without an
// encoding for the way, for the text that they are: their bytes could not be shown.
func (d *decoder) recode(m *mail.Message) {
	if d.valid || d.partOf != nil { // of lines that were split the indexes change once more
		return
	}
	m.Body.Walk(func(p *mail.Part) bool {
		for _, t := range p.Lines {
			if t.First == t.Last && p.Type != "text/html" && !strings.Contains(t.Text, "\uFFFD") && !utf8.ValidString(d.Lines[t.First].raw) {
				d.recodeLine(t.First, t.Text)
			}
		}
		return true
	})
}

// recodeLine makes text what line i holds, and keeps its bytes.
func (d *decoder) recodeLine(i int, text string) {
	if d.originals == nil {
		d.originals = map[int]string{}
	}
	l := &d.Lines[i]
	d.originals[i] = l.raw
	l.raw, l.plain, d.plain[i] = text, text, text
	l.traits = traitsOf(text)
	d.lows = nil
	d.words.add(text)
}
