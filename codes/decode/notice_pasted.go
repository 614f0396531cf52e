package decode

import (
	"slices"
	"strings"

	"github.com/smtp-decoder/smtp-decoder/codes/mail"
)

// readPastedNotice reads the words of a notice that lost the mail around it.
// They must begin as those of a mail system do.
func (d *decoder) readPastedNotice() {
	if d.answersAutomatically() {
		return
	}
	if from, certain, ok := d.opening(len(d.plain)); (ok || d.below) && len(d.accounts) == 0 {
		lines := undoubled(sourceLines(d.plain)[from:])
		n := d.newNotice(&mail.Part{Lines: lines})
		if d.accounts = d.readAccounts(n, certain); len(d.accounts) == 0 && certain {
			d.accounts = n.hiddenRecipient()
		}
		if startsParagraph(strings.TrimSpace(d.source)) {
			delayTransient(d.accounts)
		}
		if rest := lines[len(n.shown):]; len(d.accounts) > 0 && !slices.ContainsFunc(rest, d.beginsNotice) {
			d.claimReturned(rest)
		}
		if d.notice = len(d.accounts) > 0; !d.notice && (certain && n.says(programOpenings, "") || n.to != "" && (certain || n.speaks())) {
			d.told = n
		}
	}
}

// undoubled returns lines without the blank ones that some pages put between any two:
// then the number of blank lines between others is odd everywhere, and not always one.
func undoubled(lines []mail.DecodedLine) []mail.DecodedLine {
	blanks, gaps, wide := 0, 0, false
	for _, l := range lines {
		if isBlank(l.Text) {
			blanks++
			continue
		}
		if gaps > 0 && blanks%2 == 0 {
			return lines
		}
		wide = wide || gaps > 0 && blanks >= 3
		blanks, gaps = 0, gaps+1
	}
	if !wide || gaps < fewestDoubled {
		return lines
	}
	kept := make([]mail.DecodedLine, 0, len(lines)/2+1)
	for i, l := range lines {
		if blank := isBlank(l.Text); !blank || i > 0 && isBlank(lines[i-1].Text) && (len(kept) == 0 || !isBlank(kept[len(kept)-1].Text)) {
			kept = append(kept, l)
		}
	}
	return kept
}

// fewestDoubled is how many lines with words such a text has at least.
const fewestDoubled = 5

// delayTransient calls recipients delayed whom a reply asks to wait. It is for notices
// of which the words above are cut off: a warning has the same form.
func delayTransient(rs []Recipient) {
	for i := range rs {
		if r := &rs[i]; r.Reply/100 == 4 && r.Action == Failed {
			r.Action, r.Permanent = Delayed, false
		}
	}
}

// hiddenRecipient returns what a notice tells of a recipient whose address was taken
// out before it was pasted: "<hidden>: host mx.example.net said: 550 no".
func (n *notice) hiddenRecipient() []Recipient {
	for i, t := range n.lines {
		line := trimLeft(t.text)
		if end := strings.Index(line, ">:"); end < 0 || end > longestItem || line[0] != '<' {
			continue
		}
		a := account{parts: [][2]int{{i, len(n.lines)}}}
		if n.answer([]*account{&a}); !a.speaks() {
			return nil
		}
		a.conclude(n.says(delays, "") && !n.says(finals, ""), false)
		return []Recipient{a.Recipient}
	}
	return nil
}

// opening finds, above line end, words with which the notices of mail systems
// begin, and returns the line from which on the notice is to be read. It is not
// certain where only the form tells: people write such lists as well.
func (d *decoder) opening(end int) (from int, certain, ok bool) {
	listed, named := false, false
	ends := d.separatorsIn()
	for i, l := range d.plain[:min(end, maxOpening)] {
		low, words := strings.ToLower(l), d.brokenWords(i)
		switch {
		case d.claimed[i], isRecorded(l) && !containsAny(low, templates):
			continue
		case strings.Contains(low, "ehlo "), strings.Contains(low, "helo "):
			return 0, false, false // a session, whose message may be a notice
		case containsAny(words, openings):
			return d.belowIntroduction(i), true, true
		case isFromSystem(low):
			return d.belowLabels(i), true, true // above are the words of who passed it on
		case d.opensByForm(i, low, words):
			return 0, true, true
		}
		listed = listed || named && beginsReturned(l, ends) || d.beginsList(i, low) || d.beginsList(i, words) // whatever language it speaks
		named = named || startsParagraph(l) || introducesRecipient(l, low)
	}
	return 0, false, listed
}

// brokenWords returns line i in lower case, with the line above where a program may have
// broken its words.
func (d *decoder) brokenWords(i int) string {
	words := strings.ToLower(d.plain[i])
	_, value, labelled := cutLabel(trimLeft(d.plain[i]))
	if i > 0 && !(labelled && value != "") && !isBlank(words) && !isBlank(d.plain[i-1]) {
		words = strings.ToLower(d.plain[i-1]) + " " + words
	}
	return oneLine(words)
}

