package main

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
	"github.com/smtp-decoder/smtp-decoder/codes"
	"github.com/smtp-decoder/smtp-decoder/codes/decode"
)

// reportView draws a report in the order in which a reader in a hurry may stop:
// what happened, what to do, how far it got, the evidence. The title is the
// page's heading where alone is true.
func reportView(r *decode.Report, lines []app.UI, alone bool) []app.UI {
	out := []app.UI{verdictView(r, alone)}
	if len(r.Verdict.Actions) > 0 {
		out = append(out, sectionView("What to do now", stepsView(r.Verdict.Actions)))
	}
	if len(r.Steps) > 1 {
		out = append(out, sectionView("How far it got", journeyView(r.Steps)))
	}
	if len(r.Sessions) > 1 {
		out = append(out, sectionView("The sessions", sessionsView(r.Sessions)))
	}
	if named := namedRecipients(r); len(named) > 0 && !aloneInSession(r) {
		out = append(out, recipientsView(named))
	}
	if r.Message != nil {
		out = append(out, messageView(r))
	}
	if len(lines) > 0 {
		head := []app.UI{app.H2().Text("Line by line"), remarksView(r)}
		if len(r.Notice) > 0 {
			head = append(head, noticeView(r.Notice))
		}
		out = append(out, app.Section().Class("part").Aria("live", "off").
			Body(append(head, lines...)...))
	}
	return out
}

// noticeView draws what a notice says whose lines are encoded.
func noticeView(lines []string) app.UI {
	return app.Elem("details").ID("said").Class("rest").Body(
		app.Elem("summary").Text("Show what the notice says, decoded"),
		app.Div().Class("decoded").Body(each(lines, func(l string) app.UI { return app.P().Text(l) })...))
}

// verdictView draws the answer.
func verdictView(r *decode.Report, alone bool) app.UI {
	look, o := lookOf(r), r.Outcome
	div := app.Div().ID("verdict").Class("verdict tone-"+look.tone).
		DataSet("class", string(o.Class)).
		DataSet("who", string(r.Verdict.Who))
	if o.Reply != 0 {
		div = div.DataSet("reply", strconv.Itoa(o.Reply))
	}
	if o.Status != "" {
		div = div.DataSet("status", o.Status)
	}
	if o.Line != 0 {
		div = div.DataSet("line", strconv.Itoa(o.Line))
	}
	body := []app.UI{
		app.P().Class("badge").Body(iconView(look.shape), app.Text(" "+look.word)),
		verdictTitleView(r.Verdict.Title, alone),
	}
	if r.Verdict.Summary != "" {
		body = append(body, app.P().Class("summary").Body(namesView(r.Verdict.Summary)...))
	}
	return div.Body(append(body, factsView(r))...)
}

func verdictTitleView(title string, alone bool) app.UI {
	if alone {
		return app.H1().ID("verdict-title").TabIndex(-1).Text(title)
	}
	return app.H2().ID("verdict-title").Class("title").TabIndex(-1).Text(title)
}

// namesView draws a sentence with the addresses and hosts of this case in bold.
func namesView(text string) []app.UI {
	var out []app.UI
	plain := ""
	for i, word := range strings.Split(text, " ") {
		if i > 0 {
			plain += " "
		}
		name := strings.Trim(word, ".,:;()“”<>‘’")
		if !isName(name) {
			plain += word
			continue
		}
		before, after, _ := strings.Cut(word, name)
		out = append(out, app.Text(plain+before), app.Strong().Text(name))
		plain = after
	}
	return append(out, app.Text(plain))
}

// isName asks whether a word is an address or a host, not a number or a code.
func isName(word string) bool {
	if at := strings.IndexByte(word, '@'); at > 0 && at < len(word)-1 {
		return true
	}
	dot := strings.LastIndexByte(word, '.')
	return dot > 0 && dot < len(word)-2 && word[dot+1] >= 'a' && word[dot+1] <= 'z'
}

