package decode

import "strings"

// unframe writes into each line its plain text: what it said before it was
// copied. Character references, quote marks at any depth, a time before each
// line and common indentation are taken off; the report shows the lines as
// they came.
func (d *decoder) unframe(s string) {
	lines := d.Lines
	for i := range lines {
		// A text that was turned into CR LF twice has a CR too many.
		lines[i].plain = strings.TrimRight(lines[i].raw, "\r") // of the same traits
	}
	d.unstyle(s)
	if most(lines, 1, anyTraits, func(s string) bool { return strings.HasPrefix(strings.TrimLeft(s, " "), ">") }) {
		each(lines, unquoted)
	} else if from := quotedToEnd(lines); from > 0 {
		each(lines[from:], unquoted)
		d.asked = true
	}
	d.unmark(s)
	unnumber(lines)
	for _, f := range lineFrames {
		if most(lines, f.least, f.needs, func(s string) bool { _, ok := f.cut(s); return ok }) {
			each(lines, func(s string) string { rest, _ := f.cut(s); return rest })
		}
	}
	d.unwrap()
	if most(lines, 2, hasColon, func(s string) bool { _, ok := cutTime(s); return ok }) {
		each(lines, func(s string) string { rest, _ := cutTime(s); return rest })
	}
	unnest(lines)
	d.unpackRecords()
	unbracketReplies(lines)
	d.unescape(s)
	if n := indentation(lines); n > 0 {
		each(lines, func(s string) string { return s[min(n, len(s)):] })
	}
	for i := range lines {
		if len(lines[i].plain) != len(lines[i].raw) {
			d.words.add(lines[i].plain)
		}
	}
}

// quotedToEnd returns from which line on all of a text is quoted by somebody who asks
// about it above, or 0. In a mail somebody may quote anything, and ">" marks the
// client's lines of a session.
func quotedToEnd(lines []Line) int {
	from, quoted := len(lines), 0
	for ; from > 0; from-- {
		s := lines[from-1].plain
		if isBlank(s) {
			continue
		}
		rest, ok := strings.CutPrefix(s, ">")
		if _, command := parseCommand(trimLeft(rest), true); !ok || command {
			break
		}
		quoted++
	}
	above := 0
	for _, l := range lines[:from] {
		if _, command := parseCommand(l.plain, true); command || isMailField(l.plain) || strings.HasPrefix(l.plain, ">") {
			return 0
		}
		if !isBlank(l.plain) {
			above++
		}
	}
	if quoted == 0 || above == 0 || above > mostAsked {
		return 0
	}
	return from
}

// mostAsked is how many lines may stand above such a quotation.
const mostAsked = 8

// unstyle takes off what a page or a terminal shows the text with.
func (d *decoder) unstyle(s string) {
	if strings.Contains(s, "&") || strings.Contains(s, "\u00a0") || strings.Contains(s, "\u00ad") || d.words.mayAny(invisibles...) {
		each(d.Lines, unescapeReferences)
	}
	if d.words.may("<br") {
		each(d.Lines, unbroken)
	}
	if d.words.mayAny("\x1b[0", "\x1b[1", "\x1b[3", "\x1b[9", "\x1b[m", "[0m") {
		each(d.Lines, uncoloured)
	}
}

// unescape takes off the signs that stand for others in an encoding that nothing
// in the text declares.
func (d *decoder) unescape(s string) {
	// A mail that says that it is so encoded is decoded as such.
	if d.words.mayAny("=3D", "=20") && !d.words.may("quoted-printable") {
		each(d.Lines, unquotePrintable)
	}
	if strings.Contains(s, `\.`) && anyLine(d.Lines, func(l *Line) bool { return isEscaped(l.plain) }) {
		each(d.Lines, escapes.Replace)
	}
}

// most says that all but a few of the lines that are not blank are so, and
// that there are at least that many lines. A line that has none of the traits
// that it needs is not.
func most(lines []Line, least int, needs traits, is func(s string) bool) bool {
	filled, others := 0, 0
	for i := range lines {
		if isBlank(lines[i].plain) {
			continue
		}
		if filled++; lines[i].traits.may(needs) && is(lines[i].plain) {
			continue
		}
		if others++; others*10 > len(lines) {
			return false
		}
	}
	return filled >= least && others*10 <= filled
}

func each(lines []Line, f func(s string) string) {
	for i := range lines {
		lines[i].setPlain(f(lines[i].plain))
	}
}

