package main

import (
	"strconv"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
	"github.com/smtp-decoder/smtp-decoder/codes/decode"
)

const (
	longText  = 200_000 // bytes; a browser's text field is slow with more
	heavyText = 300_000 // bytes; decoding more takes long enough to say so first
	excerpt   = 4_000   // bytes of a long text shown in the box
	typing    = 150 * time.Millisecond
)

// A desk holds what is being read. There is one for as long as the tab is open,
// so that coming back from a code's page finds it as it was. It is nowhere
// else: nothing is stored.
type desk struct {
	text     string // every byte as it came
	name     string // of the file, if it came as one
	report   decode.Report
	lines    []string // HTML
	limit    int      // lines drawn
	state    string   // empty | busy | done
	compact  bool     // the bar stands in for the box
	fragment string   // of the address, where the text came in it
	status   string   // what was just done, for the bar: "Link copied"
	round    int      // counts texts, so that a late report on an older one is dropped
}

// theDesk is the one desk of the tab.
var theDesk = desk{state: "empty"}

// put lays a new text on the desk without reading it yet.
func (d *desk) put(text, name string) {
	*d = desk{text: text, name: name, state: "busy", round: d.round + 1, compact: d.compact,
		limit: pageLines}
	if strings.TrimSpace(text) == "" {
		d.state = "empty"
	}
}

// read decodes the text on the desk.
func (d *desk) read() {
	if d.state == "empty" {
		return
	}
	d.take(reader.Text(d.text))
}

// take lays a finished report on the desk.
func (d *desk) take(r decode.Report) {
	d.report = r
	d.lines = linesView(&d.report, d.limit)
	d.state = "done"
}

// brokenLink says that the text in an address cannot be read.
var brokenLink = decode.Verdict{
	Title:   "This link is incomplete",
	Summary: "The text it should carry cannot be read; programs often cut long links.",
	Actions: []string{"Ask for the link again, or for the text itself.", "Paste the text here."},
}

// more draws further lines of a very long text.
func (d *desk) more() {
	d.limit += pageLines
	d.lines = linesView(&d.report, d.limit)
}

// home is the decoder: a box to paste into and the report on what was pasted.
type home struct {
	app.Compo
	keys int // counts keystrokes, so that only the last of a quick run decodes
}

// Render draws the page.
func (h *home) Render() app.UI {
	d := &theDesk
	return shellView("/", app.Main().ID("main").Class("home").
		OnDragOver(h.onDragOver).OnDrop(h.onDrop).Body(
		heroView(d.compact),
		h.boxView(d),
		h.barView(d),
		examplesView(d.state != "empty"),
		app.Section().ID("report").Class("report").
			Aria("live", "polite").Aria("label", "Report").
			DataSet("state", d.state).DataSet("bytes", strconv.Itoa(len(d.text))).
			Body(h.reportBody(d)...),
	))
}

// reportBody draws the report, or nothing yet.
func (h *home) reportBody(d *desk) []app.UI {
	switch d.state {
	case "busy":
		return []app.UI{app.P().Class("busy").Text("Reading …")}
	case "done":
		body := reportView(&d.report, each(d.lines, app.Raw), d.compact)
		if n := len(d.report.Lines); n > d.limit {
			body = append(body, app.P().Body(app.Button().Type("button").OnClick(h.onMore).
				Text("Show the next "+thousands(min(pageLines, n-d.limit))+" lines")))
		}
		return body
	}
	return nil
}

// heroView says what the page is for. With the bar, the title of the report is
// the page's heading instead.
func heroView(gone bool) app.UI {
	if gone {
		return app.Div().Class("hero").Hidden(true)
	}
	return app.Div().Class("hero").Body(
		app.H1().TabIndex(-1).Text("Paste what the mail server said"),
		app.P().Class("lead").Text("A bounce, a session, a log line or just a code. "+
			"You get every line explained, the one that decided, and what to do now."))
}

// boxView draws the box. The text field is never bound to a value: go-app trims
// values, and every byte counts here.
func (h *home) boxView(d *desk) app.UI {
	form := app.Form().Class("box").Action("/codes/").Method("get").OnSubmit(h.onSubmit)
	if d.compact {
		form = form.Hidden(true)
	}
	return form.Body(
		app.Label().For("paste").Class("boxlabel").Text("What the mail system said"),
		app.Textarea().ID("paste").Rows(9).Spellcheck(false).
			Attr("autocomplete", "off").Attr("autocapitalize", "off").Attr("wrap", "soft").
			Aria("describedby", "promise").
			Placeholder("550 5.7.26 This mail has been blocked because the sender is unauthenticated …").
			OnInput(h.onInput).OnPaste(h.onPaste),
		app.Div().Class("tools").Body(
			app.Input().ID("file").Class("unseen").Type("file").OnChange(h.onFile),
			app.Label().For("file").Class("button").Text("Open a file"),
			app.Button().ID("paste-button").Class("button clipboard").Type("button").
				OnClick(h.onPasteButton).Text("Paste"),
			app.Button().Class("button scriptless").Type("submit").Text("See the list of codes"),
			app.P().ID("promise").Class("promise").Body(
				iconView("lock"), app.Text(" Stays in this browser, also offline")),
		),
		app.P().Class("scriptless").Text("Decoding runs in the browser and needs JavaScript. "+
			"Every code can be read without it in the list of codes."),
	)
}
