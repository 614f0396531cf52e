package reason

// systemPhrases come last: words about lines, machines, commands and policy,
// which are said beside any other reason too.
var systemPhrases = []rule{
	// ---- Given up, or still waiting (X.4.7, X.4.1)
	// "550 4.4.7 QUEUE.Expired; message expired"
	{Reason: "expired", Detail: "expired", Phrases: `
		message expired; retry timeout exceeded; retry time not reached
		delivery retry timeout; delivery timed out; delivery time expired
		envelope expired; queue.expired; multiple retries
		queue expired; retry time expired; delivery expired; been in queue for
		maximum time in queue; message delayed; has not yet been delivered
		could not be delivered for*day; could not be delivered for*hour; could not be delivered for*minute; could not be delivered for*second; still undelivered; not been delivered yet
		will continue to try; will keep trying; delivery attempts will continue
		time limit exceeded; retried for too long; unable to deliver in; queue lifetime
		lifetime expired; attempts expired; max retries; message timed out; timeout on*queue
		delivery has been delayed; has been delayed; will be retried
		zustellung verzogert; noch nicht zugestellt; n'a pas encore ete; aun no se ha
		ainda nao foi; non ancora consegnato; не доставлено в течение; доставка отложена
		投递延迟; 配信が遅延; cannot send message for; in the time limit specified
		delivery failed*attempts
		could not be*fully delivered; abandoned after; delivery time limit; giving up after*days|; giving up after*hours|
		gave up retrying; could not be delivered within
		konnte*tage lang nicht; konnte*tagen nicht; konnte*stunden nicht
		delai*expire
		unable to deliver after; maximum queue time; maximum retry time
		maximum number of retries; maximum number of delivery attempts; number of delivery attempts*exceeded
		too many delivery attempts; undeliverable for
		innerhalb der*zeit nicht; zeitlimit*uberschritten; zeit*abgelaufen; frist*abgelaufen
		agoto el tiempo; tiempo*agotado; prazo*expirou; tempo massimo; termijn is verstreken
		uplynal; истек срок; срок доставки; 制限時間; 有効期限; 多次尝试; 多次投递
		재시도; 시간이 초과
		nelle prime dodici ore; ventiquattro ore successive; sup. tempo massimo; superamento tempo massimo
		within the time limit; final attempt; superamento del tempo massimo; stopped trying
		angegebenen zeitlimit; delai imparti; tiempo especificado; tempo specificato; tempo especificado
		versuche eingestellt; versuch abgebrochen; versuche abgebrochen; arrete d'essayer; cesse d'essayer
		dejado de intentar; interrotto i tentativi; parou de tentar; deixou de tentar; pogingen*gestaakt
		zaprzesta; прекратил попытки; попытки*прекращены; prestal se pokouset; 停止尝试; 停止嘗試; 試行を停止
	`},
	// "421 4.4.2 mx.example.org Error: timeout exceeded"
	{Reason: "expired", Detail: "idle-client", Phrases: `
		error: timeout exceeded; command timeout; data timeout; idle timeout; timeout - closing; timeout, closing
		timeout waiting for; timeout while waiting; waiting for client; waiting for command; idle too long; too much time between; timeout (#4.4.2
	`, If: cond{Class: '4', Coded: true}},
	// "421 4.7.0 mx.example.org Timeout"
	{Reason: "expired", Detail: "idle-client", Phrases: `timeout`, If: cond{Reply: 421}},
	// "connect to mx.example.org[192.0.2.1]:25: Connection timed out"
	{Reason: "expired", Detail: "timeout", Phrases: `
		context deadline exceeded; winsock error 10060; winsock 10060; winsock error[10060
		connection timed out; operation timed out; conversation with*timed out; timed out
		opentimeout; readtimeout; execution expired
		timeout; time-out; did not accept our requests to connect; host not reachable
		not reachable for too long; did not respond; didn't respond
		nicht geantwortet; nicht reagiert; n'a pas repondu; no respondio; no responde; non ha risposto; nao respondeu
		niet gereageerd; сервер*не отвечает; система*не отвечает; не ответил; 応答しませ; 没有响应; 未响应; 응답하지
		no response from; not responding
		host is not responding; zeituberschreitung; delai depasse; delai d'attente
		tiempo de espera; tempo limite; tempo scaduto; tempo esgotado; time out
		przekroczony czas; przekroczono czas; vyprsel cas; истекло время; тайм-аут
		連線逾時; delai de connexion; таймаут; 连接超时; 超时; タイムアウト
	`},

	// ---- What would be read as trouble of the lines
	// "451 4.3.0 alias file unavailable"
	{Reason: "systemerror", Detail: "their-system", Phrases: `
		missing required dns; blank "forward-email; invalid forward-email; misconfigured forwarding; storedrv; mapiexception; error in processing, id; mime_decode; failed: invalid argument
		several matches found; name is ambiguous; ambiguous recipient; 000c0595
		mailbox has an invalid format; mail transport unavailable; mail transport error
		user lookup error
		unable to chdir; unable_to_chdir; excessive recursion; i/o error; alias file
		.qmail file
		chdir to maildir; home directory is
	`},
	// `Command died with status 75: "/usr/lib/deliver". Command output: user lookup failed`
	{Reason: "mailererror", Detail: "local-delivery", Phrases: `command died`},

	// ---- Lines and names (X.4.2 to X.4.4)
	// Services that forward mail say so of the server they forward to.
	// "We are currently unable to send email to ann@example.org. The bounce was soft."
	{Reason: "networkerror", Phrases: `currently unable to send email to`},
	// "connect to mx.example.org[192.0.2.1]:25: Connection refused"
	{Reason: "networkerror", Detail: "no-connection", Phrases: `
		connection refused; connection was refused; could not connect; couldn't connect; error connecting
		cannot connect; can't connect; unable to connect; failed to connect
		connection to smtp host failed; busy signal; able to establish an smtp connection; no connection; connection failed
		verbindungsaufbau; verbindung*fehlgeschlagen; forbindelsen blev afvist
		connexion impossible; impossible de se connecter; impossibile connettersi
		no se pudo conectar; nao foi possivel conectar
		winsock error 10061; winsock error 10065; winsock error[100; tcp open failed
		nicht erreichbar; injoignable; connexion*echoue; connexion*echec; puede conectar
		inaccesible; impossibile contattare; geen verbinding
		polaczyc sie; nelze se pripojit; подключиться к
		連線失敗; 连接失败; 연결할 수 없; 접속 실패
		baglanilamadi; ansluta till; oprette forbindelse
		actively refused; socket error; network is unreachable; no route to host
		host is unreachable; unreachable; network error; network unreachable
		error transferring to; could not be contacted; communication problem
		tried all mx; tried all hosts; all mxs failed; all mx hosts failed; no smtp servers were available
		failed all attempts to connect; have been failing for; server couldn't be reached
		server could not be reached; no longer responding; connect error; verbindung*abgelehnt
		verbindung*nicht hergestellt; connexion refusee; conexion rechazada
		conexao recusada; connessione rifiutata; verbinding geweigerd; polaczenie odrzucone
		spojeni odmitnuto; в соединении отказано; не удалось подключиться
		соединение отклонено; 无法连接; 连接被拒绝; 接続できません; 接続が拒否
	`},
	// "lost connection with mx.example.org[192.0.2.1] while sending RCPT TO"
	{Reason: "networkerror", Detail: "lost-connection", Phrases: `
		lost connection; connection lost; connection reset; connection dropped; server not connected
		connection closed; connection was closed; connection aborted; broken pipe
		communications failure; communication failure; greeting failed
		kommunikationsproblem; kommunikationsfehler; probleme de communication; echec de communication; problema de comunicac
		problema di comunicazione; communicatieprobleem; problem z komunikac
		sent an empty reply; connection broken; connection died; premature; unexpectedly closed
		closed connection; dropped connection; remote end closed; end of file
		unexpected eof; read error; read banner; connection unexpectedly; verbindung abgebrochen
		verbindung verloren; connexion perdue; conexion perdida; соединение разорвано
		连接断开
	`},
	// "Host or domain name lookup: temporary failure in name resolution"
	{Reason: "networkerror", Detail: "dns", Phrases: `
		name server; nameserver; name service error; dns error; dns query failed
		dns lookup; dns look-up; dns failure; dns server; dns problem; lookup failed; lookup failure
		servfail; temporary domain failure
		host name lookup failure; could not resolve; cannot resolve; couldn't resolve
		unable to resolve; resolve|; be resolved; not resolved; not resolving
		dns-abfrage; dns-auflosung; resolution dns; resolution du nom; 域名解析; dns 조회
		dns 解析
		name resolution; cname lookup failed; malformed name server reply
		temporary failure in name resolution; dns-fehler; erreur dns; error de dns
		erro de dns; errore dns; ошибка dns
	`},
	// "Bad connection to the next host"
	{Reason: "networkerror", Phrases: `
		no transport provider
		primary relay; points to local host; address is the local host
		bad connection; routing error; unable to route; no route; no path to
		unable to deliver to host
	`},

	// ---- Programs that take the message at the end
	// "local delivery failed"
	{Reason: "mailererror", Detail: "local-delivery", Phrases: `
		local delivery failed; child process; child status
		process failed; pipe to; pipe |; exit status; exit code; exited with
		returned with status; return code; mailer*exited; delivery agent failed; delivery agent returned
		deliver*failed to execute; exec failed; dovecot-lda; pipe transport
		transport returned; program failure; command output
		terminated by signal; cannot append message; can't create output
		maildir delivery failed
		unable to execute
		cannot open mailbox
		unable to open mailbox; unable to open ./; unable to switch to; unable to run /
		can't create user output
	`},

	// ---- Systems
	// "521 5.3.2 host is not accepting mail"
	{Reason: "notaccept", Detail: "no-mail", Phrases: `
		not accepting mail; not accepting messages; not accept mail; system not accepting
		not currently accepting mail
	`,
		If: cond{Class: '5'}},
	// "421 4.4.5 Server busy, try again later."
	{Reason: "systemerror", Detail: "server-busy", Phrases: `
		server not ready; server busy; server is busy; too busy; system busy; server overload; overloaded
		temporarily overloaded; resources temporarily unavailable
		resource temporarily unavailable; resources are temporarily; resources restricted
		high load; load too high; server load; insufficient resources; low on resources
		network is busy
		unable to process connection at this time; agent busy; queue is full
		backend queue full; ausgelastet; uberlastet; occupe; ocupado; occupato
		перегружен; 服务器繁忙; 系统繁忙; 混雑
	`},

	// ---- Commands (X.5.y, RFC 5321, 4.2.1)
	// "503 5.5.1 Bad sequence of commands"
	{Reason: "syntaxerror", Detail: "sequence", Phrases: `
		bad sequence; need mail; need rcpt; polite people say; send hello first
		helo first; ehlo first; must precede; mail first; rcpt first; out of sequence
		nested mail; sender already; no recipients; no valid rcpt; valid rcpt
		wrong order
	`},
	// "554 5.7.1 Command rejected"
	{Reason: "policyviolation", Phrases: `command rejected`,
		If: cond{Status: "5.7.1 4.7.1"}},
	// "500 5.5.2 Error: bad syntax"
	{Reason: "syntaxerror", Detail: "command", Phrases: `
		syntax error; bad syntax; invalid syntax; unrecognized command
		unrecognised command; command unrecognized; command not recognized
		command not recognised; unknown command; command unknown; invalid command
		not implemented; unimplemented; unsupported command; command not supported
		command rejected; parameter not; parameters not; in parameters; bad parameters
		invalid parameters; invalid argument; unexpected command
		too many errors; too many wrong commands; protocol error; smtp protocol
		protocol deviation; improper command; pipelining; cannot decode; unsupported
		syntaxfehler; unbekannter befehl; erreur de syntaxe; error de sintaxis
		erro de sintaxe; errore di sintassi; syntaxfout; blad skladni; chyba syntaxe
		синтаксическая ошибка; неизвестная команда; 语法错误; 構文エラー
	`},

	// ---- Login and rights (X.7.y)
	// "530 5.7.0 Authentication Required"
	{Reason: "securityerror", Detail: "login-needed", Phrases: `
		authentication required; authentication is required; authentication needed
		smtp authentication; need to authenticate; needs authentication; must authenticate
		must be authenticated; please authenticate; auth required; login required
		log in first; not authenticated; client not authenticated; client was not auth
		anonymous; unauthenticated; must login; authenticate
		authentifizierung erforderlich; anmeldung erforderlich; authentification requise
		authentification necessaire; autenticacion requerida; requiere autenticacion
		autenticacao necessaria; necessita de autenticacao; requer autenticacao; autenticazione richiesta
		verificatie vereist; wymagane uwierzytelnienie; wymagana autoryzacja
		vyzadovano overeni; требуется аутентификация; требуется авторизация; 需要认证
		需要身份验证
		認証が必要
	`},
}

