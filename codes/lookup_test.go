package codes

import (
	"os"
	"slices"
	"strings"
	"testing"
)

// Every code of the IANA registry has an entry, in each class it may have.
func TestRegisteredCodes(t *testing.T) {
	registered := map[string]bool{}
	for _, code := range snapshot(t, "testdata/iana-enhanced-codes.txt") {
		row := Lookup(code)
		if row == nil || row.Standing != Registered && code != "X.6.10" {
			t.Errorf("%s: no registered entry", code)
			continue
		}
		registered[code[1:]] = true
		for _, class := range row.Classes {
			if e := Lookup(string(class) + code[1:]); e == nil {
				t.Errorf("%s: no entry in class %c", code, class)
			}
		}
	}
	if len(registered) != 81 {
		t.Errorf("%d registered codes, want the 81 of 2024-12-06", len(registered))
	}
	for e := range All() {
		if _, ok := ParseEnhanced(e.Code); ok && !registered[e.Code[1:]] && e.Standing != Vendor {
			t.Errorf("%s: outside the registry, and names no vendor", e.Code)
		}
	}
	for _, line := range snapshot(t, "testdata/reply-codes.txt") {
		code, doc, _ := strings.Cut(line, " ")
		e := Lookup(code)
		if e == nil || !slices.ContainsFunc(e.Refs, func(r Ref) bool { return r.Doc == doc }) {
			t.Errorf("%s: no entry with the source %s", code, doc)
		}
	}
}

// snapshot returns the lines of a file without its header.
func snapshot(t *testing.T, name string) []string {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(data)), "\n")
	return slices.DeleteFunc(lines, func(l string) bool { return strings.HasPrefix(l, "#") })
}

func TestLookup(t *testing.T) {
	for code, title := range map[string]string{
		"550":    "The address or the message was refused",
		"5.1.1":  "The mailbox doesn’t exist",
		"4.1.1":  "The address can’t be checked yet", // exact rows go first
		"4.1.4":  "The address fits more than one mailbox",
		"5.7.26": "The mail didn’t prove its sender",
		"4.7.1":  "Their server asked to wait",
		"2.1.5":  "The recipient is accepted",
	} {
		if e := Lookup(code); e == nil || e.Code != code || e.Title != title {
			t.Errorf("Lookup(%q) = %+v, want %q", code, e, title)
		}
	}
	for _, code := range []string{
		"", "5", "55", "5.1", "5.1.77", "598", "5.7.650", "8.15.2", "hello", "5.1.1 ",
	} {
		if e := Lookup(code); e != nil {
			t.Errorf("Lookup(%q) = %+v, want nil", code, e)
		}
	}
}

// A row for several classes becomes an entry of one: with its code, its reply
// code, and no word that a temporary failure is final.
func TestSpecialise(t *testing.T) {
	e := Lookup("4.7.20")
	if e.Retry != RetryLater || e.Steps[0] != waiting || e.Basic[0] != "450" ||
		e.Example != "450 4.7.20 No passing DKIM signature found" {
		t.Errorf("4.7.20: %+v", e)
	}
	if row := Lookup("X.7.20"); row.Steps[0] == waiting || len(row.Basic) != 1 {
		t.Errorf("the row was changed: %+v", row)
	}
}

// What a reply code means depends on the command that it answers.
func TestMeaningAfter(t *testing.T) {
	e := Lookup("550")
	for command, want := range map[string]string{
		"RCPT": "This mailbox doesn’t exist",
		"rcpt": "This mailbox doesn’t exist",
		".":    "The whole message is refused",
		"QUIT": "The most common final refusal",
	} {
		if got := e.MeaningAfter(command); !strings.HasPrefix(got, want) {
			t.Errorf("550 after %s: %q", command, got)
		}
	}
	if got := Lookup("530").MeaningAfter("MAIL"); !strings.HasPrefix(got, "Log in first") {
		t.Errorf("530 after MAIL: %q", got)
	}
}

func TestAll(t *testing.T) {
	var all []string
	for e := range All() {
		all = append(all, e.Code)
		if Lookup(e.Code) != e || Explain(e.Code) != e {
			t.Errorf("%s: Lookup and Explain give another entry", e.Code)
		}
		if Path(e.Code) != "/codes/"+e.Code+"/" {
			t.Errorf("%s: path %q", e.Code, Path(e.Code))
		}
	}
	if !slices.IsSortedFunc(all, compareCodes) || len(slices.Compact(all)) != len(all) {
		t.Error("the entries are not in order")
	}
	if i, j := slices.Index(all, "5.1.2"), slices.Index(all, "5.1.10"); i > j {
		t.Error("5.1.10 stands before 5.1.2")
	}
	for _, code := range []string{"X.1.1", "5.1.77", ""} {
		if Path(code) != "" {
			t.Errorf("%s has a path", code)
		}
	}
}

