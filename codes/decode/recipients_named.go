package decode

import (
	"slices"
	"strings"

	"github.com/smtp-decoder/smtp-decoder/codes/mail"
)

// recipientsNamed returns the addresses that a text without a mail or a session
// names as the recipients: in a field of that name, or else behind words that
// introduce one or right before the reply. It is nil where the text names none,
// or in several places several.
func (d *decoder) recipientsNamed() []string {
	var recipients, fields, words naming
	reader := d.reader()
	for i := range d.Lines {
		l := &d.Lines[i]
		if !l.traits.may(hasAt) || d.claimed[i] || l.Side != Info && l.Side != Log && l.Side != Prose {
			continue
		}
		text := strings.TrimSpace(d.plain[i])
		said := saying{text: text, low: lower(text)}
		if address, ok := itemAddress(text); ok && !said.isFrom(address) && i+1 < len(d.Lines) && startsWithCode(d.plain[i+1]) {
			words.take([]string{address})
		} else if name, value, ok := cutRecipientField(text); ok {
			if value == reader || strings.HasPrefix(value, "=") { // a statement of a program
				continue
			}
			if low := lower(name); strings.Contains(low, "recipient") || strings.Contains(low, "rcpt") {
				recipients.take(addressesIn(value)) // others may be those of the message
			}
			fields.take(addressesIn(value))
		} else {
			words.take(namedInWords(said))
		}
	}
	switch {
	case recipients.addresses != nil:
		return recipients.addresses
	case fields.addresses != nil || fields.several:
		return fields.addresses
	case words.addresses != nil || words.several || len(d.logs) > 0 || d.commanded() || len(d.Exchanges) > 1 || d.ofProgram():
		return words.addresses
	}
	return d.onlyNamed()
}

// cutRecipientField cuts a line that is a field, or a row of two columns, with a name
// of recipientLabels.
func cutRecipientField(text string) (name, value string, ok bool) {
	if name, value, ok = cutColumn(text); ok && mail.Named(recipientLabels, name) {
		return name, value, true
	}
	name, value, ok = cutLabel(text)
	return name, value, ok && mail.Named(recipientLabels, name)
}

// namedInWords returns the recipients that the words of a line name: in a command, at
// the front, before a reply, or behind words that introduce one.
func namedInWords(t saying) []string {
	text := t.text
	if _, path, ok := strings.Cut(text, "RCPT TO:<"); ok {
		if address, rest, ok := cutAddress(path); ok && rest != path {
			return []string{address}
		}
		return nil
	}
	if item := strings.TrimLeft(text, "0123456789.) "); startsParagraph(item) {
		address, _, _ := cutAddress(item)
		return []string{address}
	}
	if before, after, ok := strings.Cut(text, " → "); ok && strings.IndexByte(before, '@') > 0 { // Mailgun, from whom to whom
		if address, _, ok := cutAddress(after); ok && startsWithAddress(after) {
			return []string{address}
		}
	}
	if address, r, _ := addressBeforeReply(text); r.code >= 400 {
		return []string{address}
	}
	if address, ok := t.introduced(); ok && !t.isFrom(address) {
		return listFrom(text, address)
	}
	return nil
}

// headerLines is how many lines a mail program shows above a mail, at most.
const headerLines = 4

// reader returns the addresses of those to whom a notice came, as a mail program shows
// them next to its sender, a mail system: "An: ann@example.org". It is "" for none.
func (d *decoder) reader() string {
	from := slices.IndexFunc(d.plain, func(l string) bool {
		colon := strings.IndexByte(l, ':')
		return colon > 0 && colon < longestName && isFromSystem(strings.ToLower(strings.TrimSpace(l)))
	})
	if from < 0 {
		return ""
	}
	for i := max(0, from-headerLines); i < len(d.plain) && i <= from+headerLines; i++ {
		name, value, ok := cutLabel(strings.TrimSpace(strings.TrimLeft(d.plain[i], "> *")))
		if ok && mail.Named(recipientLabels, name) && strings.IndexByte(value, '@') > 0 {
			return value
		}
	}
	return ""
}

