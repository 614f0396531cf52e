package codes

import (
	"cmp"
	"slices"
	"strings"
	"testing"
	"unicode"
)

// The tables are sorted: reply codes by number, enhanced codes by subject,
// detail and class, each X row before the codes it stands for.
func TestTablesAreSorted(t *testing.T) {
	for _, table := range tables() {
		for i := range table[1:] {
			if a, b := table[i].Code, table[i+1].Code; compareRows(a, b) >= 0 {
				t.Errorf("%s stands before %s", a, b)
			}
		}
	}
	byName(t, keywords, func(k Keyword) string { return k.Name })
	byName(t, mechanisms, func(m Mechanism) string { return m.Name })
}

func compareRows(a, b string) int {
	x, okA := ParseEnhanced(strings.Replace(a, "X", "2", 1))
	y, okB := ParseEnhanced(strings.Replace(b, "X", "2", 1))
	if !okA || !okB {
		return strings.Compare(a, b)
	}
	class := func(code string) int { return strings.IndexByte("X245", code[0]) }
	return cmp.Or(cmp.Compare(x.Subject, y.Subject), cmp.Compare(x.Detail, y.Detail),
		cmp.Compare(class(a), class(b)))
}

func byName[T any](t *testing.T, rows []T, name func(T) string) {
	t.Helper()
	for i := range rows[1:] {
		if a, b := name(rows[i]), name(rows[i+1]); a >= b {
			t.Errorf("%s stands before %s", a, b)
		}
	}
}

// Every entry says what happened, whose turn it is and what to do.
func TestEntriesAreComplete(t *testing.T) {
	actors := []Actor{Sender, SenderAdmin, Recipient, RecipientAdmin, Nobody}
	for e := range All() {
		for field, empty := range map[string]bool{
			"Name":     e.Name == "",
			"Title":    e.Title == "",
			"Meaning":  e.Meaning == "",
			"Who":      !slices.Contains(actors, e.Who),
			"Steps":    len(e.Steps) == 0,
			"Retry":    !slices.Contains([]Retry{RetryNone, RetryLater, RetryNo}, e.Retry),
			"Standing": e.Standing == "",
			"Owner":    (e.Owner != "") != (e.Standing == Vendor),
			"Refs":     len(e.Refs) == 0,
			"Related":  len(e.Related) == 0 || len(e.Related) > 5,
			"Example":  e.Example == "",
			"Classes":  e.Classes != "",
		} {
			if empty {
				t.Errorf("%s: %s is not filled as it should be", e.Code, field)
			}
		}
	}
}

// The first digit decides whether to try again. A few codes are named here
// because trying again can't help although they start with 4, or because they
// are no failure.
func TestRetryFollowsTheFirstDigit(t *testing.T) {
	odd := map[string]Retry{
		"101": RetryLater, "111": RetryLater, // the program never got through
		"432": RetryNo, "4.7.12": RetryNo, "459": RetryNo, // something must change first
		"453": RetryNone, // there is no mail
	}
	for e := range All() {
		want, ok := odd[e.Code]
		if !ok {
			want = retryOf(e.Code[0])
		}
		if e.Retry != want {
			t.Errorf("%s: retry %q, want %q", e.Code, e.Retry, want)
		}
		if e.Retry == RetryNone && !strings.HasPrefix(e.Code, "1") && e.Who != Nobody {
			t.Errorf("%s: no failure, yet it is the turn of %s", e.Code, e.Who)
		}
	}
}

// The texts are plain: short, ending with a stop, without pleading.
func TestProse(t *testing.T) {
	for e := range All() {
		checkTitle(t, e.Code, e.Title)
		checkProse(t, e.Code, e.Meaning)
		for _, step := range e.Steps {
			checkProse(t, e.Code, step)
		}
		for _, c := range e.After {
			checkProse(t, e.Code+" after "+c.Command, c.Meaning)
		}
		for _, r := range e.Readings {
			checkProse(t, e.Code+" by "+r.Source, r.Says)
		}
	}
	for _, table := range [][]Digit{classes, categories, subjects} {
		for _, d := range table {
			checkTitle(t, d.Digit, d.Title)
			checkProse(t, d.Digit, d.Meaning)
		}
	}
}

