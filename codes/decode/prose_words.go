package decode

import (
	"slices"
	"strings"

	"github.com/smtp-decoder/smtp-decoder/codes/reason"
)

// Texts without any code tell why in words: what a service showed, an error of a
// program, a notice that a person copied in part.

// judgeWords lets the words of a text decide that has no code at all: "mailbox
// unavailable". Where there are many, one paragraph must tell why, and the text
// that a message came back or that a program failed to send one.
func (d *decoder) judgeWords() (finding, bool) {
	if d.mail != nil || len(d.Exchanges) > 1 || d.commanded() || len(d.logs) > 0 {
		return finding{}, false
	}
	if d.holds(parcels) && (!d.holds(mailMarks) || d.holds(carriers)) {
		return finding{}, false
	}
	length, first := 0, 0
	for i := range d.plain {
		if length += len(strings.TrimSpace(d.plain[i])) + 1; length > maxTold {
			return finding{}, false
		}
		if isBlank(d.plain[first]) {
			first = i
		}
	}
	if length <= maxReason {
		f, ok := d.judgeParagraph(first, len(d.plain))
		if ok && f.weak && !containsAny(f.low, yourMessages) {
			return finding{}, false
		}
		return f.finding, ok
	}
	if f, ok := d.judgeQuoted(); ok {
		return f, true
	}
	if !d.tellsReturn() && !d.ofProgram() {
		return finding{}, false
	}
	for to := 0; first < len(d.plain); first = to + 1 {
		for to = first; to < len(d.plain) && !isBlank(d.plain[to]); to++ {
		}
		if f, ok := d.judgeParagraph(first, to); ok && !f.weak {
			return f.finding, true
		}
	}
	return finding{}, false
}

// parcels are words, in lower case, of what is delivered by hand: a letter box may be full too.
var parcels = []string{
	"parcel", "courier", "tracking number", "tracking code", "your item", "your package", "colis", "livreur", "numéro de suivi", "sendungsnummer", "zusteller", "ihr paket", "il pacco", "corriere", "el paquete",
	"repartidor", "encomenda", "uw pakket", "paczk", "посылк", "kurier",
}

// carriers are words, in lower case, of who delivers such.
var carriers = []string{"royal mail", "usps", "dhl", "fedex", "ups ", "tracking code", "tracking number"}

// judgeQuoted lets the first saying decide that somebody quotes in words about mail,
// `I get "Non-members are not allowed to post."`, and that tells why.
func (d *decoder) judgeQuoted() (finding, bool) {
	if !d.holds(mailWords) {
		return finding{}, false
	}
	for i, l := range d.plain {
		if d.claimed[i] || d.Lines[i].Side == Server || d.Lines[i].Reply > 0 {
			continue
		}
		for _, said := range quotedIn(l) {
			if around := strings.ToLower(strings.Replace(l, said, "", 1)); !containsAny(around, introducing) {
				continue // a record, or what somebody says of other things
			}
			a := reason.Of(reason.Input{Text: said})
			if a.By != "phrase" || a.Weak && !containsAny(strings.ToLower(said), yourMessages) {
				continue
			}
			f := finding{Outcome: Outcome{Class: None, Line: d.Lines[i].Number}, text: said}
			f.delayed, f.gaveUp = containsAny(strings.ToLower(said), delays), containsAny(strings.ToLower(said), finals)
			return f, true
		}
	}
	return finding{}, false
}

// introducing are words, in lower case, beside which people quote a notice.
var introducing = []string{
	"receiv", "get", "got ", "error", "bounce", "reject", "return", "fail", "said", "says", "respon", "notice", "mail", "message", "fehler", "meldung", "erhalt",
	"erreur", "reçoi", "recibo", "ricevo", "erro", "błąd", "ошибк", "получа", "退信", "邮件", "エラー", "メール", "오류", "메일",
}

// quotePairs are the signs around what somebody quotes.
var quotePairs = [][2]string{{"\"", "\""}, {"“", "”"}, {"„", "“"}, {"«", "»"}, {"「", "」"}}

// shortestQuoted is how long a quoted saying is at least: shorter ones are names.
const shortestQuoted = 24

