package decode

import (
	"strings"

	"github.com/smtp-decoder/smtp-decoder/codes/mail"
)

// Filters tell the sender what they took out of the way, each in words of its own: a
// virus, a file, a word. Three things together make such a notice: what was found,
// what became of the message, and that it is said to who sent it.
var (
	scans = []string{
		"virus", "infected", "infection", "worm.", "malware", "hostile content", "offensive", "unacceptable language", "unacceptable attachment",
		"attachment blocking", "blocked an attachment", "file extension", "content violation", "sensitive content", "violates a policy", "inappropriate",
		"encrypted data", "spam and", "as spam", "вирус", "зараж", "ウイルス", "ウィルス", "病毒", "바이러스",
	}
	removals = []string{
		"blocked", "stopped", "deleted", "dropped", "removed", "not delivered", "not been delivered", "not be delivered", "not have been delivered", "not have\nbeen delivered",
		"disinfect", "заблокирован", "удален", "не будет доставлен", "не доставлен", "eliminado", "bloqueado", "gelöscht", "blockiert", "nicht zugestellt", "supprimé",
		"bloqué", "eliminat", "bloccat", "verwijderd", "geblokkeerd", "usunięt", "zablokowan", "削除", "隔离", "删除", "삭제",
	}
	toSenders = []string{
		"you sent", "your mail to", "your email to", "your e-mail to", "your message to", "of your mail", "message from you", "mail from you", "email from you",
		"sent by you", "dear sender", ": to sender,", "warning to sender", "in your mail", "your message was", "sie gesendet", "ihre nachricht an", "ihre mail an", "votre message à", "su mensaje a", "tu mensaje a", "il tuo messaggio a", "sua mensagem para", "uw bericht aan", "je bericht aan", "vous avez envoyé", "que ha enviado",
		"você enviou", "your message has", "you have sent an email to", "automatic reply to your email", "your message is", "your mail is", "your email is", "da lei inviat", "u verzonden", "вами", "отправленн",
	}
)

// tellsOfScan says that a notice tells its reader, whose address is in to, what a
// filter found in a message of theirs.
func (n *notice) tellsOfScan(subject, to string) bool {
	if !n.says(scans, subject) || !n.says(removals, subject) {
		return false
	}
	return n.says(toSenders, subject) || n.labelsSender(to)
}

// labelsSender says that a line of the notice names the reader, whose address is in
// to, as who sent the message: "From: ann@example.org".
func (n *notice) labelsSender(to string) bool {
	reader, ok := findAddress(to)
	if !ok {
		return false
	}
	for _, t := range n.lines {
		name, value, ok := cutLabel(strings.TrimSpace(t.text))
		if ok && len(value) < longestItem && mail.Named(senderLabels, name) && strings.Contains(strings.ToLower(value), strings.ToLower(reader)) {
			return true
		}
	}
	return false
}

// senderLabels are what filters call who sent the message, in lower case, but for
// those of other languages among writerNames, whose lines a notice leaves out.
var senderLabels = setOf("from", "sender", "source", "mail from", "envelope sender", "originator", "von", "de", "da")
