package decode

import (
	"slices"
	"strings"

	"github.com/smtp-decoder/smtp-decoder/codes"
)

// Some texts hold numbers that look like replies and are of another kind: sessions
// with a mailbox, logs of web servers, settings, programs, the reports that servers
// send every day. Nothing in them is read as a reply.

// An otherText is a text that tells of no message of the reader's that failed, with
// what is to be said of it.
type otherText struct {
	kind    string // "" for the kind it has anyway
	is      func(d *decoder) bool
	who     codes.Actor
	title   string
	summary string
	steps   []string
}

// verdict says what is to be said of the text.
func (o *otherText) verdict() Verdict {
	return Verdict{Title: o.title, Summary: o.summary, Who: o.who, Retry: codes.RetryNone, Actions: o.steps}
}

// among returns which of texts the text is, asked in their order, or nil.
func (d *decoder) among(texts []otherText) *otherText {
	for i := range texts {
		if texts[i].is(d) {
			return &texts[i]
		}
	}
	return nil
}

// foreignTexts are asked in this order.
var foreignTexts = []otherText{
	{"IMAP or POP3 session", (*decoder).isMailboxSession, codes.Nobody, "This session fetches mail",
		"It is one of IMAP or POP3, by which a program reads a mailbox. Nothing is sent in it, and no message is refused.",
		[]string{"If it ends with an error, compare the name, the password and the server in the program’s settings.", "For mail that was not sent, paste the session with the server for outgoing mail (SMTP)."}},
	{"web server log", (*decoder).isWebLog, codes.Nobody, "This is the log of a web server",
		"The numbers in it are status codes of HTTP and sizes in bytes. No mail is told of.",
		[]string{"Paste the log of the mail server, or what the program says of the mail that failed."}},
	{KindReceipt, (*decoder).isReceipt, codes.Nobody, "This is a read receipt",
		"The recipient’s program tells that the message was opened, or deleted unread. It arrived.",
		[]string{"Nothing to do."}},
	dailyReportText((*decoder).isDailyReport),
	{"settings or a program", (*decoder).isProgramText, codes.Nobody, "These are settings, or a program",
		"Codes stand in it as what a server or a program is to say or to look for. Nothing tells of a message that was refused.",
		[]string{"To look one of the codes up, paste it alone.", "For mail that fails, paste what the program or its log says."}},
}

// dailyReportText is what is said of a text of such reports, which is tells.
func dailyReportText(is func(d *decoder) bool) otherText {
	return otherText{KindDailyReport, is, codes.Nobody, "This is a daily report, no bounce",
		"Receiving servers send such reports on DMARC or TLS to the address that the domain names in DNS (rua=). They count what passed and what failed; no message came back.",
		[]string{"Nothing to do for one message.", "Read them with a tool for such reports: what fails again and again is worth mending."}}
}

// readForeign notes that the text is of such a kind, and keeps the steps that follow
// away from it.
func (d *decoder) readForeign() {
	if d.words.mayAny("ehlo ", "helo ", "mail from:", "final-recipient:") && !d.words.may("failregex =") {
		return
	}
	d.other = d.among(foreignTexts)
	for k := 0; d.other != nil && k < len(d.claimed); k++ {
		d.claimed[k] = true
	}
}

// share returns how many lines are so of how many that show anything; up to most.
func (d *decoder) share(is func(line string) bool) (so, all int) {
	for _, l := range d.plain {
		if isBlank(l) {
			continue
		}
		if all++; is(l) {
			so++
		}
		if all == mostShared {
			break
		}
	}
	return so, all
}

// mostShared is how many lines tell of what kind a text is.
const mostShared = 200

// isMailboxSession says that the text is a session of IMAP (RFC 9051) or POP3
// (RFC 1939).
func (d *decoder) isMailboxSession() bool {
	if !d.words.mayAny("* ok ", "+ok", "-err", " exists", "* bye") {
		return false
	}
	so, _ := d.share(func(l string) bool {
		l = strings.TrimLeft(strings.TrimPrefix(trimLeft(l), "S:"), "<>- \t")
		if strings.HasPrefix(l, "+OK") || strings.HasPrefix(l, "ERR ") || strings.HasPrefix(l, "* OK") || strings.HasPrefix(l, "* BYE") {
			return true
		}
		tag, rest, _ := strings.Cut(l, " ")
		word, more, _ := strings.Cut(rest, " ")
		switch {
		case tag == "*":
			more, _, _ = strings.Cut(more, " ")
			return isNumber(word) && (more == "EXISTS" || more == "RECENT" || more == "FETCH" || more == "EXPUNGE")
		case word == "OK", word == "NO", word == "BAD":
			return tag != "" && len(tag) < 6 && isDigit(tag[len(tag)-1]) && !isNumber(tag)
		}
		return false
	})
	return so >= 2
}

