package reason

// phrases are the words that servers and mail programs use, in order: what
// stands above decides where two rows match.
//
// The order goes from words that can mean one thing only to those that are
// said in many cases: full and suspended mailboxes, then the sender's host and
// its authentication, then limits and content, then addresses, then lines and
// systems, and last the words of policy.
var phrases = []rule{
	// ---- The user's own login (RFC 4954, 6)
	// "You're sending this from a different address or alias using the 'Send mail as' feature."
	{Reason: "rejected", Detail: "send-as", Phrases: `sending this from a different address or alias`},
	// "534-5.7.9 Application-specific password required."
	{Reason: "securityerror", Detail: "app-password", Phrases: `
		application-specific password required; app password; app-specific password
		application password; parol prilozhen; пароль приложения; пароль для внешн
		password d'application; web browser and then try again; log in via your web browser
	`},
	// "454 4.7.0 Too many login attempts, please try again later."
	{Reason: "securityerror", Detail: "login-too-many", Phrases: `
		too many login attempts; too many failed login; too many authentication failures; too many auth failures
		excessive authentication failures; too much fail authentication
		auth error limit exceed; too many unsuccessful log; too many invalid password
	`},
	// "454 Authentication failed"
	{Reason: "securityerror", Detail: "login-later", Phrases: `authentication failed; authentication failure`,
		If: cond{Reply: 454}},
	// "535 5.7.0 Your account is locked"
	{Reason: "securityerror", Detail: "sending-off", Phrases: `
		account disabled; account is disabled; account has been disabled; account locked
		account is locked; account has been locked; account blocked; account is blocked
		account has been blocked; account suspended; account is suspended; account has been suspended
	`, If: cond{Reply: 535}},
	// "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant."
	{Reason: "securityerror", Detail: "login-off", Phrases: `
		basic authentication; smtpclientauthentication is disabled; criteria to be authenticated
		smtp auth is disabled; smtp authentication is disabled; user not allowed to use smtp
		smtp access is disabled; not enabled for smtp; login denied*smtp is not enabled
		imap/smtp service is not; smtp service is not enabled
	`},
	// "504 5.7.4 Unrecognized authentication type"
	{Reason: "securityerror", Detail: "login-mechanism", Phrases: `
		unrecognized authentication type; authentication mechanism not supported; invalid authentication mechanism
		mechanism not supported; unsupported authentication; does not advertise auth
		no supported authentication; no mechanism available; no worthy mechs
		auth not available; auth not supported; authentication method*not
		no auth mechanism; none of the authentication methods; no compatible authentication mechanism
		does not support client authentication; unknown mechanism; unknown authentication mechanism
	`},
	// "535 5.7.8 Error: authentication failed: AUTH"
	{Reason: "securityerror", Detail: "login-refused", Phrases: `
		username and password not accepted; authentication failed; incorrect username or password; your login or password
		authentication unsuccessful; authentication failure; invalid credentials
		incorrect authentication; bad username or password; invalid login; login incorrect
		login failed; invalid user name or password; invalid username or password
		wrong username or password; wrong password; authentication credentials invalid
		authentication rejected; auth failed; failed to authenticate
		could not authenticate; authorization failed; password command failed
		credentials invalid; invalid password; login fail; no authentication type succeeded
		user name or password is incorrect; sasl login authentication failed
		sasl plain authentication failed; authentifizierung fehlgeschlagen
		anmeldung fehlgeschlagen; echec d'authentification; echec de l'authentification
		autenticacion fallida; error de autenticacion; autenticazione fallita
		falha na autenticacao; falha de autenticacao; uwierzytelnianie nie powiodlo
		ошибка аутентификации; неверный логин или пароль
		неверное имя пользователя или пароль; overeni selhalo; verificatie mislukt
		authenticatie mislukt; 认证失败; 验证失败; 認証に失敗
	`, If: cond{Stage: "auth"}},
	// "535 Incorrect authentication data"
	{Reason: "securityerror", Detail: "login-refused", Phrases: `
		username and password not accepted; incorrect authentication data
		bad username or password; authentication credentials invalid
		authentication unsuccessful; authentication failed; sasl authentication failed
		invalid login or password; submitter failed to authenticate
		login authentication failed; authentifizierung fehlgeschlagen
		echec d'authentification; autenticacion fallida; autenticazione fallita
		falha na autenticacao; ошибка аутентификации; 认证失败; 認証に失敗
	`, If: cond{Reply: 535}},
	// "535 Access denied"
	{Reason: "securityerror", Detail: "login-refused", Phrases: `access denied`,
		If: cond{Reply: 535}},
	// "SASL authentication failed; server mx.example.org said: 535 5.7.8 Error: bad login"
	{Reason: "securityerror", Detail: "login-refused", Phrases: `
		sasl authentication failed; smtp authentication failed; smtp auth failed
		username and password not accepted.
	`},

	// ---- What else would be read as something more common
	// "421-4.7.29 Your email has been rate limited because this message wasn't sent over a TLS connection."
	{Reason: "failedstarttls", Detail: "tls-required", Phrases: `wasn't sent over; not sent over a tls; sent over a tls`},
	// "452 4.3.1 Mail system storage is full."
	{Reason: "systemfull", Phrases: `mail system storage`},
	// "550 5.7.1 rejected, no longer in use, refers to ann@example.org"
	{Reason: "hasmoved", Phrases: `no longer in use, refers to`},
	// "550 5.7.1 host mx.example.zzz [192.0.2.7] from unknown TLD"
	{Reason: "requireptr", Phrases: `host *from unknown tld`},
	// "550 5.7.1 <ann@example.org>: Recipient address rejected: Blocked - see bl.example.net"
	{Reason: "blocked", Detail: "blocklist", Phrases: `rejected: blocked - see`},
	// "550 5.7.1 <mx>: Helo command rejected: your server appears to be on a dynamic IP address"
	{Reason: "blocked", Detail: "direct", Phrases: `to be on a dynamic; dynamically assigned`},
	// "550 5.7.1 From header domain does not align with authenticated domain"
	{Reason: "authfailure", Detail: "dmarc", Phrases: `not align with; not aligned with`},
	// "550 I do not believe you are example.org."
	{Reason: "blocked", Detail: "own-name", Phrases: `not believe you are; you are not localhost; not who you say you are`},
	// "550 HELO must have a dot"
	{Reason: "requireptr", Detail: "helo", Phrases: `
		helo must have; helo is dynamic; helo contents; rfc 2821 allows an address literal; forged ip; hostname seems to be forged
	`},
	// "550 We require a valid From header"
	{Reason: "notcompliantrfc", Phrases: `require a valid from; subject is mandatory; empty subject; no subject nor body; empty or too short message`},
	// "550 5.7.1 We don't accept encoded messages"
	{Reason: "policyviolation", Detail: "filter", Phrases: `accept encoded messages; invalid unencrypted email`},
	// "450 Error running virus scanner"
	{Reason: "systemerror", Detail: "their-system", Phrases: `error running virus; remote server unavailable`},
	// "554 5.5.6 Loop detection"
	{Reason: "networkerror", Detail: "loop", Phrases: `loop detection`},
	// "550 5.7.0 Message Size Violation"
	{Reason: "mesgtoobig", Detail: "size", Phrases: `message size violation`},
	// "550 No MX for your FROM address"
	{Reason: "rejected", Detail: "sender-domain", Phrases: `mx for your from; mx without a record`},
	// "452 <ann@example.org>: Recipient address rejected: Domain not active"
	{Reason: "suspend", Phrases: `domain not active; domain is not active`},
	// "550-Callback setup failed while verifying <ann@example.org>"
	{Reason: "rejected", Detail: "sender-unconfirmed", Phrases: `callback setup failed; verification failed while checking`},
	// "421 mx.example.net out of connection slots"
	{Reason: "toomanyconn", Detail: "too-many-connections", Phrases: `out of connection slots`},
	// "420 Resources unavailable temporarily."
	{Reason: "systemerror", Detail: "server-busy", Phrases: `resources unavailable`},
	// "421 mx.example.net connection refused from [192.0.2.7]"
	{Reason: "blocked", Detail: "host-refused", Phrases: `connection refused from; no access for this ip`, If: cond{Coded: true}},
	// "554 5.7.1 Client host '192.0.2.7' rejected: listed as bad"
	{Reason: "blocked", Detail: "blocklist", Phrases: `rejected: listed as`},
	// "451 4.5.0 Temporary MTA failure on relaying"
	{Reason: "systemerror", Detail: "their-system", Phrases: `temporary mta failure`},
	// "554 Transaction failed: Address contains illegal characters in user name"
	{Reason: "syntaxerror", Detail: "address-syntax", Phrases: `illegal characters in user`},
	// "The domain name of the email address is not valid"
	{Reason: "hostunknown", Detail: "no-domain", Phrases: `domain name of the email address is not valid; found in domain name service`},
	// "mail denied, based on relay 192.0.2.7"
	{Reason: "blocked", Detail: "host-refused", Phrases: `denied, based on relay`},
	// "Mail rejected: List address must be in To: or Cc: headers."
	{Reason: "policyviolation", Detail: "filter", Phrases: `must be in to: or cc:`},
	// "550 5.7.1 See our Bulk Email Senders Guidelines."
	{Reason: "spamdetected", Phrases: `bulk email senders guidelines`},
	// "450 Temp. resolver error"
	{Reason: "networkerror", Detail: "dns", Phrases: `resolver error`},
	// "551 line parse error"
	{Reason: "syntaxerror", Detail: "command", Phrases: `line parse error; orcpt address syntax`},
	// "delivery transport is on the never_users list"
	{Reason: "systemerror", Detail: "own-setup", Phrases: `never_users list`},
	// "421 exceeds an accepting limit."
	{Reason: "toomanyconn", Detail: "too-many-connections", Phrases: `exceeds an accepting limit`},
	// "421 you have exceeded your messaging limits"
	{Reason: "speeding", Detail: "too-fast", Phrases: `exceeded your messaging limit; send rate exceeded; message from (*temporarily deferred`},
	// "550 ann IS NOT ACCEPTING MAIL FROM THIS SENDER"
	{Reason: "rejected", Detail: "blocked-sender", Phrases: `accepting mail from this sender; accepting mail from you|; accept mails from this sender`},
	// "550 user not authorized to receive external mail"
	{Reason: "policyviolation", Detail: "policy", Phrases: `
		authorized to receive messages with; authorized to receive external; allowed to receive external; unwanted newsgroup
	`},
	// `554 "|/usr/bin/filter -user ann"... unknown mailer error 2`
	{Reason: "mailererror", Detail: "local-delivery", Phrases: `unknown mailer error`},
	// "A syntax error was detected in the content of the message."
	{Reason: "contenterror", Phrases: `error was detected in the content`},
	// "The message was unable to be delivered to the list because you are not a list subscriber."
	{Reason: "rejected", Detail: "group", Phrases: `are not a list subscriber; because a moderator rejected; not from a list member; reserves aux abonnes`},
	// "Some error occurs in our mail system."
	{Reason: "systemerror", Detail: "their-system", Phrases: `error occurs in our mail system`},
	// "550 This message contains an unwanted binary Attachment"
	{Reason: "virusdetected", Detail: "attachment", Phrases: `disallowed file; rejected content attachment; unwanted binary attachment; unwanted attachment; high risk file`},
	// "554 Refused. Identical sender and recipient addresses are not allowed."
	{Reason: "policyviolation", Phrases: `identical sender and recipient; sender and recipient addresses are`},
	// `rejected after DATA: unqualified address not permitted: failing address in "Cc:" header is: Ann`
	{Reason: "contenterror", Phrases: `failing address in`},
	// "553 Envelope FROM 'ann@example.org' email address not allowed"
	{Reason: "rejected", Detail: "sender", Phrases: `
		envelope from*not allowed; mail from invalid; denied domain name; no access for this domain; black mail address; from address is hostname; callout verification failure
	`},
	// "Cannot Send Mail. The sender address was invalid."
	{Reason: "rejected", Detail: "send-as", Phrases: `
		sender address was invalid; absenderadresse war ungultig; adresse de l'expediteur n'etait pas valide; direccion del remitente no era valida
		indirizzo del mittente non era valido; afzenderadres was ongeldig; endereco do remetente era invalido
	`},
	// "Il destinatario è stato rifiutato dal server perché non permette l'inoltro."
	{Reason: "norelaying", Detail: "relay-denied", Phrases: `
		permette l'inoltro; kein relaying erlaubt; autorise pas le relais; permite la retransmision; permite retransmissao
	`},
	// "550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains."
	{Reason: "rejected", Detail: "unregistered-domain", Phrases: `from unregistered domain`},
	// "550 Message sending for this account is disabled"
	{Reason: "rejected", Detail: "sending-off", Phrases: `
		sending for this account; disabled for sending; suspended for sending; blocked for sending
		locked for sending; blocked from sending; blocked due to complaints
		blocked from sending message; suspended from sending; restricted from sending
		account is not allowed to send; sending paused
		sending suspended; sending disabled; sending is disabled; blocked for outgoing; email outgoing blocked; username is not allowed to send
		main account unavailable; your account has been suspended; your account is suspended; your account has been disabled; your account has been blocked; sender address rejected: mailbox disabled; bloque pour envoi; bloque pour l'envoi
		disabled for outgoing; outgoing mail from*suspended; bad outbound sender; outboundspamexception
		wascl; recognized as a valid sender; to continue sending; unusual activity in your
	`},
	// "550 5.7.502 Access denied, banned sender."
	{Reason: "rejected", Detail: "sending-off", Phrases: `banned sender`,
		If: cond{Status: "5.7.502 5.7.503"}},
	// "550 5.7.501 Access denied, spam abuse detected"
	{Reason: "spamdetected", Detail: "sending-off", Phrases: `spam abuse detected; prove you are not a robot`},
	// "550 5.7.520 Access denied, Your organization does not allow external forwarding."
	{Reason: "rejected", Detail: "forwarding-off", Phrases: `
		external forwarding; forwarding to external domain; forwarding to external addr
		forwarding to external rec; external auto-forward; external automatic forward
		auto-forwarding to; auto forwarding to; automatic forwarding to; forwarding rules to
		auto-forwarding is; automatic forwarding is; autoforward
	`},
	// "550 5.1.1 <ann@example.org> sender is blacklisted"
	{Reason: "rejected", Detail: "sender", Phrases: `
		sender is blacklisted; sender blacklisted; sender address blacklisted; sender address is blacklisted
		sender address has been blacklisted; blacklisted sender; sender is blocklisted; sender blocklisted
		sender email is blacklisted; your email address is blacklisted; sender on blacklist
		отправитель*в черном
		sender address rejected: blacklist; sender rejected: blacklist; sender <*black listed; sender <*blacklisted; user in blacklist; sender in blacklist; from address is blacklisted; sender is black listed; sender is on*blacklist
	`},
	// "554 5.7.1 The message contains a blacklisted link"
	{Reason: "spamdetected", Phrases: `
		blacklisted url; blacklisted link; blacklisted domain in; blacklisted word; blacklisted phrase
		url in this*listed; link in this*listed; urls in this*listed
		blacklisted content; url is blacklisted; url blacklisted; link is blacklisted; contains*blacklisted
	`},
	// "554 Such a message is not welcome"
	{Reason: "spamdetected", Detail: "filter", Phrases: `
		rejected content*black; black-listed url
		message is not welcome; message not welcome; mail is not welcome; denied (mode:
	`},
	// "Your posting was rejected because: its subject looks automatic"
	{Reason: "policyviolation", Detail: "filter", Phrases: `
		posting was rejected because; addressed to*but with no
	`},
	// "550 5.7.1 Refused for an HTML subpart"
	{Reason: "policyviolation", Detail: "plain-text", Phrases: `
		html subpart; contains html part; html is not allowed; html not allowed; accepts only plain text
	`},
	// "tls error: STARTTLS: got 502, expected 220: 502 5.5.1 not implemented"
	{Reason: "failedstarttls", Detail: "tls-failed", Phrases: `tls error: starttls; starttls: got`},
	// "Found inactive addresses: ann@example.org"
	{Reason: "suppressed", Phrases: `
		contact is blacklisted; rejection blacklist; preblocked; found inactive; inactive addresses
		inactive recipients are; recipient that has been marked as inactive; inactiverecipient; suppressed sending
	`},
	// "450 4.7.1 Policy rejection; Message count quota exceeded"
	{Reason: "speeding", Detail: "too-fast", Phrases: `
		message count quota; message size quota; recipient count quota; received this hour
	`},
	// "550 5.7.1 Sending rate too high from 192.0.2.7"
	{Reason: "speeding", Detail: "too-fast", Phrases: `rate too high from; too many same`},
	// "The group has exceeded its quota for total number of external recipients."
	{Reason: "speeding", Phrases: `quota for total number; quota for*recipients; quota for*messages`},
	// "account default not found: no configuration file available"
	{Reason: "systemerror", Detail: "own-setup", Phrases: `no configuration file; no sasl support; configuration file not found; smtp options not configured`},
	// "502 5.5.2 Command not implemented"
	{Reason: "syntaxerror", Detail: "command", Phrases: `not implemented`,
		If: cond{Reply: 502}},
	// "550 Header value not allowed"
	{Reason: "policyviolation", Phrases: `
		header value; header*not allowed; headers*not allowed; forbidden header; prohibited header
		subject*not allowed; forbidden subject
	`},
	// "550 You do not have permission to post messages to the group"
	{Reason: "rejected", Detail: "group", Phrases: `
		publishes a dmarc policy; permission to post; permissions to post; reservee aux moderateurs; reservee aux abonnes; rejected by the moderator; rejected by a moderator
		rejected by the list moderator; non-member to a members-only; non-members are not; because of an access rule; different email address than the one
		restricted to list subscribers; von einem moderator; vom moderator; par un moderateur
		par le moderateur; por el moderador; por un moderador; pelo moderador; dal moderatore; da un moderatore; door de moderator; door een moderator
		przez moderatora; модератором
	`},
	// "554 The message contains unacceptable language"
	{Reason: "policyviolation", Detail: "filter", Phrases: `unacceptable language; offensive language; inappropriate material; inappropriate language`},
	// "554 Transaction failed: Duplicate header 'DKIM-Signature'."
	{Reason: "notcompliantrfc", Phrases: `
		bad header|; improper folded header; duplicate header; duplicated header; rfc 5322 compliant; rfc 2822 compliant
		date header; stray newline; smtplf; conform to standards; conform to the standards; conform to rfc; conform to the rfc
	`},
	// "550 maximum allowed line length is 998 octets, got 2311"
	{Reason: "notcompliantrfc", Detail: "line-too-long", Phrases: `allowed line length`},
	// "Your email to the group was rejected due to spam classification. Set up SPF records."
	{Reason: "spamdetected", Phrases: `
		suspensao de envio; inappropriate words; spam classification; spam score; classified as spam; likely unsolicited mail
		identified as spam; considered spam; message as spam; blocked due to spam
		spam or virus; spam/virus
	`},
	// "550 5.1.1 User ann (ann@example.org) not listed in Domino Directory"
	{Reason: "userunknown", Phrases: `
		not listed in address; not listed in*address book; not listed in*directory
		elencato nella; listado no diretorio; listado en el directorio; ディレクトリに*ありません
		niet vermeld in; nie jest wymieniony; 未列在; med i domino
		i domino-kata
		not listed in domino; not listed in the; not listed in public
	`},
	// "The settings for your 'Send mail as' account are misconfigured or out of date."
	{Reason: "rejected", Detail: "send-as", Phrases: `'send mail as'; send mail as feature`},
	// "501 Bad address syntax"
	{Reason: "syntaxerror", Detail: "address-syntax", Phrases: `
		uucp addressing; restricted characters in; bad address syntax; address syntax; recipient syntax error; invalid rcpt to address; malformed recipient
	`},
	// "500 Commande inconnue"
	{Reason: "syntaxerror", Detail: "command", Phrases: `commande inconnue`},
	// "554 ESMTP no data before greeting"
	{Reason: "syntaxerror", Detail: "sequence", Phrases: `
		data before greeting; talk*before greeting; pre-greeting; pregreet; talked too early
		early talker; command pipelining; synchronization error
	`},
	// "421 4.7.28 We detected an unusual rate of email originating from your DKIM domain."
	{Reason: "speeding", Detail: "too-fast", Phrases: `unusual rate; reached its limit for processing; message receive limit`},
	// "554 5.4.7 message timeout (exceeded max time, last transfail: 451 4.7.1 greylisted)"
	{Reason: "expired", Detail: "expired", Phrases: `exceeded max time; delivery expired (message`},
	// "421 4.4.2 Connection dropped due to SocketError"
	{Reason: "networkerror", Detail: "lost-connection", Phrases: `connection dropped due to socketerror; connection dropped due to connectionreset`},
	// "550 5.4.300 Message expired -> 421 4.4.2 Connection dropped due to TimedOut"
	{Reason: "expired", Detail: "timeout", Phrases: `connection dropped due to timedout`},
	// "451 Unknown error while delivering to user ann"
	{Reason: "systemerror", Detail: "their-system", Phrases: `
		unknown error while; unknown error occur; mailbox locked by; mailbox is locked by
		mailbox busy; mailbox is busy; temporary lookup failure; a valid mbox file
		box is busy; queue unavailable
	`},
	// `Command time limit exceeded: "/usr/lib/filter"`
	{Reason: "mailererror", Detail: "local-delivery", Phrases: `command time limit`},
	// "530 5.7.57 SMTP; Client was not authenticated to send anonymous mail"
	{Reason: "securityerror", Detail: "login-needed", Phrases: `
		not authenticated to send anonymous; authorised users only; authorized users only
		unauthenticated senders; unauthenticated users; unauthenticated clients
	`},
	// "530 5.7.1 Client was not authenticated."
	{Reason: "securityerror", Detail: "login-needed", Phrases: `client was not authenticated.; client was not authenticated`,
		If: cond{Reply: 530}},
	// "550 5.7.1 Error: content rejected because of malformed MIME"
	{Reason: "contenterror", Phrases: `because of malformed; malformed mime`},
	// "This message is larger than the current system limit or the recipient's mailbox is full. <mail.example.org #5.2.3>"
	{Reason: "exceedlimit", Detail: "size", Phrases: `larger than the current system limit`,
		If: cond{Status: "5.2.3 4.2.3"}},
	// "This message is larger than the current system limit or the recipient's mailbox is full."
	{Reason: "mesgtoobig", Detail: "size", Phrases: `larger than the current system limit`},
	// "421 4.7.0 mx.example.org Error: too many new TLS sessions from 192.0.2.7"
	{Reason: "toomanyconn", Detail: "too-many-connections", Phrases: `too many new`},
	// "554 5.7.1 Access denied for your IP"
	{Reason: "blocked", Detail: "blocklist", Phrases: `
		is currently blocked
		ip address*blocked due to abuse; access denied for your ip; intrusion prevention
		refused due to abuse; under investigation for
	`},
	// "550 Requested action not taken: mailbox unavailable. Reject due to policy restrictions."
	{Reason: "policyviolation", Detail: "policy", Phrases: `
		data loss prevention; dlp|; profanity
		policy that prohibit; compliance filter; compliance rule; unencrypted mail; due to policy restrictions; unternehmensrichtlinie; transport.rules.reject
		blocked outside; to/from non-; mailpolicy violation; mail rejected by destination domain; naruszenie zasad
	`},
	// "550 5.5.3 multi-recipient bounce, refused"
	{Reason: "policyviolation", Detail: "no-bounces", Phrases: `
		not accept bounces; accept bounce messages with; multi-recipient bounce; bounces are never sent to more; no bounces accepted; bounce messages should have
	`},
	// "550 5.7.133 Sender not allowed"
	{Reason: "rejected", Detail: "group", Phrases: `sender not allowed`,
		If: cond{Status: "5.7.124 5.7.133 5.7.134 5.7.135 5.7.136"}},
	// "554 Transaction failed: Cannot send message due to possible abuse"
	{Reason: "spamdetected", Phrases: `due to possible abuse`},
	// "550 5.7.703 Your message can't be delivered because one or more recipients are blocked by your organization's tenant recipient block policy"
	{Reason: "policyviolation", Detail: "own-block", Phrases: `blocked by your organization; by your organization's tenant`},
	// "550 Your sender domain is required to send via an encrypted SMTP session"
	{Reason: "failedstarttls", Detail: "tls-required", Phrases: `via an encrypted smtp`},
	// "521 Block permanently (Sender Filtering/Authentication)"
	{Reason: "rejected", Detail: "sender", Phrases: `sender filtering`},
	// "550 5.1.4 RESOLVER.ADR.Ambiguous; ambiguous address"
	{Reason: "systemerror", Detail: "their-system", Phrases: `resolver.adr.ambig; ambiguous address`},
	// "550 5.7.233 Your message can't be sent because your tenant exceeded its daily limit"
	{Reason: "speeding", Detail: "tenant-limit", Phrases: `your tenant exceeded; tenant has exceeded; tenant external recipient rate`},
	// "Domain example.org has exceeded the max defers and failures per hour (5/5 (100%)) allowed. Message discarded."
	{Reason: "speeding", Detail: "failing-too-often", Phrases: `exceeded the max defers; max defers and failures per hour`},
	// "550 5.7.1 Your email was rejected due to having a domain present in the Spamhaus DBL"
	{Reason: "blocked", Detail: "domain-list", Phrases: `domain present in the spamhaus; dbl.spamhaus; spamhaus dbl; spamhaus.org/dbl; multi.surbl; surbl.org; multi.uribl; uribl.com`},
	// "421 4.4.5 CCRT 192.0.2.7: Connection refused. Server is busy(RT)"
	{Reason: "blocked", Detail: "host-refused", Phrases: `connection refused. server is busy`},
	// "421 4.3.2 Your IP(192.0.2.7) is filtered. You must register your IP to http://register.example.net"
	{Reason: "blocked", Detail: "register-first", Phrases: `must register your ip; register your ip to`},
	// "554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using ix.dnsbl.manitu.net"
	{Reason: "blocked", Detail: "dead-list", Phrases: `manitu.net; sorbs.net; rbl.spamhaus.org; njabl.org; ordb.org; ahbl.org`},
	// "550 5.7.510 Access denied, example.org does not accept email over IPv6"
	{Reason: "blocked", Detail: "over-ipv6", Phrases: `over ipv6`},
	// "454 4.7.0 Cannot authenticate due to temporary system problem. Try again later."
	{Reason: "securityerror", Detail: "login-later", Phrases: `cannot authenticate; temporary authentication failure`,
		If: cond{Class: '4'}},
	// "550 5.7.1 Refused, IP not in whitelist"
	{Reason: "blocked", Detail: "host-refused", Phrases: `ip not in whitelist; not in whitelist`},

	// ---- A list of addresses that the sending service keeps
	// "550 5.1.1 The address is on the suppression list of the account"
	{Reason: "suppressed", Phrases: `
		suppression list; suppressed; suppressed address; address*on our suppress
		bounced address list; previously bounced; previously hard bounced
		failed to deliver due to bounce; recipient unsubscribed; has unsubscribed; prior bounce; previously unsubscribed
		recipient has previously; global unsubscribe; unsubscribe list
		do-not-send list; do not send list; opted out
		opted-out; hard bounced before; marked as bouncing
		bounce list
		spam reporting address; not delivering to; you tried to send to
		suppress-
	`},

	// ---- Limits of sending that use the word quota
	// "452 4.4.5 Insufficient disk space; try again later"
	{Reason: "systemfull", Detail: "system-full", Phrases: `
		queue quota exceeded; organization queue quota; insufficient disk space
		no space left on device; insufficient system storage; insufficient system resources
		low on space; out of disk space; disk full; disk is full; not enough disk space
		mail system full; spool*full; server is out of space; file system full
		usable disk space; no disk space; insufficient queue space; kein speicherplatz mehr
		speicher des servers; speicherplatz auf dem server; места на сервере; места на диске
		disk dolu; 服务器空间; 磁盘空间
		espace disque insuffisant; недостаточно места на диске; space shortage
		domain size limit has; domain size limit exceeded; domain storage; domain disk space
	`},
	// "552 5.2.2 The recipient's mailbox has exceeded its size limit"
	{Reason: "mailboxfull", Phrases: `mailbox has exceeded; mailbox exceeded; лимит почтового ящика; лимит ящика`},
	// "550 5.4.5 Daily user sending limit exceeded"
	{Reason: "speeding", Detail: "sending-limit", Phrases: `
		send limit reached; relay quota; email quota limit; reached your message limit; on probation; frequency or volume too high; sending limit; email quota exceeded; smtp relay limit; relay sending limit
		limit for sending; you have exceeded your*quota; maximum messages sent
		daily message limit; outgoing quota; submissionquotaexceeded; failure sending mail. try again later
		invio di un numero eccessivo; exceeded rate; sender exceeded
		sending rate
		limite giornaliero; limite journaliere; limite diario; tageslimit; dagelijkse limiet; dzienny limit
		daily limit; sending quota; message quota exceeded; submission quota
		sending rate exceeded; maximum sending rate; hourly quota; daily quota
		domains daily quota; recipient quota exceeded; exceeded the max emails per hour
		max emails per hour; exceeded*emails per hour
		hourly limit; hourly message limit; limit of messages per; messages per hour
		messages per day
		allowed outgoing messages; outgoing message limit; outgoing limit; too many recipients*this hour
		too many recipients this hour; exceeded the limit of recipients per
		limits for your account; limit for your account
		mail sending limit; mail send limit; unusual sending activity; sent too many
		too much mail from; throttle limit
		account has exceeded*sending; exceeded permitted limits; exceeded threshold
		has exceeded its*limit; recipients per day; превышен лимит; 发信频率; 发送频率
		limite d'envoi; limite de envio; limite di invio; versandlimit; sendelimit
		送信制限
	`},
	// "451 Ratelimit exceeded for mailbox ann@example.org. Try again later."
	{Reason: "speeding", Detail: "too-fast", Phrases: `ratelimit exceeded; rate limit exceeded for`},

	// ---- Mailbox full (X.2.2)
	// "552 5.2.2 <ann@example.org>: Mailbox full"
	{Reason: "mailboxfull", Phrases: `
		is currently full; mailbox full; mailbox is full; mailbox*is full; mailbox is over; 收件箱已满; 容量达到
		mailbox exceeds; mailbox size; mailbox*reached; storage limit; storage space
		mailbox quota; mailbox over quota; over quota; overquota; over storage quota
		quota exceed; quota full; quota violation; quota is exceeded; exceeded quota
		exceeded its quota; exceeded their quota; exceeded the quota; exceeds quota
		out of quota; quota limit; over their quota; over his quota; over its quota
		over disk quota; disk quota; storage quota; exceeded storage allocation
		exceeded the storage; storage is full; insufficient storage; account is full
		account full; inbox full; inbox is full; mailfolder is full; maildir over
		maildrop*full; user is over the quota; user over quota; is full: retry timeout
		user's mailbox is full; mailbox can't accept messages; mail folder is full; not enough storage; not enough space
		no space left; no more space; too much mail data; would be over the allowed quota
		full mailbox; user has too much mail; exceeded the maximum allowed number of messages
		exceed*mailbox; mailbox has no more room; mailbox*too full; quotaexceeded
		shutoffquota; has run out of storage; out of storage space; lacks space
		would exceed quota; diskspace quota; database size quota; mail file has exceeded
		space left in mailbox; quota used up; messages in this mailbox
		mailbox would exceed; mailbox limit; limit*mailbox reached; exceeded*storage
		mailstore is full; mailbox*at capacity; not enough room; mail drop is full
		mail quota has been exceeded; disk allotment
		allotted storage
		mailbox*over its limit; used all*space
		storage full; inbox is currently full; inbox*is full
		too many messages in mailbox; too many messages on the server; too many mails on the server
		mail file would exceed; mail file is over; quota is used
		insufficient space in; number of messages exceeds maximum
		storage exceeded; exhausted*storage
		writing message: file too large
		// German
		postfach voll; postfach ist voll; mailbox voll; mailbox ist voll; postfach*voll
		speicherplatz erschopft; postfach hat*uberschritten; posteingang voll
		posteingang*voll; speicherlimit; speicherplatz*erschopft; kontingent uberschritten
		quota uberschritten; postfach ist uberfullt
		postfach*uberfullt; mailbox*uberfullt; postfach*maximale; speicherplatz*aufgebraucht
		speicherplatz*ueberschritten; zuviele mails auf; zu viele mails auf
		// French
		boite pleine; boite aux lettres pleine; boite*est pleine; boite*pleine
		boite de reception*pleine; quota depasse; messagerie pleine; quota*est depasse
		espace de stockage insuffisant; espace*boite*insuffisant
		depasse son quota; boite*saturee; boite*depasse*taille
		// Spanish, Portuguese, Italian
		inbox is vol; buzon lleno; buzon esta lleno; buzon*lleno; cuota excedida; cuota superada
		bandeja*llena; ha superado la cuota; caixa cheia; caixa postal cheia
		caixa de correio cheia; caixa*cheia; caixa*lotada; cota excedida; quota excedida
		caixa*esta cheia; espaco insuficiente; casella piena; casella di posta piena
		cassetta*piena; superato la quota; quota*esaurita; limite di spazio
		superado su cuota; excedido su cuota; excedido la cuota; cota*excedida
		excedeu a cota; excedeu sua cota
		sin espacio; superato lo spazio; spazio*esaurito; sem espaco
		casella*piena; quota superata; spazio esaurito; casella*satura
		// Dutch, Polish, Czech, Russian
		mailbox vol|; mailbox is vol|; mailbox*is vol|; postvak vol|; postvak is vol|
		postbus vol|; postvak*is vol|; mailbox*limiet bereikt; quotum overschreden
		skrzynka*zapelnion; skrzynka pelna; skrzynka*pelna
		skrzynka*przepelniona; przekroczono limit; przepelnion; quota przekroczona
		schranka plna; schranka je plna; schranka*plna; prekrocena kvota; ящик переполнен
		ящик*переполнен; ящик заполнен; ящик*заполнен; превышена квота; превышение квоты
		квота превышена; ящик*полон; переполнен; переповнен; места в почтовом ящике
		места в ящике
		zit vol|; preplnen; sanducic*pun|; predal*poln|; нет места; недостаточно места
		превышен размер почтов; превышен размер ящика
		// Chinese, Japanese
		邮箱已满; 邮箱空间不足; 邮箱*已满; 郵箱已滿; 信箱已滿; 超过配额; 容量已满
		邮件数量限制; 容量超限; 空間不足; 空间已满; 空きがありません; 空き容量; 満杯; トレイがいっぱい; ボックスがいっぱい
		容量不足; メールボックスがいっぱい
		メールボックスの容量; 容量オーバー; 容量を超え; 受信箱がいっぱい; ボックスが一杯
		容量制限を超
		// Korean, Turkish, Nordic, Hungarian, Romanian
		용량이 초과; 용량 초과; 편지함이 가득; 메일함이 가득; 사서함이 꽉
		사서함이 가득; 용량이 부족; kutusu dolu; kotasi asil; ar full|
		용량이 가득; 가득 찼; 꽉 찼; er fyldt; postafiok*betelt
		este plin; kotasi dol; hộp thư dầy
		penuh|; γεμάτο; ممتلئ; תיבת הדואר מלאה; เต็ม
		postala plina; πλήρες
		er fuld|; er full|; on taynna; megtelt; casuta*plina
		сандаче*полно; pastkastite*pilna; sanduk*pun|; кутия*пълна; תיבת*מלאה
	`},

	// ---- Programs, whose own words of a full mailbox come before
	// "procmail: Couldn't create \"/var/spool/mail/ann\": No such user"
	{Reason: "mailererror", Detail: "local-delivery", Phrases: `
		procmail; maildrop:; an error was detected while processing a file; child process of; died with status 127; unable to exec
	`},

	// ---- Whom the recipient does not want, before accounts and hosts that are blocked
	// "550 Vom Empfänger gesperrt"
	{Reason: "filtered", Phrases: `
		was automatically rejected; they are not accepting mail from; not accepting mail from your
		doesn't want your mail; does not want your mail; rejected by this user; rejected by the user
		refused by this user; blocked by this user; blocked by the user; user's reject list
		user's blacklist; user's block list; recipient's blacklist; recipient's block list
		списке получателя; personal-blacklist; personal blacklist; personal block list; user has blacklisted; recipient has blacklisted
		you have been blacklisted by; you are blacklisted by
		recipient is blacklisted; recipient blacklisted; recipient address is blacklisted
		收件人黑名单; 收信人黑名单
		vom empfanger*gesperrt; vom empfanger*blockiert; vom empfanger*abgelehnt; bloque par le destinataire; refuse par le destinataire
		bloqueado por el destinatario; rechazado por el destinatario; bloqueado pelo destinatario; rejeitado pelo destinatario; bloccato dal destinatario
		rifiutato dal destinatario; geblokkeerd door de ontvanger; geweigerd door de ontvanger; zablokowany przez odbiorc; odrzucona przez odbiorc
	`},

	// ---- Account switched off (X.2.1)
	// "550 inactive recipient"
	{Reason: "suspend", Phrases: `inactive recipient`, If: cond{Coded: true}},
	// "550 5.1.1 <ann@example.org>: inactive email address"
	{Reason: "userunknown", Phrases: `inactive email address`},
	// "550 5.2.1 The email account that you tried to reach is disabled."
	{Reason: "suspend", Phrases: `
		account disabled; account is disabled; account has been disabled
		account has been temporarily; account has been suspended; account suspended; account is suspended
		account temporarily suspended; account is temporarily; account*has been suspended
		account*is disabled; account*is inactive|; account that you tried to reach is disabled
		account that you tried to reach is inactive; account inactive; account is inactive
		account not active; account is not active; account expired; account closed
		account has expired; expired account; account has been closed; account*deactivated
		account locked; account is locked; account*is locked; account blocked
		account is blocked; account*blocked; account has been blocked; account unavailable
		account is frozen; disabled or discontinued; mailbox disabled; mailbox is disabled
		mailbox*is disabled; mailbox is inactive; mailbox inactive; mailbox is frozen
		mailbox frozen; mailbox*inactive; mailbox suspended; mailbox is suspended
		mailbox has been blocked; mailbox*blocked due to inactivity; mailbox is blocked
		mailbox has been suspended; mailbox*deactivated; mailbox has been deactivated
		mailbox locked; inactive mailbox; inactive mbox; inactive account; mailbox currently suspended; mailbox temporarily disabled
		mailbox has been disabled; deactivated mailbox; mailbox archived; user suspended
		suspended user; disabled user; suspended account; user is suspended; user*suspended; user disabled; user is disabled; user*disabled
		user is inactive; user inactive; inactive user; user account is disabled
		user*temporary locked; user*temporarily locked; user is locked; user*not active
		account*not active; mailbox*not active; user is deactivated
		user has been suspended; user account*expired; user is blocked; recipient disabled
		recipient is disabled; disabled recipient; recipient suspended
		recipient is inactive; recipient inactive; recipient address rejected: inactive
		recipient*is inactive; domain suspended; domain has been suspended
		email account*disabled; due to inactivity; for inactivity; is a deactivated
		has been deactivated; address is disabled; address has been disabled
		address disabled; email disabled; invalid/inactive user; temporarily locked
		temporary locked; incoming suspended; invalid mailbox*disabled
		blocked due to abuse; no longer active; is deactivated; deactivated account
		service*suspended for this; http://mail.i.ua/err/3; is dead
		recipient address rejected: blocked; mailbox not active; discontinued
		this account has been; account was disabled; account has been terminated
		user is terminated; account is terminated; account*cancelled; account*canceled
		account*has been closed; mailbox has been frozen; mailbox is closed; mailbox is now closed; mailbox closed
		account on hold; mailbox is locked; administratively disabled; mailbox*been closed
		user hangup; temp-disabled; dormant; is suspended|
		mailbox*temporarily disabled; account has lapsed; account*not activated
		account is overdue; account*not been used; mailbox*not been used
		account*terminated
		days inactive; mailbox*not activated; account*on hold
		migration lock
		account is unavailable
		not authorized to receive; not allowed to receive; t allowed to receive
		account is switched off; account*turned off; mailbox*turned off
		accountdisabled; disabled with smtp service
		konto gesperrt; konto ist gesperrt; konto wurde deaktiviert; konto wurde gesperrt
		postfach wurde deaktiviert; postfach wurde gesperrt; konto deaktiviert
		konto ist deaktiviert
		konto wurde*gesperrt; postfach wurde*gesperrt
		konto abgelaufen; konto ist abgelaufen
		postfach gesperrt; postfach ist gesperrt; postfach deaktiviert
		postfach ist deaktiviert; benutzer*gesperrt; empfanger*deaktiviert
		empfanger gesperrt; inaktiv; compte desactive; compte suspendu; compte bloque
		compte*desactive; compte*suspendu; compte inactif; boite*desactivee
		boite*suspendue; boite*archivee; boite*inactive
		compte ferme; compte*cloture; boite*fermee
		cuenta desactivada; cuenta suspendida; cuenta deshabilitada; cuenta bloqueada
		cuenta*suspendida; cuenta*desactivada; cuenta inactiva; cuenta*deshabilitada
		buzon*deshabilitado; conta desativada
		conta suspensa; conta bloqueada; conta*suspensa; conta*bloqueada; conta inativa
		conta*desativada; usuario inativo
		dado de baja; dada de baja; cuenta cancelada; cuenta cerrada
		conta cancelada; conta encerrada; account chiuso; account scaduto
		casella*scaduta; casella non attiva
		usuario bloqueado; usuario inactivo; account*disabilitato; account*sospeso
		account*disattivato; account disattivato; account sospeso
		casella disattivata; casella sospesa; casella bloccata; utente disabilitato
		utente*sospeso; account is geblokkeerd; account geblokkeerd; postvak*geblokkeerd
		account is uitgeschakeld; konto zablokowane; konto nieaktywne
		konto zostalo zablokowane; skrzynka zablokowana; konto*zablokowane; konto wygaslo
		ucet zablokovan; ucet je zablokovan; ucet byl zablokovan; schranka*zablokovana
		schranka*deaktivovana; аккаунт заблокирован; учетная запись заблокирована
		konto*zamkniete
		tili*suljettu; kontot*sparrat; konto*sparret; kontoen*spaerret
		kontoen*sperret; hesap*askiya
		скриньк*заблок; скриньк*неактивн; ящик выключен; запись неактивна
		запись*заблокирован; запись*отключен; ящик*отключен; ящик удален
		hesap*pasif; fiok*letilt
		cont*dezactivat
		ящик заблокирован; ящик*заблокирован; ящик отключен; ящик неактивен
		пользователь заблокирован; учетная запись отключена; 账户已停用; 账号已停用
		帐号已被停用
		邮箱已被停用; 已停用; 已被冻结; 被冻结; 已冻结; 被禁用; 已被锁定; 休眠
		已注销; 已被注销; 账号已过期; 帐号已过期; 邮箱已过期; 停止中; 解約; 휴면; 정지된; 사용 중지
		アカウントは無効; 利用停止; 停止されて; 無効なアカウント
		アカウントが停止
	`},

	// ---- Virus and forbidden attachments
	// "552-5.7.0 This message was blocked because its content presents a potential security issue."
	{Reason: "policyviolation", Detail: "attachment", Phrases: `presents a potential security; content presents a potential`},
	// "554 5.7.0 <ann@example.org>: Virus detected"
	{Reason: "virusdetected", Phrases: `
		blocked infected
		eicar; clamscan; heuristics.; virus detected; virus found; virus|; infected with; infected by; infected file; infected part
		infected message; infected:; detected a virus; contained a virus; contained the virus; virus:
		infected mail; infected attachment; is infected; was infected; message infected
		mail infected; malware; contains a virus
		trojan; viral traffic; clamav; worm detected; ransomware; virenverdacht
		w32/; win32/; worm/
		wirus; 바이러스; virust
		malicious attachment; malicious file; malicious content; malicious code
		malicious software
		viren|; virus detecte; virus detectado; virus rilevato; virus wykryty; вирус
		病毒; ウイルス; ウィルス
	`},
	// "552-5.7.0 Our system detected an illegal attachment on your message."
	{Reason: "virusdetected", Detail: "attachment", Phrases: `
		illegal attachment; banned attachment; - banned:; attachment*not allowed
		attachment of a type; unwanted file; executable file; attachment*not accept
		attachment extension is forbidden; forbidden attachment
		attachment type; attachment blocked; blocked attachment; prohibited attachment
		executable attachment; banned file; file type*not allowed; file extension*not
		forbidden file; blocked file; prohibited file; file type*prohibited
		attachment*not permitted; attachment*blocked; dangerous attachment; unacceptable attachment; attachments are not
		attachment*prohibited; rejecting banned content; banned content
		disallowed attachment; potentially executable content; invalid attachment
		password protected archive; encrypted archive; zip archive; anhang*nicht erlaubt
		this file type; attachment with*extension; type of attachment
		file attachment is not; anhang*blockiert; anhang*zulassig
		piece jointe*refusee
		allegato*non consentito; anexo*bloqueado; anexo nao permitido
		zalacznik*niedozwolon; вложени*запрещ; 附件*不允许; 附件类型; 添付ファイル*禁止; 添付ファイル*許可
		dateityp*nicht; unzulassiger dateityp; nicht*dateityp
		forbidden_file; blacklisted attachment; blacklisted file; blacklisted extension
		executables are not; potentially dangerous; potentially harmful; harmful attachment
		file blocking; a worm; vba|; office macro; macro-enabled; containing macro; contains macro
		allegato non ammesso; piece jointe non; archivo adjunto
		adjunto*no permitido; tipo de anexo; тип вложения
		첨부파일
		piece jointe*interdite; adjunto no permitido; 禁止的附件
		attachment blocking; blocked an attachment; file extension not allowed; hostile content
	`},

	// ---- Moved (X.1.6)
	// "550 5.1.6 recipient no longer on server: ann@example.org"
	{Reason: "hasmoved", Phrases: `
		recipient no longer on server; has moved; mailbox has moved; user has moved
		address has changed; mailbox moved; new address is; has been replaced by
		please update your; user moved; email address*has changed
		has a new address; has a new email; adresse a change
		adresse er aendret; adressen ar andrad
		neue adresse; nouvelle adresse
		nueva direccion; nuovo indirizzo; novo endereco; nowy adres; новый адрес; アドレスが変更
		address is replaced; address has been replaced
		destination mailbox has moved; adresse hat sich geandert; verzogen
		a change d'adresse; ha cambiado de direccion; ha cambiato indirizzo
	`},
	// "551 not our customer"
	{Reason: "hasmoved", Detail: "not-local", Phrases: `not our customer; not our user; user not local`,
		If: cond{Reply: 551}},

	// ---- Reverse DNS (X.7.25)
	// "550 5.7.1 Relaying denied. IP name lookup failed [192.0.2.7]"
	{Reason: "norelaying", Detail: "relay-denied", Phrases: `relaying denied. ip name; relaying denied. proper authentication`},
	// "550 5.7.25 The IP address sending this message does not have a PTR record setup"
	{Reason: "requireptr", Phrases: `
		ptr|; ptrs|; ptr-record; no rdns; reverse dns; reversedns; reverse-dns; rdns|
		reverse lookup; reverse name; reverse hostname; reverse host name; reverse ip
		failed to find host name; failed to find hostname; ip name lookup failed; cannot find your hostname; cannot find your reverse
		unable to find your reverse; find your hostname; unverifiable sending ip
		unverifyable sending ip
		mismatches client ip; fcrdns; forward dns entry; full circle
		client host name*not found; does not have a hostname; no hostname for
		dns entry for your ip; p=ipv6autherror; generic dns; does not match*reverse
		dns reverso; dns inverso; reverso configurado
		dns reverse; reverse mapping; ip must resolve; ip address must resolve; ip does not resolve
		reverse address; in-addr.arpa; can't find your hostname; failed to resolve your ip
		dynamic ip or generic; forged hostname; may be forged; valid hostname
		could not resolve your ip; cannot resolve your address; ruckwartsauflosung
		ters dns; обратная зона; обратную запись; 逆引き; 反向解析
	`},
	// "550 5.7.506 Access denied, bad HELO"
	{Reason: "blocked", Detail: "own-name", Phrases: `
		helo command rejected: you are not me; you are not me; pretends to be us
		pretended to be; forged helo; spoofed helo; bad helo; used my name as helo; ip in your helo
	`},
	// "450 4.7.1 <mail>: Helo command rejected: Host not found"
	{Reason: "requireptr", Detail: "helo", Phrases: `
		helo command rejected; ehlo command rejected; invalid helo; helo name
		helo is an ip; helo you gave; helo*bogus
		helo/ehlo*not; need fully-qualified hostname; bad ehlo; helo*does not resolve
		helo*invalid; invalid hostname; invalid ehlo; helo is empty; valid helo
		ehlo invalid; does not identify itself; is not a fqdn; helo host name; helo denied; helo domain must; helohost; helo argument; ehlo argument; helo should be; ehlo should be; helo must be a; ehlo must be a
		helo requires; ehlo requires; helo*fqdn; ehlo*fqdn; helo*fully; ehlo*fully
		helo*not match; helo must match; helo must contain
	`},

	// ---- Authentication of the sender: SPF, DKIM, DMARC (X.7.20 to X.7.26)
	// "550 5.7.1 Unauthenticated email from example.org is not accepted due to domain's DMARC policy."
	{Reason: "authfailure", Detail: "dmarc", Phrases: `dmarc; domain owner policy`},
	// RFC 7208, 2.6.6: what DNS did not answer is no failure of the check.
	// "451 4.3.0 SPF lookup failure"
	{Reason: "networkerror", Detail: "spf-lookup", Phrases: `
		spf lookup fail; spf lookup error; spf lookup time
		spf=temperror; spf: temperror; spf temperror; spf temporary
	`},
	// "550 5.7.26 The sender is unauthenticated. All senders have to authenticate with either SPF or DKIM."
	{Reason: "authfailure", Detail: "unauthenticated", Phrases: `
		either spf or dkim; one of spf or dkim; neither spf nor dkim; spf and dkim both
	`},
	// "550 5.7.23 The message was rejected because of Sender Policy Framework violation"
	{Reason: "authfailure", Detail: "spf", Phrases: `
		spf|; sender policy framework; openspf.org; spf record; spf_fail; spf-fail
		spf check; sender id validation; sender id (pra); not permitted by the domain owner
		remote ip check; not designated; not authorized to send mail for; is not authorized to use
		not permitted to send mail for; is not allowed to send mail for
		not permitted to send from this domain; client is not authorized to send
		p=spfhardfail
	`},
	// "550 5.7.20 No passing DKIM signature found"
	{Reason: "authfailure", Detail: "dkim", Phrases: `dkim; domainkeys*fail; domainkeys*not; no domainkeys`},
	// "550 5.7.26 This mail has been blocked because the sender is unauthenticated."
	{Reason: "authfailure", Phrases: `
		sender is unauthenticated; fake sender; forged sender; unauthenticated email; unauthenticated mail
		does not have authentication information; authentication information or fails
		multiple authentication checks failed; authentication checks; fails authentication
		failed authentication checks
		sender authentication failed; required authentication level
		fails to pass authentication; email authentication; message authentication
		p=unauthenticated; unauthenticated sender; domain authentication; spoofed; spoofing detected
	`},
	// "550 5.7.26 unauthenticated"
	{Reason: "authfailure", Phrases: `unauthenticated`, If: cond{Status: "5.7.26 4.7.26"}},

	// ---- Encryption (RFC 3207)
	// "530 5.7.0 Must issue a STARTTLS command first"
	{Reason: "failedstarttls", Detail: "tls-required", Phrases: `
		must issue a starttls; must issue starttls; issue a starttls command first
		starttls required; starttls is required; starttls first; tls required
		tls is required; requires tls; encryption required; encryption is required
		requires encryption; session encryption; only accepts tls; tls encryption
		ssl required; encryption needed; this route requires; use tls
		secure connection required; requires starttls
	`},
	// "TLSA lookup error for mx.example.net:25"
	{Reason: "failedstarttls", Detail: "dane", Phrases: `tlsa lookup; no tlsa record; non dnssec destination; tlsa-invalid; dnssec-invalid; tlsa record; dane validation; dnssec/dane`},
	// "Error: certificate has expired"
	{Reason: "failedstarttls", Detail: "certificate-expired", Phrases: `
		certificate*has expired; certificate expired; certificate-expired; cert_has_expired; certificate is expired; certificate: expired
		certificate has been expired; zertifikat ist abgelaufen; zertifikat abgelaufen; certificat a expire; certificado ha caducado; certificado expirou; certificato*scaduto
	`},
	// "x509: certificate is valid for mx.example.org, not smtp.example.org"
	{Reason: "failedstarttls", Detail: "certificate-name", Phrases: `
		certificate is valid for; does not match certificate; certificate*does not match; certificate-host-mismatch; hostname/ip does not match
		hostname mismatch, certificate; certificate is not valid for; no alternative certificate subject name; notvalidforname; cert's altnames; did not match expected cn; certificate name mismatch; no name matching; no subject alternative
	`},
	// "x509: certificate signed by unknown authority"
	{Reason: "failedstarttls", Detail: "certificate-untrusted", Phrases: `
		self signed certificate; self-signed certificate; local issuer certificate; verify the first certificate; unknownissuer
		unknown authority; pkix path; certification path; certificate verify failed; untrusted certificate; certificate is not trusted
		server certificate not trusted; server certificate not verified; verify failed:unable to get; unknown ca; could not be validated for; remote certificate was rejected; remote certificate is invalid; certificate chain
	`},
	// "tls: first record does not look like a TLS handshake"
	{Reason: "failedstarttls", Detail: "tls-port", Phrases: `
		when tls active; tls already active; tls is already; already using tls
		wrong version number; look like a tls handshake; unknown protocol; unrecognized ssl message; plaintext connection; corrupted frame; packet length too long
	`},
	// "ssl.SSLError: [SSL: UNSUPPORTED_PROTOCOL] unsupported protocol"
	{Reason: "failedstarttls", Detail: "tls-version", Phrases: `
		unsupported protocol; no protocols available; alert protocol version; no appropriate protocol; no shared cipher; dh key too small; inappropriate fallback; handshakefailure
	`},
	// "454 4.7.0 TLS not available due to local problem"
	{Reason: "failedstarttls", Detail: "tls-failed", Phrases: `
		tls handshake; starttls failed; tls negotiation; tls not available
		cannot start tls; could not start tls; tls is not available; tls error
		ssl handshake; tls connection; tls session; tls connect failed
		unable to negotiate tls; failed to start tls; certificate verification; certificate not verified; server certificate
		ssl_connect; ssl_accept; not support tls; not support starttls
		handshake failure; handshake failed; mta-sts; starttls
		sts policy; ssl routines; tls version
		tls-aushandlung; tls*fehlgeschlagen; verschlusselte verbindung
		verschlusselung erforderlich; verschlusselung*notig; chiffrement requis
		tls certificate; tls is mandatory; encryption is mandatory
		ssl certificate
		remote certificate; tls verification; tls setup; fehler bei*tls; echec*tls
	`},

	// ---- Relaying
	// "554 5.7.1 <ann@example.org>: Relay access denied"
	{Reason: "norelaying", Detail: "relay-denied", Phrases: `
		relay access denied; relaying denied; relay denied; relay not permitted
		relaying not permitted; unable to relay; not configured to relay
		relaying disallowed; relaying is not allowed; relaying not allowed
		relaying is prohibited; relaying prohibited; relay prohibited; insecure mail relay
		do not relay; does not relay; denied relay; be relayed; not permitted to relay
		mail relay denied
		relay attempt; relay operation rejected; relaying is denied; not relaying
		no relaying; open relay not allowed; not allowed to relay; relaying mail to
		relay rejected; authentication required for relay; not authorized to relay
		as a relay; not allow relay; t allow relay; relay from*denied
		relaying to*denied; relaying from*denied; relay not allowed; credentials for relay
		isn't a local account; not a local account; isn't a local address; not a local address
		recipient is not local; non-local e-mail; non-local email; non-local address
		forward path is not allowed; only local recipients; forwarding denied; delivery is not allowed to this address
		rcpthosts; not a local domain; domain not hosted; not hosted here
		domain isn't in my list; domain is not in my list; not a gateway; is not local
		not our domain; we don't handle mail for; do not handle mail for
		doesn't handle mail for; no such domain at this location; no-domain
		not a customer domain; not one of our domains; third party relay; third-party relay
		not handle mail for; accept mail to this domain
		accept mail for this domain
		non-local recipient; cannot relay; can't relay; non-accepted domain
		relaying to*prohibited; relais interdit; relais non autorise; list of allowed hosts
		weiterleitung verweigert; relaying*verweigert; relaying nicht; retransmision; 中继
		中繼; リレー; 릴레이
		relais refuse; relay nicht erlaubt
		relaying verboten; weiterleitung nicht erlaubt; relay no permitido
		relay non consentito; пересылка запрещена; релей запрещен; relay negado; 不允许中继
		中継を許可
	`},
	// "550 This mail server requires authentication"
	{Reason: "securityerror", Detail: "login-needed", Phrases: `
		receive your mail before sending; check your mail before sending; first check your mail; pop before smtp; pop-before-smtp
		server requires authentication; requires smtp authentication; use submission for; use the submission
	`},

	// ---- Reputation and rates, before lists: many replies name both
	// "554 Your access to this mail system has been rejected due to the sending MTA's poor reputation."
	{Reason: "badreputation", Detail: "reputation", Phrases: `
		reputation; unexpected volume or user complaints; user complaints
		number of invalid recipients; dictionary attack; karma score; bad karma; trust score
		complaints by users; senderscore; sender score; poor score; senderbase
		репутаци; 信誉; レピュテーション
	`},
	// "421 4.3.2 Too many concurrent connections from 192.0.2.7"
	{Reason: "toomanyconn", Detail: "too-many-connections", Phrases: `
		concurrency limit; batch limit; too many connections; too many concurrent; too many simultaneous
		connection rate limit; connection rate; connections per; too many sessions
		too many smtp sessions; maximum number of concurrent; max number of concurrent
		concurrent connections; parallel connections; number of connections
		too many smtp connections; connection limit; too many open connections
		maximum number of sessions
		simultaneous connections; too frequent connects; connection frequency
		exceeding outbound thread limit; maximum connections; connections exceeded
		max connections; resource forest has exceeded; too many*connections
		too many*sessions; zu viele verbindungen; zu viele gleichzeitige
		trop de connexions; trop de sessions; demasiadas conexiones; muitas conexoes
		troppe connessioni; te veel verbindingen; zbyt wiele polaczen; prilis mnoho spojeni
		слишком много соединений; 连接过多; 连接数; 接続数
	`},
	// "452 4.5.3 Too many recipients"
	{Reason: "toomanyconn", Detail: "too-many-recipients", Phrases: `
		too many recipients; too many rcpt; too much recipient; recipients limit
		number of recipients; recipient limit; maximum recipients
		too many invalid recipients; too many bad recipients; excessive rejected recipients
		allow rcpt numbers; rcpt attempts; number of rcpt; rcpt limit; number of attempted recipients
		max recipients; recipients exceed; too many unknown; too many*recipients
		zu viele empfanger; trop de destinataires; demasiados destinatarios
		muitos destinatarios; troppi destinatari; te veel ontvangers; zbyt wielu odbiorcow
		prilis mnoho prijemcu; слишком много получателей; 收件人过多; 宛先が多すぎ
	`},
	// "450 4.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages"
	{Reason: "speeding", Detail: "recipient-rate", Phrases: `receiving mail at a rate; receiving mail too quickly`},
	// "421 4.7.28 Rate limit exceeded"
	{Reason: "speeding", Detail: "too-fast", Phrases: `
		muito rapido; message count per; rate limit; rate-limit; ratelimit
		too many messages; too many emails; too many mails; excessive number of messages
		too many recent; too many*messages; too many*emails; too fast; too quickly
		too frequent; throttl; excessive volume; message rate; mail rate
		exceeded the rate; per second limit; unusual volume; unexpected volume; frequency limited
		max message per connection; messages per connection; messages per session
		message threshold exceeded; flooding; slow down; mail flood; rate control
		per-hour; per hour; per minute; sent to too many; excessive rate
		spam rate exceeded; zu viele nachrichten; trop de messages; trop de mails
		demasiados mensajes; muitas mensagens; troppi messaggi; te veel berichten
		zbyt wiele wiadomosci; слишком много писем; слишком много сообщений; слишком часто
		过快; 发送过于; 发送数量; 超过发送; 발송 제한; 발송량; 발송 한도
		zu viele e-mails; zu viele mails; demasiados correos; 发送上限; 发信上限
		每日发送; 上限を超え
		prilis mnoho zprav; 过于频繁; 频率; 送信数
	`},

	// ---- Block lists and hosts that are not welcome
	// "554 5.7.1 Client host blocked using zen.example.org; Error: open resolver"
	{Reason: "blocked", Detail: "open-resolver", Phrases: `open resolver; 127.255.255.`},
	// "451 4.7.1 <ann@example.org>: Recipient address rejected: Greylisted for 5 minutes"
	{Reason: "blocked", Detail: "greylisted", Phrases: `
		greylist; graylist; grey listed; gray listed; grey-list; gray-list; grey list
		gray list; greylst; postgrey; address verification in progress; first attempt
		grey.rbl; liste grise; please retry in; deferred for*seconds
		try again in*seconds; try again in*minutes; listas grises; серый список; グレイリスト
		sender not yet known; not yet known to us
		first-time sender; first time sender; sender tempfailed; not yet authorized to deliver
		灰名单; intentional policy rejection, please try again
	`},
	// "550 192.0.2.7 is listed"
	{Reason: "blocked", Detail: "blocklist", Phrases: `listed in; listed at; listed by; listed on; is listed`,
		If: cond{Coded: true}},
	// "554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using bl.example.org"
	{Reason: "blocked", Detail: "blocklist", Phrases: `
		blacklist; black list; block list; blocklist; block-list; blocked using
		blocked by*list; blocked by*rbl; blocked by ldap; rbl|
		by blackhole; blackhole site; dnsbl; rbls|; spamhaus; spamcop; sorbs|; barracudacentral; banned sending ip
		banned sender; ip banned; ip is banned; abusix; abuseat; cbl|; uceprotect
		invaluement; csi.cloudmark.com; cloudmark sender intelligence
		prs.proofpoint.com; ipcheck.proofpoint.com; found in*listing; block for spam; bloquee pour incident
		blocked for spam; blocked for abuse; denylist; deny list; found on one or more
		hostkarma; lookup.lasso; shxbl; spamrl.com
		gelistet bei; ist gelistet; kara liste; feketelist
		블랙리스트; чорному списку
		on our local reject; on our reject list
		nerd.dk; antispam.fasthosts; schwarze liste; sperrliste; liste noire; lista negra
		lista nera; zwarte lijst; czarna lista; czarnej liscie; cerne listine
		черный список; черном списке; черном-списке; 黑名单; ブラックリスト; ブロックリスト
	`},
	// "550 5.7.1 Your IP is not authorized to send email directly to our servers."
	{Reason: "blocked", Detail: "direct", Phrases: `
		in dynamic range; dynamic ip range
		not authorized to send email directly; send email directly to our server; non-static-ip; non-static ip; dynamic ip; dynamic/generic; dialup
		dial-up; dynamic address; residential
	`},
	// "554 mx.example.org ESMTP not accepting connections"
	{Reason: "blocked", Detail: "host-refused", Phrases: `
		service denied, closing; no mail accepted from; access list denies; black ip|; ip is hangup; which is an open relay; openrelay; messages from*weren't sent; not accepting connections; no access from mail server
		client host rejected; client host blocked; traffic not accepted from
		invalid ip|; ip address blocked; ip blocked; blocked ip; connection denied
		connection rejected; connections rejected; invalid ip for sending
		your server*blocked; access from ip; from this ip; from your ip; ip *blocked
		ip *rejected; ip *refused
		ip *denied; ip range; generic hostname; ip address is not allowed; host network not allowed; service refused
		service refuse; country*not allowed; your country; mail server*is blocked
		host*is blocked; host*has been blocked; host*was blocked; client host*blocked; client address*blocked
		your host*blocked; mail from*rejected: administrative; mail from*rejected:administrative
		server*is blocked; server*has been blocked; server*was blocked
		sending server*blocked; your mail server*blocked; not welcome; go away
		connections not accepted from
		connections will not be accepted; unauthorized ip; not permitted to connect
		not allowed to connect; t allowed to connect; not authorized to connect; not authorised to connect
		connection not allowed; connection is not allowed; connections not allowed
		connections are not allowed; connections from*not allowed; in prison|; jailed|
		permanently deferred; your ip*filtered; register your ip
		e-mail is redundant; service not available, closing; from your mail server
		bounce attack; abusive ip; open proxy
		compromised host; botnet; zombie; 拒绝连接
		ip가 차단; ip 차단
		mail from your network; accepting messages from your email system
		(ip based); temporarily blocked; connection dropped due to; mailserver is rejected
		connection refused by*blocking ip; greeting failed. remote host said: 5
	`},

	// ---- Content
	// "550 5.7.1 Message rejected as spam by the content filter"
	{Reason: "spamdetected", Phrases: `
		spam|; spamassassin; spammy; spammer; spamming; unsolicited; ube|; uce|
		junk mail; junkmail; junk e-mail; junk email; bulk mail
		message content rejected; content rejected; content filter; message filtered
		unacceptable content; content scan
		message rejected due to content; content denied; phish; fortiguard - antispam; scored as
		scored too high; score too high; score*exceeds; suspect content; suspicious|
		blocked by content; because of its content; due to its content
		content is not allowed; bayes; rspamd; pyzor; undesirable; unwanted
		url in content; spam url; contenu non sollicite; pourriel; indesirable
		correo no deseado; correo basura; posta indesiderata; als spam; als werbung
		politica antispam; politica anti-spam; politique antispam; politique anti-spam
		antyspam; by the scanner; by antispam; by our antispam; antispam filter; antispam system; niechcian
		looks like junk; url found on; message score; spamversand
		spamverdacht; werbemail; unerwunschte werbung; 스팸; 垃圾信息
		敏感词; 敏感内容
		as junk; unacceptable url; url in the content
		反垃圾; 廣告信; 广告信; istenmeyen; skrappost; soppelpost; levelszemet; roskapost
		nezadouci; mesaj nedorit; ανεπιθύμητ
		due to the content of; fortispamshield
		as bulk
		nevyzadan; нежелательн; спам; 垃圾邮件; 垃圾郵件; 迷惑メール; スパム
	`},
	// "554 Transaction failed: Headers are not RFC compliant"
	{Reason: "notcompliantrfc", Phrases: `
		rfc 5322; rfc5322; rfc 2822; rfc2822; rfc 822; rfc compliant; rfc-compliant
		rfc violation; bare lf; bare cr; bare line feed; bare newline
		missing a valid address in from; no from: header; addresses in from; multiple from
		missing 'from'; missing a from; missing from; missing header; missing date; missing message-id; valid message-id
		no valid from; from: header; invalid header; malformed header; header syntax
		illegal header; headers are not; non-compliant; from header is missing
		must contain a from; no date header; message is not compliant; bare <lf>
		bare <cr>; bare carriage
		duplicate*header; null characters; nul byte; nul character
		without to field
		headers fail syntax; no message-id; lone cr; lone lf; bare linefeed
		violates rfc
	`},
	// "500 Line limit exceeded"
	{Reason: "mesgtoobig", Detail: "line-too-long", Phrases: `
		line limit exceeded; line too long; lines too long; lines longer than
		line length; overlong line
		maximum line length; line is too long
	`},
	// "mail for example.net loops back to myself"
	{Reason: "networkerror", Detail: "own-domain", Phrases: `
		connecting to myself; loops back to; mail loops back; points back to; mx record points to local host; mx points to local host; best-preference mx; local configuration error: loop
	`},
	// "554 5.4.6 Too many hops"
	{Reason: "networkerror", Detail: "loop", Phrases: `
		mail loop; mail forwarding loop; routing loop; loop detected; message loop
		is looping; looping message; message looping; too many hops; hop count
		too many received; forwarding loop; loop count; possible loop
		resolver.fwd.loop
		maximum hops; max hops; schleife entdeckt; schleife erkannt
		forwarded more than the maximum; bounce between two servers; zwischen zwei servern; entre deux serveurs
		entre dos servidores; entre dois servidores; tra due server; tussen twee servers; miedzy dwoma; между двумя серверами
		nesting or recursion
		boucle detectee; boucle infinie; bucle de*correo; numero maximo de saltos
		loop di posta; зацикл; メールのループ; 循环; 루프; petla
		message depth exceeded; mailschleife
		boucle de messagerie; already looped; message*already has my
		петля; 邮件循环; メールループ; ループが
	`},
	// "SMTPUTF8 is required, but was not offered by host mx.example.net[192.0.2.9]"
	{Reason: "contenterror", Detail: "smtputf8", Phrases: `smtputf8; internationalized header; internationalized address; internationalized email; internationalised address`},
	// "554 5.6.0 Mail message is malformed. Not accepted."
	{Reason: "contenterror", Phrases: `
		malformed message; message is malformed; malformed address
		mime error; invalid mime; mime structure; mime parse; bad mime; 8bitmime
		8-bit; non-ascii; unicode; message format; improper use of
		8bit characters; body type not supported
		contents were not converted; content was not converted; conversion was prohibited
		content-type*invalid; content-type*not; content-type header; invalid content-type
		bad content-type; missing content-type; duplicate content-type
		unsupported content-type; unsupported type was sent; content conversion; cat.invalidcontent; too many mime
		character set
		content-transfer-encoding*not; content-transfer-encoding*invalid
		invalid content-transfer-encoding; bad content-transfer-encoding
		unknown content-transfer-encoding; content-transfer-encoding header
		message was invalid; invalid character; json parsing error
	`},
	// "554 5.7.0 Header error"
	{Reason: "policyviolation", Phrases: `header error; protocol violation`},

	// ---- Size (X.2.3, X.3.4)
	// "550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient"
	{Reason: "exceedlimit", Detail: "size", Phrases: `
		recipsizelimit; too large for this recipient; recipient's size limit
		message size limit for this recipient; message exceeds the recipient
		message length exceeds administrative limit; size exceeds; message size
		message too large; too large; too big
	`, If: cond{Status: "5.2.3 4.2.3"}},
	// "552 5.3.4 Message size exceeds fixed maximum message size (10485760)"
	{Reason: "mesgtoobig", Detail: "size", Phrases: `
		message size exceeds; message too large; message too big; message is too large
		message is too big; message exceeds; size limit; size exceeds; size exceeded
		exceeds*size; exceeded*size; too large; too big; exceeded maximum message
		maximum message size; maximum email size; mailsize limit
		exceeds fixed maximum; over the maximum allowed size; entity too large
		length of data content; data length exceeds; excessive amounts of data; attachment is too; attachment too long; attachment too large; attachment too big; attachment exceeds; attachments exceed; too many attachments; max message size; oversize; larger than; bigger than
		exceed*size; message length exceeds
		size*exceed; nachricht ist zu gross; zu gross; maximal zulassige grosse
		uberschreitet*grosse; depasse la taille; taille maximale; taille du message
		message length limit; body too long; message body is too long; message is too long
		message too long
		supera el tamano; superano il limite; groter dan; limit velikosti
		tamano maximo; tamano del mensaje; excede o tamanho; tamanho da mensagem
		dimensione del messaggio; tamanho maximo; supera la dimensione
		dimensione massima; przekracza*rozmiar; rozmiar wiadomosci; velikost zpravy
		サイズが制限; 容量制限
		grosser als; 大きすぎ; 太大; 크기가 제한; 용량이 너무
		размер письма; размер сообщения; trop volumineux; trop gros
		demasiado grande; muito grande; grande demais; troppo grande; te groot
		for stort|; for stor|; liian suuri; tul nagy; cok buyuk; za duza
		prilis velky; 너무 큽니다; 너무 큰; 크기를 초과
		크기 제한; 尺寸太大; завелик
		zbyt duza; zbyt duzy; prilis velka; слишком большой; слишком большое
		слишком велик; превышен размер; превышает; 邮件过大; 邮件太大; 邮件大小
		大小超过; サイズが上限; メッセージサイズ; 附件过大; サイズが大き; サイズ制限
		サイズを超; maximum size
	`},
}
