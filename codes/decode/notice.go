package decode

import (
	"strings"
	"unicode/utf8"

	"github.com/smtp-decoder/smtp-decoder/codes/mail"
)

// A saying is a line of a notice as its reader sees it: without transfer
// encoding, charset and tags.
type saying struct {
	text string
	low  string // text in lower case
	at   int    // index of the source line
}

// blank says that the line shows nothing.
func (t saying) blank() bool { return isBlank(t.text) }

// A notice is what a mail system told the sender in words: the text before the
// copy of the message that it returns.
type notice struct {
	lines []saying
	shown []mail.DecodedLine // the same lines, with what they show of the message
	said  string             // the lines, joined by line feeds
	low   string             // said in lower case
	words *sieve             // of the whole text
	start []int              // where each line begins in said
	to    string             // for whom the message was that stands below
}

// readNotice reads the words of a mail in which a mail system tells what
// became of a message. Most systems put them into the first part; what a part
// does not tell, the next one may.
func (d *decoder) readNotice() {
	for _, a := range d.accounts {
		if a.Line > d.mail.First && a.Line <= d.mail.Last+1 {
			return // a complaint, a notification
		}
	}
	system, certain := d.fromSystem()
	if !certain && len(d.accounts) == 0 && !d.isOfList() && d.scanned() {
		system, certain = true, true
	}
	if !system {
		return
	}
	d.system = true
	var first *notice
	for i, p := range leavesOf(d.mail.Body) {
		if i == maxLeaves {
			break
		}
		n := d.newNotice(p)
		if i == 0 {
			first = n
		}
		if i == 0 && d.told == nil && certain {
			d.told = n
		}
		if as := d.readAccounts(n, certain); len(as) > 0 {
			if d.told = n; !d.onlyReader(as) || !d.imitates() {
				d.accounts = append(d.accounts, as...)
			}
			d.claimRead(p, n)
			return
		}
	}
	// A list's program that gives a message back names nobody (Mailman).
	if d.told == nil && first != nil && len(d.mail.Body.Find("message/rfc822")) > 0 && first.speaks() {
		d.told = first
	}
}

// claimRead keeps the steps away from the lines of a part of which the notice n was read
// that say something else as they stand, and from the message given back.
func (d *decoder) claimRead(p *mail.Part, n *notice) {
	d.claimReturned(p.Lines[len(n.shown):])
	if p.Type != "text/html" {
		return
	}
	for k, l := range p.Lines {
		if l.Text != d.plain[l.First] {
			d.claimReturned(p.Lines[k : k+1])
		}
	}
}

// claimReturned keeps the steps away from the message that a notice gives back below
// its words: it may speak of other bounces.
func (d *decoder) claimReturned(lines []mail.DecodedLine) {
	for _, l := range lines {
		for i := l.First; i <= l.Last; i++ {
			d.claimed[i] = true
		}
	}
}

// scanned says that the words of the mail are those of a filter to the sender.
func (d *decoder) scanned() bool {
	for _, p := range leavesOf(d.mail.Body) {
		return d.newNotice(p).tellsOfScan(d.subject(), d.mailField("To"))
	}
	return false
}

// speaks says that a notice tells by itself why a message was refused.
func (n *notice) speaks() bool {
	all := account{Recipient: Recipient{words: n.said}}
	return all.speaks()
}

// maxLeaves is how many parts of a mail may hold the words of a notice: the
// first in two forms, a picture's text, and the text proper.
const maxLeaves = 4

// leavesOf returns the parts of a body that hold words of a notice.
func leavesOf(body *mail.Part) []*mail.Part { return leaves(body, make([]*mail.Part, 0, maxLeaves)) }

// leaves appends the parts of p that hold words of a notice: neither the
// fields of a report nor the message returned.
func leaves(p *mail.Part, to []*mail.Part) []*mail.Part {
	switch {
	case strings.HasPrefix(p.Type, "message/"), p.Type == "text/rfc822-headers", p.Type == "text/rfc822":
		return to
	case len(p.Parts) > 0:
		for _, c := range p.Parts {
			to = leaves(c, to)
		}
	case len(p.Lines) > 0:
		to = append(to, p)
	}
	return to
}

// separatorsIn returns those of separators that the text may hold.
func (d *decoder) separatorsIn() []string {
	if d.endsAt != d.words.adds {
		d.ends, d.endsAt = d.words.sift(separators), d.words.adds
	}
	return d.ends
}

// returnedAt returns the index of the line below which a text holds the message that is
// given back, or 0.
func (d *decoder) returnedAt(lines []mail.DecodedLine) int {
	ends := d.separatorsIn()
	for i := 1; i < len(lines) && len(ends) > 0; i++ {
		if beginsReturned(lines[i].Text, ends) {
			return i
		}
	}
	return 0
}

// newNotice returns the words of a part, up to the message that it returns.
func (d *decoder) newNotice(p *mail.Part) *notice {
	for _, l := range p.Lines {
		if l.Text != d.plain[l.First] {
			d.words.add(l.Text)
		}
	}
	n := &notice{words: &d.words}
	ends, hidden, length := d.separatorsIn(), d.words.mayAny(invisibles...), 0
	for i, l := range p.Lines {
		text := strings.TrimRight(withoutJIS(l.Text), " \t\r")
		if hidden && !isASCII(text) {
			text = references.Replace(text)
		}
		if i > 0 && beginsReturned(text, ends) || returnedHeader(p.Lines, i) {
			n.to = fieldBelow(p.Lines[i:], "To:")
			break
		}
		if i > 0 && isSignatureMark(text) && signs(textsOf(p.Lines[i+1:])) {
			break
		}
		text = withoutMessage(text)
		if n.lines == nil {
			n.lines = make([]saying, 0, len(p.Lines))
		}
		n.lines = append(n.lines, saying{text: text, at: l.First})
		length += len(text) + 1
	}
	n.shown = p.Lines[:len(n.lines)]
	n.join(length)
	if !isASCII(n.said) {
		d.words.add(n.low)
	}
	return n
}

