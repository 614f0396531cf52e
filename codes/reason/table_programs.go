package reason

// programWords are sentences of mail programs, and of servers to them, in which
// phrases would see something more common.
var programWords = []rule{
	// What SPF says of a host between pass and fail (RFC 7208, 2.6.5).
	// "Message rejected due to: domain owner discourages use of this host"
	{Reason: "authfailure", Detail: "spf", Phrases: `discourages use of this host; owner discourages use; mx and/or spf`},
	// "501 5.1.7 Bad sender address syntax"
	{Reason: "rejected", Detail: "sender-syntax", Phrases: `
		bad sender address syntax; sender address syntax; sender address rejected: need fully
	`},
	// "501 5.1.7 Invalid address"
	{Reason: "rejected", Detail: "sender-syntax", If: cond{Status: "5.1.7 4.1.7"}, Phrases: `invalid address; bad address`},
	// "504 5.5.2 <ann>: Recipient address rejected: need fully-qualified address"
	{Reason: "userunknown", Detail: "address-syntax", Phrases: `
		recipient address rejected: need fully; not a valid rfc-5321 address; not a valid rfc 5321 address
	`},
	// "550 5.1.1 <ann@example.org>: Recipient address rejected: undeliverable address: mail for example.org loops back to myself"
	{Reason: "userunknown", Detail: "own-domain", Phrases: `undeliverable address: mail for*loops back`},
	// The sender is only what the code of authentication is about (RFC 7372, 3).
	// "550 5.7.26 El correo de este remitente no esta autenticado"
	{Reason: "authfailure", Detail: "unauthenticated", If: cond{Status: "5.7.26 4.7.26"}, Phrases: `
		remitente; remetente; mittente; absender; expediteur; afzender; nadawc; отправител; autenticac; authentifi
	`},
	// "535 short response: * OK [CAPABILITY IMAP4rev1] Dovecot ready."
	{Reason: "networkerror", Detail: "bad-answer", Phrases: `ok [capability imap4; imap4rev1`},
	// "550 5.1.3 Invalid address"
	{Reason: "userunknown", Detail: "address-syntax", If: cond{Status: "5.1.3"}, Phrases: `invalid address; bad address; malformed`},
	// "The SMTP server requires a secure connection or the client was not authenticated."
	{Reason: "securityerror", Detail: "login-needed", Phrases: `connection or the client was not authenticated`},
	// "The server response was: 5.7.1 Client was not authenticated"
	{Reason: "securityerror", Detail: "login-needed", If: cond{Bare: true}, Phrases: `5.7.1 client was not authenticated`},
	// "503-All RCPT commands were rejected with this error: 503-The mail server could not deliver mail to ann@example.org."
	{Reason: "userunknown", Phrases: `all rcpt commands were rejected*could not deliver mail to`},
	// "553 Relaying disallowed as ann@example.org"
	{Reason: "rejected", Detail: "send-as", Phrases: `relaying disallowed as; and sender doesn't match; and sender does not match`},
	// The greeting of servers with cPanel, which a program read in the wrong place.
	// "220-We do not authorize the use of this system to transport unsolicited, 220 and/or bulk e-mail."
	{Reason: "networkerror", Detail: "bad-answer", Phrases: `not authorize the use of this system to transport`},
	// "451 5.7.3 Cannot achieve Exchange Server authentication"
	{Reason: "securityerror", Detail: "exchange-login", Phrases: `cannot achieve exchange server authentication`},
	// Postfix, of a server or a socket on the same machine.
	// "connect to 127.0.0.1[127.0.0.1]:10024: Connection refused"
	{Reason: "networkerror", Detail: "own-filter", Phrases: `
		connect to 127.*[127.; connect to localhost[; connect to []:; conversation with 127.; conversation with localhost
		connect to 10.*[10.; connect to 172.*[172.; connect to 192.168.*[192.168.
	`},
	// "connect to mx.example.net[2001:db8::25]:25: Cannot assign requested address"
	{Reason: "networkerror", Detail: "own-network", Phrases: `cannot assign requested address`},
	// "connect to mail.example.org[private/dovecot-lmtp]: No such file or directory"
	{Reason: "networkerror", Detail: "own-delivery", Phrases: `connect to*[private/; connect to*[/var/; connect to*[public/`},
	// "SASL authentication failed; cannot authenticate to server smtp.example.org[192.0.2.1]: generic failure"
	{Reason: "securityerror", Detail: "own-login", Phrases: `
		cannot authenticate to server*generic failure; cannot authenticate to server*bad protocol; all-whitespace username
	`},
	// "could not send email 1: exit status 78"
	{Reason: "mailererror", Detail: "own-program", Phrases: `could not send*exit status; failed to send*exit status; sendmail: exit status`},
	// "malformed address: @example.org may not follow bob@"
	{Reason: "syntaxerror", Detail: "address-syntax", Phrases: `malformed address:; that was incorrectly constructed`},
	// "gomail: invalid address"
	{Reason: "syntaxerror", Detail: "address-syntax", Phrases: `gomail: invalid address; domain ends with dot; control or whitespace`},
	// "defer (-1): failed to expand data: Permission denied (euid=101 egid=101)"
	{Reason: "systemerror", Detail: "own-server", Phrases: `failed to expand; permission denied (euid; permission denied: mailbox`},
	// "SMTP IO error: Resource temporarily unavailable (os error 11)"
	{Reason: "expired", Detail: "timeout", Phrases: `(os error 11)`},
	// "Invalid rcptto at DATA State"
	{Reason: "userunknown", Phrases: `invaddr reject; invalid rcptto`},
	// "Run-time error '-2147220973 (80040213)'"
	{Reason: "networkerror", Detail: "no-connection", Phrases: `
		falha ao enviar email; fehler beim senden von mail; 80040213; transport couldn't establish; транспорту не удалось
	`},
	// "An existing connection was forcibly closed by the remote host"
	{Reason: "networkerror", Detail: "lost-connection", Phrases: `forcado o cancelamento; forcibly closed`},
	// "smtp.plainAuth failed: unencrypted connection"
	{Reason: "securityerror", Detail: "login-unencrypted", If: cond{Bare: true}, Phrases: `
		unencrypted connection; cannot use a secure authentication; password over an unencrypted
	`},
	// "451 5.7.3 Require basic authentication"
	{Reason: "securityerror", Detail: "login-mechanism", Phrases: `
		require basic authentication; server response: username; unexpected server challenge
	`},
	// "SMTP AUTH extension not supported by server."
	{Reason: "securityerror", Detail: "login-not-offered", Phrases: `
		auth command used when not; auth extension not; doesn't support auth; does not support auth
	`},
	// "553 5.7.1 <ann@example.org>: Sender address rejected: not logged in"
	{Reason: "securityerror", Detail: "login-needed", Phrases: `sender address rejected: not logged; auth first`},
	// "Login not possible. Check your credentials"
	{Reason: "securityerror", Detail: "login-refused", If: cond{Bare: true}, Phrases: `login not possible`},
	// "sender verify fail for <ann@example.org>: Unknown user"
	{Reason: "rejected", Detail: "sender-unconfirmed", Phrases: `sender verify fail for; sender verify defer for; sender verification failed`},
	// "550 5.7.1 <web.example.org[192.0.2.7]>: Client host rejected: Blacklisted user: ann@example.org"
	{Reason: "rejected", Detail: "sending-off", Phrases: `client host rejected: blacklisted user`},
	// "421 4.7.0 Try again later, closing connection. (EHLO) x1 - gsmtp"
	{Reason: "blocked", Detail: "greeting-refused", Phrases: `closing connection. (ehlo); closing connection. (helo)`},
	// The reply is broken over two lines, so that its second code is one of the text.
	// "550 message: 5.7.1 Command rejected"
	{Reason: "policyviolation", Phrases: `5.7.1 command rejected`, If: cond{Reply: 550}},
	// "501 <ann>: sender address must contain a domain"
	{Reason: "rejected", Detail: "own-address", Phrases: `
		sender address must contain a domain; envelope-from address is missing
		from address may not be blank; from address must be specified; without a sender address
	`},
	// "EmailException: Please provide a valid address"
	{Reason: "rejected", Detail: "own-address", If: cond{Bare: true}, Phrases: `please provide a valid address`},
	// "503 sender not yet given"
	{Reason: "syntaxerror", Detail: "sequence", If: cond{Stage: "rcpt data"}, Phrases: `sender not yet given`},
	// A dictionary of the recipients refused, by address: it has none, or an empty one.
	// "smtplib.SMTPRecipientsRefused: {}"
	{Reason: "syntaxerror", Detail: "own-address", Phrases: `
		recipient address must contain a domain; sender not yet given; recipient addresses must be specified
		smtprecipientsrefused: {}; smtprecipientsrefused({}); {'': (; {"": (; null path not allowed; missing final '@domain'
		no recipients found|; no recipients defined; no recipient addresses|; at least one recipient email
		recipient must be specified; to address may not be blank
	`},
	// "The server committed a protocol violation The server response was:"
	{Reason: "networkerror", Detail: "bad-answer", If: cond{Bare: true}, Phrases: `
		server committed a protocol violation; unable to parse status code; unable to read response
		expected response code; got code ""; an empty response
		response is empty; got an empty response; (-1, b'; (-1, b"; client: eof
	`},
	// "Error: queryA ECONNREFUSED mx.example.org"
	{Reason: "networkerror", Detail: "dns", Phrases: `querya econn; queryaaaa econn; querymx econn; querya etimeout; queryaaaa etimeout; querymx etimeout`},
	// "Local Error, closing transmission channel"
	{Reason: "systemerror", Detail: "their-system", Phrases: `local error, closing transmission; execution of sieve filters was`},
	// "address localhost: missing port in address"
	{Reason: "systemerror", Detail: "own-settings", If: cond{Bare: true}, Phrases: `missing port in address; initialize smtp properly`},
	// "mail transport unavailable"
	{Reason: "systemerror", Detail: "own-server", Phrases: `
		queue-fs: mkdir; mail transport unavail; mail system configuration error; fatal: block_alloc; fatal: pool_; insufficient memory for
	`},
	// "451 4.3.5 <ann@example.org>: Recipient address rejected: Server configuration problem"
	{Reason: "systemerror", Detail: "server-setup", Phrases: `server configuration problem; queuing declined or disabled`},
	// "Error sending message, child exited 74 (I/O error.)."
	{Reason: "mailererror", Detail: "own-program", Phrases: `child exited 74; mail() returned failure; stdin: unexpected eof; mailer process*exited; sendmail*retcode`},
	// "Error sending message, child exited 127 (Exec error.)."
	{Reason: "systemerror", Detail: "own-setup", If: cond{Bare: true}, Phrases: `exited 127`},
	// "Your server has unexpectedly terminated the connection: a long period of inactivity."
	{Reason: "networkerror", Detail: "lost-connection", Phrases: `unexpectedly terminated the connection`},
	// "the connected party did not properly respond after a period of time"
	{Reason: "expired", Detail: "timeout", Phrases: `did not properly respond after; connected host has failed to respond`},
	// "Could not connect to SMTP host: smtp.example.org, port: 465, response: -1"
	{Reason: "networkerror", Detail: "bad-answer", If: cond{Bare: true}, Phrases: `port: 465, response: -1; port: 587, response: -1; port: 25, response: -1; server sent an invalid reply`},
	// "Failed to open TLS connection, dial tcp: lookup smtp.example.org: Temporary failure in name resolution"
	{Reason: "networkerror", Detail: "dns", Phrases: `dial tcp: lookup`},
	// "The specified string is not in the form required for an e-mail address."
	{Reason: "syntaxerror", Detail: "own-address", If: cond{Bare: true}, Phrases: `not in the form required for an e-mail address`},
	// "Called Mail() without being connected"
	{Reason: "networkerror", Detail: "no-connection", If: cond{Bare: true}, Phrases: `without being connected; sender verification error, failed to connect`},
	// "501 5.5.4 Invalid Address"
	{Reason: "syntaxerror", Detail: "command", If: cond{Status: "5.5.4"}, Phrases: `invalid address; invalid argument`},
	// "553 5.5.4 <ann>... Domain name required for sender address ann"
	{Reason: "rejected", Detail: "sender-syntax", Phrases: `domain name required for sender`},
	// "550 Invalidated From address"
	{Reason: "rejected", Detail: "send-as", Phrases: `invalidated from address`},
	// "550 5.7.27 <ann@example.org>: Sender address rejected: Domain example.org does not accept mail (nullMX)"
	{Reason: "rejected", Detail: "sender", Phrases: `sender address rejected*(nullmx)`},
	// "501 Domain must resolve"
	{Reason: "rejected", Detail: "sender-domain", Phrases: `no sending domain specified; domain must resolve`},
	// "550-Sender verify callout failed"
	{Reason: "rejected", Detail: "sender-unconfirmed", Phrases: `sender verify callout`},
	// "550 Domain example.org has an outgoing mail suspension. Message discarded."
	{Reason: "rejected", Detail: "sending-off", Phrases: `outgoing mail suspension`},
	// "554 5.2.0 STOREDRV.Deliver.Exception:AccessDeniedException.MapiExceptionNotAuthorized"
	{Reason: "rejected", Detail: "group", Phrases: `mapiexceptionnotauthorized; accessdeniedexception`},
	// "550 Send quota exceeded"
	{Reason: "speeding", Detail: "sending-limit", Phrases: `
		send quota exceeded; maximum number of sent emails; versandkontingent; submission rate*exceeded; transmit rate limit
	`},
	// "450 4.7.1 Error: too much mail from 192.0.2.1"
	{Reason: "speeding", Detail: "too-fast", Phrases: `
		error: too much mail from; maximum sending rate exceeded; sender thread limit; recipient thread limit; too many requests
	`},
	// "435 Unable to authenticate at present"
	{Reason: "securityerror", Detail: "login-later", Phrases: `unable to authenticate at present`},
	// "550 5.1.1 RESOLVER.ADR.ExRecipNotFound; not found"
	{Reason: "userunknown", Detail: "old-entry", Phrases: `exrecipnotfound`},
	// "550-Verification failed for <ann@example.org> 550-The mail server could not deliver mail to ann@example.org. The account or domain may not exist"
	{Reason: "rejected", Detail: "sender-unconfirmed", Phrases: `
		verification failed for*mail server could not deliver; mail server could not deliver*sender verify failed
	`},
	// "550 The mail server could not deliver mail to ann@example.org. The account or domain may not exist, they may be blacklisted."
	{Reason: "userunknown", Phrases: `mail server could not deliver mail to*may not exist`},
	// "501 5.1.4 Recipient address reserved by RFC 2606"
	{Reason: "hostunknown", Detail: "no-domain", Phrases: `address reserved by rfc; can't find an mx server`},
	// "450 Host down"
	{Reason: "networkerror", Detail: "no-connection", Phrases: `host down|`},
	// "553 dialup.example.net config error: mail loops back to myself"
	{Reason: "networkerror", Detail: "own-domain", Phrases: `config error: mail loops back to me; config error: mail loops back to myself`},
	// "ezmlm-reject: fatal: Sorry, I don't accept messages of MIME Content-Type 'text/html' (#5.2.3)"
	{Reason: "policyviolation", Detail: "plain-text", Phrases: `accept messages of mime content-type; messages of mime content-type 'text/html`},
	// "550 4.3.2 QUEUE.TransportAgent; message deleted by transport agent"
	{Reason: "policyviolation", Detail: "own-agent", Phrases: `message deleted by transport agent`},
	// "550 5.7.1 Rejected by header check"
	{Reason: "policyviolation", Phrases: `rejected by header check; rejected by body check; rejected by header_checks`},
	// "554 5.7.0 Reject, id=1-2 - INFECTED: Eicar-Test-Signature"
	{Reason: "virusdetected", Phrases: `- infected:`},
	// "550 5.7.1 [CS] Message blocked. If this is a false positive, please report this to your hosting service provider."
	{Reason: "spamdetected", Detail: "host-filter", Phrases: `report this to your hosting service; [cs] message blocked`},
	// "421 4.7.0 This message does not have valid authentication information. To best protect our users from spam"
	{Reason: "authfailure", Phrases: `does not have*authentication information; not have valid authentication info`},
	// "procmail: Quota exceeded while writing \"/var/mail/ann\""
	{Reason: "mailboxfull", Phrases: `procmail: quota exceeded; quota exceeded while writing`},
	// "java.security.cert.CertificateExpiredException: NotAfter: Sat Nov 21 12:00:00 UTC 2026"
	{Reason: "failedstarttls", Detail: "certificate-expired", Phrases: `certificateexpired; validity check failed; notafter: `},
	// `hostname "smtp.example.org" does not match the server certificate`
	{Reason: "failedstarttls", Detail: "certificate-name", Phrases: `does not match the server certificate`},
	// "could not handle SMTP server response"
	{Reason: "networkerror", Detail: "bad-answer", If: cond{Bare: true}, Phrases: `could not handle smtp server response`},
	// "554 Reject due to policy restrictions."
	{Reason: "blocked", Detail: "host-refused", Phrases: `reject due to policy restrictions`, If: cond{Stage: "connect greeting ehlo mail"}},
	// "SMTP Error: Could not authenticate."
	{Reason: "securityerror", Detail: "login-refused", If: cond{Bare: true}, Phrases: `
		smtp error: could not authenticate; failed to authenticate on smtp server; user name or password for*is incorrect
	`},
	// "AuthenticationFailedException: failed to connect, no password specified?"
	{Reason: "securityerror", Detail: "own-settings", If: cond{Bare: true}, Phrases: `no password specified`},
	// "SmtpException: Server does not support secure connections."
	{Reason: "failedstarttls", Detail: "tls-failed", If: cond{Bare: true}, Phrases: `does not support secure connections`},
	// "SYSERR(root): timeout writing message to mx.example.net."
	{Reason: "networkerror", Detail: "lost-connection", If: cond{Bare: true}, Phrases: `timeout writing message; timeout on data write`},
	// "550 5.7.1 <ann@example.org>: Sender address rejected: mailbox disabled"
	{Reason: "rejected", Detail: "sender", Phrases: `
		sender address rejected: mailbox; sender address rejected: account; sender address rejected: user inactive; sender address rejected: user disabled
		sender address rejected: over quota; sender address rejected: inactive; sender address rejected: disabled
	`},
	// "550 you are not allowed to send mail to bob@example.net"
	{Reason: "rejected", Detail: "sender", Phrases: `you are not allowed to send mail to`},
	// "550 permanent failure for one or more recipients (bob@example.net:quarantined)"
	{Reason: "policyviolation", Detail: "filter", Phrases: `permanent failure for one or more recipients*:quarantined`},
	// "5.x.0 - Message bounced by administrator"
	{Reason: "policyviolation", Detail: "policy", Phrases: `message bounced by administrator; bounced by administrator`},
	// "TLS is required, but was not offered by host mx.example.net[192.0.2.1]"
	{Reason: "failedstarttls", Detail: "tls-demanded", If: cond{Bare: true}, Phrases: `tls is required, but was not offered; tls is required but was not offered; server did not offer tls; starttls not advertised`},
	// "Temporary failure in MX lookup"
	{Reason: "networkerror", Detail: "dns", If: cond{Bare: true}, Phrases: `failure in mx lookup`},
	// "SmtpCommandException: You already said HELO"
	{Reason: "syntaxerror", Detail: "sequence", If: cond{Bare: true}, Phrases: `you already said helo`},
	// "502 5.5.1 VRFY command is disabled"
	{Reason: "syntaxerror", Detail: "vrfy-off", Phrases: `vrfy command is disabled; vrfy is disabled; vrfy disabled; vrfy not allowed`},
	// "Deferred: Connection refused by [127.0.0.1]"
	{Reason: "networkerror", Detail: "own-server-away", If: cond{Bare: true}, Phrases: `deferred: connection refused by [127.; deferred: connection refused by localhost`},
	// "curl: (56) response reading failed"
	{Reason: "networkerror", Detail: "lost-connection", If: cond{Bare: true}, Phrases: `response reading failed`},
	// "ssmtp: Cannot open smtp.example.org:587"
	{Reason: "networkerror", Detail: "no-connection", If: cond{Bare: true}, Phrases: `ssmtp: cannot open`},
	// "Could not instantiate mail function."
	{Reason: "systemerror", Detail: "own-setup", If: cond{Bare: true}, Phrases: `could not instantiate mail`},
	// "sendmail: fatal: ann(1001): queue file write error"
	{Reason: "systemerror", Detail: "own-server", If: cond{Bare: true}, Phrases: `queue file write error; mail system is down`},
	// "mail: cannot send message: Process exited with a non-zero status"
	{Reason: "mailererror", Detail: "own-program", If: cond{Bare: true}, Phrases: `cannot send message: process exited`},
	// "javax.mail.SendFailedException: Invalid Addresses"
	{Reason: "onhold", Detail: "cause-below", If: cond{Bare: true}, Phrases: `sendfailedexception: invalid addresses; to the following server failed`},
	// "STARTTLS extension not supported by server."
	{Reason: "failedstarttls", Detail: "tls-not-offered", Phrases: `
		starttls not supported; starttls extension not supported; starttls is not supported; no starttls; not offer starttls
	`},
	// "450 4.7.25 Client host rejected: cannot find your hostname, [127.0.0.1]"
	{Reason: "requireptr", Detail: "own-client", Phrases: `cannot find your hostname, [127.; cannot find your reverse hostname, [127.`},
	// "result=PermFail stat=Error (permission denied)"
	{Reason: "systemerror", Detail: "own-server", If: cond{Bare: true}, Phrases: `error (permission denied); is not owned by recipient`},
	// "535 Unable to use this auth type"
	{Reason: "securityerror", Detail: "login-mechanism", Phrases: `unable to use this auth type`},
	// "Incorrect bridge password"
	{Reason: "securityerror", Detail: "login-refused", If: cond{Bare: true}, Phrases: `incorrect bridge password`},
	// "missing password for PLAIN auth mechanism"
	{Reason: "securityerror", Detail: "own-settings", If: cond{Bare: true}, Phrases: `missing password for`},
	// "ann@example.org: Mailing to remote domains not supported"
	{Reason: "systemerror", Detail: "local-only", If: cond{Bare: true}, Phrases: `mailing to remote domains not supported; remote delivery is disabled`},
	// "Reason: multiple delivery attempts failed"
	{Reason: "expired", Detail: "expired", If: cond{Bare: true}, Phrases: `multiple delivery attempts failed`},
	// "cannot send message: (smtp) originator not accepted"
	{Reason: "rejected", Detail: "sender", If: cond{Bare: true}, Phrases: `originator not accepted`},
	// "553 sorry, your envelope sender has been denied, maybe you are a SPAMMER (#5.7.1)"
	{Reason: "rejected", Detail: "blocked-sender", Phrases: `envelope sender has been denied`},
	// "Reject for policy reason. RULE3_2"
	{Reason: "policyviolation", Detail: "policy", Phrases: `reject for policy reason; rejected for policy reason`},
	// "550 5.7.1 Mail from 192.0.2.1 was rejected due to listing in Barracuda BRBL."
	{Reason: "blocked", Detail: "blocklist", Phrases: `due to listing in; rejected due to listing`},
	// "421 4.7.1 - Connection refused - 192.0.2.1 - Comcast BL001"
	{Reason: "blocked", Detail: "provider-list", Phrases: `comcast bl0`},
	// "554-gmx.net Nemesis ESMTP Service not available 554-Bad DNS PTR resource record."
	{Reason: "requireptr", Phrases: `bad dns ptr`},
	// "554-kundenserver.de Nemesis ESMTP Service not available"
	{Reason: "blocked", Detail: "host-refused", Phrases: `esmtp service not available; no smtp service (mbl`},
	// "This error occurs when the recipient's email domain is configured to reject email from anonymous users."
	{Reason: "rejected", Detail: "group", Phrases: `configured to reject email from anonymous; rejects email from anonymous`},
	// "The list moderators have failed to act on your post. Thus, I'm returning it to you."
	{Reason: "rejected", Detail: "unposted", If: cond{Bare: true}, Phrases: `moderators*have failed to act; moderator*did not act`},
	// "SMTP Error: data not accepted."
	{Reason: "contenterror", Detail: "data-refused", If: cond{Bare: true}, Phrases: `data not accepted`},
	// "554 Too many nonmail commands"
	{Reason: "syntaxerror", Detail: "command", Phrases: `too many nonmail commands`},
}

