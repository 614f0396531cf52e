package decode

import (
	"slices"
	"strings"
	"time"

	"github.com/smtp-decoder/smtp-decoder/codes/mail"
)

// A Message is the mail that a text is about, as its header tells: the one that
// came back in a bounce, or, where the text is a mail or a header alone, that
// mail itself. Its texts are decoded (RFC 2047), and empty where the header has
// no such field.
type Message struct {
	Returned bool    `json:"returned"` // it stands in a notice about it; false: it is the text itself
	Line     int     `json:"line"`     // where its header begins
	From     string  `json:"from,omitempty"`
	To       string  `json:"to,omitempty"`
	Subject  string  `json:"subject,omitempty"`
	Date     string  `json:"date,omitempty"` // as written
	ID       string  `json:"id,omitempty"`   // the Message-ID, with its brackets
	Hops     []Hop   `json:"hops,omitempty"` // the oldest first
	Checks   []Check `json:"checks,omitempty"`
}

// A Hop is a station on the way of a message: what one server wrote into its
// Received field (RFC 5321, 4.4). What the field does not tell is empty.
type Hop struct {
	From      string `json:"from,omitempty"`      // the name the client gave itself
	Reverse   string `json:"reverse,omitempty"`   // the name that DNS has for its address
	Address   string `json:"address,omitempty"`   // the client's address
	By        string `json:"by,omitempty"`        // the server
	Program   string `json:"program,omitempty"`   // what took it over without SMTP
	With      string `json:"with,omitempty"`      // the protocol as written
	Encrypted *bool  `json:"encrypted,omitempty"` // nil: the field does not say
	TLS       string `json:"tls,omitempty"`       // the version, "TLS 1.3"
	LoggedIn  bool   `json:"loggedIn,omitempty"`  // the client had logged in (RFC 3848)
	ID        string `json:"id,omitempty"`        // the message's number in the server's queue
	For       string `json:"for,omitempty"`
	// Time is when the server took the message over, in the zone it wrote.
	Time time.Time `json:"time,omitzero"`
	// Delay is the time since the hop before, in milliseconds; nil where one of
	// the two has no time. It is below zero where the clocks differ.
	Delay *int64 `json:"delay,omitempty"`
	Line  int    `json:"line"`
}

// Bounds of what is kept of a header. RFC 5321, 6.3 takes more than 100 hops
// for a loop.
const (
	mostHops   = 100
	mostChecks = 50
	mostQuoted = 8   // places at which the header of a quoted mail is looked for
	longValue  = 400 // bytes of a value that are kept
)

// readHeader reads the header of the mail that the text is about.
func (d *decoder) readHeader() {
	var fields []mail.Field
	noticed := d.system || d.told != nil || len(d.groups) > 0 || len(d.accounts) > 0
	switch {
	case d.mail == nil && (noticed || d.words.mayAny("received:", "message-id:") && slices.ContainsFunc(d.plain, beginsHeader)):
		fields = d.quotedHeader(sourceLines(d.plain), noticed)
	case d.mail != nil && noticed:
		fields = d.returnedFields(d.mail.Body)
	case d.mail != nil:
		fields = d.mail.Header
	}
	if len(fields) == 0 {
		return
	}
	value := func(name string) string {
		for _, f := range fields {
			if strings.EqualFold(f.Name, name) {
				return f.Value
			}
		}
		return ""
	}
	d.Message = &Message{
		Returned: noticed || d.mail == nil || d.belowSeparator(d.mail.First), Line: fields[0].First + 1,
		From: value("From"), To: value("To"), Subject: value("Subject"), Date: value("Date"), ID: value("Message-ID"),
		Hops: hopsOf(fields), Checks: checksOf(fields),
	}
}

// beginsHeader says that a line is of a field that hardly any other text has.
func beginsHeader(line string) bool {
	_, received := cutPrefixFold(line, "received:")
	_, id := cutPrefixFold(line, "message-id:")
	return received || id
}

