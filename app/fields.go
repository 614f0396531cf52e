package main

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"
	"github.com/smtp-decoder/smtp-decoder/codes"
)

func fieldsPage() page {
	return page{
		path:  "/dsn/",
		title: "Fields of a bounce",
		description: "Every field of a delivery report, a read receipt and a feedback report: " +
			"what it holds and how far to trust it.",
		body: func() []app.UI {
			return append([]app.UI{
				app.H1().TabIndex(-1).Text("Fields of a bounce"),
				app.P().Class("lead").Text("A bounce holds a part for programs with one field a line. " +
					"This is what each of them says."),
			}, fieldGroups()...)
		},
	}
}

// reportTitles name the kinds of reports in people's words.
var reportTitles = map[string]string{
	"delivery-status":          "Delivery reports",
	"tracking-status":          "Tracking reports",
	"disposition-notification": "Read receipts",
	"feedback-report":          "Complaints of recipients",
	"header":                   "Headers of a bounce",
}

// fieldGroups draws the fields, one section for each kind of report.
func fieldGroups() []app.UI {
	var out, items []app.UI
	list := codes.Fields()
	for i, f := range list {
		items = append(items, fieldView(f))
		if i+1 < len(list) && list[i+1].Report == f.Report {
			continue
		}
		title := reportTitles[f.Report]
		if title == "" {
			title = f.Report
		}
		out = append(out, sectionView(title, app.Dl().Class("pairs").Body(items...)))
		items = nil
	}
	return out
}

func fieldView(f codes.Field) app.UI {
	dd := proseView(f.Meaning)
	if f.Example != "" {
		dd = append(dd, app.Text(" "), app.Code().Class("aside").Text(f.Example))
	}
	return app.Div().ID(fieldID(f)).Body(
		app.Dt().Body(app.Code().Text(f.Name)),
		app.Dd().Body(dd...))
}