// onlyNamed returns the only address that stands in a text, in whatever language it
// says why, unless it is that of somebody else. Where a reply decides, it stands
// before that: behind are signatures, and in it who helps.
func (d *decoder) onlyNamed() []string {
	coded, reader := d.Outcome.Reply > 0 || d.Outcome.Status != "", strings.ToLower(d.reader())
	var only naming
	for i, l := range d.plain {
		if coded && i >= d.Outcome.Line {
			break
		}
		if coded && i == d.Outcome.Line-1 {
			if _, at := findSaidReply(l); at >= 0 {
				l = l[:at]
			} else if _, at := findStatus(l); at >= 0 {
				l = l[:at]
			}
		}
		if strings.IndexByte(l, '@') < 0 || d.claimed[i] || isRecorded(l) {
			continue
		}
		t := saying{text: l, low: strings.ToLower(l)}
		for word := range strings.FieldsSeq(strings.Map(spaceSigns, l)) {
			address, ok := findAddress(word)
			if !ok || t.isFrom(address) || isWriter(address, "") || takesBounces(address) || strings.Contains(reader, strings.ToLower(address)) {
				continue
			}
			before, _, _ := strings.Cut(t.low, strings.ToLower(address))
			if name, _, labelled := cutLabel(strings.TrimSpace(l)); containsAny(before, elsewhere) || endsWithAny(strings.TrimRight(before, " <"), readers) || labelled && slices.Contains(senderNames, strings.ToLower(name)) {
				continue
			}
			only.take([]string{address})
		}
	}
	return only.addresses
}

// takesBounces says that an address is one to which programs have bounces sent.
func takesBounces(address string) bool {
	low := lower(address)
	return strings.HasPrefix(low, "bounce+") || strings.HasPrefix(low, "bounce-") || strings.HasPrefix(low, "bounces+")
}

// readers are words, in lower case, behind which the reader's own address stands.
var readers = []string{"your mailbox", "your account", "your email account", "your email", "dear", "hi", "hello", "hallo", "bonjour", "hola", "ciao", "ihr postfach", "ihr konto"}

// ownerFields are words, in lower case, of fields and options with the address of who sends or
// logs in, or with the id of a message: "user_name: ", "-Sender ", "id=<".
var ownerFields = []string{"from", "sender", "user_name", "username", "user", "login", "messageid", "id", "account", "mail_from"}

// isOwners says that an address behind these words, in lower case, is the value of a
// field or an option of ownerFields; a name may stand before it: "From: Ann <".
func isOwners(before string) bool {
	before = strings.TrimRight(before, "<‹\"'")
	if open := strings.LastIndexAny(before, ":="); open >= 0 && open+longestName > len(before) && len(before) > open+1 && strings.HasSuffix(before, " ") {
		before = before[:open+1] // with the name of a person behind it
	}
	field := strings.TrimSuffix(strings.TrimRight(before, " :=\"'"), "expanded from") // Sendmail, of an alias
	for _, name := range ownerFields {
		if rest, ok := strings.CutSuffix(field, name); ok && len(field) < len(before) && (rest == "" || len(name) > len("from") || !isWordByte(rest[len(rest)-1])) {
			return !endsWithAny(rest, notFound)
		}
	}
	return false
}

// notFound are words before "user" and "account" with which a server says that it
// has no such recipient.
var notFound = []string{"unknown ", "such ", "invalid ", "local ", "inactive ", "disabled ", "nonexistent ", "bad "}

func endsWithAny(s string, words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return strings.HasSuffix(s, w) })
}

// spaceSigns puts blanks in the place of signs that stand beside an address in
// languages that write without blanks.
func spaceSigns(c rune) rune {
	if strings.ContainsRune("，。、；：「」『』（）《》<>()\"", c) {
		return ' '
	}
	return c
}

// cutColumn cuts a line of two columns, "Recipient   ann@example.org".
func cutColumn(s string) (name, value string, ok bool) {
	name, value, ok = strings.Cut(s, "  ")
	return name, trimLeft(value), ok
}

