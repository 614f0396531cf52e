package decode

import (
	"fmt"
	"testing"
)

// TestAmongWords reads what people paste with words of their own around it, in
// Markdown, as quotations and cut at either end. Each is told by its class, its
// stage, its codes and whom it is about.
func TestAmongWords(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"the code that was waited for", "Expected response code 250 but got code \"552\", with message \"552 5.3.4 Message too big\"",
			`permanent "" 552 5.3.4: failed mesgtoobig`},
		{"several codes that were waited for", "Expected response code 250/251/252 but got 550 5.1.1 User unknown", `permanent "" 550 5.1.1: failed userunknown`},
		{"a code nobody waited for", "unexpected 451 4.3.0 Try again later", `transient "" 451 4.3.0: delayed systemerror`},
		{"a code for a line that was not right", "Code: 550. Words: no such user here", `permanent "" 550 : failed userunknown`},
		{"code in a sentence's marks", "The log says\n\n`Nov 21 21:08:36 mx postfix/smtp[142]: 7F22F8FD5: to=<bob@example.net>, relay=none, delay=1, dsn=5.1.0, status=bounced (Domain example.net does not accept mail (nullMX))`",
			`permanent "" 0 5.1.0: bob@example.net failed notaccept`},
		{"the name of a facility in front", "mail.info:Nov 21 21:08:36 mx postfix/smtp[142]: 7F22F8FD5: to=<bob@example.net>, relay=mx.example.net[192.0.2.1]:25, delay=1, dsn=5.1.1, status=bounced (host mx.example.net[192.0.2.1] said: 550 5.1.1 no (in reply to RCPT TO command))",
			`permanent "rcpt" 550 5.1.1: bob@example.net failed userunknown`},
		{"a container and no stamp", "mta | mx postfix/smtpd[142]: NOQUEUE: reject: RCPT from unknown[192.0.2.9]: 554 5.7.1 <bob@example.net>: Relay access denied; from=<a@example.org> to=<bob@example.net> proto=ESMTP helo=<x>",
			`permanent "rcpt" 554 5.7.1: bob@example.net failed norelaying`},
		{"a log without brackets", "Nov 21 21:08:36 mx postfix/smtp[142]: 7F22F8FD5: to=bob@example.net, relay=mx.example.net[192.0.2.1]:25, delay=1, dsn=5.0.0, status=bounced (host mx.example.net[192.0.2.1] said: 550 Relay not permitted (in reply to RCPT TO command)",
			`permanent "rcpt" 550 5.0.0: bob@example.net failed norelaying`},
		{"a try and nothing else", "Nov 21 21:08:36 mx postfix/smtp[142]: 7F22F8FD5: host mx.example.net[192.0.2.1] refused to talk to me: 421 Your reverse DNS entry does not resolve",
			`transient "greeting" 421 : delayed requireptr`},
		{"a refusal cut in front", "they get `milter-reject: END-OF-MESSAGE from mx.example.org[192.0.2.9]: 4.7.1 Greylisted, try again; from=<a@example.org> to=<bob@example.net> proto=ESMTP`",
			`transient "message" 0 4.7.1: bob@example.net delayed blocked`},
		{"a deferral with a final code", "Nov 21 21:08:36 mx postfix/smtp[142]: 7F22F8FD5: to=<bob@example.net>, relay=mx.example.net[192.0.2.1]:25, delay=1, dsn=4.0.0, status=deferred (host mx.example.net[192.0.2.1] refused to talk to me: 554-No SMTP service 554 Bad DNS PTR resource record)",
			`permanent "greeting" 554 4.0.0: bob@example.net delayed requireptr`},
		{"qmail's log, cut in front", "failure: 192.0.2.1_does_not_like_recipient./Remote_host_said:_550_5.1.1_no_such_user/Giving_up_on_192.0.2.1.",
			`permanent "rcpt" 550 5.1.1: failed userunknown`},
		{"Haraka's log, in words", "the log has\n```\nNov 21 21:08:36 mx haraka[142]: [NOTICE] [1A2B-3C.1.1] [outbound] recipient <bob@example.net> rejected: 550 5.7.1 Client host [192.0.2.9] blocked using list.example.org\n```",
			`permanent "rcpt" 550 5.7.1: bob@example.net failed blocked`},
		{"a quoted reply", "It says\n\n> 550 5.1.1 User unknown\n\nWhat now?", `permanent "" 550 5.1.1: failed userunknown`},
		{"a quoted block of a log", "Not one arrives:\n\n> Nov 21 21:08:36 mx postfix/smtpd[142]: connect from mx.example.org[192.0.2.9]\n" +
			"> Nov 21 21:08:37 mx postfix/smtpd[142]: NOQUEUE: reject: RCPT from mx.example.org[192.0.2.9]: 554 5.7.1 Client host [192.0.2.9] blocked using list.example.org; from=<a@example.org> to=<bob@example.net> proto=ESMTP helo=<x>\n" +
			"> Nov 21 21:08:37 mx postfix/smtpd[142]: lost connection after RCPT from mx.example.org[192.0.2.9]",
			`permanent "rcpt" 554 5.7.1: bob@example.net failed blocked`},
		{"an address that became a link", "Your message to [bob@example.net](mailto:bob@example.net) couldn't be delivered.\nThe mailbox is full.",
			`permanent "" 0 : bob@example.net failed mailboxfull`},
		{"an address that became a link of a web page", `Your message to <a href="mailto:bob@example.net">bob@example.net</a> couldn't be delivered: mailbox full`,
			`permanent "" 0 : bob@example.net failed mailboxfull`},
		{"an address in bold", "<**bob@example.net**>: host mx.example.net[192.0.2.1] said: 550 5.1.1 no", `permanent "" 550 5.1.1: bob@example.net failed userunknown`},
		{"many words and a reason", "Hello,\n\nsince this morning my customers tell me that the mails I send them do not come through any more. One of them sent me this, which I do not understand:\n\n" +
			"The group you tried to contact may not exist, or you may not have permission to post messages to the group.\n\nI have changed nothing. The mails are short, they have no attachments, and I have used the same provider for years. Who can help me?",
			`none "" 0 : failed rejected`},
		{"given up with a passing code", "Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)\nI'm not going to try again; this message has been in the queue too long.",
			`transient "" 0 4.4.1: failed networkerror`},
		{"Exim keeps trying", "This message was created automatically by mail delivery software.\nA message that you sent could not be delivered. This is a temporary error. The following address(es) deferred:\n\n  bob@example.net\n    retry timeout exceeded",
			`transient "" 0 : bob@example.net delayed expired`},
		{"Postfix gives up a deferral", "This is the mail system at host mx.example.org.\n\nI'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients. It's attached below.\n\n" +
			"<bob@example.net>: host mx.example.net[192.0.2.1] said: 421 4.7.0 Messages from 192.0.2.9 temporarily deferred due to user complaints (in reply to MAIL FROM command)",
			`transient "mail" 421 4.7.0: bob@example.net failed badreputation`},
		{"a paragraph without what stood above it", "<bob@example.net>: host mx.example.net[192.0.2.1] said: 421 4.7.0 Too many connections (in reply to MAIL FROM command)",
			`transient "mail" 421 4.7.0: bob@example.net delayed toomanyconn`},
		{"Sendmail's word for what waits", "bob@example.net... Deferred: Connection timed out with mx.example.net.", `none "connect" 0 : bob@example.net delayed expired`},
		{"Postfix's words for what waits", "delivery temporarily suspended: connect to mx.example.net[192.0.2.1]:25: No route to host", `none "connect" 0 : delayed networkerror`},
		{"Sendmail's brackets at the edge", "(reason: 550 5.1.1 User unknown)", `permanent "" 550 5.1.1: failed userunknown`},
		{"a reply within a reply", "host mx.example.net[192.0.2.1] said: 550 permanent failure for one or more recipients (bob@example.net:550 5.1.10 Recipient not found by address lookup) (in reply to end of DATA command)",
			`permanent "message" 550 : bob@example.net failed userunknown`},
		{"a log with a code that says nothing", "Nov 21 21:08:36 mail postfix/smtp[142]: 7F22F8FD5: to=<bob@example.net>, relay=mx.example.net[192.0.2.1]:25, delay=3, delays=0/0/2/1, dsn=5.0.0, " +
			"status=bounced (host mx.example.net[192.0.2.1] said: 550 permanent failure for one or more recipients (bob@example.net:550 5.1.10 not found) (in reply to end of DATA command))",
			`permanent "message" 550 5.0.0: bob@example.net failed userunknown`},
		{"Exim before 4.90", "2026-11-21 12:54:30 1cWVWv-0007kW-AW ** bob@example.net R=dnslookup T=remote_smtp: SMTP error from remote mail server after RCPT TO:<bob@example.net>: host mx.example.net [192.0.2.1]: 553 5.3.0 no",
			`permanent "rcpt" 553 5.3.0: bob@example.net failed systemerror`},
		{"Stalwart's words without an address", "(host 'mx.example.net' rejected command 'BDAT 1738 LAST' with code 550 (5.7.255) 'does not pass DMARC verification')", `permanent "" 550 5.7.255: failed authfailure`},
		{"OpenSMTPD without its stamp", "smtpd[24227]: 1e722991167e2b80 mda delivery evpid=f9293a5cb336a379 from=<ann@example.org> rcpt=<bob@example.net> user=bob result=TempFail stat=Error (temporary failure)",
			`none "" 0 : bob@example.net delayed expired`},
		{"Postfix's warning without its head", "Your message could not be delivered for more than 2 hour(s).\nIt will be retried until it is 5 day(s) old.\n\n<bob@example.net>: host mx.example.net[192.0.2.1] said: 451 4.3.0 no",
			`transient "" 451 4.3.0: bob@example.net delayed systemerror`},
		{"a warning of a refused greeting", "Your message could not be delivered for more than 2 hour(s).\nIt will be retried until it is 5 day(s) old.\n\n<bob@example.net>: host mx.example.net[192.0.2.1] refused to talk to me: 554 5.7.1 You are not allowed to connect.",
			`permanent "greeting" 554 5.7.1: bob@example.net delayed blocked`},
		{"a port behind an address", "could not connect to 192.0.2.1:443 for bob@example.net", `none "connect" 0 : bob@example.net failed networkerror`},
		{"Mailgun's arrow", "Failed: ann@example.org → bob@example.net 'Hello' Server response: 550 5.1.1 user unknown", `permanent "" 550 5.1.1: bob@example.net failed userunknown`},
		{"a paragraph of what is put off", "<bob@example.net>: delivery temporarily suspended: connect to mx.example.net[192.0.2.1]:25: Connection timed out", `transient "" 0 : bob@example.net delayed expired`},
		{"PHPMailer's list", "SMTP Error: The following recipients failed: bob@example.net: Verification failed for <ann@example.org>", `none "" 0 : bob@example.net failed rejected`},
		{"Exim's words for a command", "SMTP error from remote mail server after RCPT TO:<bob@example.net>:\nhost mx.example.net [192.0.2.1]:\n550 5.1.1 User unknown",
			`permanent "rcpt" 550 5.1.1: bob@example.net failed userunknown`},
		{"a status and a name", "since Monday: 4.2.0 <bob@example.net>: Recipient address rejected: Greylisted for 300 seconds", `transient "rcpt" 0 4.2.0: bob@example.net delayed blocked`},
		{"a name that no host may have", "Failed Recipient: bob@example_domain.com\nReason: No MX records were found", `none "" 0 : bob@example_domain.com failed hostunknown`},
		{"what a filter blocked", "Nov 21 21:08:36 mx amavis[27]: (27-09) Blocked SPAM {Quarantined}, [192.0.2.9] <ann@example.org> -> <bob@example.net>, quarantine: s/spam-x.gz, Queue-ID: 23C7D524CF, Hits: 16.6",
			`permanent "message" 0 : bob@example.net failed spamdetected`},
		{"an error of Unix", "Error: connect ECONNREFUSED 127.0.0.1:587\n    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1494:16)", `none "connect" 0 : failed networkerror`},
		{"an error above its cause", "Unable to connect:\nstream_socket_enable_crypto(): SSL operation failed with code 1", `none "connect" 0 : failed failedstarttls`},
		{"a status of HTTP", "400 Bad Request\nThe API key is wrong", `none "" 0 :`},
		{"a service's own code", "422\nYou tried to send to a recipient that has been marked as inactive.\nFound inactive addresses: bob@example.net.", `permanent "" 0 : bob@example.net failed suppressed`},
		{"an error behind a greeting", "220 mx.example.org ESMTP\n\nError: Missing credentials for \"PLAIN\"", `none "" 0 :`},
		{"a code and a colon", "They get this:\n552: Message rejected for spam or virus content", `permanent "" 552 : failed spamdetected`},
		{"a code in guillemets", "Fehler «550 5.1.1 User unknown», was nun?", `permanent "" 550 5.1.1: failed userunknown`},
		{"a label of a service", "Bouncing E-mail address : bob@example.net\n\nThe error that the other server returned was:\n550 #5.1.0 Address rejected.", `permanent "" 550 5.1.0: bob@example.net failed userunknown`},
		{"an address with its name hidden", "This is the mail system at host mx.example.org.\n\n<******@example.net>: host mx.example.net[192.0.2.1] said: 550 5.1.1 no", `permanent "" 550 5.1.1: ******@example.net failed userunknown`},
		{"a language nobody listed", "Ni eblis sendi vian mesaghon.\n\n<bob@example.net>:\nmaildir over quota.\n\n--- Below this line is a copy of the message.\n\nReturn-Path: <ann@example.org>",
			`permanent "" 0 : bob@example.net failed mailboxfull`},
		{"a list's words above the mail", "Your message has been rejected, probably because you are not subscribed to the mailing list and its policy is to\nprohibit non-members from posting to it.\n\n" +
			"Date: Sat, 21 Nov 2026 21:08:36 +0100\nFrom: Ann <ann@example.org>\nTo: list@example.net\nSubject: Minutes\n\nHello", `none "" 0 : failed rejected`},
		{"several inactive addresses", "Found inactive addresses: bob@example.net, kim@example.org. Inactive recipients are ones that have generated a hard bounce.",
			`none "" 0 : bob@example.net failed suppressed kim@example.org failed suppressed`},
		{"a code in words", "lettre::transport::smtp::Error { kind: Permanent(Code { severity: PermanentNegativeCompletion, category: MailSystem, detail: Four }) }", `permanent "" 554 : failed undefined`},
		{"a code in words on lines of their own", "    Code {\n        severity: TransientNegativeCompletion,\n        category: MailSystem,\n        detail: Zero,\n    },", `transient "" 450 : delayed undefined`},
		{"a word that is no code", "severity: high, category: MailSystem, detail: Four", `none "" 0 :`},
		{"a reply broken behind its code", "> smtplib.SMTPSenderRefused: 530\n> 5.7.57 Client not authenticated to send mail", `permanent "mail" 530 5.7.57: failed securityerror`},
		{"the code, and then the reply", "Server error: 454\nServer response: 454 4.7.1 <bob@example.net>: Relay access denied", `transient "" 454 4.7.1: bob@example.net delayed norelaying`},
		{"a further instance of Postfix", "Nov 21 21:08:36 mx out-1/smtp[142]: 7F22F8FD5: to=<bob@example.net>, relay=mx.example.net[192.0.2.1]:25, delay=1, dsn=5.1.1, status=bounced (host mx.example.net[192.0.2.1] said: 550 5.1.1 no (in reply to RCPT TO command))",
			`permanent "rcpt" 550 5.1.1: bob@example.net failed userunknown`},
		{"a report with a blank line behind each field", "Reporting-MTA: dns; mx.example.org\n\nFinal-Recipient: rfc822; bob@example.net\n\nAction: failed\n\nStatus: 5.1.1\n\nDiagnostic-Code: smtp; 550 5.1.1 User unknown\n",
			`permanent "" 550 5.1.1: bob@example.net failed userunknown`},
		{"Exim with the number of its process", "  308   SMTP<< 220 mx.example.net ESMTP\n  308   SMTP>> EHLO mx.example.org\n  308   SMTP<< 451 4.3.0 Try again later\n  308 LOG: MAIN\n  308   == bob@example.net R=dnslookup T=remote_smtp defer (-45): SMTP error from remote mail server after initial connection: 451 4.3.0 Try again later",
			`transient "ehlo" 451 4.3.0: bob@example.net delayed expired`},
		{"a bullet before a reply", "  • 552-5.7.0 This message was blocked because its content presents a potential\n    552-5.7.0 security issue.\n    552 5.7.0 guidelines", `permanent "" 552 5.7.0: failed policyviolation`},
		{"a dash before a reply", "the mail comes back - 550 Account disabled", `permanent "" 550 : failed suspend`},
		{"a comma behind the code", "the server said: 550, quota exceeded", `permanent "" 550 : failed mailboxfull`},
		{"labels above a notice", "From: postmaster@example.org\nSent: 2026-11-21 11:20\nTo: ann@example.org\nSubject: failure notice\nI'm afraid I wasn't able to deliver your message to the following addresses.\n\n<bob@example.net>, remote server said: 550 5.1.1 no",
			`permanent "" 550 5.1.1: bob@example.net failed userunknown`},
		{"a link in a reply", "551 5.0.0 Rejected, look at http://www.example.com/why.html?sender=ann@example.org", `permanent "" 551 5.0.0: failed hasmoved`},
		{"a status of a service in JSON", `{"level":"info","status":504,"time":"2026-11-21T13:52:11Z","msg":"mail"}`, `none "" 0 :`},
		{"the last server of several was not reached", "Nov 21 21:08:36 mx postfix/smtp[142]: 7F22F8FD5: host mx1.example.net[192.0.2.1] refused to talk to me: 554 5.7.1 Client host [192.0.2.9] blocked using list.example.org\n" +
			"Nov 21 21:08:36 mx postfix/smtp[142]: 7F22F8FD5: to=<bob@example.net>, relay=none, delay=1, dsn=4.4.1, status=deferred (connect to mx2.example.net[192.0.2.2]:25: Connection refused)",
			`permanent "greeting" 554 5.7.1: bob@example.net delayed blocked`},
		{"a recipient of whom more is told", "This is the mail system at host mx.example.org.\n\n<ann@example.net>:\n\n<bob@example.net>: host mx.example.net[192.0.2.1] said: 550 5.1.1 no", `permanent "" 550 5.1.1: ann@example.net failed userunknown bob@example.net failed userunknown`},
		{"a trace that begins in its middle", "reply: b'550 5.7.1 no such thing'\nreply: retcode (550); Msg: b'5.7.1 no such thing'\nsend: 'rset\\r\\n'", `permanent "" 550 5.7.1:`},
		{"two recipients of an exception", "javax.mail.SendFailedException: Invalid Addresses;\n  nested exception is:\n\tcom.sun.mail.smtp.SMTPAddressFailedException: 454 4.7.1 <bob@example.net>: Relay access denied\n;\n  nested exception is:\n" +
			"\tcom.sun.mail.smtp.SMTPAddressFailedException: 454 4.7.1 <kim@example.org>: Relay access denied\n;\n\tat com.sun.mail.smtp.SMTPTransport.rcptTo(SMTPTransport.java:1294)",
			`transient "rcpt" 454 4.7.1: bob@example.net delayed norelaying kim@example.org delayed norelaying`},
		{"PHPMailer's line behind several blanks", "2026-11-21 21:08:36     SMTP ERROR: RCPT TO command failed: 554 5.7.1 <bob@example.net>: Relay access denied", `permanent "rcpt" 554 5.7.1: bob@example.net failed norelaying`},
		{"PHPMailer's stamped line", "2026-11-21 21:08:36 SMTP ERROR: DATA END command failed: 550 5.7.1 Message looks like SPAM", `permanent "message" 550 5.7.1: failed spamdetected`},
		{"an error that shows what went well", "Error sending message. SMTPCode: 235, ErrorMessage: ", `none "" 0 : failed undefined`},
		{"the version of a language", "Perl: 5.36.0 OS: linux", `none "" 0 :`},
		{".NET's words of its own", "SmtpException: Mailbox unavailable. The server response was: You must authenticate first", `none "" 0 : failed securityerror`},
		{"an address in low quotes", "Ihre E-Mail an „bob@example.net“ konnte nicht zugestellt werden: 550 5.1.1 User unknown", `permanent "" 550 5.1.1: bob@example.net failed userunknown`},
		{"a code that no standard has", "SMTP error: permanent error (511): no such user", `permanent "" 511 : failed userunknown`},
		{"an address that was taken out", "This is the mail system at host mx.example.org.\n\nI'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients. It's attached below.\n\n<■■■■>: host mx.example.net[192.0.2.1] said: 552 5.2.2 Mailbox full (in reply to RCPT TO command)",
			`permanent "rcpt" 552 5.2.2: failed mailboxfull`},
		{"a provider's code in brackets at the end", "450 4.2.1 <bob@example.net>: Mailbox got much (G30)", `transient "" 450 4.2.1: delayed speeding`},
		{"a soft bounce of Amazon", `{"notificationType":"Bounce","bounce":{"bounceType":"Transient","bouncedRecipients":[{"emailAddress":"bob@example.net","action":"failed","status":"4.4.7","diagnosticCode":"smtp; 450 4.4.7 Message expired"}]}}`,
			`transient "" 450 4.4.7: bob@example.net failed expired`},
		{"a soft bounce without words", `{"notificationType":"Bounce","bounce":{"bounceType":"Transient","bounceSubType":"General","bouncedRecipients":[{"emailAddress":"bob@example.net"}]}}`,
			`permanent "" 0 : bob@example.net failed undefined`},
		{"a field of a response", "time=1 level=warn response=550 error=\"no such user\"", `permanent "" 550 : failed userunknown`},
		{"a setting", "host: mx.example.net\nport: 25\ntimeout: 40\nsecure: false", `none "" 0 :`},
		{"a number of a process", "2026-11-21T21:08:36.123Z 501 TID-ow4k1x INFO: mail sent", `none "" 0 :`},
		{"the words of a configuration", "auth on\nauth: {\nuser: bob", `none "" 0 :`},
		{"a success within an error", "ERROR: AuthenticationFailedException: 220 2.0.0 Ready to start TLS\n;\n  nested exception is:\n\tMessagingException: Could not convert socket to TLS;\n\tSSLHandshakeException: PKIX path building failed\n        at org.example.Mail.send(Mail.java:97)", `none "connect" 0 : failed failedstarttls`},
		{"a code out of step", "ERROR: Expected response code 354 but got code \"250\", with message \"250 Accepted\" {\"exception\":\"Swift_TransportException\"}\n#0 AbstractSmtpTransport.php(341): assertResponseCode('250 Accepted')", `none "connect" 0 : failed networkerror`},
		{"settings before an error", "Connection: opening to ssl://smtp.example.org:587, timeout=300, options=array()\nConnection failed. Error #2: stream_socket_client(): SSL operation failed with code 1. OpenSSL Error messages: error:1408F10B:SSL routines:ssl3_get_record:wrong version number", `none "starttls" 0 : failed failedstarttls`},
		{"one side of a session, and an error", "CLIENT -> SERVER: EHLO example.org\nCLIENT -> SERVER: AUTH LOGIN\nCLIENT -> SERVER: YW5u\nSMTP ERROR: Password command failed: 535 Incorrect authentication data\nSMTP connect() failed.", `permanent "auth" 535 :`},
		{"an error behind a session", "22:39:43 <- MAIL FROM:<ann@example.org>\n22:39:43 -> 250 ok\n22:39:43 <- RCPT TO:<bob@example.net>\n22:39:43 -> 250 ok\n22:39:50 ERR error=\"Maximum message size exceeded\"", `none "rcpt" 0 :`},
		{"a reply behind the name of a command", "RCPT TO: 550 no such user", `permanent "" 550 : failed userunknown`},
		{"the code of an object, and then the reply", "{\n  responseCode: 550,\n  command: \"RCPT TO\",\n  response: \"550 5.7.1 Relay denied: exceeded the max emails per hour\"\n}", `permanent "rcpt" 550 5.7.1: failed speeding`},
		{"a cause below an exception", "javax.mail.SendFailedException: Invalid Addresses;\n  nested exception is:\n\tcom.sun.mail.smtp.SMTPAddressFailedException: 500 Error: bad syntax", `permanent "rcpt" 500 : failed syntaxerror`},
		{"the size of a message in a queue", "29828E098F 550 Sun Nov 22 05:02:07 ann@example.org\n(host mx.example.net[192.0.2.1] refused to talk to me: 554 5.7.1 on a block list)\n bob@example.net", `permanent "greeting" 554 5.7.1: bob@example.net delayed blocked`},
		{"the end of Sendmail's transcript", "... while talking to mx.example.net.:\n>>> DATA\n<<< 450 4.2.0 busy\n... while talking to mx2.example.net.:\n>>> DATA\n<<< 551 5.1.6 not our user\n<bob@example.net>... Deferred",
			`permanent "rcpt" 551 5.1.6: bob@example.net failed hasmoved`},
		{"a record that a mail broke", "Nov 21 21:08:36 mx postfix/smtp[142]: 7F22F8FD5: \nto=<bob@example.net>, \nrelay=mx.example.net[192.0.2.1]:25, delay=5, \ndsn=5.7.0, status=bounced (host \nmx.example.net[192.0.2.1] said: 550 5.7.0 Local Policy \nViolation - DMARC Reject (in reply to end of DATA command))",
			`permanent "message" 550 5.7.0: bob@example.net failed authfailure`},
		{"a record that was cut off, and a question", "Nov 21 21:08:36 mx postfix/smtp[142]: 7F22F8FD5: to=<bob@example.net>, relay=mx.example.net[192.0.2.1]:25, dsn=5.1.1, status=bounced (host mx.example.net[192.0.2.1] said: 550 5.1.1 no\nIs my IP address on a block list?",
			`permanent "" 550 5.1.1: bob@example.net failed userunknown`},
		{"a session whose server is marked", "EHLO a.example.org\n> 250 mx.example.net\nMAIL FROM:<ann@example.org>\n> 250 ok\nRCPT TO:<bob@example.net>\n> 550 5.1.1 no", `permanent "rcpt" 550 5.1.1: bob@example.net failed userunknown`},
		{"a piece of a record, wrapped", "host mx.example.net[192.0.2.1] said: 550-This message\n\tcontains a virus 550 (Doc.Dropper)\n\t(in reply to end of DATA command)", `permanent "message" 550 : failed virusdetected`},
		{"blanks that a page put in", "Nov 21 21:08:36 mx postfix/smtp[142]: 7F22F8FD5:  to=<bob@example.net>,  relay=mx.example.net[192.0.2.1]:25,  dsn=5.1.1, status=bounced (host mx.example.net[192.0.2.1] said: 550 5.1.1 no (in reply to RCPT TO command))",
			`permanent "rcpt" 550 5.1.1: bob@example.net failed userunknown`},
		{"a host that the reply to MAIL does not find", "Nov 21 21:08:36 mx postfix/smtp[142]: 7F22F8FD5: to=<bob@example.net>, relay=mx.example.net[192.0.2.1]:25, status=bounced (host mx.example.net[192.0.2.1] said: 553 files.example.org does not exist (in reply to MAIL FROM command))",
			`permanent "mail" 553 : bob@example.net failed rejected`},
		{"a greeting with words of its own", "7F22F8FD5: host mx.example.net[192.0.2.1] refused to talk to me: 421 mx.example.net out of connection slots", `transient "" 421 : delayed toomanyconn`},
		{"a scanner that found nothing", "*** Attachment: No Virus found", `none "" 0 :`},
		{"a rule above the reason", "Your message to bob@example.net couldn't be delivered.\n--\nA custom mail flow rule created by an admin has blocked your message.", `permanent "" 0 : bob@example.net failed policyviolation`},
		{"an enhanced code that is named", "There was an issue delivering your message to bob@example.net. This\nis an 5.1.2 Error.\n\nThe domain name of the email address is not valid", `permanent "" 0 : bob@example.net failed hostunknown`},
		{"a report below what announces the message", "Hi!\n\nThis is the MAILER-DAEMON, please DO NOT REPLY to this email.\n\nA message is delayed for more than 4 hours for the following\nlist of recipients:\n\nbob@example.net: \"mail.maildir: Permission denied\"\n\nBelow is a copy of the original message:\n\n" +
			"Reporting-MTA: dns; mx.example.org\n\nFinal-Recipient: rfc822; bob@example.net\nAction: delayed\nStatus: 4.3.0", `transient "" 0 4.3.0: bob@example.net delayed expired`},
		{"an old reply within one", "550-Postmaster verification failed while checking <ann@example.org>\n550-Called: 192.0.2.9\n550-Sent: RCPT TO:<postmaster@example.org>\n550-Response: 550 <postmaster@example.org>: User unknown\n550 Sender verify failed", `permanent "" 550 : failed rejected`},
		{"a code in brackets", "(550)", `permanent "" 550 : failed undefined`},
		{"two codes and a stroke", "550/5.1.1", `permanent "" 550 5.1.1: failed userunknown`},
		{"a fraction", "550/600", `none "" 0 :`},
		{"a reply of success alone", "250 2.0.0 Ok: queued as 4F2A", `success "" 250 2.0.0:`},
		{"a pair of a code and words", `(535, b'5.7.8 Error: authentication failed')`, `permanent "auth" 535 5.7.8: failed securityerror`},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := Text(c.text)
			got := fmt.Sprintf("%s %q %d %s:", r.Outcome.Class, r.Outcome.Stage, r.Outcome.Reply, r.Outcome.Status)
			for _, x := range r.Recipients {
				if x.Address != "" {
					got += " " + x.Address
				}
				got += fmt.Sprintf(" %s %s", x.Action, x.Reason)
			}
			if got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

