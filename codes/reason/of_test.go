package reason

import (
	"testing"
	"unicode/utf8"
)

var ofCases = []struct {
	in   Input
	want Answer
}{
	{Input{Text: "550 5.1.1 <ann@example.org>: Recipient address rejected: User unknown"},
		Answer{Reason: "userunknown", By: "phrase", Hard: true}},
	{Input{Text: "smtp; 550-5.1.1 The email account that you tried to reach does not 550-5.1.1 exist. - gsmtp"},
		Answer{Reason: "userunknown", By: "phrase", Hard: true, Provider: "google"}},
	{Input{Text: "Unknown user ann@example.org", Reply: 550, Stage: "data"},
		Answer{Reason: "filtered", Detail: "late-unknown", By: "phrase"}},
	{Input{Text: "552 5.2.2 Le quota est dépassé : la boîte aux lettres pleine"},
		Answer{Reason: "mailboxfull", By: "phrase"}},
	{Input{Text: "550 Почтовый ЯЩИК ПЕРЕПОЛНЕН"}, Answer{Reason: "mailboxfull", By: "phrase"}},
	{Input{Text: "宛先不明です", Reply: 550}, Answer{Reason: "userunknown", By: "phrase", Hard: true}},
	{Input{Text: "550 5.7.1 Unfortunately, messages from [192.0.2.7] weren’t sent. (S3150)"},
		Answer{Reason: "blocked", Detail: "outlook-list", By: "provider", Provider: "outlook"}},
	{Input{Text: "421 4.7.0 [TSS04] Messages from 192.0.2.7 temporarily deferred"},
		Answer{Reason: "badreputation", Detail: "reputation", By: "provider", Provider: "yahoo"}},
	{Input{Status: "5.2.2"}, Answer{Reason: "mailboxfull", By: "status"}},
	{Input{Status: "5.7.999"}, Answer{Reason: "securityerror", Detail: "not-authorized", By: "status"}},
	{Input{Reply: 550, Stage: "rcpt"}, Answer{Reason: "userunknown", By: "reply", Hard: true}},
	{Input{Reply: 554, Stage: "connect"}, Answer{Reason: "blocked", Detail: "host-refused", By: "reply"}},
	{Input{Reply: 535, Stage: "auth", Text: "5.7.8 Error: authentication failed:"},
		Answer{Reason: "securityerror", Detail: "login-refused", By: "phrase"}},
	{Input{Reply: 556, Text: "Domain does not accept mail (null MX)"},
		Answer{Reason: "notaccept", Detail: "no-mail", By: "phrase", Hard: true}},
	{Input{Text: "connect to mx.example.org[192.0.2.1]:25: Connection refused"},
		Answer{Reason: "networkerror", Detail: "no-connection", By: "phrase"}},
	{Input{Text: "554 delivery error: dd Not a valid recipient", Stage: "message"},
		Answer{Reason: "userunknown", By: "provider", Hard: true, Provider: "yahoo"}},
	{Input{Reply: 220, Status: "4.2.1", Text: "220-mx 421 4.2.1 Service refused"},
		Answer{Reason: "blocked", Detail: "host-refused", By: "phrase"}},
	{Input{Text: "550 5.2.1 user unknown", Stage: "rcpt"}, Answer{Reason: "userunknown", By: "phrase", Hard: true}},
	{Input{Text: "550 5.2.1 user unknown"}, Answer{Reason: "filtered", By: "phrase"}},
	{Input{}, Answer{Reason: "undefined"}},
	{Input{Text: "550 bye"}, Answer{Reason: "undefined"}},
	{Input{Text: "450 4.2.0 greetings", Remote: "mx1.mail.icloud.com."},
		Answer{Reason: "filtered", By: "status", Provider: "apple"}},
	{Input{Text: "<ann@comcast.net> user over quota"}, Answer{Reason: "mailboxfull", By: "phrase", Provider: "comcast"}},
	{Input{Text: "mail from <ann@yahoo.com> is not taken"}, Answer{Reason: "undefined"}},
	{Input{Text: "554 Reject due to policy restrictions. See https://postmaster.web.de/en/case?c=hi"},
		Answer{Reason: "notcompliantrfc", Detail: "headers", By: "provider", Provider: "webde"}},
	{Input{Text: "554 Reject due to policy restrictions. See https://www.gmx.net/mail/senderguidelines?ip=192.0.2.7&c=hi"},
		Answer{Reason: "notcompliantrfc", Detail: "headers", By: "provider", Provider: "gmx"}},
	{Input{Text: "554 Reject due to policy restrictions. See https://www.ionos.com/help/?ip=192.0.2.7&c=hd"},
		Answer{Reason: "notcompliantrfc", Detail: "headers", By: "provider", Provider: "gmx"}},
}

func TestOf(t *testing.T) {
	for _, c := range ofCases {
		got := Of(c.in)
		got.Words, got.Rivals = "", nil
		if got.Reason != c.want.Reason || got.By != c.want.By || got.Hard != c.want.Hard ||
			got.Provider != c.want.Provider || got.Detail != c.want.Detail {
			t.Errorf("%+v:\n got %+v\nwant %+v", c.in, got, c.want)
		}
	}
}

