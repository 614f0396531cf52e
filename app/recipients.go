package main

import (
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
	"github.com/smtp-decoder/smtp-decoder/codes/decode"
)

// firstRecipients is how many recipients a report shows at once: a log may hold
// thousands.
const firstRecipients = 20

// mostRecipients is how many the page holds: a browser is slow with more.
const mostRecipients = 5000

// namedRecipients returns the recipients that have an address: a reply without
// its session tells of one whose address nobody wrote down. Of many, those that
// were not reached come first, and of more than are shown at once, one of each
// fate before all others.
func namedRecipients(r *decode.Report) []decode.Recipient {
	var samples, missed, reached []decode.Recipient
	seen := map[string]bool{}
	for _, x := range r.Recipients {
		fate := fateAndCause(x)
		switch {
		case x.Address == "":
		case len(r.Recipients) > fewestTallied && !isMissed(x):
			reached = append(reached, x)
		case len(r.Recipients) > firstRecipients && !seen[fate]:
			samples, seen[fate] = append(samples, x), true
		default:
			missed = append(missed, x)
		}
	}
	return slices.Concat(samples, missed, reached)
}

// fateAndCause says what became of a recipient and, where the message did not
// reach it, why: "Refused: no such mailbox".
func fateAndCause(r decode.Recipient) string {
	why := causeOf(r)
	if why == "" || !isMissed(r) {
		return fateOf(r)
	}
	return fateOf(r) + ": " + why
}

// A tally counts the recipients with one fate.
type tally struct {
	n    int
	fate string // "Refused: no such mailbox"
	tone string
}

// Of more recipients than fewestTallied a report begins with how many met which
// fate, at most mostTallies of them.
const (
	fewestTallied = 5
	mostTallies   = 8
)

// talliesOf counts the recipients by what became of them and why, the most
// common first; nil where so few need no count.
func talliesOf(rs []decode.Recipient) []tally {
	if len(rs) <= fewestTallied {
		return nil
	}
	at, all := map[string]int{}, []tally(nil)
	for _, r := range rs {
		fate := fateAndCause(r)
		i, ok := at[fate]
		if !ok {
			i = len(all)
			at[fate], all = i, append(all, tally{fate: fate, tone: actionTone(r.Action)})
		}
		all[i].n++
	}
	for i := range all { // there are a few dozen fates at most
		for k := i; k > 0 && all[k].n > all[k-1].n; k-- {
			all[k], all[k-1] = all[k-1], all[k]
		}
	}
	if len(all) > mostTallies {
		rest := tally{fate: "of other kinds", tone: "neutral"}
		for _, t := range all[mostTallies-1:] {
			rest.n += t.n
		}
		all = append(all[:mostTallies-1], rest)
	}
	return all
}

// talliesView draws the counts.
func talliesView(all []tally) app.UI {
	var m markup
	m.open("ul", "class", "tallies")
	for _, t := range all {
		m.open("li", "class", "tone-"+t.tone)
		m.leaf("strong", thousands(t.n))
		m.text(" " + t.fate)
		m.close("li")
	}
	m.close("ul")
	return m.ui()
}

// isMissed says that the message did not reach the recipient, or not yet.
func isMissed(r decode.Recipient) bool {
	return r.Action == decode.Failed || r.Action == decode.Delayed
}

// recipientsView draws what became of each address, and what to do for one that
// the verdict is not about.
func recipientsView(rs []decode.Recipient) app.UI {
	title := "Recipients"
	if len(rs) == 1 {
		title = "The recipient"
	}
	shown, first := min(len(rs), firstRecipients), toldFirst(rs)
	var parts []app.UI
	if all := talliesOf(rs); all != nil {
		parts = append(parts, talliesView(all))
	}
	parts = append(parts, recipientList(rs[:shown], first).ui())
	if more := rs[shown:min(len(rs), mostRecipients)]; len(more) > 0 {
		var m markup
		m.open("details", "class", "rest")
		m.leaf("summary", "Show the other "+thousands(len(more))+" recipients")
		m.b.WriteString(recipientList(more, first[shown:]).b.String())
		m.close("details")
		parts = append(parts, m.ui())
	}
	if left := len(rs) - mostRecipients; left > 0 {
		parts = append(parts, app.P().Class("soft").Text(thousands(left)+" more stand in the JSON, which the bar above copies."))
	}
	return sectionView(title, parts...)
}

// toldFirst says for each recipient whether it is the first with its own verdict,
// so that a list tells only once what to do.
func toldFirst(rs []decode.Recipient) []bool {
	first, told := make([]bool, len(rs)), map[string]bool{}
	for i, r := range rs {
		if r.Verdict != nil && !told[r.Verdict.Title] {
			first[i], told[r.Verdict.Title] = true, true
		}
	}
	return first
}

