package codes

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// The tests of this file hold the catalog against reference tables that lie
// beside a checkout of the project, and skip where there are none.
const referenceDir = "../../shared/reference"

// reference returns the rows of a table of tab-separated values by the names in
// its first line.
func reference(t *testing.T, name string) []map[string]string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(referenceDir, name))
	if err != nil {
		t.Skip("no reference tables: ", err)
	}
	lines := strings.Split(strings.TrimRight(string(data), "\n"), "\n")
	head := strings.Split(lines[0], "\t")
	var rows []map[string]string
	for _, line := range lines[1:] {
		row := map[string]string{}
		for i, value := range strings.Split(line, "\t") {
			row[head[i]] = value
		}
		rows = append(rows, row)
	}
	return rows
}

func TestReferenceReplyCodes(t *testing.T) {
	for _, row := range reference(t, "reply_codes.tsv") {
		e := Lookup(row["code"])
		if e == nil {
			t.Errorf("%s: no entry", row["code"])
			continue
		}
		if row["status"] == "current" && e.Standing != Registered {
			t.Errorf("%s: standing %s", e.Code, e.Standing)
		}
		if row["difference"] != "" && len(e.Readings) == 0 && !slices.Contains(oneReading, e.Code) {
			t.Errorf("%s: sources differ, and no readings say so: %s", e.Code, row["difference"])
		}
	}
}

// oneReading holds the codes of which sources differ only in what they leave
// out or in a garbled placeholder, not in the meaning.
var oneReading = []string{"220", "221", "253", "355", "455", "458", "459"}

func TestReferenceContexts(t *testing.T) {
	for _, row := range reference(t, "reply_code_contexts.tsv") {
		for _, command := range strings.Split(row["command"], "/") {
			command, _, _ = strings.Cut(command, " ")
			switch row["command"] {
			case "(connect)":
				command = "connect"
			case "(end of data)":
				command = "."
			}
			e := Lookup(row["code"])
			after := func(c Context) bool { return c.Command == command }
			if e == nil || !slices.ContainsFunc(e.After, after) {
				t.Errorf("%s: says nothing of %s", row["code"], row["command"])
			}
		}
	}
}

func TestReferenceEnhancedCodes(t *testing.T) {
	for _, row := range reference(t, "enhanced_codes.tsv") {
		pattern := row["pattern"]
		var ok bool
		switch row["kind"] {
		case "class":
			ok = hasDigit(classes, pattern[:1])
		case "subject":
			ok = hasDigit(subjects, row["subject"])
		case "detail":
			e := Lookup(pattern)
			ok = e != nil
			classes := row["allowed_classes"] + "," + row["seen_classes"]
			for _, class := range strings.Split(classes, ",") {
				ok = ok && Lookup(class+pattern[1:]) != nil
			}
		case "superseded-rfc-use":
			ok = reads(Lookup(pattern), row["reference"][:len("RFC 1234")])
		case "vendor":
			ok = vendorRow(row)
		}
		if !ok {
			t.Errorf("%s: %s %q is not covered", pattern, row["kind"], row["short_name"])
		}
	}
}

// vendorRow asks whether an entry speaks of a vendor's use of a code: a row of
// that vendor, a reading, or a range.
func vendorRow(row map[string]string) bool {
	pattern := strings.Replace(row["pattern"], "5.9.X", "5.9.0", 1)
	from, _, _ := strings.Cut(pattern, "-")
	e := Explain(from)
	names := map[string][]string{
		"vendor (Google": {"Gmail"}, "vendor (Yahoo)": {"Yahoo"}, "vendor (Apple": {"iCloud"},
		"vendor (La Poste)": {"La Poste"}, "vendor (ImprovMX)": {"ImprovMX"}, "vendor (draft": {"draft"},
		"vendor (Microsoft": {"Exchange", "Outlook", "Microsoft"},
	}
	for prefix, vendors := range names {
		if !strings.HasPrefix(row["status"], prefix) {
			continue
		}
		for _, v := range vendors {
			if strings.Contains(e.Owner, v) || reads(e, v) {
				return true
			}
		}
	}
	return false
}

// reads asks whether one of the entry's readings is by the source.
func reads(e *Entry, source string) bool {
	return e != nil && slices.ContainsFunc(e.Readings, func(r Reading) bool {
		return strings.Contains(r.Source, source)
	})
}

