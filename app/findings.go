package main

import (
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
	"github.com/smtp-decoder/smtp-decoder/codes"
	"github.com/smtp-decoder/smtp-decoder/codes/decode"
)

// longTook is how many milliseconds a reply has to take for that to be shown.
const longTook = 100

// severityWords lead a finding.
var severityWords = map[decode.Severity]string{
	decode.Fault: "Not to the standard.",
	decode.Risk:  "Allowed, but not wise.",
}

// findingsAt returns the findings on the lines from–to; they are sorted.
func findingsAt(r *decode.Report, from, to int) []decode.Finding {
	byLine := func(f decode.Finding, line int) int { return f.Line - line }
	a, _ := slices.BinarySearchFunc(r.Findings, from, byLine)
	b, _ := slices.BinarySearchFunc(r.Findings, to+1, byLine)
	return r.Findings[a:b]
}

// tookAt returns how long the reply took that begins on line n, where that is
// worth a look, or 0.
func tookAt(w row, n int) int64 {
	for _, x := range w.exchanges {
		if x.ReplyAt == n && x.Took >= longTook {
			return x.Took
		}
	}
	return 0
}

// writeFinding writes what the standards say of a line, with the place. Of
// several of one severity only the first is led by its words.
func writeFinding(m *markup, f decode.Finding, lead bool) {
	m.open("p", "class", "finding", "data-rule", f.Rule)
	if words := severityWords[f.Severity]; words != "" && lead {
		m.leaf("b", words)
		m.text(" ")
	}
	m.text(f.Text + " ")
	m.leaf("a", placeOf(f.Ref), "href", placeAddress(f.Ref), "rel", "noopener external")
	m.close("p")
}

// writeTook writes how long a reply took.
func writeTook(m *markup, ms int64) {
	m.open("span", "class", "took")
	m.leaf("span", "The reply took ", "class", "unseen")
	m.text(decode.Duration(ms))
	m.leaf("span", ". ", "class", "unseen")
	m.close("span")
}

// placeOf names a place in an RFC: "RFC 5321 §4.2", "RFC 5321 appendix F".
func placeOf(r codes.Ref) string {
	if isAppendix(r.Section) {
		return r.Doc + " appendix " + r.Section
	}
	return r.Doc + " §" + r.Section
}

func placeAddress(r codes.Ref) string {
	address := "https://www.rfc-editor.org/rfc/rfc" + strings.TrimPrefix(r.Doc, "RFC ")
	if isAppendix(r.Section) {
		return address + "#appendix-" + r.Section
	}
	return address + "#section-" + r.Section
}

func isAppendix(section string) bool { return section[0] >= 'A' }

// mostPlaces bounds how many lines the remark on findings names.
const mostPlaces = 8

// findingsRemark says which lines are not to the standards; the lines
// themselves say why.
func findingsRemark(r *decode.Report) []app.UI {
	var places []app.UI
	last, more := 0, 0
	for _, f := range r.Findings {
		if f.Severity == decode.Remark || f.Line == last {
			continue
		}
		if last = f.Line; len(places) == mostPlaces {
			more++
			continue
		}
		n := strconv.Itoa(f.Line)
		places = append(places, app.A().Href("#line-"+n).Text("Line "+n))
	}
	if len(places) == 0 {
		return nil
	}
	out := []app.UI{app.Text("Not all in this session is to the standards. ")}
	for i, p := range places {
		if i > 0 {
			out = append(out, app.Text(", "))
		}
		out = append(out, p)
	}
	if more > 0 {
		out = append(out, app.Text(" and "+strconv.Itoa(more)+" more"))
	}
	return []app.UI{app.Li().Body(out...)}
}