// TestLanguages has sentences as servers of many countries say them.
func TestLanguages(t *testing.T) {
	for _, c := range []struct{ want, text string }{
		{"userunknown", "550 5.1.1 Empfänger existiert nicht in unserem System"},
		{"userunknown", "Die eingegebene E-Mail-Adresse konnte nicht gefunden werden."},
		{"mailboxfull", "Das Postfach ist leider voll und kann derzeit nichts annehmen"},
		{"mesgtoobig", "552 Die Nachricht überschreitet die maximal zulässige Größe"},
		{"spamdetected", "554 Ihre Nachricht wurde als Spam eingestuft"},
		{"userunknown", "550 5.1.1 Cet utilisateur n’existe pas"},
		{"mailboxfull", "552 La boîte de réception du destinataire est pleine"},
		{"mesgtoobig", "552 Le message est trop volumineux"},
		{"userunknown", "550 El destinatario no existe en este servidor"},
		{"mailboxfull", "552 El buzón del destinatario está lleno"},
		{"mesgtoobig", "552 El mensaje supera el tamaño máximo permitido"},
		{"userunknown", "550 L'indirizzo del destinatario non esiste"},
		{"mailboxfull", "552 La casella del destinatario è piena"},
		{"userunknown", "550 O destinatário não existe"},
		{"mailboxfull", "552 A caixa postal do destinatário está cheia"},
		{"userunknown", "550 Gebruiker bestaat niet"},
		{"mailboxfull", "552 De mailbox van de ontvanger is vol"},
		{"userunknown", "550 Nie ma takiego użytkownika"},
		{"mailboxfull", "552 Skrzynka odbiorcy jest pełna"},
		{"userunknown", "550 Uživatel neexistuje"},
		{"mailboxfull", "552 Schránka příjemce je plná"},
		{"userunknown", "550 Пользователь с таким адресом не существует"},
		{"mailboxfull", "552 Почтовый ящик получателя переполнен"},
		{"spamdetected", "550 Сообщение отклонено как спам"},
		{"userunknown", "550 收件人邮箱地址不存在"},
		{"mailboxfull", "552 收件人邮箱已满"},
		{"spamdetected", "554 邮件被识别为垃圾邮件"},
		{"userunknown", "550 宛先のメールアドレスは存在しません"},
		{"mailboxfull", "552 受信者のメールボックスがいっぱいです"},
		{"userunknown", "550 존재하지 않는 사용자입니다"},
		{"userunknown", "Girdiğiniz e-posta adresi bulunamadı."},
		{"userunknown", "Det gick inte att hitta den e-postadress du angav."},
		{"mailboxfull", "552 Mottagarens brevlåda är full"},
		{"mailboxfull", "552 받는 사람의 편지함이 가득 찼습니다"},
		{"userunknown", "O endereço de email digitado não foi encontrado."},
		{"userunknown", "550 Ungültiger Empfänger"},
		{"userunknown", "550 Nieprawidłowy adres odbiorcy"},
		{"userunknown", "550 Okänd användare"},
		{"mailboxfull", "552 La boîte aux lettres du destinataire est saturée"},
		{"mailboxfull", "552 Недостаточно места в почтовом ящике"},
		{"suspend", "550 Учётная запись отключена"},
		{"mesgtoobig", "552 邮件大小超过限制"},
		{"hostunknown", "Die Domain des Empfängers existiert nicht"},
		{"rejected", "No tiene permiso para enviar mensajes a este destinatario."},
		{"rejected", "Die Nachricht kam nicht an, weil die Zustellung an diese Adresse eingeschränkt ist."},
		{"rejected", "La remise à cette adresse est restreinte."},
		{"rejected", "La entrega a esta dirección está restringida."},
		{"rejected", "Доставка на этот адрес ограничена."},
		{"rejected", "このアドレスへの配信は制限されています。"},
		{"expired", "Der Server hat es mehrmals versucht und die Versuche eingestellt."},
		{"expired", "Le serveur a cessé d’essayer."},
		{"expired", "El servidor ha dejado de intentarlo."},
		{"expired", "サーバーは試行を停止しました。"},
		{"userunknown", "La dirección no se encontraba en el dominio de destino."},
		{"mesgtoobig", "Le dimensioni del messaggio superano il limite consentito."},
		{"networkerror", "Die Nachricht wurde zwischen zwei Servern hin- und hergeschickt."},
		{"hostunknown", "ドメイン example.net が見つからないため、bob@example.net に届きません。"},
		{"networkerror", "Ein SMTP-Kommunikationsproblem mit dem Server des Empfängers trat auf."},
		{"networkerror", "Un problème de communication SMTP est survenu."},
		{"rejected", "Ihnen fehlt die Berechtigung zum Senden an diesen Empfänger."},
		{"expired", "Impossible de remettre le message dans le délai imparti."},
		{"userunknown", "Le nom du destinataire n'est pas reconnu"},
		{"userunknown", "El nombre del destinatario no se reconoce"},
		{"undefined", "Hubo un problema. Intente enviar el mensaje otra vez."},
	} {
		if a := Of(Input{Text: c.text}); a.Reason != c.want {
			t.Errorf("%q: %s by %q, want %s", c.text, a.Reason, a.Words, c.want)
		}
	}
}

