package decode

import "strings"

// A lineEnd is what ends a line.
type lineEnd uint8

// The line ends. The last line of a text may have none.
const (
	noEnd lineEnd = iota
	lf
	crlf
	cr
)

// String returns the bytes of the line end.
func (e lineEnd) String() string { return [...]string{"", "\n", "\r\n", "\r"}[e] }

// splitLines cuts s after every line end: LF, CR LF, or a lone CR in a text
// that has no LF at all. The lines with their ends give s back.
func splitLines(s string) []Line {
	end := lf
	if !strings.Contains(s, "\n") && strings.Contains(s, "\r") {
		end = cr
	}
	lines := make([]Line, 0, strings.Count(s, end.String())+1)
	for s != "" {
		text, rest, found := strings.Cut(s, end.String())
		lines = lines[:len(lines)+1]
		l := &lines[len(lines)-1]
		l.Number, l.Side, l.raw = len(lines), Info, text
		if found {
			l.end = end
		}
		if end == lf && strings.HasSuffix(text, "\r") && found {
			l.raw, l.end = text[:len(text)-1], crlf
		}
		l.traits = traitsOf(l.raw)
		s = rest
	}
	return lines
}

// anyLine says that one of lines is so.
func anyLine(lines []Line, is func(l *Line) bool) bool {
	for i := range lines {
		if is(&lines[i]) {
			return true
		}
	}
	return false
}

// Source returns the text that was read, byte for byte, secrets included.
func (r Report) Source() string {
	var b strings.Builder
	for i, l := range r.Lines {
		if original, ok := r.originals[i]; ok {
			l.raw = original
		}
		b.WriteString(l.raw)
		b.WriteString(l.end.String())
	}
	return b.String()
}
