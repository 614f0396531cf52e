package main

import (
	"cmp"

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
	"request":                  "What a sender can ask for",
	"tracking-status":          "Tracking reports",
	"disposition-notification": "Read receipts",
	"feedback-report":          "Complaints of recipients",
	"header":                   "Headers of a bounce",
}

// fieldGroups draws the fields, one section for each kind of report.
func fieldGroups() []app.UI {
	var kinds []string
	items := map[string][]app.UI{}
	for _, f := range codes.Fields() {
		if items[f.Report] == nil {
			kinds = append(kinds, f.Report)
		}
		items[f.Report] = append(items[f.Report], fieldView(f))
	}
	return each(kinds, func(kind string) app.UI {
		return sectionView(cmp.Or(reportTitles[kind], kind),
			app.Dl().Class("pairs").Body(items[kind]...))
	})
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