// TestPrograms has words of mail programs, and texts that mislead.
func TestPrograms(t *testing.T) {
	for _, c := range []struct{ want, text string }{
		{"expired", "delivery temporarily suspended: connect to mx.example.org[192.0.2.1]:25: Operation timed out"},
		{"networkerror", "connect to mx.example.org[192.0.2.1]:25: No route to host"},
		{"networkerror", "lost connection with mx.example.org[192.0.2.1] while sending RCPT TO"},
		{"networkerror", "mail for example.org loops back to myself"},
		{"networkerror", "Host or domain name not found. Name service error for name=example.org type=MX: Host not found, try again"},
		{"hostunknown", "Host or domain name not found. Name service error for name=example.org type=A: Host not found"},
		{"failedstarttls", "TLS is required, but was not offered by host mx.example.org[192.0.2.1]"},
		{"mailererror", `Command died with status 127: "/usr/bin/filter"`},
		{"userunknown", `unknown user: "ann"`},
		{"mesgtoobig", "message size 25600000 exceeds size limit 10240000 of server mx.example.org[192.0.2.1]"},
		{"hostunknown", "Unrouteable address"},
		{"userunknown", "550 Unrouteable address"},
		{"networkerror", "Sorry, I wasn't able to establish an SMTP connection. (#4.4.1) " +
			"I'm not going to try again; this message has been in the queue too long."},
		{"mailboxfull", "mailbox is full: retry timeout exceeded"},
		{"expired", "retry timeout exceeded"},
		{"notaccept", "an MX or SRV record indicated no SMTP service"},
		{"userunknown", "550 5.1.1 <spam@blocked.example.org>: User unknown"},
		{"userunknown", "550 5.1.1 ann, try again later"},
		{"userunknown", "550 5.1.1 User unknown. Your IP is 192.0.2.7"},
		{"undefined", "550 <virus-report@example.org> bye"},
		{"rejected", "550 5.7.1 RESOLVER.RST.AuthRequired; authentication required"},
		{"systemerror", "554 5.2.0 STOREDRV.Deliver.Exception:StoragePermanentException; Failed to process message"},
		{"contenterror", "554 5.6.0 STOREDRV.Deliver.Exception:ConversionFailedException; Content conversion: Failed"},
		{"networkerror", "550 5.1.0 RESOLVER.FWD.Loop; there is a forwarding loop"},
		{"exceedlimit", "552 5.2.3 <bob@example.net>... Message is too large; 10485760 bytes max"},
		{"blocked", "550 5.7.708 Service unavailable. Access denied, traffic not accepted from this IP."},
		{"rejected", "550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains"},
		{"notcompliantrfc", "550 5.7.1 This message is not RFC 5322 compliant. To reduce spam, it has been blocked."},
		{"blocked", "554 Client host [192.0.2.7] blocked using bl.example.org; https://example.org/reputation/?ip=192.0.2.7"},
		{"blocked", "571 Email from 192.0.2.7 is currently blocked by our anti-spam system."},
		{"policyviolation", "550-Requested action not taken: mailbox unavailable 550-Reject due to policy restrictions."},
		{"speeding", "450-Requested mail action not taken: mailbox unavailable 450-Mail send limit exceeded."},
		{"suspend", "550 Message was not accepted -- invalid mailbox. Local mailbox bob@example.net is unavailable: user is terminated"},
		{"speeding", "451 Ratelimit exceeded for mailbox ann@example.org. Try again later."},
		{"toomanyconn", "421 4.3.2 Connection rate limit exceeded."},
		{"systemerror", "451 4.3.0 <bob@example.net>: Temporary lookup failure"},
		{"syntaxerror", "503 5.5.1 Data command rejected: Improper use of SMTP command pipelining"},
		{"userunknown", "554 5.5.1 Error: no valid recipients"},
		{"speeding", "450 4.7.1 Error: too much mail from 192.0.2.7"},
		{"toomanyconn", "421 4.7.0 mx.example.net Error: too many new TLS sessions from 192.0.2.7"},
		{"virusdetected", "550 5.7.1 Message content rejected, id=12345-06 - BANNED: .exe,invoice.exe"},
		{"networkerror", "unable to find primary relay for mx.example.net"},
		{"systemerror", "mail transport unavailable"},
		{"mailererror", `Command died with status 255: "/usr/lib/deliver". Command output: auth lookup failed`},
		{"mailboxfull", "cannot update mailbox /var/mail/bob for user bob. error writing message: File too large"},
		{"mailererror", "maildir delivery failed: create maildir file /home/bob/Maildir/tmp/1.P2: Permission denied"},
		{"networkerror", "lowest numbered MX record points to local host"},
		{"notcompliantrfc", "550 Message headers fail syntax check"},
		{"virusdetected", "550 This message contains an attachment of a type we do not accept (.exe)"},
		{"networkerror", "451 4.4.1 reply: read error from mx.example.net."},
		{"networkerror", "554 5.0.0 MX list for example.net. points back to mx.example.net"},
		{"rejected", "553 sorry, your envelope sender is in my badmailfrom list (#5.7.1)"},
		{"userunknown", "553 sorry, your envelope recipient is in my badrcptto list (#5.7.1)"},
		{"notcompliantrfc", "451 See http://pobox.com/~djb/docs/smtplf.html."},
		{"userunknown", "550 I cannot deliver mail for <bob@example.net>"},
		{"rejected", "550 5.7.1 You are not authorized to post to this list"},
		{"suppressed", "605 Not delivering to a user who marked your messages as spam"},
		{"suppressed", "550 5.0.0 Unsubscribed Address"},
		{"hostunknown", "498 No MX for example.net"},
		{"userunknown", "542 bob@example.net Rejected; user unknown. See the page for resolving this issue."},
		{"userunknown", "550 5.1.1 User unknown. If you feel this is in error contact our privacy office"},
		{"userunknown", "550 5.1.1 no such user; please check your address list for spam traps"},
		{"hostunknown", "550 5.1.2 Domain example.net does not exist. Check the spelling; relay denied"},
		{"systemerror", "451 Unknown error while delivering to user bob, try later"},
		{"spamdetected", "554 5.7.1 host mx.example.net said: Message blocked by our spam filter"},
		{"blocked", "554 5.7.1 Connection refused. Your infected server 192.0.2.7 is listed in the XBL"},
		{"virusdetected", "554 The attachment is infected with W32/Test"},
		{"expired", "550 5.4.300 Message expired -> 421 4.4.2 Connection dropped due to TimedOut"},
		{"securityerror", "530 5.7.57 Client was not authenticated to send anonymous mail during MAIL FROM"},
		{"rejected", "517 Domain does not exist: example.net."},
		{"rejected", "You do not have permission to send to this recipient."},
		{"mesgtoobig", "This message is larger than the current system limit or the recipient's mailbox is full."},
		{"mailboxfull", "554 5.7.1 Recipient's mail file has exceeded its database size quota"},
		{"mailererror", `Command time limit exceeded: "/usr/lib/filter"`},
		{"systemerror", "Unable to chdir to maildir. (#4.2.1)"},
		{"norelaying", "550-5.7.1 Relaying to bob@example.net denied (state 14)"},
		{"hostunknown", "The destination server for this recipient could not be found in Domain Name Service (DNS)."},
		{"undefined", "250 2.0.0 Ok: spam scanned and queued"},
		{"undefined", "--- Delivery report unavailable ---"},
		{"undefined", "this is the email address listed in our README"},
		{"blocked", "550 5.7.1 192.0.2.7 is listed in list.example.com"},
		{"speeding", "The group list@example.org has exceeded its quota for total number of external recipients."},
		{"hostunknown", "550 no valid MX hosts found for domain example.org"},
		{"systemerror", "451 4.5.0 Error in processing, id=27-09, mime_decode-1 FAILED: can't open file: Invalid argument"},
		{"securityerror", "553 5.3.0 <bob@example.net>... Please receive your mail before sending"},
		{"securityerror", "553 To send mail, first check your mail; this prevents unauthorized SPAM relaying. (#5.7.1)"},
		{"networkerror", "451 example.net: Name server timeout"},
		{"mailboxfull", "<bob@example.net>: Quota exceed the hard limit"},
		{"rejected", "Votre message pour la liste a été rejeté. La diffusion de message est réservée aux modérateurs."},
		{"suspend", "This mailbox is now closed and your email will not be responded to"},
		{"undefined", "This is the mail delivery agent at mx.example.org. I was unable to deliver your message."},
		{"mailererror", "mail delivery agent failed"},
		{"requireptr", "501 5.7.1 <ann@example.org>... Sender IP must resolve"},
		{"requireptr", "554 mx.example.net no DNS reverse for 192.0.2.7"},
		{"networkerror", "421-failure in DNS look-up."},
		{"mailboxfull", "550 Der Benutzer hat zuviele Mails auf dem Server"},
		{"mailboxfull", "550 Ann has too many messages on the server"},
		{"speeding", "450 You sent too many messages on the server"},
		{"expired", "417 Delivery error - The maximum number of delivery attempts was reached"},
		{"systemerror", "450 Fail, Box is busy"},
		{"systemerror", "The recipient name is ambiguous. (000C0595)"},
		{"suspend", "550 5.1.1 Inactive mbox"},
		{"policyviolation", "554 5.7.0 Header: protocol violation"},
		{"blocked", "554 5.7.1 <mail.example.org[192.0.2.7]>: Client host rejected: Access denied"},
		{"authfailure", "550 192.0.2.7 is not allowed to send mail for example.org"},
		{"rejected", "550 5.7.1 ann@example.org: sender address blacklisted"},
		{"syntaxerror", "502 5.5.1 VRFY: Command rejected"},
		{"policyviolation", "550 5.7.1 VRFY: Command rejected"},
		{"blocked", "421 mx.example.org Service not available, closing transmission channel"},
		{"networkerror", "550 5.4.4 mx.example.org: Host unreachable, http error 403"},
		{"systemerror", "451 4.3.0 Out of memory"},
		{"rejected", "553 5.7.1 <ann@example.org>: Sender address rejected: not owned by user bob"},
	} {
		if a := Of(Input{Text: c.text}); a.Reason != c.want {
			t.Errorf("%q: %s by %q, want %s", c.text, a.Reason, a.Words, c.want)
		}
	}
	if a := Of(Input{Kind: "x-unix", Text: "67"}); a.Reason != "userunknown" || a.Words != "67" {
		t.Errorf("exit code: %+v", a)
	}
	if a := Of(Input{Kind: "x-unix", Text: "temporary failure"}); a.Reason != "mailererror" {
		t.Errorf("local mailer: %+v", a)
	}
}

