package decode

import "slices"

// separators are the lines below which a notice holds the message it returns,
// in lower case and without the rules drawn around them.
var separators = []string{
	"below this line is a copy of", // qmail, Yahoo
	"below this line is the original",
	"below is a copy of the original message", // OpenSMTPD
	"this is a copy of the message",           // Exim
	"this is a copy of your message",
	"this is a copy of the header",
	"a copy of the original message",
	"a copy of your message",
	"here is a copy of",
	"the body of the message is",
	"the header of the original message", // 1&1, GMX
	"the headers of the original message",
	"headers of the original message",
	"included is a copy of the message", // MXLogic
	"original message follows",          // IMail, DragonFly
	"original message header",           // Exchange
	"original message:",
	"original message -",
	"original message ---",
	"original message —",
	"original mail info", // mFilter
	"original headers",
	"message headers follow", // DragonFly
	"message header follows",
	"message header:",
	"message headers:",
	"message text follows",
	"message contents follow",
	"unsent message follows", // Sendmail 5
	"unsent message below",   // MMDF
	"undelivered message follows",
	"possibly truncated original message", // GroupWise
	"original message (truncated)",
	"returned message follows",
	"your original message",
	"your message was:",
	"begin original message",
	"beginning of original message",
	"start of returned message",
	"start of original message",
	"start of returned mail",
	"content of the original message",
	"content of original message",
	"text of original message",
	"failed message follows",
	"bounced message follows",
	"returned mail follows",
	"returned message:",
	"returned message -", // Notes
	"here is your returned mail",
	"non-delivered message",
	"message that was sent",
	"included message:",
	"attached message:",
	"the first ", // "The first 50 lines of the original message follow"
	"message body follows",
	"text of mail follows", // VM
	"text of the returned mail",
	"returned mail file", // BITNET
	"contents of the message",
	"元のメッセージ",
	"返送されたメール",
	"mensaje original",
	"mensagem original",
	"message d'origine",
	"message original",
	"messaggio originale",
	"ursprüngliche nachricht",
	"originalnachricht",
	"oorspronkelijk bericht",
	"исходное письмо",
	"исходное сообщение",
	"原始邮件",
	"원본 메시지",
}

