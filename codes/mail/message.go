package mail

import "strings"

// A Message is a mail: header fields and a body (RFC 5322, 2.1).
type Message struct {
	First, Last int // from the mailbox line, where there is one, to the last line
	Header      []Field
	Body        *Part // never nil; its Header is the Message's
}

// A Field is one field of a header, unfolded (RFC 5322, 2.2).
type Field struct {
	Name        string // as written
	Value       string // unfolded, encoded words decoded (RFC 2047)
	Raw         string // unfolded only
	First, Last int
}

// A Part is a body part (RFC 2046), a whole body included.
type Part struct {
	First, Last         int // with its own header, without the boundary lines
	BodyFirst, BodyLast int // BodyLast < BodyFirst for an empty body
	Header              []Field
	Type                string            // lower case: "text/plain"
	Params              map[string]string // of Content-Type, names in lower case
	Encoding            string            // lower case; "" for none
	Lines               []DecodedLine     // of a leaf that holds text; HTML comes without its tags
	// Parts are the parts of a multipart. A message/rfc822 or
	// text/rfc822-headers has one, the message in it.
	Parts []*Part

	parser Parser // that read it
}

// A DecodedLine is a line of text after its transfer encoding and charset were
// undone. Several may come from one source line and one from several.
type DecodedLine struct {
	Text        string
	First, Last int // source lines
}

// Get returns the first field of that name; the zero Field for none.
func (m *Message) Get(name string) Field { return get(m.Header, name) }

// Get returns the part's first header field of that name.
func (p *Part) Get(name string) Field { return get(p.Header, name) }

// Walk calls f for p and all parts below it, from the top down, until f
// returns false.
func (p *Part) Walk(f func(*Part) bool) bool {
	if !f(p) {
		return false
	}
	for _, c := range p.Parts {
		if !c.Walk(f) {
			return false
		}
	}
	return true
}

// Find returns p and the parts below it of that media type. A type that ends
// in "/" finds all its subtypes.
func (p *Part) Find(mediaType string) []*Part {
	var found []*Part
	p.Walk(func(c *Part) bool {
		if c.Type == mediaType ||
			strings.HasSuffix(mediaType, "/") && strings.HasPrefix(c.Type, mediaType) {
			found = append(found, c)
		}
		return true
	})
	return found
}

func get(fields []Field, name string) Field {
	for _, f := range fields {
		if strings.EqualFold(f.Name, name) {
			return f
		}
	}
	return Field{}
}
