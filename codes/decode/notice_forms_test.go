package decode

// noticeForms are notices in the form of many systems with what is to be read
// from them: address, action, reply, enhanced code, reason.
var noticeForms = []struct{ name, mail, want string }{
	{"qmail", `Return-Path: <>
From: MAILER-DAEMON@mail.example.org
To: ann@example.org
Subject: failure notice

Hi. This is the qmail-send program at mail.example.org.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<bob@example.net>:
192.0.2.7 does not like recipient.
Remote host said: 550 5.1.1 <bob@example.net>: user unknown
Giving up on 192.0.2.7.

<carol@example.com>:
192.0.2.9 failed after I sent the message.
Remote host said: 552 5.2.2 over quota

--- Below this line is a copy of the message.

Return-Path: <ann@example.org>
From: ann@example.org
To: bob@example.net, carol@example.com, dora@example.net

Hello
`, `bob@example.net failed 550 5.1.1 userunknown
carol@example.com failed 552 5.2.2 mailboxfull`},
	{"Exim", `From: Mail Delivery System <Mailer-Daemon@mail.example.org>
To: ann@example.org
Subject: Mail delivery failed: returning message to sender
Auto-Submitted: auto-replied

This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  bob@example.net
    SMTP error from remote mail server after RCPT TO:<bob@example.net>:
    host mx.example.net [192.0.2.7]: 550-5.7.1 Your address is on a block list
    550 5.7.1 See https://example.net/block

------ This is a copy of the message, including all the headers. ------

Return-path: <ann@example.org>
To: bob@example.net
`, `bob@example.net failed 550 5.7.1 blocked`},
	{"Exim, warning", `From: Mail Delivery System <Mailer-Daemon@mail.example.org>
To: ann@example.org
Subject: Warning: message 1abcde-000001-AB delayed 24 hours

This message was created automatically by mail delivery software.
A message that you sent has not yet been delivered to one or more of its
recipients after more than 24 hours on the queue on mail.example.org.

The address to which the message has not yet been delivered is:

  bob@example.net
    host mx.example.net [192.0.2.7]
    Delay reason: Connection timed out

No action is required on your part. Delivery attempts will continue for
some time, and this warning may be repeated at intervals.
`, `bob@example.net delayed 0  expired`},
	{"Sendmail 5", `From: Mail Delivery Subsystem <MAILER-DAEMON@example.org>
To: ann@example.org
Subject: Returned mail: User unknown

   ----- Transcript of session follows -----
While talking to mx.example.net:
>>> RCPT To:<bob@example.net>
<<< 550 No such user here
550 <bob@example.net>... User unknown
550 example.invalid (smtp)... 550 Host unknown
554 <carol@example.invalid>... 550 Host unknown (Authoritative answer from name server)

   ----- Unsent message follows -----
Received: by mail.example.org; (5.65/1.37) id 00001;
From: ann@example.org
To: bob@example.net
`, `bob@example.net failed 550  userunknown
carol@example.invalid failed 550  hostunknown`},
	{"Sendmail 8 without a report", `From: Mail Delivery Subsystem <MAILER-DAEMON@example.org>
To: ann@example.org
Subject: Returned mail: see transcript for details

The original message was received at Mon, 2 Mar 2020 10:00:00 +0100
from localhost

   ----- The following addresses had permanent fatal errors -----
<bob@example.net>
    (reason: 550 5.1.1 <bob@example.net>... User unknown)

   ----- Transcript of session follows -----
... while talking to mx.example.net.:
>>> DATA
<<< 550 5.1.1 <bob@example.net>... User unknown
550 5.1.1 <bob@example.net>... User unknown
<<< 503 5.0.0 Need RCPT (recipient)

   ----- Original message follows -----

Return-Path: <ann@example.org>
To: bob@example.net
`, `bob@example.net failed 550 5.1.1 userunknown`},
	{"Postfix without a report", `From: MAILER-DAEMON@mail.example.org (Mail Delivery System)
To: ann@example.org
Subject: Undelivered Mail Returned to Sender

This is the Postfix program at host mail.example.org.

For further assistance, please send mail to <postmaster@mail.example.org>

<bob@example.net>: host mx.example.net[192.0.2.7] said: 554 5.7.1
    <bob@example.net>: Relay access denied (in reply to RCPT TO command)
<carol@example.invalid>: Host or domain name not found. Name service error for
    name=example.invalid type=A: Host not found
`, `bob@example.net failed 554 5.7.1 norelaying
carol@example.invalid failed 0  hostunknown`},
	{"OpenSMTPD", `From: Mailer Daemon <MAILER-DAEMON@mail.example.org>
To: ann@example.org
Subject: Delivery status notification: error

    Hi!

    This is the MAILER-DAEMON, please DO NOT REPLY to this email.

    An error has occurred while attempting to deliver a message for
    the following list of recipients:

bob@example.net: 550 5.2.1 The mailbox is suspended

    Below is a copy of the original message:

Received: from localhost
To: bob@example.net
`, `bob@example.net failed 550 5.2.1 suspend`},
	{"DragonFly", `From: MAILER-DAEMON <>
To: ann@example.org
Subject: Mail delivery failed

This is the DragonFly Mail Agent v0.13 at mail.example.org.

There was an error delivering your mail to <bob@example.net>.

mx.example.net [192.0.2.7] did not like our RCPT TO:
550 5.1.1 <bob@example.net>: Recipient address rejected: User unknown

Message headers follow.

Received: from root (uid 0)
To: <bob@example.net>
`, `bob@example.net failed 550 5.1.1 userunknown`},
	{"Courier", `From: "Courier mail server at mail.example.org" <@>
To: ann@example.org
Subject: NOTICE: mail delivery status.

This is a delivery status notification from mail.example.org,
running the Courier mail server, version 0.65.2.

                           UNDELIVERABLE MAIL

Your message to the following recipients cannot be delivered:

<bob@example.net>:
    mx.example.net [192.0.2.7]:
>>> RCPT TO:<bob@example.net>
<<< 550 5.1.1 <bob@example.net>... User Unknown

---------------------------------------------------------------------------

If your message was also sent to additional recipients, their delivery
status is not included in this report.
`, `bob@example.net failed 550 5.1.1 userunknown`},
	{"Exchange 2003", `From: System Administrator <postmaster@example.net>
To: ann@example.org
Subject: Undeliverable: Hello

Your message

  To:      bob@example.net
  Subject: Hello
  Sent:    Mon, 2 Mar 2020 10:00:00 +0100

did not reach the following recipient(s):

bob@example.net on Mon, 2 Mar 2020 10:00:01 +0100
    The recipient name is not recognized
	The MTS-ID of the original message is: c=us;a= ;p=example
    MSEXCH:IMS:EXAMPLE:SITE:SERVER 0 (000C05A6) Unknown Recipient
`, `bob@example.net failed 0  userunknown`},
	{"Exchange Online, flattened", `From: Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@example.com>
To: ann@example.org
Subject: Undeliverable: Hello
Content-Type: text/html; charset="us-ascii"
Content-Transfer-Encoding: quoted-printable

<html><body><p>Your message to <b>bob@example.net</b> couldn't be delivered=
.</p>
<table><tr><td>ann</td><td>Office 365</td><td>bob</td></tr></table>
<p>bob wasn't found at example.net.</p>
<p>Original Message Details</p>
<p>Recipient Address: bob@example.net</p>
<p>Error Details</p><p>Reported error: <i>550 5.1.10 RESOLVER.ADR.RecipientNotFound; Rec=
ipient bob@example.net not found by SMTP address lookup</i></p>
</body></html>
`, `bob@example.net failed 550 5.1.10 userunknown`},
	{"Gmail, old", `From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
To: ann@gmail.com
Subject: Delivery Status Notification (Failure)
X-Failed-Recipients: bob@example.net

Delivery to the following recipient failed permanently:

     bob@example.net

Technical details of permanent failure:
Google tried to deliver your message, but it was rejected by the recipient domain. We recommend contacting the other email provider for further information about the cause of this error. The error that the other server returned was: 550 550 5.1.1 <bob@example.net>... User Unknown (state 14).

----- Original message -----

Received: by 192.0.2.1 with SMTP id x
To: bob@example.net
`, `bob@example.net failed 550 5.1.1 userunknown`},
	{"Gmail, new, words only", `From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
To: ann@gmail.com
Subject: Delivery Status Notification (Failure)
X-Failed-Recipients: bob@example.net
Content-Type: text/plain; charset="UTF-8"
Content-Transfer-Encoding: base64

CioqIEFkZHJlc3Mgbm90IGZvdW5kICoqCgpZb3VyIG1lc3NhZ2Ugd2Fzbid0IGRlbGl2ZXJlZCB0
byBib2JAZXhhbXBsZS5uZXQgYmVjYXVzZSB0aGUgYWRkcmVzcyBjb3VsZG4ndCBiZSBmb3VuZCwg
b3IgaXMgdW5hYmxlIHRvIHJlY2VpdmUgbWFpbC4KClRoZSByZXNwb25zZSB3YXM6Cgo1NTAgNS4x
LjEgVGhlIGVtYWlsIGFjY291bnQgdGhhdCB5b3UgdHJpZWQgdG8gcmVhY2ggZG9lcyBub3QgZXhp
c3QuCg==
`, `bob@example.net failed 550 5.1.1 userunknown`},
	{"Yahoo", `From: MAILER-DAEMON@yahoo.com
To: ann@yahoo.com
Subject: Failure Notice

Sorry, we were unable to deliver your message to the following address.

<bob@example.net>:
550: 5.2.2 <bob@example.net>: Mailbox full

--- Below this line is a copy of the message.

Content-Type: multipart/alternative; boundary="b1"
Received: from 192.0.2.1

--b1
Content-Type: text/plain

Hello
--b1--
`, `bob@example.net failed 550 5.2.2 mailboxfull`},
	{"GMX", `From: GMX Mailer Daemon <MAILER-DAEMON@mail.gmx.net>
To: ann@gmx.net
Subject: Mail delivery failed: returning message to sender

This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of
its recipients. This is a permanent error. The following address
failed:

"bob@example.net":
SMTP error from remote server after RCPT command:
host: mx.example.net
5.1.1 <bob@example.net>: Recipient address rejected: User unknown
"carol@example.com":
SMTP error from remote server after MAIL FROM command:
host: mx.example.com
5.7.1 Your host is listed on a DNSBL

--- The header of the original message is following. ---

Received: from [192.0.2.1]
`, `bob@example.net failed 0 5.1.1 userunknown
carol@example.com failed 0 5.7.1 blocked`},
	{"Mail.ru", `From: mailer-daemon@corp.mail.ru
To: ann@mail.ru
Subject: =?UTF-8?B?0JLQsNGI0LUg0YHQvtC+0LHRidC10L3QuNC1INC90LUg0LTQvtGB0YLQsNCy0LvQtdC90L4=?=. Mail failure.
X-Failed-Recipients: bob@example.net

Это письмо создано автоматически сервером Mail.Ru, отвечать на него не нужно.

К сожалению, Ваше письмо не может быть доставлено одному или нескольким получателям:

  bob@example.net
    SMTP error from remote mail server after RCPT TO:<bob@example.net>:
    host mx.example.net [192.0.2.7]: 550 5.1.1 no such user

------ This is a copy of the message, including all the headers. ------
`, `bob@example.net failed 550 5.1.1 userunknown`},
	{"Zoho", `From: mailer-daemon@mail.zoho.com
To: ann@example.org
Subject: Undelivered Mail Returned to Sender

This message was created automatically by mail delivery software.
A message that you sent could not be delivered to one or more of its recipients. This is a permanent error.

bob@example.net Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.1 <bob@example.net>... User Unknown

Received:from mail.zoho.com by mx.zohomail.com
`, `bob@example.net failed 550 5.1.1 userunknown`},
	{"Amazon SES, complaint", `From: SNS <no-reply@sns.amazonaws.com>
To: ann@example.org
Subject: AWS Notification Message

{"notificationType":"Complaint","complaint":{"complainedRecipients":[{"emailAddress":"bob@example.net"}],"complaintFeedbackType":"abuse"},"mail":{"destination":["bob@example.net"]}}
`, `bob@example.net feedback 0  feedback`},
	{"Amazon SES, bounce", `From: SNS <no-reply@sns.amazonaws.com>
To: ann@example.org
Subject: AWS Notification Message

{
  "Type" : "Notification",
  "Message" : "{\"notificationType\":\"Bounce\",\"bounce\":{\"bounceType\":\"Permanent\",\"bouncedRecipients\":[{\"emailAddress\":\"bob@example.net\",\"action\":\"failed\",\"status\":\"5.1.1\",\"diagnosticCode\":\"smtp; 550 5.1.1 user unknown\"}]},\"mail\":{\"source\":\"ann@example.org\"}}",
  "SignatureVersion" : "1"
}
`, `bob@example.net failed 550 5.1.1 userunknown`},
	{"Amazon SES, delivery", `From: SNS <no-reply@sns.amazonaws.com>
To: ann@example.org
Subject: AWS Notification Message

{"notificationType":"Delivery","mail":{"source":"ann@example.org"},"delivery":{"recipients":["bob@example.net"],"smtpResponse":"250 2.6.0 Message received","reportingMTA":"a.example.com"}}
`, `bob@example.net delivered 250 2.6.0 delivered`},
	{"Lotus Notes", `From: postmaster@example.net
To: ann@example.org
Subject: Undeliverable message

------- Failure Reasons  --------

User not listed in public Name & Address Book
bob@example.net

------- Returned Message --------

Received: from mail.example.org
To: bob@example.net
`, `bob@example.net failed 0  userunknown`},
	{"Domino", `From: Postmaster@example.net
To: ann@example.org
Subject: DELIVERY FAILURE: User bob (bob@example.net) not listed in Domino Directory

Your message

  Subject: Hello

was not delivered to:

  bob@example.net

because:

  User bob (bob@example.net) not listed in Domino Directory
`, `bob@example.net failed 0  userunknown`},
	{"IMail", `From: "Postmaster" <postmaster@example.net>
To: ann@example.org
Subject: Undeliverable Mail

User mailbox exceeds allowed size: bob@example.net

Original message follows.

Received: from mail.example.org
`, `bob@example.net failed 0  mailboxfull`},
	{"Oracle Messaging Server", `From: Internet Mail Delivery <postmaster@mail.example.org>
To: ann@example.org
Subject: Delivery Notification: Delivery has failed

This report relates to a message you sent with the following header fields:

  Message-id: <1@mail.example.org>
  From: Ann <ann@example.org>
  To: bob@example.net

Your message cannot be delivered to the following recipients:

  Recipient address: bob@example.net
  Reason: Remote SMTP server has rejected address
  Diagnostic code: smtp;550 5.1.1 <bob@example.net>: User unknown
  Remote system: dns;mx.example.net (TCP|192.0.2.1|33|192.0.2.7|25)
`, `bob@example.net failed 550 5.1.1 userunknown`},
	{"mFilter", `From: postmaster <postmaster@example.org>
To: ann@example.org
Subject: failure notice

以下のメールアドレスへの送信に失敗しました。
bob@example.net


-------server message
552 5.2.2 <bob@example.net>... Mailbox Full

-------SMTP command
DATA

-------original mail info
From: ann@example.org
To: bob@example.net
`, `bob@example.net failed 552 5.2.2 mailboxfull`},
	{"InterScan", `From: "InterScan MSS" <postmaster@example.org>
To: ann@example.org
Subject: Mail could not be delivered

Sent <<< RCPT TO:<bob@example.net>
Received >>> 550 5.1.1 <bob@example.net>... User unknown

Unable to deliver message to <bob@example.net>.
`, `bob@example.net failed 550 5.1.1 userunknown`},
	{"SurfControl", `From: <>
To: ann@example.org
Subject: Hello

Your message could not be sent.
A transcript of the attempts to send the message follows.
The number of attempts made: 1
Addressed To: bob@example.net

Mon, 2 Mar 2020 10:00:00 +0100
Failed to send to identified host,
bob@example.net: [192.0.2.7], 550 User unknown
--- Message non-deliverable.
`, `bob@example.net failed 550  userunknown`},
	{"MXLogic", `From: Mail Delivery System <MAILER-DAEMON@relay.example.org>
To: ann@example.org
Subject: Mail delivery failed

This message was created automatically by mail delivery software.

A message that you have sent could not be delivered to one or more
recipients.  This is a permanent error.  The following address failed:

  <bob@example.net>: 550 5.1.1 <bob@example.net>: Recipient address rejected: User unknown


Included is a copy of the message header:
-----------------------------------------
Received: from unknown [192.0.2.1]
To: bob@example.net
`, `bob@example.net failed 550 5.1.1 userunknown`},
	{"Mimecast", `From: "postmaster" <postmaster@example.net>
To: ann@example.org
Subject: [Postmaster] Email Delivery Failure
Content-Transfer-Encoding: quoted-printable

This is an automated alert notification. Please do not reply.

An email that you attempted to send to the following address could not be d=
elivered:
-- bob@example.net

The problem appears to be :
-- Recipient email address is possibly incorrect

Additional information follows :
-- 5.4.1 Recipient address rejected: Access denied.

If you require further information, please contact the Service Desk.
`, `bob@example.net failed 0 5.4.1 userunknown`},
	{"McAfee", `From: <postmaster@example.net>
To: ann@example.org
Subject: Delivery Status

    --- The following addresses had delivery problems ---

<bob@example.net>   (5.1.1 <bob@example.net>... User unknown)
`, `bob@example.net failed 0 5.1.1 userunknown`},
	{"KDDI", `From: no-reply@app.example.jp
Return-Path: <>
To: ann@example.org
Subject: Mail System Error - Returned Mail

Your mail sent on: Mon, 2 Mar 2020 10:00:00 +0900
    Could not be delivered to: <bob@example.net>
    As their mailbox is full.
`, `bob@example.net failed 0  mailboxfull`},
	{"FML", `From: list-admin@example.org
To: ann@example.net
Subject: You ann@example.net are not member (list ML)

You are not a member of this mailing list <list@example.org>.
`, `list@example.org failed 0  rejected`},
	{"ActiveHunter", `From: MAILER-DAEMON@mail.example.org
To: ann@example.org
Subject: FAILURE NOTICE :

  ----- The following addresses had permanent fatal errors -----

>>> bob@example.net <bob@example.net>

  ----- Transcript of session follows -----
550 sorry, no mailbox here by that name (#5.1.1 - chkusr)
`, `bob@example.net failed 550 5.1.1 userunknown`},
	{"James", `From: postmaster@mail.example.org
To: ann@example.org
Subject: [BOUNCE] Hello
Return-Path: <>

This message was generated by Apache James.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

Error message below:
550 - Requested action not taken: no such user here

Message details:
  MAIL FROM: ann@example.org
  RCPT TO: bob@example.net
  From: ann@example.org
`, `bob@example.net failed 550  userunknown`},
	{"MIME report in encoded text", `From: MAILER-DAEMON@us-west-2.amazonses.com
To: ann@example.org
Subject: Delivery Status Notification (Failure)
Content-Transfer-Encoding: quoted-printable

An error occurred while trying to deliver the mail to the following recipie=
nts:
bob@example.net

Technical report:

Reporting-MTA: dns; a.example.com

Action: failed
Final-Recip=
ient: rfc822; bob@example.net
Diagnostic-Code: smtp; 554 4.4.7 Message expired: unable to deliver in 840 mi=
nutes.<421 4.4.2 Connection timed out>
Status: 4.4.7
`, `bob@example.net failed 421 4.4.2 expired`},
	{"no recipient but the returned message's", `From: MMSC NDR Administrator <sysadmin@example.net>
To: ann@example.org
Subject: Undeliverable Message

Message could not be delivered to mobile.
Error: No valid recipients for this MM


Original Message:
From: Ann <ann@example.org>
To: bob@example.net
Subject: Hello
`, `bob@example.net failed 0  userunknown`},
	{"MMDF", `From: mmdf@example.net (Memo Service)
Return-Path: <>
To: ann@example.org
Subject: Failed mail (msg.aa1234)

    Your message could not be delivered to
'bob@example.net (host: example.net) (queue: smtp)' for the following
reason:  ' 550 <bob@example.net>... User unknown'

    Your message follows:

Received: from mail.example.org
`, `bob@example.net failed 550  userunknown`},
	{"Netscape", `From: Postmaster <postmaster@example.net>
To: ann@example.org
Subject: Undeliverable Message

This Message was undeliverable due to the following reason:

One or more of the recipients of your message did not receive it
because they would have exceeded their mailbox size limit.

User <bob@example.net>

The following recipients did not receive your message:

     <bob@example.net>
`, `bob@example.net failed 0  mailboxfull`},
	{"Exchange, a name in front", `From: postmaster@example.net
To: ann@example.org
Subject: Undeliverable: Hello

Delivery has failed to these recipients or groups:

Bob Example (bob@example.net)<mailto:bob@example.net>
The recipient's mailbox is full and can't accept messages now.

Diagnostic information for administrators:

Generating server: mail.example.net

bob@example.net
#550 5.2.2 STOREDRV.Deliver; mailbox full ##

Original message headers:

Received: from mail.example.org
`, `bob@example.net failed 550 5.2.2 mailboxfull`},
	{"GroupWise", `From: postmaster@example.net
To: ann@example.org
Subject: Message status - undeliverable

The message that you sent was undeliverable to the following:
	bob@example.net (user unknown)

Possibly truncated original message follows:

Hello
`, `bob@example.net failed 0  userunknown`},
	{"Barracuda", `From: MAILER-DAEMON@mail.example.net
To: ann@example.org
Subject: **Message you sent blocked by our bulk email filter**

Your message to: bob@example.net
was blocked by our Spam Firewall. The email you sent with the following subject has NOT BEEN DELIVERED:

Subject: Hello
`, `bob@example.net failed 0  spamdetected`},
	{"MDaemon", `From: MDaemon@mail.example.org
To: ann@example.org
Subject: Permanent Delivery Failure

The attached message had PERMANENT fatal delivery errors!

After one or more unsuccessful delivery attempts the attached message has
been removed from the mail queue on this server.

Failed address: bob@example.net

--- Session Transcript ---
 Mon 2020-03-02 10:00:00: <-- 220 mx.example.net ESMTP
 Mon 2020-03-02 10:00:00: --> RCPT To:<bob@example.net>
 Mon 2020-03-02 10:00:01: <-- 550 No such user here
 Mon 2020-03-02 10:00:01: --> QUIT
--- End Transcript ---
`, `bob@example.net failed 550  userunknown`},
	{"CommuniGate", `From: MAILER-DAEMON@mail.example.org
To: ann@example.org
Subject: Undeliverable mail: Hello

Failed to deliver to 'bob@example.net'
SMTP module(domain example.net) reports:
 host mx.example.net says:
 550 5.1.1 <bob@example.net>: unknown user account
`, `bob@example.net failed 550 5.1.1 userunknown`},
	{"hMailServer", `From: mailer-daemon@mail.example.org
To: ann@example.org
Subject: Message undeliverable: Hello

Your message did not reach some or all of the intended recipients.

   Sent: Mon, 2 Mar 2020 10:00:00 +0100
   Subject: Hello

The following recipient(s) could not be reached:

bob@example.net
   Error Type: SMTP
   Remote server (192.0.2.7) issued an error.
   hMailServer sent: RCPT TO:<bob@example.net>
   Remote server replied: 550 5.7.1 Message refused as spam

hMailServer
`, `bob@example.net failed 550 5.7.1 spamdetected`},
	{"ZMailer", `From: The Post Office <postmaster@mail.example.org>
To: ann@example.org
Subject: Delivery reports about your email

This is a collection of reports about email delivery
process concerning a message you originated.

FAILED:
  Original Recipient:
    rfc822;bob@example.net
  Control data:
    smtp example.net bob@example.net 99
  Diagnostic texts:
    ... \
        <<- MAIL From:<ann@example.org>
        ->> 550 5.1.8 Domain of sender address does not exist

Following is a copy of MESSAGE/DELIVERY-STATUS format section below.
`, `bob@example.net failed 550 5.1.8 rejected`},
	{"smail", `From: <MAILER-DAEMON@example.net>
To: ann@example.org
Subject: mail failed, returning to sender

|------------------------- Message log follows: -------------------------|
 no valid recipients were found for this message
|------------------------- Failed addresses follow: ---------------------|
 <bob@example.net> ... unknown user
|------------------------- Message text follows: ------------------------|
Received: from mail.example.org
`, `bob@example.net failed 0  userunknown`},
	{"Gmail, in Spanish", `Return-Path: <>
From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
To: ann@example.org
Subject: Delivery Status Notification (Failure)
Date: Sat, 21 Nov 2026 12:30:01 +0000
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

** No se ha encontrado la dirección **

Tu mensaje no se ha entregado a bob@example.net porque no se ha encontrado la dirección o esta no puede recibir correo.

La respuesta ha sido:

550 5.1.1 The email account that you tried to reach does not exist. Please try double-checking the recipient's email address for typos or unnecessary spaces. abc - gsmtp
`, `bob@example.net failed 550 5.1.1 userunknown`},
	{"Gmail, delayed, in French", `Return-Path: <>
From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
To: ann@example.org
Subject: Delivery Status Notification (Failure)
Date: Sat, 21 Nov 2026 12:30:01 +0000
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

** Boîte de réception saturée **

Votre message n'est pas parvenu à bob@example.net. La boîte de réception du destinataire est saturée ou reçoit trop de messages en même temps.

Le message reçu est le suivant :

452 4.2.2 The email account that you tried to reach is over quota. abc - gsmtp
`, `bob@example.net failed 452 4.2.2 mailboxfull`},
	{"QQ", `Return-Path: <>
From: PostMaster <PostMaster@qq.com>
To: ann@example.org
Subject: 系统退信/Systems bounce
Date: Sat, 21 Nov 2026 12:30:01 +0000
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

退信提示

抱歉，您的邮件被退回来了……

原邮件信息：
收件人地址：bob@qq.com
主题：hello
退信原因：收件人邮件地址（bob@qq.com）不存在，邮件无法送达。
host mx3.qq.com[192.0.2.1] said: 550 Mailbox not found. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000728
`, `bob@qq.com failed 550  userunknown`},
	{"NetEase", `Return-Path: <>
From: Postmaster@163.com
To: ann@example.org
Subject: 系统退信
Date: Sat, 21 Nov 2026 12:30:01 +0000
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

很抱歉，您的邮件未能送达以下收件人：

收件人：bob@163.com
退信原因：用户不存在
英文信息：SMTP error, RCPT TO: 550 User not found: bob@163.com
`, `bob@163.com failed 550  userunknown`},
	{"Korean", `Return-Path: <>
From: MAILER-DAEMON@naver.com
To: ann@example.org
Subject: 메일 발송 실패 안내
Date: Sat, 21 Nov 2026 12:30:01 +0000
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

보내신 메일이 전송되지 않았습니다.

받는 사람: bob@naver.com
실패 이유: 550 5.1.1 No such user
`, `bob@naver.com failed 550 5.1.1 userunknown`},
	{"IronPort", `Return-Path: <>
From: Mail Delivery System <MAILER-DAEMON@esa.example.com>
To: ann@example.org
Subject: Delivery Status Notification (Failure)
Date: Sat, 21 Nov 2026 12:30:01 +0000
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

The following message to <bob@example.net> was undeliverable.
The reason for the problem:
5.1.0 - Unknown address error 550-'5.1.1 <bob@example.net>: User unknown'
`, `bob@example.net failed 550 5.1.1 userunknown`},
	{"Exchange, in French", `Return-Path: <>
From: Microsoft Outlook <postmaster@example.org>
To: ann@example.org
Subject: Non remis : bonjour
Date: Sat, 21 Nov 2026 12:30:01 +0000
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Échec de la remise pour ces destinataires ou groupes :

bob@example.net
La boîte aux lettres du destinataire est pleine et ne peut plus accepter de messages pour le moment.

Informations de diagnostic pour les administrateurs :

Serveur de génération : mx.example.org

bob@example.net
Remote Server returned '554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException'
`, `bob@example.net failed 554 5.2.2 mailboxfull`},
	{"two layers", `From: MAILER-DAEMON@mail.example.org
To: ann@example.org
Subject: Delivery Status Notification (Failure)

The following message to <bob@example.net> was undeliverable.
The reason for the problem:
5.1.0 - Unknown address error 550-'5.2.2 The mailbox is over quota'
`, `bob@example.net failed 550 5.2.2 mailboxfull`},
	{"Sendmail, warning", `From: Mail Delivery Subsystem <MAILER-DAEMON@mail.example.org>
To: ann@example.org
Subject: Warning: could not send message for past 4 hours

    **********************************************
    **      THIS IS A WARNING MESSAGE ONLY      **
    **  YOU DO NOT NEED TO RESEND YOUR MESSAGE  **
    **********************************************

   ----- The following addresses had transient non-fatal errors -----
<bob@example.net>

   ----- Transcript of session follows -----
<bob@example.net>... Deferred: Connection timed out with mx.example.net.
Warning: message still undelivered after 4 hours
Will keep trying until message is 5 days old
`, `bob@example.net delayed 0  expired`},
	{"Japanese, not decoded", "From: MAILER-DAEMON@example.jp\nTo: ann@example.org\nSubject: failure notice\n" +
		"Content-Type: text/plain; charset=ISO-2022-JP\n\n" +
		"\x1b$B0J2<$N%a!<%k%" + "\"I%l%9\x1b(B:\n\n\x1b$B08@h\x1b(B<desk@example.jp>\nbob@example.net\n\n550 5.1.1 User unknown\n",
		"bob@example.net failed 550 5.1.1 userunknown"},
	{"feedback report", `From: feedback@example.net
To: abuse@example.org
Subject: FW: Hello
MIME-Version: 1.0
Content-Type: multipart/report; report-type=feedback-report; boundary="b1"

--b1
Content-Type: text/plain

This is an email abuse report for an email message received from 192.0.2.1.

--b1
Content-Type: message/feedback-report

Feedback-Type: abuse
User-Agent: Agent/1.0
Version: 1
Original-Rcpt-To: <bob@example.net>

--b1--
`, `bob@example.net feedback 0  feedback`},
	{"automatic reply", `From: Bob <bob@example.net>
To: ann@example.org
Subject: Automatic reply: Hello
Return-Path: <>
Date: Mon, 2 Mar 2020 10:00:00 +0100
Auto-Submitted: auto-replied

I am out of the office. Please contact carol@example.net.
`, `bob@example.net vacation 0  vacation`},
	{"XMail", `From: root@example.org
To: ann@example.org
Subject: Error sending message [1234567890.1.mail.example.org] from [example.org]

[<00>] XMail bounce: Rcpt=[bob@example.net];Error=[550 5.1.1 <bob@example.net>: User unknown]

[<01>] Error sending message [1234567890.1.mail.example.org] from [example.org].

ID:        <S0001>
Mail From: <ann@example.org>
Rcpt To:   <bob@example.net>
Server:    <mx.example.net>[192.0.2.1]
`, `bob@example.net failed 550 5.1.1 userunknown`},
	{"CompuServe", `From: Electronic Postmaster <POSTMASTER@example.com>
To: ann@example.org
Subject: Undeliverable message

Your message could not be delivered for the following reason:

Invalid receiver address: bob@example.com

Your message was:
`, `bob@example.com failed 0  userunknown`},
	{"LISTSERV", `From: "L-Soft list server at EXAMPLE.EDU (16.0)" <LISTSERV@example.edu>
To: ann@example.org
Subject: FOO-L: error report from EXAMPLE.NET

The enclosed message has been identified as a delivery error for the FOO-L
list because it was sent to the 'owner-FOO-L' mailbox.

<bob@example.net>: 550 5.1.1 user unknown
`, `bob@example.net failed 550 5.1.1 userunknown`},
	{"Spanish, from a program", `From: Sistema de correo <mailer-daemon@example.es>
To: ann@example.org
Subject: Error en la entrega del mensaje
Content-Type: text/plain; charset=utf-8

El mensaje que envió no pudo ser entregado a:

  bob@example.es

El servidor remoto respondió: 550 5.1.1 Usuario desconocido

Para más ayuda escriba a soporte@example.es
`, `bob@example.es failed 550 5.1.1 userunknown`},
	{"Korean, from a program", `From: mailer-daemon@example.kr
To: ann@example.org
Subject: 메일
Content-Type: text/plain; charset=utf-8

메일을 보낼 수 없습니다.

받는사람: bob@example.kr
실패사유: 550 5.1.1 존재하지 않는 사용자
`, `bob@example.kr failed 550 5.1.1 userunknown`},
	{"Italian certified mail", `From: Posta Certificata <postmaster@example.it>
To: ann@example.org
Subject: AVVISO DI MANCATA CONSEGNA: Prova
Content-Type: text/plain; charset=utf-8

Il giorno 02/03/2020 alle ore 10:00:00 (+0100) nel messaggio
"Prova" proveniente da "ann@example.org"
e destinato all'utente "bob@example.it"
è stato rilevato un errore 5.1.1 - Example S.p.A. - indirizzo non valido.
Il messaggio è stato rifiutato dal sistema.
`, `bob@example.it failed 0 5.1.1 userunknown`},
	{"Italian certified mail, delivered", `X-Ricevuta: avvenuta-consegna
From: posta-certificata@example.it
To: ann@example.org
Subject: CONSEGNA: Prova
Content-Type: text/plain; charset=utf-8

Il giorno 02/03/2020 alle ore 10:00:00 (+0100) il messaggio "Prova" proveniente da "ann@example.org"
e indirizzato a "bob@example.it"
è stato consegnato nella casella di destinazione.
`, `bob@example.it delivered 0  delivered`},
	{"Courier, maildrop over quota", `From: "Courier mail server at mail.example.net" <@>
To: ann@example.org
Subject: NOTICE: mail delivery status.

                           UNDELIVERABLE MAIL

Your message to the following recipients cannot be delivered:

<bob@example.net>:
   maildrop: maildir over quota.
`, `bob@example.net failed 0  mailboxfull`},
	{"CommuniGate", `From: <MAILER-DAEMON@mail.example.net>
To: <ann@example.org>
Subject: Undeliverable mail: hello

Failed to deliver to 'bob@example.net'
LOCAL module(account bob@example.net) reports:
 account is unknown
`, `bob@example.net failed 0  userunknown`},
	{"Postfix, a template in German", `Return-Path: <>
From: postmaster@mail.example.de (Mail-System)
Subject: Nicht zustellbare Nachricht / Undelivered mail
To: ann@example.org
Content-Type: text/plain; charset=utf-8
MIME-Version: 1.0

Dies ist das Mailsystem auf mail.example.de.

Leider konnte Ihre Nachricht an einen oder mehrere Empfänger nicht
zugestellt werden. Bei Fragen wenden Sie sich an
hilfe@example.de.

<bob@example.net>: host mx.example.net[192.0.2.1] said: 550 5.7.1 Message
    considered spam (in reply to end of DATA command)
`, `bob@example.net failed 550 5.7.1 spamdetected`},
	{"Exim, a program", `Return-path: <>
From: Mail Delivery System <Mailer-Daemon@host.example.org>
To: ann@example.org
Subject: Mail delivery failed: returning message to sender
Message-Id: <E1abcde-0001ab-AB@host.example.org>

This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  bob@example.net
    (generated from sales@example.org)
    No Such User Here
  carol@example.com
    (ultimately generated from sales@example.org)
    SMTP error from remote mail server after end of data:
    host mx.example.com [192.0.2.4]: 552 Requested mail action aborted: exceeded storage allocation
  pipe to |/usr/local/bin/script
    generated by dora@example.net
    local delivery failed

The following text was generated during the delivery attempt:

------ pipe to |/usr/local/bin/script
       generated by dora@example.net ------

script: not found

------ This is a copy of the message, including all the headers. ------

Return-path: <ann@example.org>
`, `bob@example.net failed 0  userunknown
carol@example.com failed 552  mailboxfull
dora@example.net failed 0  mailererror`},
	{"Sendmail, two in one transcript", `From: Mail Delivery Subsystem <MAILER-DAEMON@mail.example.org>
To: ann@example.org
Subject: Returned mail: see transcript for details

The original message was received at Tue, 1 Jan 2002 09:59:00 GMT
from pc.example.org [192.0.2.77]

   ----- The following addresses had permanent fatal errors -----
<bob@example.net>
<carol@example.net>

   ----- Transcript of session follows -----
... while talking to mx.example.net.:
>>> RCPT To:<bob@example.net>
<<< 550 5.1.1 <bob@example.net>: unknown
550 5.1.1 <bob@example.net>... User unknown
>>> RCPT To:<carol@example.net>
<<< 552 5.2.2 mailbox over quota
552 5.2.2 <carol@example.net>... Mailbox over quota

   ----- Original message follows -----
Return-Path: <ann@example.org>
`, `bob@example.net failed 550 5.1.1 userunknown
carol@example.net failed 552 5.2.2 mailboxfull`},
	{"Sendmail 8.6", `From: Mail Delivery Subsystem <MAILER-DAEMON>
To: ann@example.org
Subject: Returned mail: User unknown

The original message was received at Tue, 1 Jan 1996 09:59:00 GMT
from pc.example.org [192.0.2.77]

   ----- The following addresses had delivery problems -----
bob@example.net  (unrecoverable error)
carol@example.com  (unrecoverable error)

   ----- Transcript of session follows -----
... while talking to mx.example.net.:
>>> RCPT To:<bob@example.net>
<<< 550 <bob@example.net>... User unknown
550 bob@example.net... User unknown
554 carol@example.com... 550 Host unknown (Name server: example.com: host not found)

   ----- Original message follows -----
Return-Path: ann@example.org
`, `bob@example.net failed 550  userunknown
carol@example.com failed 550  hostunknown`},
	{"Sendmail, given up", `From: Mail Delivery Subsystem <MAILER-DAEMON@mail.example.org>
To: ann@example.org
Subject: Returned mail: Cannot send message for 5 days

The original message was received at Tue, 1 Jan 2019 09:59:00 GMT
from pc.example.org [192.0.2.77]

   ----- The following addresses had permanent fatal errors -----
<bob@example.net>
<carol@example.net>

   ----- Transcript of session follows -----
<bob@example.net>,<carol@example.net>... Deferred: Connection timed out with mx.example.net.
Message could not be delivered for 5 days
Message will be deleted from queue

   ----- Original message follows -----
Return-Path: <ann@example.org>
`, `bob@example.net failed 0  expired
carol@example.net failed 0  expired`},
	{"Exchange, in Polish", `From: Microsoft Exchange <postmaster@example.pl>
To: ann@example.org
Subject: Nie można dostarczyć: Test
Content-Type: text/plain; charset=utf-8

Nie powiodło się dostarczenie wiadomości do tych adresatów lub grup:

bob@example.net
Wprowadzony adres e-mail nie został odnaleziony. Sprawdź adres e-mail adresata i spróbuj wysłać wiadomość ponownie.

Informacje diagnostyczne dla administratorów:

Serwer generujący: mx.example.pl

bob@example.net
#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##
`, `bob@example.net failed 550 5.1.1 userunknown`},
	{"Exchange, in Portuguese", `From: Microsoft Exchange <postmaster@example.br>
To: ann@example.org
Subject: Não entregue: Teste
Content-Type: text/plain; charset=utf-8

Falha na entrega para estes destinatários ou grupos:

bob@example.net
O endereço de email digitado não foi encontrado. Verifique o endereço de email do destinatário e tente reenviar a mensagem.
`, `bob@example.net failed 0  userunknown`},
	{"Exchange, names", `From: Microsoft Exchange
To: ann@example.org
Subject: Undeliverable: Test

Delivery has failed to these recipients or groups:

Bob Example (bob@example.net)<mailto:bob@example.net>
The e-mail address you entered couldn't be found. Please check the address or contact your administrator.

Carol Example (carol@example.com)<mailto:carol@example.com>
The recipient's mailbox is full and can't accept messages now. Please contact the recipient directly.

Example IT Services
IT Helpdesk <help@example.org>
`, `bob@example.net failed 0  userunknown
carol@example.com failed 0  mailboxfull`},
	{"Mailman", `From: list-bounces@example.net
To: ann@example.org
Subject: Your message to List rejected
Precedence: bulk
X-Mailman-Version: 2.1.15
Return-Path: <>

You are not allowed to post to this mailing list (list@example.net), and your message has
been automatically rejected.  If you think that your messages are
being rejected in error, contact the mailing list owner at
list-owner@example.net.
`, `list@example.net failed 0  rejected`},
	{"a group", `From: notify@example.net
Return-Path: <>
To: ann@example.org
Subject: Unable to deliver your message

We are unable to deliver the message from <ann@example.org>
to <ann-list@example.net>.

The email address used to send your message is not subscribed to this
group.  If you are a member of this group, please be aware that you may
only send messages and manage your subscription using the email address
that is a member of the group.
`, `ann-list@example.net failed 0  rejected`},
	{"a message below without a mark", `From: MAILER-DAEMON@mx.example.org (Mail Delivery System)
To: ann@example.org
Subject: Undelivered Mail Returned to Sender

This is the mail system at host mx.example.org.

<bob@example.net>: host mx.example.net[192.0.2.1] said: 554 5.7.1 Service
    unavailable; Client host [192.0.2.9] blocked using bl.example.org;
    https://bl.example.org/192.0.2.9 (in reply to RCPT TO command)

From: Ann <ann@example.org>
Date: Tue, 1 Jan 2019 10:00:00 +0000
To: Bob <bob@example.net>, Carol <carol@example.com>
Subject: Hello

<dora@example.com>: hello
`, `bob@example.net failed 554 5.7.1 blocked`},
	{"addressed to", `From: Mail Delivery System <Mailer-Daemon@example.net>
To: ann@example.org
Subject: Mail delivery failed

This message was created automatically by mail delivery software.

A message you sent, addressed to 'bob@example.net', could not be
delivered: unknown user.

---- START OF RETURNED MESSAGE ----
From: ann@example.org
To: carol@example.com
`, `bob@example.net failed 0  userunknown`},
	{"a table", `From: Mail Delivery System <MAILER-DAEMON@example.org>
To: ann@example.org
Subject: Undeliverable
Content-Type: text/html; charset=utf-8

<html><body><h3>Delivery failed</h3>
<table>
<tr><th>Recipient</th><th>Reason</th></tr>
<tr><td>bob@example.net</td><td>550 5.1.1 User unknown</td></tr>
<tr><td>carol@example.com</td><td>552 5.2.2 Mailbox full</td></tr>
</table>
<p>Questions? <a href="mailto:help@example.org">help@example.org</a></p>
</body></html>
`, `bob@example.net failed 550 5.1.1 userunknown
carol@example.com failed 552 5.2.2 mailboxfull`},
	{"two on a line", `From: Mail Delivery System <MAILER-DAEMON@example.org>
To: ann@example.org
Subject: Undeliverable mail

Your message could not be delivered to: bob@example.net, carol@example.net

550 5.1.1 User unknown
`, `bob@example.net failed 550 5.1.1 userunknown
carol@example.net failed 550 5.1.1 userunknown`},
	{"a list with commas", `From: Mail Delivery System <MAILER-DAEMON@example.org>
To: ann@example.org
Subject: Undeliverable mail

Your message could not be delivered to the following recipients:

  bob@example.net,
  carol@example.net

The domain example.net does not exist.
`, `bob@example.net failed 0  hostunknown
carol@example.net failed 0  hostunknown`},
	{"names in front", `From: Mail Delivery System <MAILER-DAEMON@example.org>
To: ann@example.org
Subject: Undeliverable mail

Your message could not be delivered to the following recipients:

Bob Example <bob@example.net>
   550 5.1.1 User unknown
"Carol, Example" <carol@example.com>
   550 5.7.1 Message rejected as spam

For help please write to: help@example.org
`, `bob@example.net failed 550 5.1.1 userunknown
carol@example.com failed 550 5.7.1 spamdetected`},
	{"Sina", `From: MAILER-DAEMON@example.cn
To: ann@example.org
Subject: 系统退信
Content-Type: text/plain; charset=utf-8

您好，您的邮件 "hello" 未能投递到下列收件人：

bob@example.cn

原因：550 User unknown

如有疑问，请联系：
kefu@example.cn
`, `bob@example.cn failed 550  userunknown`},
	{"words in French", `From: MAILER-DAEMON@example.fr
To: ann@example.org
Subject: Message non distribué
Content-Type: text/plain; charset=utf-8

Votre message à bob@example.fr n'a pas pu être délivré car la boîte aux lettres du destinataire est pleine.
`, `bob@example.fr failed 0  mailboxfull`},
	{"Gmail, in German", `From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
To: ann@example.org
Subject: Delivery Status Notification (Failure)
Content-Type: text/plain; charset=utf-8

** Adresse nicht gefunden **

Ihre Nachricht wurde nicht an bob@example.net zugestellt, weil die Adresse nicht gefunden wurde oder keine E-Mails empfangen kann.
`, `bob@example.net failed 0  userunknown`},
	{"Exim, warning without a reason", `From: Mail Delivery System <Mailer-Daemon@host.example.org>
To: ann@example.org
Subject: Message 1abcde-0001ab-AB delayed 24 hours

This message was created automatically by mail delivery software (Exim).
A message that you sent has not yet been delivered to one or more of its
recipients after more than 24 hours on the queue on host.example.org.

The address to which the message has not yet been delivered is:

  bob@example.net

No action is required on your part.
`, `bob@example.net delayed 0  expired`},
	{"warning in German", `From: Mail Delivery System <Mailer-Daemon@host.example.org>
To: ann@example.org
Subject: Warnung: Nachricht verzögert
Content-Type: text/plain; charset=utf-8

Ihre Nachricht konnte noch nicht zugestellt werden. Der Server versucht es weiter.

Empfänger: bob@example.net
`, `bob@example.net delayed 0  expired`},
	{"whom to ask, in Portuguese", `From: Postmaster <postmaster@example.com.br>
To: ann@example.org
Subject: Mensagem devolvida
Content-Type: text/plain; charset=utf-8
Return-Path: <>

Sua mensagem não pôde ser entregue para o(s) seguinte(s) destinatário(s):

<bob@example.com.br>
Motivo: 550 5.1.1 Usuário inexistente

Em caso de dúvidas, entre em contato com:
suporte@example.com.br
`, `bob@example.com.br failed 550 5.1.1 userunknown`},
	{"what is said above the address", `Return-Path: <>
From: Mail Delivery System <MAILER-DAEMON@mx.example.org>
To: ann@example.org
Subject: Delivery Status
Content-Type: text/plain; charset=utf-8

The user(s) account is temporarily over quota.

<bob@example.net>

Please try again later.
`, `bob@example.net failed 0  mailboxfull`},
	{"Post.Office", `Return-Path: <>
From: "Mail Administrator" <postmaster@example.net>
To: ann@example.org
Subject: Mail System Error - Returned Mail
Content-Type: text/plain; charset=utf-8

This Message was undeliverable due to the following reason:

Your message was not delivered because the destination computer was
not found.  Carefully check that it was spelled correctly and try
sending it again if there were any mistakes.

Host nosuch.example not found

The following recipients did not receive this message:

     <bob@nosuch.example>

Please reply to Postmaster@example.net
if you feel this message to be in error.
`, `bob@nosuch.example failed 0  hostunknown`},
	{"whom they do not take mail from", `Return-Path: <>
From: Mail Delivery System <MAILER-DAEMON@mx.example.org>
To: ann@example.org
Subject: Undelivered Mail

Your mail to the following recipients could not be delivered because they are not accepting mail from ann@example.org:
	bob@example.net
`, `bob@example.net failed 0  filtered`},
	{"whom they do not take mail from, by their names alone", `From: Mail Delivery Subsystem <MAILER-DAEMON@mx.example.org>
To: ann@example.org
Subject: Mail Delivery Problem

Your mail to the following recipients could not be delivered because they are not accepting mail from ann@example.org:
	bob1957
	kim.k
`, `bob1957@mx.example.org failed 0  filtered
kim.k@mx.example.org failed 0  filtered`},
	{"GroupWise, names and addresses", `From: postmaster@mail.example.net
To: ann@example.org
Subject: Returned Mail

The message that you sent was undeliverable to the following:

	bob (user not found)
	kim@example.net (mailbox full)

Possibly truncated original message follows:

From: ann@example.org
To: bob@example.net, kim@example.net
Subject: Saturday
`, `kim@example.net failed 0  mailboxfull
bob@example.net failed 0  userunknown`},
	{"Notes, in Spanish", `From: Postmaster/Acme@Acme
To: ann@example.org
Subject: ERROR EN LA ENTREGA: Usuario no incluido en el directorio de Domino

El documento:
     Pedido 455
no se ha podido entregar a:
     bob@example.net
porque:
     Usuario bob@example.net no incluido en el directorio de Domino
`, `bob@example.net failed 0  userunknown`},
	{"a list with dashes", `From: MAILER-DAEMON@mx.example.org
To: ann@example.org
Subject: Undelivered Mail

The message was not delivered to these recipients:

  bob@example.net — 550 5.1.1 no such user
  kim@example.net – 552 5.2.2 mailbox full
  lee@müller.example → 550 5.1.1 no such user
`, `bob@example.net failed 550 5.1.1 userunknown
kim@example.net failed 552 5.2.2 mailboxfull
lee@müller.example failed 550 5.1.1 userunknown`},
	{"a warning in stars", `Return-Path: <>
From: Mail Delivery System <MAILER-DAEMON@mx.example.org>
To: ann@example.org
Subject: Warning: could not send message for past 4 hours

    **********************************************
    **      THIS IS A WARNING MESSAGE ONLY      **
    **  YOU DO NOT NEED TO RESEND YOUR MESSAGE  **
    **********************************************

The original message was received at Wed, 4 Mar 2026 10:11:12 +0100
from localhost [127.0.0.1]

   ----- The following addresses had transient non-fatal errors -----
<bob@example.net>

   ----- Transcript of session follows -----
<bob@example.net>... Deferred: Connection timed out with mx.example.net.
Warning: message still undelivered after 4 hours
Will keep trying until message is 5 days old
`, `bob@example.net delayed 0  expired`},
	{"a list with reasons behind commas", `Return-Path: <>
From: Postmaster <postmaster@example.net>
To: ann@example.org
Subject: Undeliverable message
Content-Type: text/plain; charset=utf-8

Delivery of the message to the following recipients failed:
bob@example.net, Host not found
carol@example.net, User unknown
`, `bob@example.net failed 0  hostunknown
carol@example.net failed 0  userunknown`},
	{"cc:Mail", `Date: Fri, 10 Nov 95 15:22:01 EST
From: "Postmaster" <postmaster@ccm.example.com>
To: ann@example.org
Subject: Message not deliverable
Message-Id: <9510108160.AA816043321@ccm.example.com>

     Unable to deliver message to: Pete_Black@ccm.example.com
     Reason: There is no cc:Mail user by that name on this post office.

     ---------------------------- Forwarded with Changes ---------------------------
     From: ann@example.org at Internet
     Date: 11/10/95 3:20PM
     To: Pete Black at CCPO1
     Subject: quarterly
     -------------------------------------------------------------------------------
`, `Pete_Black@ccm.example.com failed 0  userunknown`},
	{"Notes, in German", `From: Mail Router <Mail_Router@example.de>
To: ann@example.org
Subject: ZUSTELLUNGSFEHLER: Benutzer frau.klein@example.de nicht im Domino Verzeichnis
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8


Ihr Dokument:
Angebot 4711
konnte nicht zugestellt werden an:
frau.klein@example.de
Grund:
Benutzer frau.klein (frau.klein@example.de) ist nicht im Domino-Verzeichnis aufgeführt


Was sollten Sie tun?

Sie können das unzustellbare Dokument erneut an die oben genannten Empfänger senden, indem Sie auf Erneut senden klicken.
Wenn Sie das Dokument erneut gesendet haben, können Sie diesen Zustellungsfehlerbericht löschen.

Leitpfad
SRV01/EXAMPLE/DE
`, `frau.klein@example.de failed 0  userunknown`},
	{"GroupWise, a name only", `Date: Wed, 12 Mar 1997 09:00:00 -0700
From: Mail_System_Administrator@gw.example.edu
To: ann@example.org
Subject: Message status - undeliverable
Mime-Version: 1.0
Content-Type: multipart/mixed; boundary="=_1234ABCD.5E5F6061"

--=_1234ABCD.5E5F6061
Content-Type: text/plain

The message that you sent was undeliverable to the following:
	KSmith (user not found)

Possibly truncated original message follows:


--=_1234ABCD.5E5F6061
Content-Type: message/rfc822

Date: Wed, 12 Mar 1997 08:59:00 -0700
From: Ann <ann@example.org>
To: KSmith@gw.example.edu
Subject: meeting

--=_1234ABCD.5E5F6061--
`, `KSmith@gw.example.edu failed 0  userunknown`},
	{"a filter's 571", `From: Mail Delivery Subsystem <MAILER-DAEMON@mail.example.org>
To: <ann@example.org>
Subject: Returned mail: see transcript for details
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="k1A2.1/mail.example.org"

--k1A2.1/mail.example.org

The original message was received at Tue, 5 Feb 2008 10:00:00 -0500
from localhost [127.0.0.1]

   ----- The following addresses had permanent fatal errors -----
<gary@example.com>
    (reason: 571 Message Refused)

   ----- Transcript of session follows -----
... while talking to mx.example.com.:
>>> DATA
<<< 571 Message Refused
554 5.0.0 Service unavailable

--k1A2.1/mail.example.org
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.org
Arrival-Date: Tue, 5 Feb 2008 10:00:00 -0500

Final-Recipient: RFC822; gary@example.com
Action: failed
Status: 5.0.0
Remote-MTA: DNS; mx.example.com
Diagnostic-Code: SMTP; 571 Message Refused
Last-Attempt-Date: Tue, 5 Feb 2008 10:00:02 -0500

--k1A2.1/mail.example.org--
`, `gary@example.com failed 571 5.0.0 blocked`},
	{"a virus filter", `From: "WebShield" <virusalert@example.com>
To: ann@example.org
Subject: ALERT - Virus W32/Klez.h@MM found; a mail from you was stopped
Date: Thu, 2 May 2002 10:00:00 +0000

**************** Message from WebShield ****************

The message you sent to sales@example.com was not delivered because it
contained the virus W32/Klez.h@MM in the file setup.exe.

Original message:
From: ann@example.org
To: sales@example.com
Subject: A special tool
`, `sales@example.com failed 0  virusdetected`},
	{"a filter of attachments", `From: Symantec Mail Security <sms@example.com>
To: ann@example.org
Subject: Content violation found in message you sent
Date: Fri, 13 Jan 2006 11:11:11 -0600

Symantec Mail Security for SMTP blocked a message that you sent.

Recipient of the message: kim@example.com
Subject of the message: report
The message was rejected because the attachment "report.scr" is a prohibited file type.
`, `kim@example.com failed 0  virusdetected`},
	{"ListManager", `From: "Lyris ListManager" <lyris@lists.example.com>
To: ann@example.org
Subject: Re: cloud photo
Date: Wed, 6 Aug 2003 12:00:00 -0700

Your message to the mailing list weather-talk@lists.example.com was not
distributed.

The reason is: you are not a member of the 'weather-talk' list, and only
members are allowed to send messages to it.

To join the list, send a blank email to join-weather-talk@lists.example.com
`, `weather-talk@lists.example.com failed 0  rejected`},
	{"LISTSERV, named in the subject", `Date: Fri, 3 Nov 2000 10:10:10 -0500
From: "L-Soft list server at lists.example.net (1.8d)" <LISTSERV@lists.example.net>
Subject: Rejected posting to GARDEN-L@lists.example.net
To: ann@example.org

You are not authorized to send mail to the GARDEN-L list from your
ann@example.org account. You might be authorized to send to the list from
another of your accounts, or perhaps when using another mail program which
generates slightly different addresses, but LISTSERV has no way to associate
this other account or address with yours. If you need assistance or if you have
any question regarding the policy of the GARDEN-L list, please contact the list
owners: GARDEN-L-request@lists.example.net.
`, `GARDEN-L@lists.example.net failed 0  rejected`},
	{"a carrier, in Japanese", `From: MAILER-DAEMON@m.example.com
To: ann@example.org
Subject: エラーメール
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

メールをお届けできませんでした。

宛先: mei@m.example.com

宛先のメールアドレスが存在しません。ご確認のうえ再度送信してください。
`, `mei@m.example.com failed 0  userunknown`},
	{"whom it was sent to, in Chinese", `From: postmaster@example.com
To: ann@example.org
Subject: Undelivered Mail
Content-Type: text/plain; charset=utf-8

您好，您发给 lucy_z@example.com 的邮件因内容包含垃圾信息而被拒绝，投递失败。
`, `lucy_z@example.com failed 0  spamdetected`},
	{"in Ukrainian", `From: "Example" <postmaster@example.net>
To: ann@example.org
Subject: Не вдалося доставити
Content-Type: text/plain; charset=utf-8

Ваш лист не було доставлено одержувачу olena@example.net

Причина: поштову скриньку заблоковано.
`, `olena@example.net failed 0  suspend`},
	{"a service of many senders", `From: Brevo <no-reply@service.example.com>
To: ann@example.org
Subject: Your email to lena@example.net could not be delivered
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8

<html><body><p>Hi Ann,</p><p>Your email <b>"Newsletter"</b> to <a href="mailto:lena@example.net">lena@example.net</a> soft bounced.</p>
<p>Reason: <code>552 5.2.2 The email account that you tried to reach is over quota.</code></p></body></html>
`, `lena@example.net failed 552 5.2.2 mailboxfull`},
	{"in Greek", `From: Mail Delivery System <MAILER-DAEMON@mx.example.gr>
To: ann@example.org
Subject: Η παράδοση απέ΂υχε
Content-Type: text/plain; charset=utf-8

Το μήνυμά σας δεν ήταν δυνατό να παραδοθεί στον παραλήπτη:

nikos@example.gr

Αιτία: Ο χρήστης δεν υπάρχει.
`, `nikos@example.gr failed 0  userunknown`},
	{"in Hungarian", `From: Postmaster <postmaster@freemail.example.hu>
To: ann@example.org
Subject: Kézbesíthetetlen levél
Content-Type: text/plain; charset=utf-8

Tisztelt Felhasználó!

Az Ön levelét nem sikerült kézbesíteni a következő címre: kati@example.hu
Oka: nincs ilyen felhasználó.
`, `kati@example.hu failed 0  userunknown`},
	{"Sympa, in French", `From: SYMPA <sympa@lists.example.fr>
To: ann@example.org
Subject: Message distribué rejeté
Content-Type: text/plain; charset=utf-8

Votre message pour la liste research@lists.example.fr (ci-joint) a été rejeté.
Vous n'êtes pas autorisé à envoyer un message dans cette liste.
`, `research@lists.example.fr failed 0  rejected`},
	{"Mailman, with the message", `Return-Path: <dev-bounces@lists.example.org>
Subject: patch
From: dev-bounces@lists.example.org
To: ann@example.org
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="===============0123456789=="
Precedence: bulk
X-BeenThere: dev@lists.example.org
X-Mailman-Version: 2.1.29
List-Id: Dev <dev.lists.example.org>

--===============0123456789==
Content-Type: text/plain; charset="us-ascii"
MIME-Version: 1.0
Content-Transfer-Encoding: 7bit

You are not allowed to post to this mailing list, and your message has
been automatically rejected.  If you think that your messages are
being rejected in error, contact the mailing list owner at
dev-owner@lists.example.org.


--===============0123456789==
Content-Type: message/rfc822
MIME-Version: 1.0

From: ann@example.org
To: dev@lists.example.org
Subject: patch

text

--===============0123456789==--
`, `dev@lists.example.org failed 0  rejected`},
	{"in Norwegian", `From: postmaster@example.no
To: ann@example.org
Subject: Meldingen ble ikke levert
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Hei,

Meldingen din til kari@example.no kunne ikke leveres fordi adressen ikke finnes.

Hilsen postmaster
`, `kari@example.no failed 0  userunknown`},
	{"in Hebrew", `From: postmaster@example.co.il
To: ann@example.org
Subject: הודעה לא נמסרה
Return-Path: <>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

הודעתך לא נמסרה לנמען dan@example.co.il
סיבה: המשתמש לא קיים
`, `dan@example.co.il failed 0  userunknown`},
	{"in Spanish, in one sentence", `From: Servicio de Correo <postmaster@example.es>
To: ann@example.org
Subject: Error en el envío de su mensaje
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Estimado usuario:

El mensaje que envió a luis@example.es no ha podido ser entregado porque el buzón del destinatario está lleno.

Saludos
`, `luis@example.es failed 0  mailboxfull`},
	{"a gateway, in German", `From: E-Mail-Gateway <mailgateway@example.de>
To: ann@example.org
Subject: Nachricht abgewiesen: Rechnung
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Die von Ihnen an eva@example.de gesendete E-Mail wurde von unserem Gateway abgewiesen.

Grund: Der Anhang "rechnung.zip" ist ein nicht zugelassener Dateityp.
`, `eva@example.de failed 0  virusdetected`},
	{"PROFS", `From: SMTP@VM1.example.com
To: ann@example.org
Subject: Mail delivery error
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Unable to deliver mail to some/all recipients.
<AMY@VM1.example.com> user unknown
** Text of Mail follows **
From: ann@example.org
`, `AMY@VM1.example.com failed 0  userunknown`},
	{"Gmail, a limit", `From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
To: ann@example.org
Subject: Delivery Status Notification (Failure)
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

You have reached a limit for sending mail. Your message was not sent.

Message not sent to xi@example.com.
`, `xi@example.com failed 0  speeding`},
	{"in Slovene", `From: postmaster@mail.example.si
To: ann@example.org
Subject: Sporočilo ni bilo dostavljeno
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Vašega sporočila ni bilo mogoče dostaviti naslovniku janez@example.si.
Vzrok: uporabnik ne obstaja.
`, `janez@example.si failed 0  userunknown`},
	{"automatic reply, in Hungarian", `From: Bela <bela@example.hu>
To: ann@example.org
Subject: Automatikus válasz: ajánlat
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Szabadságon vagyok.
`, `bela@example.hu vacation 0  vacation`},
	{"fields of the message, in German", `From: MAILER-DAEMON@mx.example.org
To: ann@example.org
Subject: Undelivered Mail
Content-Type: text/plain; charset=utf-8

Empfänger: bob@example.net
Absender: ann@example.org
Betreff: Mailbox full, relay denied
Grund: Benutzer unbekannt
`, `bob@example.net failed 0  userunknown`},
	{"fields of the message, in Chinese", `From: MAILER-DAEMON@mx.example.org
To: ann@example.org
Subject: 退信通知
Content-Type: text/plain; charset=utf-8

收件人：bob@example.net
发件人：ann@example.org
主题：病毒
原因：用户不存在
`, `bob@example.net failed 0  userunknown`},
	{"a help desk", `From: Example Helpdesk <helpdesk@example.com>
To: ann@example.org
Subject: Email delivery failure for ticket 555
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Hi Ann,

Your reply to ticket 555 could not be sent to the following address:

kk@example.com

Reason: bounced - 550 5.1.1 The email account that you tried to reach does not exist.
`, `kk@example.com failed 550 5.1.1 userunknown`},
	{"bounced, says the subject", `From: A service <noreply@service.example.com>
To: ann@example.org
Subject: Your email to ll@example.com bounced
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

The email you sent to ll@example.com bounced because this contact previously hard bounced.
`, `ll@example.com failed 0  suppressed`},
	{"delayed, in German", `From: Mail Delivery System <Mailer-Daemon@mx.example.de>
To: ann@example.org
Subject: Warnung: Nachricht 1abc-000-AB verzögert (24 Stunden)
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Diese Nachricht wurde automatisch erzeugt.

Die von Ihnen gesendete Nachricht konnte noch nicht an alle Empfänger zugestellt werden:

  bob@example.net

Es wird weiterhin versucht, die Nachricht zuzustellen. Sie müssen nichts unternehmen.
`, `bob@example.net delayed 0  expired`},
	{"Gmail, delayed, in Russian", `From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
To: ann@example.org
Subject: Delivery Status Notification (Failure)
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

** Письмо пока не доставлено **

При доставке письма по адресу bob@example.net возникла временная проблема. Gmail будет повторять попытки ещё 46 часов. Вы получите уведомление, если доставить письмо не удастся.
`, `bob@example.net delayed 0  expired`},
	{"delivered, in Spanish", `From: MAILER-DAEMON@mx.example.es
To: ann@example.org
Subject: Notificación de entrega (éxito)
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Su mensaje se entregó correctamente a los siguientes destinatarios:

bob@example.net
`, `bob@example.net delivered 0  delivered`},
	{"a report in xtext", `From: MAILER-DAEMON@mx.example.org
To: ann@example.org
Subject: Undelivered Mail
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b1_xyz"

--b1_xyz
Content-Type: text/plain; charset=utf-8

The mail could not be delivered.

--b1_xyz
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.org

Original-Recipient: rfc822;carl+2Bnews@example.net
Final-Recipient: rfc822;carl+2Bnews@example.net
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp;550 5.1.1 No such user

--b1_xyz
Content-Type: message/rfc822

From: ann@example.org
To: carl+news@example.net
Subject: hi

text
--b1_xyz--
`, `carl+news@example.net failed 550 5.1.1 userunknown`},
	{"a report that is cut", `From: MAILER-DAEMON@mx.example.org
To: ann@example.org
Subject: Undelivered Mail
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b1_xyz"

--b1_xyz
Content-Type: text/plain; charset=utf-8

This is the mail system at host mx.example.org.

<cut@example.net>: host mx.example.net[192.0.2.2] said: 550 5.1.1 Address unknown (in reply to RCPT TO command)

--b1_xyz
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.org

Final-Recipient: rfc822; cut@exa
`, `cut@example.net failed 550 5.1.1 userunknown`},
	{"Exchange 5.5, with a reply", `From: System Administrator <postmaster@example.net>
To: ann@example.org
Subject: Undeliverable: Agenda
X-Mailer: Internet Mail Service (5.5.2448.0)
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
	boundary="----_=_NextPart_000_01BF1234.56789ABC"

This message is in MIME format.

------_=_NextPart_000_01BF1234.56789ABC
Content-Type: text/plain;
	charset="iso-8859-1"

Your message

  To:      'bob@example.net'
  Subject: Agenda
  Sent:    Mon, 3 Jan 2000 10:00:00 +0100

did not reach the following recipient(s):

c=US;a= ;p=Example;o=HQ;dda:SMTP=bob@example.net; on Mon, 3 Jan 2000 10:00:02
+0100
    The recipient was unavailable to take delivery of the message
	The MTS-ID of the original message is: c=us;a= ;p=example;l=SRV-000103090002Z-1
    MSEXCH:IMS:EXAMPLE:HQ:SRV 3550 (000B09B6) 550 <bob@example.net>... User unknown


------_=_NextPart_000_01BF1234.56789ABC
Content-Type: message/delivery-status

Reporting-MTA: dns; srv.example.net

Final-Recipient: RFC822; bob@example.net
Action: failed
Status: 5.1.1
X-Supplementary-Info: <srv.example.net #5.1.1>
X-Display-Name: bob@example.net

------_=_NextPart_000_01BF1234.56789ABC--
`, `bob@example.net failed 550 5.1.1 userunknown`},
	{"a notice that a person attached", `From: Ann <ann@example.org>
To: help@example.org
Subject: Fwd: what is this
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b1"

--b1
Content-Type: text/plain

Can you help me with this?

--b1
Content-Type: message/rfc822

Return-Path: <>
From: Mail Delivery System <MAILER-DAEMON@mx.example.org>
To: ann@example.org
Subject: Undelivered Mail Returned to Sender

<bob@example.net>: host mx.example.net[192.0.2.7] said: 550 5.1.1
    <bob@example.net>: User unknown (in reply to RCPT TO command)

--b1--
`, `bob@example.net failed 550 5.1.1 userunknown`},
	{"a notice that a person quotes", `From: Ann <ann@example.org>
To: help@example.org
Subject: Fwd: Returned mail

What does it want from me?

> From: postmaster@mx.example.org
> Subject: Undeliverable Mail
> Date: Fri, 20 Nov 2026 11:00:40 +0100
>
> The following recipient could not be reached:
>
> bob@example.net
>   The mailbox is full, quota exceeded
`, `bob@example.net failed 0  mailboxfull`},
	{"a transcript that a person quotes", `From: Ann <ann@example.org>
To: help@example.org
Subject: what is this

>    ----- The following addresses had permanent fatal errors -----
> <bob@example.net>
>
>   ----- Transcript of session follows -----
> ... while talking to mx.example.net.:
> >>> RCPT To:<bob@example.net>
> <<< 550 5.1.1 no such user
> 550 5.1.1 <bob@example.net>... User unknown
`, `bob@example.net failed 550 5.1.1 userunknown`},
	{"a report that a person quotes", `From: Ann <ann@example.org>
To: help@example.org
Subject: Fwd: Returned mail

> From: <MAILER-DAEMON@mx.example.org>
> To: <ann@example.org>
> Date: Mon, 15 Jul 2002 10:11:15 +0400
> Content-Type: multipart/report; report-type="delivery-status"; boundary="b1"
>
> --b1
> Content-Type: text/plain
>
> It failed.
>
> --b1
> Content-Type: message/delivery-status
>
> Reporting-MTA: dns; mx.example.org
>
> Final-Recipient: rfc822; bob@example.net
> Action: failed
> Status: 5.2.2
>
> --b1--
`, `bob@example.net failed 0 5.2.2 mailboxfull`},
	{"a bounce below the words of a list's program", `From: news-help@lists.example.org
To: bob@example.net
Subject: ezmlm warning

Messages to you from the news mailing list seem to have been bouncing.

--- Enclosed is a copy of the bounce message I received.

Return-Path: <>
From: MAILER-DAEMON@lists.example.org
To: news-return-12-@lists.example.org
Date: 20 Apr 2004 23:11:10 -0000
Subject: failure notice

Hi. This is the qmail-send program at lists.example.org.
I'm afraid I wasn't able to deliver your message to the following addresses.

<bob@example.net>:
192.0.2.7 does not like recipient.
Remote host said: 550 5.1.1 unknown alias
`, `bob@example.net failed 550 5.1.1 userunknown`},
	{"a filter of the mailbox", `From: Mail Delivery Subsystem <postmaster@example.net>
To: ann@example.org
Subject: Rejected: Offer
Auto-Submitted: auto-replied (rejected)
MIME-Version: 1.0
Content-Type: multipart/report; report-type=disposition-notification; boundary="b1"

--b1
Content-Type: text/plain

Your message was automatically rejected:
No more offers, please.

--b1
Content-Type: message/disposition-notification

Final-Recipient: rfc822; bob@example.net
Disposition: automatic-action/MDN-sent-automatically; deleted

--b1--
`, `bob@example.net failed 0  filtered`},
	{"a group whose moderator refuses", `Return-Path: <>
From: "All Staff" <staff@example.net>
To: ann@example.org
Subject: Rejected: Summer party

Your message to staff@example.net was rejected by the moderator.

Reason given: Use the board in the hall.
`, `staff@example.net failed 0  rejected`},
	{"a list whose moderator refuses", `From: birds-bounces@lists.example.net
To: ann@example.org
Subject: Request to mailing list Birds rejected
X-BeenThere: birds@lists.example.net

Your request to the Birds mailing list

    Posting of your message titled "Owls"

has been rejected by the list moderator.

Questions should go to the list administrator at:

    birds-owner@lists.example.net
`, `birds@lists.example.net failed 0  rejected`},
	{"a scanner that took a message away", `From: virus-alert@example.net
To: ann@example.org
Subject: Virus Alert

Have detected a virus (WORM_EXAMPLE.A) in your mail traffic, with an action delete.
The scanner has removed the message addressed to bob@example.net; it was not delivered.
`, `bob@example.net failed 0  virusdetected`},
	{"a scanner that does not like a file", `From: "MailScanner" <postmaster@example.net>
To: ann@example.org
Subject: Warning: E-mail viruses detected

Our virus detector has just been triggered by a message you sent:-
  To: bob@example.net
  Subject: plan

The attachment (plan.pif) is on the list of unacceptable attachments for this site and will not have
been delivered.
`, `bob@example.net failed 0  virusdetected`},
	{"an address of X.400 with a blank", `From: MAILER-DAEMON@relay.example.org
To: ann@example.org
Subject: Delivery Report (failure)

Your message was not delivered to:

	/G=Bob/S=Example/PRMD=gov/ADMD=gold 400/C=gb/@mhs.example.net
	for the following reason: unable to transfer, unrecognised O/R name
`, `/G=Bob/S=Example/PRMD=gov/ADMD=gold 400/C=gb/@mhs.example.net failed 0  userunknown`},
	{"MMDF, a warning", `From: Example MMDF Memo Service <mmdf@example.org>
To: ann@example.org
Subject: Waiting mail (msg.ab09112)

    After 4 days (96 hours), your message has not yet been
fully delivered.  Attempts to deliver the message will continue
for 3 more days.

    Delivery attempts are still pending for the following address(es):

	bob@example.net (host: example.net) (queue: smtp)
`, `bob@example.net delayed 0  expired`},
	{"IMail, two recipients", `From: Postmaster <postmaster@example.net>
To: ann@example.org
Subject: Undeliverable Mail
Date: Sat, 21 Nov 2026 10:20:30 -0500

User mailbox exceeds allowed size: bob@example.net
Unknown user: carol@example.net

Original message follows.

From: ann@example.org
To: bob@example.net, carol@example.net
Subject: Minutes

Hello
`, `bob@example.net failed 0  mailboxfull
carol@example.net failed 0  userunknown`},
	{"LMail", `From: RFC822 mailer (LMail release 1.2b/1.8b) <MAILER@VM.EXAMPLE.NET>
To: ann@example.org
Subject: Undelivered mail

An error was detected while processing the enclosed message.

--> Error description:
Error-For:  BOB@VM.EXAMPLE.NET
Error-Code: 3
Error-Text: No such local user.

Error-For:  CAROL@VM.EXAMPLE.NET
Error-Code: 3
Error-Text: No such local user.

Error-End:  Two errors reported.

------------------------- Rejected message (4 lines) --------------------------
From:        Ann <ann@example.org>
To:          bob@vm.example.net

My mailbox is full.
`, `BOB@VM.EXAMPLE.NET failed 0  userunknown
CAROL@VM.EXAMPLE.NET failed 0  userunknown`},
	{"PP", `From: MTA@relay.example.org
To: ann@example.org
Subject: Delivery Report (failure) for bob@example.net

Your message was not delivered to   bob@example.net
	for the following reason:
	Unrecognised address: Unknown user 'bob'

***** The following information is directed towards the local administrator
***** and is not intended for the end user
*
* Converted to RFC 822 at relay.example.org
****** End of administration information
`, `bob@example.net failed 0  userunknown`},
	{"qmail, with a reply that says more", `From: MAILER-DAEMON@example.org
To: ann@example.org
Subject: failure notice

Hi. This is the qmail-send program at example.org.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<bob@example.net>:
192.0.2.7 does not like recipient.
Remote host said: 550 5.7.1 <bob@example.net>... Access denied
Giving up on 192.0.2.7.
`, `bob@example.net failed 550 5.7.1 rejected`},
	{"Outlook in French", `From: "Administrateur système" <postmaster@example.net>
To: ann@example.org
Subject: Non remis : Minutes

Votre message n'a pas atteint certains ou tous les destinataires prévus.

Impossible de contacter le(s) destinataire(s) suivant(s) :

      'bob@example.net' le 21/11/2026 10:11
            Le quota de stockage de la boîte aux lettres du destinataire a été dépassé.
            <mx.example.net #5.2.2>
`, `bob@example.net failed 0 5.2.2 mailboxfull`},
	{"a status with a comment", `From: MAILER-DAEMON@example.org
To: ann@example.org
Subject: Delivery report
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.org

Final-Recipient: rfc822; bob@example.net
Action: delayed
Status: 4.0.0 (example.net: host name lookup failure)

--b--
`, `bob@example.net delayed 0 4.0.0 networkerror`},
	{"GroupWise, with an address in the reason", `From: GroupWise <Mailer-Daemon@mail.example.net>
To: ann@example.org
Subject: Message status - undeliverable

The message that you sent was undeliverable to the following:
	bob (550 bob@example.net... User unknown)
	carol@example.com (Host not found)

Possibly truncated original message follows:

From: ann@example.org
To: Somebody <somebody@example.net>
Subject: Minutes
`, `carol@example.com failed 0  hostunknown
bob@example.net failed 550  userunknown`},
	{"MMDF, with a number in the message", `From: "MMDF Mail System" <mmdf@example.net>
To: ann@example.org
Subject: Failed mail

    Your message could not be delivered to
'bob@example.net (host: example.net) (queue: smtp)' for the following
reason:  ' (USER) Unknown user name in "bob@example.net"'

    Your message follows:

From: ann@example.org
To: bob@example.net
Subject: Minutes

452 4.2.2 is the number of the order.
`, `bob@example.net failed 0  userunknown`},
	{"quoted in somebody's answer", `From: Kim <kim@example.org>
To: ann@example.org
Subject: Re: Barracuda
Message-ID: <1@example.org>

> Your message to: bob@example.net was blocked by our Spam Firewall. The
> email you sent with the following subject has NOT BEEN DELIVERED:
>
> Subject: Minutes

Ask them to let you in.
`, `bob@example.net failed 0  spamdetected`},
	{"below the head of somebody's mail", `From: Kim <kim@example.org>
To: ann@example.org
Subject: RE: trouble
Date: Sat, 21 Nov 2026 09:02:10 +0100

Your message was not delivered to:

  bob@example.net

because:

  Router: Database disk quota exceeded
`, `bob@example.net failed 0  mailboxfull`},
	{"a code without words above the reply", `From: postmaster@example.net
To: ann@example.org
Subject: Undeliverable: Re: 421-555-1234

Your message to bob@example.net couldn't be delivered.

Status code: 550 5.7.1
Sender address: ann@example.org
Subject: Re: 421-555-1234
Reported error: 550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy
`, `bob@example.net failed 550 5.7.1 policyviolation`},
	{"HTML with a reply in several lines", `From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
To: ann@example.org
Subject: Delivery Status Notification (Failure)
Content-Type: text/html; charset=utf-8

<p>Your message to <b>bob@example.net</b> has been blocked.</p>The response from the remote server was:<br>
<p>552-5.7.0 This message was blocked because its content presents a potential<br>
552-5.7.0 security issue. To review our<br>552 5.7.0 guidelines, go to https://support.google.com/mail/?p=BlockedMessage - gsmtp</p>
`, `bob@example.net failed 552 5.7.0 policyviolation`},
	{"a returned message about other bounces", `From: MAILER-DAEMON@example.net
To: ann@example.org
Subject: failure notice

Hi. This is the qmail-send program at example.net.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<bob@example.net>:
Sorry, I couldn't find any host named example.net. (#5.1.2)

--- Below this line is a copy of the message.

Return-Path: <ann@example.org>
From: ann@example.org
To: bob@example.net
Subject: Fwd: Undelivered Mail

These came back last week:
<carol@example.com>: 552 5.2.2 mailbox full
Final-Recipient: rfc822; kim@example.com
Action: failed
Status: 5.7.1
Diagnostic-Code: smtp; 554 5.7.1 blocked using bl.example.com
`, `bob@example.net failed 0 5.1.2 hostunknown`},
	{"Exim's warning about a message with a number", `From: Mail Delivery System <Mailer-Daemon@example.org>
To: ann@example.org
Subject: Warning: message 1qXyZ delayed 24 hours

This message was created automatically by mail delivery software.
A message that you sent has not yet been delivered to one or more of its
recipients after more than 24 hours on the queue on example.org.

The subject of the message is: 550 euros

The address to which the message has not yet been delivered is:

  bob@example.net
    Delay reason: Connection timed out

No action is required on your part. Delivery attempts will continue.
`, `bob@example.net delayed 0  expired`},
	{"Mailman, of a post with such a title", `From: birds-bounces@example.net
To: ann@example.org
Subject: Request to mailing list Birds rejected

Your request to the Birds mailing list

    Posting of your message titled "550 unknown user"

has been rejected by the list moderator.
`, `failed 0  rejected`},
	{"a delivered recipient among others", `From: MAILER-DAEMON@example.org
To: ann@example.org
Subject: Returned mail
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b

   ----- The following addresses had permanent fatal errors -----
<bob@example.net>
    (reason: 550 5.1.1 <bob@example.net>... User unknown)

   ----- The following addresses had successful delivery notifications -----
<kim@example.com>  (successfully delivered to mailbox)

   ----- Transcript of session follows -----
<<< 550 5.1.1 <bob@example.net>... User unknown

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.org

Final-Recipient: RFC822; bob@example.net
Action: failed
Status: 5.1.1
Diagnostic-Code: SMTP; 550 5.1.1 <bob@example.net>... User unknown

Final-Recipient: RFC822; kim@example.com
Action: delivered
Status: 2.0.0

--b--
`, `bob@example.net failed 550 5.1.1 userunknown
kim@example.com delivered 0 2.0.0 delivered`},
	{"GroupWise, names with reasons, and what stands below", `From: Mailer-Daemon@gw.example.net
To: ann@example.org
Subject: Message status - undeliverable
Mime-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain; charset=US-ASCII

The message that you sent was undeliverable to the following:
	bob (mailbox is full)
	carol (user not found)

Regards

--b
Content-Type: message/rfc822

From: Ann <ann@example.org>
To: bob@example.net, carol@example.net
Subject: Hello

--b--
`, `bob@example.net failed 0  mailboxfull
carol@example.net failed 0  userunknown`},
	{"an address that reads no answer", `From: Mail2SMS <noreply@gateway.example.net>
To: ann@example.org
Subject: Message not delivered: 4915112345678

Your message to 4915112345678@gateway.example.net could not be delivered.

Status: REJECTED
Reason: user unknown
`, `4915112345678@gateway.example.net failed 0  userunknown`},
	{"what a check of the sender found", `Return-Path: <>
From: postmaster@example.net
To: ann@example.org
Subject: Undeliverable: Hello

Your message to bob@example.net could not be delivered.

The mailbox is full.

Received-SPF: pass (example.net: domain of example.org designates 192.0.2.1)
`, `bob@example.net failed 0  mailboxfull`},
	{"given up, with a deferral in it", `Return-Path: <>
From: MAILER-DAEMON@mail.example.org
To: ann@example.org
Subject: Delivery Status Notification (Failure)

Your message to bob@example.net was undeliverable. Maximum number of delivery attempts exceeded.
421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred
`, `bob@example.net failed 421 4.7.0 badreputation`},
	{"InterMail, the reason above the address", `Return-Path: <>
From: Mail Administrator <Postmaster@example.net>
To: ann@example.org
Subject: Mail System Error - Returned Mail
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

This Message was undeliverable due to the following reason:

The user(s) account is disabled.

<bob@example.net>

Please reply to Postmaster@example.net
if you feel this message to be in error.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mta.example.net

Final-Recipient: RFC822; <bob@example.net>
Action: failed
Status: 5.3.0
Remote-MTA: dns; mss.example.net

--b--
`, `bob@example.net failed 0 5.3.0 suspend`},
	{"Sendmail, the reply in the transcript alone", `Return-Path: <>
From: MAILER-DAEMON@mail.example.org
To: ann@example.org
Subject: Returned mail: see transcript for details
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b

   ----- Transcript of session follows -----
554 5.4.6 Too many hops 26 (25 max): from <ann@example.org> via mail.example.org, to <bob@example.net>

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.org

Final-Recipient: RFC822; bob@example.net
Action: failed
Status: 5.4.6

--b--
`, `bob@example.net failed 554 5.4.6 networkerror`},
	{"Exchange's further words on a delay", `Return-Path: <>
From: postmaster@example.org
To: ann@example.org
Subject: Delivery delayed: Hello
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: message/delivery-status

Reporting-MTA: dns;mail.example.org

Final-Recipient: rfc822;bob@example.net
Action: delayed
Status: 4.4.7
Diagnostic-Code: smtp;400 4.4.7 Message delayed
X-Supplementary-Info: < #4.2.2 smtp;452 4.2.2 Mailbox full>

--b--
`, `bob@example.net delayed 452 4.2.2 mailboxfull`},
}

