package main

import (
	"cmp"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
	"github.com/smtp-decoder/smtp-decoder/codes/decode"
)

// messageView draws the mail that the report is about: who wrote to whom, the
// way it took, and what proved its sender. The details are folded for who only
// wants to know why it came back, and open where the mail is all there is.
func messageView(r *decode.Report) app.UI {
	m := r.Message
	body := []app.UI{app.H2().Text(messageTitle(r)), app.Div().Class("message").Body(append(
		[]app.UI{app.Dl().Class("facts").Body(messageFacts(m)...)}, messageDetails(r)...)...)}
	return app.Section().ID("message").Class("part").Body(body...)
}

// messageTitle names the mail by what became of it.
func messageTitle(r *decode.Report) string {
	switch {
	case !r.Message.Returned:
		return "This mail"
	case r.Outcome.Class == decode.Permanent:
		return "The message that came back"
	}
	return "The message it is about"
}

func messageFacts(m *decode.Message) []app.UI {
	var facts []app.UI
	for _, f := range []struct{ name, value string }{
		{"From", m.From}, {"To", m.To}, {"Subject", m.Subject}, {"Written", m.Date}, {"Its number (Message-ID)", m.ID},
	} {
		if f.value != "" {
			facts = append(facts, factView(f.name, app.Text(f.value)))
		}
	}
	return facts
}

func messageDetails(r *decode.Report) []app.UI {
	m := r.Message
	var out []app.UI
	if len(m.Hops) > 0 {
		out = append(out, detailsView(hopsTitle(m.Hops), !m.Returned, hopsView(m.Hops)))
	}
	if len(m.Checks) > 0 {
		refused := len(r.Recipients) > 0 && r.Recipients[0].Reason == "authfailure"
		out = append(out, detailsView(checksTitle(m.Checks), !m.Returned || refused, resultsView(m.Checks)))
	}
	return out
}

// detailsView draws what can be folded, under a title and a word on it.
func detailsView(title [2]string, open bool, body app.UI) app.UI {
	d := app.Elem("details").Body(app.Elem("summary").Body(
		app.Strong().Text(title[0]), app.Span().Class("soft").Text(" "+title[1])), body)
	if open {
		d = d.Attr("open", true)
	}
	return d
}

// hopsTitle says how many stations there were and how long it took.
func hopsTitle(hops []decode.Hop) [2]string {
	title := [2]string{"The way it took", "1 station"}
	if len(hops) > 1 {
		title[1] = strconv.Itoa(len(hops)) + " stations"
	}
	if total, ok := underWay(hops); ok && total > 0 {
		title[1] += " in " + decode.Duration(total)
	}
	if i := longestWait(hops); i >= 0 && len(hops) > 2 {
		title[1] += ", the longest wait " + decode.Duration(*hops[i].Delay)
	}
	return title
}

// underWay returns the milliseconds between the first and the last station.
func underWay(hops []decode.Hop) (int64, bool) {
	total, ok := int64(0), false
	for _, h := range hops {
		if h.Delay != nil {
			total, ok = total+*h.Delay, true
		}
	}
	return total, ok
}

// shortWait is how many milliseconds a wait has to last to be the longest.
const shortWait = 1000

// longestWait returns the index of the hop with the longest delay, or -1 where
// none is worth a look.
func longestWait(hops []decode.Hop) int {
	longest := -1
	for i, h := range hops {
		if h.Delay != nil && *h.Delay >= shortWait && (longest < 0 || *h.Delay > *hops[longest].Delay) {
			longest = i
		}
	}
	return longest
}

// hopsView draws the stations, the oldest first, with a bar for each wait.
func hopsView(hops []decode.Hop) app.UI {
	longest := longestWait(hops)
	items := make([]app.UI, len(hops))
	for i, h := range hops {
		li := app.Li()
		if i == longest {
			li = li.Class("tone-wait")
		}
		items[i] = li.Body(
			app.Div().Class("wait").Body(waitView(hops, i, longest)...),
			app.Div().Body(
				app.P().Class("route").Body(routeView(h)...),
				app.P().Class("soft").Body(hopFacts(h)...)))
	}
	return app.Ol().Class("hops").Body(items...)
}