// weakPhrases are words that are said beside any other reason as well, and
// that mail programs use in their own sentences.
var weakPhrases = []rule{
	// "nadawca odrzucony"
	{Reason: "rejected", Detail: "sender", Phrases: `
		expediteur; absender; remitente; remetente; mittente; afzender; nadawca; nadawcy; odesilatel; отправител
		avsandare; afsender|; avsender; gonderici; felado; lahettaja
	`},
	// "host mx.example.net[192.0.2.1] refused to talk to me: 554 mx.example.net"
	{Reason: "blocked", Detail: "host-refused", Phrases: `refused to talk to me`},
	// "550 Access denied"
	{Reason: "rejected", Detail: "access-denied", Phrases: `access denied`},
	// Spam filters name these lists as rules beside their scores.
	// "554 5.7.1 A link in the message stands on URIBL"
	{Reason: "blocked", Detail: "blocklist", Phrases: `surbl; uribl`},
	// qmail says so of each recipient that was refused.
	// "192.0.2.7 does not like recipient."
	{Reason: "userunknown", Phrases: `does not like recipient`},
	// "552 Cannot store the message: quota"
	{Reason: "mailboxfull", Phrases: `quota|`},
	// "Unsubscribed Address"
	{Reason: "suppressed", Phrases: `bounced address; unsubscribed address`},
	// "I'm not going to try again; this message has been in the queue too long."
	{Reason: "expired", Detail: "expired", Phrases: `in the queue too long; on the queue too long; message has been in`},
	// "554 Your IP address 192.0.2.7 cannot send here"
	{Reason: "blocked", Detail: "host-refused", Phrases: `
		your ip; your host; your network; sender ip; ihr server; ihre ip
		votre adresse ip; votre serveur; su direccion ip; seu ip; il tuo ip; вашего ip
		ваш ip
	`},
	// Exchange and Postfix say so of the client beside a code of policy.
	// "550 5.7.1 Service unavailable"
	{Reason: "blocked", Detail: "host-refused", Phrases: `service unavailable`,
		If: cond{Status: "5.7.0 5.7.1"}},
	// "451 4.3.0 Temporary failure, the message was not taken"
	{Reason: "systemerror", Detail: "their-system", Phrases: `
		internal error; internal server error; internal system error; local error
		local problem; system error; server error; service unavailable
		service currently unavailable; service is currently unavailable
		service temporarily unavailable; service not available; temporarily unavailable
		temporary system problem; server configuration; config error; configuration error
		incorrectly configured; misconfigured; configuration is invalid; temporary failure
		temporary error; temporary server error; temporary problem; temporary local problem
		unknown error; unexpected error; unexpected failure; could not load
		transaction failed; mailbox lookup; ldap; database; license; out of memory
		unable to verify; upstream error; upstream smtp; failed to be replicated
		temporarily rejected; requested action aborted; requested mail action aborted
		mail action aborted; local error in processing; error in processing
		processing error; software error; shutting down; maintenance; not functioning
		temporarily deferred; no mail-enabled subscriptions; accounts service
		account service; inbounds disabled; outbounds disabled; technical problem
		technical difficult; failure in processing
		systemfehler; erreur systeme; error del sistema; erro do sistema; errore di sistema
		blad systemu; системная ошибка; ошибка системы; 시스템 오류
		일시적; sistem hatasi
		interner fehler; interner server; voruberge; technischer; erreur interne
		erreur temporaire; temporairement; error interno; temporalmente
		erro interno; temporariamente; errore interno
		temporaneamente; interne fout; tijdelijk; blad wewnetrzny; tymczasow
		vnitrni chyba; docasn; внутренняя ошибка; временн
		系统错误; 内部错误; 一時的; システムエラー; 内部エラー
	`},
	// Notices say so to people whatever the reason is.
	// "450 4.3.2 Please try again later"
	{Reason: "systemerror", Detail: "their-system", Phrases: `
		try again; try later; please retry; later; reessayer; intente; tente novamente; riprovare
		sprobuj; попробуйте; повторите; 稍后
	`, If: cond{Coded: true}},
	// "550 5.7.1 Relay"
	{Reason: "norelaying", Detail: "relay-denied", Phrases: `relay|; relaying; relayed`},
	// "554 Message not allowed"
	{Reason: "policyviolation", Detail: "filter", Phrases: `
		message not allowed; message is not allowed; content not allowed; filter rule|; filter rules
	`},
	// "550 5.7.1 Message rejected due to local policy."
	{Reason: "policyviolation", Detail: "policy", Phrases: `
		violates; corporate rules; policy; policies; not accepted for policy; local policy
		administrative prohibition; prohibited; administratively
		transport rule; rejected by rule; rule that blocks; mail flow rule; disclaimer; not allowed by
		restriction in the system; will not accept delivery; richtlinie; politique
		politica; beleid; polityk; политик; 策略; ポリシー
	`},
	// "551 5.7.1 <ann@example.org>: Delivery not authorized"
	{Reason: "securityerror", Detail: "not-authorized", Phrases: `
		not authorized; not authorised; unauthorized; delivery not authorized
		not permitted; not allowed; permission denied; no permission; security
		forbidden; verboten; nicht erlaubt; interdit; non autorise; no autorizado
		nao autorizado; non autorizzato; niet toegestaan; niedozwolone; запрещен; 权限
		拒否
	`},
	// "Your message to ann@example.org has been blocked. See technical details below."
	{Reason: "spamdetected", Detail: "filter", Phrases: `
		blocked spam; blocked spammy
		your message to*blocked; message was blocked; message has been blocked; message blocked
		nachricht an*blockiert; message a*bloque; mensaje a*bloque; mensagem para*bloquea
		messaggio*bloccat; bericht aan*geblokkeerd; メッセージがブロック
	`},
	// "554 Blocked"
	{Reason: "blocked", Detail: "host-refused", Phrases: `
		blocked; banned; your access; gesperrt; blockiert; bloque; blocage
		bloqueado; bloccato; geblokkeerd; zablokowan; заблокирован; 拒绝; ブロック
	`},
	// "550 5.1.0 Address rejected."
	{Reason: "userunknown", Phrases: `
		recipient address rejected; recipient rejected; recipient was rejected; recipient <*was rejected; address rejected
		no valid recipient
	`},
	// Which stands above what each of them said.
	// "Each of the following recipients was rejected by a remote mail server."
	{Reason: "filtered", Phrases: `following recipients was rejected by`},
	// "550 5.2.1 Message rejected"
	{Reason: "filtered", Phrases: `
		rejected; refused; denied; abgelehnt; rejete; refuse; rechazado; rejeitado
		respinto; geweigerd; odrzucon; odmitnut; отклонен; отвергнут; 退信
	`,
		If: cond{Status: "5.2.0 5.2.1 5.2.4"}},
}
