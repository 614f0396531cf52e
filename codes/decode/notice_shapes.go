package decode

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
	"your message follows:", // MMDF
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
	"the first ",                                    // "The first 50 lines of the original message follow"
	"rejected message (",                            // LMail
	"the following information is directed towards", // PP
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
	"error-for: ",         // LMail
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
	"consegnato a ", "bericht aan ", "afgeleverd bij ", "bezorgd bij ", "levereras till ", "levererades inte till ", "leveres til ", "levert til ", "dostarczona do ", "wiadomość do ", "wiadomości do ", "na adres ", "pod adres ", "на адрес ", "письмо для ", "сообщение для ", "сообщения для ", "повідомлення для ", "zpráva pro ", "meddelandet till ", "meddelelsen til ", "meldingen til ", "zprávu pro ", "e-mail pro ",
	"收件人",
	"받는사람", "받는 사람", "수신자",
	"您发给", "您发往", "发送给", "发送到", "发送至", "投递到", "投递至", "寄给", "寄往", "传送给", "您寄給", "傳送給", "傳送至",
	"送信先アドレス", "あて先",
	"ontvanger: ", "odbiorca: ", "příjemce: ", "alıcı: ", "mottagare: ", "modtager: ", "mottaker: ", "címzett: ",
	"vastaanottaja: ", "címre: ", "na adresu ", "adresine ", "osoitteeseen ", "till adressen ",
}

// postpositions stand in the place of introductions, behind the recipient.
var postpositions = []string{"に", "へ", "宛", "が", "에게", "님", "adresine "}

// lists are words, in lower case, of a line that ends in a colon and has
// recipients below it, each with a name in front: "Bob (bob@example.net)".
var lists = []string{
	"recipient", "addresses", "following address", "delivered to", "deliver to", "reach", "sent to", "people",
	"empfänger", "zugestellt", "destinat", "entregado a", "entregue a", "penerima", "ontvanger", "odbiorc", "mottag", "modtager", "příjemc", "címzett", "alıcı", "수신자", "получател", "адрес", "收件人", "宛先", "送信先",
}

// namings are words behind which a notice names, among the fields of the
// message, for whom it was. They count where nothing else names a recipient.
var namings = []string{"rcpt to:", "original recipient:", "envelope-to:", "intended recipient:", "to:"}

// elsewhere are words, in lower case, of a line behind which stands the
// address of somebody who helps, not of a recipient.
var elsewhere = []string{
	"contact", "send mail to", "send a mail", "send email to", "to the address", "assist", "help",
	"support", "administrator", "questions", "please reply", "reply to:", "reply to <", "can reply to this", "may reply to this", "sender:", "from:", "message-id", "report this", "forward this",
	"identities failed", "disallowed as", "username ", "please try <", "please try: <", "will forward to", "moved to", "new address", // RFC 5321, 3.4
	"届いています", "届きました", "a message sent by", "for instance:", "for example:", "subscribe", "write to", "wenden", "kontakt", "hilfe", "fragen", "écrire", "adressez", "soporte", "ayuda",
	"consultas", "contat", "suporte", "ajuda", "dúvidas", "supporto", "scriver", "hulp", "pomoc", "обращ", "обратит",
	"свяж", "пишите", "поддержк", "помощ", "問い合わせ", "連絡", "联系", "聯絡", "咨询", "문의",
}

// writerNames are what notices call who wrote the message, but for English: who
// is called a sender there is told apart by the words beside it.
var writerNames = []string{
	"adresse de l'expéditeur", "dirección del remitente", "indirizzo del mittente", "endereço do remetente", "адрес отправителя", "adres nadawcy", "adres afzender",
	"absenderadresse", "absender", "expéditeur", "expediteur", "emetteur", "émetteur", "remitente", "remetente", "mittente", "afzender", "nadawca",
	"odesílatel", "odosielateľ", "отправитель", "відправник", "подател", "avsändare", "afsender", "avsender", "lähettäjä", "gönderen", "gönderici",
	"feladó", "expeditor", "pošiljatelj", "pošiljalac", "αποστολέας", "发件人", "发信人", "寄件者", "寄信人", "送信者", "送信元アドレス", "送信元",
	"差出人", "보낸사람", "보낸 사람", "발신자", "발신인",
}

// subjectNames are the names of the subject of a mail, in lower case.
var subjectNames = map[string]bool{
	"subject": true, "message subject": true, "the subject of the message is": true, "the message subject is": true, "original subject": true, "betreff": true, "objet": true, "sujet": true, "asunto": true, "assunto": true,
	"oggetto": true, "onderwerp": true, "temat": true, "předmět": true, "predmet": true, "тема": true, "ämne": true, "emne": true, "aihe": true,
	"tárgy": true, "konu": true, "subiect": true, "θέμα": true, "主题": true, "主題": true, "主旨": true, "邮件主题": true, "郵件主旨": true, "件名": true,
	"제목": true, "메일제목": true, "메일 제목": true,
}

// fieldBegins are the first letters of those of both that are ASCII, in lower
// case.
const fieldBegins = "adeirmnoglpfsbtk"

// systemSenders are the words in the sender of a mail that tell of a program,
// in lower case.
var systemSenders = []string{
	"mailer-daemon", "mailer daemon", "mailerdaemon", "mail-daemon", "postmaster", "post_master", "mail delivery",
	"mail deliver system", "mail.delivery", "maildelivery", "delivery subsystem", "delivery system", "mta@",
	"mailadmin", "system administrator", "systemadministrator", "systeembeheerder", "administrateur système", "administrador del sistema",
	"amministratore di sistema", "microsoft outlook", "microsoftexchange", "microsoft exchange",
	"ndr administrator", "no-reply@sns.amazonaws.com", "mailsystem", "mail-system", "mail system", "mdaemon",
	"mail router", "mail gateway", "interscan", "listserv", "sympa@",
	"majordomo@", "memo service", "uucp@",
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
	"undeliver", "undelivered", "ndn: ", "non-deliver", "nondeliver", "not delivered", "returned mail", "returned message",
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
	"virus detected", "viruses detected", "virus found", "virus alert", "in mail from you", "you sent a virus", "mail sent by you", "content violation", ": to sender,",
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
