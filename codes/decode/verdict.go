package decode

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/smtp-decoder/smtp-decoder/codes"
	"github.com/smtp-decoder/smtp-decoder/codes/reason"
)

// verdict says for a person what the text comes to.
func (d *decoder) verdict() Verdict {
	switch {
	case strings.TrimSpace(d.rawSample()) == "":
		return Verdict{}
	case d.foreign != nil:
		return d.foreign.verdict()
	case d.firstAction() == Feedback:
		return d.advised(reason.Answer{Reason: "feedback"})
	case d.firstAction() == Vacation:
		if d.speaksOf(leavings, func(n *notice, _ string) bool { return n.says(leavings, "") }) {
			return left()
		}
		return d.advised(reason.Answer{Reason: "vacation"})
	case d.Outcome.Class == Success && d.Outcome.Line > 0:
		return d.accepted()
	case d.Outcome.Class == None && d.Outcome.Line == 0 && d.Outcome.Stage == "":
		return d.undecided()
	}
	return d.refused()
}

// firstAction is what became of the first recipient, or "".
func (d *decoder) firstAction() Action {
	if len(d.Recipients) == 0 {
		return ""
	}
	return d.Recipients[0].Action
}

// advised is the verdict on a mail that tells of no failure: a complaint, an
// automatic reply.
func (d *decoder) advised(a reason.Answer) Verdict {
	advice := reason.AdviceFor(a)
	return Verdict{Title: advice.Title, Summary: advice.Summary, Who: advice.Who, Retry: codes.RetryNone, Actions: advice.Steps}
}

// rawSample is the beginning of the text, enough to tell whether there is any.
func (d *decoder) rawSample() string {
	for i := range d.Lines {
		if !isBlank(d.Lines[i].raw) {
			return d.Lines[i].raw
		}
	}
	return ""
}

// accepted is the verdict on a message that was taken, or on a code of
// success that stands alone.
func (d *decoder) accepted() Verdict {
	v := Verdict{Who: codes.Nobody, Retry: codes.RetryNone, Remote: d.remote(), Key: d.key()}
	if d.Outcome.Delivered == nil {
		e := codes.Explain(d.key())
		v.Title, v.Summary, v.Who, v.Actions = e.Title, e.Meaning, e.Who, e.Steps
		return v
	}
	if strings.Contains(d.finding.text, ", discarded, ") { // amavis says so to Postfix
		v.Who = codes.RecipientAdmin
		v.Title = "A filter threw the message away"
		v.Summary = "The content filter behind the server took it with a 250 and discarded it. The recipient won’t get it, and the sender is not told."
		v.Actions = []string{
			"Look in the filter’s quarantine and log for the id of line " + strconv.Itoa(d.Outcome.Line) + ".",
			"If it was no spam, release it there and allow its sender.",
		}
		return v
	}
	v.Title = "The server took the message"
	v.Summary = orServer(v.Remote) + " answers for it from here on. Taken is not read: it may still land in a spam folder, or come back as a bounce later."
	v.Actions = []string{
		"Nothing to do.",
		"If it does not turn up, give the other side’s administrator the time and the text of line " +
			strconv.Itoa(d.Outcome.Line) + ": the id in it finds the message in their log.",
	}
	if d.Recipients != nil && d.Outcome.Stage != StageMessage {
		v.Title = "The message was delivered"
		v.Summary = "The report tells of success: nothing came back."
		switch d.firstAction() {
		case Relayed:
			v.Title = "The message was handed on"
			v.Summary = "It went to a server that does not report success. If nothing comes back, it most likely arrived."
		case Expanded:
			v.Title = "The message went to a list or an alias"
			v.Summary = "It was sent on to the addresses behind that. Whether each of them took it is not told."
		}
	}
	d.adviseEach(v)
	return v
}

func orServer(remote string) string {
	if remote == "" {
		return "The server"
	}
	return remote
}

