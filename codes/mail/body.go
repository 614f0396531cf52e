package mail

import (
	"bytes"
	"encoding/base64"
	"slices"
	"sort"
	"strings"
	"unicode/utf8"
)

// decode undoes the transfer encoding, the charset and, for HTML, the tags of
// a leaf.
func (p Parser) decode(lines []string, t *Part) []DecodedLine {
	if t.BodyLast < t.BodyFirst {
		return nil
	}
	var out []DecodedLine
	switch t.Encoding {
	case "base64":
		out = decodeBase64(lines, t.BodyFirst, t.BodyLast)
	case "quoted-printable":
		out = decodeQuoted(lines, t.BodyFirst, t.BodyLast)
	default:
		out = make([]DecodedLine, 0, t.BodyLast-t.BodyFirst+1)
		for i := t.BodyFirst; i <= t.BodyLast; i++ {
			out = append(out, DecodedLine{Text: lines[i], First: i, Last: i})
		}
	}
	charset := t.Params["charset"]
	for i := range out {
		out[i].Text = p.Text(charset, out[i].Text)
	}
	if t.Type == "text/html" {
		out = stripTags(out)
	}
	return out
}

// decodeQuoted undoes quoted-printable (RFC 2045, 6.7). What is no code stays.
func decodeQuoted(lines []string, first, last int) []DecodedLine {
	out := make([]DecodedLine, 0, last-first+1)
	var b strings.Builder
	start, from := first, 0
	for i := first; i <= last; i++ {
		line := strings.TrimRight(lines[i], " \t\r")
		soft := strings.HasSuffix(line, "=")
		if soft {
			line = line[:len(line)-1]
		}
		if !soft && start == i && strings.IndexByte(line, '=') < 0 {
			out = append(out, DecodedLine{Text: line, First: i, Last: i})
			start = i + 1
			continue
		}
		if b.Len()+len(line) > b.Cap() {
			// Lines share their memory: of a new block the old lines keep the old one.
			open := b.String()[from:]
			b = strings.Builder{}
			b.Grow(max(1024, 4*(len(open)+len(line))))
			b.WriteString(open)
			from = 0
		}
		unquote(&b, line)
		if soft && i < last {
			continue
		}
		out = append(out, DecodedLine{Text: b.String()[from:], First: start, Last: i})
		start, from = i+1, b.Len()
	}
	return out
}

// unquote appends line to b, its "=XX" codes as bytes.
func unquote(b *strings.Builder, line string) {
	for {
		i := strings.IndexByte(line, '=')
		if i < 0 || i+2 >= len(line) {
			b.WriteString(line)
			return
		}
		hi, ok1 := hexDigit(line[i+1])
		lo, ok2 := hexDigit(line[i+2])
		if !ok1 || !ok2 {
			b.WriteString(line[:i+1])
			line = line[i+1:]
			continue
		}
		b.WriteString(line[:i])
		b.WriteByte(hi<<4 | lo)
		line = line[i+3:]
	}
}

func hexDigit(c byte) (byte, bool) {
	switch {
	case isDigit(c):
		return c - '0', true
	case 'a' <= c|0x20 && c|0x20 <= 'f':
		return c | 0x20 - 'a' + 10, true
	}
	return 0, false
}

// decodeBase64 undoes base64 (RFC 2045, 6.8). A line that is none, such as the
// footer a list put below, is kept as it stands, and decoding starts anew
// behind it.
func decodeBase64(lines []string, first, last int) []DecodedLine {
	var out []DecodedLine
	d := base64Run{}
	for i := first; i <= last; i++ {
		line := strings.TrimSpace(lines[i])
		if line == "" {
			continue
		}
		if !isBase64(line) {
			out = append(d.flush(out), DecodedLine{Text: lines[i], First: i, Last: i})
			d = base64Run{}
			continue
		}
		d.add(line, i)
	}
	return d.flush(out)
}

// A base64Run is what neighbouring lines of base64 hold so far.
type base64Run struct {
	carry []byte // less than four characters, of the line before
	bytes []byte
	at    []mark
}