func TestExplain(t *testing.T) {
	for code, want := range map[string]Entry{
		"5.1.77":  {Title: "An address was refused", Who: Sender, Retry: RetryNo},
		"4.7.99":  {Title: "A rule holds the message back", Who: Nobody, Retry: RetryLater},
		"2.9.9":   {Title: "It worked", Who: Nobody, Retry: RetryNone},
		"598":     {Title: "The server refused", Who: SenderAdmin, Retry: RetryNo},
		"4.7.555": {Title: "Microsoft holds back mail from your server", Who: SenderAdmin, Retry: RetryLater},
		"5.7.999": {Title: "A rule of their administrator refused it", Who: RecipientAdmin, Retry: RetryNo},
		"5.1.5":   {Title: "Refused, with an odd code", Who: Sender, Retry: RetryNo},
		"2.2.2":   {Title: "It worked, with an odd code", Who: Nobody, Retry: RetryNone},
		"4.7.8":   {Title: "The password was refused", Who: Sender, Retry: RetryLater},
		"8.15.2":  {Title: "This is not a mail code", Who: Nobody, Retry: RetryNone},
		"404.1":   {Title: "This is not a mail code", Who: Nobody, Retry: RetryNone},
		"102":     {Title: "A number that is no mail reply", Who: Nobody, Retry: RetryNone},
	} {
		e := Explain(code)
		if e.Code != code || e.Title != want.Title || e.Who != want.Who || e.Retry != want.Retry {
			t.Errorf("Explain(%q) = %q, %s, %s; want %q, %s, %s",
				code, e.Title, e.Who, e.Retry, want.Title, want.Who, want.Retry)
		}
	}
}

// A range has an entry under its first code, which the others repeat.
func TestRanges(t *testing.T) {
	for _, s := range spans {
		if e := Lookup(s.from.String()); e == nil || e.Standing != Vendor {
			t.Errorf("%v: no entry of a vendor", s.from)
			continue
		}
		last := Enhanced{s.from.Class, s.from.Subject, s.to}.String()
		e := Explain(last)
		if e.Code != last || !strings.Contains(e.Example, last) || e.Standing != Vendor {
			t.Errorf("%s: %+v", last, e)
		}
	}
}

func TestDigits(t *testing.T) {
	for code, want := range map[string]string{
		"550":     "5 Refused · 5 The mail itself · 0 The address or the message was refused",
		"5.7.26":  "5 Refused · 7 Rules and security · 26 The mail didn’t prove its sender",
		"4.16.55": "4 Not now · 16 A subject of the server’s own · 55 Yahoo slows down mail from your server",
		"571":     "5 Refused · 7 No such group of replies · 1 A rule refused the message",
		"999":     "9 No reply starts so · 9 No such group of replies · 9 A number that is no mail reply",
		"hello":   "",
	} {
		var parts []string
		for _, d := range Digits(code) {
			parts = append(parts, d.Digit+" "+d.Title)
		}
		if got := strings.Join(parts, " · "); got != want {
			t.Errorf("Digits(%q) = %q, want %q", code, got, want)
		}
	}
	if len(Classes()) != 5 || len(Categories()) != 6 || len(Subjects()) != 8 {
		t.Error("classes 1 to 5, categories 0 to 5, subjects 0 to 7")
	}
}

func TestParse(t *testing.T) {
	for _, s := range []string{"2.0.0", "5.1.1", "4.7.500", "5.999.999"} {
		if e, ok := ParseEnhanced(s); !ok || e.String() != s {
			t.Errorf("ParseEnhanced(%q) = %v, %v", s, e, ok)
		}
	}
	for _, s := range []string{
		"", "5", "5.1", "5.1.1.1", "8.15.2", "1.2.3", "3.1.1", "5.01.1", "5.1.010", "5.1.1000",
		"5..1", "5.1.", ".1.1", "X.1.1", "5.1.1 ", "-5.1.1", "5.1.1\n", "５.1.1",
	} {
		if e, ok := ParseEnhanced(s); ok {
			t.Errorf("ParseEnhanced(%q) = %v", s, e)
		}
	}
	for _, s := range []string{"", "55", "5500", "150", "650", "5x0", "+50"} {
		if n, ok := ParseReply(s); ok {
			t.Errorf("ParseReply(%q) = %d", s, n)
		}
	}
	if n, ok := ParseReply("571"); !ok || n != 571 {
		t.Errorf("ParseReply(571) = %d, %v", n, ok)
	}
}

