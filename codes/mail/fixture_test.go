package mail_test

// Fixtures: small mails of the forms that occur, with example names.

const plain = `Return-Path: <>
Received: from mx.example.net (mx.example.net [192.0.2.7])
	by mx.example.org with ESMTP id 1ABC;
	Mon, 2 Jan 2006 15:04:05 +0000
From: =?utf-8?q?Zustell-S=C3=A4?= =?utf-8?q?ule?= <postmaster@example.net>
Subject: Undelivered
Date: Mon, 2 Jan 2006 15:04:05 +0000

first
second`

const report = `From mailer-daemon Mon Jan  2 15:04:05 2006
Received: from mx.example.net by mx.example.org; Mon, 2 Jan 2006 15:04:05 +0000
From: Mail Delivery System <mailer-daemon@example.net>
Subject: Returned mail
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
	boundary="=_b1"

preamble
--=_b1
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

The address ann@example.org =
could not be reached. Gr=FC=DFe

--=_b1
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.net
Arrival-Date: Mon, 2 Jan 2006 15:04:05 +0000

Final-Recipient: rfc822; ann@example.org
Action: failed
Status: 5.1.1 (bad mailbox)
Remote-MTA: dns; mx.example.org
Diagnostic-Code: smtp; 550 5.1.1 <ann@example.org>:
    User unknown

Final-Recipient: RFC822;<bob@example.org>
Action: Delayed (wait)
Status: 4.2.2

--=_b1
Content-Type: message/rfc822

From: carl@example.net
To: ann@example.org
Subject: Hello

Hi.
--=_b1--
epilogue`

const lostBoundary = `Received: from a by b; Mon, 2 Jan 2006 15:04:05 +0000
Subject: Returned
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="other"

--real-boundary
Content-Type: text/html

<html><head><style>p {x: y}</style></head><body><p>Mailbox&nbsp;<b>full</b> &lt;ann@example.org&gt;</p><!-- no
text --><br>Bye
--real-boundary
Content-Type: text/rfc822-headers

From: ann@example.org
Subject: Hello`

const base64Hole = `Received: from a by b; Mon, 2 Jan 2006 15:04:05 +0000
Subject: Returned
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: base64

Rmlyc3QgbGluZQpzZWNv
bmQgbGluZQ==
-- list footer --
dGhpcmQgbGluZQ==`

const pastedFields = `Hello, I got this:

    Final-Recipient: rfc822;ann@example.org
    Original-Recipient: rfc822;sales@example.org
    Action: failed
    Status: 5.7.1
    Diagnostic-Code: smtp;550 5.7.1 Message refused
     by policy
    Remote-MTA: dns;mx.example.org (192.0.2.1)

What does that mean?`

const lostFolds = `Reporting-MTA: dns; mx.example.net
Final-Recipient: rfc822; ann@example.org
Action: failed
Diagnostic-Code: smtp; 550-5.1.1 The account
550 5.1.1 does not exist.
Status: 5.1.1
Final-Recipient: rfc822; bob@example.org
Action: failed
Status: 5.2.2

Status: fine, thanks
Action: none`