func TestReferenceNames(t *testing.T) {
	for _, row := range reference(t, "ehlo_keywords.tsv") {
		for _, name := range strings.Split(row["keyword"], " / ") {
			name, _, _ = strings.Cut(name, " (")
			name = strings.Replace(name, "X-*", "X-", 1)
			if k := LookupKeyword(name); k == nil || k.Name != name && name != "QHLO" {
				t.Errorf("keyword %s: no entry", name)
			}
		}
		for _, command := range []string{"mail", "rcpt"} {
			for _, p := range parameterNames(row[command+"_parameters"]) {
				if LookupParameter(command, p) == nil {
					t.Errorf("%s: no parameter %s of %s", row["keyword"], p, command)
				}
			}
		}
	}
	for _, row := range reference(t, "commands.tsv") {
		points := strings.NewReplacer("(connect)", "connect", "(end of data)", ".")
		verb := points.Replace(row["command"])
		if LookupCommand(verb) == nil {
			t.Errorf("command %s: no entry", verb)
		}
	}
}

// parameterNames finds the names in a description such as "RET=FULL|HDRS;
// ENVID=<xtext>".
func parameterNames(s string) []string {
	var found []string
	bare := []string{"SMTPUTF8", "REQUIRETLS", "CONPERM", "CONNEG", "PRDR", "XVERP"}
	between := func(r rune) bool { return strings.ContainsRune(" |;,", r) }
	for _, part := range strings.FieldsFunc(s, between) {
		name, _, equals := strings.Cut(part, "=")
		name, _, _ = strings.Cut(name, "[")
		upper := name != "" && name == strings.ToUpper(name) && name[0] >= 'A' && name[0] <= 'Z'
		if equals && upper || slices.Contains(bare, name) {
			found = append(found, name)
		}
	}
	return found
}

func TestReferenceMechanisms(t *testing.T) {
	for _, row := range reference(t, "auth_mechanisms.tsv") {
		name := row["mechanism"]
		if strings.HasPrefix(name, "(") { // no mechanism: parameters and the frame of AUTH
			continue
		}
		name, _, _ = strings.Cut(name, " over ")
		for _, n := range strings.Split(strings.ReplaceAll(name, ",", "/"), "/") {
			n, _, _ = strings.Cut(strings.TrimSpace(n), " ")
			m := LookupMechanism(n)
			if m == nil {
				t.Errorf("mechanism %s: no entry", n)
				continue
			}
			if strings.HasPrefix(row["mask"], "replace the whole") &&
				!sendsSecret(m) {
				t.Errorf("mechanism %s: no secret line", n)
			}
		}
	}
}

func TestReferenceFields(t *testing.T) {
	reports := map[string]string{
		"DSN": "delivery-status", "types": "delivery-status", "request": "request",
		"tracking": "tracking-status", "MDN": "disposition-notification", "ARF": "feedback-report",
	}
	for _, row := range reference(t, "dsn_fields.tsv") {
		for _, name := range fieldNames(row["field"], row["values"]) {
			report := reports[row["report"]]
			if row["part"] == "message header" {
				report = "header"
			}
			f := LookupFieldIn(report, name)
			if row["report"] == "container" {
				f = LookupField(name)
			}
			if f != nil {
				continue
			}
			t.Errorf("%s %s: no entry %q", row["report"], row["field"], name)
		}
	}
}

// fieldNames returns the names under which the catalog keeps a row of the
// reference, which joins some and names values by their kind.
func fieldNames(field, values string) []string {
	if _, after, ok := strings.Cut(field, "… "); ok {
		return []string{after}
	}
	if strings.HasPrefix(field, "Disposition ") {
		var all []string
		for _, v := range strings.Split(values, ", ") {
			if !strings.Contains(v, " ") {
				all = append(all, "Disposition: "+v)
			}
		}
		return all
	}
	field = strings.TrimSuffix(field, " (header)")
	kind, list, ok := strings.Cut(field, " X-Postfix / ")
	if ok {
		all := []string{kind + " X-Postfix"}
		for _, v := range strings.Split(list, " / ") {
			all = append(all, kind+" "+v)
		}
		return all
	}
	return strings.Split(field, ", ")
}

func TestReferenceStatements(t *testing.T) {
	covered := 0
	for _, row := range reference(t, "seeds_coverage.tsv") {
		id := row["id"]
		if slices.Contains(elsewhere, id) {
			continue
		}
		if !statementCovered(row) {
			t.Errorf("%s: %s %s %s %q is not covered",
				id, row["kind"], row["code"], row["enhanced"], row["seed_meaning"])
			continue
		}
		covered++
	}
	t.Logf("%d statements covered, %d belong elsewhere", covered, len(elsewhere))
}

// elsewhere holds the statements that are about no code: the history of a
// document, the date of a list, and the lines of whole transcripts, which
// package decode reads.
var elsewhere = []string{
	"C0-062", "C1-006", "C3-117", // robustness principle, scars from history, date of a list
	"C1-077", "C1-078", "C1-079", "C1-080", "C1-081", "C1-082", // transcripts and their lines
}

