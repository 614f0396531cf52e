package decode

import "strings"

// A dialect names a program by the marks it writes before what each side says,
// or by words that only it prints. Reading needs no dialect: marks are learned
// from the text. The name tells people that their paste was recognised.
type dialect struct {
	name           string
	client, server string // marks, as printed; "" for a side without one
	words          string // words that stand in the text, where marks do not tell enough
}

// dialects are asked in this order; the first that fits names the text.
var dialects = []dialect{
	{name: "swaks session", client: " -> ", server: "<-  "},
	{name: "swaks session", client: " ~> ", server: "<~  "},
	{name: "curl session", client: "> ", server: "< ", words: "* "},
	{name: "msmtp session", client: "--> ", server: "<-- "},
	{name: "PHPMailer session", client: "2026-01-02 03:04:05\tCLIENT -> SERVER: ", server: "2026-01-02 03:04:05\tSERVER -> CLIENT: "},
	{name: "PHPMailer session", client: "CLIENT -> SERVER: ", server: "SERVER -> CLIENT: "},
	{name: "PHPMailer session", client: "SMTP -> FROM CLIENT: ", server: "SMTP -> FROM SERVER: "},
	{name: "Nodemailer session", client: "[2026-01-02 03:04:05] DEBUG [abcdefgh] C: ", server: "[2026-01-02 03:04:05] DEBUG [abcdefgh] S: "},
	{name: "Python smtplib session", client: "send: '", server: "reply: b'"},
	{name: "Exim session", client: "  SMTP>> ", server: "  SMTP<< "},
	{name: "Sendmail session", client: ">>> ", server: "", words: "... Connecting to "},
	{name: "telnet session", words: "Escape character is"},
	{name: "OpenSSL session", words: "CONNECTED("},
	{name: "Swift Mailer session", client: ">> ", server: "<< ", words: "++ "},
}

// fits says that the dialect's marks are among the learned ones and its words
// in the text.
func (k dialect) fits(marks []mark, text func(words string) bool) bool {
	if k.words != "" && !text(k.words) {
		return false
	}
	return learned(marks, Client, k.client) && learned(marks, Server, k.server) && (k.words != "" || len(marks) > 0)
}

func learned(marks []mark, side Side, prefix string) bool {
	if prefix == "" {
		return true
	}
	for _, m := range marks {
		if m.side == side && m.shape == shapeOf(prefix) {
			return true
		}
	}
	return false
}

// mailKinds say what a mail is that tells of recipients.
var mailKinds = map[Action]string{
	Failed: "bounce", Delayed: "delay notice", Delivered: "notice of success", Relayed: "notice of success",
	Expanded: "notice of success", Feedback: "abuse report", Vacation: "automatic reply",
}

// kind says in a few words what the text is.
func (d *decoder) kind() string {
	switch {
	case d.other != nil && d.other.kind != "":
		return d.other.kind
	case d.mail != nil && d.metSomebody(Failed):
		return mailKinds[Failed]
	case d.mail != nil && d.metSomebody(Delayed):
		return mailKinds[Delayed]
	case d.mail != nil && len(d.Recipients) > 0:
		return mailKinds[d.firstAction()]
	case len(d.groups) > 0:
		return "delivery report"
	case d.mail != nil:
		return "mail"
	}
	switch {
	case len(d.Recipients) == 0 && d.Outcome.Class == None && d.Outcome.Line > 0 && d.asks():
		return KindQuestion
	case len(d.accounts) > 0 && !d.greeted():
		return mailKinds[d.firstAction()]
	case d.commanded() || len(d.marks) > 0 && len(d.Exchanges) > 0:
		return d.sessionKind()
	case len(d.logs) > 0:
		return d.logs[0].dialect
	case d.Outcome.Reply > 0 && len(d.Lines) == 1:
		return "reply"
	case d.Outcome.Status != "" && len(d.Lines) == 1:
		return "enhanced status code"
	case len(d.Exchanges) > 0:
		return "replies"
	}
	return "text"
}

func (d *decoder) sessionKind() string {
	inInfo := func(words string) bool {
		for i := range d.Lines {
			if d.Lines[i].Side == Info && strings.Contains(d.Lines[i].plain, words) {
				return true
			}
		}
		return false
	}
	for _, k := range dialects {
		if k.fits(d.marks, inInfo) {
			return k.name
		}
	}
	for _, x := range d.Exchanges {
		if x.Command == "LHLO" {
			return "LMTP session"
		}
	}
	return "SMTP session"
}
