package outlook_test

import (
	"time"

	"github.com/smtp-decoder/smtp-decoder/codes/mail/outlook/outlooktest"
)

var monday = time.Date(2006, 1, 2, 15, 4, 5, 0, time.UTC)

// letter is a mail that came from outside, in 8 bits.
var letter = outlooktest.Item{
	Properties: outlooktest.Properties{
		0x001A001E: "IPM.Note",
		0x0037001E: "Prices",
		0x007D001E: "Microsoft Mail Internet Headers Version 2.0\r\n" +
			"Received: from mx.example.net by mx.example.org; Mon, 2 Jan 2006 15:04:05 +0000\r\n" +
			"From: Carl <carl@example.net>\r\nSubject: =?utf-8?q?Prices?=\r\nMIME-Version: 1.0\r\n" +
			"Content-Type: multipart/alternative;\r\n\tboundary=\"gone\"\r\nMessage-ID: <1@example.net>\r\n\r\n",
		0x1000001E: "Here they are: 3 \x80.\r\n",
		0x3FFD0003: 1252,
	},
	Recipients: []outlooktest.Properties{{0x3001001E: "Ann", 0x39FE001E: "ann@example.org", 0x0C150003: 1}},
	Attachments: []outlooktest.Properties{
		{0x3707001E: "prices.txt", 0x37010102: []byte("apples 1\r\npears 2\r\n")},
		{0x3704001E: "LOGO.PNG", 0x370E001E: "image/png", 0x37010102: []byte("\x89PNG")},
	},
}

const letterText = `Received: from mx.example.net by mx.example.org; Mon, 2 Jan 2006 15:04:05 +0000
From: Carl <carl@example.net>
Subject: =?utf-8?q?Prices?=
Message-ID: <1@example.net>
To: Ann <ann@example.org>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="=_part"

--=_part
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Here they are: 3 €.

--=_part
Content-Type: text/plain; charset=utf-8
Content-Disposition: attachment; filename="prices.txt"
Content-Transfer-Encoding: 8bit

apples 1
pears 2

--=_part
Content-Type: image/png
Content-Disposition: attachment; filename="LOGO.PNG"
Content-Description: left out, as it is no text


--=_part--
`

// failure is a report of Exchange on two recipients, with the message attached.
var failure = outlooktest.Item{
	Properties: outlooktest.Properties{
		0x001A001F: "REPORT.IPM.Note.NDR",
		0x0037001F: "Undeliverable: Grüße",
		0x0C1A001F: "Microsoft Outlook",
		0x0C1F001F: "/O=EXAMPLE/OU=FIRST/CN=RECIPIENTS/CN=OUTLOOK",
		0x0E04001F: "Ann; Bob",
		0x0E060040: monday,
		0x6820001F: "ex1.example.net",
		0x10130102: []byte("<html><body><p>Delivery has failed to these recipients:</p></body></html>"),
	},
	Recipients: []outlooktest.Properties{
		{
			0x3001001F: "Ann", 0x3003001F: "/o=Example/cn=ann", 0x39FE001F: "ann@example.org",
			0x0C200003: 511, 0x0C050003: 35, 0x0C040003: 1,
			0x0C1B001F: "<mx.example.org #5.1.10 smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found>",
			0x1001001F: "The address could not be found.",
		},
		{0x3001001F: "Bob", 0x3003001F: "bob@example.org", 0x0C200003: 522},
	},
	Attachments: []outlooktest.Properties{{0x3701000D: outlooktest.Item{
		Properties: outlooktest.Properties{
			0x001A001F: "IPM.Note", 0x0037001F: "Grüße", 0x0C1A001F: "Carl, from sales",
			0x5D01001F: "carl@example.net", 0x0E04001F: "Ann; Bob", 0x00390040: monday, 0x1000001F: "Hello",
		},
	}}},
}

const failureText = `From: Microsoft Outlook
Subject: Undeliverable: Grüße
Date: Mon, 02 Jan 2006 15:04:05 +0000
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="=_part"

--=_part
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: 8bit

<html><body><p>Delivery has failed to these recipients:</p></body></html>

--=_part
Content-Type: message/delivery-status
Content-Transfer-Encoding: 8bit

Reporting-MTA: dns; ex1.example.net

Final-Recipient: rfc822; ann@example.org
Action: failed
Status: 5.1.10
Remote-MTA: dns; mx.example.org
Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found

Final-Recipient: rfc822; bob@example.org
Action: failed
Status: 5.2.2

--=_part
Content-Type: message/rfc822
Content-Transfer-Encoding: 8bit

From: "Carl, from sales" <carl@example.net>
To: Ann; Bob
Subject: Grüße
Date: Mon, 02 Jan 2006 15:04:05 +0000
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Hello

--=_part--
`

// forwarded is a mail with a report attached to it, which has no message with it.
var forwarded = outlooktest.Item{
	Properties: outlooktest.Properties{0x0037001F: "What is this?", 0x0C1F001F: "ann@example.org", 0x1000001F: "See --=_part_ below"},
	Attachments: []outlooktest.Properties{{0x3701000D: outlooktest.Item{
		Properties: outlooktest.Properties{
			0x001A001F: "REPORT.IPM.Note.Delayed.DR", 0x0049001F: "Hello", 0x0074001F: "Bob", 0x1046001F: "<2@example.net>",
			0x1001001F: "Nothing to do yet.",
		},
		Recipients: []outlooktest.Properties{{0x3001001F: "bob@example.net", 0x0C050003: 5, 0x1001001F: "450 4.2.0 Greylisted"}},
	}}},
}

const forwardedText = `From: ann@example.org
Subject: What is this?
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="=_part__"

--=_part__
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

See --=_part_ below

--=_part__
Content-Type: message/rfc822
Content-Transfer-Encoding: 8bit

MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="=_part"

--=_part
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Nothing to do yet.
bob@example.net
450 4.2.0 Greylisted

--=_part
Content-Type: message/delivery-status
Content-Transfer-Encoding: 8bit

Final-Recipient: rfc822; bob@example.net
Action: delayed
Status: 5.4.7
Diagnostic-Code: smtp; 450 4.2.0 Greylisted

--=_part
Content-Type: text/rfc822-headers; charset=utf-8
Content-Transfer-Encoding: 8bit

Message-ID: <2@example.net>
To: Bob
Subject: Hello

--=_part--

--=_part__--
`