func statementCovered(row map[string]string) bool {
	code, enhanced := row["code"], row["enhanced"]
	if strings.HasPrefix(enhanced, "X.") || strings.Count(enhanced, ".") == 2 {
		if Lookup(enhanced) == nil {
			return false
		}
	}
	switch row["kind"] {
	case "reply-code", "reply-code+enhanced", "example-line":
		e := Lookup(code)
		return e != nil && (row["differs"] == "no" || differs(e, enhanced))
	case "enhanced-code":
		return Lookup(strings.ToUpper(code)) != nil || Lookup(enhanced) != nil
	case "citation":
		return cites(row)
	case "class":
		return hasDigit(classes, digitIn(code, "12345"))
	case "second-digit":
		return hasDigit(categories, digitIn(code, "012345"))
	case "subject":
		return hasDigit(subjects, digitIn(code, "01234567"))
	case "claim":
		return claimCovered(row["id"])
	}
	return false
}

// digitIn returns the first of the digits in a text such as "4xx", or "".
func digitIn(s, digits string) string {
	if i := strings.IndexAny(s, digits); i >= 0 {
		return s[i : i+1]
	}
	return ""
}

// hasDigit asks for a digit in a table; "" asks for the whole table.
func hasDigit(table []Digit, digit string) bool {
	if digit == "" {
		return len(table) >= 5
	}
	return slices.ContainsFunc(table, func(d Digit) bool { return d.Digit == digit && d.Meaning != "" })
}

// differs asks whether the entry speaks of what sources make of a code, where a
// statement departs from the standard: in readings of its own or of the
// enhanced code beside it.
func differs(e *Entry, enhanced string) bool {
	return len(e.Readings) > 0 || slices.Contains(oneReading, e.Code) ||
		Lookup(enhanced) != nil && len(Lookup(enhanced).Readings) > 0
}

// cites asks whether the entry names the document that a statement cites, or
// the one that took its place.
func cites(row map[string]string) bool {
	successor := map[string]string{
		"RFC 2554": "RFC 4954", "RFC 2552": "RFC 4954", "RFC 1846": "RFC 7504", "RFC 1893": "RFC 3463",
	}
	code := row["code"]
	if code == "(source)" {
		code = "5.1.1"
	}
	i := strings.Index(row["seed_meaning"], "RFC ")
	doc := row["seed_meaning"][i : i+len("RFC 1234")]
	if s, ok := successor[doc]; ok {
		doc = s
	}
	e := Lookup(code)
	return e != nil && slices.ContainsFunc(e.Refs, func(r Ref) bool { return r.Doc == doc })
}

// claims tells which text answers a claim about codes in general, and the words
// in it that do.
var claims = map[string]struct{ text, words string }{
	"C0-012": {classes[3].Meaning, "The command was refused"},
	"C0-013": {classes[4].Meaning, "gives up and tells the sender"},
	"C0-014": {classes[3].Meaning, "tries again by itself"},
	"C0-015": {source("250"), "RFC 5321"},
	"C1-001": {source("250"), "RFC 5321"},
	"C1-002": {notACode("").Meaning, "differ from server to server"},
	"C1-003": {notACode("").Meaning, "Programs go by the number; the words after it are for people"},
	"C1-007": {notACode("").Meaning, "three numbers such as 5.1.1: the first is 2, 4 or 5"},
	"C1-008": {LookupKeyword("ENHANCEDSTATUSCODES").Meaning, "starts with the same one"},
	"C1-010": {subjects[7].Meaning, "login or encryption"},
	"C1-011": {source("5.7.10"), "RFC 5248"},
	"C1-012": {LookupKeyword("ENHANCEDSTATUSCODES").Meaning, "replies that start with 3 don’t have one"},
	"C1-013": {strings.Join(Lookup("221").Basic, " "), "2.0.0"},
	"C1-014": {source("5.7.28"), "IANA registry"},
	"C1-015": {Explain("598").Meaning, "No standard defines this code"},
	"C1-019": {classes[3].Meaning, "usually for some days"},
	"C2-001": {source("250"), "RFC 5321"},
	"C2-024": {notACode("").Meaning, "differ from server to server"},
	"C2-025": {Lookup("250").Readings[0].Says, "depends on the command"},
	"C3-001": {LookupField("Status").Meaning, "enhanced code"},
	"C3-054": {classes[4].Meaning, "In an enhanced code"},
	"C3-055": {notACode("").Meaning, "none has more than three digits"},
	"C3-057": {Explain("5.1.77").Meaning, "Its first number says: refused. Its second says what it is about"},
	"C3-061": {notACode("").Meaning, "the first is 2, 4 or 5"},
}

func claimCovered(id string) bool {
	c, ok := claims[id]
	return ok && strings.Contains(c.text, c.words)
}

// source returns the documents of an entry in one string.
func source(code string) string {
	var docs []string
	for _, r := range Lookup(code).Refs {
		docs = append(docs, r.Doc)
	}
	return strings.Join(docs, " ")
}