// undecided is the verdict on a text in which nothing decided.
func (d *decoder) undecided() Verdict {
	v := Verdict{Who: codes.Nobody, Retry: codes.RetryNone, Remote: d.remote()}
	begun := func(x Exchange) bool { return x.Stage == StageDATA && x.Reply == 354 }
	switch {
	case !d.commanded() && d.imitates():
		d.Kind = KindPhishing
		return phishing()
	case !d.commanded() && d.isHeld():
		d.Kind = KindHeld
		return held()
	case !d.commanded() && d.isDigest():
		d.Kind = KindDigest
		return digest()
	case slices.ContainsFunc(d.Exchanges, begun):
		v.Title = "The answer to the message is not shown"
		v.Summary = orServer(v.Remote) + " asked for the message, and nothing here was refused. What it answered to the message itself is missing from this text; some programs do not log it."
		v.Actions = []string{
			"Look whether the program reported an error: without one, the message was most likely taken.",
			"Paste the rest of the session, if it was cut off.",
		}
	case len(d.Exchanges) > 0:
		v.Title = "No message was sent here"
		v.Summary = "The session shows no refusal, and no message that was taken. If it was cut off, the line that decided is missing."
		v.Actions = []string{"Paste the rest of the session, up to its last line."}
	case d.Message != nil && !d.Message.Returned && len(d.Message.Hops) > 0:
		return d.Message.describe(v)
	case d.mail != nil:
		v.Title = "No refusal was found in this mail"
		v.Summary = "A mail system wrote it, but in words that are not known here. Read what it says: the reason may stand there, or in an attachment such as details.txt."
		v.Actions = []string{"If the notice has an attachment, save it as a file and open the file here.", "Ask whoever runs your mail what it means."}
		if _, from := d.lowered(); !d.system || !containsAny(from, systemSenders) && !strings.HasPrefix(d.mail.Get("Return-Path").Value, "<>") {
			v.Title = "This mail is no bounce"
			v.Summary = "No refusal was found in it, and it does not look like a mail system’s notice."
			v.Actions = []string{"If it came with a bounce, open that and paste all of its text, or save it as a file and open the file here."}
		}
	case len(d.logs) > 0:
		d.undecidedLog(&v)
	case d.holds(programOpenings) || d.tellsReturn():
		d.Kind = mailKinds[Failed]
		v.Title = "The reason is cut off"
		v.Summary = "These are the first words of a bounce, which are the same in each. Why the message came back stands further down, behind the recipient’s address, or in an attachment such as details.txt."
		v.Actions = []string{"Paste all of the notice, down to its end.", "Or save it as a file and open the file here."}
	default:
		v.Title = "No mail server reply in this text"
		v.Summary = "Nothing here looks like a reply code, a bounce, a session or a log of a mail server."
		v.Actions = []string{
			"Paste the whole notice, with the lines that hold a number such as 550 or 5.1.1.",
			"Or type only that number.",
			"If it is somebody’s automatic answer or a receipt, nothing went wrong.",
		}
	}
	return v
}

// undecidedLog is the verdict on a log that tells of no delivery.
func (d *decoder) undecidedLog(v *Verdict) {
	failed := d.failedLogin()
	for _, broken := range brokenLogins {
		if at := d.lineWith(broken.words); at > 0 {
			v.Title, v.Who, v.Actions = broken.title, codes.RecipientAdmin, broken.steps
			v.Summary = fmt.Sprintf(broken.summary, at)
			return
		}
	}
	switch {
	case d.logs[0].dialect == eximListing:
		v.Title = "Messages wait in the queue"
		v.Summary = "The listing tells what waits, and for how long, but not why. The reason stands in the server’s log."
		v.Actions = []string{
			"Ask the log for an id of the listing, with exigrep, and paste what it prints.",
			"To have one tried again at once, run exim -M with its id.",
		}
	case failed > 0:
		v.Title = "Somebody failed to log in"
		v.Summary = "A client gave your server a wrong name or password (line " + strconv.Itoa(failed) + "). No message was refused."
		v.Who = codes.RecipientAdmin
		v.Actions = []string{
			"If the address is that of one of your people, correct the password in their program.",
			"If not, somebody is guessing: lock such addresses out after a few tries, for example with fail2ban.",
		}
	default:
		v.Title = "No delivery in these log lines"
		v.Summary = "The lines tell of a message on its way, but not of what became of it."
		v.Actions = []string{"Search the log for the queue id and paste all lines that have it."}
	}
}