// TestDetails has texts whose advice differs from that of their reason.
func TestDetails(t *testing.T) {
	for _, c := range []struct{ reason, detail, text string }{
		{"rejected", "access-denied", "554 5.7.1 Access denied"},
		{"rejected", "unregistered-domain", "550 5.7.750 Client blocked from sending from unregistered domain"},
		{"rejected", "sender-domain", "550 5.1.0 sender rejected: it has to have a valid MX or A record. AUP#CXSNDR"},
		{"rejected", "sender-domain", "550 Domain may not exist, or the DNS check failed"},
		{"rejected", "sender", "554 5.7.1 <ann@example.org>: Отправитель находится в черном списке"},
		{"rejected", "send-as", "550 5.7.1 Sender address has not been validated: ann@example.org"},
		{"rejected", "group", "550 5.7.193 UserInvalid; the sender is not authorized to write to the channel"},
		{"securityerror", "app-password", "535 5.7.0 Application password is REQUIRED"},
		{"securityerror", "login-needed", "550 Unauthenticated senders not allowed"},
		{"speeding", "too-fast", "450 4.7.1 <bob@example.net>: Recipient address rejected: Message count quota exceeded"},
		{"speeding", "too-fast", "550 5.7.1 Sending rate too high from 192.0.2.7"},
		{"speeding", "tenant-limit", "550 5.7.705 Access denied, tenant has exceeded threshold"},
		{"blocked", "direct", "550 5.7.1 <192.0.2.7>... Access denied, IP in dynamic range"},
		{"blocked", "greylisted", "450 4.7.1 Try again later, sender not yet known to us"},
		{"spamdetected", "", "550 A URL in this email is listed at lists.example.org"},
		{"suspend", "", "550 inactive recipient"},
		{"suspend", "", "550 The account [bob@example.net] is inactive."},
		{"requireptr", "helo", "501 5.5.4 Invalid domain name"},
		{"requireptr", "", "554 5.7.1 IP bloqueado por nao possuir DNS reverso"},
		{"syntaxerror", "sequence", "554 SMTP synchronization error"},
		{"notcompliantrfc", "", "554 Message does not conform to standards"},
		{"norelaying", "relay-denied", "550 Delivery is not allowed to this address."},
		{"userunknown", "", "550 User not found http://help.example.net/help_spam_16.htm"}, // a page may be about more
		{"spamdetected", "", "550 http://help.example.net/help_spam_16.htm"},
		{"expired", "timeout", "Deferred: Connection timed out with mx.example.net. Message could not be delivered for 5 days"},
		{"expired", "no-connection", "550 5.4.316 Message expired, connection refused"},
		{"expired", "expired", "mx.example.net: retry timeout exceeded"},
		{"hostunknown", "broken-mx", "all relevant MX records point to non-existent hosts"},
		{"networkerror", "own-domain", "lowest numbered MX record points to local host"},
		{"requireptr", "", "550 mail from 192.0.2.7 rejected: administrative prohibition (failed to find host name from IP address)"},
		{"rejected", "sender", "553 5.7.1 <ann@example.org>: Sender address rejected: Blacklisted by administrator"},
		{"failedstarttls", "certificate-untrusted", "Server certificate not trusted"},
		{"failedstarttls", "tls-demanded", "a TLS session is required, but the server did not offer TLS support"},
		{"virusdetected", "virus-or-spam", "554 Email rejected due to security policies"},
		{"userunknown", "", "550 Address not known at this site"},
		{"blocked", "provider-list", "553 5.7.2 [TSS06] Messages from 192.0.2.7 are not taken any more"},
		{"blocked", "outlook-list", "550 SC-001 (X1) Mail from 192.0.2.7 stopped; part of their network is on our block list"},
		{"blocked", "host-refused", "554 5.7.1 You are not allowed to connect to us"},
		{"blocked", "greylisted", "451 4.3.0 <bob@example.org> First-time sender, spam protection; please try again"},
		{"rejected", "sender", "550 5.1.1 <bob@example.org>: sender is blacklisted"},
		{"rejected", "sending-off", "550 Sending for this account is disabled"},
		{"rejected", "sending-off", "550 Outgoing mail from bob@example.org has been suspended"},
		{"rejected", "sending-off", "550 5.3.4 Not taken; To continue sending, sign in"},
		{"rejected", "sending-off", "554 5.2.0 STOREDRV.Submission.Exception:OutboundSpamException; Failed to process message"},
		{"securityerror", "sending-off", "535 5.7.0 Your account has been locked"},
		{"rejected", "forwarding-off", "550 5.7.520 Access denied, your company does not allow external forwarding. AS(7555)"},
		{"rejected", "forwarding-off", "550 5.7.1 Forwarding rules to external domains are not permitted"},
		{"policyviolation", "filter", "554 Message not allowed - [299]"},
		{"policyviolation", "", "550 Header value not allowed here"},
		{"spamdetected", "filter", "Your message to bob@example.org has been blocked. See the technical details."},
		{"spamdetected", "filter", "Ihre Nachricht an bob@example.org wurde blockiert."},
		{"spamdetected", "sending-off", "550 5.7.501 Access denied, spam abuse detected"},
		{"rejected", "sending-off", "Nothing was sent, since you weren't recognized as a valid sender: too much spam came from you."},
		{"requireptr", "helo", "550 HELO should be a FQDN"},
		{"toomanyconn", "too-many-recipients", "504 number of RCPT attempts is over the threshold"},
		{"norelaying", "relay-denied", "503 The account isn't a local account"},
		{"systemerror", "their-system", "550 5.1.4 ambiguous address, two entries have it"},
		{"authfailure", "unauthenticated", "550 smtp-7.iol.local Invalid Domain [smtp-7.iol.local; LIB_420]"},
		{"policyviolation", "unauthenticated", "554 5.7.9 Message not accepted for policy reasons. See https://postmaster.yahooinc.com/x"},
		{"rejected", "sender", "521 Blocked for good (Sender Filtering)"},
		{"policyviolation", "policy", "550 5.5.3 multi-recipient bounce, refused"},
		{"policyviolation", "own-block", "550 5.7.703 blocked by your organization's tenant policy"},
		{"speeding", "sending-limit", "554 5.7.1 Recipient address rejected: You have exceeded your outgoing mail quota"},
		{"speeding", "tenant-limit", "550 5.7.233 Your message can't be sent"},
		{"speeding", "failing-too-often", "Domain example.org has exceeded the max defers and failures per hour (5/5 (100%))"},
		{"speeding", "too-fast", "550 5.2.121 message receive limit from this sender is over"},
		{"failedstarttls", "tls-required", "550 Your domain has to send via an encrypted SMTP session"},
		{"failedstarttls", "dane", "550 5.7.324 dnssec-invalid: the records are broken"},
		{"authfailure", "spf-lookup", "450 4.4.0 lookup failure for the sender (G1E)"},
		{"rejected", "sending-off", "550 5.7.1 Your address is blocked due to complaints"},
		{"blocked", "provider-list", "554 mx.example.com cox 192.0.2.7 refused CDRBL"},
		{"blocked", "domain-list", "550 a link in it stands in dbl.spamhaus.org"},
		{"blocked", "dead-list", "554 5.7.1 Client host [192.0.2.7] blocked using ix.dnsbl.manitu.net"},
		{"blocked", "over-ipv6", "550 5.7.510 no mail over IPv6 here"},
		{"norelaying", "inbound-connector", "550 5.7.64 TenantAttribution; Relay Access Denied"},
		{"hostunknown", "no-domain", "unable to get mx info: lookup failed"},
		{"securityerror", "login-needed", "Mailbox unavailable. The server response was: for authorised users only!"},
		{"securityerror", "login-later", "454 Authentication Failed"},
		{"securityerror", "login-too-many", "454 4.7.0 Too many authentication failures"},
		{"blocked", "register-first", "421 4.3.2 You must register your IP to http://register.example.net"},
		{"blocked", "host-refused", "421 4.4.5 192.0.2.7: Connection refused. Server is busy(RT)"},
		{"rejected", "send-as", "550 5.7.1 Sending from domain example.org is not allowed"},
		{"networkerror", "own-filter", "conversation with 127.0.0.1[127.0.0.1] timed out while sending end of data"},
		{"networkerror", "own-network", "connect to mx.example.net[2001:db8::25]:25: Cannot assign requested address"},
		{"failedstarttls", "dane", "non DNSSEC destination"},
		{"syntaxerror", "address-syntax", "malformed address: @example.net may not follow bob@"},
		{"expired", "timeout", "(el servidor de destino no responde)"},
		{"rejected", "group", "You may not post from a domain which publishes a DMARC policy of reject or quarantine."},
		{"systemfull", "system-full", "Reason: the domain size limit has been exceeded"},
		{"securityerror", "login-needed", "554 Client host rejected: this server requires authentication"},
		{"systemerror", "own-setup", "postfix/smtpd: restriction ignored: no SASL support"},
		{"expired", "timeout", "Despite many attempts to contact their email system it didn't respond."},
		{"networkerror", "no-connection", "bob@example.org: Too many failures (Tried all MXs)"},
		{"blocked", "blocklist", "550 <192.0.2.7> blocked by ldap:ou=rblmx,dc=example,dc=org"},
		{"blocked", "blocklist", "554 mx.example.org ESMTP server not available AUP#I-1020"},
		{"badreputation", "reputation", "550 5.1.0 sender not taken AUP#I-1320"},
		{"toomanyconn", "too-many-connections", "550 5.1.0 sender rejected AUP#In-1310"},
		{"blocked", "write-to-them", "450 4.7.1 [EAB] 554 IP=192.0.2.7 - A problem occurred."},
		{"blocked", "host-refused", "550 5.7.1 Sorry, messages from [192.0.2.7] weren't sent. Ask your provider."},
		{"blocked", "direct", "550-5.7.1 send email directly to our servers. Use your provider's relay."},
		{"blocked", "direct", "554 5.7.1 No mail from dynamic IP addresses here"},
		{"blocked", "customer-list", "550 5.7.1 Client host [192.0.2.7] blocked by example.org using Customer Block list (AS16012607)"},
		{"blocked", "customer-list", "550 5.7.513 refused"},
		{"spamdetected", "filter", "5.7.1 rejected content, black list entry"},
		{"spamdetected", "filter", "550 Your mail is not welcome"},
		{"spamdetected", "filter", "554 Denied (Mode: strict)"},
		{"blocked", "host-refused", "554 Your host is not welcome here"},
		{"policyviolation", "filter", "Your posting was rejected because: its subject looks like a vacation notice"},
		{"policyviolation", "filter", "BOUNCE: addressed to listbot but with no 'listbot' in its text"},
		{"policyviolation", "filter", "delivery failure: the message met the filter rule 7 (level: system)"},
		{"policyviolation", "plain-text", "550 5.7.1 Content-Policy: There is an HTML subpart, we take it for SPAM or Outlook Virus"},
		{"virusdetected", "", "554 The file contains HTML/Fraud.gen, a virus"},
		{"virusdetected", "attachment", "552 A MS-Office file with VBA macros is in the mail"},
		{"speeding", "sending-limit", "554 5.2.0 STOREDRV.Submission.Exception:SubmissionQuotaExceededException"},
		{"speeding", "sending-limit", "550-Requested action not taken: mailbox unavailable\n550 Failure sending mail. Try again later"},
		{"speeding", "sending-limit", "Errore temporaneo causato dall’invio di un numero eccessivo di messaggi"},
		{"networkerror", "no-connection", "SmtpException: Failure sending mail. Unable to connect to the remote server"},
		{"networkerror", "spf-lookup", "Mail refused: 451 SPF lookup failed (#4.3.0)"},
		{"authfailure", "spf", "550 spf=fail smtp.mailfrom=example.org; dkim=temperror"},
		{"authfailure", "dmarc", "550 5.7.1 DMARC: neither SPF nor DKIM passed"},
		{"authfailure", "unauthenticated", "550 5.7.26 The sender is unauthenticated: pass either SPF or DKIM. SPF [example.org] = did not pass"},
		{"authfailure", "spf", "551 5.0.0 Refused, look at http://www.openspf.org/why.html?sender=ann@example.org&ip=192.0.2.7"},
		{"userunknown", "", "550 No such user here, see https://example.org/why?rcpt=openspf.org@example.net"},
		{"authfailure", "", "Requested mail action not taken: Fake sender"},
		{"failedstarttls", "tls-failed", "submit: STARTTLS: got 502, want 220: 502 5.5.1 not implemented"},
		{"syntaxerror", "command", "502 5.5.1 Error: command not implemented"},
		{"networkerror", "", "We are currently unable to send email to ann@example.org: we couldn't connect to your email provider"},
		{"suppressed", "", "554 Message rejected: Address blacklisted."},
		{"mesgtoobig", "size", "554 Message rejected: Stream is more than 5000000 bytes long."},
		{"speeding", "plan-used-up", "451 Authentication failed: Maximum credits exceeded"},
		{"rejected", "send-as", `{"errors":[{"message":"The from address does not match a verified Sender Identity."}]}`},
		{"rejected", "send-as", `403 {"name":"validation_error","message":"The example.org domain is not verified."}`},
		{"rejected", "send-as", "Domain example.org is not allowed to send: The domain is unverified and lacks DNS records."},
		{"rejected", "send-as", "The 'From' address ann@example.org is not a Sender Signature on your account."},
		{"rejected", "account-pending", "Domain mg.example.org is not allowed to send: Sandbox subdomains are for tests."},
		{"rejected", "account-pending", "421 Domain mg.example.org is not allowed to send: Please activate your Mailgun account."},
		{"rejected", "account-pending", "You can only send testing emails to your own address (ann@example.org)."},
		{"securityerror", "api-key", `{"errors":[{"message":"Permission denied, wrong credentials","field":null}]}`},
		{"securityerror", "api-key", `HTTP response body: {"message":"Key not found","code":"unauthorized"}`},
		{"securityerror", "api-key", "[Error: Unauthorized] { status: 401, details: 'Forbidden' }"},
		{"securityerror", "api-key", "The security token included in the request is invalid."},
		{"securityerror", "api-refused", "HTTP Error 403: Forbidden"},
		{"syntaxerror", "api-refused", `code: "missing_parameter", message: "sender is missing"`},
		{"syntaxerror", "own-address", `"missing_parameter": email is missing in to`},
		{"networkerror", "bad-answer", "notify retry canceled after 3 attempts: create SMTP client: EOF"},
		{"networkerror", "bad-answer", "KO: (-1, b'\\x00\\x00')"},
		{"networkerror", "bad-answer", "The server committed a protocol violation The server response was: "},
		{"networkerror", "bad-answer", "Unable to parse status code returned by the server."},
		{"networkerror", "bad-answer", "Exception message was: Unable to read response, or response is empty"},
		{"systemerror", "their-system", "SmtpCommandException: 'Local Error, closing transmission channel', SecureSocketOptions.StartTls"},
		{"networkerror", "dns", "Error: queryA ECONNREFUSED mx.example.org, code: 'EDNS'"},
		{"networkerror", "no-connection", "Error: connect EADDRNOTAVAIL 192.0.2.1:587"},
		{"networkerror", "no-connection", `"code": "ESOCKET", "syscall": "connect", "address": "192.0.2.1"`},
		{"networkerror", "lost-connection", `errno: -4077 code: "ESOCKET" syscall: "read" command: "CONN"`},
		{"failedstarttls", "certificate-expired", "Error: certificate has expired, code: 'ESOCKET', syscall: 'connect'"},
		{"failedstarttls", "certificate-name", "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: Hostname mismatch, certificate is not valid for 'mx.example.org'. (_ssl.c:1000)"},
		{"failedstarttls", "certificate-untrusted", "stream_socket_client(): error:1416F086:SSL routines:tls_process_server_certificate:certificate verify failed"},
		{"failedstarttls", "tls-port", "SSL routines:ssl3_get_record:wrong version number"},
		{"failedstarttls", "tls-version", "javax.net.ssl.SSLHandshakeException: No appropriate protocol (protocol is disabled or cipher suites are inappropriate)"},
		{"networkerror", "no-connection", "System.Net.Mail.SmtpException: Failure sending mail."},
		{"expired", "timeout", "Failure sending mail. ---> Connection timed out"},
		{"networkerror", "lost-connection", "Failure sending mail. Unable to read data from the transport connection: net_io_connectionclosed."},
		{"securityerror", "login-unencrypted", "*smtp.plainAuth failed: unencrypted connection"},
		{"securityerror", "login-not-offered", "SMTP AUTH extension not supported by server."},
		{"securityerror", "login-not-offered", "503 AUTH command used when not advertised"},
		{"securityerror", "login-mechanism", "451 5.7.3 Require basic authentication"},
		{"securityerror", "login-refused", "Login not possible. Check your settings"},
		{"securityerror", "login-needed", "553 5.7.1 <ann@example.org>: Sender address rejected: not logged in"},
		{"securityerror", "own-settings", "protocolConnect returning false, host=localhost, user=ann, password=<null>"},
		{"systemerror", "own-settings", "gomail: could not send email: address localhost: missing port in address"},
		{"systemerror", "own-settings", "Unable to initialize SMTP properly. Check config and use --smtp-debug."},
		{"mailererror", "own-program", "Error sending message, child exited 74 (I/O error.)."},
		{"mailererror", "own-program", "Error sending message, child exited 78 (Configuration error.)."},
		{"systemerror", "own-setup", "Error sending message, child exited 127 (Exec error.)."},
		{"mailererror", "own-program", "mailer process (/usr/sbin/sendmail) exited with status 75"},
		{"rejected", "own-address", "account default from /etc/msmtprc: envelope-from address is missing"},
		{"rejected", "own-address", "EmailException: Please provide a valid address"},
		{"rejected", "own-address", "501 <ann>: sender address must contain a domain"},
		{"syntaxerror", "own-address", "501 <root>: recipient address must contain a domain"},
		{"syntaxerror", "own-address", "503 sender not yet given"},
		{"syntaxerror", "own-address", "sendmail: fatal: Recipient addresses must be specified on the command line"},
		{"syntaxerror", "own-address", "smtplib.SMTPRecipientsRefused: {}"},
		{"syntaxerror", "own-address", "smtplib.SMTPRecipientsRefused: {'': (501, b'5.1.3 Invalid address')}"},
		{"rejected", "sending-off", "550 5.7.1 <web.example.org[192.0.2.7]>: Client host rejected: Blacklisted user: ann@example.org"},
		{"rejected", "sender-unconfirmed", "sender verify fail for <ann@example.org>: Unknown user"},
		{"blocked", "greeting-refused", "421 4.7.0 Try again later, closing connection. (EHLO) x1 - gsmtp"},
		{"systemerror", "their-system", "421 4.7.0 Try again later, closing connection."},
		{"systemerror", "own-server", "mail transport unavailable"},
		{"systemerror", "own-server", "mail system configuration error"},
		{"systemerror", "own-server", "lmtp(ann@example.org): Fatal: block_alloc(1024): Out of memory"},
		{"systemerror", "server-setup", "451 4.3.5 <bob@example.org>: Recipient address rejected: Server configuration problem"},
		{"systemerror", "their-system", "451 4.2.0 <bob@example.org> Execution of Sieve filters was aborted due to temporary failure"},
	} {
		if a := Of(Input{Text: c.text}); a.Reason != c.reason || a.Detail != c.detail {
			t.Errorf("%q: %s %s by %q, want %s %s", c.text, a.Reason, a.Detail, a.Words, c.reason, c.detail)
		}
	}
}

