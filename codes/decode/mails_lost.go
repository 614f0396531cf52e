package decode

import (
	"strings"

	"github.com/smtp-decoder/smtp-decoder/codes/mail"
)

// What people paste of a notice has often lost a part: the header above its body, or the
// mail around the words and the message given back.

// pastedGroups returns the fields of reports in a text without a mail around them. Those
// in the message that a notice gives back are of others.
func (d *decoder) pastedGroups() []mail.Group {
	last := len(d.plain) - 1
	if d.words.mayAny("final-recipient:", "diagnostic-code:", "status:") {
		if i := d.returnedAt(sourceLines(d.plain)); i > 0 && !d.beginsReport(i+1) {
			if _, certain, _ := d.opening(i); certain {
				last = i
			}
		}
	}
	return d.mails.Groups(d.plain, 0, last)
}

// beginsReport says that the first line from i on that shows anything is a field of a
// report: some systems put the report below the words that announce the message.
func (d *decoder) beginsReport(i int) bool {
	for ; i < len(d.plain); i++ {
		if isBlank(d.plain[i]) {
			continue
		}
		_, report := cutPrefixFold(d.plain[i], "reporting-mta:")
		_, recipient := cutPrefixFold(d.plain[i], "final-recipient:")
		return report || recipient
	}
	return false
}

// bodyAlone reads a text that is the body of a mail in parts and lost the header above
// it: a boundary stands in its first lines.
func (d *decoder) bodyAlone() (*mail.Message, bool) {
	for i, l := range d.plain[:min(len(d.plain), mostPreamble)] {
		last := len(d.plain) - 1
		if !strings.HasPrefix(l, "--") || i == last {
			continue
		}
		if _, ok := cutPrefixFold(d.plain[i+1], "content-"); ok || i > 0 && isBlank(d.plain[i+1]) {
			body, ok := d.mails.ParseBody(d.plain, i, last)
			return &mail.Message{First: i, Last: last, Body: body}, ok
		}
	}
	return nil, false
}

// mostPreamble is how many lines may stand above the first part of such a body.
const mostPreamble = 6

// quotesFields says that the line above line i announces no more of a message than fields
// of its header: "a message you sent with the following header fields:".
func (d *decoder) quotesFields(i int) bool {
	for i--; i > 0 && isBlank(d.plain[i]); {
		i--
	}
	return i >= 0 && strings.HasSuffix(trimRight(d.low(i)), "header fields:")
}

// refusesAbove says that the words above a mail that came over servers tell of a failure
// or a delay: systems write so above the message that they give back, in many forms.
func (d *decoder) refusesAbove(m *mail.Message) bool {
	if m.First > maxOpening {
		return false
	}
	n := d.newNotice(&mail.Part{Lines: sourceLines(d.plain[:m.First])})
	relayed := m.Get("Received").Name != "" || d.belowSeparator(m.First)
	return n.refuses() || relayed && (n.fails("") || n.says(delays, "") || n.speaks())
}

// tellsAbove says that the words above line end, where a mail begins, tell why it
// came back: a list's program gives it back with words of its own.
func (d *decoder) tellsAbove(end int) bool {
	if !d.holds(returns) {
		return false
	}
	f, ok := d.judgeParagraph(0, end)
	return ok && !f.weak && containsAny(f.low, returns)
}
