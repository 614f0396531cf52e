package reason

// addressPhrases follow phrases: words about the sender's and the recipient's
// address, the hosts between them, systems and policy.
var addressPhrases = []rule{
	// ---- Domains that take or send no mail (RFC 7505)
	// "550 5.7.1 This host does not accept mail from example.org"
	{Reason: "rejected", Detail: "sender", Phrases: `not accept mail from; not accept email from; not accept messages from`},
	// "550 Domain example.org has no MX or A record"
	{Reason: "hostunknown", Detail: "no-domain", Phrases: `no mx or a record; no mx or a/aaaa; no mx or aaaa`},
	// "556 5.1.10 Domain example.org does not accept mail (null MX)"
	{Reason: "notaccept", Detail: "no-mail", Phrases: `
		does not accept mail; doesn't accept mail; does not accept email
		doesn't accept email; null mx; nullmx; no mail accepted; accepts no mail
		accepts no incoming mail; does not accept incoming
		not accept any mail; does not accept any; does not receive mail; no mail service
		host does not accept; smtp disabled; smtp service is disabled
		couldn't find a mail exchanger or ip address; malformed or unexpected name server reply
		domain does not accept; mail to this domain is not; no smtp here
		indicated no smtp service; has no mx; no mail exchanger; nimmt keine
		n'accepte pas de courrier; no acepta correo
	`},

	// ---- The sender's address (X.1.7, X.1.8)
	// `"ann@example.org": no valid MX hosts found`
	{Reason: "hostunknown", Detail: "no-domain", Phrases: `no valid mx hosts; no mx hosts; nomxhostfound`},
	// "450 4.1.8 <ann@example.org>: Sender address rejected: Domain not found"
	{Reason: "rejected", Detail: "sender-domain", Phrases: `
		sender address rejected: domain not found; domain of sender address; sender domain
		domain of sender; envelope sender domain must exist; unresolvable rfc.5321
		unresolvable rfc.5322; sender address*does not exist; sender's domain
		sending domain does not; return mx does not exist; mail from*does not exist
		valid sender domain; from domain*invalid; unroutable sender; unrouteable sender
		invalid dns mx or a; does not exist e2110
		return email domain; return address domain; from rfc2606 reserved; from unknown tld; domain may not exist; invalid sender domain
		invalid mail from domain; no valid mx; malformed sender
	`},
	// "550 Sender verify failed"
	{Reason: "rejected", Detail: "sender-unconfirmed", Phrases: `
		sender verify failed; sender callout; verification failed for
		could not complete sender verify; could not verify sender
		unable to verify sender; cannot verify sender
		unverified sender; sender address verification; sender's mailbox
	`},
	// "550 5.7.60 SMTP; Client does not have permissions to send as this sender"
	{Reason: "rejected", Detail: "send-as", Phrases: `
		send as this sender; send a message on behalf; sendasdenied; errorsendasdenied
		right to send mail on behalf; send-as; not owned by user
		sender address*not owned; not permitted to send as; from address*not verified
		email address is not verified; not verified sender; sender identity
		verified sender; not allowed to send as; sender address must match; sender mismatch
		local user only; differs from the login; not authorized to send from that
		not allowed to use this sender; sender address is not allowed
		from address is not one of; sender address*validated; sender*not been validated
		mail from must equal authorized user; not allowed to send from
		not associated with your account; must match authenticated; not equal to the authenticated; not authorized to send from; masquerading; no smtp mx only; domain authorised for relay; domain authorized for relay; to send emails on your behalf
		unconfigured sending domain; must be the same as; must be same as; use a valid sender
		authorized user
	`},
	// "You are not a member of this mailing list"
	{Reason: "rejected", Detail: "group", Phrases: `
		does not allow posting; not a member of this mailing list; not a member; not allowed to post; allowed to send mail to
		not allowed to send to; list of allowed senders; subscribers only; only members
		members only
		only subscribers; not subscribed; you aren't allowed to; not permitted to post
		not authorized to post
		posting to this list; not in allowed-senders; allowed-senders list; restricted to
		not authenticated for group; sender not authenticated for; only accepts messages from
		only accepts mail from
		doesn't accept messages from; accept messages from; delivery restrictions
		client was not authenticated; sender was not authenticated; external senders
		senders inside; moderated; registered gateway user; public folder
		by non-members; list of approved; set up to receive messages
		restricted sender; senderrestrict; resolver.rst; private list
		not authorized to send to this
		permission to send to; permission to send mail to; permissions to send on behalf
		nicht berechtigt; keine berechtigung; address is restricted
		autorisation d'envoyer; autorise a envoyer; autorise a diffuser; autorise(e) a; permiso para enviar; permissao para enviar
		not authorized to send mail to; only list members; inte behorighet; ikke tilladelse; ikke tillatelse
		ei ole oikeutta; izniniz yok; gonderme izn
		nem jogosult; nemate opravneni
		не имеете права; 권한이 없
		autorizzazione per inviare; autorizzazioni per inviare; geen machtiging; gemachtigd om berichten; berechtigung zum senden
		adresse eingeschrankt; adresse est restreinte; direccion esta restringida; indirizzo e limitato
		endereco e restrita; endereco esta restrita; adres is beperkt; na ten adres*ograniczone; адрес ограничена
		na tuto adresu*omezeno; 地址受限; 地址受到限制; アドレスへの配信は制限
		uprawnien do wysylania
		送信するアクセス許可; 发送邮件的权限
		нет разрешения на отправку; 送信する権限; 没有权限; 沒有權限
		グループにメッセージを投稿する権限; 張貼留言的權限; post messages to the group
		post to this group
	`},
	// Exchange Online says so of unknown addresses, Postfix of whom a rule keeps out.
	// "554 5.7.1 <ann@example.org>: Recipient address rejected: Access denied"
	{Reason: "filtered", Detail: "access-rule", Phrases: `recipient address rejected: access denied; envelope recipient has been denied`, If: cond{Status: "5.7.1"}},
	// "550 5.4.1 <ann@example.org>: Recipient address rejected: Access denied"
	{Reason: "userunknown", Phrases: `recipient address rejected: access denied; recipient addresses rejected*access denied`},
	// "451 4.7.500 Access denied, try again later"
	{Reason: "blocked", Detail: "host-refused", Phrases: `
		access denied, try again later; access denied*try again later
		access denied, please try again later
	`,
		If: cond{Class: '4'}},
	// "501 5.1.8 Sender address rejected"
	{Reason: "rejected", Detail: "sender", Phrases: `
		sender address rejected; return address was refused; return address was rejected; sender rejected; sender denied; sender was rejected
		sender address denied; sender refused; sender blocked; sender is blocked
		sender not allowed; sender is not allowed; sender not accepted; invalid sender
		sender invalid; sender address blocked; unknown sender; bad sender
		unauthorised envelope; unauthorized envelope; unauthorised sender; denies the sender; sender unknown; from address rejected; address rejected*sender; null sender
		sender is on the; local reject list; sender address must have a domain
		sender address not allowed; sender address not accepted
		empty sender; empty envelope; blocked sender; blocked senders; from: address
		mail from*rejected
		mail from*not allowed; mail from*refused; refused mailfrom; envelope blocked
		anti-spoofing; rejected by header-based
		sender address is; sender address <*is not; sender*not valid; denied access to
		emetteur invalide; expediteur invalide
		发件人; 送信者; 发信人; 寄件者; 送信元; 보낸 사람; 발신자
		do not accept mail from; mail from you; your domain
		sender*rejected; backscatter; badmailfrom
	`},
	// Without a code they may be words of people: see weakPhrases.
	// "550 Absender unbekannt"
	{Reason: "rejected", Detail: "sender", If: cond{Coded: true}, Phrases: `
		expediteur; absender; remitente; remetente; mittente; afzender; nadawca; nadawcy; odesilatel; отправител
		avsandare; afsender|; avsender; gonderici; felado; lahettaja
	`},

	// What a server says of the name in EHLO.
	// "501 5.5.4 Invalid domain name"
	{Reason: "requireptr", Detail: "helo", Phrases: `invalid domain name`, If: cond{Status: "5.5.4"}},
	// "517 Domain does not exist: example.org."
	{Reason: "rejected", Detail: "sender-domain", Phrases: `domain does not exist; invalid domain; mx records for`,
		If: cond{Reply: 517}},
	// "550 5.1.8 Domain not found"
	{Reason: "rejected", Detail: "sender-domain", Phrases: `
		domain not found; domain*does not exist; domain does not; no such domain
		unknown domain; domain unknown; invalid domain; host not found; no mx
		invalid address; bad address; does not exist; user unknown
	`,
		If: cond{Status: "5.1.8 4.1.8 5.1.7 4.1.7"}},

	// "ann@example.org: Unrouteable address"
	{Reason: "hostunknown", Detail: "no-route", Phrases: `unrouteable address; unroutable address`,
		If: cond{Bare: true}},

	// ---- Domains and hosts that do not exist (X.1.2, X.4.4)
	// "all relevant MX records point to non-existent hosts"
	{Reason: "hostunknown", Detail: "broken-mx", Phrases: `mx records point to non-existent; mx records point to nonexistent`},
	// "Host or domain name not found. Name service error for name=example.org type=MX: Host not found, try again"
	{Reason: "networkerror", Detail: "dns", Phrases: `host not found, try again; host lookup did not complete`},
	// "DNS Error: 12345 DNS type 'mx' lookup of example.org responded with code NXDOMAIN Domain name not found: example.org"
	{Reason: "networkerror", Detail: "no-domain", Phrases: `dns error*nxdomain; dns error*domain name not found`},
	// "550 5.1.2 <ann@example.org>... Host unknown (Name server: host not found)"
	{Reason: "hostunknown", Detail: "no-domain", Phrases: `
		未找到主机; 未找到主機; 找不到主机; 找不到主機; 域名服务错误; 域名服務錯誤; no se encontro el host; nie znaleziono host; hote*introuvable
		no dns entries; determine where to send
		host unknown; destination computer was not found; destination system*could not be found; unknown host; host not found; host or domain name not found
		domain does not exist; domain doesn't exist; domain not found
		no hosts to try; not appear to be registered; the domain*couldn't be found; the domain*could not be found
		domain name*could not be found
		domain*not found in dns; encontro el dominio; encontrado el dominio; dominio*nao foi encontrado
		dominio*non e stato trovato; trovare il dominio; domaine*pas ete trouve; domein*niet*gevonden
		znaleziono domeny; znalezc domeny; odnalezc domeny; domena*nebyla nalezena; doman*inte*hittas
		verkkotunnusta*ei l; domain nem talalhato; domeniul*nu a; найти домен; домен*не знайден
		ドメイン*が見つか; 找不到网域; 找不到網域; 找不到域名
		domain name not found; no such domain; no such host; unknown domain
		bad destination system
		domain unknown; bad destination host; domain*does not exist; domain*doesn't exist
		nonexistentdomain; nxdomain; non-existent domain; nonexistent domain
		non-existent host; couldn't find any host; invalid domain; domain is invalid
		illegal host/domain; p=badrcptdomain
		all host address lookups failed permanently; address lookup failed
		couldn't find*host; unrouteable mail domain
		destination server*could not be found; name service (dns)
		unroutable domain; domain invalid; no mail servers could be found; no mx found; no mx record; no mx for
		domain could not be found; domain couldn't be found; domain wasn't found
		the domain name*invalid; reserved by rfc 2606; single label domains
		name or service not known; nodename nor servname; server nicht gefunden
		domain existiert nicht; domane existiert nicht; domain*existiert nicht
		domain nicht gefunden; domain*nicht*gefunden; domane*nicht*gefunden
		unbekannter host; hote inconnu; domaine inconnu; domaine inexistant
		domaine*n'existe pas; domaine*inexistant; dominio*no existe; dominio*nao existe
		dominio*non esiste; dominio no existe; dominio desconocido; dominio no encontrado
		dominio nao existe; dominio inexistente; dominio sconosciuto; dominio non esiste
		domein bestaat niet; onbekend domein; domena nie istnieje; nieznana domena
		domena neexistuje; neznama domena; домен не существует; домен*не существует
		домен не найден
		host nicht gefunden; unbekannte domain; domain*unbekannt; domanenname*unbekannt
		domeniul nu
		domaenet*ikke; domenet*ikke
		verkkotunnusta ei; alan adi bulun
		домену не існує; домен не знайдено; bad host name
		host name is unknown; hostname unknown; unresolvable host; no such system
		nosuchnode; node is unknown; unknown node; no such node; domain*not registered
		unable to find the domain; no dns record
		no a or mx record; no mail servers; ドメインは存在しません; ドメインが存在しない; 도메인을 찾을 수
		도메인이 존재하지; 域名*不存在
		host name*not exist
		hostname*not exist
		illegal host
		domain*nicht gefunden
		domaine*introuvable; domein*bestaat niet; domein*niet gevonden; domena*nie istnieje
		domena*neexistuje; 域名错误; domaene findes; domaene*findes ikke
		doman*finns inte; doman*hittades inte; domene*finnes ikke; dominio*no encontrado
		dominio*non trovato; dominio*nao encontrado; домен *не найден
		unknown to the dns; домен не постоји; domena ne obstaja; domena ne postoji; lenid*fannst ekki; неизвестный домен; 域名不存在; ドメインが存在しません; ドメインが見つかりません
	`},

	// ---- The recipient's address: filtered although known
	// "550 5.1.1 Refused due to recipient preferences"
	{Reason: "filtered", Phrases: `
		explicit blocking of; due to recipient preferences; recipient preferences; recipient's preferences
		blocked by the recipient; blocked by recipient; has set a filter; has refused your
		rejected by recipient; refused by recipient; recipient is not allowed; 수신차단; 수신 차단
		recipient blocked; recipient has blocked; recipient rejected your
		blocked you|; blocked your address; user reject
		privacy; block-rcpt; does not want mail from; recipient's filter
		you are blocked by
		set up a filter
		user has blocked; personal filter; rejected by user
		blocked by user; refused by the user; rejected by sieve; sieve; user filter
		user rule; domain filter; apology; policy rejection on the target
		recipient's policy; mail is rejected by recipients; recipient refused; hidden user
		recipient temporarily unavailable; not accepted for this recipient; declined by
		rejected this message; cannot route mail to user
		does not wish to receive; not wish to receive mail; reception blocked by; 수신을 거부
		수신거부; 수신 거부; 收件人*拒收; 被收件人; 收件人设置; wunscht keine; mochte keine*von ihnen
		refuse vos messages; ne souhaite pas recevoir
		受信を拒否
		受信者の設定; 수신자가 차단; получатель заблокировал
		filtre; 受信拒否
	`},

	// ---- The recipient's address: unknown (X.1.1)
	// What a server says of DATA when it refused every RCPT before.
	// "554 5.5.1 Error: no valid recipients"
	{Reason: "userunknown", Detail: "no-recipients", Phrases: `no valid recipient`,
		If: cond{Status: "5.5.0 5.5.1"}},
	// "550 5.2.1 Mailbox not available"
	{Reason: "suspend", Phrases: `mailbox not available; mailbox unavailable; mailbox is unavailable; mailbox is not available`,
		If: cond{Status: "5.2.1 4.2.1"}},
	// "450 Requested mail action not taken: mailbox unavailable"
	{Reason: "systemerror", Detail: "mailbox-busy", Phrases: `mailbox unavailable; mailbox busy; mailbox is busy`,
		If: cond{Reply: 450}},
	// "550 5.1.1 Mailbox unavailable"
	{Reason: "userunknown", Phrases: `mailbox unavailable; mailbox is unavailable; mailbox not available`,
		If: cond{Status: "5.1.0 5.1.1"}},
	// "550 5.1.1 <ann@example.org>: Recipient address rejected: User unknown in local recipient table"
	{Reason: "userunknown", Phrases: `
		user not local; user*not local
		user unknown; unknown user; banned recipient; user*unknown|; unknown*user
		unknown recipient; recipient unknown; recipient*unknown; unknown address
		address unknown; unknown mailbox; mailbox unknown; unknown local; unknown account
		unknown alias; unknown or illegal; unknown or invalid; addressee unknown
		address not known; unknown addressee; unknown destination; no match found for user
		unable to find user; wasn't found at; was not found at; was not found in the domain
		not valid for our domain; no account by that name
		mailbox name invalid; mailbox*is unknown; invalid subscriber; not a valid subscriber; unknown subscriber
		absent subscriber; subscriber*not found
		no valid recipients for this; listado no catalogo de enderecos; user*is not defined; unrecognised o/r name; unrecognized o/r name; subscriber unknown; left the company; no longer works; deleted user; user deleted
		cannot find the recipient
		cannot find recipient; cannot find user; mailbox for*is not available
		is not in our list; mailbox*has been removed
		account*has been removed; no valid local part; no match for user
		account unknown; account is unknown; address is unknown; unrouteable address
		unroutable address; undeliverable address; unroutable email; no such user
		name was not found; no such mailbox; no such recipient; no such account; no such address
		no such person; no such local; no such email; no such customer; no such alias
		no such*here; user by that name; no mailbox; no one by that name; no one at this
		no one here; nobody by that name; not a valid user; not a valid mailbox
		not a valid recipient; not a valid account; not a known user; not a known
		not a local user; recipient*is invalid; user not found; user not exist
		user not known; user doesn't exist; user does not exist; user*does not exist
		user*doesn't exist; user*not found; user*not known; user invalid; user is unknown
		user no longer; account not found; account does not exist; account doesn't exist
		account*does not exist; account*not found
		account that you tried to reach does not exist; doesn't have a*account
		does not have a*account; is not a*account; account invalid; account not exist
		mailbox not found; mailbox does not exist; mailbox doesn't exist
		mailbox*does not exist; mailbox*not found
		mailbox invalid; mailbox not exist
		mailbox unallocated; recipient not found; recipient does not exist
		recipient*does not exist; recipient*not found; recipient not exist
		recipient invalid; recipient*invalid; recipient address unknown
		recipient not known; recipient not accepted; recipient name is not recognized
		recipient not recognized; not in recipient list; recipient*unrecognized
		invalid recipient; invalid user; invalid mailbox; invalid address|
		badrcptto; not on this system; verify recipient; recipient*cannot be verified
		recipient verification; invalid email address; invalid e-mail address; is not in use
		not in directory; not in the directory; not in our directory
		cannot deliver mail for; invalid account; invalid addressee; invalid local
		invalid destination
		bad recipient; bad address; bad destination; illegal recipient; illegal alias
		incorrect address; address not found; address does not exist; address doesn't exist
		address*does not exist; address*doesn't exist; address*not found; address invalid
		address unavailable; address couldn't be found; address not exist; address error
		receiver not found; destination addresses were unknown; no longer valid; no longer available; no longer accepts
		no longer in use; no longer exist; no longer has; not exist; doesn't exist
		non-existent; nonexistent user; nonexistent mailbox; nonexistent addr; nonexistent rec; nonexistent acc; nonexistent email; directory lookup failed; recipnotfound
		recipientnotfound; resolver.adr; marked as invalid
		not our customer; not our user; blank mailhost; is not on our system
		does no exist; one time address; mxin501; nosuchuser; dosn't exist; don't exists that user; unavailable mail user; does not appear to exist; email not found; e-mail address you entered couldn't; couldn't be found
		could not be found; not known here; not a mailbox; user has been deleted
		mailbox has been deleted; account has been deleted; account deleted
		email*does not exist; isn't a valid; rejected recipient; invalid-recipient
		recipient declined; check if address is correct; no such object|; userunknown
		cuda_nsu
		invalid receiver address; user account does
		user not registered; user is not registered; recipient isn't here; isn't here|
		user*not on this server; has left the uni; has left the organi; no longer with the
		no longer employed; no longer at this; not valid anymore; unable to verify destination
		no such e-mail; couldn't find any account; not in the*directory
		not found in*directory; not found in*address book; no matches to name
		user*not recogni; mailbox*not recogni; name*not recogni; isn't deliverable|
		no such*user|; no such*name|; not enrolled
		not in route list; find your mailbox; not a valid e-mail address
		not a valid email address; is not a user|; find this user
		non-existing user; no account with this name
		address*not recogni; address is wrong; wrong address; address is incorrect
		misspelled; recipient*has been deleted; mailbox was deleted; address is obsolete
		not in service|; no longer in service
		can't accept user; cannot accept user
		not a valid address; not on file; no record of; unknown name; no local mailbox
		// German
		benutzer unbekannt; unbekannter benutzer; unbekannter empfanger
		empfanger unbekannt; empfanger ist unbekannt; empfangeradresse*unbekannt
		empfaenger unbekannt; unbekannter empfaenger; benutzer nicht bekannt; empfanger <*unbekannt; empfaenger <*unbekannt; benutzer <*unbekannt
		utilisateur <*inconnu; usuario <*desconocido; utente <*sconosciuto; not in my validrcptto; account number is not valid; account name is not valid
		корисник не постоји; корисникот не постои; no user by this name; not a valid member id; no incluido en el directorio; no aparece en el directorio
		adresa nuk u gjet; uporabnik ne obstaja
		benutzer existiert nicht; adresse existiert nicht; konto existiert nicht
		postfach existiert nicht; adresse*nicht gefunden; empfanger*nicht gefunden
		adressat unbekannt; kein solcher benutzer; unbekannte adresse
		empfanger*existiert nicht; nicht gefunden; nicht vorhanden
		kein konto; kein postfach; ungultige empfanger; ungultiger empfanger
		ungueltige empfaenger
		ungueltiger empfaenger; existiert hier nicht; existiert nicht; ist unbekannt
		wurde nicht*gefunden
		nicht im*verzeichnis; nicht im*adressbuch; unbekannte mailadresse; unbekannte e-mail
		nicht bekannt; gibt es nicht; adresse ungultig; ungultige adresse
		// French
		utilisateur inconnu; destinataire inconnu; adresse inconnue; destinataire invalide
		adresse*invalide; destinataire*invalide; adresse*inexistante; boite inexistante
		n'existe pas; n'a pas ete trouve; compte inexistant; inconnu a cette adresse; introuvable
		est inconnu; inconnue|
		pas repertorie; aucun utilisateur; aucun compte
		plus dans l'entreprise; a quitte l'entreprise; n'est plus valide
		n'est plus utilise; inexistant
		// Spanish, Portuguese, Italian
		usuario desconocido; destinatario desconocido; usuario no existe; no existe
		direccion invalida; direccion*no existe; buzon inexistente; cuenta inexistente
		usuario no valido; destinatario no valido; direccion no valida
		no se encontro; no se encontraba en; nenasel; n'est pas reconnu; no se reconoce; non e riconosciuto; address is not valid; inte kunde hittas; no se encuentra la direccion; no se ha encontrado; desconocido; destinatario no encontrado; no encontrado
		usuario desconhecido; destinatario desconhecido; usuario nao encontrado
		usuario inexistente; nao existe; destinatario invalido; endereco invalido
		conta inexistente; nao encontrad; nao foi encontrad; nao foi possivel encontrar
		nao foi possivel localizar
		desconhecido; non e stato trovat; non e stata trovat; impossibile trovare
		caixa postal inexistente
		utente sconosciuto; destinatario sconosciuto; utente inesistente
		casella inesistente; indirizzo inesistente; non esiste; destinatario inesistente
		indirizzo*non valido; sconosciuto; non trovato; inesistente
		no figura en; no encontrada; no registrad; no es valida; nao consta
		non elencato; nessun utente; nessuna casella
		utente non valido; non trovata
		// Dutch, Polish, Czech, Russian
		gebruiker onbekend; onbekende gebruiker; ontvanger onbekend; bestaat niet
		onbekend adres; geen gebruiker; ongeldig e-mailadres; ongeldig adres
		ongeldige ontvanger; niet gevonden; niet worden gevonden; zostal odnaleziony
		zostala odnaleziona; nie odnaleziono; nie znaleziono; odnalezc; onbekend; nieznany uzytkownik
		uzytkownik nieznany
		nie ma takiego; nie istnieje; nieznany odbiorca; nieznany adres
		konto nie istnieje; brak uzytkownika; nieprawidlowy adres; nieprawidlowy odbiorca
		nieistniejac; brak takiego; neznamy uzivatel
		uzivatel neexistuje; neznamy prijemce; neexistuje; schranka neexistuje
		uzivatel nenalezen; neplatny prijemce; neplatna adresa; neznamy pouzivatel
		nenalezen; nebyla nalezena; nebyl nalezen; nepodarilo*najit; nenasiel; nelze najit
		mozne najit; пользователь не найден
		нет такого пользователя
		не существует; неизвестный пользователь; адрес не найден; неизвестный получатель
		получатель не найден; недействительный; не найден; не знайден; неизвестный адрес
		такого адреса; непознат потребител; не удалось найти; не існує
		такого пользователя
		неверный адрес
		geen mailbox; geen postvak; is ongeldig; adresat nieznany
		nie figuruje; takovy uzivatel; takovy*neni
		neznama adresa; ne postoji; ne obstaja; nepoznat; neznan|
		немає так; такого користувача
		невідом; неизвестен; нет такого; несуществующ
		не зарегистрирован; ящик отсутствует; пользователь отсутствует
		// Chinese, Japanese
		用户不存在; 收件人不存在; 邮箱不存在; 帐号不存在; 账号不存在; 地址不存在
		无此用户; 无效的收件人; 收件人无效; 地址无效; 未找到; 查无此人; 找不到
		不存在; 使用者不存在
		ユーザが見つかりません; 存在しません; 見つかりません; 宛先不明; アドレス不明; 見つからない; ユーザー不明
		ユーザ不明; アドレスが間違; 存在しない
		地址有误; 地址错误; 地址不正确; 未注册; 無此; 查無; 查无; 該当するユーザ; ユーザーはいません; ユーザはいません
		該当*いません; アドレスが正しく; アドレスが無効; 登録されていません
		// Korean, Turkish, Nordic, Hungarian, Romanian, Greek
		존재하지 않; 없는 사용자; 찾을 수 없; bulunamadi; mevcut degil; gecersiz alici
		gick inte att hitta; kunde inte hittas; hittades inte; inte hittades; finns inte
		okand mottagare; kunne ikke finde
		ikke findes; ikke finnes; ikke fundet; ikke funnet
		finner ikke e-post; finner ikke adressen; putut fi gasit; εύρεση
		blev ikke fundet; findes ikke; kunne ikke finne; ble ikke funnet; finnes ikke
		ukendt modtager; ukjent mottaker; ei loydy; ei loytynyt; tuntematon
		nem talalhato; nem letezik; ismeretlen cimzett; ismeretlen felhasznalo
		utilizator necunoscut; destinatar necunoscut; bilinmeyen kullanici
		bilinmeyen alici; okand anvandare; ukendt bruger; ukjent bruker
		nepoznat korisnik; neznan uporabnik; nu a fost gasit; nu exista
		사용자가 없; 수신자가 없; 없는 메일; 등록되지 않은; 주소가 잘못; 탈퇴
		boyle bir*yok; kullanici yok; bulunmuyor; gecersiz adres
		ar okand; existerar inte
		eksisterer ikke; er ukendt; er ukjent; fant ikke
		ikke gyldig; ugyldig adresse
		kayttajaa ei ole; tunnusta ei ole; vastaanottajaa ei ole
		ei ole olemassa; ei leitud; nerastas; nav atrast
		nincs ilyen; nem letezo; ismeretlen cim; khong tồn tại
		sa nenasla; nenasla sa; nije pronaden; не е намерен
		khong tim thấy; tidak ditemukan; tidak dapat ditemukan; ไม่พบ
		לא קיים; לא נמצא; غير موجود; لم يتم العثور; تعذر العثور; άγνωστ
		δεν βρέθηκε; δεν υπάρχει
	`},
	// "550 Requested action not taken: mailbox unavailable"
	{Reason: "userunknown", Detail: "unavailable", Phrases: `mailbox unavailable; mailbox is unavailable; mailbox not available`},
}