// refused is the verdict on a refusal, a delay or a connection that broke.
func (d *decoder) refused() Verdict {
	r := d.decidedRecipient()
	c := refusalOf(d.Outcome.Class, d.Outcome.Reply, d.Outcome.Status, d.why(r), r)
	// What a server answered of the recipient's domain is not about the program's settings.
	c.program = (c.reply == 0 && c.status == "" || c.detail == "relay-denied" || c.detail == "tls-failed") && d.ofProgram()
	v := c.verdict()
	if slices.ContainsFunc(v.Actions, opensLink) && !d.linked(r) {
		v.Actions = withoutLink(v.Actions)
	}
	d.adviseEach(v)
	d.hint(&v, c, r)
	d.noteDecision(&v, c)
	v.Remote = d.remote()
	v.Summary = d.withCircumstances(v.Summary, c.standing())
	return v
}

// noteDecision tells at the line that decided what the whole text comes to, where its
// code alone says less or something else.
func (d *decoder) noteDecision(v *Verdict, c refusal) {
	if d.Outcome.Line < 1 || d.Outcome.Line > len(d.Lines) {
		return
	}
	l := &d.Lines[d.Outcome.Line-1]
	if l.Reply < 400 && l.Status == "" {
		return
	}
	code := codeOf(l)
	e := codes.Lookup(code)
	if e == nil || e.Title == v.Title || tellsMore(code) && reason.Of(reason.Input{Status: code}).Reason == c.reason {
		return
	}
	if rest, ok := strings.CutPrefix(l.Note, e.Title+". "+e.Meaning); ok {
		l.Note = v.Title + ". By itself, " + code + " says: “" + e.Title + "”." + rest
	}
}

// linked says that what was said of the recipient r, or nil, holds a link.
func (d *decoder) linked(r *Recipient) bool {
	isLink := func(said string) bool { return strings.Contains(said, "://") || strings.Contains(said, "www.") }
	return isLink(d.finding.text) || r != nil && (isLink(r.Text) || isLink(r.words))
}

// opensLink says that a step is to open the link in the reply.
func opensLink(step string) bool { return strings.HasPrefix(step, "Open the link in the reply") }

// withoutLink leaves out the step to open a link that is not there.
func withoutLink(steps []string) []string {
	rest := make([]string, 0, len(steps))
	for _, s := range steps {
		switch {
		case !opensLink(s):
			rest = append(rest, s)
		case strings.Contains(s, "shows the entry"):
			rest = append(rest, "Look your server’s address up on the page of the list that the reply names.")
		}
	}
	return rest
}

// ofProgram says that the text is of a program that hands its mail to a server set
// up in it, and neither a bounce nor the log of a mail server.
func (d *decoder) ofProgram() bool {
	if d.mail != nil || d.notice || len(d.accounts) > 0 || slices.ContainsFunc(d.logs, func(e *logLine) bool { return e.dialect != programError }) {
		return false
	}
	return d.holds(programMarks)
}

// programMarks are words, in lower case, of the errors of programs that hand on
// mail, and of their settings.
var programMarks = []string{
	":587", ":465", "port 587", "port 465", "port: 587", "port: 465", "port=587", "port=465", "porta: 465", "porta: 587",
	"localhost:", "127.0.0.1:", "[::1]:", "smtp.gmail.com", "smtp.office365.com", "smtp-mail.outlook.com", "0x800cc",
	"exception", "traceback", "error: connect e", "mailer error", "smtp connect()", "smtp error:", "dial tcp", "x509:", "at tcpconnectwrap", "at tlssocket",
	"openssl error", "ssl3_get_record", "smtplib", "net::smtp", "smtpd->", "stream_socket", "fsockopen", "esocket", "econnection", "edns",
	"phpmailer", "nodemailer", "swiftmailer", "swift_", "javax.mail", "jakarta.mail", "mailkit", "unable to send email", "wp_mail", "curl: (",
	".rb:", ".ex:", ".java:", ".py\"", "node_modules", ".cs:line", "smtpadapter", "net::readtimeout", "net::opentimeout", "smtpexception", " logger=", "level=error", "level=warn", "connectionrefused",
	"sendgrid", "mailgun", "mailjet", "postmark::", "postmarkapp", "brevo", "resend", "plainauth", "alertmanager", "caller=notify", "system.net.mail",
	"gomail", "msmtp", "neomutt", "git send-email", "net/smtp", "lettre", "amazonaws", "messagerejected", "cdo.message", "80040213", "run-time error",
}