// pastes are notices that lost the mail around them.
var pastes = []struct{ name, mail, want string }{
	{"qmail", `Hi. This is the qmail-send program at mail.example.org.
I'm afraid I wasn't able to deliver your message to the following addresses.

<bob@example.net>:
Sorry, I couldn't find any host named example.net. (#5.1.2)
`, `bob@example.net failed 0 5.1.2 hostunknown`},
	{"Exchange", `Delivery has failed to these recipients or groups:

bob@example.net
Your message wasn't delivered because the recipient's email provider rejected it.

Remote Server returned '550 5.7.520 Access denied, Your organization does not allow external forwarding.'
`, `bob@example.net failed 550 5.7.520 rejected`},
	{"Postfix, two", `<bob@example.net>: host mx.example.net[192.0.2.1] said: 550 5.1.1 unknown user (in reply to RCPT TO command)

<carol@example.com>: host mx.example.com[192.0.2.2] said: 554 5.7.1 Relay access denied (in reply to RCPT TO command)
`, `bob@example.net failed 550 5.1.1 userunknown
carol@example.com failed 554 5.7.1 norelaying`},
	{"Exchange, with the header of the message", `Delivery has failed to these recipients or groups:

Bob Miller (bob@example.net)
Your message can't be delivered because delivery to this address is restricted.

Carol (carol@example.net)
The email address you entered couldn't be found. Please check the recipient's email address and try to resend the message. If the problem continues, please contact your email admin.

Diagnostic information for administrators:

Generating server: EX01.example.org

bob@example.net
Remote Server returned '550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction check failed because the sender was not authenticated when sending to this group'

carol@example.net
Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'

Original message headers:

Received: from EX01.example.org (192.0.2.1) by EX01.example.org (192.0.2.1) with Microsoft SMTP Server id 15.1.1; Wed, 4 Mar 2026 10:11:12 +0100
From: Ann <ann@example.org>
To: Bob Miller <bob@example.net>, Carol <carol@example.net>
Subject: Budget
`, `bob@example.net failed 550 5.7.133 rejected
carol@example.net failed 550 5.1.10 userunknown`},
	{"Gmail, with its sender", `Mail Delivery Subsystem
mailer-daemon@googlemail.com
10:11 (5 minutes ago)
to me

Error Icon
Address not found
Your message wasn't delivered to bob@example.net because the domain example.net couldn't be found. Check for typos or unnecessary spaces and try again.
The response was:
DNS Error: DNS type 'mx' lookup of example.net responded with code NXDOMAIN Domain name not found: example.net
`, `bob@example.net failed 0  networkerror`},
	{"IronPort", `The following message to <bob@example.net> was undeliverable.
The reason for the problem:
5.3.0 - Other mail system problem 554-'delivery error: dd This user doesn't have a yahoo.com account (bob@example.net) [0]'
`, `bob@example.net failed 554 5.3.0 userunknown`},
	{"IONOS", `Hello,

Your message to "bob@example.net" was rejected because of the following reason:

Mail size limit exceeded.

IONOS SMTP Service
`, `bob@example.net failed 0  mesgtoobig`},
	{"QQ", `邮件发送失败通知

抱歉，您的邮件被退回来了……
原邮件信息：
时间 2026-03-04 10:11:12
主题 你好
收件人 bob@example.cn
退信原因
收件人邮件地址（bob@example.cn）不存在，邮件无法送达。
host mx.example.cn[192.0.2.1] said: 550 User not found (in reply to RCPT TO command)
`, `bob@example.cn failed 550  userunknown`},
	{"Exchange, in French words alone", `La remise à ces destinataires ou groupes a échoué :

bob@example.fr
L'adresse de messagerie que vous avez entrée est introuvable.

Informations de diagnostic pour les administrateurs :
Serveur de génération : EX01.example.org
bob@example.fr
Remote Server returned '550 5.1.1 RESOLVER.ADR.ExRecipNotFound; not found'
`, `bob@example.fr failed 550 5.1.1 userunknown`},
	{"Thunderbird", `An error occurred while sending mail. The mail server responded:
5.7.1 <bob@example.net>: Relay access denied.
Please check the message recipient "bob@example.net" and try again.
`, `bob@example.net failed 0 5.7.1 norelaying`},
	{"Outlook's list, with its sender", `Undeliverable: Budget
postmaster@example.com
To: ann@example.org

mx.example.com rejected your message to the following email addresses:

Bob (bob@example.com)
Your message wasn't delivered because the recipient's email provider rejected it.

mx.example.com gave this error:
Access denied, banned sending IP 192.0.2.7
`, `bob@example.com failed 0  blocked`},
}

