package main

import (
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// FuzzMarkup holds the promise that no text can leave its element or attribute.
func FuzzMarkup(f *testing.F) {
	f.Add(`<script>alert(1)</script>`)
	f.Add("a\r\nb\rc\x00 &amp; \"q\" 'r' </b> <!-- -->")
	f.Add("]]>\u2028<img src=x onerror=alert(1)>")
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) {
			t.Skip()
		}
		var m markup
		m.leaf("b", s, "title", "x"+s)
		root := &html.Node{Type: html.ElementNode, Data: "div", DataAtom: atom.Div}
		nodes, err := html.ParseFragment(strings.NewReader(m.b.String()), root)
		if err != nil || len(nodes) != 1 || nodes[0].Data != "b" {
			t.Fatalf("%q gave %d nodes, %v", s, len(nodes), err)
		}
		b := nodes[0]
		want := strings.ReplaceAll(s, "\x00", "\uFFFD")
		if len(b.Attr) != 1 || b.Attr[0].Val != "x"+want {
			t.Errorf("attribute of %q is %q", s, b.Attr)
		}
		got := ""
		if c := b.FirstChild; c != nil {
			if c.Type != html.TextNode || c.NextSibling != nil {
				t.Fatalf("%q left its element", s)
			}
			got = c.Data
		}
		if got != want {
			t.Errorf("text is %q, want %q", got, want)
		}
	})
}