// belowSeparator says that the line before line i, but for blank ones, says that
// a message returned begins: a pasted notice has no header of its own.
func (d *decoder) belowSeparator(i int) bool {
	for i--; i >= 0; i-- {
		if !isBlank(d.plain[i]) {
			return beginsReturned(d.plain[i], separators)
		}
	}
	return false
}

// returnedFields returns the header of the message that a notice is about: the
// one in its report, or else any that comes with it, or one quoted in its text.
func (d *decoder) returnedFields(body *mail.Part) []mail.Field {
	roots := append(body.Find("multipart/report"), body)
	for _, root := range roots {
		var fields []mail.Field
		root.Walk(func(p *mail.Part) bool {
			switch p.Type {
			case "message/rfc822", "text/rfc822-headers", "message/rfc822-headers", "message/global",
				"message/global-headers", "text/rfc822":
				fields = d.partFields(p)
			}
			return len(fields) == 0
		})
		if len(fields) > 0 {
			return fields
		}
	}
	for i, p := range leavesOf(body) {
		if i == maxLeaves {
			break
		}
		if fields := d.quotedHeader(p.Lines, true); fields != nil {
			return fields
		}
	}
	return nil
}

// partFields returns the header of the message in a part. One under a transfer
// encoding was not read as a message.
func (d *decoder) partFields(p *mail.Part) []mail.Field {
	if len(p.Parts) > 0 {
		return p.Parts[0].Header
	}
	return d.headerAt(p.Lines, 0)
}

// quotedHeader finds the header of a message that stands in a text: below a
// line that says so or, in the words of a notice, anywhere.
func (d *decoder) quotedHeader(lines []mail.DecodedLine, notice bool) []mail.Field {
	tries, ends := 0, d.separatorsIn()
	for i := range lines {
		at := -1
		if len(lines[i].Text) <= 100 && beginsReturned(lines[i].Text, ends) {
			at = i + 1
		} else if notice && returnedHeader(lines, i) {
			at = i
		}
		if at < 0 {
			continue
		}
		if fields := d.headerAt(lines, at); fields != nil {
			return fields
		}
		if tries++; tries == mostQuoted {
			return nil
		}
	}
	return nil
}

// headerAt reads the header that begins at line i, with the lines of the
// source.
func (d *decoder) headerAt(lines []mail.DecodedLine, i int) []mail.Field {
	texts := make([]string, 0, min(len(lines)-i, maxHeader))
	filled := false
	for _, l := range lines[i:] {
		if filled && isBlank(l.Text) {
			break
		}
		filled = filled || !isBlank(l.Text)
		texts = append(texts, l.Text)
	}
	fields, ok := d.mails.Header(texts, 0)
	if !ok {
		return nil
	}
	for k := range fields {
		f := &fields[k]
		f.First, f.Last = lines[i+f.First].First, lines[i+f.Last].Last
	}
	return fields
}

// sourceLines returns lines that stand in no mail.
func sourceLines(plain []string) []mail.DecodedLine {
	lines := make([]mail.DecodedLine, len(plain))
	for i, l := range plain {
		lines[i] = mail.DecodedLine{Text: l, First: i, Last: i}
	}
	return lines
}

// hopsOf returns the hops of a header, the oldest first: each server writes its
// field above those that are there.
func hopsOf(fields []mail.Field) []Hop {
	received := 0
	for _, f := range fields {
		if strings.EqualFold(f.Name, "Received") {
			received++
		}
	}
	received = min(received, mostHops)
	if received == 0 {
		return nil
	}
	hops, room := make([]Hop, 0, received), make([]hopTold, received)
	for _, f := range fields {
		if !strings.EqualFold(f.Name, "Received") || len(hops) == mostHops {
			continue
		}
		h, ok := f.Received()
		if !ok {
			continue
		}
		hop := Hop{
			From: h.From, Reverse: h.Reverse, Address: h.Address, By: h.By, Program: h.Program, With: h.With,
			TLS: h.TLS, LoggedIn: h.LoggedIn(), ID: h.ID, For: h.For, Time: h.Time, Line: f.First + 1,
		}
		// Without a client nothing went over a line that could be encrypted.
		if yes, told := h.Encrypted(); told && (h.From != "" || h.Address != "") {
			room[len(hops)].encrypted = yes
			hop.Encrypted = &room[len(hops)].encrypted
		}
		hops = append(hops, hop)
	}
	slices.Reverse(hops)
	setDelays(hops, room)
	return hops
}