// opensByForm says that line i, which is low in lower case and words with the line above,
// has a form that nobody but a mail system gives to what it tells.
func (d *decoder) opensByForm(i int, low, words string) bool {
	l := d.plain[i]
	switch {
	case isDoubled(low) && i+1 < len(d.plain) && !isBlank(d.plain[i+1]): // as Exchange lists those whom it did not reach
		return true
	case tellsOfAddress(l, d.plain[i+1:]): // the notice was cut off above
		return true
	case strings.Contains(low, "deliver") && tellsOfDelivery(low) && introducesRecipient(l, low):
		return true
	}
	begins := d.beginsList(i, low) || d.beginsList(i, words)
	return begins && tellsOfDelivery(words) || (begins || strings.IndexByte(low, '@') > 0) && deniesDelivery(low)
}

// introducesRecipient says that a short line, which is low in lower case, names whom a
// message did not reach.
func introducesRecipient(line, low string) bool {
	if strings.IndexByte(line, '@') < 0 || len(line) >= longestItem {
		return false
	}
	_, ok := saying{text: line, low: low}.introduced()
	return ok
}

// belowIntroduction returns the index of the line at which a notice begins of which
// line i holds first words: that line, where it begins a paragraph and what stands
// above names nobody, or else the first of the text.
func (d *decoder) belowIntroduction(i int) int {
	if i == 0 || !isBlank(d.plain[i-1]) {
		return 0
	}
	for k, l := range d.plain[:i] {
		if low := d.low(k); strings.IndexByte(l, '@') >= 0 || strings.IndexByte(l, ':') >= 0 || containsAny(low, delays) {
			return 0
		}
	}
	return i
}

// isDoubled says that a line is an address, and the same once more in brackets:
// "ann@example.org (ann@example.org)".
func isDoubled(line string) bool {
	address, rest, ok := cutAddress(line)
	return ok && strings.HasPrefix(line, address) && strings.TrimSpace(rest) == "("+address+")"
}

// tellsOfDelivery says that a line above a list of recipients, in lower case, tells
// that a message waits, that it arrived, or that its delivery failed.
func tellsOfDelivery(low string) bool {
	return containsAny(low, delays) || containsAny(low, successes) ||
		(strings.Contains(low, "deliver") || containsAny(low, lists)) && containsAny(low, failings)
}

// deniesDelivery says that a line, in lower case, tells that a message was not
// delivered, in one sentence and many languages.
func deniesDelivery(low string) bool {
	if len(low) > longestIntroduction {
		return false
	}
	at := -1
	for _, stem := range deliveries {
		at = max(at, strings.LastIndex(low, stem))
	}
	return at > 0 && containsAny(low, messages) && containsAny(" "+low[:at]+" ", denials)
}

// deliveries and messages are words, in lower case, for what becomes of a message and
// for the message itself.
var (
	deliveries = []string{
		"delivered", "zugestellt", "ausgeliefert", "délivré", "remis", "distribué", "consegnat", "recapitat", "entregad", "entregue", "bezorgd", "afgeleverd",
		"doručen", "dostarczon", "доставлен", "levererats", "levereras", "leveret", "levert", "toimitet", "teslim edil", "kézbesít", "livrat", "παραδο",
		"доставить", "isporuč", "dostavljen", "dostaviti", "испорач", "доставен", "piegād", "toimetada", "pristatyt", "afhend", "dorëzo", "terkirim", "entregar ", "recapitare", "consegnare", "zuzustellen", "bezorgen", "dostarczyć", "doručit", "传递", "傳遞", "投递", "送达",
	}
	messages = []string{
		"message", "mail", "nachricht", "courriel", "mensaje", "correo", "messaggio", "bericht", "mensagem", "wiadomo", "сообщени", "письмо", "pesan", "邮件", "郵件", "zpráv",
		"poruka", "порака", "съобщение", "sporočil", "sõnumi", "ziņojum", "laišk", "pranešim", "skilaboð", "mesazh", "viesti", "meddelande", "meddelelse", "melding", "ileti", "üzenet", "mesaj", "μήνυμα",
	}
)

// belowLabels returns the line below those with which a program shows to whom and
// when a notice was sent, of which line i names the sender.
func (d *decoder) belowLabels(i int) int {
	for k := i + 1; k < len(d.plain) && k <= i+mostLabels; k++ {
		name, _, ok := cutLabel(strings.TrimSpace(d.plain[k]))
		if !ok || !mail.Named(recipientLabels, name) && !mail.Named(subjectNames, name) && !mail.Named(dateNames, name) {
			if k == i+1 {
				return i
			}
			return k
		}
	}
	return i
}

