package main

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/smtp-decoder/smtp-decoder/codes"
	"github.com/smtp-decoder/smtp-decoder/codes/decode"
)

const (
	windowLines = 300   // a longer report shows a part of this size first
	pageLines   = 20000 // and the page holds no more than this at once
	lineBytes   = 20000 // a longer line shows its beginning first
)

// linesView draws the lines of a report, at most limit of them, in a few pieces
// of HTML: a go-app element for every line would take a hundred times as long.
func linesView(r *decode.Report, limit int) []string {
	rows := rowsOf(r)
	for len(rows) > 0 && rows[len(rows)-1].from > limit && !decidesLater(rows) {
		rows = rows[:len(rows)-1]
	}
	before, shown, after := window(rows, len(r.Lines), r.Outcome.Line)
	var out []string
	if len(before) > 0 {
		out = append(out, restView(r, before, "before"))
	}
	var m markup
	m.open("div", "class", "lines")
	writeRows(&m, r, shown)
	m.close("div")
	out = append(out, m.b.String())
	if len(after) > 0 {
		out = append(out, restView(r, after, "after"))
	}
	return out
}

// decidesLater asks whether the last row is the one that must not be left out.
func decidesLater(rows []row) bool {
	return slices.ContainsFunc(rows[len(rows)-1:], func(w row) bool { return w.deciding })
}

// window picks the rows to show first: all of a short report, and of a long one
// those around the line that decided.
func window(rows []row, lines, decided int) (before, shown, after []row) {
	if lines <= windowLines {
		return nil, rows, nil
	}
	low := max(1, decided-windowLines/2)
	high := low + windowLines
	a := slices.IndexFunc(rows, func(w row) bool { return w.to >= low })
	b := slices.IndexFunc(rows, func(w row) bool { return w.from > high })
	a = max(a, 0)
	if b < 0 {
		b = len(rows)
	}
	return rows[:a], rows[a:b], rows[b:]
}

// restView draws rows that are folded for their number. A closed <details> costs
// the browser nothing to lay out, and its search opens it.
func restView(r *decode.Report, rows []row, where string) string {
	from, to := rows[0].from, rows[len(rows)-1].to
	var m markup
	m.open("details", "class", "rest")
	m.leaf("summary", "Show the "+thousands(to-from+1)+" lines "+where+" these")
	m.open("div", "class", "lines")
	writeRows(&m, r, rows)
	m.close("div")
	m.close("details")
	return m.b.String()
}

// writeRows writes rows, folding each run of five lines or more that went well. The
// row before the one that decided stays open: it is where the trouble began.
func writeRows(m *markup, r *decode.Report, rows []row) {
	for i := 0; i < len(rows); {
		j := i
		for j < len(rows) && rows[j].wentWell(r) && !beforeDeciding(rows, j) {
			j++
		}
		if foldable(rows[i:j]) {
			writeFold(m, r, rows[i:j])
			i = j
			continue
		}
		for _, w := range rows[i:max(j, i+1)] {
			writeRow(m, r, w)
		}
		i = max(j, i+1)
	}
}

// beforeDeciding asks whether row i is a short exchange right before the deciding one.
func beforeDeciding(rows []row, i int) bool {
	return i+1 < len(rows) && rows[i+1].deciding && len(rows[i].exchanges) > 0 &&
		rows[i].to-rows[i].from < 4
}

func foldable(rows []row) bool {
	return len(rows) > 0 && rows[len(rows)-1].to-rows[0].from >= 4
}

func writeFold(m *markup, r *decode.Report, rows []row) {
	m.open("details", "class", "fold")
	m.open("summary")
	m.leaf("span", rangeOf(rows[0].from, rows[len(rows)-1].to), "class", "range")
	m.text(" " + foldTitle(r, rows))
	m.close("summary")
	for _, w := range rows {
		writeRow(m, r, w)
	}
	m.close("details")
}