// setPlain gives the line its plain text, or another one.
func (l *Line) setPlain(s string) {
	if s != l.plain {
		l.traits |= traitsOf(s)
	}
	l.plain = s
}

// references undoes what web pages and forums make of a text.
var references = strings.NewReplacer("&lt;", "<", "&gt;", ">", "&quot;", `"`, "&#39;", "'", "&#039;", "'", "&nbsp;", " ",
	"&#8203;", "", "&amp;", "&", "\u00a0", " ", "\u00ad", "", "\ufeff", "", "\u200b", "", "\u200e", "", "\u200f", "",
	"\u202a", "", "\u202b", "", "\u202c", "", "\u202d", "", "\u202e", "", "\u2066", "", "\u2067", "", "\u2068", "", "\u2069", "")

// invisibles are characters among them that show nothing: they part words, or tell
// the direction of writing, and mail programs put them around addresses.
var invisibles = []string{
	"\ufeff", "\u200b", "\u200e", "\u200f", "\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069",
}

// unescapeReferences undoes character references.
func unescapeReferences(s string) string {
	if strings.IndexByte(s, '&') >= 0 || !isASCII(s) {
		s = references.Replace(s)
	}
	return s
}

// unbroken takes off the line break that a page shows as a tag.
func unbroken(s string) string {
	for _, tag := range []string{"<br>", "<br/>", "<br />"} {
		s = strings.TrimSuffix(s, tag)
	}
	return s
}

// unquoted takes quote marks off the front of a line: "> > 250 ok". A mark of
// a dialogue such as ">>> EHLO" is none.
func unquoted(s string) string {
	for {
		rest, ok := strings.CutPrefix(strings.TrimLeft(s, " "), ">")
		if !ok || strings.HasPrefix(rest, ">>") && !strings.HasPrefix(rest, ">>>") {
			return s
		}
		s = strings.TrimPrefix(rest, " ")
	}
}

// indentation returns how many blanks stand before every line that is not
// blank.
func indentation(lines []Line) int {
	least := -1
	for i := range lines {
		if text := strings.TrimLeft(lines[i].plain, " "); text != "" {
			if n := len(lines[i].plain) - len(text); least < 0 || n < least {
				least = n
			}
			if least == 0 {
				break
			}
		}
	}
	return max(least, 0)
}

// cutTime takes a time such as "10:11:12.345 " or "[10:11:12] " off the front
// of a line, as tools write it that stamp what another program prints.
func cutTime(s string) (string, bool) {
	if len(s) < 8 || !isDigit(s[0]) && s[0] != '[' {
		return s, false
	}
	word, rest, _ := strings.Cut(s, " ")
	word = strings.Trim(word, "[]")
	if len(word) < 8 || !isDigit(word[0]) || word[2] != ':' || word[5] != ':' || !isDigit(word[7]) {
		return s, false
	}
	return rest, strings.Trim(word, "0123456789:.,") == ""
}

// plainTexts returns the plain text of all lines.
func plainTexts(lines []Line) []string {
	plain := make([]string, len(lines))
	for i := range lines {
		plain[i] = lines[i].plain
	}
	return plain
}

// mailFields are the names of fields with which the header of a mail begins,
// in lower case.
var mailFields = []string{
	"return-path:", "received:", "from:", "date:", "subject:", "to:", "delivered-to:", "mime-version:", "message-id:",
	"envelope-to:", "x-original-to:", "content-type:", "x-failed-recipients:", "delivery-date:", "arc-seal:",
	"dkim-signature:", "x-mailer:", "reply-to:", "from ",
}

// mailStart returns the index of the line with which a mail begins: people
// write a word of their own before what they paste. It is 0 where none does.
func mailStart(plain []string) int {
	for i := range plain {
		if isMailField(plain[i]) && (i == 0 || isBlank(plain[i-1])) && i+2 < len(plain) {
			if n := fieldsFrom(plain[i:]); n >= 3 {
				return i
			}
		}
	}
	return 0
}

// fieldsFrom counts the well-known header fields up to the first blank line;
// three are enough.
func fieldsFrom(lines []string) int {
	n := 0
	for _, l := range lines {
		if isBlank(l) || n == 3 {
			break
		}
		if isMailField(l) {
			n++
		}
	}
	return n
}

//
//go:noinline
func isMailField(s string) bool {
	for _, f := range mailFields {
		if _, ok := cutPrefixFold(s, f); ok {
			return true
		}
	}
	return false
}