// introductions are words, in lower case, behind which a notice names on the
// same line who was not reached. The first that a line holds counts.
var introductions = []string{
	"addressee: ",
	"recipient address:",  // Oracle Messaging Server
	"recipient address ",  // msmtp
	"recipient address '", // eM Client
	"sent to user '",
	"failed recipient:",
	"failed address:",        // MDaemon
	"undeliverable address:", // HotPOP
	"intended recipient:",
	"failed addresses:",
	"failed recipients:",
	"recipients failed: ",  // PHPMailer
	"inactive addresses: ", // Postmark
	"final recipient:",
	"addressed to:",  // SurfControl
	"addressed to '", // Demon
	"addressed to ",  // InterScan
	"place = ",       // ScanMail
	"unknown user:",  // IMail
	"user unknown:",
	"no such user:",
	"no such local user:", // BITNET
	"invalid recipient:",
	"receiver address:", // CompuServe
	"rcpt=[",            // XMail
	"invalid final delivery userid:",
	"user mailbox exceeds allowed size:",
	"delivery userid:",
	"attempts: ",
	"delivered to the following:",
	"undeliverable to ",
	"undeliverable message to ",
	"mailbox is full:",
	"mailbox full:",
	"over quota:",
	"permanent errors:",
	"temporary errors:",
	"deliver your message to",
	"deliver your mail to",
	"deliver your email to",
	"deliver message to",
	"deliver mail to",
	"deliver the message to",
	"deliver a message to",
	"deliver this message to",
	"deliver email to",
	"deliver to ",
	"delivering your mail to", // DragonFly
	"delivering your message to",
	"delivering the message to",
	"delivering a message to",
	"delivering to ",
	"delivered to ",
	"delivered to: ",
	"delivered is: ", // Exim
	"delivery to ",
	"delivery failed to ",
	"delivery failed for ",
	"delivery failed: ",
	"delivery failure: ",
	"delivery status notification for ",
	"failed for ",
	"failed to reach ",
	"failed recipient ",
	"could not reach ",
	"couldn't reach ",
	"did not reach ",
	"didn't reach ",
	"message for list ", // Sympa
	"distribution in list ",
	"rejected addresses: ", "direcciones rechazadas: ", "abgewiesene adressen: ", "adresses rejetées : ", "recipients or groups: ", "lmtp(", "lda(",
	"destination: ", "destination = ", "recipient(s) = ", "recipient = ", "recipients = ",
	"the mailing list ", // Lyris
	"pour la liste ",    // Sympa
	"your message to",   // Exchange, Gmail, Barracuda
	"your mail to ",
	"your email to ",
	"your e-mail to ",
	"message to ",
	"the email to ",
	"message sent to ",
	"email sent to ",
	"mail sent to ",
	"message you sent to ",
	"mail you sent to ",
	"sending mail to ",
	"sending your message to ",
	"sending to ",
	"unable to send to ", // QQ
	"can't send email to ", "cannot send email to ", "could not send email to ", "could not send mail to ", "failed to send email to ",
	"failed to send mail to ", "unable to send email to ",
	"send your message to ",
	"send message to ",
	"member of this mailing list", // FML
	"post to this mailing list",   // Mailman
	"mail address: ", "mail-adresse: ", "adresse e-mail : ", "correo electrónico: ",
	"the recipient ",
	"add recipient ",                                                                                         // PHPMailer
	"rejected e-mail address was ", "rejected email address was ", "zurückgewiesene e-mail-adresse lautet: ", // Windows Mail
	"the message recipient ", // Thunderbird
	"recipient: ",
	"recipients: ",
	"recipient(s): ",
	"recipient of the message: ",
	"recipient's address: ",
	"empfänger: ",
	"empfänger ",
	"destinataire : ",
	"destinatario: ",
	"destinato all'utente ", // certified mail (RFC 6109, 3)
	"indirizzato a: ",
	"indirizzato a \"",
	"destinatário: ",
	"получатель: ",
	"получателям: ", "получателю ", "адресату ", "получателя ", "одержувачу ", "отримувачу ", "одержувач: ", "отримувач: ", "на адресу ",
	"送信先",
	"宛先",
	"nachricht an ", "nicht an ", "e-mail an ", "zustellung an ", "message à ", "message adressé à ", "remis à ", "parvenu à ", "à l'adresse ",
	"mensaje a ", "entregado a ", "entregar a ", "enviado a ", "mensagem para ", "entregue a ", "entregue para ", "messaggio a ",
	"consegnato a ", "bericht aan ", "afgeleverd bij ", "bezorgd bij ", "levereras till ", "leveres til ", "levert til ", "dostarczona do ", "wiadomość do ", "wiadomości do ", "na adres ", "pod adres ", "на адрес ", "письмо для ",
	"收件人",
	"받는사람", "받는 사람", "수신자",
	"您发给", "您发往", "发送给", "发送到", "发送至", "投递到", "投递至", "寄给", "寄往", "您寄給", "傳送給", "傳送至",
	"送信先アドレス", "あて先",
	"ontvanger: ", "odbiorca: ", "příjemce: ", "alıcı: ", "mottagare: ", "modtager: ", "mottaker: ", "címzett: ",
	"vastaanottaja: ", "címre: ", "na adresu ", "adresine ", "osoitteeseen ", "till adressen ",
}

// lists are words, in lower case, of a line that ends in a colon and has
// recipients below it, each with a name in front: "Bob (bob@example.net)".
var lists = []string{
	"recipient", "addresses", "following address", "delivered to", "deliver to", "reach", "sent to", "people",
	"empfänger", "zugestellt", "destinat", "entregado a", "entregue a", "получател", "адрес", "收件人", "宛先", "送信先",
}

