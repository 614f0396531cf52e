package main

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"
	"github.com/smtp-decoder/smtp-decoder/codes"
)

func keywordPath(name string) string   { return "/ehlo/" + codes.Slug(name) + "/" }
func commandPath(verb string) string   { return "/commands/" + codes.Slug(verb) + "/" }
func mechanismPath(name string) string { return "/auth/" + codes.Slug(name) + "/" }

// fieldPath leads to the place of a field on the one page of all fields.
func fieldPath(f codes.Field) string { return "/dsn/#" + fieldID(f) }

func fieldID(f codes.Field) string { return codes.Slug(f.Report + " " + f.Name) }

func keywordsPage() page {
	return page{
		path:  "/ehlo/",
		title: "EHLO keywords",
		description: "What a mail server offers in its answer to EHLO: every keyword, " +
			"what it lets a client do and which commands and parameters it adds.",
		body: func() []app.UI {
			return nameList("What a server offers after EHLO",
				"Each line of the answer to EHLO names something the server can do beyond the basics.",
				each(codes.Keywords(), func(k codes.Keyword) app.UI {
					return nameItem(keywordPath(k.Name), k.Name, k.Title)
				}))
		},
	}
}

func commandsPage() page {
	return page{
		path:  "/commands/",
		title: "SMTP commands",
		description: "Every SMTP command in plain words: what it does, how it is written, " +
			"which replies it gets when it works and when it does not.",
		body: func() []app.UI {
			return nameList("What a client can say",
				"In the order of a session. The server answers each with a reply code.",
				each(codes.Commands(), func(c codes.Command) app.UI {
					return nameItem(commandPath(c.Verb), verbName(c.Verb), c.Title)
				}))
		},
	}
}

func mechanismsPage() page {
	return page{
		path:  "/auth/",
		title: "SASL mechanisms: ways to log in",
		description: "The mechanisms of the AUTH command, step by step: what each line holds, " +
			"which part is secret and how to get a login to work.",
		body: func() []app.UI {
			return nameList("Ways to log in",
				"AUTH names one of these mechanisms; it settles what client and server say next.",
				each(codes.Mechanisms(), func(m codes.Mechanism) app.UI {
					return nameItem(mechanismPath(m.Name), m.Name, m.Title)
				}))
		},
	}
}

// nameList draws a page that lists names.
func nameList(title, lead string, items []app.UI) []app.UI {
	return []app.UI{
		app.H1().TabIndex(-1).Text(title),
		app.P().Class("lead").Text(lead),
		app.Ul().Class("entries names").Body(items...),
	}
}

func nameItem(path, name, title string) app.UI {
	return app.Li().Body(app.A().Href(path).Body(
		app.Span().Class("numeral").Text(name), app.Text(" "), app.Span().Text(title)))
}

// verbName spells the two things a client does without a verb.
func verbName(verb string) string {
	switch verb {
	case ".":
		return "."
	case "connect":
		return "(connect)"
	}
	return verb
}

func keywordPage(k codes.Keyword) page {
	return page{
		path:        keywordPath(k.Name),
		title:       k.Name + ": " + k.Title,
		description: k.Meaning,
		body: func() []app.UI {
			parts := nameHead(crumb{"/ehlo/", "EHLO keywords"}, k.Name, k.Title, k.Meaning)
			if k.Arguments != "" {
				parts = append(parts, sectionView("What stands behind it",
					app.P().Body(proseView(k.Arguments)...)))
			}
			if len(k.Parameters) > 0 {
				parts = append(parts, sectionView("Parameters it adds", parametersView(k.Parameters)))
			}
			if k.Example != "" {
				parts = append(parts, exampleView("As a server prints it", k.Example))
			}
			aside := []app.UI{standingView(k.Standing, k.Owner, k.Refs)}
			if len(k.Verbs) > 0 {
				aside = append(aside, asideView("Commands it adds", app.Ul().Body(
					each(k.Verbs, func(v string) app.UI { return app.Li().Body(commandLink(v)) })...)))
			}
			if len(k.Related) > 0 {
				aside = append(aside, asideView("Near", app.Ul().Body(each(k.Related, keywordLink)...)))
			}
			return columnsView(parts, aside)
		},
	}
}

