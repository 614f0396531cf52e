package mail

import (
	"bytes"
	"html"
	"strings"
)

// breaks holds the tags that begin a new line of text.
var breaks = map[string]bool{
	"br": true, "p": true, "div": true, "tr": true, "li": true, "ul": true, "ol": true, "table": true,
	"h1": true, "h2": true, "h3": true, "h4": true, "h5": true, "h6": true, "pre": true, "hr": true,
	"blockquote": true, "title": true, "body": true, "dt": true, "dd": true, "center": true,
}

// A stripper takes tags out of lines.
type stripper struct {
	out  []DecodedLine
	text strings.Builder
	from int    // source line of the text at hand; -1 for none
	last int    // source line of its end
	tag  []byte // of a tag that is open at the line's end
	in   bool   // within a tag
	skip string // the element whose content is no text: script, style
}

// stripTags turns lines of HTML into lines of text: block elements begin a
// line, entities are decoded, scripts, styles and comments left out.
func stripTags(lines []DecodedLine) []DecodedLine {
	s := stripper{from: -1}
	for _, l := range lines {
		s.line(l)
	}
	s.flush()
	return s.out
}

// line reads one source line. A line end is a blank, as HTML has it.
func (s *stripper) line(l DecodedLine) {
	rest := l.Text
	for rest != "" {
		if s.in {
			end := strings.IndexByte(rest, '>')
			if end < 0 {
				s.keep(rest + " ")
				return
			}
			s.keep(rest[:end])
			rest = rest[end+1:]
			s.closeTag(l.Last)
			continue
		}
		open := tagStart(rest)
		s.write(rest[:open], l)
		if open == len(rest) {
			break
		}
		s.in = true
		s.tag = s.tag[:0]
		rest = rest[open+1:]
	}
	s.write(" ", l)
}

// keep remembers the start of a tag, which is all that is needed of it, and
// its end, which tells whether a comment is over.
func (s *stripper) keep(t string) {
	s.tag = append(s.tag, t...)
	if len(s.tag) > 64 {
		s.tag = append(s.tag[:32], s.tag[len(s.tag)-8:]...)
	}
}

// tagStart finds the next "<" that opens a tag, and no "<ann@example.org>".
func tagStart(s string) int {
	for i := 0; i+1 < len(s); i++ {
		if c := s[i+1]; s[i] == '<' && (isLetter(c) || c == '/' || c == '!' || c == '?') {
			end := strings.IndexAny(s[i+1:], " \t>@")
			if end < 0 || s[i+1+end] != '@' {
				return i
			}
		}
	}
	return len(s)
}

// closeTag acts on the tag that has just ended.
func (s *stripper) closeTag(line int) {
	if bytes.HasPrefix(s.tag, []byte("!--")) && !bytes.HasSuffix(s.tag, []byte("--")) {
		return // still within the comment
	}
	s.in = false
	name, _, _ := bytes.Cut(bytes.TrimSpace(s.tag), []byte(" "))
	closing := bytes.HasPrefix(name, []byte("/"))
	name = bytes.Trim(name, "/")
	for i, c := range name {
		if 'A' <= c && c <= 'Z' {
			name[i] |= 0x20
		}
	}
	switch {
	case s.skip != "":
		if closing && string(name) == s.skip {
			s.skip = ""
		}
	case !closing && (string(name) == "script" || string(name) == "style"):
		s.skip = string(name)
	case breaks[string(name)]:
		s.flush()
	case string(name) == "td" || string(name) == "th":
		s.write(" ", DecodedLine{First: line, Last: line})
	}
}

// write appends text that came from l.
func (s *stripper) write(text string, l DecodedLine) {
	if s.skip != "" || s.from < 0 && strings.TrimSpace(text) == "" {
		return
	}
	if s.from < 0 {
		s.from = l.First
	}
	if strings.TrimSpace(text) != "" {
		s.last = l.Last
	}
	s.text.WriteString(text)
}

// flush ends the line of text at hand.
func (s *stripper) flush() {
	if s.from < 0 {
		return
	}
	text := strings.Join(strings.Fields(html.UnescapeString(s.text.String())), " ")
	if text != "" {
		s.out = append(s.out, DecodedLine{Text: text, First: s.from, Last: s.last})
	}
	s.text.Reset()
	s.from = -1
}
