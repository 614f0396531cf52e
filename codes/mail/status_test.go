package mail_test

import (
	"testing"

	"github.com/smtp-decoder/smtp-decoder/codes/mail"
)

func TestGroups(t *testing.T) {
	m, _ := mail.Parse(lines(report), 0)
	g := m.Body.Find("message/delivery-status")[0].Groups()
	if len(g) != 3 || g[0].Recipient || !g[1].Recipient || !g[2].Recipient {
		t.Fatalf("%+v", g)
	}
	if f := g[1].Get("diagnostic-code"); f.First != 26 || f.Last != 27 {
		t.Errorf("lines of Diagnostic-Code: %d-%d", f.First, f.Last)
	}
	kind, text := g[1].Get("Diagnostic-Code").Typed()
	if kind != "smtp" || text != "550 5.1.1 <ann@example.org>: User unknown" {
		t.Errorf("%q %q", kind, text)
	}
	if a := g[2].Get("Final-Recipient").Address(); a != "bob@example.org" {
		t.Errorf("address %q", a)
	}
	if a := g[2].Get("Action"); a.Word() != "delayed" || a.Comment() != "wait" {
		t.Errorf("action %q, comment %q", a.Word(), a.Comment())
	}
}

func TestPastedGroups(t *testing.T) {
	g := mail.Groups(lines(pastedFields), 0, 100)
	if len(g) != 1 || g[0].First != 2 || g[0].Last != 8 || !g[0].Recipient {
		t.Fatalf("%+v", g)
	}
	if h := g[0].Get("Remote-MTA").Host(); h != "mx.example.org" {
		t.Errorf("host %q", h)
	}
	if _, text := g[0].Get("Diagnostic-Code").Typed(); text != "550 5.7.1 Message refused by policy" {
		t.Errorf("diagnostic %q", text)
	}
	g = mail.Groups(lines(lostFolds), 0, 100)
	if len(g) != 3 || g[1].Get("Status").Code() != "5.1.1" || g[2].Get("Status").Code() != "5.2.2" {
		t.Fatalf("%+v", g)
	}
	if v := g[1].Get("Diagnostic-Code").Value; v != "smtp; 550-5.1.1 The account 550 5.1.1 does not exist." {
		t.Errorf("diagnostic %q", v)
	}
}

func TestAddress(t *testing.T) {
	for in, want := range map[string]string{
		"rfc822; ann@example.org":             "ann@example.org",
		"RFC822;<ann@example.org>":            "ann@example.org",
		"utf-8; änn@example.org":              "änn@example.org",
		"<ann@example.org>":                   "ann@example.org",
		"rfc822;ann@example.org (the member)": "ann@example.org",
		`rfc822; "ann b"@example.org`:         `"ann b"@example.org`,
		"rfc822; Ann <ann@example.org>":       "ann@example.org",
		"ann":                                 "ann",
		"":                                    "",
		"rfc822; <>":                          "",
	} {
		if got := (mail.Field{Value: in}).Address(); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

func TestCode(t *testing.T) {
	for in, want := range map[string]string{
		"5.1.1": "5.1.1", "5.1.1 (bad)": "5.1.1", "4.4.7.": "4.4.7", "5.7.606": "5.7.606",
		"(5.1.1)": "5.1.1", "#5.1.1": "5.1.1",
		"": "", "5.1": "", "bounced": "", "3.1.1": "", "192.0.2.1": "", "5..1": "", "550": "",
	} {
		if got := (mail.Field{Value: in}).Code(); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}
