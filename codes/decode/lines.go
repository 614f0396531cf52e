package decode

import "strings"

// splitLines cuts s after every line end: LF, CR LF, or a lone CR in a text
// that has no LF at all. The lines with their ends give s back.
func splitLines(s string) []Line {
	end := "\n"
	if !strings.Contains(s, "\n") && strings.Contains(s, "\r") {
		end = "\r"
	}
	lines := make([]Line, 0, strings.Count(s, end)+1)
	for s != "" {
		text, rest, found := strings.Cut(s, end)
		lines = lines[:len(lines)+1]
		l := &lines[len(lines)-1]
		l.Number, l.Side, l.raw = len(lines), Info, text
		if found {
			l.eol = end
		}
		if end == "\n" && strings.HasSuffix(text, "\r") && found {
			l.raw, l.eol = text[:len(text)-1], "\r\n"
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
	for _, l := range r.Lines {
		b.WriteString(l.raw)
		b.WriteString(l.eol)
	}
	return b.String()
}
