package decode

import (
	"slices"
	"strings"

	"github.com/smtp-decoder/smtp-decoder/codes"
	"github.com/smtp-decoder/smtp-decoder/codes/mail"
)

// Not every notice is what it seems. A bounce may be about a mail that somebody
// else sent under the reader's address (backscatter), and a mail may be dressed
// up as a notice to get at the reader's password (phishing).

// lures are what phishing says, in lower case: mail is held back, or the
// reader's own account is in danger. Who returns a message speaks of neither.
var lures = []string{
	"release message", "release your message", "release the message", "release all", "release pending", "release my",
	"retrieve message", "retrieve your message", "retrieve pending", "recover message", "recover your message",
	"view pending", "review pending", "deliver pending", "pending messages", "pending mails", "pending emails",
	"pending incoming", "unread pending", "retrieve messages", "incoming messages that", "delivered to your inbox", "messages are on hold", "messages on hold", "emails are on hold", "emails on hold",
	"mails on hold", "held messages", "messages were held", "messages have been held", "undelivered mails",
	"undelivered emails", "keep current password", "keep the current password", "keep same password",
	"keep the same password", "keep my password", "password expires", "password will expire", "password has expired",
	"password is about to expire", "password is due to expire", "verify your account", "verify your mailbox",
	"verify your identity", "verify your password", "verify your email account", "validate your", "revalidate your",
	"re-validate your", "reactivate your", "re-activate your", "confirm your account", "confirm your mailbox",
	"confirm your password", "confirm ownership", "update your mailbox", "upgrade your mailbox", "upgrade your email",
	"upgrade your quota", "upgrade storage", "upgrade your storage", "increase your quota", "lose access", "avoid deactivation", "avoid suspension",
	"increase your mailbox", "restore your mailbox", "account will be closed", "account will be deactivated",
	"account will be suspended", "account will be disabled", "account will be terminated",
	"mailbox will be closed", "mailbox will be deactivated", "mailbox will be suspended",
	"passwort läuft ab", "passwort bestätigen", "konto bestätigen", "konto zu bestätigen", "nachrichten freigeben",
	"konto wird gesperrt", "postfach wird gesperrt", "postfach bestätigen",
	"mot de passe expire", "vérifier votre compte", "vérifiez votre compte", "confirmer votre compte",
	"confirmez votre compte", "messages en attente", "compte sera désactivé", "compte sera suspendu",
	"contraseña caduca", "contraseña expira", "contraseña vence", "verifique su cuenta", "verificar su cuenta",
	"mensajes pendientes", "cuenta será desactivada", "cuenta será suspendida",
	"password scade", "verifica il tuo account", "verificare il suo account", "messaggi in sospeso",
	"senha expira", "verifique sua conta", "mensagens pendentes", "conta será desativada",
	"wachtwoord verloopt", "verifieer uw account", "berichten vrijgeven",
	"hasło wygasa", "zweryfikuj swoje konto", "пароль истекает", "подтвердите свой аккаунт", "подтвердите учетную запись",
	"密码即将过期", "验证您的", "パスワードの有効期限", "アカウントを確認",
}

// baits are what phishing asks its reader to do.
var baits = []string{
	"click", "retrieve", "reconfigure", "http", "log in", "login", "log-in", "sign in", "sign-in", "below", "attach", "verify", "release", "update",
	"klick", "anmelden", "melden sie", "link", "cliquez", "connectez", "clic", "accedi", "klik", "нажмите", "войдите",
	"点击", "登录", "クリック", "ログイン",
}

// imitates says that a mail, or words without one, are made up like a notice to
// get at a password. What came with the empty reverse-path or as a report is
// none: servers write those.
func (d *decoder) imitates() bool {
	if d.mail != nil && (strings.HasPrefix(d.mail.Get("Return-Path").Value, "<>") || d.isReport()) {
		return false
	}
	return d.speaksOf(lures, (*notice).lures)
}

