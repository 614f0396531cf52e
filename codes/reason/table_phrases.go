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
	{Reason: "securityerror", Detail: "app-password", Phrases: []string{
		"application-specific password required", "app password", "app-specific password", "password d'application",
		"web browser and then try again", "log in via your web browser",
	}, Example: "534-5.7.9 Application-specific password required."},
	{Reason: "securityerror", Detail: "login-too-many", Phrases: []string{
		"too many login attempts", "too many failed login", "too many authentication failures",
		"excessive authentication failures", "too much fail authentication", "auth error limit exceed",
		"too many unsuccessful log", "too many invalid password",
	}, Example: "454 4.7.0 Too many login attempts, please try again later."},
	{Reason: "securityerror", Detail: "login-off", Phrases: []string{
		"basic authentication is disabled", "smtpclientauthentication is disabled", "smtp auth is disabled",
		"smtp authentication is disabled", "user not allowed to use smtp", "smtp access is disabled", "not enabled for smtp",
		"login denied*smtp is not enabled", "imap/smtp service is not", "smtp service is not enabled",
	}, Example: "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant."},
	{Reason: "securityerror", Detail: "login-refused", Phrases: []string{
		"username and password not accepted", "authentication failed", "authentication unsuccessful",
		"authentication failure", "invalid credentials", "incorrect authentication", "bad username or password",
		"invalid login", "login incorrect", "login failed", "invalid user name or password", "invalid username or password",
		"wrong username or password", "wrong password", "authentication credentials invalid", "authentication rejected",
		"auth failed", "failed to authenticate", "could not authenticate", "authorization failed", "password command failed",
		"credentials invalid", "invalid password", "login fail", "no authentication type succeeded",
		"user name or password is incorrect", "sasl login authentication failed", "sasl plain authentication failed",
		"authentifizierung fehlgeschlagen", "anmeldung fehlgeschlagen", "echec d'authentification", "echec de l'authentification",
		"autenticacion fallida", "error de autenticacion", "autenticazione fallita", "falha na autenticacao", "falha de autenticacao",
		"uwierzytelnianie nie powiodlo", "ошибка аутентификации", "неверный логин или пароль", "неверное имя пользователя или пароль",
		"overeni selhalo", "verificatie mislukt", "authenticatie mislukt", "认证失败", "验证失败", "認証に失敗",
	}, If: cond{Stage: "auth"}, Example: "535 5.7.8 Error: authentication failed: AUTH"},
	{Reason: "securityerror", Detail: "login-refused", Phrases: []string{
		"username and password not accepted", "incorrect authentication data",
		"bad username or password", "authentication credentials invalid", "authentication unsuccessful",
		"authentication failed", "sasl authentication failed", "invalid login or password",
		"submitter failed to authenticate", "login authentication failed", "authentifizierung fehlgeschlagen",
		"echec d'authentification", "autenticacion fallida", "autenticazione fallita", "falha na autenticacao",
		"ошибка аутентификации", "认证失败", "認証に失敗",
	}, If: cond{Reply: 535}, Example: "535 Incorrect authentication data"},
	{Reason: "securityerror", Detail: "login-refused", Phrases: []string{
		"sasl authentication failed", "smtp authentication failed", "smtp auth failed", "username and password not accepted.",
	}, Example: "SASL authentication failed; server mx.example.org said: 535 5.7.8 Error: bad login"},
	{Reason: "securityerror", Detail: "login-mechanism", Phrases: []string{
		"unrecognized authentication type", "authentication mechanism not supported", "mechanism not supported",
		"unsupported authentication", "does not advertise auth", "no supported authentication", "no mechanism available",
		"no worthy mechs", "auth not available", "auth not supported", "authentication method*not", "no auth mechanism",
	}, Example: "504 5.7.4 Unrecognized authentication type"},

	// ---- What else would be read as something more common
	{Reason: "notcompliantrfc", Phrases: []string{"duplicate header", "duplicated header"},
		Example: "554 Transaction failed: Duplicate header 'DKIM-Signature'."},
	{Reason: "spamdetected", Phrases: []string{"spam classification", "classified as spam", "likely unsolicited mail", "identified as spam", "considered spam"},
		Example: "Your email to the group was rejected due to spam classification. Set up SPF records."},
	{Reason: "userunknown", Phrases: []string{"not listed in domino", "not listed in the", "not listed in public"},
		Example: "550 5.1.1 User ann (ann@example.org) not listed in Domino Directory"},
	{Reason: "rejected", Detail: "send-as", Phrases: []string{"'send mail as'", "send mail as feature"},
		Example: "The settings for your 'Send mail as' account are misconfigured or out of date."},
	{Reason: "rejected", Detail: "sender-domain", Phrases: []string{"mail server could not deliver mail to"},
		Example: "550 The mail server could not deliver mail to ann@example.org. The account or domain may not exist, they may be blacklisted."},
	{Reason: "syntaxerror", Detail: "command", Phrases: []string{"bad address syntax", "address syntax", "commande inconnue"}, Example: "501 Bad address syntax"},
	{Reason: "syntaxerror", Detail: "sequence", Phrases: []string{"data before greeting", "before greeting", "pre-greeting", "pregreet", "talked too early", "early talker"},
		Example: "554 ESMTP no data before greeting"},
	{Reason: "securityerror", Detail: "login-later", Phrases: []string{"cannot authenticate", "temporary authentication failure"},
		If: cond{Class: '4'}, Example: "454 4.7.0 Cannot authenticate due to temporary system problem. Try again later."},
	{Reason: "blocked", Detail: "host-refused", Phrases: []string{"over ipv6", "ip not in whitelist", "not in whitelist"},
		Example: "550 5.7.510 Access denied, the domain does not accept email over IPv6"},
	{Reason: "mailererror", Detail: "local-delivery", Phrases: []string{"procmail", "maildrop:", "an error was detected while processing a file"},
		Example: "procmail: Couldn't create \"/var/spool/mail/ann\": No such user"},

	// ---- A list of addresses that the sending service keeps
	{Reason: "suppressed", Phrases: []string{
		"suppression list", "suppressed", "suppressed address", "address*on our suppress", "bounced address list",
		"previously bounced", "prior bounce", "previously unsubscribed", "recipient has previously", "global unsubscribe",
	}, Example: "Amazon SES has suppressed sending to this address because it is on the suppression list for your account"},

	// ---- Limits of sending that use the word quota
	{Reason: "systemfull", Detail: "system-full", Phrases: []string{
		"queue quota exceeded", "organization queue quota", "insufficient disk space", "no space left on device",
		"insufficient system storage", "insufficient system resources", "out of disk space", "disk full", "disk is full",
		"not enough disk space", "mail system full", "spool*full", "server is out of space", "file system full",
		"usable disk space", "no disk space", "insufficient queue space", "kein speicherplatz mehr", "espace disque insuffisant",
		"недостаточно места на диске",
	}, Example: "452 4.4.5 Insufficient disk space; try again later"},
	{Reason: "speeding", Detail: "sending-limit", Phrases: []string{
		"sending limit exceeded", "user sending limit", "smtp relay limit", "relay sending limit", "daily limit",
		"sending quota exceeded", "message quota exceeded", "submission quota", "sending rate exceeded", "maximum sending rate",
		"hourly quota", "daily quota", "domains daily quota", "recipient quota exceeded", "exceeded the max emails per hour",
		"max emails per hour", "max defers and failures per hour", "exceeded*emails per hour", "hourly limit",
		"limit of messages per", "messages per hour", "messages per day", "outgoing message limit", "outgoing limit",
		"too many recipients*this hour", "too many recipients this hour", "exceeded the limit of recipients per",
		"mail sending limit", "sent too many", "too much mail from this", "throttle limit", "account has exceeded*sending",
		"exceeded permitted limits", "exceeded threshold", "has exceeded its*limit", "recipients per day",
		"превышен лимит", "发信频率", "发送频率", "limite d'envoi", "limite de envio", "limite di invio", "versandlimit",
		"sendelimit", "送信制限",
	}, Example: "550 5.4.5 Daily user sending limit exceeded"},

	// ---- Mailbox full (X.2.2)
	{Reason: "mailboxfull", Phrases: []string{
		"mailbox full", "mailbox is full", "mailbox*is full", "mailbox is over", "mailbox has exceeded", "mailbox exceeds",
		"mailbox exceeded", "mailbox size", "mailbox quota", "mailbox over quota", "over quota", "overquota",
		"over storage quota", "quota exceeded", "quota full", "quota violation", "quota is exceeded", "exceeded quota",
		"exceeded its quota", "exceeded their quota", "exceeded the quota", "exceeds quota", "out of quota", "quota limit",
		"over their quota", "over his quota", "over its quota", "over disk quota", "disk quota", "storage quota",
		"exceeded storage allocation", "exceeded*storage limit", "storage limit exceeded", "account storage limit",
		"exceeded the storage", "storage is full", "insufficient storage", "account is full", "account full", "inbox full",
		"inbox is full", "mailfolder is full", "maildir over", "maildrop*full", "user is over the quota", "user over quota",
		"is full: retry timeout", "user's mailbox is full", "mail folder is full", "not enough storage", "not enough space",
		"no space left for", "too much mail data", "would be over the allowed quota", "full mailbox", "user has too much mail",
		"exceeded the maximum allowed number of messages", "exceed*mailbox", "mailbox has no more room", "mailbox*too full",
		"quotaexceeded", "shutoffquota", "has run out of storage", "out of storage space", "lacks space",
		// German
		"postfach voll", "postfach ist voll", "mailbox voll", "mailbox ist voll", "postfach*voll", "speicherplatz erschopft",
		"postfach hat*uberschritten", "posteingang voll", "kontingent uberschritten", "quota uberschritten",
		"postfach ist uberfullt", "speicherplatz*ueberschritten",
		// French
		"boite pleine", "boite aux lettres pleine", "boite*est pleine", "boite*pleine", "boite de reception*pleine",
		"quota depasse", "messagerie pleine", "quota*est depasse", "depasse son quota",
		// Spanish, Portuguese, Italian
		"buzon lleno", "buzon esta lleno", "buzon*lleno", "cuota excedida", "cuota superada", "bandeja*llena", "ha superado la cuota",
		"caixa cheia", "caixa postal cheia", "caixa de correio cheia", "caixa*cheia", "caixa*lotada", "cota excedida", "quota excedida",
		"caixa*esta cheia", "espaco insuficiente",
		"casella piena", "casella di posta piena", "casella*piena", "quota superata", "spazio esaurito", "casella*satura",
		// Dutch, Polish, Czech, Russian
		"mailbox vol|", "mailbox is vol|", "mailbox*is vol|", "postvak vol|", "postvak is vol|", "postbus vol|", "quotum overschreden",
		"skrzynka pelna", "skrzynka*pelna", "skrzynka*przepelniona", "przekroczono limit", "przepelnion", "quota przekroczona",
		"schranka plna", "schranka je plna", "schranka*plna", "prekrocena kvota",
		"ящик переполнен", "ящик*переполнен", "ящик заполнен", "превышена квота", "превышение квоты", "квота превышена",
		"ящик*полон", "переполнен",
		// Chinese, Japanese
		"邮箱已满", "邮箱空间不足", "邮箱*已满", "郵箱已滿", "信箱已滿", "超过配额", "容量已满", "容量不足",
		"メールボックスがいっぱい", "メールボックスの容量", "容量オーバー", "容量を超え", "受信箱がいっぱい", "ボックスが一杯", "容量制限を超",
	}, Example: "552 5.2.2 <ann@example.org>: Mailbox full"},

	// ---- Account switched off (X.2.1)
	{Reason: "userunknown", Phrases: []string{"inactive email address"}, Example: "550 5.1.1 <ann@example.org>: inactive email address"},
	{Reason: "suspend", Phrases: []string{
		"account disabled", "account is disabled", "account has been disabled", "account has been suspended", "account suspended",
		"account is suspended", "account temporarily suspended", "account is temporarily", "account*has been suspended",
		"account*is disabled", "account that you tried to reach is disabled", "account that you tried to reach is inactive",
		"account inactive", "account is inactive", "account not active", "account is not active", "account expired", "account closed",
		"account has expired", "expired account", "account has been closed", "account*deactivated", "account locked",
		"account is locked", "account*is locked", "account blocked", "account is blocked", "account*blocked", "account has been blocked",
		"account unavailable", "account is frozen", "disabled or discontinued",
		"mailbox disabled", "mailbox is disabled", "mailbox*is disabled", "mailbox is inactive", "mailbox inactive", "mailbox is frozen",
		"mailbox frozen", "mailbox*inactive", "mailbox suspended", "mailbox is suspended", "mailbox has been blocked", "mailbox*blocked due to inactivity",
		"mailbox is blocked", "mailbox has been suspended", "mailbox*deactivated", "mailbox has been deactivated", "mailbox locked",
		"mailbox currently suspended", "mailbox temporarily disabled", "mailbox has been disabled", "deactivated mailbox", "mailbox archived",
		"user suspended", "user is suspended", "user*suspended", "user disabled", "user is disabled", "user*disabled", "user is inactive",
		"user inactive", "inactive user", "user account is disabled", "user*temporary locked", "user*temporarily locked", "user is locked",
		"user*not active", "account*not active", "mailbox*not active", "user is deactivated", "user has been suspended", "user account*expired", "user is blocked",
		"recipient disabled", "recipient is disabled", "disabled recipient", "recipient suspended", "recipient is inactive", "recipient inactive",
		"recipient address rejected: inactive", "recipient*is inactive", "domain suspended", "domain has been suspended", "email account*disabled",
		"blocked due to inactivity", "inactivity", "is a deactivated", "has been deactivated", "address is disabled", "address has been disabled",
		"address disabled", "email disabled", "invalid/inactive user", "temporarily locked", "temporary locked", "incoming suspended",
		"invalid mailbox*disabled", "blocked due to abuse", "no longer active", "is deactivated", "deactivated account", "service*suspended for this",
		"http://mail.i.ua/err/3", "is dead", "recipient address rejected: blocked", "mailbox not active", "discontinued",
		"this account has been", "account was disabled", "account has been terminated",
		"konto gesperrt", "konto ist gesperrt", "konto deaktiviert", "konto ist deaktiviert", "postfach gesperrt", "postfach ist gesperrt",
		"postfach deaktiviert", "postfach ist deaktiviert", "benutzer*gesperrt", "empfanger*deaktiviert", "empfanger gesperrt", "inaktiv",
		"compte desactive", "compte suspendu", "compte bloque", "compte inactif", "boite*desactivee", "boite*suspendue", "boite*archivee", "boite*inactive",
		"cuenta desactivada", "cuenta suspendida", "cuenta deshabilitada", "cuenta bloqueada", "cuenta inactiva", "cuenta*deshabilitada", "buzon*deshabilitado",
		"conta desativada", "conta suspensa", "conta bloqueada", "conta inativa", "conta*desativada", "usuario inativo", "usuario bloqueado", "usuario inactivo",
		"account disattivato", "account sospeso", "casella disattivata", "casella sospesa", "casella bloccata", "utente disabilitato", "utente*sospeso",
		"account is geblokkeerd", "account geblokkeerd", "postvak*geblokkeerd", "account is uitgeschakeld",
		"konto zablokowane", "konto nieaktywne", "konto zostalo zablokowane", "skrzynka zablokowana", "konto*zablokowane", "konto wygaslo",
		"ucet zablokovan", "ucet je zablokovan", "ucet byl zablokovan", "schranka*zablokovana", "schranka*deaktivovana",
		"аккаунт заблокирован", "учетная запись заблокирована", "ящик заблокирован", "ящик*заблокирован", "ящик отключен", "ящик неактивен", "пользователь заблокирован", "учетная запись отключена",
		"账户已停用", "账号已停用", "帐号已被停用", "邮箱已被停用", "已停用", "已被冻结", "已冻结", "被禁用", "已被锁定",
		"アカウントは無効", "利用停止", "停止されて", "無効なアカウント", "アカウントが停止",
	}, Example: "550 5.2.1 The email account that you tried to reach is disabled."},

	// ---- Virus and forbidden attachments
	{Reason: "policyviolation", Phrases: []string{"presents a potential security", "content presents a potential"},
		Example: "552-5.7.0 This message was blocked because its content presents a potential security issue."},
	{Reason: "virusdetected", Phrases: []string{
		"virus detected", "virus found", "virus|", "infected", "malware", "contains a virus", "trojan", "viral traffic", "clamav",
		"worm detected", "ransomware",
		"virenverdacht", "viren|", "virus detecte", "virus detectado", "virus rilevato", "virus wykryty", "вирус", "病毒", "ウイルス", "ウィルス",
	}, Example: "554 5.7.0 <ann@example.org>: Virus detected"},
	{Reason: "virusdetected", Detail: "attachment", Phrases: []string{
		"illegal attachment", "banned attachment", "attachment*not allowed", "attachment*not accepted", "attachment extension is forbidden",
		"forbidden attachment", "attachment type", "attachment blocked", "blocked attachment", "prohibited attachment", "executable attachment",
		"banned file", "file type*not allowed", "file extension*not", "forbidden file", "dangerous attachment", "unacceptable attachment",
		"attachments are not", "attachment*prohibited", "rejecting banned content", "banned content", "disallowed attachment",
		"potentially executable content", "invalid attachment", "password protected archive", "encrypted archive", "zip archive",
		"anhang*nicht erlaubt", "piece jointe*interdite", "adjunto no permitido", "禁止的附件",
	}, Example: "552-5.7.0 Our system detected an illegal attachment on your message."},

	// ---- Moved (X.1.6)
	{Reason: "hasmoved", Phrases: []string{
		"recipient no longer on server", "has moved", "mailbox has moved", "user has moved", "address has changed", "mailbox moved",
		"new address is", "has been replaced by", "please update your", "user moved", "email address*has changed", "destination mailbox has moved",
		"adresse hat sich geandert", "verzogen", "a change d'adresse", "ha cambiado de direccion", "ha cambiato indirizzo",
	}, Example: "550 5.1.6 recipient no longer on server: ann@example.org"},
	{Reason: "hasmoved", Phrases: []string{"not our customer", "not our user", "user not local"},
		If: cond{Reply: 551}, Example: "551 not our customer"},

	// ---- Reverse DNS (X.7.25)
	{Reason: "norelaying", Detail: "relay-denied", Phrases: []string{"relaying denied. ip name", "relaying denied. proper authentication"},
		Example: "550 5.7.1 Relaying denied. IP name lookup failed [192.0.2.7]"},
	{Reason: "requireptr", Phrases: []string{
		"ptr|", "ptrs|", "ptr-record", "reverse dns", "reversedns", "reverse-dns", "rdns|", "reverse lookup", "reverse name", "reverse hostname",
		"reverse host name", "reverse ip", "ip name lookup failed", "cannot find your hostname", "cannot find your reverse", "unable to find your reverse",
		"find your hostname", "unverifiable sending ip", "mismatches client ip", "fcrdns", "forward dns entry", "full circle",
		"client host name*not found", "does not have a hostname", "no hostname for", "dns entry for your ip", "p=ipv6autherror", "generic dns",
		"does not match*reverse", "reverse address", "in-addr.arpa", "can't find your hostname", "failed to resolve your ip", "dynamic ip or generic",
		"forged hostname", "may be forged", "valid hostname", "could not resolve your ip", "cannot resolve your address",
		"ruckwartsauflosung", "обратная зона", "обратную запись", "逆引き", "反向解析",
	}, Example: "550 5.7.25 The IP address sending this message does not have a PTR record setup"},
	{Reason: "blocked", Detail: "own-name", Phrases: []string{
		"helo command rejected: you are not me", "you are not me", "pretends to be us", "pretended to be", "forged helo", "bad helo", "used my name as helo",
	}, Example: "550 5.7.506 Access denied, bad HELO"},
	{Reason: "requireptr", Detail: "helo", Phrases: []string{
		"helo command rejected", "ehlo command rejected", "invalid helo", "helo name", "helo/ehlo*not", "need fully-qualified hostname", "bad ehlo",
		"helo*does not resolve", "helo*invalid", "invalid hostname", "invalid ehlo", "helo is empty", "valid helo", "helo argument", "ehlo argument",
	}, Example: "450 4.7.1 <mail>: Helo command rejected: Host not found"},

	// ---- Authentication of the sender: SPF, DKIM, DMARC (X.7.20 to X.7.26)
	{Reason: "authfailure", Detail: "dmarc", Phrases: []string{
		"dmarc",
	}, Example: "550 5.7.1 Unauthenticated email from example.org is not accepted due to domain's DMARC policy."},
	{Reason: "authfailure", Detail: "spf", Phrases: []string{
		"spf|", "sender policy framework", "openspf.org", "spf record", "spf_fail", "spf-fail", "spf check", "sender id validation", "sender id (pra)",
		"not permitted by the domain owner", "not designated", "not authorized to send mail for", "is not authorized to use", "not permitted to send mail for",
		"is not allowed to send mail for", "not permitted to send from this domain", "client is not authorized to send", "p=spfhardfail",
	}, Example: "550 5.7.23 The message was rejected because of Sender Policy Framework violation"},
	{Reason: "authfailure", Detail: "dkim", Phrases: []string{"dkim", "domainkeys"},
		Example: "550 5.7.20 No passing DKIM signature found"},
	{Reason: "authfailure", Phrases: []string{
		"sender is unauthenticated", "unauthenticated email", "unauthenticated mail", "does not have authentication information", "authentication information or fails",
		"multiple authentication checks failed", "authentication checks failed", "sender authentication failed", "required authentication level",
		"fails to pass authentication", "email authentication", "message authentication", "p=unauthenticated", "unauthenticated sender", "domain authentication",
	}, Example: "550 5.7.26 This mail has been blocked because the sender is unauthenticated."},

	// ---- Encryption (RFC 3207)
	{Reason: "failedstarttls", Detail: "tls-required", Phrases: []string{
		"must issue a starttls", "must issue starttls", "issue a starttls command first", "starttls required", "starttls is required", "starttls first", "tls required",
		"tls is required", "requires tls", "encryption required", "encryption is required", "requires encryption", "session encryption", "only accepts tls",
		"tls encryption", "ssl required", "encryption needed", "this route requires", "use tls", "secure connection required", "requires starttls",
	}, Example: "530 5.7.0 Must issue a STARTTLS command first"},
	{Reason: "failedstarttls", Detail: "tls-failed", Phrases: []string{
		"tls handshake", "starttls failed", "tls negotiation", "tls not available", "cannot start tls", "could not start tls", "tls is not available", "tls error",
		"ssl handshake", "tls connection", "tls session", "tls connect failed", "unable to negotiate tls", "failed to start tls", "certificate verif",
		"server certificate", "certificate has expired", "certificate expired", "certificate-expired", "tlsa-invalid", "dnssec-invalid", "certificate-host-mismatch",
		"untrusted certificate", "certificate is not trusted", "self signed certificate", "self-signed certificate", "ssl_connect", "ssl_accept", "no shared cipher", "not support tls", "not support starttls",
		"handshake failure", "handshake failed", "wrong version number", "mta-sts", "starttls", "sts policy", "dane validation", "ssl routines",
		"certificate*does not match", "remote certificate", "tls verification", "tls setup", "fehler bei*tls", "echec*tls",
	}, Example: "454 4.7.0 TLS not available due to local problem"},

	// ---- Relaying
	{Reason: "norelaying", Detail: "relay-denied", Phrases: []string{
		"relay access denied", "relaying denied", "relay denied", "relay not permitted", "relaying not permitted", "unable to relay", "not configured to relay",
		"relaying disallowed", "relaying is not allowed", "relaying not allowed", "relaying is prohibited", "relaying prohibited", "relay prohibited",
		"insecure mail relay", "do not relay", "does not relay", "not permitted to relay", "mail relay denied", "relay attempt", "relay operation rejected",
		"relaying is denied", "not relaying", "no relaying", "open relay not allowed", "not allowed to relay", "relaying mail to", "relay rejected",
		"authentication required for relay", "not authorized to relay", "as a relay", "relay from*denied", "relay not allowed", "credentials for relay",
		"list of allowed rcpthosts", "not a local domain", "domain not hosted", "not hosted here", "domain isn't in my list", "domain is not in my list",
		"not a gateway", "is not local", "not our domain", "we don't handle mail for", "do not handle mail for", "doesn't handle mail for",
		"no such domain at this location", "no-domain", "non-local recipient", "cannot relay", "can't relay", "non-accepted domain", "relaying to*prohibited",
		"relais interdit", "relais refuse", "relay nicht erlaubt", "relaying verboten", "weiterleitung nicht erlaubt", "relay no permitido",
		"relay non consentito", "пересылка запрещена", "релей запрещен", "relay negado", "不允许中继", "中継を許可",
	}, Example: "554 5.7.1 <ann@example.org>: Relay access denied"},

	// ---- Reputation and rates, before lists: many replies name both
	{Reason: "badreputation", Detail: "reputation", Phrases: []string{
		"reputation", "unexpected volume or user complaints", "user complaints", "complaints by users", "senderscore", "sender score", "poor score", "senderbase",
		"репутаци", "信誉", "レピュテーション",
	}, Example: "554 Your access to this mail system has been rejected due to the sending MTA's poor reputation."},
	{Reason: "toomanyconn", Detail: "too-many-connections", Phrases: []string{
		"too many connections", "too many concurrent", "too many simultaneous", "connection rate limit", "connection rate", "connections per", "too many sessions",
		"too many smtp sessions", "maximum number of concurrent", "max number of concurrent", "concurrent connections", "parallel connections", "number of connections",
		"too many smtp connections", "connection limit", "too many open connections", "simultaneous connections", "too frequent connects", "connection frequency",
		"exceeding outbound thread limit", "maximum connections", "connections exceeded", "max connections", "resource forest has exceeded",
		"too many*connections", "too many*sessions", "zu viele verbindungen", "zu viele gleichzeitige", "trop de connexions", "trop de sessions",
		"demasiadas conexiones", "muitas conexoes", "troppe connessioni", "te veel verbindingen", "zbyt wiele polaczen", "prilis mnoho spojeni",
		"слишком много соединений", "连接过多", "连接数", "接続数",
	}, Example: "421 4.3.2 Too many concurrent connections from 192.0.2.7"},
	{Reason: "toomanyconn", Detail: "too-many-recipients", Phrases: []string{
		"too many recipients", "too many rcpt", "too much recipient", "recipients limit", "number of recipients", "recipient limit", "maximum recipients",
		"too many invalid recipients", "too many bad recipients", "excessive rejected recipients", "max recipients", "recipients exceed", "too many unknown",
		"too many*recipients", "zu viele empfanger", "trop de destinataires", "demasiados destinatarios", "muitos destinatarios", "troppi destinatari",
		"te veel ontvangers", "zbyt wielu odbiorcow", "prilis mnoho prijemcu", "слишком много получателей", "收件人过多", "宛先が多すぎ",
	}, Example: "452 4.5.3 Too many recipients"},
	{Reason: "speeding", Detail: "too-fast", Phrases: []string{
		"rate limit", "rate-limit", "ratelimit", "receiving mail at a rate", "receiving mail too quickly", "too many messages", "too many emails", "too many mails",
		"too many recent", "too many*messages", "too many*emails", "too fast", "too quickly", "too frequent", "throttl", "excessive volume", "unusual rate",
		"message rate", "mail rate", "exceeded the rate", "unusual volume", "unexpected volume", "frequency limited", "max message per connection",
		"messages per connection", "messages per session", "message threshold exceeded", "flooding", "slow down", "mail flood", "rate control",
		"per-hour", "per hour", "per minute", "sent to too many", "excessive rate", "spam rate exceeded", "zu viele nachrichten", "trop de messages",
		"trop de mails", "demasiados mensajes", "muitas mensagens", "troppi messaggi", "te veel berichten", "zbyt wiele wiadomosci",
		"слишком много писем", "слишком много сообщений", "слишком часто", "prilis mnoho zprav", "过于频繁", "频率", "送信数",
	}, Example: "450 4.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages"},

	// ---- Block lists and hosts that are not welcome
	{Reason: "blocked", Detail: "open-resolver", Phrases: []string{"open resolver", "127.255.255."},
		Example: "554 5.7.1 Client host blocked using zen.example.org; Error: open resolver"},
	{Reason: "blocked", Detail: "greylisted", Phrases: []string{
		"greylist", "graylist", "grey listed", "gray listed", "grey-list", "gray-list", "grey list", "gray list", "greylst", "postgrey", "address verification in progress",
		"first attempt", "grey.rbl", "liste grise", "please retry in", "deferred for*seconds", "try again in*seconds", "try again in*minutes", "listas grises", "серый список",
		"グレイリスト", "灰名单", "intentional policy rejection, please try again",
	}, Example: "451 4.7.1 <ann@example.org>: Recipient address rejected: Greylisted for 5 minutes"},
	{Reason: "blocked", Detail: "blocklist", Phrases: []string{
		"blacklist", "black list", "block list", "blocklist", "block-list", "blocked using", "blocked by*list", "listed in", "listed at", "listed by", "listed on",
		"is listed", "rbl|", "dnsbl", "rbls|", "spamhaus", "spamcop", "sorbs|", "barracudacentral", "banned sending ip", "banned sender", "ip banned", "ip is banned",
		"abusix", "abuseat", "cbl|", "uceprotect", "invaluement", "surbl", "uribl", "csi.cloudmark.com", "cloudmark sender intelligence",
		"prs.proofpoint.com", "ipcheck.proofpoint.com", "block for spam", "bloquee pour incident", "blocked for spam", "blocked for abuse", "denylist", "deny list",
		"found on one or more", "part of their network is on", "hostkarma", "lookup.lasso", "shxbl", "spamrl.com", "nerd.dk", "antispam.fasthosts", "127.0.0.2|", "127.0.0.3|", "127.0.0.4|", "127.0.0.9|", "127.0.0.10|", "127.0.0.11|", "schwarze liste", "sperrliste", "liste noire", "lista negra", "lista nera",
		"zwarte lijst", "czarna lista", "czarnej liscie", "cerne listine", "черный список", "черном списке", "черном-списке", "黑名单", "ブラックリスト", "ブロックリスト",
	}, Example: "554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using bl.example.org"},
	{Reason: "blocked", Detail: "host-refused", Phrases: []string{
		"which is an open relay", "not accepting connections", "no access from mail server", "refused to talk to me", "client host rejected", "client host blocked",
		"ip address blocked", "ip blocked", "blocked ip", "your ip", "connection denied", "connection rejected", "connections rejected", "invalid ip for sending",
		"your host", "your server*blocked", "your network", "access from ip", "ip *blocked", "ip *rejected", "ip *refused", "ip *denied", "ip range", "dynamic ip", "dialup",
		"dial-up", "dynamic address", "residential", "ip address is not allowed", "host network not allowed", "service refused", "service refuse", "country*not allowed",
		"your country", "mail server*blocked", "host*blocked", "server*blocked", "sender ip", "not welcome", "go away", "connections not accepted from",
		"connections will not be accepted", "unauthorized ip", "not permitted to connect", "e-mail is redundant", "service not available, closing", "from your mail server",
		"bounce attack", "abusive ip", "open proxy", "compromised host", "botnet", "zombie", "ihr server", "ihre ip", "votre adresse ip", "votre serveur",
		"su direccion ip", "seu ip", "il tuo ip", "вашего ip", "ваш ip", "拒绝连接", "(ip based)", "temporarily blocked", "connection dropped due to",
	}, Example: "554 mx.example.org ESMTP not accepting connections"},

	// ---- Content
	{Reason: "spamdetected", Phrases: []string{
		"spam|", "spamassassin", "spammy", "spammer", "spamming", "unsolicited", "ube|", "uce|", "junk mail", "junkmail", "junk e-mail", "junk email", "bulk mail",
		"message content rejected", "content rejected", "content filter", "message rejected due to content", "content denied", "phish",
		"spoofed message", "spoofing detected", "scored as", "suspect content", "suspicious|", "blocked by content", "content is not allowed", "bayes", "rspamd", "pyzor", "undesirable", "unwanted",
		"url in content", "spam url", "contenu non sollicite", "pourriel", "indesirable", "correo no deseado", "correo basura", "posta indesiderata", "als spam",
		"niechcian", "nevyzadan", "нежелательн", "спам", "垃圾邮件", "垃圾郵件", "迷惑メール", "スパム",
	}, Example: "550 5.7.1 Message rejected as spam by the content filter"},
	{Reason: "notcompliantrfc", Phrases: []string{
		"rfc 5322", "rfc5322", "rfc 2822", "rfc2822", "rfc 822", "rfc compliant", "rfc-compliant", "rfc violation", "bare lf", "bare cr", "bare line feed", "bare newline",
		"missing a valid address in from", "no from: header", "addresses in from", "multiple from", "missing from",
		"missing header", "missing date", "missing message-id", "valid message-id", "no valid from", "from: header", "invalid header", "malformed header",
		"header syntax", "illegal header", "headers are not", "non-compliant", "from header is missing", "must contain a from",
		"no date header", "message is not compliant", "bare <lf>", "bare <cr>", "bare carriage",
	}, Example: "554 Transaction failed: Headers are not RFC compliant"},
	{Reason: "mesgtoobig", Detail: "line-too-long", Phrases: []string{
		"line limit exceeded", "line too long", "lines longer than", "line length", "overlong line", "maximum line length", "line is too long",
	}, Example: "500 Line limit exceeded"},
	{Reason: "networkerror", Detail: "loop", Phrases: []string{
		"mail loop", "mail forwarding loop", "routing loop", "loop detected", "message loop", "is looping", "message looping", "loops back to", "too many hops",
		"hop count", "too many received", "forwarding loop", "loop count", "possible loop", "local configuration error: loop", "points back to me",
		"mailschleife", "boucle de messagerie", "петля", "邮件循环", "メールループ", "ループが",
	}, Example: "554 5.4.6 Too many hops"},
	{Reason: "contenterror", Phrases: []string{
		"malformed message", "message is malformed", "malformed mime", "malformed address", "mime error", "invalid mime", "mime structure", "mime parse", "bad mime", "8bitmime", "8-bit", "non-ascii", "unicode", "smtputf8", "message format",
		"improper use of", "content-type", "too many mime", "character set", "content-transfer-encoding", "message was invalid", "invalid character", "json parsing error",
	}, Example: "554 5.6.0 Mail message is malformed. Not accepted."},
	{Reason: "policyviolation", Phrases: []string{"header error", "protocol violation"}, Example: "554 5.7.0 Header error"},

	// ---- Size (X.2.3, X.3.4)
	{Reason: "exceedlimit", Detail: "size", Phrases: []string{
		"recipsizelimit", "too large for this recipient", "recipient's size limit", "message size limit for this recipient", "message exceeds the recipient",
		"message length exceeds administrative limit", "size exceeds", "message size", "message too large",
	}, If: cond{Status: "5.2.3 4.2.3"}, Example: "550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient"},
	{Reason: "mesgtoobig", Detail: "size", Phrases: []string{
		"message size exceeds", "message too large", "message too big", "message is too large", "message is too big", "message exceeds", "size limit", "size exceeds",
		"size exceeded", "exceeds*size", "exceeded*size", "too large", "too big", "exceeded maximum message", "maximum message size", "maximum email size", "mailsize limit",
		"message larger than", "exceeds fixed maximum", "over the maximum allowed size", "entity too large", "too many attachments", "max message size", "oversize",
		"message length exceeds", "size*exceed", "nachricht ist zu gross", "zu gross", "maximal zulassige grosse", "uberschreitet*grosse", "depasse la taille", "taille maximale", "supera el tamano", "tamano maximo", "excede o tamanho", "tamanho maximo", "supera la dimensione", "dimensione massima", "przekracza*rozmiar", "trop volumineux", "trop gros", "demasiado grande",
		"muito grande", "grande demais", "troppo grande", "te groot", "zbyt duza", "zbyt duzy", "prilis velka", "слишком большой", "слишком большое", "слишком велик",
		"превышен размер", "превышает", "邮件过大", "邮件太大", "附件过大", "サイズが大き", "サイズ制限", "サイズを超", "maximum size",
	}, Example: "552 5.3.4 Message size exceeds fixed maximum message size (10485760)"},
}