// listFrom returns the addresses of the list that begins with first in a line.
func listFrom(line, first string) []string {
	all := []string{first}
	for address, rest, ok := nextAddress(line, first); ok && len(all) < mostNamed; address, rest, ok = nextAddress(rest, address) {
		all = append(all, address)
	}
	return all
}

// A naming is the addresses that one place of a text names.
type naming struct {
	addresses []string
	several   bool // places name different ones
}

func (n *naming) take(addresses []string) {
	switch {
	case len(addresses) == 0 || n.several || slices.EqualFunc(n.addresses, addresses, strings.EqualFold):
	case n.addresses == nil:
		n.addresses = addresses
	default:
		n.addresses, n.several = nil, true
	}
}

// mostNamed bounds how many addresses one field may name.
const mostNamed = 1000

// addressesIn returns the addresses of a list such as "ann@example.org, Bob
// <bob@example.net>" or "{ann@example.org, bob@example.net}".
func addressesIn(list string) []string {
	var all []string
	for part := range strings.FieldsFuncSeq(list, func(c rune) bool { return c == ',' || c == ';' }) {
		if address, ok := findAddress(strings.TrimLeft(part, " :{[")); ok && len(all) < mostNamed {
			all = append(all, address)
		}
	}
	return all
}

// recipientLabels are the names of fields that hold a recipient, in lower case.
var recipientLabels = map[string]bool{
	"to": true, "rcpt": true, "rcpt to": true, "rcpt_to": true, "envelope to": true, "envelope-to": true, "to address": true,
	"recipient": true, "recipients": true, "failed recipients": true, "failed recipient": true, "recipient address": true, "recipientaddress": true, "recipient email": true, "recipient(s)": true,
	"original address": true, "bouncing e-mail address": true, "bouncing email address": true, "bounced address": true, "bounced email": true,
	"mailbox": true, "email": true, "email to": true, "mail to": true, "e-mail": true, "email address": true, "delivered to": true, "target": true,
	"an": true, "empfänger": true, "à": true, "destinataire": true, "para": true, "destinatario": true, "destinatário": true,
	"naar": true, "aan": true, "ontvanger": true, "do": true, "odbiorca": true, "кому": true, "получатель": true,
	"收件人": true, "宛先": true, "받는 사람": true,
}

// addressOfReply returns the only address that stands in a reply, "550 5.1.1
// <ann@example.org>: User unknown", unless it is that of somebody who helps.
func addressOfReply(line string) string {
	_, at := findSaidReply(line)
	if at < 0 {
		_, at = findStatus(line)
	}
	if at < 0 || strings.Count(line[at:], "@") != 1 {
		return ""
	}
	before, _, _ := strings.Cut(lower(line[at:]), "@")
	link := strings.LastIndex(before, "://")
	if containsAny(before, elsewhere) || link >= 0 && strings.IndexByte(before[link:], ' ') < 0 {
		return ""
	}
	address, _ := findAddress(line[at:])
	return address
}

// addressBeforeReply returns the address behind which a reply stands with nothing
// but signs between, the reply and its offset: "{'ann@example.org': (550, b'5.1.1
// no')}". The address is "" where there is none.
func addressBeforeReply(s string) (address string, r replyLine, at int) {
	r, at = findReply(s)
	if q, k := findQuotedCode(s); k >= 0 && (at < 0 || k < at) {
		r, at = q, k
	}
	if at < 0 || isAmount(r) {
		return "", replyLine{}, -1
	}
	before := strings.TrimRight(s[:at], " \t:;,='\"()<>[]{}-–—→=>・•")
	begin := len(before)
	for begin > 0 && (isLocalByte(before[begin-1]) && before[begin-1] != '\'' || before[begin-1] == '@') {
		begin--
	}
	address, rest, ok := cutAddress(before[begin:])
	if !ok || rest != "" || hasSuffixFold(strings.TrimRight(before[:begin], " :<'\""), "from") {
		return "", replyLine{}, -1
	}
	return address, r, at
}