// namings are words behind which a notice names, among the fields of the
// message, for whom it was. They count where nothing else names a recipient.
var namings = []string{"rcpt to:", "original recipient:", "envelope-to:", "intended recipient:", "to:"}

// elsewhere are words, in lower case, of a line behind which stands the
// address of somebody who helps, not of a recipient.
var elsewhere = []string{
	"contact", "send mail to", "send a mail", "send email to", "to the address", "assist", "help",
	"support", "administrator", "questions", "please reply", "reply to:", "reply to <", "reply to this", "sender:", "from:", "message-id", "report this", "forward this",
	"identities failed", "disallowed as", "username ", "please try <", "please try: <", "will forward to", "moved to", "new address", // RFC 5321, 3.4
	"subscribe", "write to", "wenden", "kontakt", "hilfe", "fragen", "écrire", "adressez", "soporte", "ayuda",
	"consultas", "contat", "suporte", "ajuda", "dúvidas", "supporto", "scriver", "hulp", "pomoc", "обращ", "обратит",
	"свяж", "пишите", "поддержк", "помощ", "問い合わせ", "連絡", "联系", "聯絡", "咨询", "문의",
}

// writerNames are what notices call who wrote the message, but for English: who
// is called a sender there is told apart by the words beside it.
var writerNames = []string{
	"absenderadresse", "absender", "expéditeur", "expediteur", "emetteur", "émetteur", "remitente", "remetente", "mittente", "afzender", "nadawca",
	"odesílatel", "odosielateľ", "отправитель", "відправник", "подател", "avsändare", "afsender", "avsender", "lähettäjä", "gönderen", "gönderici",
	"feladó", "expeditor", "pošiljatelj", "pošiljalac", "αποστολέας", "发件人", "发信人", "寄件者", "寄信人", "送信者", "送信元アドレス", "送信元",
	"差出人", "보낸사람", "보낸 사람", "발신자", "발신인",
}

// subjectNames are the names of the subject of a mail, in lower case.
var subjectNames = map[string]bool{
	"subject": true, "message subject": true, "original subject": true, "betreff": true, "objet": true, "sujet": true, "asunto": true, "assunto": true,
	"oggetto": true, "onderwerp": true, "temat": true, "předmět": true, "predmet": true, "тема": true, "ämne": true, "emne": true, "aihe": true,
	"tárgy": true, "konu": true, "subiect": true, "θέμα": true, "主题": true, "主題": true, "主旨": true, "邮件主题": true, "郵件主旨": true, "件名": true,
	"제목": true, "메일제목": true, "메일 제목": true,
}

// fieldBegins are the first letters of those of both that are ASCII, in lower
// case.
const fieldBegins = "aermnoglpfsbtk"

// systemSenders are the words in the sender of a mail that tell of a program,
// in lower case.
var systemSenders = []string{
	"mailer-daemon", "mailer daemon", "mailerdaemon", "mail-daemon", "postmaster", "post_master", "mail delivery",
	"mail deliver system", "mail.delivery", "maildelivery", "delivery subsystem", "delivery system", "mta@",
	"mailadmin", "system administrator", "systemadministrator", "systeembeheerder", "administrateur système", "administrador del sistema",
	"amministratore di sistema", "microsoft outlook", "microsoftexchange", "microsoft exchange",
	"ndr administrator", "no-reply@sns.amazonaws.com", "mailsystem", "mail-system", "mail system", "mdaemon",
	"mail router", "mail gateway", "interscan", "listserv", "sympa@",
	"majordomo@", "memo service",
	"system_administrator", "mail_system", "mail administrator", "mail server",
	// gateways and filters
	"mailsweeper", "mimesweeper", "mailmarshal", "mailscanner", "webshield", "groupshield", "scanmail", "mail security",
	"mail-gateway", "mailgateway", "virusalert", "virus-alert", "antivirus", "anti-virus", "virus scanner", "content filter",
	"mailsecurity", "mail_security", "system attendant",
	"content-filter", "amavis",
	// programs of lists
	"listmanager", "list manager", "lyris", "ezmlm", "owner-", "-owner@", "+owner@", "-bounces@",
}

