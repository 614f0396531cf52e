package decode

import (
	"slices"
	"strings"

	"github.com/smtp-decoder/smtp-decoder/codes/mail"
)

// People pass the notice on that they do not understand: as an attachment, or
// quoted below words of their own. Programs of lists do so as well. Such a notice
// is read as a text of its own.

// A passedOn is the reading of a notice that a mail passes on.
type passedOn struct {
	*decoder
	at []int // for each of its lines, the index of the line in the text around it
}

// mostPassedOn is how many places of a mail are tried.
const mostPassedOn = 4

// fewestQuoted is how many lines of a quotation may be a notice: of one line people
// talk.
const fewestQuoted = 3

// readPassedOn reads the notice that a mail passes on which itself tells of nobody.
func (d *decoder) readPassedOn() {
	reported := func(g mail.Group) bool { return g.Recipient && tells(g) }
	if d.inner || d.mail == nil || len(d.accounts) > 0 || slices.ContainsFunc(d.groups, reported) || d.isOfList() {
		return
	}
	places := d.attachedNotices()
	for i, p := range leavesOf(d.mail.Body) {
		if i == maxLeaves {
			break
		}
		places = append(places, d.quotedNotices(p.Lines)...)
	}
	for _, lines := range places[:min(len(places), mostPassedOn)] {
		p := passedOn{at: make([]int, len(lines))}
		texts := make([]string, len(lines))
		for i, l := range lines {
			p.at[i], texts[i] = l.First, l.Text
		}
		p.decoder = Options{d.mails.Charset}.analyse(strings.Join(texts, "\n"), true)
		said := slices.ContainsFunc(p.Recipients, func(r Recipient) bool { return r.Address != "" })
		if a := p.firstAction(); said && (a == Failed || a == Delayed) {
			d.takePassedOn(p)
			return
		}
	}
}

// isOfList says that a program of a list sent the mail on to its members: they talk
// about notices.
func (d *decoder) isOfList() bool {
	return d.mail.Get("List-Post").Name != "" || d.mail.Get("List-Unsubscribe").Name != ""
}

// attachedNotices returns the lines of the attached mails that a mail system wrote.
func (d *decoder) attachedNotices() [][]mail.DecodedLine {
	var found [][]mail.DecodedLine
	for _, p := range slices.Concat(d.mail.Body.Find("message/rfc822"), d.mail.Body.Find("message/global")) {
		if len(found) == mostPassedOn {
			break
		}
		lines := p.Lines
		if len(p.Parts) > 0 {
			lines = make([]mail.DecodedLine, 0, p.BodyLast+1-p.BodyFirst)
			for i := p.BodyFirst; i <= p.BodyLast; i++ {
				lines = append(lines, mail.DecodedLine{Text: d.plain[i], First: i, Last: i})
			}
		}
		if isOfSystem(lines) {
			found = append(found, lines)
		}
	}
	return found
}

// isOfSystem says that the header with which lines begin is that of a mail that a
// mail system wrote.
func isOfSystem(lines []mail.DecodedLine) bool {
	filled := false
	for _, l := range lines[:min(len(lines), maxHeader)] {
		if filled && isBlank(l.Text) {
			return false
		}
		filled = filled || !isBlank(l.Text)
		low := strings.ToLower(l.Text)
		if isFromSystem(low) || strings.HasPrefix(low, "return-path: <>") || strings.HasPrefix(low, "x-failed-recipients:") {
			return true
		}
	}
	return false
}

// quotedNotices returns the places of a mail's text that may be a notice: quotations
// that begin like one, without their marks, what stands below the header or the
// labels of a mail that a mail system wrote, and the whole text.
func (d *decoder) quotedNotices(lines []mail.DecodedLine) [][]mail.DecodedLine {
	var found [][]mail.DecodedLine
	begins := false
	for i := 0; i < len(lines) && len(found) < mostPassedOn; i++ {
		if to := quotationEnd(lines, i); to-i >= fewestQuoted {
			quoted := make([]mail.DecodedLine, to-i)
			for k, l := range lines[i:to] {
				l.Text = unquoted(l.Text)
				quoted[k] = l
			}
			if slices.ContainsFunc(quoted, d.beginsNotice) {
				found = append(found, quoted)
			}
			i = to - 1
			continue
		}
		low := strings.ToLower(lines[i].Text)
		begins = begins || containsAny(low, templates) || !d.system && i <= deepestOpening && opensSo(low)
		if i > 0 && isBlank(lines[i-1].Text) && isMailField(lines[i].Text) && headed(lines[i:]) && isOfSystem(lines[i:]) {
			return append(found, lines[i:])
		}
		if isFromSystem(strings.ToLower(lines[i].Text)) {
			return append(found, lines[i+1:])
		}
	}
	if begins {
		found = append(found, lines)
	}
	return found
}

// deepestOpening is how far down a mail a notice may begin that nothing else marks as one:
// below a greeting and a question.
const deepestOpening = 8

