package decode

import (
	"encoding/json"
	"strings"
)

// A sesRecipient is a recipient in a notification of Amazon SES.
type sesRecipient struct {
	EmailAddress   string `json:"emailAddress"`
	Action         string `json:"action"`
	Status         string `json:"status"`
	DiagnosticCode string `json:"diagnosticCode"`
}

// readSES reads the notifications that Amazon SES sends by way of SNS: JSON
// with the recipients of a bounce, a complaint or a delivery, on its own or as
// a string in another object.
func (d *decoder) readSES() {
	if !d.words.mayAny("otificationType", "eventType") {
		return
	}
	at := -1
	var b strings.Builder
	for i, l := range d.plain {
		if at < 0 && !strings.Contains(l, `otificationType`) && !strings.Contains(l, `eventType`) {
			continue
		}
		if at < 0 {
			at = i
		}
		// QUIRK: a relay breaks lines that are too long with "!" and a blank.
		if cut, ok := strings.CutSuffix(strings.TrimRight(l, "\r"), "!"); ok {
			l = cut
		}
		b.WriteString(strings.TrimPrefix(l, " "))
	}
	if at < 0 {
		return
	}
	text := b.String()
	if strings.Contains(text, `\"`) {
		text = strings.ReplaceAll(strings.ReplaceAll(text, `\\`, `\`), `\"`, `"`)
	}
	d.accounts = append(d.accounts, sesRecipients(text, at+1)...)
}

// sesRecipients returns the recipients that a notification of Amazon SES
// names, all on line n.
func sesRecipients(text string, n int) []Recipient {
	var rs []Recipient
	for _, s := range sesList(text, `"bouncedRecipients"`) {
		r := Recipient{Address: s.EmailAddress, Action: Action(s.Action), Status: s.Status, Line: n}
		r.Text = strings.TrimSpace(s.DiagnosticCode)
		if _, rest, ok := strings.Cut(r.Text, ";"); ok {
			r.Text = strings.TrimSpace(rest)
		}
		if a, ok := findAnswer(r.Text); ok {
			r.Reply, r.Status = a.reply, moreSpecific(r.Status, a.status)
		}
		if strings.Contains(text, `"OnAccountSuppressionList"`) || strings.Contains(text, `"Suppressed"`) {
			r.Text += " The address is on the suppression list."
		}
		r.Action = knownAction(r.Action, r.Reply, r.Status)
		r.Permanent = r.Action == Failed
		rs = append(rs, r)
	}
	for _, s := range sesList(text, `"complainedRecipients"`) {
		rs = append(rs, Recipient{Address: s.EmailAddress, Action: Feedback, Line: n})
	}
	if len(rs) == 0 && strings.Contains(text, `"delivery"`) {
		rs = sesDelivered(text, n)
	}
	return rs
}

// sesList returns the list of recipients under that key. The rest of the
// object is not read, since it may be cut off.
func sesList(text, key string) []sesRecipient {
	_, rest, ok := strings.Cut(text, key)
	if !ok {
		return nil
	}
	var list []sesRecipient
	if json.NewDecoder(strings.NewReader(strings.TrimLeft(rest, " \t:"))).Decode(&list) != nil {
		return nil
	}
	return list
}

// sesDelivered returns the recipients of a notice of delivery.
func sesDelivered(text string, n int) []Recipient {
	_, rest, _ := strings.Cut(text, `"delivery"`)
	var delivery struct {
		Recipients   []string `json:"recipients"`
		SMTPResponse string   `json:"smtpResponse"`
	}
	if json.NewDecoder(strings.NewReader(strings.TrimLeft(rest, " \t:"))).Decode(&delivery) != nil {
		return nil
	}
	var rs []Recipient
	for _, a := range delivery.Recipients {
		r := Recipient{Address: a, Action: Delivered, Line: n, Text: delivery.SMTPResponse}
		if reply, at := findReply(r.Text); at == 0 {
			r.Reply, r.Status = reply.code, reply.status
		}
		rs = append(rs, r)
	}
	return rs
}
