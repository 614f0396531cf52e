package main

import (
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// A markup writes HTML. It is the one place where HTML is put together by hand:
// for the lines of a paste, of which there may be thousands, and for drawings.
// Names are constants of this program; everything else is escaped.
type markup struct{ b strings.Builder }

// open writes a start tag. Attributes come in pairs of name and value; one with
// an empty value is left out.
func (m *markup) open(tag string, attributes ...string) {
	m.b.WriteByte('<')
	m.b.WriteString(tag)
	for i := 0; i+1 < len(attributes); i += 2 {
		if attributes[i+1] == "" {
			continue
		}
		m.b.WriteByte(' ')
		m.b.WriteString(attributes[i])
		m.b.WriteString(`="`)
		m.text(attributes[i+1])
		m.b.WriteByte('"')
	}
	m.b.WriteByte('>')
}

// close writes an end tag.
func (m *markup) close(tag string) {
	m.b.WriteString("</")
	m.b.WriteString(tag)
	m.b.WriteByte('>')
}

// leaf writes an element that holds only text.
func (m *markup) leaf(tag, text string, attributes ...string) {
	m.open(tag, attributes...)
	m.text(text)
	m.close(tag)
}

// text writes a text so that it reads back byte for byte. Line ends are written
// as references, because parsers fold a CR into the LF and because the site
// generator drops the bare newlines that go-app puts between elements.
func (m *markup) text(s string) { escaper.WriteString(&m.b, s) }

var escaper = strings.NewReplacer(
	"&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&#34;", "'", "&#39;",
	"\r", "&#13;", "\n", "&#10;", "\x00", "\uFFFD",
)

// ui hands the HTML to go-app. It must have one root.
func (m *markup) ui() app.UI { return app.Raw(m.b.String()) }
