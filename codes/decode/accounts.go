package decode

import (
	"slices"
	"strings"
)

// An account is what the words of a notice tell of one recipient.
type account struct {
	Recipient
	parts [][2]int  // ranges of lines of the notice, the ends not included
	first [1][2]int // room for the first part: most have no other
}

// readAccounts finds the recipients that a notice names and what it says of
// each. Who is named in X-Failed-Recipients was not reached for certain (Exim,
// Gmail); without that field, the form of a line tells. Where it is not certain
// that the mail is a notice, an account must tell of a failure by itself, and
// not be quoted from one.
func (d *decoder) readAccounts(n *notice, certain bool) []Recipient {
	_, sender := d.lowered()
	program := containsAny(sender, programSenders)
	delayed, arrived := n.says(delays, d.subject()) && !n.says(finals, ""), n.arrived(d.subject())
	if !n.fails(d.subject()) && !n.refuses() && !((program || certain) && n.speaks()) && !(certain && (delayed || arrived)) {
		return nil
	}
	as := d.listedAccounts(n, sender, certain, program)
	if len(as) == 0 {
		as = d.unlistedAccounts(n)
	}
	if len(as) == 0 && (certain || program) {
		certain = certain && (n.refuses() || (d.mail == nil || isFailure(d.subject())) && n.says(failings, ""))
		as = n.onlyAddress(d.sender()+" "+d.mailField("To")+" "+d.reader(), certain)
	}
	if to := strings.ToLower(n.to); len(as) == 1 && to != "" {
		if reader := strings.ToLower(as[0].Address); strings.Contains(strings.ToLower(d.mailField("To")), reader) && !strings.Contains(to, reader) {
			as = nil // who wrote the message that stands below, and no recipient of it
		}
	}
	n.answer(as)
	var rs []Recipient
	for _, a := range as {
		if a.conclude(delayed, arrived); certain || a.speaks() && !n.quotes(a) {
			rs = append(rs, a.Recipient)
		}
	}
	return d.withoutBystanders(rs)
}

// listedAccounts returns those whom a notice names as a list or as the beginning of
// a paragraph. certain says that it is a notice, program that a program sent it.
func (d *decoder) listedAccounts(n *notice, sender string, certain, program bool) []*account {
	as := n.named(d.sender())
	if len(as) == 0 && certain && !containsAny(sender, systemSenders) {
		as = n.named("") // a group gives the message back under its own address
	}
	if certain || program || n.to != "" {
		as = append(as, n.bareNames(d.sender(), d.attachedTo, strings.HasSuffix(d.source, "\n"))...)
	}
	if failed := d.failedAddresses(); len(failed) > 0 {
		as = onlyFailed(as, failed, n)
	}
	return as
}

// unlistedAccounts returns those whom a notice names elsewhere: in a reply that it
// quotes, in a field of the message, in its subject.
func (d *decoder) unlistedAccounts(n *notice) []*account {
	as := n.namedInReplies()
	if len(as) == 0 && n.says(failings, "") {
		as = n.namedAsField()
	}
	if len(as) == 0 {
		as = n.inSubject(d.mailField("Subject"), d.sender()+" "+d.mailField("To"))
	}
	return as
}

// withoutBystanders leaves out, where a notice names several, those of whom it
// quotes nothing and who have another part in it: the reader, "they do not accept
// mail from ann@example.org", and in a paste who wrote it, whom mail programs show
// above it.
func (d *decoder) withoutBystanders(rs []Recipient) []Recipient {
	if len(rs) < 2 {
		return rs
	}
	to := strings.ToLower(d.mailField("To"))
	return slices.DeleteFunc(rs, func(r Recipient) bool {
		writer := strings.Contains(lower(r.Address), "postmaster@")
		return r.Reply == 0 && r.Status == "" && (writer && d.mail == nil || strings.Contains(to, strings.ToLower(r.Address)))
	})
}

// quotes says that an account begins in words that are quoted.
func (n *notice) quotes(a *account) bool {
	return len(a.parts) > 0 && a.parts[0][0] < len(n.lines) && strings.HasPrefix(n.lines[a.parts[0][0]].text, ">")
}

