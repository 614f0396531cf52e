package decode

import (
	"cmp"
	"slices"
	"strings"

	"github.com/smtp-decoder/smtp-decoder/codes/reason"
)

// allRecipients returns what became of each recipient. A report names those
// that were reported for certain; without one, the header that some systems add, the words of
// the notice, the log or the session do.
func (d *decoder) allRecipients(reported []Recipient) []Recipient {
	rs := reported
	if others := d.unreported(reported); others != nil {
		rs = slices.Concat(reported, others)
	}
	if len(rs) == 0 {
		if rs = logRecipients(d.Lines, d.events); len(d.accounts) > 0 {
			rs = slices.DeleteFunc(rs, func(r Recipient) bool { return !strings.Contains(r.Address, "@") })
			rs = slices.Concat(d.accounts, rs)
		}
	}
	if len(rs) == 0 {
		rs = d.sessionRecipients()
	}
	if len(rs) == 0 && d.mail == nil {
		rs = d.unnamedRecipient()
	}
	if len(rs) == 0 {
		rs = d.failedRecipients()
	}
	if len(rs) == 0 {
		rs = d.unnamedRecipient()
	}
	for i := range rs {
		if strings.HasPrefix(rs[i].Address, "@") { // the name was taken out
			rs[i].Address = ""
		}
	}
	return mergeEntry(rs)
}

// unreported returns the recipients that the words of a notice name beside those of
// a report that was cut off: the words name all of the report's and others, each
// at the front of a paragraph.
func (d *decoder) unreported(reported []Recipient) []Recipient {
	if len(reported) == 0 || len(d.accounts) <= len(reported) {
		return nil
	}
	of := d.accountsByName(reported)
	for i := range reported {
		a := strings.ToLower(reported[i].Address)
		if of[a] == nil {
			return nil
		}
		delete(of, a)
	}
	return slices.DeleteFunc(slices.Clone(d.accounts), func(r Recipient) bool {
		return of[strings.ToLower(r.Address)] == nil || r.Line == 0 ||
			!strings.HasPrefix(trimLeft(d.plain[r.Line-1]), "<"+r.Address+">:") && !strings.HasPrefix(trimLeft(d.plain[r.Line-1]), "<"+r.Address+"> (")
	})
}

// fillIn takes what the words of a notice tell of a recipient where the fields
// of the report say nothing: OpenSMTPD and Exim write "Status: 5.0.0" beside a
// full reply in the text.
func (d *decoder) fillIn(rs []Recipient) {
	of := d.accountsByName(rs)
	for i := range rs {
		r := &rs[i]
		a := of[strings.ToLower(r.Address)]
		if a == nil && len(rs) == 1 {
			a = d.toldOfAll(r)
		}
		if a == nil || (r.Action == Delivered || r.Action == Relayed || r.Action == Expanded) && a.Reply >= 400 {
			continue // what stands near it is about another
		}
		r.words, r.stage = a.words, a.stage
		_, cut := cutPrefixFold(a.Address, cmp.Or(r.Address, "@")) // where the report ends
		if !strings.Contains(r.Address, "@") || r.Address[0] == '@' || r.Address[0] == '|' || cut && len(a.Address) > len(r.Address) {
			r.Address = a.Address
		}
		if general(r.Status) && !general(a.Status) && (r.Status == "4.4.7" || classOf(r.Reply, r.Status) == classOf(0, a.Status)) || r.Status == "" {
			r.Status = a.Status
		}
		if r.Reply > 0 {
			continue
		}
		if r.Status = moreSpecific(r.Status, a.Status); a.Reply > 0 && (r.kind != "x-unix" || a.Reply >= 500) {
			r.Reply, r.Line = a.Reply, a.Line
		}
		if r.Text == "" {
			r.around = a.around
		}
		if r.Text == "" || a.Reply > 0 && r.kind != "x-unix" {
			r.Text = a.Text
		}
	}
}

