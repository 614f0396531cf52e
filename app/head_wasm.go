package main

import "github.com/maxence-charriere/go-app/v9/pkg/app"

// showHead brings the head of the document up to date after a visit by link.
func showHead(p page) {
	document := app.Window().Get("document")
	document.Set("title", p.fullTitle())
	site := document.Get("documentElement").Get("dataset").Get("site").String()
	for selector, value := range map[string]string{
		`meta[name="description"]`:        p.description,
		`meta[property="og:title"]`:       p.fullTitle(),
		`meta[property="og:description"]`: p.description,
		`meta[property="og:url"]`:         site + p.path,
	} {
		if e := document.Call("querySelector", selector); e.Truthy() {
			e.Call("setAttribute", "content", value)
		}
	}
	showCanonical(document, site, p)
}

// showCanonical sets the address under which search engines know the page; one
// that is not for them has none.
func showCanonical(document app.Value, site string, p page) {
	link := document.Call("querySelector", `link[rel="canonical"]`)
	if p.unlisted {
		if link.Truthy() {
			link.Call("remove")
		}
		return
	}
	if !link.Truthy() {
		link = document.Call("createElement", "link")
		link.Call("setAttribute", "rel", "canonical")
		document.Get("head").Call("appendChild", link)
	}
	link.Call("setAttribute", "href", site+p.path)
}

// arrived tells the boot script that a page is drawn: it scrolls and moves the
// focus, as a browser does after a visit.
func arrived() {
	if f := app.Window().Get("smtpArrived"); f.Truthy() {
		f.Invoke()
	}
}