// programSenders are the words among them that no person has in a name.
var programSenders = []string{
	"mailer-daemon", "mailer daemon", "mailerdaemon", "mail-daemon", "delivery subsystem", "delivery system",
}

// failureSubjects are the words in the subject of a mail that tell of a
// message that came back, in lower case.
var failureSubjects = []string{
	"undeliver", "undelivered", "non-deliver", "nondeliver", "not delivered", "returned mail", "returned message",
	"returned to sender", "returning to sender", "failure notice", "failure notification", "delivery failure",
	"delivery failed", "delivery failing", "delivery has failed", "delivery status", "delivery report",
	"delivery problem", "delivery notification", "delivery error", "delivery delayed", "delivery has been delayed",
	"delivery incomplete", "mail failure", "mail error", "mail delivery", "mail system error", "message delivery",
	"could not be delivered", "couldn't be delivered", "error sending your mail", "message not sent",
	"notification of delivery", "warning: could not send", "warning: message", "rejected posting", "rejected:",
	"unzustellbar", "nicht zugestellt", "nicht zustellbar", "non remis", "échec", "no se pudo entregar",
	"no entregado", "não entregue", "mancato recapito", "mancata consegna", "avviso di non accettazione", "niet bezorgd", "не доставлено", "недоставлен",
	"message you sent blocked", "message you sent was blocked", "message blocked", "failed mail", "error sending message",
	"送信できません", "配信できません", "退信", "投递失败", "are not member",
	"발송 실패", "전송 실패", "반송", "kézbesíthet", "nem kézbesít", "niedostarcz", "nie dostarcz", "zwrot", "nedoruč", "kunde inte levereras",
	"kunne ikke leveres", "ei voitu toimittaa", "teslim edilemedi", "iletilemedi", "nelivrat", "nu a putut fi livrat", "onbestelbaar",
	"niet worden bezorgd", "non recapitabile", "mancata consegna", "non consegnato", "недоставк", "возврат", "повернення", "παράδοση απέτυχε",
	"tidak terkirim", "gửi không thành công", "ส่งไม่สำเร็จ", "تعذر تسليم", "nie można dostarczyć", "kan inte levereras",
	"kan ikke leveres", "toimittamaton", "imposibil de livrat", "teslim edilem", "não é possível entregar", "no se puede entregar",
	"recapito non riuscito", "non recapitat", "devolvid", "devuelto", "недоставл", "не вдалося доставити", "配信不", "無法傳遞", "无法送达",
	"未能送达", "non distribu", "non délivré", "nicht ausgeliefert", "送信エラー", "배달되지", "배달할 수 없", "zurückgewiesen", "konnte nicht zugestellt", "pas pu être",
	" bounced", "bounced:", "couldn't deliver", "could not deliver", "unable to deliver", "cannot deliver", "not deliverable", "not been delivered", "wasn't delivered",
	"cannot be delivered", "can't be delivered", "mail returned", "message returned", "bounced mail", "bounce notification",
	"submission rejected", "message rejected", "mail rejected", "post rejected", "posting rejected", "was rejected", "has been rejected",
	"virus detected", "viruses detected", "virus found", "virus alert", "in mail from you", "mail sent by you", "content violation", ": to sender,",
	"could not be posted", "cannot send", " denied", "email issue --", "request to mailing list", "message rejeté", "waiting mail", "quarantined",
	"in a message you sent", "in mail you sent", "in a mail you sent", "in an email you sent", "from you was stopped",
	// warnings
	"remise retardée", "remise différée", "zustellung verzögert", "verzögerte zustellung", "entrega retrasada", "recapito ritardato",
	"bezorging vertraagd", "opóźnione dostarcz", "доставка отложена", "доставка задерж", "leverans försenad", "levering forsinket",
	"配信の遅延", "配信遅延", "传递延迟", "배달 지연",
	// Notes
	"zustellungsfehler", "zustellfehler", "fehler bei der zustellung", "echec de", "erreur de remise", "errore di consegna",
	"error de entrega", "error en la entrega", "fallo en la entrega", "erro de entrega", "falha de entrega", "falha na entrega",
	"afleveringsfout", "leveransfel", "配信障害", "配信エラー",
	"エラーメール", "メール配信", "届けできません", "不達", "无法投递", "发送失败", "邮件退回", "被退回",
	"не вдал", "невдала", "не було доставлено", "не доставлен", "ошибка доставки", "сбой доставки", "не удалось доставить",
	"olevererba", "inte levereras", "leverans misslyckades", "kunde inte skickas", "ikke leveret", "ikke levert", "toimitus epäonnistui", "αποτυχία", "δεν παραδόθηκε",
	"abgewiesen", "nachricht abgelehnt", "mail abgelehnt", "sikertelen", "недоставено", "neisporučen", "ni bilo dostavljen", "ni mogoče dostaviti", "לא נמסר", "nicht angenommen",
	"niet afgeleverd", "no se entregó", "no pudo ser entregado", "error en el envío", "não entrega", "palautettu viesti",
	"gönderilemedi", "teslimat başarısız",
}

