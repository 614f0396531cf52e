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