// speaks says that an account tells of a failure by itself.
func (a *account) speaks() bool {
	if a.Reply >= 400 || a.Status != "" {
		return true
	}
	return tellsWhy(oneLine(a.words))
}

// named returns the accounts of the recipients that the lines of a notice
// name. An account goes on to the next one. A transcript below a list of
// several is of all of them.
func (n *notice) named(sender string) []*account {
	var r roll
	message, listed := false, false
	sender = strings.ToLower(sender)
	for i, t := range n.lines {
		if len(r.as) > 1 && strings.HasPrefix(strings.TrimLeft(t.low, "- "), "transcript of session") {
			r.end(i)
			n.divide(i+1, r.as, r.of)
			break
		}
		if strings.HasPrefix(t.low, "this is the mail system at ") { // one more notice
			r.close(i)
		}
		if r.open != nil && !message && n.headerAt(i) {
			// Below what may be the message returned the answer may stand still.
			if _, answered := findAnswer(n.said[:n.start[i]]); answered {
				r.end(i)
				n.cut(i)
				break
			}
			message = true
		}
		address, ok := n.nameIn(i)
		if ok && r.open == nil {
			listed = strings.HasSuffix(n.before(i).low, ":")
		} else if !ok && listed && n.lists(i) {
			address, ok = findAddress(t.text)
		}
		if !ok || t.isOfWriter(address, sender) || t.isFrom(address) || r.open != nil && (strings.EqualFold(r.open.Address, address) || n.signsBelow(i, r.open)) {
			continue
		}
		for rest := t.text; ok; address, rest, ok = nextAddress(rest, address) {
			r.end(i)
			if !t.isOfWriter(address, sender) {
				r.begin(address, i, len(n.lines))
			}
		}
	}
	return r.as
}

// close ends the open account before line i; what follows is about nobody yet.
func (r *roll) close(i int) {
	r.end(i)
	r.open = nil
}

// A roll holds the accounts of a notice while its lines are read.
type roll struct {
	as   []*account
	of   map[string]*account // by the address in lower case
	open *account            // the one that the lines are about
}

// begin opens the account of an address at line i; it goes on to line end at
// most.
func (r *roll) begin(address string, i, end int) {
	key := strings.ToLower(address)
	if r.open = r.of[key]; r.open == nil {
		r.open = &account{Recipient: Recipient{Address: address}}
		r.open.parts = r.open.first[:0]
		if r.of == nil {
			r.of = map[string]*account{}
		}
		r.of[key], r.as = r.open, append(r.as, r.open)
	}
	r.open.parts = append(r.open.parts, [2]int{i, end})
}

// end ends the open account before line i.
func (r *roll) end(i int) {
	if r.open != nil {
		r.open.parts[len(r.open.parts)-1][1] = i
	}
}

// isWriter says that an address is that of the program that wrote the notice,
// whose From is sender, or of who runs a list.
func isWriter(address, sender string) bool {
	name, _, _ := strings.Cut(address, "@")
	return strings.EqualFold(name, "mailer-daemon") || hasSuffixFold(name, "-owner") || hasSuffixFold(name, "-request") ||
		strings.Contains(sender, strings.ToLower(address))
}

// isOfWriter says that an address in a line is one that isWriter knows, and not that
// of a recipient of such a name, which the line introduces: "<bees-request@example.org>:".
func (t saying) isOfWriter(address, sender string) bool {
	introduced := strings.HasPrefix(trimLeft(t.text), "<"+address+">:") && hasSuffixFold(beforeWord(address, "@"), "-request")
	return isWriter(address, sender) && (!introduced || strings.Contains(sender, strings.ToLower(address)))
}

// isFrom says that a line names an address as that of who sent the message: "they
// do not accept mail from ann@example.org".
func (t saying) isFrom(address string) bool {
	before, _, _ := strings.Cut(t.low, strings.ToLower(address))
	before = strings.TrimRight(before, "<\"'")
	return strings.HasSuffix(before, "from ") || strings.HasSuffix(before, "sender address ") || isOwners(before)
}