// foldTitle says what is folded: "Greeting, EHLO, STARTTLS: all accepted".
func foldTitle(r *decode.Report, rows []row) string {
	var stages, kinds []string
	others := false
	for _, w := range rows {
		for _, x := range w.exchanges {
			if name := stageWords[x.Stage].verb; name != "" && !slices.Contains(stages, name) {
				stages = append(stages, name)
			}
		}
		name := sideNames[w.side]
		if w.side == decode.Info && len(r.Exchanges) == 0 { // no program speaks beside a session
			name, others = "", true
		}
		if name != "" && len(w.exchanges) == 0 && !slices.Contains(kinds, name) {
			kinds = append(kinds, name)
		}
	}
	if others {
		kinds = append(kinds, "other lines")
	}
	var title string
	switch {
	case len(stages) > 0:
		title = strings.Join(stages, ", ") + ": all accepted"
	case len(kinds) > 0:
		title = strings.Join(kinds, ", ")
	default:
		title = "replies: all accepted"
	}
	return strings.ToUpper(title[:1]) + title[1:]
}

var sideNames = map[decode.Side]string{
	decode.Data:   "the message itself",
	decode.Header: "headers of the mail",
	decode.Info:   "remarks of the program",
	decode.Prose:  "people’s own words",
	decode.Log:    "log",
}

func writeRow(m *markup, r *decode.Report, w row) {
	class := "row"
	if w.deciding {
		class = "row deciding tone-" + lookOf(r).tone
	}
	m.open("div", "class", class)
	said := ""
	for n := w.from; n <= w.to; n++ {
		l := &r.Lines[n-1]
		note := noteOf(w, l)
		if note == said && n != r.Outcome.Line { // once is enough for a reply of many lines
			note = ""
		}
		writeLine(m, l, comment{note, n == r.Outcome.Line, findingsAt(r, n, n), tookAt(w, n)})
		said = cmp.Or(note, said)
	}
	m.close("div")
}

// noteOf returns the note of a line, or what its exchange came to where the line
// that begins the reply has none.
func noteOf(w row, l *decode.Line) string {
	if l.Note != "" {
		return l.Note
	}
	for _, x := range w.exchanges {
		if x.Note != "" && (x.ReplyAt == l.Number || x.ReplyAt == 0 && x.From == l.Number) {
			return x.Note
		}
	}
	return ""
}

// A comment is what stands beside a line.
type comment struct {
	note     string
	decided  bool
	findings []decode.Finding
	took     int64 // milliseconds; 0 for nothing to show
}

func writeLine(m *markup, l *decode.Line, c comment) {
	number, reply, current := strconv.Itoa(l.Number), "", ""
	if l.Reply != 0 {
		reply = strconv.Itoa(l.Reply)
	}
	if c.decided {
		current = "true"
	}
	m.open("div", "class", lineClass(l), "id", "line-"+number,
		"data-line", number, "data-side", string(l.Side), "data-stage", string(l.Stage),
		"data-reply", reply, "data-status", l.Status, "aria-current", current)
	m.leaf("span", number, "class", "no")
	shown, rest := beginning(l)
	m.open("code", "class", "src", "translate", "no")
	writeMarked(m, shown)
	m.close("code")
	if rest != "" {
		m.open("details", "class", "rest")
		m.leaf("summary", "Show the other "+thousands(len(rest)/1000)+" kB of this line")
		m.leaf("code", rest, "class", "src", "translate", "no")
		m.close("details")
	}
	writeComment(m, c)
	writeParts(m, l.Parts)
	m.close("div")
}

// writeParts writes the lines that a copy joined into one, each with its note.
// It stops where a page of lines would: the whole text stands above them.
func writeParts(m *markup, parts []decode.Line) {
	if len(parts) == 0 {
		return
	}
	m.open("ol", "class", "pieces")
	for i := range min(len(parts), pageLines) {
		part, _ := beginning(&parts[i])
		m.open("li", "class", "from-"+string(part.Side))
		m.open("code", "class", "piece", "translate", "no")
		writeMarked(m, part)
		m.close("code")
		writeComment(m, comment{note: part.Note})
		m.close("li")
	}
	m.close("ol")
	if more := len(parts) - pageLines; more > 0 {
		m.leaf("p", "The other "+thousands(more)+" parts stand in the line above.", "class", "note")
	}
}