// toldOfAll returns what the words of a notice that name nobody tell with the code that
// the report has for its only recipient; nil where they do not, or the report has more.
func (d *decoder) toldOfAll(r *Recipient) *Recipient {
	if d.told == nil || len(d.told.lines) == 0 || r.Reply > 0 || r.Text != "" || general(r.Status) {
		return nil
	}
	a := account{Recipient: Recipient{Address: r.Address}, parts: [][2]int{{0, len(d.told.lines)}}}
	if d.told.answer([]*account{&a}); a.Reply == 0 || a.Status != r.Status {
		return nil
	}
	return &a.Recipient
}

// accountsByName returns the accounts by their addresses in lower case. The
// only one of a report is the one that the words are about, under whatever
// name: a pipe or a file stands in the report for the address.
func (d *decoder) accountsByName(rs []Recipient) map[string]*Recipient {
	if len(d.accounts) == 0 || len(rs) == 0 {
		return nil
	}
	of := map[string]*Recipient{}
	for i := len(d.accounts) - 1; i >= 0; i-- {
		of[strings.ToLower(d.accounts[i].Address)] = &d.accounts[i]
	}
	if len(rs) == 1 && len(d.accounts) == 1 {
		of[strings.ToLower(rs[0].Address)] = &d.accounts[0]
	}
	return of
}

// failedRecipients returns the addresses of the field X-Failed-Recipients
// (Exim, Gmail), which tells no reason, and for replies without a session one
// recipient without an address.
func (d *decoder) failedRecipients() []Recipient {
	var rs []Recipient
	if d.mail != nil {
		for a := range strings.SplitSeq(d.mail.Get("X-Failed-Recipients").Value, ",") {
			if a = strings.Trim(strings.TrimSpace(a), "<>"); a != "" {
				rs = append(rs, d.decided(a))
			}
		}
		if len(rs) > 0 && d.Outcome.Class == None && isFailure(d.subject()) {
			d.Outcome.Class = classOfAction[rs[0].Action]
		}
		return rs
	}
	c := d.Outcome.Class
	if c == None && d.finding.text != "" && len(d.Exchanges) == 0 && !d.asks() || !d.commanded() && (c == Permanent || c == Transient) {
		for _, address := range d.recipientsNamed() {
			rs = append(rs, d.decided(address))
		}
		named := rs != nil
		if !named {
			rs = append(rs, d.decided(""))
		}
		if c == None && (named && d.tellsReturn() || d.opensAsNotice() && d.Outcome.Stage == "" && !d.ofProgram()) {
			d.Outcome.Class = classOfAction[rs[0].Action] // the words of a notice
		}
	}
	return rs
}

// unnamedRecipient returns the recipient of a notice that names none: the one
// that the message returned was for, where it was for one only.
func (d *decoder) unnamedRecipient() []Recipient {
	if d.told == nil || !d.told.fails(d.subject()) && (d.mail != nil || !d.told.speaks()) || len(d.told.lines) == 0 {
		return nil
	}
	if len(d.Exchanges) > 0 && (d.mail != nil || d.commanded()) {
		return nil // a session that went wrong, as Postfix tells its postmaster of it
	}
	a := account{Recipient: Recipient{Address: d.returnedTo()}, parts: [][2]int{{0, len(d.told.lines)}}}
	d.told.answer([]*account{&a})
	if a.Address == "" && !a.speaks() {
		return nil
	}
	a.conclude(d.told.says(delays, d.subject()) && !d.told.says(finals, ""), d.told.arrived(d.subject()))
	return []Recipient{a.Recipient}
}

// attachedTo returns to whom the message went that a mail gives back as a part of its
// own; "" where there is none.
func (d *decoder) attachedTo() string {
	if d.mail == nil {
		return ""
	}
	to := ""
	for _, p := range append(d.mail.Body.Find("message/rfc822"), d.mail.Body.Find("text/rfc822-headers")...) {
		for _, inner := range p.Parts {
			to = cmp.Or(to, inner.Get("To").Value)
		}
	}
	return to
}

