package main

import (
	"slices"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
	"github.com/smtp-decoder/smtp-decoder/codes/decode"
)

// barView draws what the box shrinks to: what was read, and what can be done
// with it.
func (h *home) barView(d *desk) app.UI {
	bar := app.Div().Class("bar")
	if !d.compact {
		bar = bar.Hidden(true)
	}
	return bar.Body(
		app.P().Class("read").Body(readView(d)...),
		app.P().Class("deeds").Body(
			deedView("Edit", h.onEdit), deedView("New", h.onNew),
			deedView("Copy link", h.onCopyLink),
			deedView("Markdown", h.onCopyMarkdown).Aria("label", "Copy as Markdown"),
			deedView("JSON", h.onCopyJSON).Aria("label", "Copy as JSON"),
		),
		app.P().Class("done").Role("status").Text(d.status),
	)
}

func deedView(text string, do app.EventHandler) app.HTMLButton {
	return app.Button().Type("button").Class("deed").OnClick(do).Text(text)
}

// readView says what was read: "swaks session, 31 lines · 1 login masked".
func readView(d *desk) []app.UI {
	kind := d.report.Kind
	if d.name != "" {
		kind = d.name
	}
	if kind == "" {
		kind = "pasted text"
	}
	if d.state == "busy" {
		return []app.UI{app.Strong().Text(kind), app.Text(", " + thousands(len(d.text)/1000) + " kB")}
	}
	out := []app.UI{app.Strong().Text(kind), app.Text(", " + count(len(textLines(d.report)), "line"))}
	if d.name != "" && d.report.Kind != "" {
		out = append(out, app.Span().Text(d.report.Kind))
	}
	if n := maskedLines(d.report); n > 0 {
		out = append(out, app.Span().Text(count(n, "login line")+" masked"))
	}
	return append(out, app.Span().Text("read here, nothing sent"))
}

// textLines leaves out the empty line after the last line end.
func textLines(r decode.Report) []decode.Line {
	if n := len(r.Lines); n > 0 && r.Lines[n-1].Text == "" {
		return r.Lines[:n-1]
	}
	return r.Lines
}

func maskedLines(r decode.Report) int {
	n := 0
	for _, l := range r.Lines {
		if slices.ContainsFunc(l.Marks, func(m decode.Mark) bool { return m.Kind == decode.MarkSecret }) {
			n++
		}
	}
	return n
}

func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return thousands(n) + " " + noun + "s"
}
