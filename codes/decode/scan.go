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
		if ok && (rest == "" || !isWordByte(rest[0])) {
			return status, i
		}
	}
}

// findReply returns the first reply in s that stands apart, with its offset:
// a reply code followed by an enhanced status code or by words, or -1.
func findReply(s string) (replyLine, int) {
	for i := 0; i+2 < len(s); i++ {
		if s[i] < '2' || s[i] > '5' || i > 0 && !startsApart(s[i-1]) && s[i-1] != '=' {
			continue
		}
		// Behind "=" stands any number; with a status it is a reply: "{LED=550 5.1.1".
		if r, ok := parseReplyLine(s[i:]); ok && s[i+1] <= '5' && !isSourceLine(s[:i]) && (i == 0 || s[i-1] != '=' || r.status != "") {
			return r, i
		}
	}
	return replyLine{}, -1
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

// A command is a command line: "MAIL FROM:<a@example.org> SIZE=1000".
type command struct {
	verb string // in upper case
	args string
}

// verbs are the verbs that a session may hold, with what must follow.
var verbs = map[string]argsRule{
	"EHLO": oneWord, "HELO": oneWord, "LHLO": oneWord,
	"MAIL": fromPath, "RCPT": toPath, "SEND": fromPath, "SOML": fromPath, "SAML": fromPath,
	"DATA": nothing, "RSET": nothing, "QUIT": anything, "STARTTLS": nothing, "TURN": nothing,
	"BDAT": number, "AUTH": words, "NOOP": anything, "HELP": anything,
	"VRFY": words, "EXPN": words, "ETRN": words, "ATRN": anything,
	"XCLIENT": words, "XFORWARD": words, "BURL": words, "VERB": nothing, "ONEX": nothing,
}

// An argsRule says what must follow a verb for a line to be that command.
type argsRule int

const (
	nothing argsRule = iota
	anything
	oneWord
	words
	number
	fromPath
	toPath
)

// parseCommand reads s as a command. With strict set, as for a line without
// any mark of its direction, a word of everyday language is none: "data" is a
// command, "help me" is not.
func parseCommand(s string, strict bool) (command, bool) {
	n := 0
	for n < len(s) && n < 9 && isLetter(s[n]) {
		n++
	}
	if n < 4 || n > 8 {
		return command{}, false
	}
	verb := verbNamed(s[:n])
	if verb == "" {
		return command{}, false
	}
	s = strings.TrimRight(s, " \t\r\n")
	if n < len(s) && s[n] != ' ' && s[n] != '\t' && s[n] != ':' {
		return command{}, false
	}
	c := command{verb, cutState(trimLeft(s[n:]))}
	if !verbs[verb].fits(c.args, strict) {
		return command{}, false
	}
	return c, true
}

// verbNames are the verbs by themselves: what a text holds is looked up without
// a copy of it.
var verbNames = func() map[string]string {
	names := map[string]string{}
	for v := range verbs {
		names[v] = v
	}
	return names
}()

// verbLengths holds, for the first letter of a verb less 'a', the lengths that
// verbs with it have, a bit each.
var verbLengths = func() (of [26]uint16) {
	for v := range verbs {
		of[v[0]-'A'] |= 1 << len(v)
	}
	return of
}()

// beginsVerb says in passing that s, which begins with a letter, may begin with
// a verb.
func beginsVerb(s string) bool {
	lengths := verbLengths[s[0]|0x20-'a']
	if lengths == 0 {
		return false
	}
	n := 1
	for n < len(s) && n < 16 && isLetter(s[n]) {
		n++
	}
	return lengths>>n&1 != 0
}

// verbNamed returns the verb that s is, however it is written, or "".
func verbNamed(s string) string {
	var upper [8]byte
	if len(s) > len(upper) {
		return ""
	}
	for i := range len(s) {
		upper[i] = s[i] &^ 0x20
	}
	return verbNames[string(upper[:len(s)])]
}

// cutState takes " state=1" off the end of a command, which Haraka adds.
func cutState(args string) string {
	i := strings.LastIndexByte(args, ' ')
	if strings.HasPrefix(args[i+1:], "state=") {
		return args[:max(i, 0)]
	}
	return args
}

func (r argsRule) fits(args string, strict bool) bool {
	switch r {
	case nothing:
		return args == ""
	case anything:
		return args == "" || !strict
	case oneWord:
		return args != "" && (!strict || !strings.ContainsAny(args, " \t"))
	case words:
		return args != "" && (!strict || strings.Count(args, " ") < 2)
	case number:
		return args != "" && isDigit(args[0])
	case fromPath:
		return hasPath(args, "from")
	case toPath:
		return hasPath(args, "to")
	}
	return false
}

// hasPath says that args are a path as MAIL and RCPT take it.
//
// QUIRK: many clients put a blank behind the colon or leave the brackets out.
func hasPath(args, word string) bool {
	rest, ok := cutPrefixFold(args, word)
	if !ok {
		return false
	}
	rest = strings.TrimLeft(rest, " ")
	return strings.HasPrefix(rest, ":") && len(rest) > 1
}

// path returns the address of a MAIL or RCPT command, and its parameters.
func (c command) path() (address string, params []string) {
	_, rest, _ := strings.Cut(c.args, ":")
	rest = trimLeft(rest)
	if strings.HasPrefix(rest, "<") {
		address, rest = cutPath(rest[1:])
	} else {
		address, rest, _ = strings.Cut(rest, " ")
	}
	return address, strings.Fields(rest)
}

// cutPath cuts s behind the bracket that closes a path. What people put in
// place of a name may stand in brackets of its own: "<ann@<domain>>".
func cutPath(s string) (address, rest string) {
	depth := 1
	for i := range len(s) {
		switch s[i] {
		case '<':
			depth++
		case '>':
			if depth--; depth == 0 {
				return s[:i], s[i+1:]
			}
		}
	}
	address, rest, _ = strings.Cut(s, ">")
	return address, rest
}

// cutPrefixFold is strings.CutPrefix without regard to ASCII case.
func cutPrefixFold(s, prefix string) (string, bool) {
	if len(s) < len(prefix) || s[0]|0x20 != prefix[0]|0x20 || !strings.EqualFold(s[:len(prefix)], prefix) {
		return s, false
	}
	return s[len(prefix):], true
}

// hasSuffixFold is strings.HasSuffix without regard to ASCII case.
func hasSuffixFold(s, suffix string) bool {
	return len(s) >= len(suffix) && strings.EqualFold(s[len(s)-len(suffix):], suffix)
}

// isNamed says that names, which are in lower case, hold s. Most names are ASCII,
// and are looked up without a copy.
func isNamed(names map[string]bool, s string) bool {
	var low [longestName]byte
	if len(s) > longestName {
		return false
	}
	for i := range len(s) {
		c := s[i]
		switch {
		case c >= utf8.RuneSelf:
			return names[strings.ToLower(s)]
		case 'A' <= c && c <= 'Z':
			c |= 0x20
		}
		low[i] = c
	}
	return names[string(low[:len(s)])]
}

// longestName is the length of the longest name of a field, in bytes.
const longestName = 48

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
func isBlank(s string) bool {
	return s == "" || (s[0] <= ' ' || s[0] >= 0x80) && strings.TrimSpace(s) == ""
}

func isDigit(c byte) bool  { return '0' <= c && c <= '9' }
func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// isWordByte says that c may stand inside a word, UTF-8 included.
func isWordByte(c byte) bool { return isDigit(c) || isLetter(c) || c == '_' || c >= 0x80 }
