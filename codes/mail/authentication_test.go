package mail_test

import (
	"slices"
	"testing"

	"github.com/smtp-decoder/smtp-decoder/codes/mail"
)

// authentication holds what servers write about who sent a mail.
var authentication = []struct {
	name, field, in string
	want            []mail.Check
}{
	{"Gmail", "Authentication-Results", "mx.google.com;       dkim=pass header.i=@example.org header.s=s1 header.b=Ab12cD;" +
		"       spf=fail (google.com: domain of ann@example.org does not designate 192.0.2.1 as permitted sender) smtp.mailfrom=ann@example.org;" +
		"       dmarc=fail (p=REJECT sp=REJECT dis=NONE) header.from=example.org",
		[]mail.Check{
			{Method: "dkim", Result: "pass", Property: "header.i", Value: "@example.org", Server: "mx.google.com"},
			{Method: "spf", Result: "fail", Property: "smtp.mailfrom", Value: "ann@example.org", Address: "192.0.2.1", Server: "mx.google.com",
				Reason: "google.com: domain of ann@example.org does not designate 192.0.2.1 as permitted sender"},
			{Method: "dmarc", Result: "fail", Property: "header.from", Value: "example.org", Policy: "reject", Server: "mx.google.com",
				Reason: "p=REJECT sp=REJECT dis=NONE"},
		}},
	{"Exchange Online", "Authentication-Results", "spf=softfail (sender IP is 192.0.2.1) smtp.mailfrom=example.org; example.net;" +
		" dkim=none (message not signed) header.d=none;example.net; dmarc=fail action=oreject header.from=example.org;compauth=fail reason=000",
		[]mail.Check{
			{Method: "spf", Result: "softfail", Property: "smtp.mailfrom", Value: "example.org", Address: "192.0.2.1", Reason: "sender IP is 192.0.2.1"},
			{Method: "dkim", Result: "none", Reason: "message not signed"},
			{Method: "dmarc", Result: "fail", Property: "header.from", Value: "example.org"},
			{Method: "compauth", Result: "fail", Reason: "000"},
		}},
	{"ARC", "ARC-Authentication-Results", "i=1; mx.example.net 1; arc=none; spf=pass smtp.mailfrom=example.org smtp.remote-ip=192.0.2.1",
		[]mail.Check{
			{Method: "arc", Result: "none", Server: "mx.example.net"},
			{Method: "spf", Result: "pass", Property: "smtp.mailfrom", Value: "example.org", Address: "192.0.2.1", Server: "mx.example.net"},
		}},
	{"iprev and a login", "Authentication-Results", `mail.example.org; iprev=permerror policy.iprev=192.0.2.7; auth=pass (plain; by hand) smtp.auth="ann k" ; dkim/1=neutral reason="no; key" header.d=example.org`,
		[]mail.Check{
			{Method: "iprev", Result: "permerror", Property: "policy.iprev", Value: "192.0.2.7", Address: "192.0.2.7", Server: "mail.example.org"},
			{Method: "auth", Result: "pass", Property: "smtp.auth", Value: "ann k", Reason: "plain; by hand", Server: "mail.example.org"},
			{Method: "dkim", Result: "neutral", Property: "header.d", Value: "example.org", Reason: "no; key", Server: "mail.example.org"},
		}},
	{"Yahoo", "Authentication-Results", "mta1.example.net  from=example.org; dkim=pass (ok)",
		[]mail.Check{{Method: "dkim", Result: "pass", Reason: "ok", Server: "mta1.example.net"}}},
	{"nothing found", "Authentication-Results", "mx.example.net; none", nil},
	{"SPF", "Received-SPF", "fail (mx.example.net: domain of ann@example.org does not designate 192.0.2.1 as permitted sender) client-ip=192.0.2.1; envelope-from=\"ann@example.org\"; helo=ws7;",
		[]mail.Check{{Method: "spf", Result: "fail", Property: "smtp.mailfrom", Value: "ann@example.org", Address: "192.0.2.1", Server: "mx.example.net",
			Reason: "mx.example.net: domain of ann@example.org does not designate 192.0.2.1 as permitted sender"}}},
	{"SPF of Exchange Online", "Received-SPF", "Pass (protection.outlook.com: domain of example.org designates 192.0.2.1 as permitted sender) receiver=protection.outlook.com; client-ip=192.0.2.1; helo=mail.example.org; pr=C",
		[]mail.Check{{Method: "spf", Result: "pass", Property: "smtp.mailfrom", Value: "example.org", Address: "192.0.2.1", Server: "protection.outlook.com",
			Reason: "protection.outlook.com: domain of example.org designates 192.0.2.1 as permitted sender"}}},
	{"a signature", "DKIM-Signature", "v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.org; s=s1; h=from:to; bh=abc=; b=def=",
		[]mail.Check{{Method: "dkim", Result: "signed", Property: "header.d", Value: "example.org"}}},
	{"another field", "Subject", "spf=pass", nil},
	{"nothing", "Authentication-Results", "", nil},
	{"no SPF", "Received-SPF", "", nil},
}

func TestChecks(t *testing.T) {
	for _, c := range authentication {
		if got := (mail.Field{Name: c.field, Value: c.in}).Checks(); !slices.Equal(got, c.want) {
			t.Errorf("%s:\n got %+v\nwant %+v", c.name, got, c.want)
		}
	}
}
