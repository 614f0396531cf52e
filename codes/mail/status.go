package mail

import "strings"

// A Group is one block of fields of a report: the per-message fields, or those
// of one recipient (RFC 3464, 2.1; RFC 8098, 3.1; RFC 5965, 3).
type Group struct {
	First, Last int
	Recipient   bool // the fields of one recipient
	Fields      []Field
}

// Get returns the first field of that name; the zero Field for none.
func (g Group) Get(name string) Field { return get(g.Fields, name) }

// Kinds of report fields.
const (
	perMessage   = 1 + iota // belongs to the report as a whole
	perRecipient            // belongs to one recipient
	starts                  // belongs to one recipient and names it
	word                    // a common word: a report field only among others
)

// reportFields holds the names that make a block of text a group.
var reportFields = map[string]int{
	"reporting-mta": perMessage, "original-envelope-id": perMessage, "dsn-gateway": perMessage,
	"received-from-mta": perMessage, "arrival-date": perMessage,
	"reporting-ua": perMessage, "mdn-gateway": perMessage, "disposition": perMessage,
	"feedback-type": perMessage, "source-ip": perMessage, "original-mail-from": perMessage,
	"original-rcpt-to": perMessage, "x-hmxmroriginalrecipient": perMessage,
	"final-recipient": starts, "original-recipient": starts,
	"remote-mta": perRecipient, "diagnostic-code": perRecipient, "last-attempt-date": perRecipient,
	"final-log-id": perRecipient, "will-retry-until": perRecipient,
	"x-actual-recipient": perRecipient, "localized-final-recipient": perRecipient,
	"action": word, "status": word, "version": word, "user-agent": word, "reported-domain": word,
}

// Groups finds the groups of report fields in lines[from:to+1], in a body part
// of their own or pasted among other text.
func Groups(lines []string, from, to int) []Group {
	return Parser{}.Groups(lines, from, to)
}

// Groups is the function of that name with the parser's charsets.
func (p Parser) Groups(lines []string, from, to int) []Group {
	r := groupReader{lines: lines, at: max(from, 0), end: min(to, len(lines)-1)}
	for r.at <= r.end {
		r.line()
	}
	r.close()
	for i := range r.groups {
		p.decoded(r.groups[i].Fields)
	}
	return r.groups
}

// Groups returns the groups of a report part, such as a
// message/delivery-status, with the lines of the source.
func (t *Part) Groups() []Group {
	texts := make([]string, len(t.Lines))
	for i, l := range t.Lines {
		texts[i] = l.Text
	}
	groups := t.parser.Groups(texts, 0, len(texts)-1)
	for i := range groups {
		g := &groups[i]
		g.First, g.Last = t.Lines[g.First].First, t.Lines[g.Last].Last
		for k := range g.Fields {
			f := &g.Fields[k]
			f.First, f.Last = t.Lines[f.First].First, t.Lines[f.Last].Last
		}
	}
	return groups
}

// A groupReader collects groups line by line.
type groupReader struct {
	lines   []string
	at, end int
	groups  []Group
	cur     []Field // of the group at hand
	indent  int     // of its first line: in a paste all of it may be indented
	seen    [word + 1]bool
}

// line reads the line at hand, with its folds.
func (r *groupReader) line() {
	line := r.lines[r.at]
	text := strings.TrimLeft(line, " \t")
	indent := len(line) - len(text)
	name, value, ok := cutField(text)
	kind := Named(reportFields, name)
	switch {
	case blank(line):
		r.close()
	case r.cur == nil && (!ok || kind == 0):
	case r.cur == nil || ok && indent <= r.indent:
		r.field(name, value, kind, indent)
	case indent > r.indent || r.continues():
		r.fold()
		return
	default:
		r.close()
	}
	r.at++
}

