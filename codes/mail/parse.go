package mail

import "strings"

// maxDepth bounds how deep parts may lie in parts.
const maxDepth = 12

// A Charset turns bytes in a named charset into UTF-8; false where it does not
// know the name.
type Charset func(name string, b []byte) (string, bool)

// A Parser reads mails. The zero value knows UTF-8, ASCII, Latin-1 and
// windows-1252.
type Parser struct {
	Charset Charset // further charsets; may be nil
}

// Parse reads the mail that begins at line from. It is false where no header
// of a mail stands there.
func Parse(lines []string, from int) (*Message, bool) { return Parser{}.Parse(lines, from) }

// Parse reads the mail that begins at line from, after empty lines and a
// mailbox line ("From ann@example.org Mon Jan  2 …"), and ends before the next
// mailbox line or with the last line.
func (p Parser) Parse(lines []string, from int) (*Message, bool) {
	at := from
	for at < len(lines) && blank(lines[at]) {
		at++
	}
	if from < 0 || at >= len(lines) {
		return nil, false
	}
	m := &Message{First: at}
	if isMailboxLine(lines[at]) {
		at++
	}
	fields, body := p.header(lines, at, len(lines)-1)
	if weight(fields) < 3 {
		return nil, false
	}
	m.Last = lastLine(lines, body)
	m.Header = fields
	m.Body = p.part(lines, fields, at, body, m.Last, 0)
	return m, true
}

// ParseBody reads the parts of a body that lost its header: lines that begin
// with a boundary and a part's own header.
func (p Parser) ParseBody(lines []string, from, to int) (*Part, bool) {
	from, to = max(from, 0), min(to, len(lines)-1)
	boundary, ok := guessBoundary(lines, from, to)
	if !ok {
		return nil, false
	}
	body := &Part{First: from, Last: to, BodyFirst: from, BodyLast: to, Type: "multipart/mixed"}
	body.Parts = p.split(lines, body, boundary, 0)
	return body, len(body.Parts) > 0
}

// isMailboxLine reads the line that stands before each mail in a mailbox file,
// also in its quoted form ">From ".
func isMailboxLine(line string) bool {
	line = strings.TrimPrefix(line, ">")
	rest, ok := strings.CutPrefix(line, "From ")
	return ok && strings.Contains(rest, ":") && strings.Count(rest, " ") >= 4 && hasYear(rest)
}

func hasYear(s string) bool {
	for i := 0; i+4 <= len(s); i++ {
		if (s[i:i+2] == "19" || s[i:i+2] == "20") && isDigit(s[i+2]) && isDigit(s[i+3]) {
			return true
		}
	}
	return false
}

// lastLine finds the end of the mail whose body begins at line from.
func lastLine(lines []string, from int) int {
	for i := max(from, 1); i+1 < len(lines); i++ {
		if strings.HasPrefix(lines[i], "From ") && blank(lines[i-1]) && isMailboxLine(lines[i]) {
			if _, _, ok := cutField(lines[i+1]); ok {
				return i - 1
			}
		}
	}
	return len(lines) - 1
}

// part builds the part whose header starts at first and whose body goes from
// body to last.
func (p Parser) part(lines []string, header []Field, first, body, last, depth int) *Part {
	t := &Part{First: first, Last: last, BodyFirst: body, BodyLast: last, Header: header, parser: p}
	declared := t.Get("Content-Type").Raw
	t.Type, t.Params = mediaType(declared)
	if !strings.Contains(t.Type, "/") {
		t.Type = "text/plain" // RFC 2045, 5.2
	}
	if strings.HasPrefix(t.Type, "application/") && isMailFile(t) {
		t.Type = "message/rfc822" // QUIRK: mail programs attach mails as mere files
	}
	t.Encoding, _, _ = strings.Cut(strings.ToLower(strings.TrimSpace(
		t.Get("Content-Transfer-Encoding").Raw)), ";")
	if depth < maxDepth {
		p.children(lines, t, declared == "", depth)
	}
	if t.Parts == nil && (holdsText(t.Type) || encoded(t) && isMessage(t.Type)) {
		t.Lines = p.decode(lines, t)
	}
	return t
}

