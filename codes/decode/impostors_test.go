package decode

import (
	"strings"
	"testing"
)

// impostors are mails that are not what they seem, or only look as if they were
// not, with the warning or the kind that tells of it.
var impostors = []struct{ name, mail, kind, warning string }{
	{"held messages", `From: Mail Admin <noreply@mail.example.com>
To: ann@example.org
Subject: Delivery failure: 7 incoming messages
Content-Type: text/html; charset=utf-8

<p>7 incoming messages could not be delivered to ann@example.org.</p>
<p><a href="http://login.example.net/?u=ann">Release messages</a></p>
`, KindPhishing, ""},
	{"a password that ends, in German", `From: IT <it@example.com>
To: ann@example.org
Subject: Ihr Passwort läuft ab
Content-Type: text/plain; charset=utf-8

Klicken Sie hier, um es zu behalten.
`, KindPhishing, ""},
	{"its words alone", `Mailbox almost full

Your mailbox will be closed in 24 hours.
Click here to keep it: http://example.net/
`, KindPhishing, ""},
	{"a quota in German, with a link", `Sehr geehrter Kunde (ann@example.de),
Ihr Postfach hat 99,8 % erreicht. 12 eingehende Nachrichten konnten nicht zugestellt werden.
Jetzt Speicher kostenlos erweitern: http://example.net/
`, KindPhishing, ""},
	{"a quota in Polish", `Twoja skrzynka jest prawie pełna

Skrzynka ann@example.pl wykorzystuje 95% miejsca. Usuń niepotrzebne wiadomości.
`, KindQuota, ""},
	{"a digest in French", `Récapitulatif de vos e-mails bloqués pour ann@example.fr
facture@example.net - Virus - Libérer
`, KindDigest, ""},
	{"base64", `From: Postmaster <postmaster@example.com>
To: ann@example.org
Subject: Undelivered mails
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: base64

WW91IGhhdmUgMyBwZW5kaW5nIG1lc3NhZ2VzLiBTaWduIGluIHRvIHJlYWQgdGhlbS4K
`, KindPhishing, ""},
	{"a reply made up of the reader", `From: Mail Delivery System <delivery@example.com>
To: ann@example.org
Subject: Undelivered Mail Returned to Sender
Content-Type: text/plain

<ann@example.org>: 550 5.2.2 Mailbox full. Upgrade your mailbox: http://example.net/
`, KindPhishing, ""},
	{"the reader's own mailbox, without a mail", `Your mailbox ann@example.org is 98% full. Incoming messages are rejected (552 storage limit).
Click below to upgrade your quota within 24 hours or lose access.
`, KindPhishing, ""},
	{"what a filter keeps", `From: Mail Gateway <postmaster@example.org>
To: ann@example.org
Subject: Spam Report

You have 2 new mails in quarantine.

Undelivered Mail Returned to Sender  MAILER-DAEMON@mx.example.com  Score 9
550 Your mailbox is full             it@example.net                Score 14
`, KindDigest, ""},
	{"what a filter keeps, in German", `Quarantänebericht für ann@example.org
Als Spam eingestuft und zurückgehalten:
bob@example.net	Ihre Rechnung	Zustellen
`, KindDigest, ""},
	{"one's own message in quarantine", `From: Mail Gateway <postmaster@example.org>
To: ann@example.org
Subject: Your message was quarantined

Your message to bob@example.net was put into quarantine and not delivered. The recipient has to release it.
`, "bounce", ""},
	{"a letter to a list about codes", `From: News <news@example.com>
To: ann@example.org
Subject: Why mail bounces
List-Unsubscribe: <https://example.com/u>

Take out what bounces with 550 5.1.1 User unknown, and wait after a 421.
`, "mail", ""},
	{"a reply made up", `From: Mail Delivery System <delivery@example.com>
To: ann@example.org
Subject: Undelivered Mail Returned to Sender
Content-Type: text/plain

<bob@example.net>: 550 5.2.2 Mailbox full

Your account will be suspended. Click here to sign in: http://example.net/
`, "bounce", "phishing"},
	{"a real one that is full", `Return-Path: <>
From: MAILER-DAEMON@example.net
To: ann@example.org
Subject: Undelivered Mail Returned to Sender

<bob@example.net>: 552 5.2.2 Over quota, see http://example.net/quota and upgrade your mailbox
`, "bounce", ""},
	{"a mail of a person", `From: Bob <bob@example.net>
To: ann@example.org
Subject: Lunch

Shall we meet at noon? Click https://example.net/menu to see what they have.
`, "mail", ""},
	{"somebody else's mail", returned("mx.example.net; spf=fail smtp.mailfrom=example.org; dkim=none; dmarc=fail header.from=example.org"), "bounce", "backscatter"},
	{"a mail that was forwarded", returned("mx.example.net; spf=fail smtp.mailfrom=example.org; dkim=pass header.d=example.org"), "bounce", ""},
	{"a mail that nobody looked at", returned("mx.example.net; none"), "bounce", ""},
}

// returned is a bounce of a mail about which a server wrote results.
func returned(results string) string {
	return `Return-Path: <>
From: MAILER-DAEMON@example.net
To: ann@example.org
Subject: Undelivered Mail Returned to Sender

<bob@example.net>: host mx.example.net[192.0.2.1] said: 550 5.1.1 User unknown

------ This is a copy of the message, including all the headers. ------

Received: from dyn.example.com ([192.0.2.9]) by mx.example.net with SMTP; Wed, 4 Mar 2026 10:11:13 +0000
Authentication-Results: ` + results + `
From: ann@example.org
To: bob@example.net
Subject: Watches
`
}

func TestImpostors(t *testing.T) {
	for _, c := range impostors {
		t.Run(c.name, func(t *testing.T) {
			r := Text(c.mail)
			var warnings []string
			for _, w := range r.Warnings {
				warnings = append(warnings, w.Kind)
			}
			if got := strings.Join(warnings, " "); r.Kind != c.kind || got != c.warning {
				t.Errorf("kind %q, warnings %q, want %q, %q", r.Kind, got, c.kind, c.warning)
			}
		})
	}
}
