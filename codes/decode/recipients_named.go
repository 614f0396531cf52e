package decode

import "strings"

// recipientNamed returns the address that a text without a mail or a session
// names as the recipient: in a field of that name, or else behind words that
// introduce one or right before the reply. It is "" where the text names none, or
// several.
func (d *decoder) recipientNamed() string {
	var fields, words naming
	for i := range d.Lines {
		l := &d.Lines[i]
		if !l.traits.may(hasAt) || d.claimed[i] || l.Side != Info && l.Side != Log && l.Side != Prose {
			continue
		}
		text := strings.TrimSpace(d.plain[i])
		if name, value, ok := cutLabel(text); ok && recipientLabels[strings.ToLower(name)] {
			fields.take(findAddress(value))
		} else if address, ok := (saying{text: text, low: lower(text)}).introduced(); ok {
			words.take(address, ok)
		} else {
			words.take(addressBeforeReply(text))
		}
	}
	if fields.address == "" && !fields.several {
		return words.address
	}
	return fields.address
}

// A naming is the address that a text names, where it names one.
type naming struct {
	address string
	several bool
}

func (n *naming) take(address string, ok bool) {
	switch {
	case !ok || n.several || strings.EqualFold(n.address, address):
	case n.address == "":
		n.address = address
	default:
		n.address, n.several = "", true
	}
}

// cutLabel cuts "Recipient: ann@example.org" or a cell "Recipient<TAB>…" at the
// sign behind the name.
func cutLabel(s string) (name, value string, ok bool) {
	i := strings.IndexAny(s, ":=\t")
	if i < 1 || i > longestLabel {
		return "", "", false
	}
	return strings.Trim(s[:i], " \"'*"), s[i+1:], true
}

// longestLabel is the length of the longest name of a field.
const longestLabel = 30

// recipientLabels are the names of fields that hold a recipient, in lower case.
var recipientLabels = map[string]bool{
	"to": true, "rcpt": true, "rcpt to": true, "rcpt_to": true, "envelope to": true, "envelope-to": true, "to address": true,
	"recipient": true, "recipients": true, "recipient address": true, "recipient email": true, "recipient(s)": true,
	"email": true, "e-mail": true, "email address": true, "delivered to": true, "target": true,
	"an": true, "empfänger": true, "à": true, "destinataire": true, "para": true, "destinatario": true, "destinatário": true,
	"naar": true, "aan": true, "ontvanger": true, "do": true, "odbiorca": true, "кому": true, "получатель": true,
	"收件人": true, "宛先": true, "받는 사람": true,
}

// addressBeforeReply returns the address behind which a reply stands with nothing
// but signs between: "{'ann@example.org': (550, b'5.1.1 no')}".
func addressBeforeReply(s string) (string, bool) {
	r, at := findReply(s)
	if q, k := findQuotedCode(s); k >= 0 && (at < 0 || k < at) {
		r, at = q, k
	}
	if at < 0 || r.code < 400 {
		return "", false
	}
	before := strings.TrimRight(s[:at], " \t:;,='\"()<>[]{}-–")
	begin := len(before)
	for begin > 0 && (isLocalByte(before[begin-1]) && before[begin-1] != '\'' || before[begin-1] == '@') {
		begin--
	}
	address, rest, ok := cutAddress(before[begin:])
	if !ok || rest != "" || hasSuffixFold(strings.TrimRight(before[:begin], " :<'\""), "from") {
		return "", false
	}
	return address, true
}