func TestWords(t *testing.T) {
	for in, want := range map[string]string{
		"550 5.1.1 <ann@example.org>... User  Unknown":                         "User  Unknown",
		"552 La boîte aux lettres pleine":                                      "boîte aux lettres pleine",
		"550-5.7.1 Messages with multiple 550 5.7.1 addresses in From: header": "addresses in From",
	} {
		if got := Of(Input{Text: in}).Words; got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

func TestRivals(t *testing.T) {
	a := Of(Input{Text: "552 Mailbox full. Message rejected as spam."})
	if a.Reason != "mailboxfull" || len(a.Rivals) != 1 || a.Rivals[0] != "spamdetected" {
		t.Errorf("%+v", a)
	}
}

func FuzzOf(f *testing.F) {
	for _, c := range ofCases {
		f.Add(c.in.Text, c.in.Status, c.in.Stage, c.in.Reply)
	}
	for i := range rules {
		f.Add(exampleAbove(f, i), "", "rcpt", 0)
	}
	f.Fuzz(func(t *testing.T, text, status, stage string, reply int) {
		a := Of(Input{Text: text, Status: status, Stage: stage, Reply: reply})
		if a.Reason == "" {
			t.Fatal("no reason")
		}
		if utf8.ValidString(text) && !utf8.ValidString(a.Words) {
			t.Fatalf("words %q of %q", a.Words, text)
		}
	})
}

func BenchmarkOf(b *testing.B) {
	in := Input{Reply: 550, Status: "5.1.1", Stage: "rcpt", Remote: "gmail-smtp-in.l.google.com",
		Text: "550-5.1.1 The email account that you tried to reach does not exist. Please try " +
			"550-5.1.1 double-checking the recipient's email address for typos or " +
			"550-5.1.1 unnecessary spaces. Learn more at 550 5.1.1 https://support.google.com/mail/?p=NoSuchUser - gsmtp"}
	b.ReportAllocs()
	for b.Loop() {
		Of(in)
	}
}
