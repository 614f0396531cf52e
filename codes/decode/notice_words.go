package decode

import "slices"

// What notices say of a message: that it did not arrive, is late, or did arrive; how
// they begin, and how they quote a server. All in lower case.

// failings are words, in lower case, with which a notice says that a message
// did not reach somebody.
var failings = []string{
	"전송 실패했습니다", "전송에 실패했습니다", "발송에 실패했습니다", "rilevato un errore", "rilevato un problema", "non è stato consegnato", "non è stato accettato",
	"not be delivered", "n't be delivered", "not delivered", "n't delivered", "undeliverable", "undelivered",
	"not accepted by the mailing list", "yet been delivered", "not been delivered", "was stopped", "has stopped", "unable to deliver", "able to deliver", "permanent error", "unable to send", "not deliver", "n't deliver", "not reach",
	"n't reach", "failed", "failure", "fail to", "rejected", "refused", "returned", "bounced", "delivery error",
	"error sending", "errors", "an error", "been blocked", "temporary problem", "error:", "trouble delivering", "delayed", "not be sent", "n't be sent",
	"was not sent", "could not send", "unknown user", "user unknown", "unknown host", "unknown address",
	"invalid user", "invalid address", "no valid recipients", "no such user", "mailbox is full", "mailbox full",
	"over quota", "exceeds allowed", "transcript of session", "delivery problems", "delivery errors", "problem",
	"not a member", "not member", "not exist", "not recognized", "did not like", "not have permission", "remote host said",
	"送信できません", "送信に失敗", "配信できません", "届けることができません", "エラー", "存在しない", "не может быть доставлено",
	"не доставлено", "nicht zugestellt", "konnte nicht", "unzustellbar", "fehler", "n'a pas pu", "n'a pas atteint", "impossible de contacter", "pas été remis",
	"no se ha podido", "no se pudo", "não pôde", "non è stato", "non e' stato", "退信", "无法", "不存在", "失败", "levererades inte",
	"no se ha entregado", "no pudo ser", "no pudieron ser", "no ha podido", "no se entregó", "não foi entregue", "não foi possível", "n'est pas parvenu", "n'a pas été", "non remis",
	"impossibile", "wurde nicht", "nicht zustell", "niet bezorgd", "niet worden", "kon niet", "전송되지", "전달되지", "발송 실패", "실패",
	"nie można", "nie udało", "nie została", "nelze", "nebylo možné", "nepodařilo", "nem kézbesít", "nem sikerült", "kunde inte",
	"kunne ikke", "ei voitu", "teslim edilemedi", "iletilemedi", "nu a putut", "не может быть", "не удалось", "не удалась", "сбой", "не було", "δεν ήταν δυνατή",
	"tidak dapat", "không thể", "ไม่สามารถ", "تعذر", "powiodło", "échec", "falha", "mislukt", "未能", " gagal",
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
var delays = slices.Concat(temporaries, []string{
	"nelle prime dodici ore", "warning message only", "technical details of temporary failure", "message will be retried", "will be retried", "will retry", "will keep trying",
	"delivery temporarily suspended", "let you know if we can't deliver", "hasn't been delivered yet", "will continue to try", "will be tried again", "still trying", "being retried", "has been delayed", "was delayed",
	"is delayed", "not yet been delivered", "not been delivered yet", "do not need to resend", "don't need to resend",
	"no need to resend", "delivery attempts will continue", "no action is required on your part", "continue to attempt delivery",
	"temporarily deferred", "(delay)", "delivery delayed", "noch nicht zugestellt", "verzögert", "versucht es weiter",
	"versucht noch", "pas encore été", "retardé", "remise différée", "aún no se ha", "retrasad", "seguirá intentando",
	"ainda não foi", "atrasad", "continuará tentando", "non è ancora stat", "ritardat", "vertraagd", "opóźnion", "zpožděn",
	"задерж", "доставка отложена", "遅延", "延迟", "延遲", "지연", "försenad", "forsinket",
	"have yet to be delivered", "has been frozen", "address(es) deferred", "be reattempted later",
	"versucht weitere", "weiterhin versucht", "konnte noch nicht", "lo volverá a intentar durante", "ponawiać próby jeszcze", "時間後まで再試行",
	"повторять попытки ещё", "повторять попытки еще", "пока не доставлено", "ещё не доставлено", "ще не доставлено", "riproverà per",
	"réessaiera pendant", "va réessayer pendant", "tentará novamente por", "försöker igen i", "forsøger igen i", "prøver igen i", "prøver på nytt i",
	"tekrar deneyecek", "yeniden deneyecek", "동안 다시 시도", "小时内重试",
	"in ritardo", "har försenats", "versucht es weitere", "blijft het nog", "będzie próbować przez", "повторять попытки в", "時間再試行",
	"has not yet been", "attempts are still pending", "attempts to deliver the message will continue", "delivery will be attempted",
	"viivästy", "ei ole vielä", "nog niet bezorgd", "nog niet afgeleverd", "endnu ikke", "ennå ikke", "ikke levert ennå", "ännu inte", "inte levererats än",
	"opóźni", "nie została jeszcze", "jeszcze nie została", "non è stato ancora", "遅れて", "まだ配信", "尚未", "ещё не", "еще не", "zpožd", "zpozd", "ještě neby",
	"késleltet", "késik", "még nem", "gecik", "henüz", "καθυστέρ", "δεν έχει παραδοθεί ακόμη", "아직 배달", "아직 전달", "עיכוב", "טרם", "تأخ", "لم يتم تسليمها بعد",
	"nu a fost încă", "va continua să încerce", "все още не е", "ще продължи да опитва", "dar nepristat", "bandys dar", "još nije", "nastaviti s pokuš",
	"још није", "masalah sementara", "akan mencuba semula", "akan coba lagi",
	"întârzi", "încă nu a fost", "oneskoren", "ešte neb",
})

// finals are words, in lower case, with which a notice says that nobody tries
// again. What it quotes may still speak of a delay.
var finals = []string{
	"it's attached below", "i've given up", "has given up", "not going to try again", "this is a permanent error",
	"delivery attempts exceeded", "delivery expired", "message expired", "message too old", "no further attempt", "will not be retried", "will not be tried again", "won't be retried", "no more attempts", "keine weiteren versuche", "will be deleted from queue", "ventiquattro ore successive", "no se harán más intentos", "il n'y aura pas d'autre tentative",
}

// programOpenings are the words among openings that nobody but a program writes.
var programOpenings = []string{
	"this message was created automatically by mail delivery software", "this is the mail system at host",
	"this is the postfix program at host", "this is the qmail-send program", "this is the haraka mailer program", "this is the mailer-daemon, please",
	"i'm sorry to have to inform you that", "this is the mail delivery agent at", "i was unable to deliver your message",
	"this is the dragonfly mail agent", "i wasn't able to deliver your message", "an automatically generated delivery status notification",
}

// temporaries are words, in lower case, with which Gmail begins a warning.
var temporaries = []string{
	"vorübergehendes problem", "vorübergehend ein problem", "problème temporaire", "problema temporal", "problema temporaneo",
	"problema temporário", "tijdelijk probleem", "tymczasowy problem", "временная проблема", "一時的な問題", "暂时出现问题", "暫時性問題",
	"일시적인 문제", "geçici bir sorun", "midlertidig problem", "tillfälligt problem", "tilapäinen ongelma", "dočasný problém", "átmeneti probléma",
}

// openings are the words, in lower case, with which notices of mail systems
// begin, however they were pasted.
var openings = slices.Concat(programOpenings, temporaries, []string{
	"delivery has failed to these recipients", "did not reach the following recipient",
	"전송 실패했습니다", "전송에 실패했습니다", "발송에 실패했습니다",
	"avviso di mancata consegna", "avviso di non accettazione", "ricevuta di avvenuta consegna", "ricevuta di accettazione", // RFC 6109, 3
	"delivery to the following recipient", "the following addresses had permanent fatal errors",
	"the following addresses had transient non-fatal errors", "the following addresses had delivery problems",
	"sorry, we were unable to deliver your message", "your message wasn't delivered to",
	"your message couldn't be delivered to", "your message to the following recipients cannot be delivered",
	"a message that you sent could not be delivered", "couldn't be delivered.", "having trouble delivering your", "did not reach the intended recipient", "rechazó tus mensajes a", "rechazó su mensaje a", "rechazó los mensajes", "a rejeté vos messages", "a rejeté votre message", "n'a pu etre envoye", "n'a pu être envoyé", "have failed to act on your post", "transcript of session follows",
	"fehler bei der nachrichtenzustellung", "échec de la remise", "no se pudo entregar el mensaje", "impossibile recapitare",
	"bezorging is mislukt", "nie powiodło się dostarczenie", "falha na entrega", "не удалось выполнить доставку",
	"次の受信者", "传递给以下收件人", "delivery is delayed to these recipients", ">: host ", ">: connect to ",
	"this is a delivery status notification", "this is an informative message sent by", "message not delivered", "technical details of permanent failure", "technical details of temporary failure",
	"dies ist eine automatisch generierte", "die zustellung an folgende empfänger", "这是一封", "письмо создано автоматически",
	"this is a system-generated message to inform you", "... while talking to ", "inform you on the delivery status of a", "delivery failed; will not continue",
	"transcript of the attempts to send the message", "not be delivered because of", "the following recipients were affected",
	"content checker found", "votre message pour la liste ", "ihre anfrage an die mailingliste", "配信できません", "送信できませんでした",
	"this is a collection of reports about email delivery", "xmail bounce: rcpt=[", "posting of your message titled", "è stato consegnato nella casella",
	"n'a pas atteint certains ou tous les destinataires", "no ha llegado a algunos o todos los destinatarios", "non ha raggiunto alcuni o tutti i destinatari",
	"não atingiu alguns ou todos os destinatários", "virus detector has just been triggered", "you are not authorized to send mail to the", "rejected by a remote mail server", "the following addresses had delivery errors", "you are not a member of this mailing list",
	"report relates to a message you sent", "this message was created automatically by ", "an error occurred while sending mail", "cannot send mail",
	"could not be delivered to", "couldn't be delivered to", "unable to send to ", "generating server:", "generierender server", "smtp error from remote mail", "a message is delayed for more than", "was not delivered to:", "la remise à ces destinataires",
	"det gick inte att leverera", "levering til følgende modtagere", "levering mislyktes", "toimitus epäonnistui",
	"doručení těmto příjemcům", "a kézbesítés nem sikerült", "teslim edilemedi",
	"您的邮件被退回", "邮件被退回", "退信原因", "邮件投递失败", "邮件发送失败", "お届けできませんでした", "配信に失敗しました",
	"your message to ", "your message to: ", "your mail to ", "your email to ", "your e-mail to ", "the following message to <",
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
	"nie udało się dostarczyć", "не удалось доставить", "не доставлено на адрес", "nebyla doručena na", "levererades inte till", "teslim edilmedi",
	"recapito a questi destinatari", "leveransen till följande", "konnten wir ihre nachricht nicht", "giving up on the following addresses", "无法将您的邮件", "無法將您的郵件", "tidak terkirim ke", "niet bezorgen op", "stato possibile recapitare",
	"доставка следующим получателям", "сбой доставки", "nie można dostarczyć", "nelze doručit", "nebyl doručen", "ei voitu toimittaa", "n'a pas pu être", "배달할 수 없", "전송할 수 없", "无法传递",
	"未能送达", "无法送达", "無法傳送", "を配信できません",
})

// successes are words, in lower case, with which a notice says that a message
// arrived.
var successes = []string{
	"(success)", "successful mail delivery", "successfully delivered", "delivered successfully", "has been delivered to",
	"was delivered to", "successfully received by", "delivery confirmation", "delivered to the recipient's mailbox",
	"successfully relayed", "successfully sent", "delivered to a mail gateway", "送信されました",
	"entregó correctamente", "entregado correctamente", "erfolgreich zugestellt", "folgenden empfänger zugestellt", "remis avec succès", "consegnato correttamente",
	"consegnato nella casella di destinazione", "foi entregue aos seguintes", "remis aux destinataires suivants", "recapitato ai seguenti", "entregado a los siguientes",
	"bezorgd bij de volgende", "oder gruppen ist abgeschlossen", "delivery to these recipients or groups is complete", "la remise à ces destinataires ou groupes est terminée", "an folgende empfänger zugestellt", "den folgenden empfängern zugestellt",
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
	{"but sender was rejected", StageMAIL}, {"but recipient was rejected", StageRCPT}, {"after pipelined mail from", StageMAIL},
	{"like recipient", StageRCPT}, {"like sender", StageMAIL}, {"after i sent the message", StageMessage},
	{"sent: rcpt", StageRCPT}, {"<<< rcpt", StageRCPT}, {">>> rcpt", StageRCPT},
	{"refused to talk to me", StageGreeting}, {"after initial connection", StageGreeting}, {"after ehlo", StageEHLO}, {"after helo", StageEHLO},
}

// quoting are the words, in lower case, behind which a reply is that of a
// server further on.
var quoting = []string{
	"said:", "said", "says:", "talk to me:", "<--", "<<<", "->", "returned:", "response:", "response", "respuesta:", "was:", "reply:", "replied:",
	"answered:", "diagnostic:", "error -", "...", "smtp;",
}

// hostsTold are the words behind which the server is named that is quoted.
var hostsTold = []string{
	"host ", "host: ", "while talking to ", "while talking to\n", "Remote system: dns;", "server for the recipient domain ",
}
