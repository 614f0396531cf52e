package decode

import "testing"

// TestToldInLogs reads lines of logs that tell of no delivery, and of what else.
func TestToldInLogs(t *testing.T) {
	const stamp = "Nov 21 10:00:00 mx "
	for _, c := range []struct{ text, title string }{
		{"postfix/qmgr[1]: warning: connect to transport private/smtp-amavis: Connection refused", "A program on your own server doesn’t answer"},
		{"postfix/smtp[1]: warning: host mx.example.net[192.0.2.1]:25 greeted me with my own hostname mx.example.net", "Your server talks to itself"},
		{`postfix/pickup[1]: fatal: chdir("/var/spool/postfix"): Permission denied`, "A part of your mail server stopped"},
		{"postfix/qmgr[1]: A1B2C3: from=<ann@example.org>, status=expired, returned to sender", "The message could not be delivered in time"},
		{"opendkim[1]: A1B2C3: bad signature data", "A DKIM signature did not fit"},
		{"postfix/smtpd[1]: lost connection after AUTH from unknown[192.0.2.9]", "A client broke off or did not keep to the rules"},
		{"postfix/smtpd[1]: SSL_accept error from unknown[192.0.2.9]: -1", "A client broke off or did not keep to the rules"},
		{"postfix/smtpd[1]: warning: unknown[192.0.2.9]: SASL LOGIN authentication failed: UGFzc3dvcmQ6", "Somebody failed to log in"},
		{"postfix/cleanup[1]: A1B2C3: milter-reject: END-OF-MESSAGE from mx.example.org[192.0.2.9]: 4.7.1 Try again later; from=<ann@example.org> to=<bob@example.net> proto=ESMTP helo=<mx>", "Your server put a client off: it is to come back later"},
	} {
		if got := Text(stamp + c.text).Verdict.Title; got != c.title {
			t.Errorf("%s\nis: %s\nwant: %s", c.text, got, c.title)
		}
	}
	if got := Text("2026-11-21 10:00:00 1bN8up-0003A0-8W Message is frozen").Verdict.Title; got != "The message is frozen" {
		t.Errorf("a frozen message is: %s", got)
	}
}