// mostLabels is how many such lines there are at most.
const mostLabels = 6

// dateNames are what programs call the time at which a message was sent, in lower
// case.
var dateNames = setOf(
	"date", "sent", "datum", "gesendet", "envoyé", "enviado", "fecha", "data", "inviato",
	"verzonden", "wysłano", "дата", "отправлено", "发送时间", "日期", "送信日時", "cc",
)

// startsParagraph says that a line begins with the address that a paragraph of a
// notice is about, as those of qmail and Postfix do: "<ann@example.org>:".
func startsParagraph(line string) bool {
	line = trimLeft(line)
	if line == "" || line[0] != '<' {
		return false
	}
	_, rest, ok := cutAddress(line)
	return ok && strings.HasPrefix(rest, ":") && !strings.HasSuffix(line[:len(line)-len(rest)], ")") // "(expanded from <ann@example.org>):"
}

// tellsOfAddress says that line begins a paragraph of a notice that tells why, there
// or on the lines below it.
func tellsOfAddress(line string, below []string) bool {
	if !startsParagraph(line) {
		return false
	}
	_, said, _ := cutAddress(trimLeft(line))
	said = strings.TrimLeft(said, ": ")
	if said == "" || strings.HasSuffix(said, " said:") {
		said += " " + oneLine(strings.Join(below[:min(firstBlank(below), maxFold)], "\n"))
	}
	return tellsWhy(said)
}

// beginsList says that line i, in lower case, tells of a failure and that a list
// of recipients begins below it, each alone on its line or behind a name:
// "Delivery to these recipients failed:", in whatever language.
func (d *decoder) beginsList(i int, low string) bool {
	if !introducesList(low) {
		return false
	}
	for i++; i < len(d.plain) && isBlank(d.plain[i]); i++ {
	}
	if i >= len(d.plain) || d.claimed[i] {
		return false
	}
	if _, ok := itemAddress(d.plain[i]); ok {
		return true
	}
	if introducesRecipient(d.plain[i], d.low(i)) { // "Failed Recipient: bob@example.net"
		return true
	}
	_, rest, ok := cutAddress(strings.TrimLeft(d.plain[i], "*-•·' "))
	return ok && startsWithAddress(d.plain[i]) && strings.HasPrefix(rest, ", ") // "bob@example.net, User unknown"
}

// introducesList says that a line, in lower case, may stand above such a list.
// What stands in brackets is a queue's.
func introducesList(low string) bool {
	low = strings.TrimSpace(low)
	if len(low) > longestIntroduction || strings.HasPrefix(low, "(") {
		return false
	}
	ends := strings.HasSuffix(low, ":") || strings.HasSuffix(low, "：") || strings.HasSuffix(low, ".") || strings.HasSuffix(low, "。")
	return ends && (containsAny(low, failings) || containsAny(low, delays) || containsAny(low, successes))
}

// itemAddress returns the address that a line consists of, but for a name and
// signs: "Bob (bob@example.net)".
func itemAddress(line string) (string, bool) {
	if len(line) > longestItem || strings.IndexByte(line, '@') < 0 {
		return "", false
	}
	item := strings.TrimSpace(line)
	if address, rest, ok := cutAddress(strings.TrimLeft(item, "*-•·' ")); ok {
		rest = strings.Trim(rest, "':, ")
		return address, rest == "" || rest == "<"+address+">" || strings.HasPrefix(rest, "(") && strings.HasSuffix(rest, ")")
	}
	address, ok := findAddress(item)
	return address, ok && (strings.HasSuffix(item, "("+address+")") || strings.HasSuffix(item, "<"+address+">"))
}

// longestIntroduction and longestItem bound the lines of such a list, in bytes.
const (
	longestIntroduction = 250
	longestItem         = 150
)

// isRecorded says that a line is of a log or a session, where servers use the same
// words: it has a time stamp, or a reply that no address introduces.
func isRecorded(line string) bool {
	if _, stamped := cutStamp(line); stamped {
		return true
	}
	_, at := findReply(line)
	return at >= 0 && !strings.Contains(line[:at], ">: ")
}

// isFromSystem says that a line, in lower case, names a mail system as the sender
// of what a program quotes or passes on: "From: Mail Delivery Subsystem <…>".
func isFromSystem(line string) bool {
	name, sender, ok := strings.Cut(strings.TrimLeft(line, "> *"), ":")
	return ok && slices.Contains(senderNames, strings.TrimRight(name, "* ")) && containsAny(sender, systemSenders)
}

// senderNames are what programs call the sender of a message, in lower case.
var senderNames = []string{"from", "von", "de", "da", "van", "od", "fra", "från", "от", "від", "发件人", "寄件者", "差出人", "보낸 사람"}

// maxOpening is how far down the first words of a pasted notice may stand.
const maxOpening = 40
