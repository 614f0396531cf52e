package decode

import (
	"strings"
	"testing"
)

// TestPastes reads what people paste who have no whole mail: the words that a page
// or a program showed them, a question, an entry of a list.
func TestPastes(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"Gmail's page, in French", "Adresse introuvable\nVotre message n'est pas parvenu à bob@example.fr, car l'adresse est introuvable ou ne peut pas recevoir d'e-mails.",
			"bob@example.fr failed 0  userunknown"},
		{"Gmail's page, in Spanish", "No se ha encontrado la dirección\nTu mensaje no se ha entregado a bob@example.es porque no se ha encontrado la dirección.",
			"bob@example.es failed 0  userunknown"},
		{"Gmail's page, in Dutch", "Adres niet gevonden\nJe bericht is niet bezorgd bij bob@example.nl omdat het adres niet kan worden gevonden.",
			"bob@example.nl failed 0  userunknown"},
		{"Gmail's page, in German", "Nachricht blockiert\nIhre Nachricht an bob@example.de wurde blockiert.\nDie Antwort vom Remote-Server lautete:\n554 5.7.1 Client host [192.0.2.9] blocked using zen.example.org",
			"bob@example.de failed 554 5.7.1 blocked"},
		{"Outlook's page, in Italian", "Recapito non riuscito per i seguenti destinatari o gruppi:\nBob (bob@example.it)\nL'indirizzo di posta elettronica immesso non è stato trovato.",
			"bob@example.it failed 0  userunknown"},
		{"a sentence in Dutch", "Uw bericht kon niet worden afgeleverd bij bob@example.nl. Het postvak van de ontvanger is vol.",
			"bob@example.nl failed 0  mailboxfull"},
		{"Gmail's page, in other French words", "Adresse introuvable\nVotre message n'a pas été distribué à bob@example.fr, car l'adresse est introuvable.",
			"bob@example.fr failed 0  userunknown"},
		{"Gmail's page, in Korean", "bob@example.kr 주소를 찾을 수 없거나 메일을 받을 수 없는 주소이므로 메일이 전송되지 않았습니다.", "bob@example.kr failed 0  userunknown"},
		{"Gmail's page, in Arabic", "لم يتم تسليم رسالتك إلى \u202abob@example.com\u202c لأنه تعذر العثور على العنوان.", "bob@example.com failed 0  userunknown"},
		{"names with links, in Finnish", "Viestiä ei voitu toimittaa seuraaville vastaanottajille tai ryhmille:\n\nBob Ek<mailto:bob@example.fi>\nVastaanottajan postilaatikko on täynnä.",
			"bob@example.fi failed 0  mailboxfull"},
		{"the end of delivery's words, broken", "An error occurred while trying to deliver the mail to the\nfollowing recipients:\nbob@example.net\n", "bob@example.net failed 0  undefined"},
		{"qmail's notice in one line", "Hi. This is the qmail-send program at example.org. I'm afraid I wasn't able to deliver your message to the following addresses. This is a permanent error; I've given up. " +
			"<bob@example.net>: 192.0.2.7 said: 550 5.1.1 no such user --- Below this line is a copy of the message. Return-Path: <ann@example.org> DKIM-Signature: v=1; d=example.org To: kim@example.net",
			"bob@example.net failed 550 5.1.1 userunknown"},
		{"Sendmail's notice in one line", "The original message was received at Sat, 21 Nov 2026 from localhost ----- The following addresses had permanent fatal errors ----- <bob@example.net> (reason: 550 5.7.1 on a block list) " +
			"----- Transcript of session follows ----- ... while talking to mx.example.net.: >>> DATA <<< 550 5.7.1 on a block list 550 5.1.1 <bob@example.net>... User unknown",
			"bob@example.net failed 550 5.7.1 blocked"},
		{"the parts of a mail without its header", "This is a multi-part message in MIME format.\n--=_example\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n" +
			"VGhlIGZvbGxvd2luZyBhZGRyZXNzKGVzKSBmYWlsZWQ6CgogIGJvYkBleGFtcGxlLm5ldAogICAg\nbm8gc3VjaCB1c2VyCg==\n--=_example\nContent-Type: message/rfc822\n\nFrom: ann@example.org\nTo: kim@example.net\nSubject: Minutes\n\nHello\n--=_example--\n",
			"bob@example.net failed 0  userunknown"},
		{"words of no known form above the message", "No such user here, says the office.\n\nReceived: from mx.example.org by mx.example.net; Sat, 21 Nov 2026 21:08:36 +0000\nFrom: ann@example.org\nTo: bob@example.net\nSubject: Minutes\n\nHello",
			"bob@example.net failed 0  userunknown"},
		{"fields of the message before the recipients", "This report relates to a message you sent with the following header fields:\n\nDate: Sat, 21 Nov 2026\nFrom: Ann <ann@example.org>\nTo: bob@example.net\nSubject: Minutes\n\n" +
			"Your message cannot be delivered to the following recipients:\n\nRecipient address: bob@example.net\nReason: Remote SMTP server has rejected address\nDiagnostic code: smtp;550 5.2.2 Mailbox full",
			"bob@example.net failed 550 5.2.2 mailboxfull"},
		{"a parcel", "Le livreur n'a pas pu remettre le colis : boîte aux lettres pleine. Suivi : aide@example.fr", ""},
		{"a link that holds an address", "Delivery failed. See http://login.example.com/?u=ann@example.org", ""},
		{"a denial of delivery", "Ihre Nachricht konnte nicht an den folgenden Empfänger zugestellt werden:\n\nbob@example.de:\ndelivery retry timeout exceeded",
			"bob@example.de failed 0  expired"},
		{"a denial around an address", "Ihre Nachricht konnte nicht an bob@example.de erfolgreich zugestellt werden.", "bob@example.de failed 0  undefined"},
		{"a denial without a reason", "Uw bericht kon niet bij de volgende ontvangers worden bezorgd:\n\nbob@example.nl", "bob@example.nl failed 0  undefined"},
		{"a denial in one sentence", "Votre message n'a malheureusement pas été remis à bob@example.fr", "bob@example.fr failed 0  undefined"},
		{"a delay in Dutch", "De bezorging aan deze geadresseerden of groepen is vertraagd:\n\nbob@example.nl\n\nDit bericht is nog niet bezorgd.", "bob@example.nl delayed 0  expired"},
		{"a delay in Swedish", "Leveransen är försenad till följande mottagare eller grupper:\n\nbob@example.se (bob@example.se)\n\nMeddelandet har inte levererats än.",
			"bob@example.se delayed 0  expired"},
		{"a list that waits for its moderator", "Your mail to 'bees' with the subject\n\n    Swarm\n\nIs being held until the list moderator can review it.\n\nPost by non-member to a members-only list", ""},
		{"the number of an order", "Vielen Dank für Ihre Bestellung Nr. 550-5.1.1! Wir senden die Nachricht an Sie.", ""},
		{"the number of an error", "Fehler Nr. 550 5.1.1 User unknown", "failed 550 5.1.1 userunknown"},
		{"a question", "What does greylisting mean?", ""},
		{"a question about a setting", "We changed our DKIM key last week. Does anyone else see mail in the spam folder?", ""},
		{"an automatic answer", "Automatische Antwort: Rechnung\n\nIch bin bis 12. August im Urlaub.", "vacation 0  vacation"},
		{"an automatic answer below labels", "Från: bob@example.se\nÄmne: Autosvar: Faktura 881\n\nJag är på semester till den 12 augusti.", "bob@example.se vacation 0  vacation"},
		{"an automatic answer of somebody who left", "Hi,\nI no longer work at Example. This mailbox is not monitored, write to kim@example.org.", "vacation 0  vacation"},
		{"a bounce of somebody who left", "Your message to bob@example.net couldn't be delivered. I no longer work here, says the mailbox: 550 5.1.1 User unknown",
			"bob@example.net failed 550 5.1.1 userunknown"},
		{"a moderator, in German", "Ihre Nachricht an Alle (alle@example.de) wurde von einem Moderator abgelehnt.\n\nKommentar: Bitte das Schwarze Brett nehmen.",
			"alle@example.de failed 0  rejected"},
		{"words in brackets behind a reply", "<bob@example.net>: host mx.example.net[192.0.2.1]\n    said: 550 refused for one or more recipients\n    (bob@example.net:blocked) (in reply to end of DATA command)",
			"bob@example.net failed 550  blocked"},
		{"a recipient beside the header of the message", "Sender Address:\tann@example.org\nRecipient Address: bob@example.net\nReported error:\t550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy\n\nFrom: kim@example.com\nTo: ann@example.org",
			"bob@example.net failed 550 5.7.1 policyviolation"},
		{"Odoo", `('Message delivery failed', "Email sending failed by SMTP server'None'.\nSMTPSenderRefused: 550\n5.7.1Unauthorized shipping - Check your domain's MX and/or SPF\nbounce+12-res.users-2@example.org")`,
			"failed 550 5.7.1 authfailure"},
		{"a webmail's page, in Korean", "bob@example.kr 님께 보내신 메일이 다음과 같은 이유로 전송 실패했습니다.\n\n받는 사람이 회원님의 메일을 수신차단 하였습니다.", "bob@example.kr failed 0  filtered"},
		{"certified mail that waits", "Il giorno 12/03/2026 alle ore 22:11:12 (+0100) il messaggio \"Fattura\" proveniente da \"ann@example.it\" e destinato all'utente \"bob@example.it\" non è stato consegnato nelle prime dodici ore dal suo invio.",
			"bob@example.it delayed 0  expired"},
		{"certified mail that arrived", "Ricevuta di avvenuta consegna\nIl giorno 12/03/2026 alle ore 10:11:12 (+0100) il messaggio \"Fattura\" proveniente da \"ann@example.it\" e indirizzato a \"bob@example.it\" è stato consegnato nella casella di destinazione.",
			"bob@example.it delivered 0  delivered"},
		{"certified mail that was taken", "Ricevuta di accettazione\nIl giorno 12/03/2026 alle ore 10:11:12 (+0100) il messaggio \"Fattura\" proveniente da \"ann@example.it\" ed indirizzato a:\nbob@example.it (\"posta certificata\")\nIl messaggio è stato accettato dal sistema ed inoltrato.", ""},
		{"certified mail with a virus", "Il giorno 12/03/2026 alle ore 10:11:12 (+0100) nel messaggio \"Fattura\" proveniente da \"ann@example.it\" ed indirizzato a: bob@example.it\nè stato rilevato un problema che ne impedisce l'accettazione a causa della presenza di virus informatici.\nIl messaggio non è stato accettato.",
			"bob@example.it failed 0  virusdetected"},
		{"a reply behind its command", "Send this email? ([y]es|[n]o): y\nRCPT TO:<bob@example.net> 550 5.1.1 <bob@example.net>: User unknown", "bob@example.net failed 550 5.1.1 userunknown"},
		{"a place to try instead", "551 User not local; please try <bob@example.org>", "failed 551  hasmoved"},
		{"recipients in Proofpoint's field", "2026-03-05T10:11:12.123456-05:00 pps1 filter_instance1[1234]: rprt s=2xk1 cmd=send qid=325ABC r=1 rcpts=bob@example.net stat=550 5.1.1 User unknown",
			"bob@example.net failed 550 5.1.1 userunknown"},
		{"a failure below words of success", "    Hi!\n\n    This is the MAILER-DAEMON, please DO NOT REPLY to this e-mail.\n\n    Your message was successfully delivered to these recipients.\n\nbob@example.net: Envelope expired\n\n    Below is a copy of the original message:",
			"bob@example.net failed 0  expired"},
		{"words about the sender above a notice", "Steht \"Warning\" im Betreff und der Absender ist \"Mail Delivery System\", so ist es nur eine Mitteilung.\n\nThis message was created automatically by mail delivery software. A message that you sent has not yet been delivered to one or more of its recipients after more than 48 hours on the queue.\n\nThe address to which the message has not yet been delivered is:\n\nbob@example.net",
			"bob@example.net delayed 0  expired"},
		{"a header below a rule of dashes", "Delivery to the following recipient has been delayed:\n\n     bob@example.net\n\nTechnical details of temporary failure:\nit will be retried for 2 more days\n\n—— Original message ——\n\nDKIM-Signature: v=1; a=rsa-sha256; d=example.org; b=x",
			"bob@example.net delayed 0  expired"},
		{"whom a notice came to, in Polish", "Od: Mail Delivery Subsystem <mailer-daemon@example.com>\nDo: ann@example.org\nTemat: Delivery Status Notification (Failure)\n\nYou may not have permission to post messages to the group.",
			"failed 0  rejected"},
		{"a reply whose lines stand in one sentence", "In the log: Our system has detected that this message is 421-4.7.0 suspicious due to the low reputation of the sending IP address. 421-4.7.0 To protect our users, mail has 421-4.7.0 been rate limited. 421 4.7.0 x",
			"delayed 421 4.7.0 badreputation"},
		{"a code in words above what quotes it", "They reject it with a 554 error, and the sender was not told that the mail he sent was rejected.\n\nbob@example.net (host mx.example.net[192.0.2.1] refused to talk to me: 554 IP=192.0.2.9 - blocked using zen.example.com)",
			"bob@example.net failed 554  blocked"},
		{"an event behind a time and words", `[2026-10-25 09:07:13] Webhook request: { "RecordType": "Bounce", "Type": "HardBounce", "Email": "bob@example.net", "Description": "The mailbox does not exist" }`,
			"bob@example.net failed 0  userunknown"},
		{"Exchange's list below words of people", "Hi, I can't send them the monthly update.\n\nbob@example.net (bob@example.net)\nDas Postfach des Empfängers ist voll und kann zurzeit keine Nachrichten annehmen. Versuchen Sie zu einem späteren Zeitpunkt noch mal, Ihre Nachricht zu senden.",
			"bob@example.net failed 0  mailboxfull"},
		{"the owner of a list", "Hi. This is the qmail-send program at example.org.\nI'm afraid I wasn't able to deliver your message to the following addresses.\n\n<bees-request@example.net>:\nRemote host said: 550 5.1.1 User unknown",
			"bees-request@example.net failed 550 5.1.1 userunknown"},
		{"a code behind a Russian word", "Ошибка 550: сообщение отклонено как спам", "failed 550  spamdetected"},
		{"a rule of Postfix", "554 5.7.1 <bob@example.net>: Recipient address rejected: Access denied", "bob@example.net failed 554 5.7.1 filtered"},
		{"all that Python was refused", "Traceback (most recent call last):\n  File \"a.py\", line 5, in <module>\nsmtplib.SMTPRecipientsRefused: " +
			"{'bob@example.net': (550, b'5.1.1 User unknown'), 'kim@example.org': (452, b'4.2.2 Mailbox full')}",
			"bob@example.net failed 550 5.1.1 userunknown\nkim@example.org delayed 452 4.2.2 mailboxfull"},
		{"Haraka's fields", `[NOTICE] [5A1E.1.1] [outbound] bounced rcpt=<bob@example.net> host=mx.example.net ip=192.0.2.1 port=25 code=552 reason="5.3.4 Message size exceeds fixed limit"`,
			"bob@example.net failed 552 5.3.4 mesgtoobig"},
		{"codes in fields of their own", `2026-06-05T12:55:01+0000 halon smtpd: [5fa1e1a2-2302:1] from=<ann@example.org> to=<bob@example.net> action=BOUNCE code=550 enhanced=5.1.1 reason="User unknown"`,
			"bob@example.net failed 550 5.1.1 userunknown"},
		{"Roundcube, in Czech", `SMTP Chyba (450): Nepodařilo se přidat příjemce "bob@example.cz" (4.1.2 <bob@example.cz>: Recipient address rejected: Domain not found).`,
			"bob@example.cz delayed 450 4.1.2 hostunknown"},
		{"Thunderbird, in Slovak", "Poštový server odpovedal:\n5.1.1 <bob@example.sk>: Recipient address rejected: User unknown\n(kód 550). Skontrolujte príjemcu.",
			"bob@example.sk failed 550 5.1.1 userunknown"},
		{"a sentence in Hindi", "आपका संदेश bob@example.in पर डिलीवर नहीं हो सका\nरिमोट सर्वर से प्रतिक्रिया थी:\n552 5.2.2 The email account is over quota",
			"bob@example.in failed 552 5.2.2 mailboxfull"},
		{"msmtp", "msmtp: recipient address bob@example.net not accepted by the server\nmsmtp: server message: 550 No such person at this address",
			"bob@example.net failed 550  userunknown"},
		{"an address above the reply", "این پیام برگشت:\nbob@example.ir\n550 5.1.1 User unknown", "bob@example.ir failed 550 5.1.1 userunknown"},
		{"two columns", "Message Trace Detail\nSender          ann@example.org\nRecipient       bob@example.net\nFail      Reason: [{LED=550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found};{MSG=}]",
			"bob@example.net failed 550 5.1.10 userunknown"},
		{"Outlook's error number", "Task 'ann@example.org - Sending' reported error (0x800CCC79)", "failed 0  norelaying"},
		{"a provider's own code", "[TSS04]", "failed 0  badreputation"},
		{"a log of searches", "Status: Bounced: 550 5.2.1 The email account that you tried to reach is inactive\nRecipient: bob@example.net",
			"bob@example.net failed 550 5.2.1 suspend"},
		{"a quoted reply in a chat", "got this today:\n> Remote Server returned '550 5.4.1 Recipient address rejected: Access denied'\nshe wrote to bob@example.net",
			"failed 550 5.4.1 userunknown"},
		{"the words before the code", "SMTP server error: DATA END command failed Detail: SendAsDeniedException; SMTP code: 554 Additional SMTP info: 5.2.252",
			"failed 554 5.2.252 rejected"},
		{"two addresses", "Sender: ann@example.org\nTo: bob@example.net\nCc: kim@example.net\n550 5.1.1 User unknown",
			"bob@example.net failed 550 5.1.1 userunknown"},
		{"fields of a mail, and an error", "From: ann@example.org\nTo: bob@example.net\nSubject: Re: 550 forms\nError: 552 5.2.2 Mailbox full",
			"bob@example.net failed 552 5.2.2 mailboxfull"},
		{"the recipient in the reply", "550 5.1.1 <bob@example.net>: Recipient address rejected: User unknown", "bob@example.net failed 550 5.1.1 userunknown"},
		{"the postmaster in the reply", "550 5.1.1 User unknown, contact postmaster@example.net", "failed 550 5.1.1 userunknown"},
		{"a list of recipients", "Failed recipients: bob@example.net, kim@example.org\nReason: 550 5.7.1 Message rejected due to content restrictions",
			"bob@example.net failed 550 5.7.1 spamdetected\nkim@example.org failed 550 5.7.1 spamdetected"},
		{"a list with replies", "1. bob@example.net (550 5.1.1 user unknown)\n2. kim@example.org (452 4.2.2 mailbox full)\n3. lee@example.com - 250 ok",
			"bob@example.net failed 550 5.1.1 userunknown\nkim@example.org delayed 452 4.2.2 mailboxfull\nlee@example.com delivered 250  delivered"},
		{"a table below its title", "Bounces of the week\nRecipient\tStatus\tComment\nbob@example.net\tHard bounced\tuser unknown\nkim@example.org\tSoft bounced\tmailbox full",
			"bob@example.net failed 0  userunknown\nkim@example.org delayed 0  mailboxfull"},
		{"a program's code in brackets", `SMTP Error (550): Failed to add recipient "bob@example.net" (5.1.1 Recipient address rejected: User unknown).`,
			"bob@example.net failed 550 5.1.1 userunknown"},
		{"Outlook's words", "Your message did not reach some or all of the intended recipients.\n\n      Subject: Minutes\n\nThe following recipient(s) cannot be reached:\n\n" +
			"      'bob@example.net' on 21.11.2026 09:14\n            550 5.1.1 <bob@example.net>: Recipient address rejected: User unknown",
			"bob@example.net failed 550 5.1.1 userunknown"},
		{"a sentence that quotes", "Grund: Der Server mx.example.net hat die Mail mit folgender Meldung abgelehnt: \"552 5.2.2 Mailbox full\"",
			"failed 552 5.2.2 mailboxfull"},
		{"an event whose status is in parts", `{"type":"Bounce","sender":"ann@example.org","recipient":"bob@example.net","response":{"code":550,"enhanced_code":{"class":5,"subject":1,"detail":1},"content":"User unknown"}}`,
			"bob@example.net failed 550 5.1.1 userunknown"},
		{"an event for a list", `{"type":"email.bounced","data":{"from":"ann@example.org","to":["bob@example.net"],"bounce":{"message":"The address is on the suppression list.","type":"Permanent"}}}`,
			"bob@example.net failed 0  suppressed"},
		{"an accounting file", "type,timeLogged,orig,rcpt,dsnAction,dsnStatus,dsnDiag,dsnMta\n" +
			"b,2026-11-20 10:11:12,ann@example.org,bob@example.net,failed,5.1.1 (bad destination mailbox address),smtp;550 5.1.1 User unknown,mx.example.net\n" +
			"d,2026-11-20 10:11:12,ann@example.org,kim@example.org,relayed,2.0.0 (success),smtp;250 2.0.0 OK,mx.example.org",
			"bob@example.net failed 550 5.1.1 userunknown\nkim@example.org delivered 250 2.0.0 delivered"},
		{"a row of an accounting file", "b,2026-11-20 10:11:12+0100,2026-11-20 10:11:10+0100,ann@example.org,bob@example.net,,failed,5.1.1 (bad destination mailbox address),smtp;550 5.1.1 User unknown,mx.example.net (192.0.2.1),bad-mailbox,smtp,example.org,\"AUTH,STARTTLS\"",
			"bob@example.net failed 550 5.1.1 userunknown"},
		{"columns of blanks", "EventId Source Recipients        RecipientStatus\n------- ------ ----------        ---------------\n" +
			"RECEIVE SMTP   {bob@example.net} {}\nFAIL    SMTP   {bob@example.net} {[{LED=550 5.7.1 Unable to relay};{MSG=};{IP=}]}\n" +
			"DEFER   SMTP   {kim@example.org} {[{LRT=};{LED=452 4.2.2 Mailbox full};{IP=}]}",
			"bob@example.net failed 550 5.7.1 norelaying\nkim@example.org delayed 452 4.2.2 mailboxfull"},
		{"a frame of lines", "+-----------------+---------+------------------------+\n| recipient       | status  | reason                 |\n" +
			"+-----------------+---------+------------------------+\n| bob@example.net | bounced | 550 5.1.1 no such user |\n| kim@example.org | sent    | 250 ok                 |",
			"bob@example.net failed 550 5.1.1 userunknown\nkim@example.org delivered 250  delivered"},
		{"a message trace as a list", "Received         : 11/20/2026 10:11:12 AM\nSenderAddress    : ann@example.org\nRecipientAddress : bob@example.net\nSubject          : Test\n" +
			"Detail           : Reason: [{LED=550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found}]", "bob@example.net failed 550 5.1.10 userunknown"},
		{"the status before the reply", "Recipient: <bob@example.net>, Result: failed, Status: 5.1.1 550 User unknown, Remote-Host: 192.0.2.25",
			"bob@example.net failed 550 5.1.1 userunknown"},
		{"a library's words", "curl: (67) Access denied: 535", "failed 535  securityerror"},
		{"Windows Mail", "One of the recipients was rejected by the server. The rejected e-mail address was 'bob@example.net'. Server Response: '550 5.7.1 Relay access denied', Port: 25",
			"bob@example.net failed 550 5.7.1 norelaying"},
		{"two recipients", "To: bob@example.net\nTo: kim@example.net\n550 5.1.1 User unknown", "failed 550 5.1.1 userunknown"},
		{"the sender before the reply", "MAIL FROM <ann@example.org>: 550 5.7.1 no", "failed 550 5.7.1 securityerror"},
		{"the recipient before the reply", "bob@example.net: 550 5.1.1 User unknown", "bob@example.net failed 550 5.1.1 userunknown"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := outcomes(Text(c.text).Recipients); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

// TestNoReplies reads numbers that only look like codes.
func TestNoReplies(t *testing.T) {
	for _, text := range []string{
		`{"error":{"code":400,"message":"Invalid To header","status":"INVALID_ARGUMENT"}}`,
		"We sent 550 mails to 300 people in room 421.",
		"name,email\nBob,bob@example.net\nKim,kim@example.org",
		"The library\n\n" + strings.Repeat("It opens a connection, and a read ends with a timeout where the other side is silent. ", 8) + "\nA certificate is not supported.\n",
		"2.3.1 Structures\n\n" + strings.Repeat("A structure has members, each of a type of its own. ", 12),
		"IMAP message with UID #550\nSubject: Report domain: example.org\nThe message with UID #550 holds no archive. Skipped.",
		"From: ann@example.org\nTo: bob@example.net\nSubject: Re: 550 5.1.1 User unknown\n\nHello Bob",
	} {
		if r := Text(text); r.Outcome.Reply > 0 || len(r.Recipients) > 0 {
			t.Errorf("%q: %v %v", text, r.Outcome, r.Recipients)
		}
	}
}

// TestPastedLists reads the words of a notice that name a recipient below them, in
// languages for which nothing tells but the form.
func TestPastedLists(t *testing.T) {
	for _, words := range []string{
		"Levering til disse mottakerne mislyktes:|Fant ikke e-postadressen du skrev inn.",
		"Doručenie týmto príjemcom zlyhalo:|Zadaná e-mailová adresa sa nenašla.",
		"Livrarea către acești destinatari nu a reușit:|Adresa de e-mail nu a fost găsită.",
		"Η παράδοση απέτυχε σε αυτούς τους παραλήπτες:|Η διεύθυνση δεν βρέθηκε.",
		"Доставянето до тези получатели е неуспешно:|Въведеният имейл адрес не е намерен.",
		"Isporuka ovim primateljima nije uspjela:|Unesena adresa nije pronađena.",
		"המסירה נכשלה לנמענים הבאים:|הכתובת שהזנת לא נמצאה.",
		"فشل التسليم إلى المستلمين:|تعذر العثور على عنوان البريد.",
		"การส่งไปยังผู้รับเหล่านี้ล้มเหลว:|ไม่พบที่อยู่อีเมล",
		"Gửi không thành công đến những người nhận này:|Không tìm thấy địa chỉ email.",
		"다음 받는 사람에게 배달하지 못했습니다.|전자 메일 주소를 찾을 수 없습니다.",
	} {
		above, below, _ := strings.Cut(words, "|")
		for _, item := range []string{"bob@example.net", "Bob Example (bob@example.net)", "  * <bob@example.net>"} {
			got := outcomes(Text(above + "\n\n" + item + "\n" + below + "\n").Recipients)
			if want := "bob@example.net failed 0  userunknown"; got != want {
				t.Errorf("%s %s: got %q", above, item, got)
			}
		}
	}
}

// TestSentences has notices that name the recipient within their sentence.
func TestSentences(t *testing.T) {
	for sentence, want := range map[string]string{
		"Nie można dostarczyć wiadomości do bob@example.net.\nNie znaleziono użytkownika bob.":                       "failed userunknown",
		"bob@example.net へのメールを配信できませんでした。\n受信トレイがいっぱいです。":                                                           "failed mailboxfull",
		"bob@example.net에게 보내는 메일을 배달할 수 없습니다.\nbob을(를) 찾을 수 없습니다.":                                                  "failed userunknown",
		"您的邮件未能送达 bob@example.net,因为找不到该地址。":                                                                         "failed userunknown",
		"Ditt meddelande levererades inte till bob@example.net eftersom adressen inte kunde hittas.":                 "failed userunknown",
		"Zprávu pro bob@example.net nelze doručit.\nSchránka je plná.":                                               "failed mailboxfull",
		"Ein vorübergehendes Problem trat bei der Nachricht an bob@example.net auf. Versucht es weitere 45 Stunden.": "delayed",
		"Il messaggio a bob@example.net incontra un problema temporaneo. Gmail riproverà per altre 45 ore.":          "delayed",
		"bob@example.net への配信で一時的な問題が発生しました。あと 45 時間再試行します。":                                                         "delayed",
	} {
		r := Text(sentence + "\n")
		got := outcomes(r.Recipients)
		if got = strings.Join(strings.Fields(strings.Replace(got, " 0 ", " ", 1)), " "); !strings.HasPrefix(got, "bob@example.net "+want) {
			t.Errorf("%s: got %q, want %s", sentence, got, want)
		}
		if r.Outcome.Class == None {
			t.Errorf("%s: no class", sentence)
		}
	}
}

// TestBelowNotices has notices with words and numbers of other kinds below them.
func TestBelowNotices(t *testing.T) {
	const late = "This is an automatically generated Delivery Status Notification.\n\nTHIS IS A WARNING MESSAGE ONLY.\n\nDelivery to the following recipients has been delayed.\n\n       bob@example.net\n\n"
	const unknown = "This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. The following address(es) failed:\n\n  bob@example.net\n    Unrouteable address\n\n"
	for _, c := range []struct{ text, want string }{
		{late + "--\nAnn Lee | Fax 550 5.1.1 | Order 4.2.1-550\nMailbox full of spam? Visit our virus scanner.\n", "bob@example.net delayed 0  expired"},
		{late + "Ann Lee, Order no. 550 5.1.1\n", "bob@example.net delayed 0  expired"},
		{late + "This mail was scanned for viruses. Virus found? no.\n", "bob@example.net delayed 0  expired"},
		{unknown + "Mails classed as spam are rejected.\n", "bob@example.net failed 0  hostunknown"},
		{unknown + "-- \nMy mailbox is full\n", "bob@example.net failed 0  hostunknown"},
		{"Hello,\n\nwhat is this?\n\n<bob@example.net>:\nmailbox is full\n", "bob@example.net failed 0  mailboxfull"},
		{"Your message to bob@example.net could not be delivered.\n\nHelpdesk: 555-1234\n", "bob@example.net failed 0  undefined"},
		{unknown + "Order no. 452 4.2.2\n", "bob@example.net failed 0  hostunknown"},
		{"Your message to bob@example.net could not be delivered.\n550 5.1.1 User unknown\n\nRegards,\nAnn Lee\nann@example.org\n", "bob@example.net failed 550 5.1.1 userunknown"},
		{"Your message to bob@example.net could not be delivered.\n550 5.1.1 User unknown\n\nkim@example.net\n550 5.2.2 Mailbox full\n", "bob@example.net failed 550 5.1.1 userunknown\nkim@example.net failed 550 5.2.2 mailboxfull"},
	} {
		if got := outcomes(Text(c.text).Recipients); got != c.want {
			t.Errorf("%s: got %q, want %q", c.text[len(c.text)-60:], got, c.want)
		}
	}
}
