package main

import (
	"strconv"
	"strings"

	"github.com/smtp-decoder/smtp-decoder/codes/decode"
)

// markdownOf returns the report for a ticket or a mail: the verdict, what to do,
// and the lines, with the one that decided pointed out.
func markdownOf(r *decode.Report) string {
	var m markdown
	m.verdict(r)
	for i, l := range recipientLines(namedRecipients(r), codeSpan) {
		m.heading(i, "Recipients")
		if l.step {
			m.write("  ")
		}
		m.write("- ", l.words, "\n")
	}
	if len(r.Notice) > 0 {
		m.heading(0, "What the notice says")
		m.fenced(r.Notice)
	}
	m.heading(0, "Line by line")
	lines := make([]string, len(r.Lines))
	for i := range r.Lines {
		lines[i] = r.Lines[i].Text
	}
	m.fenced(lines)
	if n := r.Outcome.Line; n > 0 && n <= len(r.Lines) {
		m.write("\nLine ", strconv.Itoa(n), " decided. ", r.Lines[n-1].Note, "\n")
	}
	for i, f := range r.Findings {
		m.heading(i, "What the standards say")
		m.write("- Line ", strconv.Itoa(f.Line), ": ", f.Text, " ", placeOf(f.Ref), "\n")
	}
	return m.b.String()
}

// A markdown writes Markdown.
type markdown struct{ b strings.Builder }

func (m *markdown) write(parts ...string) {
	for _, p := range parts {
		m.b.WriteString(p)
	}
}

// heading writes a heading above the first entry of a list; i is the entry.
func (m *markdown) heading(i int, title string) {
	if i == 0 {
		m.write("\n### ", title, "\n\n")
	}
}

// verdict writes what happened and what to do.
func (m *markdown) verdict(r *decode.Report) {
	m.write("## ", r.Verdict.Title, "\n\n**", lookOf(r).word, "**")
	if r.Outcome.Reply != 0 {
		m.write(" · ", strconv.Itoa(r.Outcome.Reply))
	}
	if r.Outcome.Status != "" {
		m.write(" · ", r.Outcome.Status)
	}
	m.write("\n")
	if r.Verdict.Summary != "" {
		m.write("\n", r.Verdict.Summary, "\n")
	}
	for i, step := range r.Verdict.Actions {
		m.heading(i, "What to do now")
		m.write(strconv.Itoa(i+1), ". ", step, "\n")
	}
}

// fenced writes lines so that they show as they are: in a code fence longer than
// any in them.
func (m *markdown) fenced(lines []string) {
	fence := "```"
	for _, l := range lines {
		for strings.Contains(l, fence) {
			fence += "`"
		}
	}
	m.write(fence, "text\n")
	for _, l := range lines {
		m.write(l, "\n")
	}
	m.write(fence, "\n")
}

// codeSpan writes a text as Markdown that shows it as it is.
func codeSpan(s string) string {
	if strings.Contains(s, "`") {
		return "`` " + strings.ReplaceAll(s, "``", "") + " ``"
	}
	return "`" + s + "`"
}