func TestLookupNames(t *testing.T) {
	for name, want := range map[string]string{
		"size": "SIZE", "SIZE=1000": "SIZE", "AUTH=PLAIN": "AUTH=LOGIN",
		"X-EXPS": "X-EXPS", "X-EXPS=LOGIN": "X-EXPS=LOGIN",
		"X_PIPE_CONNECT": "PIPECONNECT", "XSOMETHING": "X-",
	} {
		if k := LookupKeyword(name); k == nil || k.Name != want {
			t.Errorf("LookupKeyword(%q) = %+v, want %s", name, k, want)
		}
	}
	for name, want := range map[string]string{
		"plain": "PLAIN", "SCRAM-SHA-256-PLUS": "SCRAM-SHA-256-PLUS", "SCRAM-SHA3-512": "SCRAM-*",
	} {
		if m := LookupMechanism(name); m == nil || m.Name != want {
			t.Errorf("LookupMechanism(%q) = %+v, want %s", name, m, want)
		}
	}
	if LookupKeyword("NOSUCH") != nil || LookupMechanism("NOSUCH") != nil ||
		LookupCommand("NOSUCH") != nil || LookupField("No-Such") != nil ||
		LookupParameter("MAIL", "NOSUCH") != nil {
		t.Error("a name that doesn’t exist was found")
	}
	if c := LookupCommand("mail"); c == nil || c.Stage != "mail" {
		t.Errorf("LookupCommand(mail) = %+v", c)
	}
}

// Every page has a path of its own.
func TestSlugsAreUnique(t *testing.T) {
	unique := func(names []string) {
		seen := map[string]string{}
		for _, name := range names {
			slug := Slug(name)
			if slug == "" || slug != strings.ToLower(slug) || strings.ContainsAny(slug, " /=.*_") {
				t.Errorf("slug of %q: %q", name, slug)
			}
			if other, ok := seen[slug]; ok {
				t.Errorf("%q and %q share the slug %q", name, other, slug)
			}
			seen[slug] = name
		}
	}
	unique(names(keywords, func(k Keyword) string { return k.Name }))
	unique(names(commands, func(c Command) string { return c.Verb }))
	unique(names(mechanisms, func(m Mechanism) string { return m.Name }))
	for name, want := range map[string]string{
		"CHUNKING": "chunking", "SCRAM-SHA-1": "scram-sha-1", "XOAUTH2": "xoauth2",
		".": "end-of-data", "(connect)": "connect", "AUTH=LOGIN": "auth-login",
	} {
		if got := Slug(name); got != want {
			t.Errorf("Slug(%q) = %q, want %q", name, got, want)
		}
	}
}

func names[T any](rows []T, name func(T) string) []string {
	var all []string
	for _, r := range rows {
		all = append(all, name(r))
	}
	return all
}

func TestLookupParameter(t *testing.T) {
	for _, p := range []string{
		"MAIL SIZE", "MAIL BODY", "MAIL SMTPUTF8", "MAIL RET", "MAIL ENVID", "MAIL AUTH", "MAIL BY",
		"MAIL HOLDFOR", "MAIL HOLDUNTIL", "MAIL MT-PRIORITY", "MAIL REQUIRETLS", "MAIL SOLICIT",
		"MAIL MTRK", "MAIL TRANSID", "MAIL CONPERM", "MAIL PRDR",
		"RCPT NOTIFY", "RCPT ORCPT", "RCPT RRVS", "RCPT CONNEG",
	} {
		command, name, _ := strings.Cut(p, " ")
		if LookupParameter(strings.ToLower(command), name) == nil {
			t.Errorf("%s has no parameter", p)
		}
	}
}

func TestLookupField(t *testing.T) {
	if f := LookupField("diagnostic-code"); f == nil || f.Report != "delivery-status" {
		t.Errorf("LookupField(diagnostic-code) = %+v", f)
	}
	if f := LookupField("Reporting-MTA"); f == nil || f.Report != "delivery-status" {
		t.Errorf("LookupField(Reporting-MTA) = %+v", f)
	}
	f := LookupFieldIn("feedback-report", "Reporting-MTA")
	if f == nil || f.Report != "feedback-report" {
		t.Errorf("LookupFieldIn = %+v", f)
	}
}

func TestSearch(t *testing.T) {
	for query, want := range map[string]string{
		"550":            "550",
		"5.7.26":         "5.7.26",
		"5.1.1":          "5.1.1",
		"mailbox full":   "mailbox is full",
		"user unknown":   "5.1.1",
		"quota":          "quota",
		"reverse dns":    "reverse dns",
		"Greylisting":    "greylisting",
		"password":       "password was refused",
		"gmail spf":      "gmail",
		"too many recip": "too many recipients",
	} {
		found := Search(query, 5)
		if len(found) == 0 || len(found) > 5 {
			t.Errorf("Search(%q) found %d", query, len(found))
			continue
		}
		e := found[0]
		text := strings.ToLower(e.Code + " " + e.Title + " " + e.Name + " " + e.Meaning)
		if !strings.Contains(text, want) {
			t.Errorf("Search(%q): %s %q first", query, e.Code, e.Title)
		}
	}
	if Search("", 5) != nil || Search("550", 0) != nil || len(Search("zzzz", 5)) != 0 {
		t.Error("nothing was to be found")
	}
	if all := Search("5.7", 1000); len(all) < 50 {
		t.Errorf("Search(5.7) found %d", len(all))
	}
}

func BenchmarkSearch(b *testing.B) {
	for b.Loop() {
		Search("mailbox full", 10)
	}
}