// field adds a field, to a new group where it cannot belong to the one at
// hand.
func (r *groupReader) field(name, value string, kind, indent int) {
	again := kind == starts && get(r.cur, name).Name != ""
	if again || kind == starts && r.seen[perMessage] && !r.seen[starts] && !r.seen[perRecipient] {
		r.close()
	}
	if r.cur == nil {
		r.indent = indent
	}
	if r.cur == nil {
		r.cur = make([]Field, 0, 8)
	}
	r.seen[kind] = true
	r.cur = append(r.cur, Field{Name: name, Raw: strings.TrimSpace(value), First: r.at, Last: r.at})
}

// continues reports whether the line at hand, which is no field and not
// indented, belongs to the Diagnostic-Code above it: a paste loses indentation.
func (r *groupReader) continues() bool {
	f := r.cur[len(r.cur)-1]
	return strings.EqualFold(f.Name, "Diagnostic-Code") && r.at-f.First < 20 &&
		!strings.HasPrefix(r.lines[r.at], "--")
}

// fold adds the continuation lines at hand to the last field.
func (r *groupReader) fold() {
	f := &r.cur[len(r.cur)-1]
	var b strings.Builder
	b.WriteString(f.Raw)
	for first := r.at; r.at <= r.end && !blank(r.lines[r.at]); r.at++ {
		text := strings.TrimLeft(r.lines[r.at], " \t")
		if r.at > first && len(r.lines[r.at])-len(text) <= r.indent {
			break
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(strings.TrimSpace(text))
		f.Last = r.at
	}
	f.Raw = b.String()
}

// close ends the group at hand and keeps it where it is one.
func (r *groupReader) close() {
	if r.goesOn() {
		last := &r.groups[len(r.groups)-1]
		last.Fields = append(last.Fields, r.cur...)
		last.Last = r.cur[len(r.cur)-1].Last
	} else if r.cur != nil && (r.seen[perMessage] || r.seen[perRecipient] || r.seen[starts] || r.bare()) {
		r.groups = append(r.groups, Group{
			First:     r.cur[0].First,
			Last:      r.cur[len(r.cur)-1].Last,
			Recipient: isRecipient(r.cur),
			Fields:    r.cur,
		})
	}
	r.cur = nil
	r.seen = [word + 1]bool{}
}

// goesOn reports whether the fields at hand are further ones of the recipient of
// the group before: a paste may have a blank line behind each field. None of them
// stands in that group, and no recipient follows what became of one.
func (r *groupReader) goesOn() bool {
	if len(r.groups) == 0 || r.cur == nil {
		return false
	}
	last := r.groups[len(r.groups)-1]
	told := get(last.Fields, "Action").Name != "" || get(last.Fields, "Status").Name != ""
	if !last.Recipient || r.seen[starts] && told || r.cur[0].First-last.Last > mostBlank {
		return false
	}
	for _, f := range r.cur {
		if get(last.Fields, f.Name).Name != "" {
			return false
		}
	}
	return true
}

// mostBlank is how far apart two fields of a recipient may stand.
const mostBlank = 4

// bare reports whether the fields, of common names only, are those of a
// recipient all the same: an action and a status code.
func (r *groupReader) bare() bool {
	status := Field{Value: get(r.cur, "Status").Raw}
	switch (Field{Value: get(r.cur, "Action").Raw}).Word() {
	case "failed", "delayed", "delivered", "relayed", "expanded":
		return status.Code() != ""
	}
	return false
}

// isRecipient reports whether the fields are those of one recipient. A
// disposition notification has its recipient among the per-message fields.
func isRecipient(fields []Field) bool {
	for _, name := range []string{"Disposition", "Feedback-Type"} {
		if get(fields, name).Name != "" {
			return false
		}
	}
	for _, f := range fields {
		switch Named(reportFields, f.Name) {
		case starts, perRecipient:
			return true
		}
	}
	return get(fields, "Action").Name != "" && get(fields, "Reporting-MTA").Name == ""
}
