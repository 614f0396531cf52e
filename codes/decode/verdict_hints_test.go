package decode

import (
	"strings"
	"testing"
)

// TestHints reads texts that show whose fault it is beyond what the reply says.
func TestHints(t *testing.T) {
	const log = "Nov 21 09:34:54 mx postfix/smtp[974]: 41B5F84729: to=<bob@example.net>, relay=none, delay=5, "
	const notice = "This is the mail system at host mx.example.org.\n\n"
	for _, c := range []struct{ name, text, title, who, first string }{
		{"a domain without a mail server", notice + "<bob@example.net>: connect to example.net[192.0.2.1]:25: Connection timed out",
			"Their server did not answer in time", "sender", "example.net seems to name no mail server"},
		{"a mail server of the domain", notice + "<bob@example.net>: connect to mx.example.net[192.0.2.1]:25: Connection timed out",
			"Their server did not answer in time", "recipient-admin", "Send the message again later"},
		{"a server that does not know the domain", notice + "<bob@example.net>: host mx.example.net[192.0.2.1] said: 554 5.7.1 <bob@example.net>: Relay access denied (in reply to RCPT TO command)",
			"Their server won’t forward this mail", "recipient-admin", "Check the part after the @"},
		{"a server that wants a login", notice + "<bob@example.net>: host mx.example.net[192.0.2.1] said: 550 relaying not permitted, authenticate first (in reply to RCPT TO command)",
			"Their server won’t forward this mail", "sender-admin", "If this is the server you send with"},
		{"a log of it", log + "dsn=4.4.1, status=deferred (connect to mx.example.net[192.0.2.1]:25: Connection timed out)",
			"Their server doesn’t answer", "sender-admin", "Wait."},
		{"a filter on the same machine", log + "dsn=4.4.1, status=deferred (connect to 127.0.0.1[127.0.0.1]:10024: Connection refused)",
			"A program on your own server doesn’t answer", "sender-admin", "Start that program"},
		{"a socket on the same machine", log + "dsn=4.4.1, status=deferred (connect to mail.example.org[private/dovecot-lmtp]: No such file or directory)",
			"Your own server can’t reach its mailboxes", "recipient-admin", "Start that program, most often Dovecot"},
		{"a next server without a domain", log + "dsn=4.4.3, status=deferred (Host or domain name not found. Name service error for name=dovecot type=AAAA: Host not found, try again)",
			"Your server can’t find the next one", "sender-admin", "Check that dovecot is right"},
		{"a next server of another domain", log + "dsn=5.4.4, status=bounced (Host or domain name not found. Name service error for name=relay.example.org type=AAAA: Host not found)",
			"The next server’s name can’t be found", "sender-admin", "If relay.example.org is set on your own server"},
		{"a mail server that is not there", notice + "<bob@example.net>: Host or domain name not found. Name service error for name=mx.example.com type=A: Host not found",
			"The next server’s name can’t be found", "recipient-admin", "Tell the recipient in another way: the MX record of example.net"},
		{"a login that could not begin", log + "dsn=4.7.0, status=deferred (SASL authentication failed; cannot authenticate to server smtp.example.com[192.0.2.1]: generic failure)",
			"Your server could not begin to log in", "sender-admin", "Look at the entry for that server"},
		{"logins that nobody can check", "535 5.7.8 Error: authentication failed: generic failure\n\nNov 21 17:58:06 mx postfix/smtpd[1002]: warning: SASL authentication failure: cannot connect to saslauthd server: No such file or directory",
			"Your server can’t check logins", "recipient-admin", "Start that program"},
		{"a refusal of one's own server", "Nov 21 01:33:38 mx postfix/smtpd[603]: NOQUEUE: reject: RCPT from unknown[192.0.2.9]: 504 5.5.2 <WIN-9QL>: Helo command rejected: need fully-qualified hostname; from=<ann@example.org> to=<bob@example.net> proto=ESMTP helo=<WIN-9QL>",
			"Your server refused it: the sending server greets with a wrong name", "recipient-admin", "If the mail is not wanted"},
		{"a mailbox that one's own server lacks", "Nov 21 01:33:38 mx postfix/smtpd[603]: NOQUEUE: reject: RCPT from mx.example.org[192.0.2.9]: 550 5.1.1 <bob@example.net>: Recipient address rejected: User unknown in local recipient table; from=<ann@example.org> to=<bob@example.net> proto=ESMTP helo=<mx.example.org>",
			"Your server refused it: no such mailbox", "recipient-admin", "If the address should exist"},
		{"a folder for spam", log + "dsn=2.0.0, status=sent (250 2.0.0 <bob@example.net> Saved)\nNov 21 09:34:54 mx dovecot: lmtp(bob@example.net)<809><Z8NY>: sieve: msgid=<a@example.org>: fileinto action: stored mail into mailbox 'Junk'",
			"The message went into the folder Junk", "recipient", "Look for it in the folder Junk"},
		{"a filter that throws away what it took", log + "dsn=2.7.0, status=sent (250 2.7.0 Ok, discarded, id=15303-02 - spam)",
			"A filter threw the message away", "recipient-admin", "Look in the filter’s quarantine"},
		{"a program that does not wait", "smtplib.SMTPServerDisconnected\nTraceback (most recent call last):\n  File \"a.py\", line 5, in <module>\nsmtplib.SMTPRecipientsRefused: {'bob@example.net': (452, b'4.2.2 Mailbox full')}",
			"The mailbox is full", "recipient", "Tell the recipient"},
		{"a milter that throws away", "Nov 21 12:17:25 mx postfix/cleanup[318]: 4BknQr25TWz9vf1j: milter-discard: END-OF-MESSAGE from unknown[192.0.2.9]: milter triggers DISCARD action; from=<ann@example.org> to=<bob@example.net>",
			"A filter threw the message away", "recipient-admin", "Look at the rule"},
		{"a forwarder on a list", notice + "<bob@example.net>: host mx.forward.example[192.0.2.1] said: 550 Error from the next server: 550 5.7.0 Blocked - see https://list.example.com/?ip=192.0.2.1 (in reply to end of DATA command)",
			"The recipient’s own forwarder is refused", "recipient-admin", "Tell the recipient in another way: only they"},
		{"an address that begins like it", notice + "<bob@example.net>: host mx.forward.example[192.0.2.1] said: 550 5.7.0 Blocked - see https://list.example.com/?ip=192.0.2.11",
			"Their server refuses your server", "sender-admin", "Open the link"},
		{"a provider's server", "Delivery to the following recipient failed permanently:\n\n     bob@example.net\n\nThe error that the other server returned was:\n554 5.7.1 <mail-x.google.com[192.0.2.9]>: Client host rejected: Access denied",
			"Their server refuses your server", "recipient-admin", "Tell the recipient in another way: their server"},
		{"a provider's server that refuses", notice + "<bob@gmail.com>: host mx.google.com[192.0.2.9] said: 554 5.7.1 Client host rejected: Access denied",
			"Their server refuses your server", "sender-admin", "Send from a server"},
		{"a reply that names another address", notice + "<bob@example.net>: host mx.example.net[192.0.2.1] said: 551 5.1.6 User not local; please try <bob@example.com> (in reply to RCPT TO command)",
			"The recipient isn’t at that server", "sender", "The reply names bob@example.com to write to."},
		{"an alias that leads nowhere", "From: MAILER-DAEMON@example.net\nTo: ann@example.org\nSubject: Returned mail\nContent-Type: multipart/report; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.net\n\n" +
			"Final-Recipient: rfc822; birds@example.net\nX-Actual-Recipient: rfc822; bob@example.com\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 User unknown\n--b--\n",
			"Forwarded to an address that doesn’t exist", "recipient", "Tell the person or the list behind birds@example.net"},
		{"an alias that leads to a server that relays nothing", notice + "<bob@example.com> (expanded from <sales@example.net>): host mx.example.com[192.0.2.1] said: 554 5.7.1 <bob@example.com>: Relay access denied (in reply to RCPT TO command)",
			"Forwarded to a server that won’t take it", "recipient", "Tell the person or the list behind sales@example.net"},
		{"a certificate between servers", "From: MAILER-DAEMON@example.org\nTo: ann@example.org\nSubject: Undelivered Mail\nContent-Type: multipart/report; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.org\n\n" +
			"Final-Recipient: rfc822; bob@example.net\nAction: failed\nStatus: 5.7.10\nDiagnostic-Code: X-local; x509: certificate has expired\n--b--\n",
			"The server’s certificate has expired", "recipient-admin", "Tell the recipient in another way"},
		{"a milter that is away", "Nov 21 22:53:45 mx postfix/cleanup[168]: 6BAC0280100: milter-reject: END-OF-MESSAGE from mx.example.org[192.0.2.9]: 4.7.1 Service unavailable - try again later; from=<ann@example.org> to=<bob@example.net> proto=ESMTP helo=<mx.example.org>",
			"A filter of your own doesn’t answer", "recipient-admin", "Start the filter"},
		{"a login at the next server", "Nov 21 13:03:50 mx postfix/smtp[170]: 9BDCBA19EA: SASL authentication failed; server smtp.example.com[192.0.2.1] said: 535 5.7.3 Authentication unsuccessful",
			"The password was refused", "sender", "Log in to webmail"},
		{"a name in front of the log", "mx1 : Nov 21 05:28:39 mx1 sendmail[315]: mBDIYhEa031574: to=bob@example.net, delay=00:00:00, mailer=esmtp, relay=mx.example.net., dsn=4.0.0, stat=Deferred",
			"The message is delayed", "nobody", "Wait"},
		{"a list without a link", notice + "<bob@example.net>: host mx.example.net[192.0.2.1] said: 554 5.7.1 Client host blocked using zen.example.com",
			"Your server is on a block list", "sender-admin", "Look your server’s address up"},
	} {
		t.Run(c.name, func(t *testing.T) {
			v := Text(c.text).Verdict
			if v.Title != c.title || string(v.Who) != c.who || len(v.Actions) == 0 || !strings.HasPrefix(v.Actions[0], c.first) {
				t.Errorf("%s, %s, %q", v.Title, v.Who, v.Actions)
			}
		})
	}
}
