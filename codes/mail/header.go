package mail

import (
	"io"
	"mime"
	"strings"
	"unicode/utf8"
)

// maxName is longer than any field name in use; what is longer is a sentence.
const maxName = 60

// headerWeights holds names that a mail's header has and other text hardly
// does. The weights of a header that counts as one sum up to 3.
var headerWeights = map[string]int{
	"received": 3, "return-path": 2, "message-id": 2, "mime-version": 2, "delivered-to": 2,
	"content-type": 2, "content-transfer-encoding": 2, "dkim-signature": 3,
	"authentication-results": 2, "x-original-to": 2, "envelope-to": 2, "x-failed-recipients": 3,
	"auto-submitted": 2, "content-description": 1, "content-disposition": 1, "x-mailer": 1,
	"from": 1, "to": 1, "cc": 1, "subject": 1, "date": 1, "sender": 1, "reply-to": 1,
	"in-reply-to": 1, "references": 1, "precedence": 1, "list-id": 1, "user-agent": 1,
	"x-priority": 1, "importance": 1, "errors-to": 1, "x-originating-ip": 1,
	"received-spf": 2, "arc-seal": 2, "content-language": 1, "content-id": 1, "resent-from": 1,
}

// cutField reads the start of a header field, "Name:" with what follows. It
// takes no URL and no sentence with a colon.
func cutField(line string) (name, value string, ok bool) {
	colon := strings.IndexByte(line, ':')
	if colon <= 0 || colon > maxName {
		return "", "", false
	}
	name = strings.TrimRight(line[:colon], " \t")
	if name == "" || !isLetter(name[0]) {
		return "", "", false
	}
	for i := 1; i < len(name); i++ {
		c := name[i]
		if !isLetter(c) && !isDigit(c) && c != '-' && c != '_' && c != '.' {
			return "", "", false
		}
	}
	value = line[colon+1:]
	if strings.HasPrefix(value, "//") {
		return "", "", false
	}
	return name, value, true
}

// countFields returns how many lines may begin a field, from line at up to the
// empty line: enough for most headers.
func countFields(lines []string, at, end int) int {
	n := 0
	for ; at <= end && n < 48 && !blank(lines[at]); at++ {
		if !isSpace(lines[at][0]) {
			n++
		}
	}
	return n
}

// header reads the fields from line at on, up to the empty line, line end or
// the first line of the body, and returns the line after it.
func (p Parser) header(lines []string, at, end int) ([]Field, int) {
	var fields []Field
	for at <= end {
		line := lines[at]
		if blank(line) {
			return p.decoded(fields), at + 1
		}
		name, value, ok := cutField(line)
		switch {
		case ok:
			if fields == nil {
				fields = make([]Field, 0, countFields(lines, at, end))
			}
			fields = append(fields, Field{Name: name, Raw: strings.TrimSpace(value), First: at, Last: at})
		case len(fields) == 0:
			return nil, at
		case isSpace(line[0]) || lostFold(lines, at, end):
			at = fold(lines, at, end, &fields[len(fields)-1])
			continue
		default:
			return p.decoded(fields), at
		}
		at++
	}
	return p.decoded(fields), at
}

// fold appends the continuation lines from at on to f and returns the line
// after them. They are joined at once, as a header may be one field of many
// thousand lines.
func fold(lines []string, at, end int, f *Field) int {
	first, length := at, len(f.Raw)
	for ; at <= end && !blank(lines[at]) && (at == first || isSpace(lines[at][0])); at++ {
		length += len(lines[at])
	}
	var b strings.Builder
	b.Grow(length)
	b.WriteString(f.Raw)
	for end, at = at, first; at < end; at++ {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(strings.TrimSpace(lines[at]))
		f.Last = at
	}
	f.Raw = b.String()
	return at
}

// lostFold reports whether the line at, which is no field, continues one all
// the same: pasting loses indentation, but then further known fields follow.
func lostFold(lines []string, at, end int) bool {
	if strings.HasPrefix(lines[at], "--") {
		return false
	}
	for i := at + 1; i <= end && i <= at+3 && !blank(lines[i]); i++ {
		if name, _, ok := cutField(lines[i]); ok && Named(headerWeights, name) > 0 {
			return true
		}
	}
	return false
}

// decoded fills in the values of fields.
func (p Parser) decoded(fields []Field) []Field {
	for i := range fields {
		fields[i].Value = p.words(fields[i].Raw)
	}
	return fields
}

// words decodes the encoded words of a field's value (RFC 2047).
func (p Parser) words(raw string) string {
	raw = p.Text("", raw)
	if !strings.Contains(raw, "=?") {
		return raw
	}
	d := mime.WordDecoder{CharsetReader: func(charset string, r io.Reader) (io.Reader, error) {
		b, err := io.ReadAll(r)
		if err != nil {
			return nil, err
		}
		return strings.NewReader(p.Text(charset, string(b))), nil
	}}
	s, err := d.DecodeHeader(raw)
	if err != nil || !utf8.ValidString(s) {
		return raw
	}
	return s
}

// weight says how much fields look like the header of a mail; 3 is enough.
func weight(fields []Field) int {
	sum := 0
	for _, f := range fields {
		sum += Named(headerWeights, f.Name)
	}
	return sum
}

// mediaType reads the value of a Content-Type field. Where the standard
// library refuses a damaged one, it takes what can be read.
func mediaType(value string) (string, map[string]string) {
	if strings.IndexByte(value, ';') < 0 && strings.IndexByte(value, '(') < 0 {
		value = strings.TrimSpace(value)
		if end := strings.IndexAny(value, " \t"); end >= 0 {
			value = value[:end]
		}
		return strings.ToLower(value), nil
	}
	if t, params, err := mime.ParseMediaType(value); err == nil {
		return t, params
	}
	pieces := strings.Split(value, ";")
	t := strings.ToLower(strings.TrimSpace(pieces[0]))
	params := map[string]string{}
	for _, piece := range pieces[1:] {
		if k, v, ok := strings.Cut(piece, "="); ok {
			v = strings.Trim(strings.TrimSpace(v), `"`)
			params[strings.ToLower(strings.TrimSpace(k))] = v
		}
	}
	if i := strings.IndexAny(t, " \t"); i >= 0 {
		t = t[:i]
	}
	return t, params
}

// Named returns what a table, whose keys are in lower case, holds for the name
// of a field, however it is written (RFC 5322, 1.2.2).
func Named[V any](table map[string]V, name string) (v V) {
	var low [maxName]byte
	if len(name) > len(low) {
		return v
	}
	for i := range len(name) {
		switch c := name[i]; {
		case c >= utf8.RuneSelf: // as notices in other languages write it
			return table[strings.ToLower(name)]
		case 'A' <= c && c <= 'Z':
			low[i] = c | 0x20
		default:
			low[i] = c
		}
	}
	return table[string(low[:len(name)])]
}

func blank(s string) bool {
	return s == "" || (s[0] <= ' ' || s[0] >= 0x80) && strings.TrimSpace(s) == ""
}

func isSpace(c byte) bool  { return c == ' ' || c == '\t' }
func isDigit(c byte) bool  { return '0' <= c && c <= '9' }
func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }
