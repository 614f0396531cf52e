package decode

import (
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
	case d.other != nil:
		return d.other.verdict()
	case d.firstAction() == Feedback:
		return d.advised(reason.Answer{Reason: "feedback"})
	case d.firstAction() == Vacation:
		return d.advised(reason.Answer{Reason: "vacation"})
	case d.Outcome.Class == Success && d.Outcome.Line > 0:
		return d.accepted()
	case d.Outcome.Class == None && d.Outcome.Line == 0:
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

// metSomebody says that this became of the message for one of the recipients.
func (d *decoder) metSomebody(a Action) bool {
	return slices.ContainsFunc(d.Recipients, func(r Recipient) bool { return r.Action == a })
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
	if strings.Contains(d.finding.text, ", discarded, ") { // amavis says so to Postfix
		return d.discarded(v)
	}
	if d.Outcome.Delivered == nil && !(d.Outcome.Reply == 250 && containsAny(lower(d.finding.text), takings)) {
		e := codes.Explain(d.key())
		v.Title, v.Summary, v.Who, v.Actions = e.Title, e.Meaning, e.Who, e.Steps
		return v
	}
	if name, ok := d.junkFolder(); ok {
		return v.putInto(name)
	}
	if len(d.logs) > 0 && (strings.HasPrefix(v.Remote, "127.") || v.Remote == "localhost") {
		return d.handedOn(v)
	}
	v.Title = "The server took the message"
	v.Summary = orServer(v.Remote) + " answers for it from here on. Taken is not read: it may still land in a spam folder, or come back as a bounce later."
	v.Actions = []string{
		"Nothing to do.",
		"If it does not turn up, give the other side’s administrator the time and the text of line " +
			d.shown(d.Outcome.Line) + ": the id in it finds the message in their log.",
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
	d.noteRefusals(v)
	return v
}

// putInto is the verdict on a message that went into a folder for spam.
func (v Verdict) putInto(name string) Verdict {
	v.Who = codes.Recipient
	return v.saying("The message went into the folder "+name,
		"The server took it and delivered it, and a rule of the mailbox (Sieve) or a filter’s mark sent it into that folder.",
		"Look for it in the folder "+name+" of the mailbox.",
		"If it was no spam, mark it so there, and allow its sender in the filter.")
}

// handedOn is the verdict on a message that a server logs as taken by a program beside it.
func (d *decoder) handedOn(v Verdict) Verdict {
	v.Who = codes.SenderAdmin
	return v.saying("Handed on inside your own server",
		"A program at "+v.Remote+" took the message, most often a content filter. What became of it after that stands in other lines.",
		"Search the log for the id behind “queued as” in line "+d.shown(d.Outcome.Line)+", or for the recipient’s address.")
}

// takings are words, in lower case, with which servers take a message and nothing else.
var takings = []string{"queued", "accepted for delivery", "message accepted"}

// junkFolder returns the name of the folder for spam into which a log says that a
// message was put (Dovecot).
func (d *decoder) junkFolder() (string, bool) {
	const words = "stored mail into mailbox '"
	if !d.words.may(words) {
		return "", false
	}
	for _, l := range d.plain {
		if name, ok := cutBetween(l, words, "'"); ok && containsAny(lower(name), []string{"junk", "spam"}) {
			return d.hide(name), true
		}
	}
	return "", false
}

// discarded is the verdict on a message that a filter took and threw away.
func (d *decoder) discarded(v Verdict) Verdict {
	v.Who = codes.RecipientAdmin
	return v.saying("A filter threw the message away",
		"The content filter behind the server took it with a 250 and discarded it. The recipient won’t get it, and the sender is not told.",
		"Look in the filter’s quarantine and log for the id of line "+d.shown(d.Outcome.Line)+".",
		"If it was no spam, release it there and allow its sender.")
}

func orServer(remote string) string {
	if remote == "" {
		return "The server"
	}
	return remote
}

// refused is the verdict on a refusal, a delay or a connection that broke.
func (d *decoder) refused() Verdict {
	r := d.decidedRecipient()
	why := d.why(r)
	c := refusalOf(d.Outcome.Class, d.Outcome.Reply, d.Outcome.Status, why, r)
	if c.detail == "login-refused" && d.ownRefusal() >= 0 {
		v := Verdict{Retry: codes.RetryNone, Key: d.key(), Reason: why.Reason}
		d.tellFailedLogin(&v, d.Outcome.Line)
		return v
	}
	// What a server answered of the recipient's domain is not about the program's settings.
	c.program = (c.reply == 0 && c.status == "" || c.detail == "relay-denied" || c.detail == "tls-failed" || c.detail == "sender") && d.ofProgram()
	v := c.verdict()
	v.Reason = why.Reason
	if c.standing() == kept && d.ofProgram() {
		v.Actions = stepsForProgram(v.Actions)
	}
	if contains(beforeContent, d.Outcome.Stage) {
		v.Actions = slices.DeleteFunc(slices.Clone(v.Actions), blamesContent)
	}
	if why.Reason == "expired" && d.Outcome.Reply > 0 { // the domain answered
		v.Actions = slices.DeleteFunc(slices.Clone(v.Actions), blamesDomain)
	}
	if slices.ContainsFunc(v.Actions, opensLink) && !d.linked(r) {
		v.Actions = withoutLink(v.Actions)
	}
	d.adviseEach(v)
	d.hint(&v, c, r)
	if r != nil {
		why.Words = r.Quote
	}
	d.noteDecision(reading{v.Title, why.Reason, why.Words})
	d.noteRefusals(v)
	v.Remote = d.remote()
	v.Summary = d.withCircumstances(v.Summary, c.standing())
	return v
}

// stepsForProgram returns steps for who has only a program that tries once, and no mail
// server that waits and tries again.
func stepsForProgram(steps []string) []string {
	own := slices.Clone(steps)
	for i, s := range own {
		if strings.HasPrefix(s, "Wait") && strings.Contains(s, "our mail server tries again") {
			own[i] = "Send the message again later: a program does not do so by itself."
		} else {
			own[i] = strings.Replace(s, "wait; your mail server tries again by itself", "send the message again later", 1)
		}
	}
	return own
}

// ofProgram says that the text is of a program that hands its mail to a server set
// up in it, and neither a bounce nor the log of a mail server.
func (d *decoder) ofProgram() bool {
	if d.mail != nil || d.notice || len(d.accounts) > 0 || len(d.groups) > 0 || slices.ContainsFunc(d.logs, func(e *logLine) bool { return e.dialect != programError }) {
		return false
	}
	return d.holds(programMarks)
}

// programMarks are words, in lower case, of the errors of programs that hand on
// mail, and of their settings.
var programMarks = []string{
	":587", ":465", "port 587", "port 465", "port: 587", "port: 465", "port=587", "port=465", "porta: 465", "porta: 587",
	"localhost:", "127.0.0.1:", "[::1]:", "smtp.gmail.com", "smtp.office365.com", "smtp-mail.outlook.com", "0x800cc",
	"exception", "traceback", "mime::lite", "remote host (127.", "error: connect e", "mailer error", "smtp connect()", "smtp error:", "dial tcp", "x509:", "at tcpconnectwrap", "at tlssocket",
	"openssl error", "ssl3_get_record", "smtplib", "net::smtp", "smtpd->", "stream_socket", "fsockopen", "esocket", "econnection", "edns",
	"expected response code", "phpmailer", "nodemailer", "swiftmailer", "swift_", "javax.mail", "jakarta.mail", "mailkit", "unable to send email", "wp_mail", "curl: (",
	"errno::", "[errno ", "com.fsck.k9", "android", "mail(): ", "outgoing server (smtp)", "placed in your outbox", ".rb:", ".ex:", ".java:", ".py\"", "node_modules", ".cs:line", "smtpadapter", "net::readtimeout", "net::opentimeout", "smtpexception", " logger=", "level=error", "level=warn", "connectionrefused",
	"sendgrid", "mailgun", "mailjet", "postmark::", "postmarkapp", "brevo", "resend.", "plainauth", "alertmanager", "caller=notify", "system.net.mail",
	"send failed: ", "mail from failed: ", "rcpt to failed: ", "gomail", "msmtp", "neomutt", "git send-email", "net/smtp", "lettre", "amazonaws", "messagerejected", "cdo.message", "80040213", "run-time error",
}

// decidedRecipient returns the recipient of whom the deciding line tells, or nil.
func (d *decoder) decidedRecipient() *Recipient {
	for i := range d.Recipients {
		r := &d.Recipients[i]
		if r.answer != nil && r.Line == d.Outcome.Line && r.Reply == d.Outcome.Reply && (r.Status == d.Outcome.Status || moreSpecific(d.Outcome.Status, r.Status) == r.Status) {
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
	switch remote, r := d.remote(), personOf(d.recipient()); {
	case remote != "" && d.Outcome.Reply > 0 && r != "":
		write("That was the answer of ", remote, " about ", r, ". ")
	case remote != "" && d.Outcome.Reply > 0:
		write("That was the answer of ", remote, ". ")
	case r != "":
		write("This is about ", r, ". ")
	}
	switch {
	case d.Outcome.Stage == "" && d.mail == nil && len(d.logs) == 0 && len(d.accounts) == 0:
	case stands == kept && d.ofProgram():
		b.WriteString("It is not final: send it again later. A mail server would do so by itself, a program does not.")
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
		case r.Address == "" || strings.EqualFold(r.written(), about):
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
	login := reply >= 530 && reply <= 538 && !tellsMore(status) // those of logins say more than 5.7.0
	if status != "" && (reply == 0 || !login && codes.Lookup(status) != nil) {
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
	if named := d.finding.remote; named != "" && !strings.Contains(named, "*") { // some take names out
		return named
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
			return r.written()
		}
	}
	return ""
}
