package decode

import (
	"slices"
	"strings"

	"github.com/smtp-decoder/smtp-decoder/codes"
)

// Some texts speak like notices, or of them, and tell of no message of the reader's
// that failed: what a filter keeps for them, what waits for a moderator, letters about
// bounces.

// Kinds of such texts.
const (
	KindPhishing    = "phishing"               // a mail that imitates a notice
	KindHeld        = "message on hold"        // a notice that a message waits for a moderator
	KindDigest      = "quarantine digest"      // a list of what a filter keeps for the reader
	KindChallenge   = "confirmation asked for" // a filter wants to know that a person wrote
	KindTaken       = "receipt of acceptance"  // the sender's own provider took a certified mail
	KindReceipt     = "read receipt"           // somebody opened or deleted a message
	KindDailyReport = "daily report"           // what receivers saw of a domain's mail
	KindJoining     = "subscription asked for" // a list wants to know whether somebody wants it
	KindQuota       = "quota warning"          // the reader's own mailbox is nearly full
)

// receiptTexts are the notices that a message was opened or deleted (RFC 8098, 3.2.6).
var receiptTexts = []otherText{
	{KindReceipt, func(d *decoder) bool { return d.disposition("displayed") }, codes.Nobody, "Your message was opened",
		"This is a read receipt: the message arrived, and was shown on the recipient’s screen. Nothing went wrong.",
		[]string{"There is nothing to do. Whether it was read with care, no receipt can tell."}},
	{KindReceipt, func(d *decoder) bool { return d.disposition("deleted") }, codes.Sender, "Your message was deleted unread",
		"This is a receipt: the message arrived, and was deleted without having been opened.",
		[]string{"If it matters, write again, or reach the person in another way."}},
}

// disposition says that a mail tells that a message met with that.
func (d *decoder) disposition(what string) bool {
	for i := range d.plain {
		if value, ok := cutPrefixFold(d.plain[i], "disposition:"); ok && strings.HasSuffix(strings.TrimSpace(lower(value)), what) {
			return true
		}
	}
	return false
}

// asideTexts are asked in this order of what was judged.
var asideTexts = []otherText{
	{KindTaken, func(d *decoder) bool { return d.holds(certifiedTakings) && !d.holds(successes) }, codes.Nobody, "Your provider took the certified mail",
		"This receipt (ricevuta di accettazione) tells that your own provider took the message and sent it on. It does not tell yet that it arrived.",
		[]string{
			"Wait for the second receipt, “ricevuta di avvenuta consegna”: it comes within a day, or a notice that the message was not delivered.",
		}},
	{KindHeld, func(d *decoder) bool { return d.holds(decisions) }, codes.Recipient, "A post waits for your decision",
		"A list’s program asks its moderator whether to let this message through. Nothing that you sent came back.",
		[]string{
			"To let it through, write to the address that the notice names for that, or open its page.",
			"To turn it down, write to the other address, or do nothing.",
		}},
	challengeText(func(d *decoder) bool { return d.mail == nil && d.holds(verifications) }),
	{KindJoining, func(d *decoder) bool { return d.holds(joinings) }, codes.Sender, "A mailing list asks whether you want it",
		"Somebody, perhaps you, gave your address to the list. Nothing that you sent came back.",
		[]string{
			"If it was you, confirm in the way that the mail names.",
			"If not, do nothing: without an answer you are not put on the list.",
		}},
	// RFC 7489, 7.2.1.1 and RFC 8460, 5.3
	dailyReportText(func(d *decoder) bool { return d.mail != nil && strings.HasPrefix(d.subject(), "report domain:") }),
	{KindHeld, (*decoder).isHeld, codes.RecipientAdmin, "A moderator looks at the message first",
		"The list or group keeps it until somebody lets it through or turns it down. Nothing went wrong.",
		[]string{
			"Wait: you hear of it if the moderator turns it down.",
			"If it was held because you are not known to the list, write from the address that you joined with.",
		}},
	{"", func(d *decoder) bool { return d.mail != nil && len(d.Recipients) == 0 && d.leftUnprocessed() }, codes.Sender, "A program could not use your message",
		"The message arrived. The program that reads that mailbox, such as a tracker’s or a helpdesk’s, could do nothing with it.",
		[]string{
			"Read what it says: often it does not know the sender’s address, or what the message answers.",
			"Write again from the address that you registered there, or use its web page.",
		}},
	{KindDigest, (*decoder).isDigest, codes.Nobody, "Mail to you was held back",
		"This is a list of what a filter keeps for you in quarantine, as spam or worse. Nothing that you sent came back, " +
			"and what looks like a bounce in it is one of the mails that were held.",
		[]string{
			"Release only what you expected, and leave the rest: it is deleted by itself after some days.",
			"If you do not know such lists, follow no link in it: open your quarantine the way you always do, or ask your mail administrator.",
		}},
	{KindPhishing, func(d *decoder) bool { return d.onlyReader(d.Recipients) && d.imitates() }, codes.Nobody, "This may be phishing",
		"It speaks like a mail system, of held messages or of your account, and asks you to follow a link or to log in. " +
			"A real notice that a message did not arrive asks for neither.",
		[]string{
			"Do not follow its links, and open nothing that is attached.",
			"If you typed in a password there, change it at once and tell your mail administrator.",
			"Report the mail as phishing in your mail program, and delete it.",
			"To see whether mail is held for you, open your mailbox the way you always do.",
		}},
	{KindQuota, (*decoder).warnsOfQuota, codes.Sender, "Your own mailbox is nearly full",
		"This tells of your mailbox, and of no message that you sent. Once it is full, mail to you is sent back.",
		[]string{
			"Delete or move what is large, also from the folders of sent and deleted mail, and empty the bin.",
			"If you do not know such a notice, follow no link in it: open your mailbox the way you always do.",
		}},
}