func TestProseOfNames(t *testing.T) {
	for _, k := range keywords {
		checkTitle(t, k.Name, k.Title)
		checkProse(t, k.Name, k.Meaning)
		for _, p := range k.Parameters {
			checkProse(t, p.Name, p.Meaning)
		}
	}
	for _, c := range commands {
		checkTitle(t, c.Verb, c.Title)
		checkProse(t, c.Verb, c.Meaning)
	}
	for _, m := range mechanisms {
		checkTitle(t, m.Name, m.Title)
		checkProse(t, m.Name, m.Meaning)
		checkProse(t, m.Name, m.Advice)
		for _, s := range m.Steps {
			checkProse(t, m.Name, s.Holds)
		}
	}
	for _, f := range fields {
		checkProse(t, f.Name, f.Meaning)
	}
}

// Explained without a row of their own, codes keep the same rules.
func TestProseOfUnknownCodes(t *testing.T) {
	codes := []string{
		"2.9.9", "2.1.77", "4.8.1", "5.8.1",
		"4.0.9", "4.1.77", "4.2.77", "4.3.77", "4.4.77", "4.5.77", "4.6.77", "4.7.77",
		"5.0.9", "5.1.77", "5.2.77", "5.3.77", "5.4.77", "5.5.77", "5.6.77", "5.7.77",
		"298", "398", "498", "598", "199", "999", "", "hello",
	}
	for code := range catalog().byCode {
		if detail, ok := strings.CutPrefix(code, "X."); ok {
			codes = append(codes, "2."+detail, "4."+detail, "5."+detail)
		}
	}
	for _, code := range codes {
		e := Explain(code)
		checkTitle(t, code, e.Title)
		checkProse(t, code, e.Meaning)
		for _, step := range e.Steps {
			checkProse(t, code, step)
		}
	}
}

func checkTitle(t *testing.T, of, s string) {
	t.Helper()
	if n := len(strings.Fields(s)); n == 0 || n > 8 {
		t.Errorf("%s: %q has %d words, want 1 to 8", of, s, n)
	}
	if strings.HasSuffix(s, ".") || s != strings.TrimSpace(s) {
		t.Errorf("%s: %q is not a title", of, s)
	}
	digits := strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsDigit(r) && r != '.' })
	for _, d := range digits {
		if _, ok := ParseReply(d); ok || strings.Count(d, ".") == 2 {
			t.Errorf("%s: %q holds a code", of, s)
		}
	}
	checkWords(t, of, s)
}

func checkProse(t *testing.T, of, s string) {
	t.Helper()
	if !strings.HasSuffix(s, ".") {
		t.Errorf("%s: %q does not end with a stop", of, s)
	}
	if len(s) > 400 {
		t.Errorf("%s: %d bytes, want 400 at most: %q", of, len(s), s)
	}
	checkWords(t, of, s)
}

func checkWords(t *testing.T, of, s string) {
	t.Helper()
	between := func(r rune) bool { return !unicode.IsLetter(r) }
	words := strings.FieldsFunc(strings.ToLower(s), between)
	for _, bad := range []string{"please", "simply", "obviously", "unfortunately", "sorry"} {
		if slices.Contains(words, bad) {
			t.Errorf("%s: the word %q in %q", of, bad, s)
		}
	}
	if strings.ContainsAny(s, "!\t\n") || strings.Contains(s, "  ") {
		t.Errorf("%s: exclamation mark or stray space in %q", of, s)
	}
}

// An example is a line as a server prints it: a reply code, the entry’s own
// code where that is an enhanced one, and words.
func TestExamplesCarryTheirCode(t *testing.T) {
	for e := range All() {
		words := strings.Fields(e.Example)
		if len(words) < 2 {
			t.Errorf("%s: example %q", e.Code, e.Example)
			continue
		}
		if len(e.Code) == 3 && words[0] != e.Code {
			t.Errorf("%s: example %q starts with another code", e.Code, e.Example)
		}
		if len(e.Code) > 3 && (words[1] != e.Code || words[0][0] != e.Code[0]) {
			t.Errorf("%s: example %q shows another code", e.Code, e.Example)
		}
	}
	for _, k := range keywords {
		name := k.Name
		if name == "X-" {
			continue // the example shows a made-up keyword
		}
		if !strings.HasPrefix(k.Example, "250-"+name) {
			t.Errorf("%s: example %q", name, k.Example)
		}
	}
	for _, m := range mechanisms {
		if !strings.HasPrefix(m.Example, "AUTH "+strings.TrimSuffix(m.Name, "*")) {
			t.Errorf("%s: example %q", m.Name, m.Example)
		}
	}
}