// TestCutNotice reads a notice that was cut off before it tells why.
func TestCutNotice(t *testing.T) {
	r := Text("This is the mail system at host mx.example.org.\n\nI'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients. It's attached below.\n")
	if r.Kind != "bounce" || r.Verdict.Title != "The reason is cut off" {
		t.Errorf("%s: %s", r.Kind, r.Verdict.Title)
	}
}

func TestUnmark(t *testing.T) {
	for _, c := range []struct {
		f          func(string) string
		text, want string
	}{
		{unticked, "`250 ok`", "250 ok"},
		{unticked, "`250 ok", "250 ok"},
		{unticked, "said `250 ok`", "said `250 ok`"},
		{unticked, "```", "```"},
		{unticked, "`", "`"},
		{unticked, "a `b` c", "a `b` c"},
		{unlinked, "[a@b.example](mailto:a@b.example) no", "a@b.example no"},
		{unlinked, "a@b.example<mailto:a@b.example> no", "a@b.example no"},
		{unlinked, "<mailto:a@b.example>", "<mailto:a@b.example>"},
		{unlinked, `<a href="mailto:a@b.example">Ann</a>, <a href="mailto:b@b.example">Bob</a>`, "Ann, Bob"},
		{unlinked, `<a href="mailto:a@b.example">Ann`, `<a href="mailto:a@b.example">Ann`},
		{unlinked, "](mailto:", "](mailto:"},
		{unemphasised, "<**a@b.example**>", "<a@b.example>"},
		{unemphasised, "**<a@b.example>**: no", "<a@b.example>: no"},
		{unemphasised, "<******@b.example>: no", "<******@b.example>: no"},
		{unemphasised, "** 220 **", "** 220 **"},
	} {
		if got := c.f(c.text); got != c.want {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
}
