package decode

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"
)

// viewMessage shows the header of the message, its hops and its checks.
func viewMessage(r Report) string {
	m := r.Message
	if m == nil {
		return "none\n"
	}
	var b strings.Builder
	fmt.Fprintf(&b, "returned %t, line %d\nFrom: %s\nTo: %s\nSubject: %s\nDate: %s\nMessage-ID: %s\n",
		m.Returned, m.Line, m.From, m.To, m.Subject, m.Date, m.ID)
	for _, h := range m.Hops {
		fmt.Fprintf(&b, "%s (%s [%s]) to %s%s", h.From, h.Reverse, h.Address, h.By, h.Program)
		fmt.Fprintf(&b, ", %s, %s, id %s, for %s", h.With, security(h), h.ID, h.For)
		if !h.Time.IsZero() {
			b.WriteString(", at " + h.Time.Format(time.RFC3339))
		}
		if h.Delay != nil {
			fmt.Fprintf(&b, ", after %d ms", *h.Delay)
		}
		fmt.Fprintf(&b, ", line %d\n", h.Line)
	}
	for _, c := range m.Checks {
		fmt.Fprintf(&b, "%s %s, %s %s, says %s, line %d: %s\n", c.Method, c.Result, c.Property, c.Value, c.Server, c.Line, c.Text)
	}
	return b.String()
}

func security(h Hop) string {
	words := "unknown"
	if h.Encrypted != nil {
		words = map[bool]string{true: "encrypted", false: "open"}[*h.Encrypted]
	}
	if h.LoggedIn {
		words += ", logged in"
	}
	return strings.TrimSpace(words + " " + h.TLS)
}

// TestMessageSecrets wants no password in what is told of a message, however
// it is encoded there.
func TestMessageSecrets(t *testing.T) {
	r := Text("From: ann@example.org\nTo: bob@example.net\nSubject: =?utf-8?B?cGFzc3dvcmQ6IGdlaGVpbQ==?=\n" +
		"Received: from a by b with SMTP id token=geheim; Sat, 21 Nov 2026 10:11:12 +0000\n" +
		"Authentication-Results: b; spf=fail reason=\"password: geheim\" smtp.mailfrom=a@example.org\n" +
		"Message-ID: <pass=geheim>\n\nHello\n")
	b, err := json.Marshal(r.Message)
	if err != nil || r.Message == nil || strings.Contains(string(b), "geheim") {
		t.Errorf("%v %s", err, b)
	}
}

// checkMessage wants what is told of a message to stand on a line of the text.
func checkMessage(t *testing.T, r Report) {
	m := r.Message
	if m == nil {
		return
	}
	at := []int{m.Line}
	for _, h := range m.Hops {
		at = append(at, h.Line)
	}
	for _, c := range m.Checks {
		at = append(at, c.Line)
	}
	for _, n := range at {
		if n < 1 || n > len(r.Lines) {
			t.Fatalf("line %d of %d: %+v", n, len(r.Lines), m)
		}
	}
	if b, err := json.Marshal(m); err != nil {
		t.Fatalf("%s, %v", b, err)
	}
}

// TestMeaning writes sentences about checks.
func TestMeaning(t *testing.T) {
	for _, c := range []struct {
		in   Check
		want string
	}{
		{Check{Method: "spf", Result: "fail", Value: "ann@example.org", Address: "192.0.2.1"}, "The server 192.0.2.1 may not send for example.org."},
		{Check{Method: "spf", Result: "softfail", Value: "example.org"},
			"example.org does not list the sending server among those that send for it, but does not forbid it either."},
		{Check{Method: "spf", Result: "none"}, "The sender’s domain does not say which servers may send for it."},
		{Check{Method: "dmarc", Result: "fail", Value: "example.org", Policy: "reject"},
			"Neither SPF nor DKIM proved that the mail comes from example.org, the domain in its From address. example.org asks to refuse such mail."},
		{Check{Method: "iprev", Result: "permerror", Value: "192.0.2.7", Address: "192.0.2.7"}, "The server 192.0.2.7 has no name in DNS."},
		{Check{Method: "x-own", Result: "pass"}, ""},
		{Check{Method: "spf", Result: "maybe"}, ""},
	} {
		if got := c.in.meaning(); got != c.want {
			t.Errorf("%+v: %q, want %q", c.in, got, c.want)
		}
	}
}

// TestManyHops keeps the newest of more hops than any way has.
func TestManyHops(t *testing.T) {
	var b strings.Builder
	for i := range 3 * mostHops {
		fmt.Fprintf(&b, "Received: from a by h%d; Sat, 21 Nov 2026 10:11:12 +0000\n", i)
	}
	hops := Text(b.String()).Message.Hops
	if len(hops) != mostHops || hops[len(hops)-1].By != "h0" {
		t.Errorf("%d hops, the last by %s", len(hops), hops[len(hops)-1].By)
	}
}

// TestRecoded has a mail in a charset whose bytes are no UTF-8: its lines are shown as
// the text they are, and its secrets are still masked.
func TestRecoded(t *testing.T) {
	r := Text("From: MAILER-DAEMON@example.net\nTo: ann@example.org\nSubject: Undelivered Mail\nMIME-Version: 1.0\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: 8bit\n\n" +
		"Empf\xe4nger <bob@example.net> unbekannt\npassword: geh\xe4im1\n")
	if got := r.Lines[7].Text; got != "Empfänger <bob@example.net> unbekannt" {
		t.Errorf("got %q", got)
	}
	asked := Text("From: liste@example.net\nTo: ann@example.org\nSubject: Hallo\nContent-Type: text/plain; charset=iso-8859-1\n\nBitte best\xe4tigen Sie Ihre Anmeldung.\n")
	if asked.Kind != KindJoining {
		t.Errorf("a list that asks: got %q", asked.Kind)
	}
	if strings.Contains(r.Lines[8].Text, "im1") || len(r.Warnings) != 1 || r.Warnings[0].Kind != "secret" {
		t.Errorf("got %q, %v", r.Lines[8].Text, r.Warnings)
	}
}
