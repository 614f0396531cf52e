//go:build !wasm

package main

import (
	"bytes"
	"errors"
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A shown page is a page with what draws it.
type shown struct {
	page
	ui     app.UI
	atOnce bool // start the program at once: the page is made by it
}

// render writes a page: the body as go-app draws it, in a head of our own, with
// attributes in order, so that two builds give the same bytes.
func (s *site) render(p shown) ([]byte, error) {
	body := app.HTMLString(p.ui)
	if err := checkDrawn(body); err != nil {
		return nil, err
	}
	context := &html.Node{Type: html.ElementNode, Data: "body", DataAtom: atom.Body}
	nodes, err := html.ParseFragment(strings.NewReader(body), context)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	b.WriteString("<!DOCTYPE html>\n")
	s.writeHead(&b, p)
	for _, n := range nodes {
		tidy(n)
		if err := html.Render(&b, n); err != nil {
			return nil, err
		}
	}
	b.WriteString(`<div id="notice" role="status"></div></body></html>` + "\n")
	return b.Bytes(), nil
}

// checkDrawn looks for the two things go-app gets wrong outside the browser:
// boolean attributes that are false, and quotes inside attributes.
func checkDrawn(body string) error {
	for _, wrong := range []string{`hidden="false"`, `disabled="false"`, `checked="false"`,
		`open="false"`, `readonly="false"`, `required="false"`, `\"`} {
		if strings.Contains(body, wrong) {
			return errors.New("the page holds " + wrong)
		}
	}
	if strings.TrimSpace(body) == "" {
		return errors.New("the page is empty")
	}
	return nil
}

// tidy sorts attributes and drops the newlines that go-app prints between
// elements, so that the page is node for node what the program draws. A newline
// of a text itself is none of these: texts are drawn line by line.
func tidy(n *html.Node) {
	slices.SortFunc(n.Attr, func(a, b html.Attribute) int { return strings.Compare(a.Key, b.Key) })
	for c := n.FirstChild; c != nil; {
		next := c.NextSibling
		if c.Type == html.TextNode {
			c.Data = strings.ReplaceAll(c.Data, "\n", "")
		}
		if c.Type == html.TextNode && c.Data == "" {
			n.RemoveChild(c)
		} else {
			tidy(c)
		}
		c = next
	}
}

// writeHead writes the head of a page and opens its body.
func (s *site) writeHead(b *bytes.Buffer, p shown) {
	var m markup
	m.open("html", "lang", "en", "data-site", s.base)
	m.open("head")
	m.open("meta", "charset", "utf-8")
	m.leaf("title", p.fullTitle())
	meta := func(kind, name, content string) { m.open("meta", kind, name, "content", content) }
	link := func(rel string, attributes ...string) {
		m.open("link", append([]string{"rel", rel}, attributes...)...)
	}
	meta("name", "viewport", "width=device-width, initial-scale=1")
	meta("name", "description", p.description)
	meta("name", "color-scheme", "light dark")
	m.open("meta", "name", "theme-color", "content", "#fbfaf7", "media", "(prefers-color-scheme: light)")
	m.open("meta", "name", "theme-color", "content", "#14161a", "media", "(prefers-color-scheme: dark)")
	if p.unlisted {
		meta("name", "robots", "noindex")
	} else {
		link("canonical", "href", s.base+p.path)
	}
	meta("property", "og:type", "website")
	meta("property", "og:site_name", siteName)
	meta("property", "og:title", p.fullTitle())
	meta("property", "og:description", p.description)
	meta("property", "og:url", s.base+p.path)
	meta("property", "og:image", s.base+"/icons/social.png")
	meta("property", "og:image:width", "1200")
	meta("property", "og:image:height", "630")
	meta("property", "og:image:alt", "SMTP Decoder: paste what the mail server said")
	meta("name", "twitter:card", "summary_large_image")
	link("icon", "href", "/icons/icon.svg", "type", "image/svg+xml")
	link("icon", "href", "/icons/icon-32.png", "type", "image/png", "sizes", "32x32")
	link("apple-touch-icon", "href", "/icons/apple-180.png")
	link("manifest", "href", "/manifest.webmanifest")
	link("stylesheet", "href", s.assets["style.css"])
	s.writeBoot(&m, p)
	m.close("head")
	m.open("body")
	b.WriteString(m.b.String())
}

// writeBoot names the boot script and, on its tag, what it may load.
func (s *site) writeBoot(m *markup, p shown) {
	start := "interaction"
	switch {
	case p.atOnce:
		start = "now"
	case p.path == "/":
		start = "idle"
	}
	m.open("script", "src", s.assets["boot.js"], "defer", "defer", "data-start", start,
		"data-exec", s.assets["wasm_exec.js"], "data-program", s.assets["app.wasm"])
	m.close("script")
}