// children fills in the parts below t.
func (p Parser) children(lines []string, t *Part, undeclared bool, depth int) {
	switch {
	case strings.HasPrefix(t.Type, "multipart/"):
		boundary := t.Params["boundary"]
		if boundary == "" || !hasBoundary(lines, t, boundary) {
			boundary, _ = guessBoundary(lines, t.BodyFirst, t.BodyLast)
		}
		if boundary != "" {
			t.Parts = p.split(lines, t, boundary, depth)
		}
		if t.Parts == nil { // nothing but a preamble: what stands there is text
			t.Lines = p.decode(lines, t)
		}
	case isMessage(t.Type) && !encoded(t):
		t.Parts = p.inner(lines, t, depth)
	case undeclared && depth == 0:
		// QUIRK: some gateways and many pastes lose the field that declares
		// the boundary.
		boundary, ok := guessBoundary(lines, t.BodyFirst, t.BodyLast)
		if ok && !declaredWithin(lines, t, boundary) {
			t.Type = "multipart/mixed"
			t.Parts = p.split(lines, t, boundary, depth)
		}
	}
}

// inner reads the message in a message/rfc822, or its header alone.
func (p Parser) inner(lines []string, t *Part, depth int) []*Part {
	at := t.BodyFirst
	for at <= t.BodyLast && blank(lines[at]) {
		at++
	}
	if at <= t.BodyLast && isMailboxLine(lines[at]) {
		at++
	}
	fields, body := p.header(lines, at, t.BodyLast)
	if fields == nil {
		return nil
	}
	return []*Part{p.part(lines, fields, at, body, t.BodyLast, depth+1)}
}

// split reads the parts between the boundary lines of t (RFC 2046, 5.1.1).
func (p Parser) split(lines []string, t *Part, boundary string, depth int) []*Part {
	var parts []*Part
	start := -1
	end := func(last int) {
		if start >= 0 && start <= last {
			fields, body := p.header(lines, start, last)
			parts = append(parts, p.part(lines, fields, start, body, last, depth+1))
		}
	}
	for i := t.BodyFirst; i <= t.BodyLast; i++ {
		is, closes := isBoundary(lines[i], boundary)
		if !is {
			continue
		}
		end(i - 1)
		start = i + 1
		if closes {
			return parts
		}
	}
	end(t.BodyLast)
	return parts
}

// isBoundary reports whether line is a delimiter, and whether the closing one.
func isBoundary(line, boundary string) (is, closes bool) {
	rest, ok := strings.CutPrefix(line, "--")
	if !ok {
		return false, false
	}
	rest, ok = strings.CutPrefix(rest, boundary)
	if !ok {
		return false, false
	}
	rest = strings.TrimRight(rest, " \t\r")
	return rest == "" || rest == "--", rest == "--"
}

func hasBoundary(lines []string, t *Part, boundary string) bool {
	for i := t.BodyFirst; i <= t.BodyLast; i++ {
		if is, _ := isBoundary(lines[i], boundary); is {
			return true
		}
	}
	return false
}

// guessBoundary finds a line that must be a delimiter: two hyphens, no blanks,
// and a Content- field on the next line.
func guessBoundary(lines []string, from, to int) (string, bool) {
	for i := from; i < to; i++ {
		line := strings.TrimRight(lines[i], " \t\r")
		if len(line) < 6 || line[:2] != "--" || strings.ContainsAny(line, " \t") {
			continue
		}
		name, _, ok := cutField(lines[i+1])
		if ok && len(name) > 8 && strings.EqualFold(name[:8], "content-") {
			return line[2:], true
		}
	}
	return "", false
}

// declaredWithin reports whether a boundary is declared in the body itself: it
// is that of a message quoted there, as notices without parts do.
func declaredWithin(lines []string, t *Part, boundary string) bool {
	for i := t.BodyFirst; i <= t.BodyLast; i++ {
		if is, _ := isBoundary(lines[i], boundary); is {
			return false
		}
		if strings.Contains(lines[i], boundary) {
			return true
		}
	}
	return false
}

func isMessage(mediaType string) bool {
	switch mediaType {
	case "message/rfc822", "message/global", "message/news", "text/rfc822-headers",
		"message/rfc822-headers", "message/global-headers", "text/rfc822", "message/partial":
		return true
	}
	return false
}

// isMailFile reports whether a part is a file by whose name it holds a mail.
func isMailFile(t *Part) bool {
	_, disposition := mediaType(t.Get("Content-Disposition").Raw)
	for _, name := range []string{t.Params["name"], disposition["filename"]} {
		if len(name) > 4 && strings.EqualFold(name[len(name)-4:], ".eml") {
			return true
		}
	}
	return false
}

// holdsText reports whether a leaf of that type is for reading.
func holdsText(mediaType string) bool {
	return strings.HasPrefix(mediaType, "text/") || strings.HasPrefix(mediaType, "message/")
}

func encoded(t *Part) bool {
	return t.Encoding == "base64" || t.Encoding == "quoted-printable"
}
