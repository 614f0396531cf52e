package main

import (
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// each draws every item with its view.
func each[T any](items []T, view func(T) app.UI) []app.UI {
	out := make([]app.UI, len(items))
	for i, item := range items {
		out[i] = view(item)
	}
	return out
}

// quoted makes a text fit for an attribute of go-app, which prints attributes
// with Go's quoting, not HTML's, when a page is rendered ahead of time.
func quoted(s string) string {
	if !app.IsServer {
		return s
	}
	return attributeEscaper.Replace(s)
}

var attributeEscaper = strings.NewReplacer(
	"&", "&amp;", `"`, "&#34;", `\`, "&#92;", "<", "&lt;", ">", "&gt;",
	"\u00a0", "&#160;", "\u2013", "&#8211;", "\u2019", "&#8217;",
)

// linkView draws a link to another page of the site.
func linkView(path, text string) app.UI {
	return app.A().Href(path).Text(text)
}

// proseView draws a sentence in which `backticks` mark what is typed or printed.
func proseView(text string) []app.UI {
	var out []app.UI
	for i, part := range strings.Split(text, "`") {
		switch {
		case part == "":
		case i%2 == 1:
			out = append(out, app.Code().Text(part))
		default:
			out = append(out, app.Text(part))
		}
	}
	return out
}

// writeProse writes what proseView draws.
func writeProse(m *markup, text string) {
	for i, part := range strings.Split(text, "`") {
		if i%2 == 1 {
			m.leaf("code", part)
		} else {
			m.text(part)
		}
	}
}

// sectionView draws a part of a page under its heading.
func sectionView(title string, body ...app.UI) app.UI {
	return app.Section().Class("part").Body(append([]app.UI{app.H2().Text(title)}, body...)...)
}

// stepsView draws what to do, first things first.
func stepsView(steps []string) app.UI {
	return app.Ol().Class("steps").Body(each(steps, func(s string) app.UI {
		return app.Li().Body(app.Span().Body(proseView(s)...))
	})...)
}

// firstSentence cuts a text after its first sentence.
func firstSentence(s string) (first, rest string) {
	if i := strings.Index(s, ". "); i >= 0 {
		return s[:i+1], s[i+1:]
	}
	return s, ""
}
