package decode

import (
	"cmp"
	"slices"
	"strings"
)

// Services hand out lists of bounces as tables: a line of names, and then a line
// for each recipient. The names are those of the events, see event.go. Consoles
// print such tables in columns of blanks, below a line of dashes. People write
// lists of their own: "ann@example.org: 550 no such user".

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
	var names []string
	var cut cellCutter
	at := -1
	for filled := 0; at+1 < len(d.plain) && names == nil && filled < deepestHead; {
		if at++; !isBlank(d.plain[at]) {
			names, cut = tableHead(d.plain[at], d.plain[min(at+1, len(d.plain)-1)])
			filled++
		}
	}
	known := names
	if names == nil {
		known, at = accountingNames, -1
		cut = accountingCells
	}
	r := eventReader{service: len(services)}
	for i := at + 1; i < len(d.plain); i++ {
		cells := cut(d.plain[i])
		if len(cells) < fewestColumns || len(cells) > len(known) {
			continue
		}
		s := &scope{fields: map[string]*jsonNode{}}
		for k, cell := range cells {
			s.add(&jsonNode{key: known[k], value: cmp.Or(lastError(cell), strings.TrimSpace(cell)), line: i, last: i})
		}
		r.row(s, i)
	}
	events := r.found()
	if len(events) > 0 && at >= 0 {
		d.claim(at, at, Log)
	}
	return events
}

// accountingNames are the names of the columns with which the rows of PowerMTA's
// accounting files begin, which people copy without the line of names.
var accountingNames = []string{"type", "timelogged", "timequeued", "orig", "rcpt", "orcpt", "dsnaction", "dsnstatus", "dsndiag", "dsnmta", "bouncecat"}

// accountingCells cuts such a row, nil where the line is none.
func accountingCells(line string) []string {
	if len(line) < 2 || line[1] != ',' || strings.IndexByte("bdtfp", line[0]) < 0 {
		return nil
	}
	cells := cutCells(line, ',')
	if len(cells) < len(accountingNames) || eventStates[cells[6]] == "" {
		return nil
	}
	return cells[:len(accountingNames)]
}

// row reads what a line of a table tells of its recipient, or of the recipients
// that one cell lists.
func (r *eventReader) row(s *scope, line int) {
	if address := s.addressIn(); address != nil {
		r.event(s, address.value, line)
		return
	}
	if list := s.find(listKeys); list != nil {
		r.ofMail = r.ofMail || s.fields["eventid"] != nil // a table of Exchange's message tracking
		for _, address := range addressesIn(list.value) {
			r.event(s, address, line)
		}
	}
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

// A cellCutter cuts a line of a table into its cells, nil where it is none.
type cellCutter func(line string) []string

// tableHead reads the first line of a table, below which the line next stands:
// the names of the columns, in lower case and without signs, and how its lines are
// cut. The names are nil where the line names no column of addresses, or none of
// what became of them.
func tableHead(line, next string) (names []string, cut cellCutter) {
	if len(line) > longestHead || strings.HasPrefix(line, "#") { // Exchange names the columns of its logs behind "#Fields:"
		return nil, nil
	}
	cutters := []cellCutter{columnsBelow(next)}
	for _, separator := range ",;\t|" {
		cutters = append(cutters, func(line string) []string { return cutCells(line, separator) })
	}
	for _, cut := range cutters {
		cells := cut(line)
		if len(cells) < fewestColumns {
			continue
		}
		address, told := false, false
		names = make([]string, len(cells))
		for i, cell := range cells {
			names[i] = plainKey(cell)
			address = address || slices.Contains(addressKeys, names[i]) || slices.Contains(listKeys, names[i])
			told = told || slices.ContainsFunc(fateKeys, func(keys []string) bool { return slices.Contains(keys, names[i]) })
		}
		if address && told {
			return names, cut
		}
	}
	return nil, nil
}

// columnsBelow reads the line that rules off the names of a table whose columns
// are parted by blanks, "-------- ------": a column begins where its dashes do. A
// number that is wider than its name stands out to the left.
func columnsBelow(rule string) cellCutter {
	var begins []int
	for i := range len(rule) {
		if rule[i] == '-' && (i == 0 || rule[i-1] == ' ') {
			begins = append(begins, i)
		}
	}
	if len(begins) < fewestColumns || strings.Trim(rule, "- ") != "" {
		return func(string) []string { return nil }
	}
	return func(line string) []string {
		cells := make([]string, 0, len(begins))
		characters := []rune(line)
		for k := len(begins) - 1; k >= 0; k-- {
			from := min(begins[k], len(characters))
			for from > 0 && from < len(characters) && characters[from] != ' ' && characters[from-1] != ' ' {
				from--
			}
			cells = append(cells, string(characters[from:]))
			characters = characters[:from]
		}
		slices.Reverse(cells)
		return cells
	}
}

// fateKeys are the names of columns that tell what became of a message.
var fateKeys = [][]string{saidKeys, statusKeys, codeKeys, stateKeys}

// longestHead bounds the line of names.
const longestHead = 2000

// cutCells cuts a line of a table (RFC 4180), nil where it is none. (The standard
// library's reader would cost every visitor 6 kB for these few lines.)
func cutCells(line string, separator rune) []string {
	if !strings.ContainsRune(line, separator) {
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