// opensSo says that a line, in lower case, begins with the words of a notice.
func opensSo(low string) bool {
	low = strings.TrimLeft(low, " \t*_>")
	return slices.ContainsFunc(openings, func(o string) bool { return strings.HasPrefix(low, o) })
}

// templates are words, in lower case, of whole notices that people copy.
var templates = slices.Concat(programOpenings, []string{
	"delivery to the following recipient failed permanently", "delivery has failed to these recipients", "the following addresses had permanent fatal errors",
	"did not reach the following recipient(s)", "couldn't be delivered to the following", "technical details of permanent failure", "of your message titled",
})

// headed says that lines begin with the header of a mail.
func headed(lines []mail.DecodedLine) bool {
	fields := 0
	for _, l := range lines[:min(len(lines), maxHeader)] {
		if isBlank(l.Text) || fields == 3 {
			break
		}
		if isMailField(l.Text) {
			fields++
		}
	}
	return fields == 3
}

// quotationEnd returns the end of the quotation that begins at line i, or i. Blank
// lines stand within one.
func quotationEnd(lines []mail.DecodedLine, i int) int {
	end := i
	for k := i; k < len(lines); k++ {
		if strings.HasPrefix(lines[k].Text, ">") {
			end = k + 1
		} else if !isBlank(lines[k].Text) || end == i {
			break
		}
	}
	return end
}

// beginsNotice says that a line is one of those with which notices begin.
func (d *decoder) beginsNotice(l mail.DecodedLine) bool {
	low := strings.ToLower(l.Text)
	return isFromSystem(low) || startsParagraph(l.Text) || containsAny(low, openings)
}

// takePassedOn takes what the notice p says for what the text says.
func (d *decoder) takePassedOn(p passedOn) {
	d.passed = &p
	for i := range p.Lines {
		at := p.line(i+1) - 1
		if at < 0 || at >= len(d.Lines) {
			continue
		}
		from, to := &p.Lines[i], &d.Lines[at]
		if d.claimed[at] && to.Side != Data && to.Side != Header {
			continue // several of its lines stand in one
		}
		d.claimed[at] = true
		side := from.Side
		if side == Client || side == Server {
			side = Log // a session is shown by its turns, which the text around has not
		}
		to.Side, to.Stage, to.Command, to.Reply, to.Status, to.Note, to.Field = side, from.Stage, from.Command, from.Reply, from.Status, from.Note, from.Field
	}
	// Of what is encoded no decoded line may begin in some of the lines.
	for at := p.at[0] + 1; at < len(d.Lines) && (at <= p.at[len(p.at)-1] || d.Lines[at].Side == Data); at++ {
		if l := &d.Lines[at]; l.Side == Data && !strings.Contains(l.plain, " ") {
			l.Side = Info
		}
	}
}

// knowPassedSecrets takes the secrets of the notice that a mail passes on: it may be
// encoded, and be quoted in what is said of it.
func (d *decoder) knowPassedSecrets() {
	p := d.passed
	if p == nil {
		return
	}
	p.maskSecrets()
	for _, s := range p.known {
		d.known = appendKnown(d.known, s)
	}
	secret := func(m Mark) bool { return m.Kind == MarkSecret }
	for i := range p.Lines {
		if at := p.line(i + 1); at > 0 && slices.ContainsFunc(p.Lines[i].Marks, secret) && !strings.Contains(d.plain[at-1], p.Lines[i].plain) {
			d.encodedSecret = at
		}
	}
}

// line returns the number that line n of the notice has in the text around it; 0
// for none.
func (p *passedOn) line(n int) int {
	if p.partOf != nil && n > 0 && n <= len(p.partOf) {
		n = p.partOf[n-1]
	}
	if n < 1 || n > len(p.at) {
		return 0
	}
	return p.at[n-1] + 1
}

// inText returns decoded lines of the notice with their places in the text around it.
func (p *passedOn) inText(lines []mail.DecodedLine) []mail.DecodedLine {
	placed := make([]mail.DecodedLine, 0, len(lines))
	for _, l := range lines {
		if at := p.line(l.First+1) - 1; at >= 0 {
			placed = append(placed, mail.DecodedLine{Text: l.Text, First: at, Last: at})
		}
	}
	return placed
}

// judgePassedOn lets the notice decide that a mail passes on.
func (d *decoder) judgePassedOn() {
	p := d.passed
	d.finding = p.finding
	d.finding.Line = p.line(p.finding.Line)
	d.Outcome, d.Recipients = d.finding.Outcome, p.Recipients
	for i := range d.Recipients {
		d.Recipients[i].Line = p.line(d.Recipients[i].Line)
	}
	if d.Message = p.Message; d.Message != nil {
		d.Message.Line = p.line(d.Message.Line)
		for i := range d.Message.Hops {
			d.Message.Hops[i].Line = p.line(d.Message.Hops[i].Line)
		}
		for i := range d.Message.Checks {
			d.Message.Checks[i].Line = p.line(d.Message.Checks[i].Line)
		}
	}
}
