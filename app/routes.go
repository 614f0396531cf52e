package main

import (
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
	"github.com/smtp-decoder/smtp-decoder/codes"
)

const siteName = "SMTP Decoder"

// A page is one address of the site.
type page struct {
	path        string
	title       string // without the name of the site
	description string
	body        func() []app.UI // what stands in <main>; nil on the decoder's page
	unlisted    bool            // not for search engines and the site map
}

// fullTitle is the title in the browser's tab.
func (p page) fullTitle() string {
	if p.path == "/" {
		return "SMTP Decoder: bounces, sessions and logs explained"
	}
	return p.title + " – " + siteName
}

// homePage is the decoder.
var homePage = page{
	path:  "/",
	title: siteName,
	description: "Paste a bounce, an SMTP session, a mail log or a code. Every line is explained, " +
		"with the one that decided and what to do now. Nothing leaves your browser.",
}

// pageAt returns the page at a path, with or without its final slash. A code
// that no table holds gets a page from its digits; any other unknown path gets
// the page that says so.
func pageAt(path string) page {
	path = strings.TrimSuffix(strings.ToLower(path), "/") + "/"
	section, name, _ := strings.Cut(strings.Trim(path, "/"), "/")
	switch {
	case path == "/":
		return homePage
	case name == "":
		for _, p := range sectionPages() {
			if p.path == path {
				return p
			}
		}
	case section == "codes":
		if codes.Path(name) != "" || codes.Digits(name) != nil {
			return codePage(codes.Explain(name))
		}
	case section == "ehlo":
		return find(codes.Keywords(), path, keywordPage)
	case section == "commands":
		return find(codes.Commands(), path, commandPage)
	case section == "auth":
		return find(codes.Mechanisms(), path, mechanismPage)
	}
	return missingPage(path)
}

func sectionPages() []page {
	return []page{codesPage(), keywordsPage(), commandsPage(), mechanismsPage(), fieldsPage(), aboutPage()}
}

// find returns the page of the item whose page has the path.
func find[T any](items []T, path string, pageOf func(T) page) page {
	for _, item := range items {
		if p := pageOf(item); p.path == path {
			return p
		}
	}
	return missingPage(path)
}

// missingPage says that there is nothing at a path.
func missingPage(path string) page {
	return page{path: path, title: "No page here", unlisted: true,
		description: "There is no page at this address.",
		body: func() []app.UI {
			return []app.UI{
				app.H1().TabIndex(-1).Text("There is no page here"),
				app.P().Class("lead").Text("The address may be misspelt. " +
					"What a mail system said can be decoded on the first page; the codes are all in one list."),
				app.P().Body(linkView("/", "Decode a text"), app.Text(" · "), linkView("/codes/", "All codes")),
			}
		}}
}