// waitView draws the delay of hop i, in words and as a bar that compares it with
// the longest.
func waitView(hops []decode.Hop, i, longest int) []app.UI {
	delay := hops[i].Delay
	switch {
	case i == 0:
		return []app.UI{app.P().Text("start")}
	case delay == nil:
		return []app.UI{app.P().Class("soft").Text("no time told")}
	case *delay < 0:
		return []app.UI{app.P().Text(decode.Duration(-*delay) + " back"), app.P().Class("soft").Text("the clocks differ")}
	case *delay == 0:
		return []app.UI{app.P().Text("at once")}
	}
	out := []app.UI{app.P().Text("after " + decode.Duration(*delay))}
	if longest >= 0 {
		out = append(out, lengthView(*delay, *hops[longest].Delay))
	}
	if i == longest && len(hops) > 2 {
		out = append(out, app.P().Class("longest").Text("the longest wait"))
	}
	return out
}

// lengthView draws a bar. The number beside it says the same.
func lengthView(part, whole int64) app.UI {
	var m markup
	m.open("svg", "class", "length", "viewBox", "0 0 100 6", "preserveAspectRatio", "none", "aria-hidden", "true")
	m.open("rect", "class", "all", "width", "100", "height", "6")
	m.close("rect")
	m.open("rect", "class", "part", "width", strconv.FormatInt(max(1, part*100/max(whole, 1)), 10), "height", "6")
	m.close("rect")
	m.close("svg")
	return m.ui()
}

// routeView names who handed the message to whom.
func routeView(h decode.Hop) []app.UI {
	by := cmp.Or(h.By, h.Program, "a server without a name")
	from := cmp.Or(h.From, h.Reverse, h.Address)
	if from == "" {
		return []app.UI{app.Strong().Text(by)}
	}
	return []app.UI{app.Strong().Text(from), app.Span().Class("soft").Aria("hidden", "true").Text(" → "),
		app.Span().Class("unseen").Text(" to "), app.Strong().Text(by)}
}

// hopFacts tells how the message was handed over, from which address, and when.
func hopFacts(h decode.Hop) []app.UI {
	var out []app.UI
	if h.Encrypted != nil && *h.Encrypted {
		out = append(out, app.Span().Class("lock").Body(iconView("lock")), app.Text(" "))
	}
	words := []string{handing(h)}
	if h.Address != "" && h.Address != h.From {
		address := "from " + h.Address
		if h.Reverse != "" && !strings.EqualFold(h.Reverse, h.From) {
			address += " (" + h.Reverse + ")"
		}
		words = append(words, address)
	}
	if h.For != "" {
		words = append(words, "for "+h.For)
	}
	if !h.Time.IsZero() {
		words = append(words, strings.ReplaceAll(h.Time.Format("2 Jan 2006 15:04:05 -0700"), " ", "\u00a0"))
	}
	if words[0] == "" {
		words = words[1:]
	}
	n := strconv.Itoa(h.Line)
	return append(out, app.Text(strings.Join(append(words, ""), "\u00a0· ")), app.A().Href("#line-"+n).Text("Line\u00a0"+n))
}

// handing says what protected the message on its way to this station, the name
// of the protocol after it.
func handing(h decode.Hop) string {
	var words []string
	switch name := strings.ToUpper(h.With); {
	case name == "MAPI":
		words = append(words, "inside Exchange")
	case name == "LOCAL" || strings.HasPrefix(h.Address, "127.") || h.Address == "::1":
		words = append(words, "within one machine")
	case strings.HasPrefix(name, "HTTP"):
		words = append(words, "written on a web page")
	}
	if h.Encrypted != nil && len(words) == 0 {
		words = append(words, map[bool]string{true: "encrypted", false: "not encrypted"}[*h.Encrypted])
	}
	if h.LoggedIn {
		words = append(words, "logged in")
	}
	terms := h.With
	if h.TLS != "" && h.TLS != "TLS" {
		terms = strings.TrimPrefix(terms+", "+h.TLS, ", ")
	}
	switch {
	case terms == "":
		return strings.Join(words, ", ")
	case len(words) == 0:
		return "by " + terms
	}
	return strings.Join(words, ", ") + " (" + terms + ")"
}
