package main

import "github.com/maxence-charriere/go-app/v9/pkg/app"

// content is the component of every page but the decoder's. Its page follows
// from the address alone, so that a visit by link and one by typing look alike.
type content struct {
	app.Compo
	at page
}

// Render draws the page, as yet from the address when no visit was announced.
func (c *content) Render() app.UI {
	if c.at.path == "" {
		c.at = pageAt(app.Window().URL().Path)
	}
	return shellView(c.at.path, app.Main().ID("main").Class("content").Body(c.at.body()...))
}

// OnNav takes the page of the address.
func (c *content) OnNav(ctx app.Context) {
	c.at = pageAt(ctx.Page().URL().Path)
	showHead(c.at)
	ctx.Defer(func(app.Context) { arrived() })
}