// returnedTo returns the only address that the message returned was for, or of whose
// mailbox a notice of what became of it tells (RFC 8098); "" where it is not there
// or was for several.
func (d *decoder) returnedTo() string {
	to := cmp.Or(d.told.to, d.attachedTo(), d.mailField("X-BeenThere")) // a list's program refuses a post
	if d.mail != nil {
		for _, p := range d.mail.Body.Find("message/disposition-notification") {
			for _, g := range p.Groups() {
				to = cmp.Or(g.Get("Final-Recipient").Address(), to)
			}
		}
	}
	if strings.Count(to, "@") != 1 {
		return ""
	}
	address, _ := findAddress(to)
	return address
}

// decided returns a recipient to whom the outcome of the whole text applies.
func (d *decoder) decided(address string) Recipient {
	r := Recipient{
		Address: address, Reply: d.Outcome.Reply, Status: d.Outcome.Status, Line: d.Outcome.Line,
		Text: d.finding.text, Remote: d.finding.remote,
	}
	low := lower(r.Text)
	switch {
	case d.finding.gaveUp, containsAny(low, finals):
		r.Action = Failed
	case d.finding.delayed || d.Outcome.Class == Transient || r.Reply == 0 && (containsAny(low, deferrals) || containsAny(low, delays)):
		r.Action = Delayed
	default:
		r.Action = knownAction("", r.Reply, r.Status)
	}
	r.bare = d.mail == nil && !d.finding.delayed
	r.statusBehind()
	r.Permanent = r.Action == Failed
	if d.mail == nil && len(d.logs) == 0 && r.Line > 0 {
		r.words = d.plain[r.Line-1] // programs put their own words before the code
	}
	return r
}

// deferrals are words, in lower case, with which Sendmail and Postfix tell, besides
// delays and without a code, of what they try again.
var deferrals = []string{"status=deferred", "deferred: ", "died with status 75: ", "tls is required, but was not offered by host"}

// statusBehind fills in the enhanced code that stands among the words of a
// reply: "552 mailbox full (#5.2.2)".
func (r *Recipient) statusBehind() {
	if r.Reply >= 400 && (r.Status == "" || strings.HasSuffix(r.Status, ".0.0")) {
		r.Status = moreSpecific(r.Status, statusBehind(r.Text, r.Reply/100))
	}
}

// giveReasons says of each recipient why, and whether the address is to be
// tried again.
func (d *decoder) giveReasons() {
	stages, answers := siftStages(&d.words), make([]reason.Answer, len(d.Recipients))
	greeted := d.onlyServer()
	var before *Recipient
	var stageBefore Stage
	for i := range d.Recipients {
		r := &d.Recipients[i]
		switch r.Action {
		case Delivered, Relayed, Expanded:
			r.Reason = "delivered"
			continue
		case Feedback, Vacation:
			r.Reason = string(r.Action)
			continue
		}
		stage := d.stageFor(r, stages)
		if r.Remote == "" {
			r.Remote = cmp.Or(serverIn(r.Text), greeted)
		}
		var a reason.Answer
		if before != nil && stage == stageBefore && r.sharesFate(before) {
			a = *before.answer // a list of thousands has one answer
		} else {
			a = reasonOf(r, stage)
		}
		before, stageBefore = r, stage
		r.Reason, r.Detail, r.Hard, r.Provider = a.Reason, a.Detail, a.Hard, a.Provider
		r.By, r.Quote, r.Rivals = a.By, oneLine(a.Words), a.Rivals
		answers[i], r.answer = a, &answers[i]
		if strings.HasPrefix(a.Detail, "login-") && len(d.accounts) == 0 && len(d.groups) == 0 && len(d.logs) == 0 && !d.commanded() {
			r.Address = "" // whose login failed is no recipient
		}
		if r.Address == "" && r.bare && r.Line > 0 && (slices.Contains(aboutRecipient, r.Reason) || r.namesRecipient()) {
			r.Address = addressOfReply(d.plain[r.Line-1])
		}
	}
	if d.mail != nil || d.notice || len(d.accounts) > 0 || len(d.groups) > 0 {
		d.pointAtWords()
	}
}