// failings are words, in lower case, with which a notice says that a message
// did not reach somebody.
var failings = []string{
	"전송 실패했습니다", "전송에 실패했습니다", "발송에 실패했습니다", "rilevato un errore", "rilevato un problema", "non è stato consegnato", "non è stato accettato",
	"not be delivered", "n't be delivered", "not delivered", "n't delivered", "undeliverable", "undelivered",
	"yet been delivered", "not been delivered", "was stopped", "has stopped", "unable to deliver", "able to deliver", "permanent error", "unable to send", "not deliver", "n't deliver", "not reach",
	"n't reach", "failed", "failure", "fail to", "rejected", "refused", "returned", "bounced", "delivery error",
	"error sending", "errors", "an error", "been blocked", "temporary problem", "error:", "trouble delivering", "delayed", "not be sent", "n't be sent",
	"was not sent", "could not send", "unknown user", "user unknown", "unknown host", "unknown address",
	"invalid user", "invalid address", "no valid recipients", "no such user", "mailbox is full", "mailbox full",
	"over quota", "exceeds allowed", "transcript of session", "delivery problems", "delivery errors", "problem",
	"not a member", "not member", "not exist", "not recognized", "did not like", "not have permission", "remote host said",
	"送信できません", "送信に失敗", "配信できません", "届けることができません", "エラー", "存在しない", "не может быть доставлено",
	"не доставлено", "nicht zugestellt", "konnte nicht", "unzustellbar", "fehler", "n'a pas pu", "pas été remis",
	"no se ha podido", "no se pudo", "não pôde", "non è stato", "退信", "无法", "不存在", "失败",
	"no se ha entregado", "no pudo ser", "no pudieron ser", "no ha podido", "no se entregó", "não foi entregue", "não foi possível", "n'est pas parvenu", "n'a pas été", "non remis",
	"impossibile", "wurde nicht", "nicht zustell", "niet bezorgd", "niet worden", "kon niet", "전송되지", "전달되지", "발송 실패", "실패",
	"nie można", "nie udało", "nie została", "nelze", "nebylo možné", "nepodařilo", "nem kézbesít", "nem sikerült", "kunde inte",
	"kunne ikke", "ei voitu", "teslim edilemedi", "iletilemedi", "nu a putut", "не может быть", "не удалось", "не було", "δεν ήταν δυνατή",
	"tidak dapat", "không thể", "ไม่สามารถ", "تعذر", "powiodło", "échec", "falha", "mislukt", "未能",
	"できません", "届きません", "失敗", "被拒", "δεν ήταν δυνατ", "δεν μπόρεσε", "δεν παραδόθηκε", "απέτυχε", "αποτυχία", "a été rejeté", "wurde abgelehnt",
	"epäonnistui", "mislykkedes", "mislyktes", "misslyckades", "не вдалося", "не доставлен", "gönderilemedi", "başarısız", "nebola doručen", "sa nepodarilo",
	"not distributed", "not authorized to send", "not allowed to post", "not accepted", "contained the virus", "was infected",
	"nem tudtuk", "sikertelen", "не може да", "ni bilo", "לא נמסר", "abgewiesen", "ble ikke", "blev ikke", "ei ole", "ei õnnestunud",
	"abgelehnt", "delete message", "not have\nbeen delivered", "dropped", "been deleted", "was deleted", "mail deleted", "has blocked", "was blocked",
	"not be accepted", "didn't work", "не будет доставлен", "be distributed", "not distributed", "restricted to list",
	"不能投递", "被退回", "не был доставлен", "ikke leveres", "nije moguće", "nije isporučen",
	"gick inte att", "nezdařilo", "zlyhalo", "nije uspjela", "nije uspela", "nu a reușit", "неуспешно", "נכשל", "فشل", "ล้มเหลว",
	"không thành công", "edilemedi", "못했습니다", "無法",
}

