package decode

import (
	"slices"
	"strings"

	"github.com/smtp-decoder/smtp-decoder/codes/mail"
)

// Bounds of what is shown of a notice whose lines do not show it themselves.
const (
	mostNoticeLines = 300
	mostNoticeBytes = 20_000
)

// decodeNotice tells what a notice says where the lines of the text do not show it:
// they are encoded, or HTML.
func (d *decoder) decodeNotice() {
	told, said := d.told, []mail.DecodedLine(nil)
	if d.passed != nil && d.passed.told != nil {
		told = d.passed.told
		said = d.passed.inText(told.shown)
	} else if told != nil {
		said = told.shown
	}
	if d.inner || len(said) == 0 || d.mail == nil {
		return
	}
	if !slices.ContainsFunc(said, func(l mail.DecodedLine) bool { return !strings.Contains(d.plain[l.First], l.Text) }) {
		return
	}
	shown := make([]string, 0, len(said))
	for _, l := range said {
		line := strings.TrimRight(withoutJIS(l.Text), " \t\r")
		if line != "" || len(shown) > 0 && shown[len(shown)-1] != "" { // HTML leaves many
			shown = append(shown, line)
		}
	}
	if low := told.low; containsAny(low, secretNames) || strings.Contains(low, "auth") || strings.Contains(low, "334") || urlSecrets(low) != nil {
		shown = d.maskDecoded(shown, said[0].First+1)
	}
	length := 0
	for i := range shown {
		if length += len(shown[i]); i == mostNoticeLines || length > mostNoticeBytes {
			shown = shown[:i]
			break
		}
		shown[i] = d.hide(shown[i])
	}
	d.Notice = shown
}

// maskDecoded reads what a notice says as a text of its own, so that its secrets
// are masked like those of any other, there and wherever else they stand.
func (d *decoder) maskDecoded(said []string, at int) []string {
	inner := Options{d.mails.Charset}.read(strings.Join(said, "\n"), true)
	for _, s := range inner.known {
		d.known = appendKnown(d.known, s)
	}
	secret := func(m Mark) bool { return m.Kind == MarkSecret }
	masked := make([]string, len(inner.Lines))
	for i := range inner.Lines {
		l := &inner.Lines[i]
		if masked[i] = l.Text; slices.ContainsFunc(l.Marks, secret) {
			d.encodedSecret = at
		}
	}
	return masked
}
