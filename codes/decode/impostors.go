package decode

import (
	"slices"
	"strings"

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
	"upgrade quota", "incoming messages were", "keep using the same password", "speicher kostenlos", "speicher erweitern", "speicherplatz erweitern", "nachrichten freizugeben", "nachrichten abzurufen",
	"liberare i messaggi", "recuperare i messaggi", "sbloccare i messaggi", "récupérer vos messages", "récupérer vos e-mails", "libérer vos messages",
	"débloquer vos messages", "liberar los mensajes", "liberar sus mensajes", "recuperar sus mensajes", "liberar suas mensagens", "recuperar suas mensagens",
	"berichten ophalen", "odzyskać wiadomości", "zwolnić wiadomości", "восстановить сообщения", "освободить сообщения",
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
	if d.mail == nil && d.holds(dialogFields) {
		return false // a mail program says so
	}
	if d.mail != nil && (strings.HasPrefix(d.mail.Get("Return-Path").Value, "<>") || d.isReport()) {
		return false
	}
	return d.speaksOf(lures, (*notice).lures)
}

// dialogFields are fields, in lower case, that only mail programs write, in dialogs.
var dialogFields = []string{"server response:", "error number:", "server error:"}

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

// onlyReader says that a mail names none but whom it is for, the mailbox that
// it lies in. Who that is no paste tells, but then no server is quoted.
func (d *decoder) onlyReader(rs []Recipient) bool {
	if d.mail == nil {
		return !slices.ContainsFunc(rs, func(r Recipient) bool { return r.Remote != "" })
	}
	to := strings.ToLower(d.mailField("To"))
	return !slices.ContainsFunc(rs, func(r Recipient) bool { return !strings.Contains(to, strings.ToLower(r.Address)) })
}

// lures says that the words of a notice or its subject are those of phishing.
func (n *notice) lures(subject string) bool { return n.says(lures, subject) && n.says(baits, "") }

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
