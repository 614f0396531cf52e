package decode

import (
	"slices"
	"strings"
)

// Services hand out lists of bounces as tables: a line of names, and then a line
// for each recipient. The names are those of the events, see event.go. People
// write lists of their own: "ann@example.org: 550 no such user".

// fewestColumns is how many columns make a line one of a table.
const fewestColumns = 2

// readTable reads the lines of a table as events of recipients, or of a list in
// which a reply stands behind each address.
func (d *decoder) readTable() {
	if d.mail != nil || len(d.groups) > 0 || len(d.logs) > 0 || len(d.accounts) > 0 {
		return
	}
	events := d.tableEvents()
	if events == nil {
		events = d.listEvents()
	}
	for _, e := range events {
		e.dialect = "list of bounces"
		d.logs = append(d.logs, e)
		l := &d.Lines[e.index]
		l.Reply, l.Status, l.Stage, l.Note = e.reply, e.status, e.stage, e.note
		d.claim(e.index, e.index, Log)
	}
}

// tableEvents reads a table. A title may stand above its names.
func (d *decoder) tableEvents() []*logLine {
	var separator rune
	var names []string
	at := -1
	for filled := 0; at+1 < len(d.plain) && names == nil && filled < deepestHead; {
		if at++; !isBlank(d.plain[at]) {
			separator, names = tableHead(d.plain[at])
			filled++
		}
	}
	r := eventReader{service: len(services)}
	for i := at + 1; i < len(d.plain) && names != nil; i++ {
		cells := cutCells(d.plain[i], separator)
		if len(cells) < fewestColumns || len(cells) > len(names) {
			continue
		}
		s := &scope{fields: map[string]*jsonNode{}}
		for k, cell := range cells {
			s.add(&jsonNode{key: names[k], value: strings.TrimSpace(cell), line: i, last: i})
		}
		if address := s.addressIn(); address != nil {
			r.event(s, address.value, i)
		}
	}
	events := r.found()
	if len(events) > 0 {
		d.claim(at, at, Log)
	}
	return events
}

// deepestHead is how many lines may stand above the rows of a table.
const deepestHead = 3

// listEvents reads a list of addresses, each with the reply behind it.
func (d *decoder) listEvents() []*logLine {
	var events []*logLine
	for i := range d.Lines {
		l := &d.Lines[i]
		if d.claimed[i] || l.Side != Info || !l.traits.may(hasAt) || !l.traits.may(mayReply) {
			continue
		}
		text := strings.TrimSpace(d.plain[i])
		address, r, at := addressBeforeReply(text)
		if at < 0 || !strings.HasPrefix(bareItem(text), address) {
			continue
		}
		e := &logLine{index: i}
		e.address, e.reply, e.status, e.text = address, r.code, r.status, strings.TrimRight(text[at:], ")")
		e.action = knownAction("", r.code, r.status)
		e.permanent = e.action == Failed
		events = append(events, e)
	}
	if len(events) < fewestRecords {
		return nil
	}
	return events
}

// bareItem takes the number or the mark of an item off, and the bracket before an
// address.
func bareItem(s string) string {
	if _, rest, ok := cutNumber(s); ok {
		s = rest
	}
	s, _ = cutBullet(s)
	return strings.TrimLeft(s, " <\"'")
}

// tableHead reads the first line of a table: what stands between its columns, and
// their names in lower case and without signs. The names are nil where the line
// names no column of addresses, or none of what became of them.
func tableHead(line string) (separator rune, names []string) {
	if len(line) > longestHead {
		return 0, nil
	}
	for _, separator := range ",;\t" {
		cells := cutCells(line, separator)
		if len(cells) < fewestColumns {
			continue
		}
		address, told := false, false
		names = make([]string, len(cells))
		for i, cell := range cells {
			names[i] = plainKey(cell)
			address = address || slices.Contains(addressKeys, names[i])
			told = told || slices.ContainsFunc(fateKeys, func(keys []string) bool { return slices.Contains(keys, names[i]) })
		}
		if address && told {
			return separator, names
		}
	}
	return 0, nil
}

// fateKeys are the names of columns that tell what became of a message.
var fateKeys = [][]string{saidKeys, statusKeys, codeKeys, stateKeys}

// longestHead bounds the line of names.
const longestHead = 2000

// cutCells cuts a line of a table (RFC 4180), nil where it is none. (The standard
// library's reader would cost every visitor 6 kB for these few lines.)
func cutCells(line string, separator rune) []string {
	if strings.IndexRune(line, separator) < 0 {
		return nil
	}
	var cells []string
	for rest, more := line, true; more; {
		cell := ""
		if quoted, ok := strings.CutPrefix(rest, `"`); ok {
			end := closingCell(quoted)
			cell, rest = strings.ReplaceAll(quoted[:end], `""`, `"`), quoted[end:]
		}
		tail := ""
		tail, rest, more = strings.Cut(rest, string(separator))
		cells = append(cells, cell+strings.TrimPrefix(tail, `"`))
	}
	return cells
}

// closingCell returns the offset of the quote that closes a cell, or the length of
// s. A quote in a cell is doubled.
func closingCell(s string) int {
	for i := 0; i < len(s); i++ {
		if s[i] != '"' {
			continue
		}
		if i+1 == len(s) || s[i+1] != '"' {
			return i
		}
		i++
	}
	return len(s)
}