// delays are words, in lower case, with which a notice says that the message
// is still being sent.
var delays = []string{
	"nelle prime dodici ore", "warning message only", "technical details of temporary failure", "message will be retried", "will be retried", "will retry", "will keep trying",
	"will continue to try", "will be tried again", "still trying", "being retried", "has been delayed", "was delayed",
	"is delayed", "not yet been delivered", "not been delivered yet", "do not need to resend", "don't need to resend",
	"no need to resend", "delivery attempts will continue", "no action is required on your part",
	"temporarily deferred", "(delay)", "delivery delayed", "noch nicht zugestellt", "verzögert", "versucht es weiter",
	"versucht noch", "pas encore été", "retardé", "remise différée", "aún no se ha", "retrasad", "seguirá intentando",
	"ainda não foi", "atrasad", "continuará tentando", "non è ancora stat", "ritardat", "vertraagd", "opóźnion", "zpožděn",
	"задерж", "доставка отложена", "遅延", "延迟", "延遲", "지연", "försenad", "forsinket",
	"have yet to be delivered", "has been frozen", "address(es) deferred", "be reattempted later",
	"versucht weitere", "weiterhin versucht", "konnte noch nicht", "lo volverá a intentar durante", "ponawiać próby jeszcze", "時間後まで再試行",
	"повторять попытки ещё", "повторять попытки еще", "пока не доставлено", "ещё не доставлено", "ще не доставлено", "riproverà per",
	"réessaiera pendant", "va réessayer pendant", "tentará novamente por", "försöker igen i", "forsøger igen i", "prøver igen i", "prøver på nytt i",
	"tekrar deneyecek", "yeniden deneyecek", "동안 다시 시도", "小时内重试",
	"has not yet been", "attempts are still pending", "attempts to deliver the message will continue", "delivery will be attempted",
	"viivästy", "ei ole vielä", "nog niet bezorgd", "nog niet afgeleverd", "endnu ikke", "ennå ikke", "ikke levert ennå", "ännu inte", "inte levererats än",
	"opóźni", "nie została jeszcze", "jeszcze nie została", "non è stato ancora", "遅れて", "まだ配信", "尚未", "ещё не", "еще не", "zpožd", "zpozd", "ještě neby",
	"késleltet", "késik", "még nem", "gecik", "henüz", "καθυστέρ", "δεν έχει παραδοθεί ακόμη", "아직 배달", "아직 전달", "עיכוב", "טרם", "تأخ", "لم يتم تسليمها بعد",
	"nu a fost încă", "va continua să încerce", "все още не е", "ще продължи да опитва", "dar nepristat", "bandys dar", "još nije", "nastaviti s pokuš",
	"још није", "masalah sementara", "akan mencuba semula", "akan coba lagi",
	"întârzi", "încă nu a fost", "oneskoren", "ešte neb",
}

