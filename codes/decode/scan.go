package decode

import (
	"encoding/binary"
	"strings"
	"unicode/utf8"

	"github.com/smtp-decoder/smtp-decoder/codes"
)

// A replyLine is one line of a reply: "250-SIZE 1000" (RFC 5321, 4.2).
type replyLine struct {
	code   int
	more   bool   // a hyphen after the code: the reply goes on
	status string // the enhanced status code at the front of the text (RFC 2034, 4)
	text   string // behind the code and its separator, the status included
}

// cutMark is what pagers and editors put where the screen cuts a line off.
const cutMark = '$'

// parseReplyLine reads s as one line of a reply: three digits, then a blank, a
// hyphen or nothing.
//
// QUIRK: some servers put a tab behind the code, and "550#5.1.0" or "550:" for
// "550 "; programs print all of them as they came.
func parseReplyLine(s string) (replyLine, bool) {
	if len(s) < 3 || s[0] < '2' || s[0] > '5' || !isDigit(s[1]) || !isDigit(s[2]) {
		return replyLine{}, false
	}
	r := replyLine{code: int(s[0]-'0')*100 + int(s[1]-'0')*10 + int(s[2]-'0')}
	if len(s) == 3 {
		return r, true
	}
	switch s[3] {
	case '-':
		r.more = true
	case ' ', '\t':
	case cutMark:
		return r, len(s) == 4
	case '\\':
		// QUIRK: Odoo spells out the line end behind the code, and glues the status
		// to the words: "550\n5.7.1Unauthorized".
		text, ok := strings.CutPrefix(s[4:], "n")
		n := len(text) - len(strings.TrimLeft(text, "0123456789."))
		r.text, r.status = text, leadingStatus(text[:n], r.code/100)
		return r, ok && r.status != ""
	default:
		return replyLine{}, false
	}
	r.text = s[4:]
	r.status = leadingStatus(r.text, r.code/100)
	return r, true
}

// leadingStatus returns the enhanced status code at the front of the text of a
// reply, also behind "#" or in brackets, where it fits the first digit of the
// reply code. A reply in the 3yz range has none (RFC 2034, 4), and class is 0
// where the reply code is not known.
//
// QUIRK: "450 5.1.1" contradicts itself; the status is read all the same.
func leadingStatus(text string, class int) string {
	if class == 3 {
		return ""
	}
	text = strings.TrimLeft(text, " \t(#[-\"")
	status, rest, ok := cutStatus(text)
	if !ok || rest != "" && isWordByte(rest[0]) {
		return ""
	}
	return status
}

// cutStatus takes an enhanced status code from the front of s.
func cutStatus(s string) (status, rest string, ok bool) {
	if len(s) < 5 || s[0] != '2' && s[0] != '4' && s[0] != '5' || s[1] != '.' {
		return "", s, false
	}
	i := 2
	for i < len(s) && isDigit(s[i]) {
		i++
	}
	if i == 2 || i >= len(s) || s[i] != '.' {
		return "", s, false
	}
	j := i + 1
	for j < len(s) && isDigit(s[j]) {
		j++
	}
	if j == i+1 || j+1 < len(s) && s[j] == '.' && isDigit(s[j+1]) {
		return "", s, false
	}
	if _, ok := codes.ParseEnhanced(s[:j]); !ok {
		return "", s, false
	}
	return s[:j], s[j:], true
}

// findStatus returns the first enhanced status code in s that stands apart,
// with its offset, or "" and -1.
func findStatus(s string) (string, int) {
	for i := 0; ; i++ {
		dot := strings.IndexByte(s[min(i+1, len(s)):], '.')
		if i += dot; dot < 0 || i+4 >= len(s) {
			return "", -1
		}
		if s[i] != '2' && s[i] != '4' && s[i] != '5' {
			continue
		}
		if i > 0 && (isWordByte(s[i-1]) || s[i-1] == '.' || s[i-1] == '/' || s[i-1] == '-' && i > 1 && !isDigit(s[i-2])) {
			continue
		}
		status, rest, ok := cutStatus(s[i:])
		if ok && (rest == "" || !isWordByte(rest[0]) && !(rest[0] == '-' && len(rest) > 1 && isDigit(rest[1]))) {
			return status, i
		}
	}
}

// findReply returns the first reply in s that stands apart, with its offset:
// a reply code followed by an enhanced status code or by words, or -1.
func findReply(s string) (replyLine, int) {
	for i := 0; i+2 < len(s); i++ {
		if s[i] < '2' || s[i] > '5' || i > 0 && !startsApart(s[i-1]) && s[i-1] != '=' && !opensQuote(s[:i]) {
			continue
		}
		if i > 0 && s[i-1] == ':' && !isRegistered(s[i:i+3]) {
			continue // a port
		}
		// Behind "=" stands any number; with a status it is a reply: "{LED=550 5.1.1".
		if r, ok := parseReplyLine(s[i:]); ok && (s[i+1] <= '5' || r.status != "") && !isSourceLine(s[:i]) && !isTelephone(s, i) && !isNumbered(s[:i]) && (i == 0 || s[i-1] != '=' || r.status != "") {
			return r, i
		}
	}
	return replyLine{}, -1
}