// Example names and addresses are invented, in the domains kept for that.
func TestExamplesNameNobody(t *testing.T) {
	between := func(r rune) bool { return strings.ContainsRune(" <>();,:", r) }
	check := func(of, s string) {
		for _, w := range strings.FieldsFunc(s, between) {
			_, host, ok := strings.Cut(w, "@")
			if ok && !strings.Contains(host, "example") && host != "" {
				t.Errorf("%s: %q in %q", of, w, s)
			}
		}
	}
	for e := range All() {
		check(e.Code, e.Example)
	}
	for _, f := range fields {
		check(f.Name, f.Example)
	}
}

// Links lead to entries that exist, and where sources differ one of them holds.
func TestLinks(t *testing.T) {
	for e := range All() {
		for _, code := range e.Related {
			if Lookup(code) == nil || code == e.Code {
				t.Errorf("%s: related to %s", e.Code, code)
			}
		}
		for _, code := range e.Basic {
			if Explain(code).Name == "Not a code" {
				t.Errorf("%s: goes with %s", e.Code, code)
			}
			if code[0] != e.Code[0] && e.Code != "515" {
				t.Errorf("%s: goes with %s of another class (RFC 2034, 4)", e.Code, code)
			}
		}
		holds := 0
		for _, r := range e.Readings {
			if r.Holds {
				holds++
			}
		}
		if len(e.Readings) == 1 || len(e.Readings) > 1 && holds != 1 {
			t.Errorf("%s: %d readings, of which %d hold", e.Code, len(e.Readings), holds)
		}
	}
	for _, k := range keywords {
		for _, name := range k.Related {
			if o := LookupKeyword(name); o == nil || o.Name != name {
				t.Errorf("%s: related to %s", k.Name, name)
			}
		}
	}
	for _, c := range commands {
		for _, code := range slices.Concat(c.Success, c.Failure) {
			if Lookup(code) == nil {
				t.Errorf("%s: answered with %s", c.Verb, code)
			}
		}
	}
}

// A context names a command that the catalog knows, and each only once.
func TestContextsNameCommands(t *testing.T) {
	for e := range All() {
		seen := map[string]bool{}
		for _, c := range e.After {
			if c.Command != "any" && LookupCommand(c.Command) == nil || seen[c.Command] {
				t.Errorf("%s: after %s", e.Code, c.Command)
			}
			seen[c.Command] = true
		}
	}
}

// Names of documents are written one way.
func TestRefs(t *testing.T) {
	check := func(of string, refs []Ref) {
		if len(refs) == 0 {
			t.Errorf("%s: no source", of)
		}
		for _, r := range refs {
			if r.Doc == "" || strings.ContainsAny(r.Doc+r.Section, "§;()") {
				t.Errorf("%s: source %q %q", of, r.Doc, r.Section)
			}
			number, ok := strings.CutPrefix(r.Doc, "RFC ")
			if ok && strings.Trim(number, "0123456789") != "" {
				t.Errorf("%s: source %q", of, r.Doc)
			}
		}
	}
	for e := range All() {
		check(e.Code, e.Refs)
	}
	for _, k := range keywords {
		check(k.Name, k.Refs)
	}
	for _, c := range commands {
		check(c.Verb, c.Refs)
	}
	for _, m := range mechanisms {
		check(m.Name, m.Refs)
	}
	for _, f := range fields {
		check(f.Name, f.Refs)
	}
}

// What a client sends to prove who it is must never be shown, and nearly every
// mechanism has such a line.
func TestSecrets(t *testing.T) {
	without := []string{"ANONYMOUS", "EXTERNAL"}
	words := []string{"<password>", "<token>", "<one-time", "<ticket>", "response=", "p=<"}
	for _, m := range mechanisms {
		if secret := sendsSecret(&m); secret == slices.Contains(without, m.Name) {
			t.Errorf("%s: a secret line of the client: %v", m.Name, secret)
		}
		for _, s := range m.Steps {
			if s.From != "client" && s.From != "server" || s.Form == "" {
				t.Errorf("%s: step %+v", m.Name, s)
			}
			for _, word := range words {
				if strings.Contains(s.Form, word) && !s.Secret {
					t.Errorf("%s: %q is not secret", m.Name, s.Form)
				}
			}
		}
	}
}

// sendsSecret asks whether the client sends something that is never to be shown.
func sendsSecret(m *Mechanism) bool {
	return slices.ContainsFunc(m.Steps, func(s Step) bool { return s.Secret && s.From == "client" })
}