// finals are words, in lower case, with which a notice says that nobody tries
// again. What it quotes may still speak of a delay.
var finals = []string{
	"it's attached below", "i've given up", "has given up", "not going to try again", "this is a permanent error",
	"no further attempt", "will not be retried", "will not be tried again", "won't be retried", "no more attempts", "keine weiteren versuche", "will be deleted from queue", "ventiquattro ore successive",
}

// programOpenings are the words among openings that nobody but a program writes.
var programOpenings = []string{
	"this message was created automatically by mail delivery software", "this is the mail system at host",
	"this is the postfix program at host", "this is the qmail-send program", "this is the haraka mailer program", "this is the mailer-daemon, please",
	"i'm sorry to have to inform you that", "this is the mail delivery agent at", "i was unable to deliver your message",
	"this is the dragonfly mail agent", "i wasn't able to deliver your message", "an automatically generated delivery status notification",
}

// openings are the words, in lower case, with which notices of mail systems
// begin, however they were pasted.
var openings = slices.Concat(programOpenings, []string{
	"delivery has failed to these recipients", "did not reach the following recipient",
	"전송 실패했습니다", "전송에 실패했습니다", "발송에 실패했습니다",
	"avviso di mancata consegna", "avviso di non accettazione", "ricevuta di avvenuta consegna", "ricevuta di accettazione", // RFC 6109, 3
	"delivery to the following recipient", "the following addresses had permanent fatal errors",
	"the following addresses had transient non-fatal errors", "the following addresses had delivery problems",
	"sorry, we were unable to deliver your message", "your message wasn't delivered to",
	"your message couldn't be delivered to", "your message to the following recipients cannot be delivered",
	"a message that you sent could not be delivered", "couldn't be delivered.", "transcript of session follows",
	"fehler bei der nachrichtenzustellung", "échec de la remise", "no se pudo entregar el mensaje", "impossibile recapitare",
	"bezorging is mislukt", "nie powiodło się dostarczenie", "falha na entrega", "не удалось выполнить доставку",
	"次の受信者", "传递给以下收件人", "delivery is delayed to these recipients", ">: host ", ">: connect to ",
	"this is a delivery status notification", "this is an informative message sent by", "message not delivered", "technical details of permanent failure", "technical details of temporary failure",
	"dies ist eine automatisch generierte", "die zustellung an folgende empfänger", "这是一封", "письмо создано автоматически",
	"this is a system-generated message to inform you", "an error occurred while sending mail", "cannot send mail",
	"could not be delivered to", "couldn't be delivered to", "unable to send to ", "generating server:", "generierender server", "smtp error from remote mail", "a message is delayed for more than", "was not delivered to:", "la remise à ces destinataires",
	"det gick inte att leverera", "levering til følgende modtagere", "levering mislyktes", "toimitus epäonnistui",
	"doručení těmto příjemcům", "a kézbesítés nem sikerült", "teslim edilemedi",
	"您的邮件被退回", "邮件被退回", "退信原因", "邮件投递失败", "邮件发送失败", "お届けできませんでした", "配信に失敗しました",
	"your message to ", "your mail to ", "your email to ", "your e-mail to ", "the following message to <",
	"konnte nicht zugestellt werden", "wurde nicht an ", "has been blocked. see technical details",
	"no se ha entregado", "n'a pas été remis", "non è stato recapitato",
	"one or more addresses were not accepted", "una o más direcciones no se aceptaron", "no valid recipients were found for this message",
	"did not reach some or all of the intended recipients", "hat einige oder alle der beabsichtigten empfänger nicht erreicht",
	"hat einige oder alle beabsichtigten empfänger nicht erreicht", "mail delivery failed: returning message to sender",
	"ihre nachricht an ", "deine nachricht an ", "ihre e-mail an ", "votre message à ", "votre message n'est pas parvenu",
	"tu mensaje a ", "su mensaje a ", "tu mensaje no se ha entregado", "il tuo messaggio a ", "il messaggio a ", "recapito non riuscito",
	"sua mensagem para ", "a mensagem não foi entregue", "je bericht aan ", "uw bericht aan ", "niet bezorgd bij ",
	"twoja wiadomość do ", "ваше сообщение для ", "your message wasn't delivered", "your message was not delivered",
	"kon niet worden afgeleverd", "kon niet worden bezorgd", "kunde inte levereras", "kunne ikke leveres", "kunne ikke bli levert",
	"nie mogła zostać dostarczona", "nie została dostarczona", "nemohla být doručena", "nebylo možné doručit", "не было доставлено",
	"non ha potuto essere consegnat", "non è stato possibile consegnare", "não pôde ser entregue", "não foi possível entregar",
	"el mensaje no pudo ser entregado", "votre message n'a pas pu", "a sua mensagem não pôde",
})