// isTelephone says that the digits at s[i:] are some of a telephone number:
// "+7 (925) 555-33-00", "(800) 550-1234", "421-555-1234", "Call 555-1234".
func isTelephone(s string, i int) bool {
	before, behind := strings.TrimRight(s[max(0, i-longestName):i], " "), s[i+3:]
	if len(behind) < 3 || behind[0] != '-' && behind[0] != ' ' {
		return false
	}
	if telephoneEnd(behind) || i > 0 && behind[0] == '-' && len(behind) >= 5 && isNumber(behind[1:5]) && (len(behind) == 5 || strings.IndexByte("\n.,;)", behind[5]) >= 0) {
		return true // "555-1234" at the end of a line
	}
	digits := len(behind[1:]) - len(strings.TrimLeft(behind[1:], "0123456789"))
	if digits < 2 || digits > 4 || 1+digits < len(behind) && strings.IndexByte(" -,;", behind[1+digits]) < 0 {
		return false
	}
	area, inBrackets := strings.CutSuffix(before, ")")
	prefix := strings.TrimRight(area, "0123456789")
	return len(prefix) < len(area) && (inBrackets && strings.HasSuffix(prefix, "(") || strings.Contains(prefix, "+"))
}

// telephoneEnd says that s is the rest of a number as in "421-555-1234".
func telephoneEnd(s string) bool {
	if len(s) < len("-555-1234") || s[0] != '-' || s[4] != '-' {
		return false
	}
	return isNumber(s[1:4]) && isNumber(s[5:9]) && (len(s) == 9 || !isWordByte(s[9]))
}

// sourceFiles are the endings of the names of source files.
var sourceFiles = []string{
	".go:", ".js:", ".ts:", ".mjs:", ".py:", ".rb:", ".php:", ".java:", ".kt:", ".scala:", ".cs:", ".c:", ".cc:", ".cpp:",
	".h:", ".rs:", ".pl:", ".pm:", ".ex:", ".exs:", ".erl:", ".swift:",
}

// isSourceLine says that the number behind these words is that of a line in a
// program's source: "caller=dispatch.go:354".
func isSourceLine(before string) bool {
	if !strings.HasSuffix(before, ":") {
		return false
	}
	for _, ending := range sourceFiles {
		if strings.HasSuffix(before, ending) {
			return true
		}
	}
	return false
}

// startsApart says that a reply may begin after c.
func startsApart(c byte) bool {
	return !isWordByte(c) && c != '.' && c != '-' && c != '/' && c != '[' && c != '=' && c != '@' &&
		c != '+' && c != ',' && c < 0x80
}

// opensQuote says that s ends in a mark that opens a quotation in some language.
func opensQuote(s string) bool {
	return s[len(s)-1] >= 0x80 && (strings.HasSuffix(s, "«") || strings.HasSuffix(s, "“") || strings.HasSuffix(s, "„") ||
		strings.HasSuffix(s, "‘") || strings.HasSuffix(s, "‚") || strings.HasSuffix(s, "「") || strings.HasSuffix(s, "：") || strings.HasSuffix(s, "】"))
}

// cutPrefixFold is strings.CutPrefix without regard to ASCII case.
func cutPrefixFold(s, prefix string) (string, bool) {
	if len(s) < len(prefix) || s[0]|0x20 != prefix[0]|0x20 || !strings.EqualFold(s[:len(prefix)], prefix) {
		return s, false
	}
	return s[len(prefix):], true
}

// hasSuffixFold is strings.HasSuffix without regard to ASCII case.
//
//go:noinline
func hasSuffixFold(s, suffix string) bool {
	return len(s) >= len(suffix) && strings.EqualFold(s[len(s)-len(suffix):], suffix)
}

// lower returns s with its ASCII letters in lower case. Offsets stay the same,
// which they do not with other letters.
func lower(s string) string {
	i := 0
	for i < len(s) && (s[i] < 'A' || s[i] > 'Z') {
		i++
	}
	if i == len(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	b.WriteString(s[:i])
	var block [64]byte
	for i < len(s) {
		n := copy(block[:], s[i:])
		for k := 0; k < n; k += 8 {
			lowerWord(block[k : k+8 : k+8])
		}
		b.Write(block[:n])
		i += n
	}
	return b.String()
}

// lowerWord puts the ASCII letters among eight bytes in lower case, all at once.
func lowerWord(b []byte) {
	const ones = 0x0101010101010101
	w := binary.LittleEndian.Uint64(b)
	low7 := w & (0x7f * ones)
	fromA, behindZ := low7+(0x80-'A')*ones, low7+(0x7f-'Z')*ones
	upper := (fromA ^ behindZ) &^ w & (0x80 * ones)
	binary.LittleEndian.PutUint64(b, w|upper>>2)
}

// containsAny says that one of words stands in s.
func containsAny(s string, words []string) bool {
	for _, w := range words {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// isASCII says that s holds nothing but ASCII.
func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// trimLeft returns s without the blanks and tabs at its front.
func trimLeft(s string) string {
	for s != "" && (s[0] == ' ' || s[0] == '\t') {
		s = s[1:]
	}
	return s
}

// trimRight returns s without the blanks and tabs at its end.
func trimRight(s string) string {
	for s != "" && (s[len(s)-1] == ' ' || s[len(s)-1] == '\t') {
		s = s[:len(s)-1]
	}
	return s
}

// isBlank says that s is nothing but blanks.
//
//go:noinline
func isBlank(s string) bool {
	return s == "" || (s[0] <= ' ' || s[0] >= 0x80) && strings.TrimSpace(s) == ""
}

func isDigit(c byte) bool  { return '0' <= c && c <= '9' }
func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// isWordByte says that c may stand inside a word, UTF-8 included.
func isWordByte(c byte) bool { return isDigit(c) || isLetter(c) || c == '_' || c >= 0x80 }
