package decode

import (
	"fmt"
	"strings"
	"testing"
)

// TestFormsOfPastes reads pastes whose form, and not whose words, makes them hard.
func TestFormsOfPastes(t *testing.T) {
	const exim = "This message was created automatically by mail delivery software. A message that you sent could not be delivered to one or more of its recipients. This is a permanent error. The following address(es) failed: "
	for _, c := range []struct{ name, text, want string }{
		{"a notice in one line", exim + "bob@example.net host mx.example.net [192.0.2.1] SMTP error from remote mail server after RCPT TO:<bob@example.net>: 550 5.1.1 User unknown kim@example.org Unrouteable address ------ This is a copy of the message, including all the headers. ------ Return-path: <ann@example.org>",
			"permanent\nbob@example.net 550 userunknown\nkim@example.org 0 hostunknown"},
		{"a greeting that refuses, to two", "A message that you sent could not be delivered to one or more of its recipients. The following address(es) failed:\n\n  bob@example.net\n    host mx.example.net [192.0.2.1]\n    SMTP error from remote mail server after initial connection:\n    554 mx.example.net\n  kim@example.net\n    host mx.example.net [192.0.2.1]\n    SMTP error from remote mail server after initial connection:\n    554 mx.example.net",
			"permanent\nbob@example.net 554 blocked\nkim@example.net 554 blocked"},
		{"Sendmail's list without its line ends", "----- The following addresses had permanent fatal errors -----bob@example.net(reason: 550 5.1.1 User unknown) Reporting-MTA: dns; mx.example.org",
			"permanent\nbob@example.net 550 userunknown"},
		{"the header of a notice in one line", "Return-Path: <> Received: from mailnull by mx.example.org with local (Exim 4.91) id 1gvuHE for ann@example.org; Sat, 21 Nov 2026 12:00:00 +0000 X-Failed-Recipients: bob@example.net From: Mail Delivery System <Mailer-Daemon@mx.example.org> To: ann@example.org Subject: Mail delivery failed: returning message to sender",
			"permanent\nbob@example.net 0 undefined"},
		{"a notice without a code", "Delivery to the following recipient has been delayed:\n\nMessage will be retried for 2 more day(s)", "transient\n 0 expired"},
		{"telephone numbers", "Ann Smith\n+7 (925) 555-33-00\n(800) 550-1234\n\n<bob@example.net>: host mx.example.net[192.0.2.1] said: 552 5.2.2 Mailbox full (in reply to RCPT TO command)",
			"permanent\nbob@example.net 552 mailboxfull"},
		{"codes of HTTP", "The task returns a 403 error, the request before it returned 200.", "none"},
		{"ZoneMTA", "Nov 21 12:59:52 zonemta[413]: info Sender/default/413[6] id=svd5 001 REJECTED[user] from=ann@example.org to=bob@example.net src=192.0.2.9 mx=mx.example.net id=<a1@example.org> (550 5.1.1 no such user here)",
			"permanent\nbob@example.net 550 userunknown"},
		{"a queue whose reasons are a program's", "-Queue ID- --Size-- ----Arrival Time---- -Sender/Recipient-------\nBD146148834C  3077549 Sat Nov 21 18:01:07  ann@example.org\n      (temporary failure. Command output: maildrop: maildir over quota.)\n                                         bob@example.net\n\n-- 3077 Kbytes in 1 Request.",
			"transient\nbob@example.net 0 mailboxfull"},
		{"an event whose address stands in its envelope", "{\n\"severity\": \"permanent\",\n\"delivery-status\": {\n\"code\": 550,\n\"message\": \"5.7.1 Email rejected per DMARC policy\"\n},\n\"envelope\": {\n\"sender\": \"ann@example.org\",\n\"targets\": \"bob@example.net\"\n},\n\"reason\": \"generic\"\n}",
			"permanent\nbob@example.net 550 authfailure"},
		{"a sender whose mailbox is off", "550 5.7.1 <ann@example.org>: Sender address rejected: mailbox disabled", "permanent\n 550 rejected"},
		{"a person, and an old entry of Exchange for the same", "Delivery has failed to these recipients or groups:\n\nbob@example.net\nThe email address you entered couldn't be found.\n\nDiagnostic information for administrators:\n\nGenerating server: mx.example.org\n\nIMCEAEX-_O=ORG_OU=First+20Group_cn=Recipients_cn=bob+2Eray@example.org\nRemote Server returned '550 5.1.1 RESOLVER.ADR.ExRecipNotFound; not found'",
			"permanent\nbob@example.net 550 userunknown"},
		{"Exim's tries for two", "2026-11-21 08:53:09 1bN8up-0003A0-8W H=mx.example.net [192.0.2.1]: SMTP error from remote mail server after RCPT TO:<bob@example.net>: 452 4.2.2 Mailbox full\n2026-11-21 08:53:10 1bN8un-0003A0-99 H=mx.example.org [192.0.2.2]: SMTP error from remote mail server after RCPT TO:<kim@example.org>: 451 4.7.1 Greylisted",
			"transient\nbob@example.net 452 mailboxfull\nkim@example.org 451 blocked"},
		{"a login among settings", "Error: an error occurred while sending mail (end of file reached)\n\nuser_name: \"ann@example.org\"\nmailAccount: 'kim@example.org'", "none\n 0 networkerror"},
		{"an option for the sender", "Get-MessageTrackingLog -Sender ann@example.org found:\n550 5.7.26 The sender is unauthenticated", "permanent\n 550 authfailure"},
		{"recipients in braces", "Recipients              : {bob@example.net, kim@example.net}\nRecipientStatus         : {[{LED=550 5.1.1 User unknown};{MSG=}]}",
			"permanent\nbob@example.net 550 userunknown\nkim@example.net 550 userunknown"},
		{"a code with a colon behind", "AuthenticationException: 421: 4.3.2 Service not active", "transient\n 421 systemerror"},
		{"a refusal above words of a break", "The server says \"421 4.7.0 Too many login attempts\" and the program a read timeout.", "transient\n 421 securityerror"},
		{"who a notice came to, below a label", "From:\n\"MAILER-DAEMON@example.com\" <MAILER-DAEMON@example.com>\nTo:\nann@example.org\n\nHi. This is the qmail-send program at example.com.\nI'm afraid I wasn't able to deliver your message to the following addresses.\n\n<bob@example.net>:\nRemote host said: 550 5.1.1 User unknown",
			"permanent\nbob@example.net 550 userunknown"},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := Text(c.text)
			told := []string{string(r.Outcome.Class)}
			for _, one := range r.Recipients {
				told = append(told, fmt.Sprintf("%s %d %s", one.Address, one.Reply, one.Reason))
			}
			if got := strings.Join(told, "\n"); got != c.want {
				t.Errorf("got:\n%s\nwant:\n%s", got, c.want)
			}
		})
	}
}
