package main

import (
	"net/url"
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
	"github.com/smtp-decoder/smtp-decoder/codes"
)

// codePage is the page of one code, registered or not.
func codePage(e *codes.Entry) page {
	return page{
		path:        "/codes/" + e.Code + "/",
		title:       e.Code + " " + e.Title,
		description: e.Meaning,
		unlisted:    codes.Path(e.Code) == "",
		body:        func() []app.UI { return codeView(e) },
	}
}

// codeView draws a code: what it says, whose turn it is, what to do, and where
// that is known from.
func codeView(e *codes.Entry) []app.UI {
	parts := []app.UI{
		crumbsView(crumb{"/codes/", "Codes"}, crumb{"/codes/#" + groupID(e.Code), groupTitle(e.Code)}),
		app.P().Class("numeral huge tone-"+toneOf(e.Code)).Aria("hidden", "true").Text(e.Code),
		app.H1().TabIndex(-1).Body(
			app.Span().Class("unseen").Text(e.Code+" "), app.Text(e.Title)),
		app.P().Class("lead").Body(proseView(e.Meaning)...),
		digitsView(e.Code),
		sectionView("Whose turn", turnView(e)),
	}
	if len(e.Steps) > 0 {
		parts = append(parts, sectionView("What to do", stepsView(e.Steps)))
	}
	if len(e.After) > 0 {
		parts = append(parts, sectionView("Where it occurs", contextsView(e.After)))
	}
	if len(e.Readings) > 0 {
		parts = append(parts, sectionView("Sources differ", readingsView(e.Readings)))
	}
	if e.Example != "" {
		parts = append(parts, exampleView("As a server prints it", e.Example))
	}
	return []app.UI{app.Div().Class("columns").Body(
		app.Article().Class("text").Body(parts...),
		codeAside(e),
	)}
}

type crumb struct{ path, text string }

func crumbsView(crumbs ...crumb) app.UI {
	return app.Nav().Class("crumbs").Aria("label", "Breadcrumb").Body(
		app.Ol().Body(each(crumbs, func(c crumb) app.UI {
			return app.Li().Body(linkView(c.path, c.text))
		})...))
}

// digitsView takes the code apart.
func digitsView(code string) app.UI {
	return app.Dl().Class("digits tone-" + toneOf(code)).Body(
		each(codes.Digits(code), func(d codes.Digit) app.UI {
			return app.Div().Body(
				app.Dt().Class("numeral").Text(d.Digit),
				app.Dd().Text(d.Title))
		})...)
}

// turnView says whose turn it is, and whether waiting helps.
func turnView(e *codes.Entry) app.UI {
	said := map[codes.Actor][2]string{
		codes.Sender: {"The person who wrote the mail.", ""},
		codes.SenderAdmin: {"Whoever runs the sending server or domain.",
			" The person who wrote the mail can only pass this page on."},
		codes.Recipient:      {"The person the mail was for.", " Reach them some other way."},
		codes.RecipientAdmin: {"Whoever runs the receiving server.", " The sender can only tell them, or wait."},
		codes.Nobody:         {"Nobody’s.", ""},
	}[e.Who]
	again := map[codes.Retry]string{
		codes.RetryLater: " The sending server tries again by itself.",
		codes.RetryNo:    " Sending the same thing again fails again.",
	}[e.Retry]
	return app.P().Body(app.Strong().Text(said[0]), app.Text(said[1]+again))
}

// contextsView says what the code means after which command.
func contextsView(contexts []codes.Context) app.UI {
	return app.Dl().Class("pairs").Body(each(contexts, func(c codes.Context) app.UI {
		return app.Div().Body(
			app.Dt().Body(commandLink(c.Command)),
			app.Dd().Body(proseView(c.Meaning)...))
	})...)
}

// commandLink links a verb to its page, where it has one.
func commandLink(verb string) app.UI {
	name := map[string]string{"connect": "on connecting", ".": "end of message"}[verb]
	if name == "" {
		name = verb
	}
	if c := codes.LookupCommand(verb); c != nil {
		return app.A().Class("code").Href(commandPath(c.Verb)).Text(name)
	}
	return app.Span().Text(name)
}

// readingsView sets what sources say side by side.
func readingsView(readings []codes.Reading) app.UI {
	return app.Dl().Class("pairs").Body(each(readings, func(r codes.Reading) app.UI {
		dd := []app.UI{app.Text(r.Says)}
		if r.Holds {
			dd = append(dd, app.Text(" "), app.Strong().Text("This page goes by it."))
		}
		return app.Div().Body(app.Dt().Text(r.Source), app.Dd().Body(dd...))
	})...)
}

// exampleView shows what is really sent, with the way into the decoder.
func exampleView(title, example string) app.UI {
	return sectionView(title,
		app.Div().Class("sample").Body(each(strings.Split(example, "\n"), func(l string) app.UI {
			return app.Code().Text(l)
		})...),
		app.P().Body(linkView(decodeLink(example), "Decode this example")))
}

// decodeLink is the address under which a text is decoded.
func decodeLink(text string) string { return "/#q=" + url.QueryEscape(text) }

// codeAside lists the standing of the meaning, and what is near.
func codeAside(e *codes.Entry) app.UI {
	items := []app.UI{standingView(e.Standing, e.Owner, e.Refs)}
	if e.Name != "" {
		items = append(items, asideView("Name in the standard", app.Text(e.Name)))
	}
	if len(e.Basic) > 0 {
		items = append(items, asideView("Comes with", codeList(e.Basic)))
	}
	near := slices.DeleteFunc(slices.Clone(e.Related), func(code string) bool {
		return slices.Contains(e.Basic, code)
	})
	if len(near) > 0 {
		items = append(items, asideView("Near", codeList(near)))
	}
	return app.Aside().Aria("label", "About this code").Body(items...)
}

func asideView(title string, body ...app.UI) app.UI {
	return app.Section().Body(app.H2().Text(title), app.Div().Body(body...))
}

// standingView says who stands behind a meaning, and where it is written.
func standingView(s codes.Standing, owner string, refs []codes.Ref) app.UI {
	said := standingWords[s]
	if s == codes.Vendor && owner != "" {
		said = owner + "’s own"
	}
	items := []app.UI{app.P().Text(said)}
	for len(refs) > 0 {
		n := 1
		for n < len(refs) && refs[n].Doc == refs[0].Doc {
			n++
		}
		items = append(items, refsView(refs[:n]))
		refs = refs[n:]
	}
	return asideView("Standing", items...)
}

// refsView cites places in one document: "RFC 5321 §4.2.2, §4.2.3". An RFC is
// linked to its text.
func refsView(refs []codes.Ref) app.UI {
	out := []app.UI{app.Text(refs[0].Doc)}
	number, isRFC := strings.CutPrefix(refs[0].Doc, "RFC ")
	address := "https://www.rfc-editor.org/rfc/rfc" + number
	if isRFC {
		out = []app.UI{app.A().Href(address).Rel("noopener external").Text(refs[0].Doc)}
	}
	for i, r := range refs {
		if r.Section == "" {
			continue
		}
		out = append(out, app.Text([]string{" ", ", "}[min(i, 1)]))
		if isRFC {
			out = append(out, app.A().Href(address+"#section-"+r.Section).
				Rel("noopener external").Text("§"+r.Section))
		} else {
			out = append(out, app.Text(r.Section))
		}
	}
	return app.P().Body(out...)
}

func codeList(list []string) app.UI {
	return app.Ul().Body(each(list, func(code string) app.UI {
		return app.Li().Body(app.A().Href(codePath(code)).Text(code + " " + codes.Explain(code).Title))
	})...)
}
