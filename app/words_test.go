package main

import (
	"testing"

	"github.com/smtp-decoder/smtp-decoder/codes/decode"
)

func TestFate(t *testing.T) {
	for _, c := range []struct {
		r           decode.Recipient
		fate, cause string
	}{
		{decode.Recipient{Action: decode.Failed, Reply: 550, Reason: "userunknown"}, "Refused", "no such mailbox"},
		{decode.Recipient{Action: decode.Failed, Reply: 451, Reason: "blocked", Detail: "greylisted"}, "Not delivered", "asked to wait (greylisting)"},
		{decode.Recipient{Action: decode.Failed, Status: "4.4.7", Reason: "expired"}, "Not delivered", "the time for trying ran out"},
		{decode.Recipient{Action: decode.Failed, Status: "5.0.0", Implied: true, Reason: "networkerror"}, "Not delivered", "no connection came about"},
		{decode.Recipient{Action: decode.Delayed, Status: "4.4.7", Reason: "expired"}, "Waiting", "not delivered yet"},
	} {
		if fate, cause := fateOf(c.r), causeOf(c.r); fate != c.fate || cause != c.cause {
			t.Errorf("%+v: %q, %q, want %q, %q", c.r, fate, cause, c.fate, c.cause)
		}
	}
}

// TestLook wants no word that promises what waiting can't bring.
func TestLook(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"452 4.2.2 <bob@example.net>: mailbox full", "Asked to wait"},
		{"454 4.7.1 <bob@example.net>: Relay access denied", "Refused for now"},
		{"550 5.1.1 <bob@example.net>: User unknown", "Refused for good"},
		{"250 2.0.0 Ok: queued", "Accepted"},
		{"connect to mx.example.net[192.0.2.1]:25: Connection timed out", "Not delivered"},
	} {
		r := decode.Text(c.text)
		if got := lookOf(&r).word; got != c.want {
			t.Errorf("%q: %s, want %s", c.text, got, c.want)
		}
	}
}
