package reason

// addressPhrases follow phrases: words about the sender's and the recipient's
// address, the hosts between them, systems and policy.
var addressPhrases = []rule{
	// ---- Domains that take or send no mail (RFC 7505)
	{Reason: "rejected", Detail: "sender", Phrases: []string{"not accept mail from", "not accept email from", "not accept messages from"},
		Example: "550 5.7.1 This host does not accept mail from example.org"},
	{Reason: "notaccept", Detail: "no-mail", Phrases: []string{
		"does not accept mail", "doesn't accept mail", "does not accept email", "doesn't accept email", "null mx", "nullmx", "no mail accepted", "accepts no mail", "not accept any mail", "does not accept any", "does not receive mail",
		"no mail service", "host does not accept", "smtp disabled", "smtp service is disabled", "couldn't find a mail exchanger or ip address", "malformed or unexpected name server reply", "domain does not accept",
		"mail to this domain is not", "no smtp here", "indicated no smtp service", "has no mx", "no mail exchanger", "nimmt keine", "n'accepte pas de courrier", "no acepta correo",
	}, Example: "556 5.1.10 Domain example.org does not accept mail (null MX)"},

	// ---- The sender's address (X.1.7, X.1.8)
	{Reason: "rejected", Detail: "sender-domain", Phrases: []string{
		"sender address rejected: domain not found", "domain of sender address", "sender domain", "domain of sender", "envelope sender domain must exist", "unresolvable rfc.5321", "unresolvable rfc.5322", "sender address*does not exist",
		"sender's domain", "sending domain does not", "return mx does not exist", "mail from*does not exist", "valid sender domain", "from domain*invalid", "unroutable sender", "unrouteable sender", "sender verify failed", "callout verification", "sender callout",
		"sender verification failed", "could not complete sender verify", "invalid dns mx or a", "does not exist e2110", "could not verify sender", "unverified sender", "sender address verification",
		"invalid sender domain", "invalid mail from domain", "malformed sender",
	}, Example: "450 4.1.8 <ann@example.org>: Sender address rejected: Domain not found"},
	{Reason: "rejected", Detail: "send-as", Phrases: []string{
		"send as this sender", "sendasdenied", "send-as", "not owned by user", "sender address*not owned", "not permitted to send as", "from address*not verified", "email address is not verified", "not verified sender", "sender identity", "verified sender",
		"not allowed to send as", "sender address must match", "sender mismatch", "local user only", "differs from the login", "not authorized to send from that", "not allowed to use this sender", "sender address is not allowed", "mail from must equal authorized user",
		"is not allowed to send from", "unconfigured sending domain", "must be the same as", "use a valid sender", "authorized user",
	}, Example: "550 5.7.60 SMTP; Client does not have permissions to send as this sender"},
	{Reason: "rejected", Detail: "group", Phrases: []string{
		"not a member of this mailing list", "not a member", "permission to post", "permissions to post", "not allowed to post", "only members", "members only", "only subscribers", "not subscribed", "you aren't allowed to", "not permitted to post", "posting to this list",
		"not in allowed-senders", "allowed-senders list", "restricted to", "not authenticated for group", "sender not authenticated for", "only accepts messages from", "doesn't accept messages from", "accept messages from", "delivery restrictions",
		"client was not authenticated", "sender was not authenticated", "external senders", "senders inside", "moderated", "registered gateway user", "public folder", "restricted sender", "senderrestrict", "private list", "not authorized to send to this", "グループにメッセージを投稿する権限", "張貼留言的權限", "post messages to the group", "post to this group",
	}, Example: "You are not a member of this mailing list"},
	{Reason: "userunknown", Phrases: []string{"recipient address rejected: access denied"},
		Example: "550 5.4.1 <ann@example.org>: Recipient address rejected: Access denied"},
	{Reason: "blocked", Detail: "host-refused", Phrases: []string{"access denied, try again later", "access denied*try again later", "access denied, please try again later"},
		If: cond{Class: '4'}, Example: "451 4.7.500 Access denied, try again later"},
	{Reason: "rejected", Detail: "sender", Phrases: []string{
		"sender address rejected", "sender rejected", "sender denied", "sender was rejected", "sender address denied", "sender refused", "sender blocked", "sender is blocked", "sender not allowed", "sender is not allowed", "sender not accepted", "invalid sender",
		"sender invalid", "sender address blocked", "unknown sender", "bad sender", "sender unknown", "from address rejected", "address rejected*sender", "null sender", "empty sender", "blocked sender", "blocked senders", "from: address", "mail from*rejected",
		"mail from*not allowed", "mail from*refused", "refused mailfrom", "envelope blocked", "administrative prohibition envelope", "anti-spoofing", "rejected by header-based", "bad outbound sender", "sender address is",
		"sender*not valid", "denied access to", "emetteur invalide", "expediteur invalide", "expediteur", "absender", "remitente", "remetente", "mittente", "afzender", "nadawca", "nadawcy", "odesilatel", "отправител", "发件人", "送信者",
		"access denied", "do not accept mail from", "mail from you", "your domain", "sender*rejected", "backscatter", "mail rejected by destination domain",
	}, Example: "501 5.1.8 Sender address rejected"},

	{Reason: "rejected", Detail: "sender-domain", Phrases: []string{"domain not found", "domain*does not exist", "domain does not", "no such domain", "unknown domain", "domain unknown", "invalid domain", "host not found", "no mx"},
		If: cond{Status: "5.1.8 4.1.8 5.1.7 4.1.7"}, Example: "550 5.1.8 Domain not found"},

	{Reason: "hostunknown", Detail: "no-domain", Phrases: []string{"unrouteable address", "unroutable address"},
		If: cond{Bare: true}, Example: "ann@example.org: Unrouteable address"},

	// ---- Domains and hosts that do not exist (X.1.2, X.4.4)
	{Reason: "networkerror", Detail: "dns", Phrases: []string{"host not found, try again"},
		Example: "Host or domain name not found. Name service error for name=example.org type=MX: Host not found, try again"},
	{Reason: "networkerror", Detail: "no-domain", Phrases: []string{"dns error*nxdomain", "dns error*domain name not found"},
		Example: "DNS Error: 12345 DNS type 'mx' lookup of example.org responded with code NXDOMAIN Domain name not found: example.org"},
	{Reason: "hostunknown", Detail: "no-domain", Phrases: []string{
		"host unknown", "unknown host", "host not found", "host or domain name not found", "domain does not exist", "domain doesn't exist", "domain not found", "domain name not found", "no such domain", "no such host", "unknown domain", "domain unknown", "bad destination host",
		"domain*does not exist", "domain*doesn't exist", "nonexistentdomain", "nxdomain", "non-existent domain", "nonexistent domain", "non-existent host", "couldn't find any host", "invalid domain", "domain is invalid", "illegal host/domain", "p=badrcptdomain",
		"all relevant mx records point to non-existent", "all host address lookups failed permanently", "address lookup failed", "couldn't find*host", "host lookup did not complete", "unrouteable mail domain", "unroutable domain", "domain invalid", "no mx or a record",
		"no mx record", "domain could not be found", "domain couldn't be found", "domain wasn't found", "the domain name*invalid", "reserved by rfc 2606", "single label domains", "name or service not known", "nodename nor servname",
		"server nicht gefunden", "domain existiert nicht", "domane existiert nicht", "domain nicht gefunden", "unbekannter host", "hote inconnu", "domaine inconnu", "domaine inexistant", "domaine*n'existe pas", "dominio no existe", "dominio desconocido", "dominio no encontrado", "dominio nao existe",
		"dominio inexistente", "dominio sconosciuto", "dominio non esiste", "domein bestaat niet", "onbekend domein", "domena nie istnieje", "nieznana domena", "domena neexistuje", "neznama domena", "домен не существует", "домен не найден", "неизвестный домен", "域名不存在", "ドメインが存在しません", "ドメインが見つかりません",
	}, Example: "550 5.1.2 <ann@example.org>... Host unknown (Name server: host not found)"},

	// ---- The recipient's address: filtered although known
	{Reason: "filtered", Phrases: []string{
		"due to recipient preferences", "recipient preferences", "recipient's preferences", "blocked by the recipient", "rejected by recipient", "refused by recipient", "recipient blocked", "recipient has blocked", "recipient rejected your",
		"doesn't want your mail", "does not want your mail", "blocked you", "user reject", "privacy", "block-rcpt", "user has blocked", "personal filter", "rejected by user", "blocked by user", "refused by the user", "rejected by sieve", "sieve", "user filter", "user rule",
		"domain filter", "apology", "policy rejection on the target", "recipient's policy", "mail is rejected by recipients", "recipient refused", "hidden user", "recipient temporarily unavailable", "not accepted for this recipient",
		"declined by", "rejected this message", "filtre", "受信拒否",
	}, Example: "550 5.1.1 Refused due to recipient preferences"},

	// ---- The recipient's address: unknown (X.1.1)
	{Reason: "userunknown", Phrases: []string{
		"user unknown", "unknown user", "banned recipient", "user*unknown|", "unknown*user", "unknown recipient", "recipient unknown", "recipient*unknown", "unknown address", "address unknown", "unknown mailbox", "mailbox unknown", "unknown local", "unknown account", "unknown alias",
		"unknown or illegal", "unknown or invalid", "addressee unknown", "unknown addressee", "unknown destination", "account unknown", "unrouteable address", "unroutable address", "undeliverable address", "unroutable email",
		"no such user", "no such mailbox", "no such recipient", "no such account", "no such address", "no such person", "no such local", "no such email", "no such customer", "no such alias", "no such*here", "no mailbox", "no valid recipient",
		"no one by that name", "no one at this", "no one here", "nobody by that name", "not a valid user", "not a valid mailbox", "not a valid recipient", "not a valid account", "not a known user", "not a known", "not a local user", "recipient*is invalid",
		"user not found", "user not exist", "user not known", "user doesn't exist", "user does not exist", "user*does not exist", "user*doesn't exist", "user*not found", "user*not known", "user invalid", "user is unknown", "user no longer",
		"account not found", "account does not exist", "account doesn't exist", "account*does not exist", "account*not found", "account that you tried to reach does not exist", "doesn't have a*account", "does not have a*account", "is not a*account", "account invalid", "account not exist",
		"mailbox not found", "mailbox does not exist", "mailbox doesn't exist", "mailbox*does not exist", "mailbox*not found", "mailbox unavailable", "mailbox not available", "mailbox is unavailable", "mailbox invalid", "mailbox not exist", "mailbox unallocated",
		"recipient not found", "recipient does not exist", "recipient*does not exist", "recipient*not found", "recipient not exist", "recipient invalid", "recipient*invalid", "recipient address unknown", "recipient not known",
		"recipient not accepted", "recipient name is not recognized", "recipient not recognized", "not in recipient list", "recipient*unrecognized",
		"invalid recipient", "invalid user", "invalid mailbox", "invalid address", "invalid account", "invalid addressee", "invalid local", "invalid destination", "bad recipient", "bad address", "bad destination", "illegal recipient", "illegal alias", "incorrect address",
		"address not found", "address does not exist", "address doesn't exist", "address*does not exist", "address*doesn't exist", "address*not found", "address invalid", "address unavailable", "address couldn't be found", "address not exist",
		"address error", "does not like recipient", "no longer valid", "no longer available", "no longer accepts", "no longer in use", "no longer exists", "no longer has", "not exist", "doesn't exist", "non-existent", "nonexistent", "directory lookup failed",
		"recipnotfound", "recipientnotfound", "exrecipnotfound", "resolver.adr", "marked as invalid", "not our customer", "not our user", "blank mailhost", "is not on our system", "email not found", "e-mail address you entered couldn't",
		"couldn't be found", "could not be found", "not known here", "not a mailbox", "user has been deleted", "mailbox has been deleted", "account has been deleted", "account deleted", "email*does not exist",
		"isn't a valid", "rejected recipient", "invalid-recipient", "recipient declined", "no such object", "userunknown", "cuda_nsu", "could not be delivered*address", "user account does",
		// German
		"benutzer unbekannt", "unbekannter benutzer", "unbekannter empfanger", "empfanger unbekannt", "empfanger ist unbekannt", "empfangeradresse*unbekannt", "empfaenger unbekannt", "unbekannter empfaenger", "benutzer nicht bekannt", "benutzer existiert nicht", "adresse existiert nicht",
		"konto existiert nicht", "postfach existiert nicht", "adresse*nicht gefunden", "empfanger*nicht gefunden", "adressat unbekannt", "kein solcher benutzer", "unbekannte adresse", "empfanger*existiert nicht", "nicht gefunden", "existiert nicht", "ist unbekannt",
		// French
		"utilisateur inconnu", "destinataire inconnu", "adresse inconnue", "destinataire invalide", "adresse*invalide", "destinataire*invalide", "adresse*inexistante", "boite inexistante", "n'existe pas", "compte inexistant", "inconnu a cette adresse", "introuvable", "est inconnu", "inconnue|",
		// Spanish, Portuguese, Italian
		"usuario desconocido", "destinatario desconocido", "usuario no existe", "no existe", "direccion invalida", "direccion*no existe", "buzon inexistente", "cuenta inexistente", "no se encontro", "desconocido", "destinatario no encontrado", "no encontrado",
		"usuario desconhecido", "destinatario desconhecido", "usuario nao encontrado", "usuario inexistente", "nao existe", "destinatario invalido", "endereco invalido", "conta inexistente", "nao encontrado", "desconhecido", "caixa postal inexistente",
		"utente sconosciuto", "destinatario sconosciuto", "utente inesistente", "casella inesistente", "indirizzo inesistente", "non esiste", "destinatario inesistente", "indirizzo*non valido", "sconosciuto", "non trovato", "inesistente",
		// Dutch, Polish, Czech, Russian
		"gebruiker onbekend", "onbekende gebruiker", "ontvanger onbekend", "bestaat niet", "onbekend adres", "niet gevonden", "onbekend",
		"nieznany uzytkownik", "uzytkownik nieznany", "nie ma takiego", "nie istnieje", "nieznany odbiorca", "nieznany adres", "konto nie istnieje", "brak uzytkownika", "brak takiego",
		"neznamy uzivatel", "uzivatel neexistuje", "neznamy prijemce", "neexistuje", "schranka neexistuje", "uzivatel nenalezen", "nenalezen",
		"пользователь не найден", "нет такого пользователя", "не существует", "неизвестный пользователь", "адрес не найден", "неизвестный получатель", "получатель не найден", "недействительный", "не найден", "такого пользователя", "неверный адрес",
		// Chinese, Japanese
		"用户不存在", "收件人不存在", "邮箱不存在", "帐号不存在", "账号不存在", "地址不存在", "无此用户", "找不到", "不存在", "使用者不存在", "ユーザが見つかりません", "存在しません", "見つかりません", "宛先不明", "ユーザー不明", "ユーザ不明", "アドレスが間違", "存在しない",
	}, If: cond{}, Example: "550 5.1.1 <ann@example.org>: Recipient address rejected: User unknown in local recipient table"},
}
