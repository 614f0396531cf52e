package decode

import "github.com/smtp-decoder/smtp-decoder/codes"

// Some texts speak like notices, or of them, and tell of no message of the reader's
// that failed: what a filter keeps for them, what waits for a moderator, letters about
// bounces.

// setAside takes back what was found in a text that tells of no message of the
// reader's: phishing that names nobody else, a list of what a filter keeps for the
// reader, or a letter to the members of a list.
func (d *decoder) setAside() {
	if d.firstAction() == Vacation {
		d.finding, d.Outcome = finding{}, Outcome{Class: None} // what it quotes is the sender's
		return
	}
	if d.passed != nil || len(d.groups) > 0 || d.commanded() || !d.isHeld() && !d.isDigest() && !(d.onlyReader(d.Recipients) && d.imitates()) && !d.isLetter() {
		return
	}
	d.finding, d.Outcome, d.Recipients = finding{}, Outcome{Class: None}, nil
}

// moderations are words, in lower case, by which a list tells that a moderator is to look at
// a message first.
var moderations = []string{
	"held until the list moderator", "awaits moderator approval", "held for moderator approval", "held for approval", "held for moderation",
	"awaiting moderator approval", "awaiting approval by a moderator", "pending moderation", "has been sent to the moderator", "forwarded to the moderator",
	"forwarded to the list moderator", "submitted to the moderator", "sent to the list owner for approval", "requires the approval of the moderator",
	"reviewed by the administrator and either released", "jusqu'à ce que le modérateur", "bis der listenmoderator", "bis der moderator", "hasta que el moderador",
	"finché il moderatore", "até que o moderador", "totdat de moderator",
	"wird moderiert", "wartet auf die genehmigung", "wartet auf freigabe durch", "en attente de modération", "en attente d'approbation", "pendiente de aprobación",
	"in attesa di approvazione", "aguardando aprovação", "wacht op goedkeuring", "czeka na akceptację", "ожидает одобрения", "ожидает решения модератора",
}

// isHeld says that a text tells of a message that a moderator is to look at first.
func (d *decoder) isHeld() bool {
	return (d.mail == nil || !d.isReport()) &&
		d.speaksOf(moderations, func(n *notice, subject string) bool { return n.says(moderations, subject) })
}

// KindHeld is the kind of a notice that a message waits for a moderator.
const KindHeld = "message on hold"

// held is the verdict on such a notice.
func held() Verdict {
	return Verdict{
		Title:   "A moderator looks at the message first",
		Summary: "The list or group keeps it until somebody lets it through or turns it down. Nothing went wrong.",
		Who:     codes.RecipientAdmin, Retry: codes.RetryNone,
		Actions: []string{
			"Wait: you hear of it if the moderator turns it down.",
			"If you are a member, write from the address that you joined with, and the next message goes through at once.",
		},
	}
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
		"quarant", "quarentena", "cuarentena", "kwarantann", "karant", "карантин", "隔離", "隔离", "격리",
	}
	releases = []string{
		"release", "for you to review", "for your review", "you have", "new mails", "new messages", "spam report", "summary", "digest", "zustellen", "freigeben",
		"spambericht", "quarantänebericht", "libérer", "débloquer", "vous avez", "liberar", "rilascia", "vrijgeven", "zwolnij", "uvolnit", "frigiv", "frigör",
		"освободить", "释放", "解放", "해제",
	}
	// ownMessages are words, in lower case, that tell of a message of the reader's.
	ownMessages = []string{
		"your message to", "your mail to", "your email to", "you sent", "your message was", "your message has", "ihre nachricht an", "votre message à", "su mensaje a",
		"tu mensaje a", "il tuo messaggio a", "sua mensagem para", "uw bericht aan", "je bericht aan",
	}
)

// heldFor are words, in lower case, for what a filter holds back, or that it does.
var heldFor = []string{
	"spam", "junk", "virus", "malware", "phish", "held", "score", "bulk", "zurückgehalten", "indésirable", "no deseado", "indesiderat", "ongewenst", "niechcian", "спам", "迷惑", "垃圾", "스팸",
}

// isDigest says that a text lists what a filter keeps in quarantine for the reader.
func (d *decoder) isDigest() bool {
	return (d.mail == nil || !d.isReport()) && d.speaksOf(quarantines, func(n *notice, _ string) bool {
		return n.says(quarantines, "") && n.says(releases, "") && n.says(heldFor, "") && !n.says(ownMessages, "")
	})
}

// KindDigest is the kind of a list of what a filter keeps in quarantine.
const KindDigest = "quarantine digest"

// digest is the verdict on such a list.
func digest() Verdict {
	return Verdict{
		Title: "Mail to you was held back",
		Summary: "This is a list of what a filter keeps for you in quarantine, as spam or worse. Nothing that you sent came back, " +
			"and what looks like a bounce in it is one of the mails that were held.",
		Who: codes.Nobody, Retry: codes.RetryNone,
		Actions: []string{
			"Release only what you expected, and leave the rest: it is deleted by itself after some days.",
			"If you do not know such lists, follow no link in it: open your quarantine the way you always do, or ask your mail administrator.",
		},
	}
}

// asideVerdict names what speaks like a notice and is none.
func (d *decoder) asideVerdict() (Verdict, bool) {
	switch {
	case d.commanded():
		return Verdict{}, false
	case d.imitates():
		d.Kind = KindPhishing
		return phishing(), true
	case d.isHeld():
		d.Kind = KindHeld
		return held(), true
	case d.isDigest():
		d.Kind = KindDigest
		return digest(), true
	}
	return Verdict{}, false
}