// A mark says that the bytes from off on come from a line.
type mark struct{ off, line int }

func (d *base64Run) add(line string, n int) {
	d.at = append(d.at, mark{len(d.bytes), n})
	// Padding ends a run of base64; another may follow.
	quads := append(d.carry, strings.TrimRight(line, "=")...)
	whole := len(quads) &^ 3
	if strings.HasSuffix(line, "=") {
		whole = len(quads)
		if whole%4 == 1 {
			whole--
		}
	}
	buf := make([]byte, base64.RawStdEncoding.DecodedLen(whole))
	k, _ := base64.RawStdEncoding.Decode(buf, quads[:whole])
	d.bytes = append(d.bytes, buf[:k]...)
	d.carry = append([]byte(nil), quads[whole:]...)
	if strings.HasSuffix(line, "=") {
		d.carry = nil
	}
}

// flush appends the run's lines to out.
func (d *base64Run) flush(out []DecodedLine) []DecodedLine {
	if len(d.carry) > 1 {
		buf := make([]byte, 3)
		k, _ := base64.RawStdEncoding.Decode(buf, d.carry)
		d.bytes = append(d.bytes, buf[:k]...)
	}
	for start := 0; start < len(d.bytes); {
		end := len(d.bytes)
		if i := bytes.IndexByte(d.bytes[start:min(end, start+4096)], '\n'); i >= 0 {
			end = start + i
		} else if start+4096 < end {
			end = start + 4096 // no text has such lines
		}
		text := strings.TrimRight(string(d.bytes[start:end]), "\r")
		out = append(out, DecodedLine{Text: text, First: d.line(start), Last: d.line(max(start, end-1))})
		start = end
		if start < len(d.bytes) && d.bytes[start] == '\n' {
			start++
		}
	}
	return out
}

// line returns the source line of the byte at off.
func (d *base64Run) line(off int) int {
	i := sort.Search(len(d.at), func(i int) bool { return d.at[i].off > off })
	return d.at[max(i-1, 0)].line
}

func isBase64(line string) bool {
	line = strings.TrimRight(line, "=")
	for i := 0; i < len(line); i++ {
		if c := line[i]; !isLetter(c) && !isDigit(c) && c != '+' && c != '/' {
			return false
		}
	}
	return true
}

// undeclared are the names of charsets that systems write which do not know theirs;
// "" is for none.
var undeclared = []string{
	"", "us-ascii", "ascii", "iso-8859-1", "latin1", "windows-1252", "cp1252",
	"unknown", "unknown-8bit", "x-unknown",
}

// Text turns s, in the charset declared, into UTF-8. Text that is UTF-8
// already stays, whatever was declared: a paste went through a clipboard.
func (p Parser) Text(charset, s string) string {
	if utf8.ValidString(s) && strings.IndexByte(s, 0x1b) < 0 && !strings.EqualFold(charset, "hz-gb-2312") {
		return s
	}
	charset = strings.ToLower(strings.Trim(charset, `"' `))
	if slices.Contains(undeclared, charset) && !utf8.ValidString(s) {
		charset = guessCharset(s)
	}
	if !slices.Contains(undeclared, charset) && charset != "utf-8" && charset != "utf8" && p.Charset != nil {
		if t, ok := p.Charset(charset, []byte(s)); ok {
			return t
		}
	}
	if utf8.ValidString(s) {
		return s
	}
	if charset == "utf-8" || charset == "utf8" {
		return strings.ToValidUTF8(s, "\uFFFD")
	}
	return windows1252(s)
}

// high holds what windows-1252 has from 0x80 to 0x9F, where Latin-1 has
// control characters.
const high = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"

var windowsHigh = []rune(high)

func windows1252(s string) string {
	var b strings.Builder
	b.Grow(len(s) + len(s)/4)
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c < 0x80:
			b.WriteByte(c)
		case c < 0xA0:
			b.WriteRune(windowsHigh[c-0x80])
		default:
			b.WriteRune(rune(c))
		}
	}
	return b.String()
}
