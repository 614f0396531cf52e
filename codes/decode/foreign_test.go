package decode

import "testing"

// TestForeign reads texts of other kinds whose numbers look like replies.
func TestForeign(t *testing.T) {
	for _, c := range []struct{ kind, text string }{
		{"IMAP or POP3 session", "* OK ready\na1 LOGIN ann@example.org ****\na1 OK Logged in\na2 SELECT INBOX\n* 550 EXISTS\n* 0 RECENT\na2 OK done\n"},
		{"IMAP or POP3 session", "+OK ready\nUSER ann\n+OK\nLIST\n+OK 2 messages\n1 550\n2 4974\n.\n"},
		{"web server log", "192.0.2.1 - - [03/Jun/2026:10:11:12 +0200] \"POST /form HTTP/1.1\" 200 421 \"-\" \"curl\"\n" +
			"192.0.2.2 - - [03/Jun/2026:10:11:19 +0200] \"GET /x HTTP/1.1\" 404 550 \"-\" \"curl\"\n"},
		{"daily report", `{"organization-name":"Example","policies":[{"policy":{"policy-type":"sts"},"summary":{"total-failure-session-count":2},"failure-details":[{"result-type":"certificate-expired","failed-session-count":2}]}]}`},
		{"settings or a program", "# main.cf\nmyhostname = mail.example.org\nunknown_local_recipient_reject_code = 550\nunverified_recipient_reject_code = 450\n" +
			"message_size_limit = 31457280\n# client_access: bad.example 554 5.7.1 Go away\nmailbox_size_limit = 0\n"},
		{"settings or a program", "def classify(code, text):\n    if code == 550 and \"5.1.1\" in text:\n        return \"userunknown\"\n    if code in (421, 450):\n        return \"later\"\n" +
			"    raise ValueError(\"552 5.2.2\")\n"},
		{"settings or a program", "[outbound]\nalways_split=true\n; reject if host unknown\n[reject]\nno_rdns=false\nmsg=550 5.7.25 You need reverse DNS\n"},
	} {
		r := Text(c.text)
		if r.Kind != c.kind || r.Outcome.Class != None || len(r.Recipients) > 0 {
			t.Errorf("%q: %q %v %v", c.text, r.Kind, r.Outcome, r.Recipients)
		}
	}
	// What comes close and is of mail.
	for _, text := range []string{
		"Error: 550 5.1.1 User unknown\n    at SMTPConnection._formatError (node_modules/nodemailer/lib/smtp-connection/index.js:1:1)\n    at x (y.js:2:1)\n",
		"Your message to Bob\nwas read on 3 March, the next one came back: 550 5.1.1 User unknown",
		"EHLO a\n250 ok\n# a remark\nif this fails\nRCPT TO:<bob@example.net>\n550 no\n",
	} {
		if r := Text(text); r.Outcome.Reply != 550 {
			t.Errorf("%q: %q %v", text, r.Kind, r.Outcome)
		}
	}
}