// isNumber says that s consists of digits.
func isNumber(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }

// isWebLog says that the text is the log of a web server: each line holds a request
// in quotes.
func (d *decoder) isWebLog() bool {
	if !d.words.mayAny(" HTTP/1.", " HTTP/2") {
		return false
	}
	so, all := d.share(func(l string) bool {
		_, behind, ok := strings.Cut(l, " HTTP/")
		return ok && strings.Contains(l, "] \"") && strings.Contains(behind, "\" ")
	})
	return so*5 >= all*4 && so > 0
}

// isReceipt says that the text is what a program shows of a notice that a message was
// read or deleted (RFC 8098), and quotes no refusal.
func (d *decoder) isReceipt() bool {
	return len(d.source) <= maxTold && d.holds(receipts) && !d.refusesOrReturns()
}

// receipts are words, in lower case, of such notices.
var receipts = []string{
	"was read on ", "was opened on ", "has been read by the recipient at", "was deleted without being read", "was displayed on the recipient's computer", "wurde gelesen am", "wurde ungelesen gelöscht",
	"ungelesen gelöscht", "ohne gelesen zu werden", "a été lu le", "a été supprimé sans", "a été ouvert le", "se leyó el", "fue leído el", "se eliminó sin leer", "è stato letto il",
	"è stato eliminato senza", "foi lida em", "foi excluída sem", "is gelezen op", "is verwijderd zonder", "została przeczytana", "było přečteno", "было прочитано",
	"olvasták", "okundu:", "lästes den", "blev læst", "ble lest", "開封されました", "已阅读",
}

// isDailyReport says that the text is a report on DMARC (RFC 7489, 7.2) or TLS
// (RFC 8460, 4.4).
func (d *decoder) isDailyReport() bool {
	return (d.holds(tlsReports) || d.holds(dmarcReports)) && !d.refusesOrReturns()
}

// refusesOrReturns says that a text holds a refusal, or tells of a message that came
// back: it may hold anything else besides.
func (d *decoder) refusesOrReturns() bool {
	return d.tellsReturn() || slices.ContainsFunc(d.plain, refusesSomething)
}

// tlsReports and dmarcReports are names, in lower case, of what such reports hold.
var (
	tlsReports   = []string{"failed-session-count", "total-successful-session-count"}
	dmarcReports = []string{"<policy_published>", "this is a dmarc aggregate report"}
)

// isProgramText says that the text is the settings of a server or a piece of a
// program, and shows nothing that one printed.
func (d *decoder) isProgramText() bool {
	if d.holds([]string{"failregex ="}) { // patterns that look for lines of logs (fail2ban)
		return true
	}
	if sample := strings.TrimSpace(d.rawSample()); sample == "" || sample[0] == '{' || sample[0] == '[' && !isSection(sample) {
		return false // the others are events
	}
	sure := 0
	so, all := d.share(func(l string) bool {
		s := strings.TrimSpace(l)
		for _, begin := range codeBegins {
			if strings.HasPrefix(s, begin) {
				sure++
				return true
			}
		}
		if strings.HasSuffix(s, ") {") || strings.HasSuffix(s, ");") {
			sure++
			return true
		}
		if isSection(s) {
			sure++
			return true
		}
		name, _, ok := strings.Cut(s, "=")
		name = trimRight(name)
		if ok && strings.HasSuffix(name, "_code") {
			sure++
		}
		return ok && name != "" && strings.Trim(name, "abcdefghijklmnopqrstuvwxyz0123456789_.") == "" || indent(l) > 3 && !isRecorded(l)
	})
	return (sure >= 3 && so*4 >= all*3 || sure >= 2 && so == all && all > 3) && !d.hasTraceback()
}

// isSection says that a line is the head of a section of settings, "[smtp]".
func isSection(s string) bool {
	return len(s) > 2 && s[0] == '[' && s[len(s)-1] == ']' && strings.Trim(s[1:len(s)-1], domainBytes+"_") == "" && isLetter(s[1])
}

// codeBegins begin the lines of programs and of the rules of mail servers.
var codeBegins = []string{
	"# ", "; ", "// ", "/* ", "def ", "class ", "if ", "elif ", "else", "return ", "import ", "raise ", "func ", "function ", "public ", "private ",
	"var ", "let ", "const ", "accept ", "deny ", "require ", "warn ", "acl_check_", "<?php", "try:", "except ", "try {", "} catch",
}