// textsOf returns the texts of lines.
func textsOf(lines []mail.DecodedLine) []string {
	texts := make([]string, len(lines))
	for i, l := range lines {
		texts[i] = l.Text
	}
	return texts
}

// join writes the lines of a notice as one text, which is so long, and both in
// lower case.
func (n *notice) join(length int) {
	var said strings.Builder
	said.Grow(length)
	n.start = make([]int, len(n.lines))
	for i, t := range n.lines {
		n.start[i] = said.Len()
		said.WriteString(t.text)
		said.WriteByte('\n')
	}
	n.said = said.String()
	if isASCII(n.said) {
		n.low = lower(n.said)
	} else {
		n.low = strings.ToLower(n.said)
	}
	rest := n.low
	for i := range n.lines {
		n.lines[i].low, rest, _ = strings.Cut(rest, "\n")
	}
}

// withoutMessage leaves out of a line what it tells of the message in the form of
// a field: its subject, "Betreff: mailbox full", which would be taken for the
// reason, and who wrote it, "Absender: ann@example.org", which would be taken for
// a refused sender, or for a recipient.
func withoutMessage(line string) string {
	if before, title, ok := strings.Cut(line, ` titled "`); ok { // Mailman
		_, behind, _ := strings.Cut(title, `"`)
		return before + " titled " + behind
	}
	field := strings.TrimLeft(line, itemSigns)
	if field == "" || len(field) > maxField || field[0] < utf8.RuneSelf && strings.IndexByte(fieldBegins, field[0]|0x20) < 0 {
		return line
	}
	if subject, ok := cutSubject(field); ok {
		return line[:len(line)-len(subject)]
	}
	for _, name := range writerNames {
		rest, ok := cutPrefixFold(field, name)
		if !ok {
			continue
		}
		if value, ok := fieldValue(rest); ok {
			if _, refused := findAnswer(value); !refused {
				return "-"
			}
			return line
		}
		if _, rest, ok = cutAddress(strings.TrimLeft(rest, " \t\u3000|")); ok && strings.Trim(rest, " |>)") == "" {
			return "-"
		}
		return line
	}
	return line
}

// maxField is how long a field of a notice is at most.
const maxField = 160

// withoutJIS leaves the Japanese of a line in ISO-2022-JP (RFC 1468) out where
// nobody decoded it: its bytes look like ASCII, "@" among them.
func withoutJIS(s string) string {
	if !strings.Contains(s, "\x1b$") {
		return s
	}
	var b strings.Builder
	for {
		ascii, rest, ok := strings.Cut(s, "\x1b$")
		if b.WriteString(ascii); !ok {
			return b.String()
		}
		_, rest, ok = strings.Cut(rest, "\x1b(")
		if !ok || rest == "" {
			return b.String()
		}
		b.WriteString("~ ") // there are words here
		s = rest[1:]
	}
}

// beginsReturned says that below the line, which begins with one of separators,
// stands the message returned.
func beginsReturned(line string, separators []string) bool {
	low := strings.TrimLeft(line, "-=*#|_> \t")
	if strings.HasPrefix(low, "—") || strings.HasPrefix(low, "–") {
		low = strings.TrimLeft(low, "—– ")
	}
	if low == "" || len(low) > 90 || len(separators) == 0 {
		return false
	}
	lowered := false
	for _, s := range separators {
		if s[0] < utf8.RuneSelf {
			if _, ok := cutPrefixFold(low, s); ok {
				return true
			}
			continue
		}
		if !lowered {
			low, lowered = strings.ToLower(low), true
		}
		if strings.HasPrefix(low, s) {
			return true
		}
	}
	return false
}

// returnedHeader says that at line i the header of a message begins, for want
// of a line that says so.
func returnedHeader(lines []mail.DecodedLine, i int) bool {
	if i > 0 && !strings.HasPrefix(strings.TrimLeft(lines[i-1].Text, "|"), "--") && !isBlank(lines[i-1].Text) {
		return false
	}
	for _, name := range []string{"Received:", "Return-Path:", "Return-path:", "X-Received:"} {
		if value, ok := strings.CutPrefix(lines[i].Text, name); ok {
			return !isBlank(value) // "Received:" alone is what a person says of what stands below
		}
	}
	return false
}

// fieldBelow returns the value of a field that stands in the header of a
// message in lines.
func fieldBelow(lines []mail.DecodedLine, name string) string {
	for _, l := range lines[:min(len(lines), maxHeader)] {
		if rest, ok := cutPrefixFold(strings.TrimLeft(l.Text, " |>"), name); ok {
			return rest
		}
	}
	return ""
}

// maxHeader is how many lines of a message are read for a field of its header.
const maxHeader = 120

// between returns what lines from to to, to not included, say.
func (n *notice) between(from, to int) string {
	if from >= to || from >= len(n.lines) {
		return ""
	}
	end := len(n.said)
	if to < len(n.lines) {
		end = n.start[to]
	}
	return n.said[n.start[from]:end]
}