// setAside takes back what was found in a text that tells of no message of the
// reader's: one of those, or a letter to the members of a list.
func (d *decoder) setAside() {
	switch {
	case d.firstAction() == Vacation:
		d.finding, d.Outcome = finding{}, Outcome{Class: None} // what it quotes is the sender's
		d.other = d.among(answerTexts)
		return
	case d.mail != nil && d.wasRead() && !d.wasRejected():
		d.other = d.among(receiptTexts)
		return
	case d.passed != nil || len(d.groups) > 0 || d.commanded():
		return
	}
	if d.other = d.among(asideTexts); d.other != nil || d.isLetter() {
		d.finding, d.Outcome, d.Recipients = finding{}, Outcome{Class: None}, nil
	}
}

// certifiedTakings are the words, in lower case, of that receipt (RFC 6109, 3.1.3).
var certifiedTakings = []string{"accettato dal sistema ed inoltrato", "accettato dal sistema e inoltrato"}

// moderations are words, in lower case, by which a list tells that a moderator is to look at
// a message first.
var moderations = []string{
	"held until the list moderator", "awaits moderator approval", "held for moderator approval", "held for approval", "held for moderation",
	"awaiting moderator approval", "awaiting approval by a moderator", "pending moderation", "has been sent to the moderator", "forwarded to the moderator",
	"forwarded to the list moderator", "submitted to the moderator", "sent to the list owner for approval", "requires the approval of the moderator",
	"reviewed by the administrator and either released", "moderators are being asked to review", "jusqu'à ce que le modérateur", "bis der listenmoderator", "bis der moderator", "hasta que el moderador",
	"finché il moderatore", "até que o moderador", "totdat de moderator",
	"wird moderiert", "wartet auf die genehmigung", "wartet auf freigabe durch", "en attente de modération", "en attente d'approbation", "pendiente de aprobación",
	"in attesa di approvazione", "aguardando aprovação", "wacht op goedkeuring", "czeka na akceptację", "ожидает одобрения", "ожидает решения модератора",
}

// leftUnprocessed says that a line tells of a message with which a program could do
// nothing; shops write so of payments.
func (d *decoder) leftUnprocessed() bool {
	words := d.words.sift(unprocessed)
	for i := 0; i < len(d.Lines) && len(words) > 0; i++ {
		for _, w := range words {
			if at := strings.Index(d.low(i), w); at > 0 && containsAny(d.low(i)[:at], []string{"mail", "message"}) {
				return true
			}
		}
	}
	return false
}

// unprocessed are words, in lower case, of programs that could do nothing with a message.
var unprocessed = []string{"could not be processed", "couldn't be processed", "was not processed", "could not process your"}

// joinings are words, in lower case, with which a list asks whether somebody wants to be
// on it.
var joinings = []string{
	"subscription confirmation notice", "confirm that you want to be added", "confirm that you want to subscribe", "confirm your subscription", "confirm the subscription",
	"bestätigen sie ihre anmeldung", "bestätigen sie das abonnement", "confirmez votre abonnement", "confirmer votre inscription", "confirme su suscripción",
	"confirmar su suscripción", "confermare l'iscrizione", "conferma la tua iscrizione", "confirme sua inscrição", "bevestig uw inschrijving", "подтвердите подписку",
}