// nextAddress returns the address that stands in a list, "ann@example.org,
// bob@example.net", behind the first one, and what is left of the line from it
// on.
func nextAddress(line, first string) (address, rest string, ok bool) {
	i := strings.Index(line, first)
	if i < 0 {
		return "", "", false
	}
	line = strings.TrimLeft(line[i+len(first):], `>"'`)
	next := strings.TrimLeft(line, " ,;")
	if and, ok := strings.CutPrefix(next, "and "); ok {
		next = and
	} else if !strings.ContainsAny(line[:len(line)-len(next)], ",;") {
		return "", "", false
	}
	address, _, ok = cutAddress(next)
	return address, next, ok
}

// headerAt says that at line i, below a blank one, begins the header of a
// message.
func (n *notice) headerAt(i int) bool {
	if !n.lines[i-1].blank() || !isMailField(n.lines[i].text) {
		return false
	}
	fields := 0
	for _, t := range n.lines[i:] {
		name, _, ok := strings.Cut(t.low, ":")
		switch {
		case isMailField(t.text):
			fields++
		case t.blank() || !ok || strings.IndexByte(name, ' ') > 0 && indent(t.text) == 0:
			return false
		}
		if fields == 3 {
			return true
		}
	}
	return false
}

// cut ends the notice before line i.
func (n *notice) cut(i int) { n.said, n.lines, n.start = n.said[:n.start[i]], n.lines[:i], n.start[:i] }

// onlyFailed returns the accounts of the addresses in failed, in that order.
// One that the words do not name by form has the whole notice for its account.
func onlyFailed(as []*account, failed []string, n *notice) []*account {
	of := map[string]*account{}
	for _, a := range as {
		of[strings.ToLower(a.Address)] = a
	}
	var kept []*account
	for i, f := range failed {
		a := of[strings.ToLower(f)]
		if a == nil && i < maxUnnamed {
			a = &account{Recipient: Recipient{Address: f}, parts: [][2]int{{n.mention(f), len(n.lines)}}}
		} else if a == nil {
			a = &account{Recipient: Recipient{Address: f}}
		}
		kept = append(kept, a)
	}
	return kept
}

// maxUnnamed is for how many addresses the whole notice is searched.
const maxUnnamed = 8

// mention returns the first line that holds the address, or 0.
func (n *notice) mention(address string) int {
	i := strings.Index(n.low, strings.ToLower(address))
	if i < 0 || len(n.start) == 0 {
		return 0
	}
	at, found := slices.BinarySearch(n.start, i)
	if !found {
		at--
	}
	return max(at, 0)
}

// failedAddresses returns the addresses of the field X-Failed-Recipients.
func (d *decoder) failedAddresses() []string {
	var as []string
	if d.mail == nil {
		return nil
	}
	for a := range strings.SplitSeq(d.mail.Get("X-Failed-Recipients").Value, ",") {
		if a = strings.Trim(strings.TrimSpace(a), "<>"); strings.Contains(a, "@") {
			as = append(as, a)
		}
	}
	return as
}

// sender returns the author of the mail.
func (d *decoder) sender() string { return d.mailField("From") }

// mailField returns the value of a field of the mail's header.
func (d *decoder) mailField(name string) string {
	if d.mail == nil {
		return ""
	}
	return d.mail.Get(name).Value
}

// subject returns the subject of the mail in lower case.
//
//go:noinline
func (d *decoder) subject() string {
	subject, _ := d.lowered()
	return subject
}

// lowered returns the subject and the sender of the mail in lower case.
func (d *decoder) lowered() (subject, sender string) {
	if d.mail == nil {
		return "", ""
	}
	if d.loweredOf != d.mail {
		d.loweredOf = d.mail
		d.subjectLow, d.senderLow = strings.ToLower(d.mail.Get("Subject").Value), strings.ToLower(d.sender())
	}
	return d.subjectLow, d.senderLow
}
