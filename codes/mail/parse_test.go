package mail_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/smtp-decoder/smtp-decoder/codes/mail"
)

func lines(s string) []string { return strings.Split(s, "\n") }

// outline writes a part and what lies below, one line each.
func outline(p *mail.Part, indent string) string {
	s := fmt.Sprintf("%s%s %d-%d body %d-%d, %d lines\n", indent, p.Type, p.First, p.Last,
		p.BodyFirst, p.BodyLast, len(p.Lines))
	for _, c := range p.Parts {
		s += outline(c, indent+"  ")
	}
	return s
}

func TestParse(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"plain", plain, "text/plain 0-9 body 8-9, 2 lines\n"},
		{"report", report, "multipart/report 1-42 body 8-42, 0 lines\n" +
			"  text/plain 10-15 body 13-15, 2 lines\n" +
			"  message/delivery-status 17-32 body 19-32, 14 lines\n" +
			"  message/rfc822 34-40 body 36-40, 0 lines\n" +
			"    text/plain 36-40 body 40-40, 1 lines\n"},
		{"lost boundary", lostBoundary, "multipart/mixed 0-14 body 5-14, 0 lines\n" +
			"  text/html 6-9 body 8-9, 2 lines\n" +
			"  text/rfc822-headers 11-14 body 13-14, 0 lines\n" +
			"    text/plain 13-14 body 15-14, 0 lines\n"},
		{"base64", base64Hole, "text/plain 0-8 body 5-8, 4 lines\n"},
		{"leading blanks", "\n\n" + plain, "text/plain 2-11 body 10-11, 2 lines\n"},
		{"quoted mailbox line", ">" + report[:strings.Index(report, "\n--=_b1")],
			"multipart/report 1-8 body 8-8, 1 lines\n"},
	} {
		m, ok := mail.Parse(lines(c.in), 0)
		if !ok {
			t.Errorf("%s: no mail", c.name)
			continue
		}
		if got := outline(m.Body, ""); got != c.want {
			t.Errorf("%s:\n%swant\n%s", c.name, got, c.want)
		}
	}
}

// TestQuotedBoundary reads a notice without parts that quotes a mail of parts.
func TestQuotedBoundary(t *testing.T) {
	m, ok := mail.Parse(lines("From: MAILER-DAEMON@example.org\nSubject: failure\nTo: ann@example.org\n\n"+
		"It failed.\n\nContent-Type: multipart/mixed; boundary=\"b1\"\n\n--b1\nContent-Type: text/plain\n\nHello\n--b1--"), 0)
	if !ok || m.Body.Type != "text/plain" || len(m.Body.Lines) != 9 {
		t.Errorf("got %s", outline(m.Body, ""))
	}
}

func TestNoMail(t *testing.T) {
	for _, in := range []string{
		"", "\n\n", "hello", "From: me\nto: you", "550 5.1.1 no: such user",
		"Final-Recipient: rfc822; ann@example.org\nAction: failed\nStatus: 5.1.1",
		"https://example.org/\nhttp://example.net/\nftp://example.com/",
		"Jan  2 15:04:05 mx postfix/smtp[1]: 1ABC: to=<ann@example.org>",
	} {
		if m, ok := mail.Parse(lines(in), 0); ok {
			t.Errorf("%q: %+v", in, m.Header)
		}
	}
}

func TestHeader(t *testing.T) {
	m, _ := mail.Parse(lines(plain), 0)
	if got := m.Get("from").Value; got != "Zustell-Säule <postmaster@example.net>" {
		t.Errorf("From: %q", got)
	}
	if f := m.Get("Received"); f.First != 1 || f.Last != 3 || !strings.HasSuffix(f.Value, "1ABC; Mon, 2 Jan 2006 15:04:05 +0000") {
		t.Errorf("Received: %+v", f)
	}
	if f := m.Get("X-None"); f.Name != "" {
		t.Errorf("X-None: %+v", f)
	}
}

func TestLines(t *testing.T) {
	for _, c := range []struct {
		in   string
		want []mail.DecodedLine
	}{
		{report, []mail.DecodedLine{
			{Text: "The address ann@example.org could not be reached. Grüße", First: 13, Last: 14},
			{Text: "", First: 15, Last: 15}}},
		{lostBoundary, []mail.DecodedLine{
			{Text: "Mailbox full <ann@example.org>", First: 8, Last: 8},
			{Text: "Bye", First: 9, Last: 9}}},
		{base64Hole, []mail.DecodedLine{
			{Text: "First line", First: 5, Last: 5},
			{Text: "second line", First: 5, Last: 6},
			{Text: "-- list footer --", First: 7, Last: 7},
			{Text: "third line", First: 8, Last: 8}}},
	} {
		m, _ := mail.Parse(lines(c.in), 0)
		got := m.Body.Find("text/")[0].Lines
		if fmt.Sprint(got) != fmt.Sprint(c.want) {
			t.Errorf("got  %+v\nwant %+v", got, c.want)
		}
	}
}

func TestMailbox(t *testing.T) {
	all := lines(report + "\n\n" + report)
	m, _ := mail.Parse(all, 0)
	if m.Last != 43 {
		t.Errorf("first mail ends at %d", m.Last)
	}
	if m, ok := mail.Parse(all, m.Last+1); !ok || m.First != 44 {
		t.Errorf("second mail: %+v", m)
	}
}