// programRest is what mail programs say where all else they say tells more.
var programRest = []rule{
	// "554 delivery error: dd Sorry, your message to ann@example.org cannot be delivered."
	{Reason: "suspend", Phrases: `dd sorry, your message to; dd sorry your message to`},
	// "Error sending message, child exited 75 (Deferred.)."
	{Reason: "mailererror", Detail: "own-program", If: cond{Bare: true}, Phrases: `child exited`},
	// "System.Net.Mail.SmtpException: Failure sending mail."
	{Reason: "networkerror", Detail: "no-connection", If: cond{Bare: true}, Phrases: `esocket*connect; failure sending mail`},
	// "errno: -4077 code: 'ESOCKET' syscall: 'read'"
	{Reason: "networkerror", Detail: "lost-connection", If: cond{Bare: true}, Phrases: `esocket*read|`},
	// "protocolConnect returning false, host=localhost, user=ann, password=<null>"
	{Reason: "securityerror", Detail: "own-settings", If: cond{Bare: true}, Phrases: `password=<null>`},
	// "Quarantined"
	{Reason: "spamdetected", Detail: "filter", If: cond{Bare: true}, Phrases: `quarantined`},
}

// programErrors are what mail programs and the libraries below them call errors:
// names of Unix and of TLS, and numbers. Outlook's are those of MAPI and of its
// Internet mail transport.
var programErrors = []rule{
	// "Error: connect ECONNREFUSED 192.0.2.1:587"
	{Reason: "networkerror", Detail: "no-connection", Phrases: `
		econnrefused; ehostunreach; enetunreach; eaddrnotavail; smtp connect() failed; not accepting smtp connections
		run connect() first; must be connected before; smtp connect failed
	`},
	// "SMTP Error: Could not connect to SMTP host."
	{Reason: "failedstarttls", Detail: "tls-failed", Phrases: `connect() failed; connect to smtp host`,
		If: cond{Stage: "starttls"}},
	// "Error: connect ETIMEDOUT 192.0.2.1:587"
	{Reason: "expired", Detail: "timeout", Phrases: `etimedout; esockettimedout; greeting never received; receive the smtp banner`},
	// "Error: read ECONNRESET"
	{Reason: "networkerror", Detail: "lost-connection", Phrases: `
		econnreset; econnaborted; epipe|; error=eof; error: eof; err: eof; err=eof; failed: eof; eoferror; data from the transport connection
	`},
	// "Error: getaddrinfo ENOTFOUND mx.example.org"
	{Reason: "networkerror", Detail: "dns", Phrases: `name server timeout; nameserver timeout; enotfound; eai_again; edns|; gaierror; getaddrinfo`},
	// "javax.net.ssl.SSLHandshakeException: Remote host terminated the handshake"
	{Reason: "failedstarttls", Detail: "tls-failed", Phrases: `
		x509:; ssl operation failed; unencrypted connection; ssl3_get_record; peer certificate
		could not convert socket; sslhandshakeexception; sslexception; sslerror; verify error:num
	`},
	// "No authenticators available"
	{Reason: "securityerror", Detail: "login-mechanism", Phrases: `no authenticators available`},
	// `Error: Missing credentials for "PLAIN"`
	{Reason: "securityerror", Detail: "login-needed", Phrases: `missing credentials for`},
	// "curl: (67) Login denied"
	{Reason: "securityerror", Detail: "login-refused", Phrases: `login denied`},
	// "unable to run qmail-remote"
	{Reason: "systemerror", Detail: "own-setup", Phrases: `
		unable to run qmail-remote; not (yet) defined; no configuration file available; no sasl authentication mechanisms; connect to private/auth failed
	`},
	// "Sending reported error (0x800CCC0E)"
	{Reason: "networkerror", Detail: "no-connection", Phrases: `0x80042109|; 0x800ccc0e|; 0x800ccc67|`},
	// "Sending reported error (0x800CCC0D)"
	{Reason: "networkerror", Detail: "dns", Phrases: `0x800ccc0d|`},
	// "Sending reported error (0x800CCC0F)"
	{Reason: "networkerror", Detail: "lost-connection", Phrases: `0x800ccc0f|; 0x80042108|`},
	// "Task 'Sending' reported error (0x8004210B)"
	{Reason: "expired", Detail: "timeout", Phrases: `0x8004210b|; 0x8004210a|; 0x800ccc19|`},
	// "Sending reported error (0x800CCC1A)"
	{Reason: "failedstarttls", Detail: "tls-failed", Phrases: `0x800ccc1a|; 0x800ccc7d|`},
	// "Sending reported error (0x800CCC78)"
	{Reason: "securityerror", Detail: "login-needed", Phrases: `0x800ccc78|`},
	// "Sending reported error (0x800CCC80)"
	{Reason: "securityerror", Detail: "login-mechanism", Phrases: `0x800ccc80|`},
	// "Receiving reported error (0x800CCC92)"
	{Reason: "securityerror", Detail: "login-refused", Phrases: `0x800ccc18|; 0x800ccc92|`},
	// "Sending reported error (0x800CCC79)"
	{Reason: "norelaying", Detail: "relay-denied", Phrases: `0x800ccc79|`},
}