// speaksOf says that words are among what a mail with its subject, or a text without
// one, says, and that it is so.
func (d *decoder) speaksOf(words []string, is func(n *notice, subject string) bool) bool {
	switch {
	case d.mail == nil:
		return len(d.Exchanges) == 0 && len(d.logs) == 0 && d.words.mayAny(words...) && is(d.newNotice(&mail.Part{Lines: sourceLines(d.plain)}), "")
	case d.told != nil:
		return is(d.told, d.subject())
	}
	leaves := leavesOf(d.mail.Body)
	for _, p := range leaves[:min(len(leaves), maxLeaves)] {
		if is(d.newNotice(p), d.subject()) {
			return true
		}
	}
	return false
}

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

// isDigest says that a text lists what a filter keeps in quarantine for the reader.
func (d *decoder) isDigest() bool {
	return (d.mail == nil || !d.isReport()) && d.speaksOf(quarantines, func(n *notice, _ string) bool {
		return n.says(quarantines, "") && n.says(releases, "") && !n.says(ownMessages, "")
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

// onlyReader says that a mail names none but whom it is for, the mailbox that
// it lies in.
func (d *decoder) onlyReader(rs []Recipient) bool {
	to := strings.ToLower(d.mailField("To"))
	return !slices.ContainsFunc(rs, func(r Recipient) bool { return !strings.Contains(to, strings.ToLower(r.Address)) })
}

// lures says that the words of a notice or its subject are those of phishing.
func (n *notice) lures(subject string) bool { return n.says(lures, subject) && n.says(baits, "") }

// KindPhishing is the kind of a mail that imitates a notice.
const KindPhishing = "phishing"

// phishing is the verdict on a mail that imitates a notice.
func phishing() Verdict {
	return Verdict{
		Title: "This may be phishing",
		Summary: "It speaks like a mail system, of held messages or of your account, and asks you to follow a link or to log in. " +
			"A real notice that a message did not arrive asks for neither.",
		Who: codes.Nobody, Retry: codes.RetryNone,
		Actions: []string{
			"Do not follow its links, and open nothing that is attached.",
			"If you typed in a password there, change it at once and tell your mail administrator.",
			"Report the mail as phishing in your mail program, and delete it.",
			"To see whether mail is held for you, open your mailbox the way you always do.",
		},
	}
}

// forged says that the message returned was found not to come from whom it
// says: its check by DMARC failed, or that by SPF where no signature was good.
// Who had logged in to send it is who it comes from.
func (m *Message) forged() bool {
	spf, dmarc := false, false
	for _, c := range m.Checks {
		switch {
		case c.Result == "pass" && (c.Method == "dkim" || c.Method == "dmarc" || c.Method == "auth"):
			return false
		case c.Method == "dmarc" && c.Result == "fail":
			dmarc = true
		case c.Method == "spf" && c.Result == "fail":
			spf = true
		}
	}
	return (spf || dmarc) && !slices.ContainsFunc(m.Hops, func(h Hop) bool { return h.LoggedIn })
}

// warnImpostors tells of a bounce of somebody else's mail, and of a notice that
// is none.
func (d *decoder) warnImpostors() {
	switch a := d.firstAction(); {
	case a != Failed && a != Delayed:
	case d.Message != nil && d.Message.Returned && d.Message.forged():
		named := "the message"
		if d.Message.Subject != "" {
			named = "“" + d.hide(d.Message.Subject) + "”"
		}
		d.addWarning("backscatter", d.Message.Line, "The checks of who sent "+named+" failed. If it is not yours, "+
			"somebody wrote your address on it, and nothing of yours went wrong.")
		d.beginWith("If you did not send " + named + ", delete this notice: somebody else used your address.")
	case d.imitates():
		d.addWarning("phishing", 0, "This may be phishing: it speaks of held messages or of your account, and asks you to follow a link. "+
			"Notices that a message did not arrive do not.")
		d.beginWith("Do not follow its links: the mail may be phishing.")
	}
}

// beginWith puts a step before the others of the verdict, which are a table's.
func (d *decoder) beginWith(step string) {
	d.Verdict.Actions = append([]string{step}, d.Verdict.Actions...)
}