func TestCharset(t *testing.T) {
	in := "Received: a\nSubject: =?x-up?q?ab?=\nContent-Type: text/plain; charset=x-up\n\nab\x80"
	p := mail.Parser{Charset: func(name string, b []byte) (string, bool) {
		return strings.ToUpper(strings.TrimSuffix(string(b), "\x80")), name == "x-up"
	}}
	m, _ := p.Parse(lines(in), 0)
	if got := m.Body.Lines[0].Text; got != "AB" {
		t.Errorf("body %q", got)
	}
	m, _ = mail.Parse(lines(in), 0)
	if got := m.Body.Lines[0].Text; got != "ab€" {
		t.Errorf("unknown charset: %q", got)
	}
}

// TestCharsetOfFields reads encoded words in a header and in a report.
func TestCharsetOfFields(t *testing.T) {
	in := "Received: a\nSubject: =?x-up?q?ab=80?=\nContent-Type: message/delivery-status\n\n" +
		"Final-Recipient: rfc822; ann@example.org\nDiagnostic-Code: smtp; =?x-up?q?cd=80?="
	p := mail.Parser{Charset: func(name string, b []byte) (string, bool) {
		return strings.ToUpper(strings.TrimSuffix(string(b), "\x80")), name == "x-up"
	}}
	m, _ := p.Parse(lines(in), 0)
	if got := m.Get("Subject").Value; got != "AB" {
		t.Errorf("subject %q", got)
	}
	if _, got := m.Body.Groups()[0].Get("Diagnostic-Code").Typed(); got != "CD" {
		t.Errorf("diagnostic code %q", got)
	}
}

func TestParseBody(t *testing.T) {
	all := lines(report)
	p, ok := mail.Parser{}.ParseBody(all, 8, len(all)-1)
	if !ok || len(p.Parts) != 3 || p.Parts[1].Type != "message/delivery-status" {
		t.Errorf("%v %+v", ok, p)
	}
	if _, ok := (mail.Parser{}).ParseBody(lines(plain), 0, 9); ok {
		t.Error("boundary in a plain mail")
	}
}

// TestCut reads every beginning of a mail, line by line.
func TestCut(t *testing.T) {
	all := lines(report)
	for n := range all {
		mail.Parse(all[:n], 0)
		mail.Parse(all[n:], 0)
		mail.Groups(all[:n], 0, n)
	}
}

// TestLinear reads inputs that invite quadratic work.
func TestLinear(t *testing.T) {
	const n = 100_000
	for name, in := range map[string]string{
		"folds":      plain + strings.Repeat("\n x", n),
		"header":     "Received: a\n" + strings.Repeat(" x\n", n),
		"boundaries": report + strings.Repeat("\n--=_b1", n),
		"rfc822":     "Received: a\nContent-Type: message/rfc822\n\n" + strings.Repeat("From: a\nContent-Type: message/rfc822\n\n", n),
		"base64":     base64Hole + strings.Repeat("\nQUJDREVG", n),
		"html":       strings.Replace(lostBoundary, "<br>", strings.Repeat("<i\n", n), 1),
		"groups":     strings.Repeat("Final-Recipient: rfc822; a@example.org\n", n),
		"diagnostic": "Diagnostic-Code: a\n" + strings.Repeat(" b\n", n),
	} {
		t.Run(name, func(t *testing.T) {
			all := lines(in)
			mail.Parse(all, 0)
			mail.Groups(all, 0, len(all)-1)
		})
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{plain, report, lostBoundary, base64Hole, pastedFields, lostFolds} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		all := lines(s)
		for _, g := range mail.Groups(all, 0, len(all)-1) {
			for _, field := range g.Fields {
				inRange(t, g.First, g.Last, field.First, field.Last)
				field.Address()
				field.Code()
				field.Comment()
				field.Host()
			}
			inRange(t, 0, len(all)-1, g.First, g.Last)
		}
		m, ok := mail.Parse(all, 0)
		if !ok {
			mail.Parser{}.ParseBody(all, 0, len(all)-1)
			return
		}
		m.Body.Walk(func(p *mail.Part) bool {
			inRange(t, m.First, m.Last, p.First, p.Last)
			for _, l := range p.Lines {
				inRange(t, p.BodyFirst, p.BodyLast, l.First, l.Last)
			}
			for _, g := range p.Groups() {
				inRange(t, p.First, p.Last, g.First, g.Last)
			}
			return true
		})
	})
}

func inRange(t *testing.T, from, to, first, last int) {
	t.Helper()
	if first < from || last > to || first > last+1 {
		t.Fatalf("%d-%d is not within %d-%d", first, last, from, to)
	}
}

func BenchmarkParse(b *testing.B) {
	all := lines(report)
	b.ReportAllocs()
	for b.Loop() {
		m, _ := mail.Parse(all, 0)
		m.Body.Find("message/delivery-status")[0].Groups()
	}
}

// TestMailFile reads a mail that is attached as a mere file.
func TestMailFile(t *testing.T) {
	for _, part := range []string{
		"Content-Type: application/octet-stream; name=\"a.EML\"",
		"Content-Type: application/octet-stream\nContent-Disposition: attachment; filename=\"a.eml\"",
	} {
		m, ok := mail.Parse(strings.Split("From: a\nTo: b\nSubject: c\nContent-Type: multipart/mixed; boundary=b\n\n--b\n"+part+
			"\n\nFrom: d\nTo: e\nSubject: f\n\nHello\n--b--", "\n"), 0)
		if !ok || len(m.Body.Find("message/rfc822")) != 1 || m.Body.Parts[0].Parts[0].Get("Subject").Value != "f" {
			t.Errorf("%s: %v", part, m)
		}
	}
}
