package decode

import (
	"cmp"
	"slices"
	"strings"

	"github.com/smtp-decoder/smtp-decoder/codes/mail"
)

// readMail reads the text as a mail, or as several, one after the other as in
// a mailbox file, or the report fields in it where the text shows them without
// the mail around (RFC 3464). What the text comes to is told of the first.
func (d *decoder) readMail() {
	d.readSES()
	m, ok := d.mails.Parse(d.plain, 0)
	if !ok {
		m, ok = d.bodyAlone()
	}
	if !ok {
		m, ok = d.mails.Parse(d.plain, mailStart(d.plain))
	}
	if ok && m.First > 0 {
		_, _, returned := d.opening(m.First)
		if d.below = !returned && d.refusesAbove(m); returned || d.below || d.tellsAbove(m.First) {
			end := m.First + firstBlank(d.plain[m.First:])
			d.claim(m.First, end, Header)
			if !d.quotesFields(m.First) {
				d.claim(end, m.Last, Data)
			}
			ok = false
		}
	}
	if !ok || isMarkedSession(m) || d.listsDetails(m) {
		d.readGroups(d.pastedGroups())
		d.readPastedNotice()
		return
	}
	first, told := m, (*notice)(nil)
	for ; ok; m, ok = d.mails.Parse(d.plain, m.Last+1) {
		d.mail = m
		d.recode(m)
		d.readMessage(m)
		d.readNotice()
		told = cmp.Or(told, d.told)
		d.mailCount++
	}
	d.mail, d.told = first, told
}

// isMarkedSession says that what looks like the header of a mail is a session
// whose tool marks the server's lines with "received:".
func isMarkedSession(m *mail.Message) bool {
	said := 0
	for _, f := range m.Header {
		_, reply := parseReplyLine(f.Raw)
		_, command := parseCommand(f.Raw, true)
		if reply || command {
			said++
		}
	}
	return said > 1 && said*2 >= len(m.Header)
}

// traceFields are the fields that servers and mail programs write, and nobody who
// lists what became of a mail, in lower case.
var traceFields = setOf(
	"received", "return-path", "message-id", "mime-version", "content-type", "delivered-to",
	"dkim-signature", "content-transfer-encoding", "auto-submitted", "x-mailer", "x-failed-recipients",
)

// listsDetails says that what looks like the header of a mail is a list of what
// became of one, "From: … To: … Error: 550 no": a refusal stands among the fields.
func (d *decoder) listsDetails(m *mail.Message) bool {
	for _, f := range m.Header {
		if mail.Named(traceFields, f.Name) && (!strings.EqualFold(f.Name, "received") || strings.Contains(f.Raw, " by ")) {
			return false
		}
	}
	for i := m.First; i <= m.Last && !isBlank(d.plain[i]); i++ {
		if isSubject(d.plain[i]) {
			continue
		}
		if r, at := findSaidReply(d.plain[i]); at >= 0 && r.code >= 400 {
			return true
		}
	}
	return false
}

// readMessage claims the header fields of a mail, the fields of reports and the
// returned message. The words of a notice are left to the readers of sessions
// and logs too, since a notice may hold either.
func (d *decoder) readMessage(m *mail.Message) {
	groups := len(d.groups)
	d.claim(m.First, m.First+firstBlank(d.plain[m.First:]), Header)
	m.Body.Walk(func(p *mail.Part) bool {
		// What stands in the returned message is quoted, not said.
		if p.First >= len(d.Lines) || d.Lines[p.First].Side != Data {
			d.readPart(m, p)
		} else {
			d.readComplaint(p)
		}
		return true
	})
	if len(d.groups) == groups {
		// QUIRK: some systems put the fields of a report into the text.
		d.readGroups(d.groupsInText(m.Body))
	}
	for i := m.First; i <= m.Last && i < len(d.Lines); i++ {
		d.notice = d.notice || !d.claimed[i]
	}
}

// groupsInText returns the fields of a report that stand among the words of a
// mail, and not in the message that is given back below them.
func (d *decoder) groupsInText(body *mail.Part) []mail.Group {
	last := body.BodyLast
	for _, p := range leavesOf(body) {
		if groups := p.Groups(); len(groups) > 0 && p.Encoding != "" {
			return groups
		}
		if i := d.returnedAt(p.Lines); i > 0 {
			last = min(last, p.Lines[i].First)
		}
	}
	return d.mails.Groups(d.plain, body.BodyFirst, last)
}

