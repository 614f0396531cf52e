package decode

import (
	"strconv"
	"strings"

	"github.com/smtp-decoder/smtp-decoder/codes"
	"github.com/smtp-decoder/smtp-decoder/codes/reason"
)

// What the words of a refusal tell goes before what its code alone says, at each line
// that refuses.

// A reading is what the refusal on a line comes to: the title of the verdict on it, the
// reason, and the words of the text that told it, or "".
type reading struct{ title, reason, quote string }

// noteRefusals tells at the lines that refuse what their refusals come to, where their
// codes alone say less or something else. v is the verdict on the text.
func (d *decoder) noteRefusals(v Verdict) {
	for i := range d.Recipients {
		r := &d.Recipients[i]
		if r.answer == nil || r.Quote == "" || r.Line < 1 || r.Line > len(d.Lines) || r.Action != Failed && r.Action != Delayed {
			continue
		}
		title := v.Title
		if r.Verdict != nil {
			title = r.Verdict.Title
		} else if len(d.Recipients) == 1 && r.Line != d.Outcome.Line {
			continue // the verdict is about something else
		}
		if l := &d.Lines[r.Line-1]; l.Reply == r.Reply && l.Status == r.Status && (strings.Contains(l.plain, r.Quote) || l.Reply == 0 && l.Field != "") {
			d.noteReading(l, reading{title, r.Reason, r.Quote})
		}
	}
	for i := range d.Exchanges {
		if x := &d.Exchanges[i]; x.Reply >= 400 && x.ReplyAt != d.Outcome.Line && d.Lines[x.ReplyAt-1].Note == x.Note {
			d.noteExchange(x)
		}
	}
}

// noteExchange tells what a refusal in a session comes to, where words tell.
func (d *decoder) noteExchange(x *Exchange) {
	why := reason.Of(reason.Input{Reply: x.Reply, Status: x.Status, Stage: string(x.Stage), Text: replyText(d.Lines, *x)})
	if why.Words != "" && !why.Weak {
		v := refusalOf(classOf(x.Reply, x.Status), x.Reply, x.Status, why, nil).verdict()
		d.noteReading(&d.Lines[x.ReplyAt-1], reading{v.Title, why.Reason, why.Words})
	}
}

// noteDecision tells at the line that decided, and at those that quote the same, what
// the whole text comes to.
func (d *decoder) noteDecision(r reading) {
	if d.Outcome.Line < 1 || d.Outcome.Line > len(d.Lines) {
		return
	}
	deciding := &d.Lines[d.Outcome.Line-1]
	for i := range d.Lines {
		l := &d.Lines[i]
		if l == deciding || r.quote != "" && l.Reply == deciding.Reply && l.Status == deciding.Status && strings.Contains(l.plain, r.quote) {
			d.noteReading(l, r)
		}
	}
}

// noteReading puts what a refusal comes to at a line, in the place of what its code
// says there, unless the code tells as much.
func (d *decoder) noteReading(l *Line, r reading) {
	if l.Reply < 400 && l.Status == "" {
		return
	}
	code := codeOf(l)
	e := codes.Lookup(code)
	if e == nil && l.Reply > 0 {
		e = codes.Lookup(strconv.Itoa(l.Reply)) // no standard holds the other code
	}
	if e == nil || e.Title == r.title || tellsMore(code) && reason.Of(reason.Input{Status: code}).Reason == r.reason {
		return
	}
	rest, byCode := strings.CutPrefix(l.Note, e.Title+". "+e.Meaning)
	x, replies := d.repliesAt[l.Number]
	if !byCode {
		if !replies || r.quote == "" || r.reason == "syntaxerror" && l.Stage != StageAUTH || l.Note != contextOf(d.Exchanges[x]) {
			return // of the order of commands the note on the reply tells more
		}
		rest = ""
	}
	if !strings.Contains(l.plain, r.quote) && l.Field == "" {
		r.quote = "" // the words stand elsewhere
	}
	l.Note = d.readingNote(r, rest)
	if replies {
		d.Exchanges[x].Note = l.Note
	}
}

// readingNote returns what stands at a line for a reading, with tail behind it. What
// was quoted at several lines is made once.
func (d *decoder) readingNote(r reading, tail string) string {
	m := &d.lastReading
	if m.note == "" || m.reading != r || m.tail != tail {
		words := "."
		if r.quote != "" {
			words = ". Told by the words “" + d.hide(r.quote) + "”."
		}
		m.reading, m.tail, m.note = r, tail, r.title+words+tail
	}
	return m.note
}