// beginning cuts a line that a browser would take seconds to lay out.
func beginning(l *decode.Line) (shown *decode.Line, rest string) {
	if len(l.Text) <= lineBytes {
		return l, ""
	}
	at := lineBytes
	for !utf8.RuneStart(l.Text[at]) {
		at--
	}
	cut := *l
	cut.Text = l.Text[:at]
	return &cut, l.Text[at:]
}

// lineClass says how a line is set: a field of a report is as short as its name
// says, with its note beside it; a line of a log is long, with its note below.
func lineClass(l *decode.Line) string {
	class := "line from-" + string(l.Side)
	if l.Side == decode.Log && !isField(l) {
		class += " long"
	}
	return class
}

// shortSentence is the length, in bytes, up to which a first sentence is a heading
// for the rest: "Hello back."
const shortSentence = 36

// writeComment writes what a line means, and what the standards say of it.
func writeComment(m *markup, c comment) {
	switch {
	case len(c.findings) > 0:
		m.open("div", "class", "note")
		if c.note != "" || c.decided || c.took > 0 {
			m.open("p")
			writeNote(m, c)
			m.close("p")
		}
		for i, f := range c.findings {
			writeFinding(m, f, i == 0 || c.findings[i-1].Severity != f.Severity)
		}
		m.close("div")
	case c.note != "" || c.decided || c.took > 0:
		m.open("p", "class", "note")
		writeNote(m, c)
		m.close("p")
	}
}

// writeNote writes what a line means.
func writeNote(m *markup, c comment) {
	if c.took > 0 {
		writeTook(m, c.took)
	}
	if c.decided {
		m.leaf("strong", "This line decided.")
		m.text(" ")
	}
	first, rest := firstSentence(c.note)
	if c.decided || rest != "" && len(first) <= shortSentence {
		m.leaf("b", first)
		m.text(rest)
	} else {
		m.text(c.note)
	}
}

// writeMarked writes the text of a line with its marks. Marks are checked, so
// that a wrong one costs a link and never a byte.
func writeMarked(m *markup, l *decode.Line) {
	at := 0
	for _, k := range l.Marks {
		if k.Start < at || k.End <= k.Start || k.End > len(l.Text) {
			continue
		}
		m.text(l.Text[at:k.Start])
		writeMark(m, k, l.Text[k.Start:k.End])
		at = k.End
	}
	m.text(l.Text[at:])
}

func writeMark(m *markup, k decode.Mark, text string) {
	class := "mark mark-" + string(k.Kind)
	if k.Kind == decode.MarkReply || k.Kind == decode.MarkStatus {
		class += " tone-" + toneOf(k.Key)
	}
	switch path := markPath(k); {
	case path == "":
		m.leaf("span", text, "class", class)
	case k.Kind == decode.MarkURL:
		m.leaf("a", text, "class", class, "href", path, "rel", "noopener noreferrer nofollow",
			"target", "_blank")
	default:
		m.leaf("a", text, "class", class, "href", path)
	}
}

// markPath returns where a mark leads, or "".
func markPath(k decode.Mark) string {
	switch k.Kind {
	case decode.MarkReply, decode.MarkStatus:
		return codePath(k.Key)
	case decode.MarkKeyword:
		if kw := codes.LookupKeyword(k.Key); kw != nil {
			return keywordPath(kw.Name)
		}
	case decode.MarkCommand:
		if c := codes.LookupCommand(k.Key); c != nil {
			return commandPath(c.Verb)
		}
	case decode.MarkMechanism:
		if m := codes.LookupMechanism(k.Key); m != nil {
			return mechanismPath(m.Name)
		}
	case decode.MarkField:
		if f := codes.LookupField(k.Key); f != nil {
			return fieldPath(*f)
		}
	case decode.MarkURL:
		if strings.HasPrefix(k.Key, "https://") || strings.HasPrefix(k.Key, "http://") {
			return k.Key
		}
	}
	return ""
}

func rangeOf(from, to int) string {
	if from == to {
		return strconv.Itoa(from)
	}
	return strconv.Itoa(from) + "–" + strconv.Itoa(to)
}

// thousands prints a number as people read it: "12,345".
func thousands(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