// decidedRecipient returns the recipient of whom the deciding line tells, or nil.
func (d *decoder) decidedRecipient() *Recipient {
	for i := range d.Recipients {
		r := &d.Recipients[i]
		if r.answer != nil && r.Line == d.Outcome.Line && r.Reply == d.Outcome.Reply && r.Status == d.Outcome.Status {
			return r
		}
	}
	return nil
}

// why says why the text came to a refusal; r is the recipient it is about, or
// nil.
func (d *decoder) why(r *Recipient) reason.Answer {
	if r != nil {
		return *r.answer
	}
	return reason.Of(reason.Input{
		Reply: d.Outcome.Reply, Status: d.Outcome.Status, Stage: string(d.Outcome.Stage),
		Text: d.finding.text, Remote: d.finding.remote, Recipient: d.recipient(),
	})
}

// withCircumstances says behind the summary who said it of whom, and how final it is.
func (d *decoder) withCircumstances(summary string, stands standing) string {
	var b strings.Builder
	b.Grow(len(summary) + 200) // two sentences
	write := func(words ...string) {
		for _, w := range words {
			b.WriteString(w)
		}
	}
	write(summary, " ")
	switch remote, r := d.remote(), d.recipient(); {
	case remote != "" && d.Outcome.Reply > 0 && r != "":
		write("That was the answer of ", remote, " about ", r, ". ")
	case remote != "" && d.Outcome.Reply > 0:
		write("That was the answer of ", remote, ". ")
	case r != "":
		write("This is about ", r, ". ")
	}
	switch {
	case d.Outcome.Stage == "" && d.mail == nil && len(d.logs) == 0 && len(d.accounts) == 0:
	case stands == kept:
		b.WriteString("It is not final: a mail server keeps the message and tries again by itself.")
	case stands == givenUp:
		b.WriteString("It may well pass, but the server that had the message has given up: nobody tries again.")
	case (stands == final || stands == ended) && d.Outcome.Stage == StageGreeting && d.mail == nil:
		b.WriteString("It came before any command. Many servers try again all the same.")
	case stands == ended:
		b.WriteString("It is final for this message: nobody tries it again.")
	case stands == final:
		b.WriteString("It is final: the same thing sent again will be refused again.")
	}
	if d.mail != nil || len(d.accounts) > 0 || d.tellsOneMessage() {
		b.WriteString(d.others())
	}
	return strings.TrimSpace(b.String())
}

// tellsOneMessage says that the text is a session with one message.
func (d *decoder) tellsOneMessage() bool {
	mails := 0
	for i := range d.Exchanges {
		if d.Exchanges[i].Command == "MAIL" {
			mails++
		}
	}
	return mails == 1 && len(d.logs) == 0
}

// others tells of the recipients of the message but the one that the verdict is
// about: who was not reached either, and who was.
func (d *decoder) others() string {
	about := d.recipient()
	if about == "" {
		return ""
	}
	var missed, reached []*Recipient
	for i := range d.Recipients {
		switch r := &d.Recipients[i]; {
		case r.Address == "" || strings.EqualFold(r.Address, about):
		case r.Action == Failed || r.Action == Delayed:
			missed = append(missed, r)
		case r.Action == Delivered || r.Action == Relayed || r.Action == Expanded:
			reached = append(reached, r)
		}
	}
	told := ""
	switch {
	case len(missed) == 1 && missed[0].Verdict != nil:
		told = " " + missed[0].Address + " was not reached either, for another reason."
	case len(missed) == 1:
		told = " " + missed[0].Address + " was not reached either."
	case len(missed) > 1:
		told = " " + strconv.Itoa(len(missed)) + " others were not reached either; each is told below."
	}
	switch len(reached) {
	case 0:
		return told
	case 1:
		return told + " The message was taken for " + reached[0].Address + "."
	}
	return told + " The message was taken for " + strconv.Itoa(len(reached)) + " others."
}

