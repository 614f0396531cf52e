package decode

import (
	"strconv"
	"strings"
)

// split splits the lines that no earlier step has read, where find says. A mail
// folds its lines in a way of its own.
func (d *decoder) split(find func(line string) []cut) {
	if d.mail != nil || len(d.groups) > 0 {
		return
	}
	parts, of := splitParts(d.Lines, func(i int) bool { return !d.claimed[i] && d.Lines[i].Side == Info }, find)
	if parts == nil {
		return
	}
	claimed, at := make([]bool, len(parts)), make([]int, len(d.Lines))
	for i := len(of) - 1; i >= 0; i-- {
		claimed[i], at[of[i]-1] = d.claimed[of[i]-1], i
	}
	for i := range d.logs {
		d.logs[i].index = at[d.logs[i].index]
	}
	if d.partOf != nil { // parts of parts
		for i, n := range of {
			of[i] = d.partOf[n-1]
		}
	}
	d.Lines, d.claimed, d.partOf, d.plain, d.lows = parts, claimed, of, plainTexts(parts), nil
}

// shown returns the number of a line as the report will have it, in words.
func (d *decoder) shown(n int) string {
	if n >= 1 && n <= len(d.partOf) {
		n = d.partOf[n-1]
	}
	return strconv.Itoa(n)
}

// joinParts puts the parts of lines together again. Every number of a line in
// the report is the number of the whole line from here on.
func (d *decoder) joinParts() {
	of := d.partOf
	number := func(n int) int {
		if n < 1 || n > len(of) {
			return n
		}
		return of[n-1]
	}
	d.Lines = joined(d.Lines, of, d.Outcome.Line)
	d.Outcome.Line = number(d.Outcome.Line)
	for i := range d.Exchanges {
		x := &d.Exchanges[i]
		x.From, x.To, x.ReplyAt = number(x.From), number(x.To), number(x.ReplyAt)
	}
	for i := range d.Sessions {
		s := &d.Sessions[i]
		s.From, s.To, s.Outcome.Line = number(s.From), number(s.To), number(s.Outcome.Line)
	}
	for i := range d.Recipients {
		d.Recipients[i].Line = number(d.Recipients[i].Line)
	}
	for i := range d.Steps {
		d.Steps[i].From, d.Steps[i].To = number(d.Steps[i].From), number(d.Steps[i].To)
	}
	for i := range d.Findings {
		d.Findings[i].Line = number(d.Findings[i].Line)
	}
	if d.Message != nil {
		d.Message.Line = number(d.Message.Line)
		for i := range d.Message.Hops {
			d.Message.Hops[i].Line = number(d.Message.Hops[i].Line)
		}
		for i := range d.Message.Checks {
			d.Message.Checks[i].Line = number(d.Message.Checks[i].Line)
		}
	}
	for i := range d.Warnings {
		d.Warnings[i].Line = number(d.Warnings[i].Line)
	}
}

// joined returns the whole lines. What a line is, its part tells that decided
// the outcome, or else the first that is part of the session.
func joined(parts []Line, of []int, decided int) []Line {
	lines := make([]Line, 0, of[len(of)-1])
	for from := 0; from < len(parts); {
		to := from + 1
		for to < len(parts) && of[to] == of[from] {
			to++
		}
		l := parts[from]
		if to > from+1 {
			l = whole(parts[from:to], decided)
		}
		l.Number = of[from]
		lines = append(lines, l)
		from = to
	}
	return lines
}

func whole(parts []Line, decided int) Line {
	lead := -1
	var text, raw, plain strings.Builder
	var marks []Mark
	for i := range parts {
		p := &parts[i]
		for _, m := range p.Marks {
			m.Start, m.End = m.Start+text.Len(), m.End+text.Len()
			marks = append(marks, m)
		}
		text.WriteString(p.Text)
		raw.WriteString(p.raw)
		plain.WriteString(p.plain)
		if p.Number == decided || lead < 0 && (p.Reply > 0 || p.Command != "") {
			lead = i
		}
	}
	l := parts[max(lead, 0)]
	l.Text, l.raw, l.plain, l.Marks = text.String(), raw.String(), plain.String(), marks
	l.end = parts[len(parts)-1].end
	l.Parts = publicParts(parts)
	return l
}

// publicParts numbers the parts within their line.
func publicParts(parts []Line) []Line {
	own := make([]Line, len(parts))
	for i, p := range parts {
		p.Number, p.raw, p.plain = i+1, "", ""
		own[i] = p
	}
	return own
}
