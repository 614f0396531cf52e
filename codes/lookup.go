package codes

import (
	"cmp"
	"iter"
	"slices"
	"strings"
	"sync"
)

// Lookup returns the entry of a code as a server prints it, such as "550" or
// "5.1.1", or nil where no table holds it. "X.1.1" gives the row that stands
// for all its classes. Entries are shared: they are not to be changed.
func Lookup(code string) *Entry { return catalog().byCode[code] }

// MeaningAfter returns what the code means after a command, in any letter case:
// the entry's own context, that of "any" command, or its general Meaning.
func (e *Entry) MeaningAfter(command string) string {
	meaning := e.Meaning
	for _, c := range e.After {
		if strings.EqualFold(c.Command, command) {
			return c.Meaning
		}
		if c.Command == "any" {
			meaning = c.Meaning
		}
	}
	return meaning
}

// All yields every entry with a concrete code: the reply codes by number, then
// the enhanced codes by class, subject and detail.
func All() iter.Seq[*Entry] { return slices.Values(catalog().all) }

// Path returns the path of the code's page, "/codes/5.7.26/", or "" for a code
// that has none because no table holds it.
func Path(code string) string {
	if e := Lookup(code); e == nil || isRow(e) {
		return ""
	}
	return "/codes/" + code + "/"
}

// An index holds the tables by code and in order.
type index struct {
	byCode map[string]*Entry // with the X rows
	all    []*Entry          // without them
}

// catalog builds the index on first use.
var catalog = sync.OnceValue(func() *index {
	x := &index{byCode: map[string]*Entry{}}
	var rows []*Entry
	for _, table := range tables() {
		for i := range table {
			e := &table[i]
			x.byCode[e.Code] = e
			if isRow(e) {
				rows = append(rows, e)
			} else {
				x.all = append(x.all, e)
			}
		}
	}
	for _, row := range rows {
		for _, class := range row.Classes {
			code := string(class) + row.Code[1:]
			if x.byCode[code] == nil { // an exact row goes first
				e := specialise(row, byte(class))
				x.byCode[code] = e
				x.all = append(x.all, e)
			}
		}
	}
	slices.SortFunc(x.all, func(a, b *Entry) int { return compareCodes(a.Code, b.Code) })
	return x
})

// tables lists the tables of codes, reply codes first, then by subject digit.
func tables() [][]Entry {
	return [][]Entry{
		replies, others, addresses, mailboxes, systems, networks, protocols, contents, policies,
	}
}

// isRow tells a row that stands for several classes from a concrete code.
func isRow(e *Entry) bool { return strings.HasPrefix(e.Code, "X.") }

// waiting is the first step of every temporary failure that has none of its own.
const waiting = "Wait: the sending server tries again by itself, usually for some days."

// specialise makes the entry of one class from a row that stands for several.
func specialise(row *Entry, class byte) *Entry {
	e := *row
	e.Code = string(class) + row.Code[1:]
	e.Classes = ""
	e.Retry = retryOf(class)
	e.Example = exampleOf(row, class)
	if class == '4' && row.Steps[0] != waiting {
		e.Meaning += " The 4 at the front says that it is tried again."
		e.Steps = append([]string{waiting}, row.Steps...)
	}
	e.Basic = slices.DeleteFunc(slices.Clone(row.Basic), func(reply string) bool {
		return reply[0] != class
	})
	if len(e.Basic) == 0 {
		e.Basic = []string{e.Example[:3]}
	}
	e.Related = slices.DeleteFunc(slices.Clone(row.Related), func(code string) bool {
		return code == e.Code
	})
	return &e
}

// retryOf returns what the first digit of any code says about trying again.
func retryOf(class byte) Retry {
	switch class {
	case '4':
		return RetryLater
	case '5':
		return RetryNo
	}
	return RetryNone
}

// exampleOf returns the row's example with the code, and the reply code before
// it, of the class.
func exampleOf(row *Entry, class byte) string {
	reply, rest, _ := strings.Cut(row.Example, " ")
	status, text, _ := strings.Cut(rest, " ")
	if status != "" && status[0] == class {
		return row.Example
	}
	switch {
	case class == '2':
		reply = "250"
	case class == '4' && reply == "552":
		reply = "452"
	case class == '4' && reply == "550":
		reply = "450"
	case class == '4':
		reply = "451"
	case reply == "452":
		reply = "552"
	case reply == "450":
		reply = "550"
	default:
		reply = "554"
	}
	return reply + " " + string(class) + row.Code[1:] + " " + text
}

// compareCodes orders reply codes before enhanced codes, and both by number.
func compareCodes(a, b string) int {
	x, okA := ParseEnhanced(a)
	y, okB := ParseEnhanced(b)
	if !okA || !okB {
		return cmp.Or(cmp.Compare(len(a), len(b)), strings.Compare(a, b))
	}
	return cmp.Or(cmp.Compare(x.Class, y.Class), cmp.Compare(x.Subject, y.Subject),
		cmp.Compare(x.Detail, y.Detail))
}