// readPart claims the lines of a part that are no words of the notice.
func (d *decoder) readPart(m *mail.Message, p *mail.Part) {
	if p != m.Body {
		d.claim(p.First, p.BodyFirst-1, Header)
	}
	switch p.Type {
	case "message/delivery-status", "message/global-delivery-status":
		d.readGroups(p.Groups())
	case "message/feedback-report", "message/disposition-notification", "message/global-disposition-notification":
		d.claim(p.BodyFirst, p.BodyLast, Log)
		d.readFeedback(p)
	case "message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers":
		d.claim(p.BodyFirst, p.BodyLast, Data)
	}
	if strings.HasPrefix(p.Type, "multipart/") {
		d.claimBoundaries(p)
	}
}

// claimBoundaries claims what stands in a multipart outside its parts.
func (d *decoder) claimBoundaries(p *mail.Part) {
	at := p.BodyFirst
	for _, c := range p.Parts {
		d.claim(at, c.First-1, Header)
		at = c.Last + 1
	}
	d.claim(at, p.BodyLast, Header)
}

// claim gives the lines from first to last a side, and keeps the steps that
// follow away from them.
func (d *decoder) claim(first, last int, side Side) {
	for i := max(first, 0); i <= last && i < len(d.Lines); i++ {
		if !d.claimed[i] {
			d.claimed[i], d.Lines[i].Side = true, side
		}
	}
}

// firstBlank returns how many lines stand before the first blank one.
func firstBlank(lines []string) int {
	for i, l := range lines {
		if isBlank(l) && i > 0 {
			return i
		}
	}
	return len(lines)
}

// readGroups takes the fields of a report.
func (d *decoder) readGroups(groups []mail.Group) {
	d.groups = append(d.groups, groups...)
	for _, g := range groups {
		d.claim(g.First, g.Last, Log)
		for _, f := range g.Fields {
			l := &d.Lines[f.First]
			l.Field = f.Name
			switch {
			case strings.EqualFold(f.Name, "Status"):
				l.Status = f.Code()
			case strings.EqualFold(f.Name, "Diagnostic-Code"):
				_, text := f.Typed()
				if r, at := findReply(text); at >= 0 {
					l.Reply, l.Status = r.code, r.status
				} else {
					l.Status, _ = findStatus(text)
				}
			}
		}
	}
}

// reportRecipients returns what a report says of each recipient.
func (d *decoder) reportRecipients() []Recipient {
	if len(d.groups) == 0 {
		return nil
	}
	rs := make([]Recipient, 0, len(d.groups))
	for _, g := range d.groups {
		if r, ok := reportRecipient(g); ok {
			r.Line = d.Lines[r.Line].Number
			rs = append(rs, r)
		}
	}
	return rs
}

// withoutXtext decodes an address that a system copied as ORCPT had it, in xtext
// (RFC 3461, 4): only "+" and "=" need that, and neither stands in other addresses
// in that form, but for those that Exchange makes up.
func withoutXtext(address string) string {
	if _, made := cutPrefixFold(address, "IMCEA"); made || !strings.Contains(address, "+2B") && !strings.Contains(address, "+3D") {
		return address
	}
	return strings.NewReplacer("+2B", "+", "+3D", "=").Replace(address)
}

// reportRecipient reads the fields of one recipient (RFC 3464, 2.3). Line is
// an index still.
func reportRecipient(g mail.Group) (Recipient, bool) {
	if !g.Recipient || !tells(g) {
		return Recipient{}, false
	}
	final, original, diagnostic := g.Get("Final-Recipient"), g.Get("Original-Recipient"), diagnosis(g)
	r := Recipient{
		Address: withoutXtext(final.Address()), Original: withoutXtext(original.Address()), Action: Action(g.Get("Action").Word()),
		Status: g.Get("Status").Code(), Remote: g.Get("Remote-MTA").Host(), actual: g.Get("X-Actual-Recipient").Address(),
	}
	if !strings.Contains(r.Address, "@") && strings.Contains(r.Original, "@") {
		r.Address = r.Original
	}
	if strings.HasPrefix("rfc822", strings.ToLower(r.Address)) { // cut off
		r.Address = ""
	}
	if r.Original == r.Address {
		r.Original = ""
	}
	if r.kind, r.Text = diagnostic.Typed(); diagnostic.Name == "" {
		r.Text = g.Get("Status").Comment() // "4.0.0 (host name lookup failure)"
	}
	said, ok := answer{}, false
	if r.kind != "x-unix" { // its numbers are exit codes
		said, ok = findAnswer(r.Text)
	}
	if !ok && r.Action != Failed && r.kind != "x-unix" {
		reply, at := findReply(r.Text)
		said, ok = answer{reply: reply.code, status: reply.status}, at >= 0
	}
	if r.Reply = said.reply; ok && (general(r.Status) || !general(said.status)) {
		r.Status = cmp.Or(said.status, r.Status)
	}
	r.Line = decidingField(g, r.Reply > 0)
	// Postfix writes "deliverable" where it was to find out no more than that.
	r.probed = r.Action == "deliverable"
	r.Action = knownAction(r.Action, r.Reply, r.Status)
	r.Permanent = r.Action == Failed
	return r, true
}

