package decode

import (
	"testing"

	"github.com/smtp-decoder/smtp-decoder/codes"
)

// TestRetry has words without a code: whether it is worth another try follows from
// what they tell.
func TestRetry(t *testing.T) {
	for text, want := range map[string]codes.Retry{
		"Domain example.net does not accept mail (nullMX)":              codes.RetryNo,
		"all relevant MX records point to non-existent hosts":           codes.RetryNo,
		"605 Not delivering to previously bounced address":              codes.RetryNo,
		"SSLHandshakeException: No appropriate protocol":                codes.RetryNo,
		"connect to mx.example.net[192.0.2.1]:25: Connection timed out": codes.RetryLater,
		"550 5.1.1 User unknown":                                        codes.RetryNo,
		"450 4.2.1 Mailbox busy":                                        codes.RetryLater,
	} {
		if got := Text(text).Verdict.Retry; got != want {
			t.Errorf("%s: retry %s, want %s", text, got, want)
		}
	}
}