// factsView draws what an admin asks next, in one row.
func factsView(r *decode.Report) app.UI {
	o := r.Outcome
	var facts []app.UI
	if o.Class != decode.None || r.Verdict.Who != codes.Nobody {
		facts = append(facts, factView("Whose turn", app.Text(turnOf(r))))
	}
	if w, ok := stageWords[o.Stage]; ok {
		facts = append(facts, factView("Decided at", app.Text(w.at)))
	}
	if aloneInSession(r) {
		facts = append(facts, recipientFact(r.Recipients[0]))
	}
	if codes := replyLinks(o, r.Verdict.Key); len(codes) > 0 {
		facts = append(facts, factView("Reply", codes...))
	}
	if r.Verdict.Remote != "" {
		facts = append(facts, factView("Said by", app.Text(r.Verdict.Remote)))
	}
	if o.Line != 0 {
		n := strconv.Itoa(o.Line)
		facts = append(facts, factView("Line", app.A().Href("#line-"+n).Text(n)))
	}
	return app.Dl().Class("facts").Body(facts...)
}

// aloneInSession asks whether the verdict on a session says all there is to say
// of its one recipient.
func aloneInSession(r *decode.Report) bool {
	return len(r.Recipients) == 1 && r.Recipients[0].Address != "" && len(r.Exchanges) > 0
}

// recipientFact names the one recipient of a session.
func recipientFact(x decode.Recipient) app.UI {
	dd := app.Dd().DataSet("recipient", quoted(x.Address)).DataSet("action", string(x.Action))
	if x.Reason != "" {
		dd = dd.DataSet("reason", x.Reason)
	}
	if x.Status != "" {
		dd = dd.DataSet("status", x.Status)
	}
	return app.Div().Body(app.Dt().Text("Recipient"), dd.Text(x.Address))
}

func factView(name string, value ...app.UI) app.UI {
	return app.Div().Body(app.Dt().Text(name), app.Dd().Body(value...))
}

// replyLinks draws the codes of an outcome, each linked to its page.
func replyLinks(o decode.Outcome, key string) []app.UI {
	var out []app.UI
	add := func(code string) {
		if len(out) > 0 {
			out = append(out, app.Text(" · "))
		}
		out = append(out, codeLink(code))
	}
	if o.Reply != 0 {
		add(strconv.Itoa(o.Reply))
	}
	if o.Status != "" {
		add(o.Status)
	}
	if len(out) == 0 && key != "" {
		add(key)
	}
	return out
}

// codeLink links a code to its page. A code without an entry has a page as well,
// drawn from its digits.
func codeLink(code string) app.UI {
	return app.A().Class("code").Href(codePath(code)).Text(code)
}

// codePath returns the path of a code's page, registered or not.
func codePath(code string) string {
	if p := codes.Path(code); p != "" {
		return p
	}
	return "/codes/" + code + "/"
}

// remarksView lists remarks about the text itself, and where the session is not
// to the standards.
func remarksView(r *decode.Report) app.UI {
	remarks := each(r.Warnings, func(w decode.Warning) app.UI {
		if w.Line == 0 {
			return app.Li().Text(w.Text)
		}
		n := strconv.Itoa(w.Line)
		return app.Li().Body(app.Text(w.Text+" "), app.A().Href("#line-"+n).Text("Line "+n))
	})
	return app.Ul().Class("remarks").Body(append(remarks, findingsRemark(r)...)...)
}

// sessionsView draws what each of several sessions came to.
func sessionsView(all []decode.Session) app.UI {
	return app.Ul().Class("recipients").Body(each(all, func(s decode.Session) app.UI {
		look := lookOf(&decode.Report{Outcome: s.Outcome})
		line := s.Outcome.Line
		if line == 0 {
			line = s.From
		}
		return app.Li().Body(
			app.P().Class("address").Body(
				app.Text("Session "+strconv.Itoa(s.Number+1)+" "),
				app.A().Class("soft").Href("#line-"+strconv.Itoa(line)).Text("Line "+strconv.Itoa(line)),
			),
			app.P().Class("fate").Body(
				app.Span().Class("badge tone-"+look.tone).Text(look.word), app.Text(" "), app.Span().Text(s.Title),
			),
			app.P().Class("codes").Body(replyLinks(s.Outcome, "")...),
		)
	})...)
}