// quotedIn returns what stands in quotes in a line, where it is long enough for a
// sentence.
func quotedIn(line string) []string {
	var all []string
	for _, pair := range quotePairs {
		for rest := line; ; {
			said, ok := cutBetween(rest, pair[0], pair[1])
			if !ok {
				break
			}
			at := strings.Index(rest, pair[0]) + len(pair[0]) + len(said) + len(pair[1])
			if rest = rest[min(at, len(rest)):]; len(said) >= shortestQuoted && len(said) <= maxReason {
				all = append(all, said)
			}
		}
	}
	return all
}

// A wordFinding is what a paragraph comes to.
type wordFinding struct {
	finding
	low  string // its words in lower case
	weak bool   // what told the reason stands beside other reasons too
}

// judgeParagraph lets the words of lines from to to decide, to not included.
func (d *decoder) judgeParagraph(from, to int) (wordFinding, bool) {
	text := d.paragraph(from, to, withoutMessage)
	if !tellsWhy(text) {
		text = strings.ReplaceAll(d.paragraph(from, to, strings.TrimSpace), "Returned to Sender", "Returned") // a subject, and no sender
	}
	if _, said, ok := strings.Cut(text, "The server response was: "); ok && tellsWhy(said) {
		text = said // .NET's own words before it are made from the code alone
	}
	low := strings.ToLower(text)
	if strings.HasPrefix(low, "v=") { // a record of SPF, DKIM or DMARC itself
		return wordFinding{}, false
	}
	if len(low) > shortReason && !containsAny(low, mailWords) {
		return wordFinding{}, false // an account at a bank, a certificate of a web server
	}
	a, stage := reason.Of(reason.Input{Text: text}), Stage("")
	if a.Reason == reason.Undefined {
		// "Authentication failed" is about a login where nothing else is said.
		stage = StageAUTH
		a = reason.Of(reason.Input{Text: text, Stage: string(stage)})
	}
	if a.By != "phrase" && a.By != "provider" {
		return wordFinding{}, false
	}
	line := from + 1
	for i, l := range d.plain[from:to] {
		if strings.Contains(l, a.Words) {
			line = from + i + 1
			break
		}
	}
	f := finding{Outcome: Outcome{Class: None, Stage: stage, Line: line}, text: strings.TrimSpace(text)}
	f.delayed, f.gaveUp = containsAny(low, delays), containsAny(low, finals)
	return wordFinding{f, low, a.Weak || a.Detail == "sender" && len(a.Words) > longestSaying}, true
}

// longestSaying is how long the words are with which a server refuses a sender; those
// of people stand further apart.
const longestSaying = 24

// paragraph joins the words of lines from to to, to not included, but for those
// that a program says of its source or settings. read is what counts of a line.
func (d *decoder) paragraph(from, to int, read func(line string) string) string {
	var b strings.Builder
	source := false // the line above names a place in a program, this one quotes it
	for i, l := range d.plain[from:to] {
		if d.Lines[from+i].Side == Server || d.claimed[from+i] {
			continue
		}
		words := strings.TrimSpace(read(l))
		frame := isStackFrame(words)
		quoted := frame || source
		source = strings.HasPrefix(words, "File \"") && strings.Contains(words, `", line `)
		if b.Len() > maxTold {
			break
		}
		if words != "" && !quoted && !isSetting(lower(words)) {
			b.WriteString(words)
			b.WriteByte(' ')
		}
	}
	return b.String()
}

// KindQuestion is the kind of a question about mail.
const KindQuestion = "question"

// asks says that a text without any code asks about something, and does not tell of
// a message that came back: "what does greylisting mean?".
func (d *decoder) asks() bool {
	question := slices.ContainsFunc(d.plain, isQuestion)
	return question && !d.asked && !d.quotesFirst() && d.mail == nil && len(d.logs) == 0 && len(d.Exchanges) == 0 && !d.tellsReturn() && !d.ofProgram()
}

func isQuestion(line string) bool {
	return strings.Contains(line, "?") || strings.Contains(line, "？")
}

