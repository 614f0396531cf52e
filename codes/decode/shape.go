package decode

import "strings"

// A shape is a prefix of a line with all that changes from line to line taken
// out: "[2026-11-21 21:08:47] DEBUG [gtUtqRpuBY] S: " and the same prefix a
// second later, in another connection, have one shape. It is written with a
// byte per class: '0' a run of digits, 'w' a word of letters and digits, ' '
// blanks, '\” an opening quote (with Python's b before it), 'B' what stands
// in brackets; a literal byte stands for itself, letters behind '='.
type shape string

// longestPrefix is the length, in bytes, of the longest prefix that can be a
// mark: two time stamps, a host, a program, an id and an arrow.
const longestPrefix = 120

// shapeOf returns the shape of a prefix.
func shapeOf(prefix string) shape {
	var b strings.Builder
	b.Grow(len(prefix))
	for i := 0; i < len(prefix); {
		class, n := nextToken(prefix[i:])
		switch {
		case class == ' ' && i == 0:
			// Blanks at the front come and go with each copy.
		case class == 'a':
			b.WriteByte('=')
			b.WriteString(prefix[i : i+n])
			b.WriteByte('=')
		default:
			b.WriteByte(class)
		}
		i += n
	}
	return shape(b.String())
}

// match returns the length of the prefix of line that has the shape, or -1.
// Blanks at the end of the shape may be missing at the end of the line, where
// programs and people trim them.
func (sh shape) match(line string) int {
	i, k := 0, 0
	for i < len(line) && (line[i] == ' ' || line[i] == '\t') {
		i++
	}
	for k < len(sh) {
		if i == len(line) {
			if sh[k:] == " " {
				return i
			}
			return -1
		}
		class, n := nextToken(line[i:])
		if class == 'a' {
			word, ok := strings.CutPrefix(string(sh[k:]), "="+line[i:i+n]+"=")
			if !ok {
				return -1
			}
			k = len(sh) - len(word)
		} else {
			if sh[k] != class {
				return -1
			}
			k++
		}
		i += n
	}
	return i
}

// nextToken returns the class of the token at the front of s and its length.
func nextToken(s string) (class byte, n int) {
	c := s[0]
	switch {
	case c == ' ' || c == '\t':
		return ' ', run(s, func(c byte) bool { return c == ' ' || c == '\t' })
	case (c == 'b' || c == 'u' || c == 'r') && len(s) > 1 && (s[1] == '\'' || s[1] == '"'):
		return '\'', 2
	case c == '\'' || c == '"':
		return '\'', 1
	case isWordByte(c):
		return wordToken(s)
	case c == '[' || c == '(':
		return bracketToken(s)
	}
	return c, 1
}

// wordToken reads a word: '0' where it is a number, 'w' where it is an id that
// changes, 'a' where it is a word that stays.
func wordToken(s string) (byte, int) {
	n := run(s, isWordByte)
	digits := 0
	for i := range n {
		if isDigit(s[i]) {
			digits++
		}
	}
	switch {
	case digits == n:
		return '0', n
	case digits > 0 && (n >= 4 || isDigit(s[0])) || n == 3 && isDayOrMonth(s[:3]):
		return 'w', n
	}
	return 'a', n
}

// bracketToken reads what stands in brackets as one token, where it is too
// long to be a direction such as "[C]" or "(S)".
func bracketToken(s string) (byte, int) {
	closing := byte(']')
	if s[0] == '(' {
		closing = ')'
	}
	n := strings.IndexByte(s[:min(len(s), longestPrefix)], closing)
	if n < 0 || directionOf(s[1:n]) != "" {
		return s[0], 1
	}
	return 'B', n + 1
}

func run(s string, in func(byte) bool) int {
	n := 1
	for n < len(s) && in(s[n]) {
		n++
	}
	return n
}

func isDayOrMonth(s string) bool {
	switch s {
	case "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun",
		"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec":
		return true
	}
	return false
}