// diagnosis returns the field with the reply: its own, or that of some gateways,
// "X-Supplementary-Info: <mx.example.net #5.0.0 smtp; 550 no>".
func diagnosis(g mail.Group) mail.Field {
	f, more := g.Get("Diagnostic-Code"), g.Get("X-Supplementary-Info")
	if _, said, ok := strings.Cut(more.Value, "smtp;"); ok && (f.Name == "" || strings.Contains(f.Value, "400 4.4.7")) { // Exchange's own words for any delay
		more.Value = "smtp; " + strings.TrimSpace(strings.TrimSuffix(said, ">"))
		return more
	}
	return f
}

// decidingField returns the index of the line of the field that says most of why:
// the diagnosis, where it holds a reply or there is no status.
func decidingField(g mail.Group, replied bool) int {
	status, diagnostic := g.Get("Status"), diagnosis(g)
	switch {
	case replied || status.Name == "" && diagnostic.Name != "":
		return diagnostic.First
	case status.Name != "":
		return status.First
	}
	return g.First
}

// tells says that fields are more than the names of servers.
func tells(g mail.Group) bool {
	for _, name := range []string{"Final-Recipient", "Original-Recipient", "Action", "Status", "Diagnostic-Code"} {
		if g.Get(name).Name != "" {
			return true
		}
	}
	return false
}

// moreSpecific returns the enhanced status code that says more: many systems
// write "Status: 5.0.0" beside a reply with 5.1.1.
func moreSpecific(status, inner string) string {
	if inner != "" && (status == "" || strings.HasSuffix(status, ".0.0")) {
		return inner
	}
	return status
}

// knownAction returns the action, or where the report has none or one of its
// own, the action that the codes tell.
//
//go:noinline
func knownAction(a Action, reply int, status string) Action {
	switch a {
	case Failed, Delayed, Delivered, Relayed, Expanded:
		return a
	}
	switch classOf(reply, status) {
	case Transient:
		return Delayed
	case Success:
		return Delivered
	}
	return Failed
}

// judgeNotice returns what the words of a notice come to.
func (d *decoder) judgeNotice() (finding, bool) {
	rs := d.accounts
	if len(rs) == 0 {
		rs = d.unnamedRecipient()
	}
	if len(rs) == 0 || rs[0].Action == Feedback || rs[0].Action == Vacation {
		return finding{}, false
	}
	f, ok := judgeReport(rs)
	if f.Stage = d.noticeStage(f.Reply); f.Stage == "" {
		f.Stage = d.stageInWords()
	}
	return f, ok
}

// classOfAction is how final an outcome is of which no code tells.
var classOfAction = map[Action]Class{Failed: Permanent, Delayed: Transient, Delivered: Success}

// judgeReport returns what a report comes to: its first recipient that was
// given up decides, or else the first that waits.
func judgeReport(rs []Recipient) (finding, bool) {
	if len(rs) == 0 {
		return finding{}, false
	}
	decided, failed := 0, 0
	for i := len(rs) - 1; i >= 0; i-- {
		if rs[i].Action == Failed || rs[i].Action == Delayed {
			failed++
			if failed == 1 || rs[i].Action == Failed || rs[decided].Action == Delayed {
				decided = i // a failure comes before a delay
			}
		}
	}
	if r := &rs[decided]; r.Reply == 0 && r.Status == "" {
		// Of whom a server said something comes before whom nothing is told of.
		said := slices.IndexFunc(rs, func(o Recipient) bool { return o.Reply >= 400 && o.Action == r.Action })
		if said >= 0 {
			decided = said
		}
	}
	r := rs[decided]
	f := finding{
		Outcome: Outcome{Class: classOf(r.Reply, r.Status), Reply: r.Reply, Status: r.Status, Line: r.Line},
		text:    r.Text, remote: r.Remote,
	}
	if f.Class == None {
		f.Class = classOfAction[r.Action]
	}
	if failed == 0 {
		f.Class = Success
	}
	if yes := failed == 0; yes || failed == len(rs) {
		yes = yes && !r.probed
		f.Delivered = &yes
	}
	return f, true
}