// key is the code whose page explains the outcome.
func (d *decoder) key() string { return keyOf(d.Outcome.Reply, d.Outcome.Status) }

// keyOf returns the code of a reply whose page explains it.
func keyOf(reply int, status string) string {
	if status != "" && (reply == 0 || codes.Lookup(status) != nil) {
		return status
	}
	if reply > 0 {
		return strconv.Itoa(reply)
	}
	return ""
}

// remote is the name of the server that decided: as a log or a report names
// it, or as it greeted or answered EHLO in that session.
func (d *decoder) remote() string {
	if d.finding.remote != "" {
		return d.finding.remote
	}
	name := ""
	for _, x := range d.Exchanges {
		if name != "" && d.Outcome.Line > 0 && x.From > d.Outcome.Line {
			break
		}
		if x.ReplyAt == 0 || x.Stage != StageGreeting && (x.Stage != StageEHLO || name != "" || x.Reply >= 400) {
			continue
		}
		text := strings.TrimSpace(replyText(d.Lines, x))
		if _, rest, ok := cutStatus(text); ok {
			text = strings.TrimSpace(rest)
		}
		text, _, _ = strings.Cut(text, " ")
		if strings.Contains(text, ".") && isHostName(text) {
			name = text
		}
	}
	return name
}

// failedLogins are the words, in lower case, by which logs tell of a login that
// failed.
var failedLogins = []string{"authentication failed", "authentication failure", "auth failed"}

// brokenLogins are the words, in lower case, by which logs tell that no login can
// come about, and the verdicts on them. summary has the number of the line.
var brokenLogins = []struct {
	words          []string
	title, summary string
	steps          []string
}{
	{
		[]string{"connect to private/", "no sasl authentication mechanisms"},
		"Your server can’t check logins",
		"It asks another program for that, most often Dovecot, and does not reach it (line %d). No password was wrong.",
		[]string{
			"Start that program and read its log: a faulty setting may keep it from starting.",
			"Compare smtpd_sasl_type and smtpd_sasl_path of Postfix with the socket that Dovecot’s service auth makes.",
		},
	},
	{
		[]string{"no mechanism available", "no worthy mechs", "no compatible authentication mechanisms"},
		"Your server has no way to log in",
		"The server it sends through wants a login, and the two have no mechanism in common (line %d). No password was wrong.",
		[]string{
			"Install the modules of SASL: on Debian libsasl2-modules.",
			"Look at smtp_sasl_security_options and smtp_sasl_mechanism_filter of Postfix: with noplaintext it never sends a password.",
		},
	},
}

// failedLogin returns the number of the first line of a log that tells of a login
// that failed, or 0.
func (d *decoder) failedLogin() int { return d.lineWith(failedLogins) }

// lineWith returns the number of the first line of a log that holds one of words,
// which are in lower case, or 0.
func (d *decoder) lineWith(words []string) int {
	words = d.words.sift(words)
	for i := 0; i < len(d.Lines) && len(words) > 0; i++ {
		if d.Lines[i].Side == Log && containsAny(d.low(i), words) {
			return d.Lines[i].Number
		}
	}
	return 0
}

// recipient is the address that the outcome is about, where one is named.
func (d *decoder) recipient() string {
	if x, ok := d.repliesAt[d.Outcome.Line]; ok {
		if from := d.Exchanges[x].From; d.Exchanges[x].Command == "RCPT" {
			c, _ := parseCommand(d.turns[from-1].text, false)
			address, _ := c.path()
			return address
		}
	}
	for _, r := range d.Recipients {
		if r.Line == d.Outcome.Line {
			return r.Address
		}
	}
	return ""
}