// otherMails are mails that tell of no failure.
var otherMails = []struct{ name, mail string }{
	{"talk about a bounce", `From: Ann <ann@example.org>
To: bob@example.net
Subject: Re: mail server trouble
Message-ID: <1@example.org>

Hi Bob,

my mail to carol@example.com could not be delivered, it says:

<carol@example.com>: host mx.example.com said: 550 5.1.1 User unknown

Do you know more? Write to:
dora@example.com
`},
	{"answer to a bounce", `From: Ann <ann@example.org>
To: bob@example.net
Subject: Re: Undelivered Mail Returned to Sender
Message-ID: <1@example.org>

> <carol@example.com>: host mx.example.com said: 550 5.1.1 User unknown

That address is wrong.
`},
	{"news of the postmaster", `From: Postmaster <postmaster@example.org>
To: all@example.org
Subject: Maintenance
Message-ID: <1@example.org>

Dear users, the mail server failed last night. If you have a problem, write to:

help@example.org

The following people are on duty:

carol@example.org
`},
	{"list waits for a moderator", `From: list-owner@example.org
To: ann@example.net
Subject: Your message to List awaits moderator approval
Auto-Submitted: auto-replied

Your mail to 'list@example.org' with the subject

    Hello

Is being held until the list moderator can review it for approval.
`},
	{"away, without any mark", `Return-Path: <>
From: Bob <bob@example.net>
To: ann@example.org
Subject: Re: Hello
Message-ID: <1@example.net>

I am away this week. If you have a problem that cannot wait, my colleague is:

carol@example.net

Mail to this address may fail with 550 until Monday.
`},
	{"was read", `From: Bob <bob@example.net>
To: ann@example.org
Subject: Read: Hello
MIME-Version: 1.0
Content-Type: multipart/report; report-type=disposition-notification; boundary="b1"

--b1
Content-Type: text/plain

Your message
  To: bob@example.net
  Subject: Hello
was read on Monday. It was not deleted and there were no errors.

--b1
Content-Type: message/disposition-notification

Final-Recipient: rfc822; bob@example.net
Disposition: automatic-action/MDN-sent-automatically; displayed

--b1--
`},
	{"was delivered", `From: Mail Delivery System <MAILER-DAEMON@mail.example.org>
To: ann@example.org
Subject: Successful Mail Delivery Report
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

--b1
Content-Type: text/plain

This is the mail system at host mail.example.org.

Your message was successfully delivered to the destination(s)
listed below.

<bob@example.net>: delivery via mx.example.net[192.0.2.7]:25: 250 2.0.0 Ok: queued as 1

--b1
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.org

Final-Recipient: rfc822; bob@example.net
Action: relayed
Status: 2.0.0
Diagnostic-Code: smtp; 250 2.0.0 Ok: queued as 1

--b1--
`},
	{"was delivered, words only", `From: Mail Delivery System <MAILER-DAEMON@mail.example.org>
To: ann@example.org
Subject: Delivery Status Notification (Success)

Your message was successfully delivered to:

  bob@example.net
`},
	{"mailbox nearly full", `From: postmaster@example.org
To: ann@example.org
Subject: Quota warning

Your account ann@example.org uses 95 % of its quota. Mail to you will be
rejected when the mailbox is full.
`},
	{"answer of a postmaster", `From: Postmaster <postmaster@example.net>
To: ann@example.org
Subject: Re: Undelivered Mail Returned to Sender
Return-Path: <postmaster@example.net>
In-Reply-To: <1@example.org>

Hello Ann, we removed the block.

> <bob@example.net>: host mx.example.net[192.0.2.1] said: 550 5.7.1 blocked

Please write to carol@example.net if it happens again.
`},
	{"news with a code", `From: Postmaster <postmaster@example.org>
To: all@example.org
Subject: Changes of our mail system

Mail to unknown users will be refused with "550 5.1.1 User unknown" from Monday.

Please tell your partners. Questions:

hotline@example.org
`},
	{"a parcel", `From: Ann <ann@example.org>
To: bob@example.net
Subject: Delivery problem with our order
Return-Path: <ann@example.org>

Hi Bob, the parcel could not be delivered to:
carol@example.com
(Our customer). 550 pieces are missing.
`},
	{"was relayed", `From: Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@example.org>
To: ann@example.org
Subject: Relayed: Hello

Delivery to these recipients or groups is complete, but no delivery notification was sent by the destination server:

bob@example.net (bob@example.net)

Subject: Hello
`},
	{"news of the postmaster, with reasons", `From: Postmaster <postmaster@example.org>
To: ann@example.org
Subject: New anti-spam rules
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Dear users, from Monday on mails from blacklisted hosts will be refused. Report problems to noc@example.org please. Mailboxes over quota will be suspended.
`},
	{"question of a postmaster", `From: Postmaster <postmaster@example.net>
To: ann@example.org
Subject: Mail for bob@example.net
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Hello, user bob@example.net tells me that he does not get your mail. Is our host on your blacklist?
`},
	{"digest of a list", `From: dev-request@lists.example.org
To: ann@example.org
Subject: Dev Digest, Vol 12, Issue 3
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Send Dev mailing list submissions to
	dev@lists.example.org

Today's Topics:

   1. Re: user unknown errors (Bob)

----
Message: 1
From: bob@example.net

We see 550 5.1.1 user unknown for carol@example.com since Monday.
`},
	{"subject that begins like an automatic answer", `From: Carol <carol@example.com>
To: ann@example.org
Subject: Absence of Mr Smith on Friday
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Mr Smith will be away. Please call me.
`},
	{"digest of a filter", `From: Anti-Virus Gateway <antivirus@example.org>
To: ann@example.org
Subject: Quarantine report
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

3 mails for you were infected and have been put into quarantine:

1. offers@example.net - W32.Example
2. news@example.com - W32.Example
`},
}
