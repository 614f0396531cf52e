package main

import (
	_ "embed" // the examples are files, so that they are pasted as they stand
	"sync"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// An example is a text to look at. Its link carries it like any shared decode.
type example struct{ title, about, text string }

// exampleLinks are packed once: the page is drawn at every keystroke.
var exampleLinks = sync.OnceValue(func() []string {
	var links []string
	for _, e := range examples {
		links = append(links, "/#"+pack(e.text))
	}
	return links
})

//go:embed examples/gmail-bounce.eml
var gmailBounce string

//go:embed examples/swaks-login.txt
var swaksLogin string

//go:embed examples/postfix-greylist.log
var postfixGreylist string

var examples = []example{
	{"A bounce from Gmail", "Sent back because the sender could not be verified", gmailBounce},
	{"A session that failed", "swaks, login refused after STARTTLS", swaksLogin},
	{"A Postfix log", "Deferred by greylisting, delivered five minutes later", postfixGreylist},
}

// examplesView offers the examples on the empty page.
func examplesView(gone bool) app.UI {
	section := app.Section().Class("examples scripted")
	if gone {
		return section.Hidden(true)
	}
	var items []app.UI
	for i, link := range exampleLinks() {
		items = append(items, app.Li().Body(app.A().Href(link).Body(
			app.Strong().Text(examples[i].title), app.Text(" "),
			app.Span().Text(examples[i].about))))
	}
	return section.Body(app.H2().Text("Or look at a real one"), app.Ul().Body(items...))
}