// successes are words, in lower case, with which a notice says that a message
// arrived.
var successes = []string{
	"(success)", "successful mail delivery", "successfully delivered", "delivered successfully", "has been delivered to",
	"was delivered to", "successfully received by", "delivery confirmation", "delivered to the recipient's mailbox",
	"successfully relayed", "successfully sent",
	"entregó correctamente", "entregado correctamente", "erfolgreich zugestellt", "folgenden empfänger zugestellt", "remis avec succès", "consegnato correttamente",
	"consegnato nella casella di destinazione", "foi entregue aos seguintes", "remis aux destinataires suivants", "recapitato ai seguenti", "entregado a los siguientes",
	"bezorgd bij de volgende", "an folgende empfänger zugestellt", "den folgenden empfängern zugestellt",
	"entregue com êxito", "успешно доставлен", "投递成功", "配信されました",
}

// A toldStage is a phrase, in lower case, with which mail systems say at which
// command a reply came.
type toldStage struct {
	words string
	stage Stage
}

var stagesTold = []toldStage{
	{"in reply to rcpt", StageRCPT}, {"in reply to mail", StageMAIL}, {"in reply to end of data", StageMessage},
	{"in reply to data", StageDATA}, {"in reply to ehlo", StageEHLO}, {"in reply to helo", StageEHLO},
	{"after rcpt", StageRCPT}, {"after mail", StageMAIL}, {"after end of data", StageMessage}, {"after data", StageDATA},
	{"after pipelined rcpt", StageRCPT}, {"after pipelined mail", StageMAIL}, {"after pipelined end of data", StageMessage},
	{"like our rcpt", StageRCPT}, {"like our mail", StageMAIL}, {"like our final data", StageMessage},
	{"like our data", StageDATA}, {"smtp:rcpt", StageRCPT}, {"smtp:mail", StageMAIL}, {"smtp:data", StageDATA},
	{"[rcpt_to]", StageRCPT}, {"[mail_from]", StageMAIL}, {"for rcpt to response", StageRCPT}, {"was rcpt to response", StageRCPT},
	{"like recipient", StageRCPT}, {"like sender", StageMAIL}, {"after i sent the message", StageMessage},
	{"sent: rcpt", StageRCPT}, {"<<< rcpt", StageRCPT}, {">>> rcpt", StageRCPT},
	{"refused to talk to me", StageGreeting},
}

// quoting are the words, in lower case, behind which a reply is that of a
// server further on.
var quoting = []string{
	"said:", "said", "says:", "talk to me:", "<--", "<<<", "->", "returned:", "response:", "response", "respuesta:", "was:", "reply:", "replied:",
	"answered:", "error -", "...", "smtp;",
}

// hostsTold are the words behind which the server is named that is quoted.
var hostsTold = []string{
	"host ", "host: ", "while talking to ", "while talking to\n", "Remote system: dns;", "server for the recipient domain ",
}