// stageFor returns the stage at which a recipient was refused; stages are those that the
// text may tell.
func (d *decoder) stageFor(r *Recipient, stages []toldStage) Stage {
	stage, only := stageTold(r.Text, stages), Stage("")
	if len(d.Recipients) == 1 {
		only = d.Outcome.Stage
	}
	if r.Line > 0 && r.Line <= len(d.Lines) {
		if stage = cmp.Or(stage, r.stage); r.Line == d.Outcome.Line {
			stage = cmp.Or(stage, only) // a transcript shows DATA also where a recipient was refused
		}
		stage = cmp.Or(stage, d.Lines[r.Line-1].Stage)
	}
	return cmp.Or(stage, only)
}

// farthest is how many lines the words that told a reason may stand from the line that
// names the recipient.
const farthest = 12

// pointAtWords takes for each recipient the line with the words that told the reason,
// where another one, without a code, only names the recipient.
func (d *decoder) pointAtWords() {
	for i := range d.Recipients {
		r := &d.Recipients[i]
		if r.Quote == "" || r.Line < 1 || r.Line > len(d.Lines) || r.Detail == "expired" && r.Action == Delayed {
			continue // words on further tries tell no cause
		}
		if l := &d.Lines[r.Line-1]; l.Reply > 0 || l.Status != "" || strings.Contains(l.plain, r.Quote) {
			continue
		}
		line := d.lineNear(r.Line, r.Quote)
		if line > 0 && r.Line == d.Outcome.Line {
			d.Outcome.Line, d.finding.Line = line, line
		}
		r.Line = cmp.Or(line, r.Line)
	}
}

// lineNear returns the number of the nearest line behind the one of that number, or
// else before it, that holds words and is none of a message, or 0.
func (d *decoder) lineNear(number int, words string) int {
	holds := func(n int) bool {
		return d.Lines[n-1].Side != Data && d.Lines[n-1].Side != Header && strings.Contains(d.Lines[n-1].plain, words)
	}
	for n := number + 1; n <= min(number+farthest, len(d.Lines)); n++ {
		if holds(n) {
			return n
		}
	}
	for n := number - 1; n >= max(number-farthest, 1); n-- {
		if holds(n) {
			return n
		}
	}
	return 0
}

// onlyServer returns the name of the server of the only session that the text shows,
// or "".
func (d *decoder) onlyServer() string {
	if !d.commanded() || d.Exchanges[0].Session != d.Exchanges[len(d.Exchanges)-1].Session {
		return ""
	}
	return d.remote()
}

// aboutRecipient are the reasons for which a reply names the recipient where it
// names an address.
var aboutRecipient = []string{"userunknown", "mailboxfull", "suspend", "hasmoved"}

// namesRecipient says that the words of a reply name the recipient, whatever the
// reason.
func (r *Recipient) namesRecipient() bool {
	_, said, _ := cutStatus(trimLeft(r.Text))
	return strings.Contains(said, "Recipient address rejected") || strings.Contains(said, "relay for ") ||
		r.Reason == "norelaying" && startsWithAddress(said)
}

// sharesFate says that the same is told of r as of o, by the same server and at
// the same domain.
func (r *Recipient) sharesFate(o *Recipient) bool {
	_, domain, _ := strings.Cut(r.Address, "@")
	_, other, _ := strings.Cut(o.Address, "@")
	return r.Reply == o.Reply && r.Status == o.Status && r.Action == o.Action && r.Permanent == o.Permanent &&
		r.kind == o.kind && r.bare == o.bare && r.Remote == o.Remote && domain == other &&
		r.Text == o.Text && r.words == o.words && r.around == o.around
}

// implyStatus gives the recipients of whom no code tells the one that says only
// how final it is. It comes last: what a text does not say decides nothing.
func (d *decoder) implyStatus() {
	for i := range d.Recipients {
		r := &d.Recipients[i]
		if r.Reply > 0 || r.Status != "" {
			continue
		}
		switch r.Action {
		case Failed:
			r.Status, r.Implied = "5.0.0", true
		case Delayed:
			r.Status, r.Implied = "4.0.0", true
		}
	}
}