// decisions are words, in lower case, by which a list asks its moderator.
var decisions = []string{"if you'd like to approve it for distribution", "to reject the post and cause it to be returned", "your authorization is requested for the following"}

// verifications are words, in lower case, by which a filter asks senders to verify
// themselves.
var verifications = []string{"protected by earthlink spamblocker", "has been redirected to a \"suspect email\" folder", "requests that senders verify themselves", "please complete the verification process"}

// isHeld says that a text tells of a message that a moderator is to look at first.
func (d *decoder) isHeld() bool {
	return (d.mail == nil || !d.isReport()) &&
		d.speaksOf(moderations, func(n *notice, subject string) bool { return n.says(moderations, subject) })
}

// isLetter says that a mail went to the members of a list and is no notice of the
// program that runs it: codes in it are talked about.
func (d *decoder) isLetter() bool {
	return d.mail != nil && !d.system && len(d.accounts) == 0 && d.isOfList()
}

// quarantines and releases are words, in lower case, of the lists of what a filter
// keeps for the reader: where it is kept, and what can be done with it.
var (
	quarantines = []string{
		"quarant", "quarentena", "e-mails bloqués", "mails bloqués", "messages bloqués", "correos bloqueados", "e-mail bloccate", "blockierte e-mails", "cuarentena", "kwarantann", "karant", "карантин", "隔離", "隔离", "격리",
	}
	releases = []string{
		"release", "resumen", "resumo", "riepilogo", "récapitulatif", "entregar", "for you to review", "for your review", "email sent to you", "mail sent to you", "message sent to you", "you have", "new mails", "new messages", "spam report", "summary", "digest", "zustellen", "freigeben",
		"spambericht", "quarantänebericht", "libérer", "débloquer", "vous avez", "liberar", "rilascia", "vrijgeven", "zwolnij", "uvolnit", "frigiv", "frigör",
		"освободить", "释放", "解放", "해제",
	}
)

// heldFor are words, in lower case, for what a filter holds back, or that it does.
var heldFor = []string{
	"spam", "junk", "virus", "malware", "phish", "held", "score", "bulk", "zurückgehalten", "indésirable", "no deseado", "indesiderat", "ongewenst", "niechcian", "спам", "迷惑", "垃圾", "스팸",
}

// isDigest says that a text lists what a filter keeps in quarantine for the reader.
func (d *decoder) isDigest() bool {
	return (d.mail == nil || !d.isReport()) && d.speaksOf(quarantines, func(n *notice, _ string) bool {
		return n.says(quarantines, "") && n.says(releases, "") && n.says(heldFor, "") && !n.says(toSenders, "")
	})
}

// nearlyFull are words, in lower case, for a mailbox in which little room is left.
var nearlyFull = []string{
	"almost full", "nearly full", "your mailbox is full", "your mailbox has reached", "ihr postfach ist voll", "votre boîte aux lettres est pleine", "su buzón está lleno",
	"la tua casella è piena", "uw postvak is vol", "twoja skrzynka jest pełna", "fast voll", "beinahe voll", "nahezu voll", "presque plein", "quasi pien", "casi llen", "quase chei", "bijna vol",
	"prawie pełn", "téměř pln", "skoro pln", "takmer pln", "почти заполнен", "почти переполнен", "почти полон", "майже заповнен", "neredeyse dolu",
	"nästan full", "næsten fuld", "nesten full", "lähes täynnä", "melkein täynnä", "majdnem megtelt", "aproape plin", "σχεδόν γεμάτ", "即将满", "即将用尽",
	"快满", "快要满", "いっぱいになりそう", "残りわずか", "거의 가득", "거의 찼", "hampir penuh", "gần đầy",
}

// warnsOfQuota says that a text warns the reader of a mailbox that is nearly full, and
// quotes no refusal.
func (d *decoder) warnsOfQuota() bool {
	warns := d.mail == nil && d.holds(nearlyFull) && !d.refusesOrReturns()
	return (warns || d.mail != nil && !d.isReport() && d.speaksOf(nearlyFull, func(n *notice, subject string) bool { return n.says(nearlyFull, subject) && !n.refuses() })) &&
		!slices.ContainsFunc(d.Recipients, func(r Recipient) bool { return r.Reply > 0 || r.Remote != "" })
}

// isLetterOf says that what was found stands in the mail of a person, and that no words
// beside it tell of a refusal: "550 is the number of your order".
func (d *decoder) isLetterOf(f finding) bool {
	return d.mail != nil && !d.system && f.Reply > 0 && len(d.accounts) == 0 && len(d.groups) == 0 && len(d.logs) == 0 && !d.commanded() && !tellsWhy(f.text)
}