// recipientList writes recipients. What to do is unfolded for those of unfold.
func recipientList(rs []decode.Recipient, unfold []bool) *markup {
	m := new(markup)
	m.open("ul", "class", "recipients")
	for i, r := range rs {
		writeRecipient(m, r, unfold[i])
	}
	m.close("ul")
	return m
}

func writeRecipient(m *markup, r decode.Recipient, unfold bool) {
	m.open("li", "data-recipient", r.Address, "data-action", string(r.Action),
		"data-reason", r.Reason, "data-status", r.Status)
	m.leaf("p", r.Address, "class", "address")
	m.open("p", "class", "fate")
	m.leaf("span", fateOf(r), "class", "badge tone-"+actionTone(r.Action))
	if why := causeOf(r); why != "" {
		m.text(" ")
		m.leaf("span", why)
	}
	if r.Original != "" && r.Original != r.Address {
		m.text(" ")
		m.leaf("span", "written to "+r.Original, "class", "soft")
	}
	if r.Remote != "" {
		m.text(" ")
		m.leaf("span", "said by "+r.Remote, "class", "soft")
	}
	if source := sourceOf(r); source != "" {
		m.text(" ")
		m.leaf("span", source, "class", "soft told")
	}
	m.close("p")
	m.open("p", "class", "codes")
	for i, code := range codesOf(r) {
		if i > 0 {
			m.text(" · ")
		}
		m.leaf("a", code, "class", "code", "href", codePath(code))
	}
	m.close("p")
	if r.Verdict != nil {
		writeOwnVerdict(m, r.Verdict, unfold)
	}
	m.close("li")
}

// writeOwnVerdict writes what to do for a recipient of whom the verdict on the
// whole does not tell.
func writeOwnVerdict(m *markup, v *decode.Verdict, unfold bool) {
	attributes := []string{"class", "own"}
	if unfold {
		attributes = append(attributes, "open", "open")
	}
	m.open("details", attributes...)
	m.leaf("summary", v.Title)
	m.open("ol")
	for _, step := range v.Actions {
		m.open("li")
		writeProse(m, step)
		m.close("li")
	}
	m.close("ol")
	m.close("details")
}

// recipientLines returns the recipients for texts without a page, a line each,
// with what to do for those that the verdict is not about: the counts, then the
// first of them. Name writes an address.
func recipientLines(rs []decode.Recipient, name func(address string) string) (lines []textLine) {
	for _, t := range talliesOf(rs) {
		lines = append(lines, textLine{words: thousands(t.n) + " " + t.fate})
	}
	shown, first := min(len(rs), firstRecipients), toldFirst(rs)
	for i, r := range rs[:shown] {
		lines = append(lines, textLine{words: name(r.Address) + ": " + recipientWords(r)})
		if first[i] {
			for _, step := range r.Verdict.Actions {
				lines = append(lines, textLine{true, step})
			}
		}
	}
	if more := len(rs) - shown; more > 0 {
		lines = append(lines, textLine{words: "and " + thousands(more) + " more"})
	}
	return lines
}

// A textLine is a line of a list; a step stands below the line before.
type textLine struct {
	step  bool
	words string
}

// recipientWords says in one line what became of a recipient, for texts without
// a page: "Refused: no such mailbox (550 5.1.1), said by mx.example.net".
func recipientWords(r decode.Recipient) string {
	words := fateOf(r)
	if why := causeOf(r); why != "" {
		words += ": " + why
	}
	if said := codesOf(r); len(said) > 0 {
		words += " (" + strings.Join(said, " ") + ")"
	}
	if r.Remote != "" {
		words += ", said by " + r.Remote
	}
	return words
}

// codesOf returns the codes that were said of a recipient. A status that no text
// gives is none.
func codesOf(r decode.Recipient) []string {
	var said []string
	if r.Reply != 0 {
		said = append(said, strconv.Itoa(r.Reply))
	}
	if r.Status != "" && !r.Implied {
		said = append(said, r.Status)
	}
	return said
}

// sourceOf says what told the reason of a recipient.
func sourceOf(r decode.Recipient) string {
	switch {
	case !isMissed(r):
	case r.Quote != "" && r.By == "provider":
		return "Told by its own code “" + r.Quote + "”."
	case r.Quote != "":
		return "Told by the words “" + r.Quote + "”."
	case r.By == "status" || r.By == "reply":
		return "Told by the code alone."
	}
	return ""
}

func actionTone(a decode.Action) string {
	if t := actionTones[a]; t != "" {
		return t
	}
	return "neutral"
}