// hopTold is the room for what a Hop tells, or does not.
type hopTold struct {
	encrypted bool
	delay     int64
}

// setDelays writes how long the message took from each hop with a time to the next;
// room is for as many.
func setDelays(hops []Hop, room []hopTold) {
	var last time.Time
	for i := range hops {
		h := &hops[i]
		if h.Time.IsZero() {
			continue
		}
		if !last.IsZero() {
			room[i].delay = h.Time.Sub(last).Milliseconds()
			h.Delay = &room[i].delay
		}
		last = h.Time
	}
}

// finishMessage masks the message's texts, and writes what was found of it.
func (d *decoder) finishMessage() {
	m := d.Message
	if m == nil {
		return
	}
	// What refused it stands above it.
	m.Returned = m.Returned || d.Outcome.Line > 0 && d.Outcome.Line < m.Line
	d.hideAll(&m.From, &m.To, &m.Subject, &m.Date, &m.ID)
	for i := range m.Hops {
		h := &m.Hops[i]
		d.hideAll(&h.From, &h.Reverse, &h.Address, &h.By, &h.Program, &h.With, &h.ID, &h.For)
		if h.Delay != nil && d.partOf == nil {
			l := &d.Lines[h.Line-1]
			l.Note = strings.TrimSpace(l.Note + " " + delayNote(*h.Delay))
		}
	}
	for i := range m.Checks {
		c := &m.Checks[i]
		d.hideAll(&c.Method, &c.Result, &c.Property, &c.Value, &c.Address, &c.Policy, &c.Reason, &c.Server)
		c.Text = c.meaning()
	}
}

// hideAll makes values of a header fit to be shown: secrets masked, in one
// line, of bounded length.
func (d *decoder) hideAll(values ...*string) {
	for _, v := range values {
		s := *v
		if mayHoldSecret(s) {
			low := lower(s)
			for _, secret := range namedSecrets(s, low, secretNames) {
				s = strings.ReplaceAll(s, secret, mask)
			}
			if secret, ok := initialResponse(*v, low); ok {
				s = strings.ReplaceAll(s, secret, mask)
			}
			for _, secret := range urlSecrets(*v) {
				s = strings.ReplaceAll(s, (*v)[secret.start:secret.end], mask)
			}
		}
		s = strings.Map(func(c rune) rune {
			if c < ' ' || c == 0x7f {
				return ' '
			}
			return c
		}, d.hide(s))
		if len(s) > longValue {
			s = strings.ToValidUTF8(s[:longValue], "") + " …"
		}
		*v = s
	}
}

// mayHoldSecret says in passing whether a value may hold one: hardly any does.
func mayHoldSecret(s string) bool {
	if strings.IndexByte(s, ' ') <= 0 && !strings.ContainsAny(s, ":=") {
		return false
	}
	return strings.Contains(s, "://") || indexFold(s, "auth ") >= 0 ||
		slices.ContainsFunc(secretNames, func(name string) bool { return indexFold(s, name) >= 0 })
}

// delayNote says how long after the hop before a server took the message over.
func delayNote(ms int64) string {
	switch {
	case ms < 0:
		return "By its clock this was " + Duration(-ms) + " before the station before: the clocks differ."
	case ms == 0:
		return "It came here in the same second as to the station before."
	}
	return "It came here " + Duration(ms) + " after the station before."
}

// describe is the verdict on a mail that is no notice: the way it took.
func (m *Message) describe(v Verdict) Verdict {
	v.Title = "A mail and the way it took"
	v.Summary = "This is a mail, not a bounce: nothing in it was refused. Its header tells which servers passed it on, when, and what they found out about its sender."
	v.Actions = []string{
		"If it came late, look for the longest wait: that server held it.",
		"If it was refused somewhere, paste the notice that came back: the reason stands there.",
	}
	return v
}
