package main

import (
	"strings"
	"sync"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
	"github.com/smtp-decoder/smtp-decoder/codes"
)

// codesPage lists every code.
func codesPage() page {
	return page{
		path:  "/codes/",
		title: "All SMTP reply codes and status codes",
		description: "Every SMTP reply code and enhanced status code in plain words: " +
			"what it means, whose turn it is and what to do.",
		body: func() []app.UI { return []app.UI{&codeFilter{}} },
	}
}

// A group is a stretch of the list under one heading.
type group struct {
	id, title, about string
}

// groups in the order of the list. Enhanced codes are grouped by class and
// subject: a list of a hundred is no help.
var groups = []group{
	{"2", "2yz accepted", "The server did what was asked."},
	{"3", "3yz go on", "The server waits for the next part."},
	{"4", "4yz not now", "The sending server keeps the message and tries again."},
	{"5", "5yz refused", "Something must change before it is sent again."},
	{"2x", "2.x.x accepted", "Enhanced codes that go with a 2yz reply."},
	{"4x", "4.x.x not now", "Enhanced codes that go with a 4yz reply."},
	{"5x", "5.x.x refused for good", "Enhanced codes that go with a 5yz reply."},
	{"1", "Not codes of mail", "Numbers that lists carry and no mail server sends."},
}

// groupID returns the group of a code.
func groupID(code string) string {
	if code == "" {
		return ""
	}
	if strings.Contains(code, ".") {
		return code[:1] + "x"
	}
	if code[0] < '2' || code[0] > '5' {
		return "1"
	}
	return code[:1]
}

func groupTitle(code string) string {
	for _, g := range groups {
		if g.id == groupID(code) {
			return g.title
		}
	}
	return ""
}

// codeFilter is the list with a box to search it.
type codeFilter struct {
	app.Compo
	query string
}

// Render draws the list, or what the search found.
func (c *codeFilter) Render() app.UI {
	lists := app.Div()
	if c.query != "" {
		lists = lists.Hidden(true)
	}
	return app.Div().Class("codelist").Body(
		app.H1().TabIndex(-1).Text("What every code means"),
		app.P().Class("lead").Text("Three digits are a reply code; three numbers with dots between "+
			"are an enhanced status code, which says more. The first digit decides."),
		app.Div().Class("filter scripted").Body(
			app.Label().For("filter").Text("Find a code or a word"),
			app.Input().ID("filter").Type("search").Attr("autocomplete", "off").
				Attr("enterkeyhint", "search").OnInput(c.onInput),
			app.P().Class("soft").Role("status").Text(c.found()),
		),
		app.Div().Body(c.results()...),
		lists.Body(app.Raw(allCodes())),
	)
}

func (c *codeFilter) onInput(ctx app.Context, e app.Event) {
	c.query = strings.TrimSpace(ctx.JSSrc().Get("value").String())
}

const mostFound = 60

// found says how many entries match.
func (c *codeFilter) found() string {
	if c.query == "" {
		return ""
	}
	switch n := len(codes.Search(c.query, mostFound)); {
	case n == 0 && codes.Digits(c.query) != nil:
		return "No list holds this code; its digits still say something."
	case n == 0:
		return "Nothing found. Try a code, or a word a server would use."
	case n == mostFound:
		return "The first " + count(n, "code")
	default:
		return count(n, "code")
	}
}

func (c *codeFilter) results() []app.UI {
	if c.query == "" {
		return nil
	}
	found := codes.Search(c.query, mostFound)
	if len(found) == 0 && codes.Digits(c.query) != nil {
		found = []*codes.Entry{codes.Explain(c.query)}
	}
	var m markup
	writeEntries(&m, found)
	return []app.UI{m.ui()}
}

// allCodes is the whole list as one piece of HTML.
var allCodes = sync.OnceValue(func() string {
	var m markup
	m.open("div")
	writeJumps(&m)
	for _, g := range groups {
		var entries []*codes.Entry
		for e := range codes.All() {
			if groupID(e.Code) == g.id {
				entries = append(entries, e)
			}
		}
		if len(entries) == 0 {
			continue
		}
		m.open("section", "class", "part", "id", g.id)
		m.leaf("h2", g.title)
		m.leaf("p", g.about, "class", "soft")
		writeEntries(&m, entries)
		m.close("section")
	}
	m.close("div")
	return m.b.String()
})

// writeJumps writes links to the groups: the list is long.
func writeJumps(m *markup) {
	m.open("nav", "aria-label", "Groups of codes")
	m.open("ul", "class", "jump")
	for _, g := range groups {
		m.open("li")
		m.leaf("a", g.title, "href", "#"+g.id)
		m.close("li")
	}
	m.close("ul")
	m.close("nav")
}

func writeEntries(m *markup, entries []*codes.Entry) {
	m.open("ul", "class", "entries")
	for _, e := range entries {
		m.open("li")
		m.open("a", "href", codePath(e.Code))
		m.leaf("span", e.Code, "class", "numeral tone-"+toneOf(e.Code))
		m.text(" ")
		m.leaf("span", e.Title)
		m.close("a")
		m.close("li")
	}
	m.close("ul")
}
