package decode

import (
	"strings"

	"github.com/smtp-decoder/smtp-decoder/codes/mail"
)

// fromSystem says that a mail was written by a program to tell what became of
// another: its sender says so, or that it has no sender to bounce to (RFC 5321,
// 4.5.5), and for certain both, its subject or a field. The automatic answer of
// a mailbox and a notice that a mail was read (RFC 8098) are none.
func (d *decoder) fromSystem() (system, certain bool) {
	from := strings.ToLower(d.mail.Get("From").Value)
	system = containsAny(from, systemSenders) || strings.HasSuffix(from, "<>")
	if d.wasRead() || d.vacation(system) {
		return false, false
	}
	path := strings.ToLower(d.mail.Get("Return-Path").Value)
	bounce := strings.HasPrefix(path, "<>") || strings.HasPrefix(path, "<mailer-daemon")
	certain = system && bounce || strings.HasSuffix(from, "<>") || containsAny(from, programSenders) || d.isReport()
	failure := isFailure(d.subject())
	certain = certain || failure && (system || bounce)
	if !certain && d.mail.Get("User-Agent").Name != "" {
		return false, false // people have one
	}
	// Who gives an address for what comes back may be a list's program.
	address, _ := findAddress(from)
	return system || bounce || certain || failure && (path == "" || strings.Contains(path, address)), certain
}

// isReport says that the form of a mail is that of a report, or a field that only
// notices have stands in its header.
func (d *decoder) isReport() bool {
	return d.mail.Body.Type == "multipart/report" || d.mail.Get("X-Failed-Recipients").Name != ""
}

// isFailure says that a subject, in lower case, is that of a notice, and not of
// somebody's answer to one.
func isFailure(subject string) bool {
	for _, re := range []string{"re:", "aw:", "sv:", "antw:", "rép :"} {
		if strings.HasPrefix(subject, re) {
			return false
		}
	}
	return containsAny(subject, failureSubjects)
}

// wasRead says that a mail is a notice that a message was read or deleted.
func (d *decoder) wasRead() bool {
	return strings.HasPrefix(d.mail.Body.Params["report-type"], "disposition") ||
		len(d.mail.Body.Find("message/disposition-notification")) > 0
}

// vacation notes that a mail is the automatic answer of somebody's mailbox
// (RFC 3834), and says so. Systems mark their notices in the same way.
func (d *decoder) vacation(system bool) bool {
	if system || d.isReport() {
		return false
	}
	field := func(name string) string { return strings.ToLower(d.mail.Get(name).Value) }
	subject := strings.TrimLeft(d.subject(), " *[(")
	answers := strings.HasPrefix(field("Auto-Submitted"), "auto-replied") || d.mail.Get("X-Autoreply").Name != "" ||
		d.mail.Get("X-Autorespond").Name != "" || field("Precedence") == "auto_reply" ||
		strings.Contains(field("X-Apple-Action"), "vacation") || d.mail.Get("X-MS-Exchange-Inbox-Rules-Loop").Name != ""
	for _, s := range vacationSubjects {
		answers = answers || strings.HasPrefix(subject, s)
	}
	if !answers || isFailure(subject) {
		return false
	}
	address, _ := findAddress(d.mail.Get("From").Value)
	r := Recipient{Address: address, Action: Vacation, Line: d.fieldLine("Subject")}
	if d.mail.Get("X-Apple-Unsubscribe").Name != "" {
		r.Action = Feedback // a click on "unsubscribe" (RFC 2369, 3.2)
	}
	d.accounts = append(d.accounts, r)
	return true
}

// vacationSubjects are the words, in lower case, with which the subject of an
// automatic answer begins.
var vacationSubjects = []string{
	"automatic reply:", "auto reply:", "auto-reply:", "autoreply:", "auto:", "auto response:", "auto-response:",
	"autoresponse:", "autoresponder", "auto answer", "out of office", "out-of-office", "out of the office",
	"on vacation", "away from my mail", "abwesend", "abwesenheit", "automatische antwort", "réponse automatique",
	"respuesta automática", "resposta automática", "risposta automatica", "automatisch antwoord",
	"automatiskt svar", "automatisk svar", "自動応答", "自動返信", "不在通知", "自动回复", "自动答复", "автоответ",
}

// fieldLine returns the number of the line with the field of that name; 0 for
// none.
func (d *decoder) fieldLine(name string) int {
	if f := d.mail.Get(name); f.Name != "" {
		return f.First + 1
	}
	return 0
}

// readFeedback notes the complaint that a feedback report holds (RFC 5965, 3).
func (d *decoder) readFeedback(p *mail.Part) {
	for _, g := range p.Groups() {
		if g.Get("Feedback-Type").Name == "" {
			continue
		}
		r := Recipient{Action: Feedback, Line: g.Get("Feedback-Type").First + 1, Text: g.Get("Feedback-Type").Value}
		for _, name := range []string{"Original-Rcpt-To", "Removal-Recipient"} {
			if a, ok := findAddress(g.Get(name).Value); ok && r.Address == "" {
				r.Address = a
			}
		}
		d.accounts = append(d.accounts, r)
		return
	}
}

// readComplaint notes the complaint that Outlook.com sends without a report:
// QUIRK: the mail complained of comes with a field of its own.
func (d *decoder) readComplaint(p *mail.Part) {
	f := p.Get("X-HmXmrOriginalRecipient")
	if address, ok := findAddress(f.Value); ok && len(d.accounts) == 0 {
		d.accounts = append(d.accounts, Recipient{Address: address, Action: Feedback, Line: f.First + 1})
	}
}