// quotesFirst says that a text begins with a paragraph that tells why and is no
// person's: people paste what they saw, and ask below it.
func (d *decoder) quotesFirst() bool {
	from := slices.IndexFunc(d.plain, func(l string) bool { return !isBlank(l) })
	to := from + 1
	for to < len(d.plain) && !isBlank(d.plain[to]) {
		to++
	}
	if from < 0 || to == len(d.plain) || slices.ContainsFunc(d.plain[from:to], isQuestion) {
		return false
	}
	f, ok := d.judgeParagraph(from, to)
	return ok && !f.weak && len(f.low) <= longestIntroduction && !containsAny(" "+f.low, persons)
}

// persons are words, in lower case, of people who speak of themselves.
var persons = []string{" i ", " i'", " my ", " we ", " our ", " ich ", " wir ", " mein", " je ", " j'", " nous ", " mon ", " yo ", " mi ", " io ", " mio ", " ik ", " mijn ", " eu ", " meu "}

// tellsReturn says that a text tells of a message that came back.
func (d *decoder) tellsReturn() bool {
	if d.holds(returns) {
		return true
	}
	for i := range d.plain[:min(len(d.plain), maxOpening)] {
		if deniesDelivery(d.low(i)) {
			return true
		}
	}
	return d.opensAsNotice()
}

// opensAsNotice says that a text begins with words that only notices begin with.
func (d *decoder) opensAsNotice() bool {
	_, certain, _ := d.opening(len(d.plain))
	return certain
}

// holds says that a line of the text holds one of words, which are in lower case.
func (d *decoder) holds(words []string) bool {
	words = d.words.sift(words)
	for i := 0; i < len(d.Lines) && len(words) > 0; i++ {
		if containsAny(d.low(i), words) {
			return true
		}
	}
	return false
}

// returns are words, in lower case, that tell of a message that did not arrive.
var returns = []string{
	"not be delivered", "n't be delivered", "not delivered", "n't delivered", "undeliverable", "undelivered", "delivery failed",
	"delivery has failed", "could not deliver", "couldn't deliver", "unable to deliver", "failed deliver", "delivery failure", "failure notice", "bounced", "bounce message",
	"message has been blocked", "message has been rejected", "message was rejected", "message was blocked",
	"considered unsolicited bulk", "message is being held", "mail was rejected", "email was rejected", "message rejected",
	"posting was rejected", "been automatically rejected", "tried to send", "tried to contact", "failed to send", "unable to send", "could not send",
	"couldn't send", "cannot send", "error sending", "to send mail", "to send email", "returned mail", "nicht zugestellt",
	"unzustellbar", "non remis", "no se pudo entregar", "pas été distribué", "pas été remis", "no se ha entregado", "non è stato recapitato",
	"não foi entregue", "niet bezorgd", "nie została dostarczona", "не было доставлено", "не доставлено", "inte levererats", "ikke leveret", "ikke levert",
	"ei toimitettu", "teslim edilemedi", "nebyla doručena", "לא נמסר", "لم يتم تسليم", "전송되지", "배달되지", "送信できません", "届けできません", "无法送达",
	"未送达", "無法將你", "無法傳送",
}

// shortReason is how long a text may be that gives a reason without a word that tells
// of mail.
const shortReason = 40

// mailWords are words, in lower case, of which a text about mail holds one.
var mailWords = []string{
	"@", "mail", "message", "smtp", "recipient", "sender", "sending", "server", "host", "spf", "dkim", "dmarc", "postfach", "nachricht", "empfänger", "absender", "zugestellt",
	"destinat", "expéditeur", "remitente", "mensaje", "messaggio", "mittente", "bericht", "ontvanger", "afzender", "wiadomo", "odbiorc", "nadawc", "zpráv",
	"příjemc", "почт", "письм", "сообщени", "получател", "отправител", "邮", "郵", "メール", "메일", "mbox", "quota", "greylist", "relay", "tls", "connect", "auth", "login",
	"password", "deliver", "收件", "收信", "発信", "受信", "수신", "address", "adresse", "dirección", "indirizzo", "adres", "адрес", "地址", "アドレス", "주소", "inbox", "spam",
}

// yourMessages are words, in lower case, by which a mail system and no person
// speaks of a message.
var yourMessages = []string{"your message to", "delivering your message", "your email to", "your mail to", "message to the following", "delivery failure", "posting was rejected"}

// maxReason is how long a text may be that only gives a reason, maxTold one that
// tells of more.
const (
	maxReason = 300
	maxTold   = 6000
)
