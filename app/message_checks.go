package main

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
	"github.com/smtp-decoder/smtp-decoder/codes/decode"
)

// A method is how the ways of finding out who sent a mail are named: the term of
// art, and what is looked at.
type method struct{ name, about string }

var methods = map[string]method{
	"spf":      {"SPF", "the sending server"},
	"dkim":     {"DKIM", "the signature"},
	"dmarc":    {"DMARC", "the From address"},
	"arc":      {"ARC", "seals on the way"},
	"compauth": {"Microsoft", "its sum (compauth)"},
	"iprev":    {"Reverse DNS", "the server’s name"},
	"auth":     {"Login", "at the server"},
}

// resultLooks are the words and the tones of results (RFC 8601, 2.7).
var resultLooks = map[string]look{
	"pass":          {word: "passed", tone: "accepted"},
	"softpass":      {word: "passed", tone: "accepted"},
	"bestguesspass": {word: "passed", tone: "accepted"},
	"fail":          {word: "failed", tone: "refused"},
	"hardfail":      {word: "failed", tone: "refused"},
	"softfail":      {word: "doubtful", tone: "wait"},
	"permerror":     {word: "mistake", tone: "refused"},
	"temperror":     {word: "not known", tone: "wait"},
	"neutral":       {word: "open", tone: "neutral"},
	"none":          {word: "absent", tone: "neutral"},
	"policy":        {word: "set aside", tone: "wait"},
	"signed":        {word: "signed", tone: "neutral"},
}

// resultLook returns the look of a result; one that is not known shows as it is
// written.
func resultLook(result string) look {
	if l, ok := resultLooks[result]; ok {
		return l
	}
	return look{word: result, tone: "neutral"}
}

func methodOf(name string) method {
	if m, ok := methods[name]; ok {
		return m
	}
	return method{name: name}
}

// checksTitle says in a line what was found.
func checksTitle(checks []decode.Check) [2]string {
	var found []string
	for _, c := range checks {
		words := methodOf(c.Method).name + " " + resultLook(c.Result).word
		if methods[c.Method].name != "" && len(found) < 3 && !slices.Contains(found, words) {
			found = append(found, words)
		}
	}
	return [2]string{"Did it prove its sender?", strings.Join(found, ", ")}
}

// resultsView draws what the servers found, one row for each. Each of go-app's
// types of elements makes the program larger by 10 kB, so that those of a table
// are made by name.
func resultsView(checks []decode.Check) app.UI {
	return app.Elem("table").Class("checks").Body(
		app.Elem("thead").Body(app.Elem("tr").Body(
			app.Elem("th").Attr("scope", "col").Text("Check"),
			app.Elem("th").Attr("scope", "col").Text("What it means"))),
		app.Elem("tbody").Body(each(checks, resultView)...))
}

func resultView(c decode.Check) app.UI {
	m, l, n := methodOf(c.Method), resultLook(c.Result), strconv.Itoa(c.Line)
	said := ""
	if c.Server != "" {
		said = "Said by " + c.Server + ". "
	}
	return app.Elem("tr").DataSet("method", quoted(c.Method)).DataSet("result", quoted(c.Result)).Body(
		app.Elem("th").Attr("scope", "row").Body(app.Text(m.name+" "),
			app.Span().Class("badge tone-"+l.tone).Text(l.word),
			app.Span().Class("soft").Text(" "+m.about)),
		app.Elem("td").Body(app.Text(cmp.Or(c.Text, c.Reason, "A check that few servers make.")+" "), app.Span().Class("soft").Body(
			app.Text(said), app.A().Href("#line-"+n).Text("Line "+n))))
}
