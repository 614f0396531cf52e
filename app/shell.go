package main

import (
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// shellView draws what every page shares around its content.
func shellView(path string, main app.UI) app.UI {
	return app.Div().ID("app").Class("shell").Body(
		app.A().Class("skip").Href("#main").Text("Skip to the content"),
		app.Header().Class("top").Body(
			app.A().Class("brand").Href("/").Body(
				app.Span().Class("numeral").Aria("hidden", "true").Text("550"),
				app.Text(" "+siteName)),
			app.Nav().Aria("label", "Main").Body(
				app.Ul().Body(each(navigation, func(n navItem) app.UI {
					return app.Li().Body(navLink(n, path))
				})...)),
		),
		main,
		footerView(),
	)
}

type navItem struct{ path, text string }

var navigation = []navItem{
	{"/", "Decode"}, {"/codes/", "Codes"}, {"/ehlo/", "EHLO"},
	{"/commands/", "Commands"}, {"/auth/", "Auth"}, {"/about/", "About"},
}

func navLink(n navItem, path string) app.UI {
	a := app.A().Href(n.path).Text(n.text)
	switch {
	case path == n.path:
		return a.Aria("current", "page")
	case n.path != "/" && strings.HasPrefix(path, n.path):
		return a.Aria("current", "location")
	}
	return a
}

func footerView() app.UI {
	return app.Footer().Class("foot").Body(
		app.P().Body(
			app.Text("Everything on this page is worked out in your browser. No text leaves it. "),
			linkView("/about/#check", "How to check that"),
		),
		app.P().Body(
			linkView("/dsn/", "Fields of a bounce"), app.Text(" · "),
			app.A().Href("/data/codes.json").Text("All codes as JSON"),
		),
	)
}