func keywordLink(name string) app.UI {
	k := codes.LookupKeyword(name)
	if k == nil {
		return app.Li().Text(name)
	}
	return app.Li().Body(linkView(keywordPath(k.Name), k.Name))
}

// parametersView lists what an extension adds to MAIL and RCPT.
func parametersView(ps []codes.Parameter) app.UI {
	return app.Dl().Class("pairs").Body(each(ps, func(p codes.Parameter) app.UI {
		return app.Div().Body(
			app.Dt().Body(app.Code().Text(p.Syntax)),
			app.Dd().Body(append(proseView(p.Meaning), app.Text(" On "+p.Command+"."))...))
	})...)
}

func commandPage(c codes.Command) page {
	return page{
		path:        commandPath(c.Verb),
		title:       verbName(c.Verb) + ": " + c.Title,
		description: c.Meaning,
		body: func() []app.UI {
			parts := nameHead(crumb{"/commands/", "Commands"}, verbName(c.Verb), c.Title, c.Meaning)
			if c.Syntax != "" {
				parts = append(parts, sectionView("How it is written",
					app.Div().Class("sample").Body(app.Code().Text(c.Syntax))))
			}
			if len(c.Success) > 0 {
				parts = append(parts, sectionView("When it works", codeList(c.Success)))
			}
			if len(c.Failure) > 0 {
				parts = append(parts, sectionView("When it does not", codeList(c.Failure)))
			}
			if c.Example != "" {
				parts = append(parts, exampleView("As a client sends it", c.Example))
			}
			return columnsView(parts, []app.UI{standingView(c.Standing, "", c.Refs)})
		},
	}
}

func mechanismPage(m codes.Mechanism) page {
	return page{
		path:        mechanismPath(m.Name),
		title:       m.Name + ": " + m.Title,
		description: m.Meaning,
		body: func() []app.UI {
			parts := nameHead(crumb{"/auth/", "Ways to log in"}, m.Name, m.Title, m.Meaning)
			if m.Advice != "" {
				parts = append(parts, sectionView("Whether to use it", app.P().Body(proseView(m.Advice)...)))
			}
			if len(m.Steps) > 0 {
				parts = append(parts, sectionView("Line by line", exchangeView(m.Steps)))
			}
			if m.Example != "" {
				parts = append(parts, exampleView("How it begins", m.Example))
			}
			return columnsView(parts, []app.UI{standingView(m.Standing, "", m.Refs)})
		},
	}
}

// exchangeView draws who says what during a login.
func exchangeView(steps []codes.Step) app.UI {
	return app.Dl().Class("pairs").Body(each(steps, func(s codes.Step) app.UI {
		dd := []app.UI{app.Code().Text(s.Form), app.Text(" ")}
		dd = append(dd, proseView(s.Holds)...)
		if s.Secret {
			dd = append(dd, app.Text(" "), app.Strong().Text("Secret: never shown here."))
		}
		return app.Div().Body(app.Dt().Text(s.From), app.Dd().Body(dd...))
	})...)
}

// nameHead draws the top of a page about a name.
func nameHead(section crumb, name, title, meaning string) []app.UI {
	return []app.UI{
		crumbsView(section),
		app.P().Class("numeral huge").Aria("hidden", "true").Text(name),
		app.H1().TabIndex(-1).Body(app.Span().Class("unseen").Text(name+": "), app.Text(title)),
		app.P().Class("lead").Body(proseView(meaning)...),
	}
}

// columnsView sets a text and what is beside it.
func columnsView(text, aside []app.UI) []app.UI {
	return []app.UI{app.Div().Class("columns").Body(
		app.Article().Class("text").Body(text...),
		app.Aside().Aria("label", "About this page").Body(aside...),
	)}
}
