package decode

import (
	"slices"
	"strings"
)

// An account is what the words of a notice tell of one recipient.
type account struct {
	Recipient
	parts [][2]int // ranges of lines of the notice, the ends not included
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
	as := n.named(d.sender())
	if len(as) == 0 && certain && !containsAny(sender, systemSenders) {
		as = n.named("") // a group gives the message back under its own address
	}
	if certain || program {
		as = append(as, n.bareNames(d.sender(), strings.HasSuffix(d.source, "\n"))...)
	}
	if failed := d.failedAddresses(); len(failed) > 0 {
		as = onlyFailed(as, failed, n)
	}
	if len(as) == 0 {
		as = n.namedInReplies()
	}
	if len(as) == 0 && n.says(failings, "") {
		as = n.namedAsField()
	}
	if len(as) == 0 {
		as = n.inSubject(d.mailField("Subject"), d.sender()+" "+d.mailField("To"))
	}
	if len(as) == 0 && (certain || program) {
		certain = certain && (n.refuses() || isFailure(d.subject()) && n.says(failings, ""))
		as = n.onlyAddress(d.sender()+" "+d.mailField("To"), certain)
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

// fails says that a notice tells of a message that did not arrive.
func (n *notice) fails(subject string) bool {
	return containsAny(subject, failureSubjects) || n.says(failings, "")
}

// refuses says that a notice quotes a refusal, in whatever language it speaks.
func (n *notice) refuses() bool {
	a, ok := findAnswer(n.said)
	return ok && a.reply >= 400
}

// arrived says that a notice tells of a message that reached somebody, and does not
// deny it in the same sentence: "konnte nicht an folgende Empfänger zugestellt werden".
func (n *notice) arrived(subject string) bool {
	for _, w := range successes {
		if n.words.may(w) && affirms(n.low, w) || affirms(subject, w) {
			return true
		}
	}
	return false
}

// affirms says that words stand in text, both in lower case, and no denial before them
// in their sentence.
func affirms(text, words string) bool {
	for at := 0; ; {
		i := strings.Index(text[at:], words)
		if i < 0 {
			return false
		}
		sentence := text[at : at+i]
		if k := strings.LastIndexAny(sentence, ".!?;"); k >= 0 {
			sentence = sentence[k+1:]
		}
		if k := strings.LastIndex(sentence, "\n\n"); k >= 0 {
			sentence = sentence[k+2:]
		}
		if !containsAny(" "+strings.ReplaceAll(sentence, "\n", " "), denials) {
			return true
		}
		at += i + len(words)
	}
}

// denials are words, in lower case, that deny what stands behind them.
var denials = []string{
	" not ", "n't ", "n’t ", "cannot ", "unable ", " never ", " fail", "impossib", "imposib", "mislukt", " nicht ", " kein", " pas ", " non ", " no ", " não ", " niet ", " nie ", " ne ", " не ", " ikke ", " inte ", " ei ", " nem ",
	" nu ", " nije ", " ni ", " nevar", " nebija", " ekki ", " nuk ", " ei saanud", " δεν ", "不", "未", "没", "无法", " tidak ", " không ",
}

// says says that the notice or its subject holds one of words.
func (n *notice) says(words []string, subject string) bool {
	for _, w := range words {
		if n.words.may(w) && strings.Contains(n.low, w) {
			return true
		}
	}
	return containsAny(subject, words)
}

// named returns the accounts of the recipients that the lines of a notice
// name. An account goes on to the next one. A transcript below a list of
// several is of all of them.
func (n *notice) named(sender string) []*account {
	r := roll{of: map[string]*account{}}
	message, listed := false, false
	sender = strings.ToLower(sender)
	for i, t := range n.lines {
		if len(r.as) > 1 && strings.HasPrefix(strings.TrimLeft(t.low, "- "), "transcript of session") {
			r.end(i)
			n.divide(i+1, r.as, r.of)
			break
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
		if !ok || isWriter(address, sender) || t.isFrom(address) || r.open != nil && strings.EqualFold(r.open.Address, address) {
			continue
		}
		for rest := t.text; ok; address, rest, ok = nextAddress(rest, address) {
			r.end(i)
			if !isWriter(address, sender) {
				r.begin(address, i, len(n.lines))
			}
		}
	}
	return r.as
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

// isFrom says that a line names an address as that of who sent the message: "they
// do not accept mail from ann@example.org".
func (t saying) isFrom(address string) bool {
	before, _, _ := strings.Cut(t.low, strings.ToLower(address))
	before = strings.TrimRight(before, "<\"'")
	return strings.HasSuffix(before, "from ") || strings.HasSuffix(before, "sender address ")
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

// namedAsField returns the accounts of recipients that a notice names among
// the fields of the message.
func (n *notice) namedAsField() []*account {
	for _, w := range namings {
		for _, t := range n.lines {
			field := strings.TrimLeft(t.low, " \t*-|>")
			if !strings.HasPrefix(field, w) {
				continue
			}
			if a, ok := findAddress(t.text); ok {
				return []*account{{Recipient: Recipient{Address: a, Line: t.at + 1}, parts: [][2]int{{0, len(n.lines)}}}}
			}
		}
	}
	return nil
}

// bareNames returns the accounts of the recipients that AOL and GroupWise list by
// their names alone, each on its line, perhaps with the reason in brackets: they are
// at the domain of sender, or among those whom the message returned was for. Where the
// text is not whole, its last line may hold half an address.
func (n *notice) bareNames(sender string, whole bool) []*account {
	_, domain, ok := strings.Cut(sender, "@")
	if !ok {
		return nil
	}
	domain = domain[:len(domain)-len(strings.TrimLeft(domain, domainBytes))]
	var as []*account
	listed := false
	for i, t := range n.lines {
		name, why, reasoned := strings.Cut(strings.TrimSpace(t.text), " (")
		switch {
		case strings.HasSuffix(name, ":"):
			listed = strings.HasPrefix(t.low, "your mail to the following recipients could not be delivered") || strings.Contains(t.low, "undeliverable to the following")
		case !listed || name == "" || strings.IndexByte(name, '@') >= 0:
		case len(name) > longestName || strings.Trim(name, localName) != "" || len(as) == mostNamed || i+1 == len(n.lines) && !whole:
			return as
		case reasoned && strings.HasSuffix(why, ")"):
			if address := n.returnedToName(name); address != "" {
				as = append(as, &account{Recipient: Recipient{Address: address}, parts: [][2]int{{i, i + 1}}})
			}
		case !reasoned && containsAny(strings.ToLower(sender), programSenders):
			as = append(as, &account{Recipient: Recipient{Address: name + "@" + domain}, parts: [][2]int{{0, i + 1}}})
		}
	}
	return as
}

// returnedToName returns the address with that local part that the message returned
// was for, or "".
func (n *notice) returnedToName(name string) string {
	for _, a := range addressesIn(n.to) {
		if local, _, _ := strings.Cut(a, "@"); strings.EqualFold(local, name) {
			return a
		}
	}
	return ""
}

// The bytes of a domain, and of a name that a provider gives out.
const (
	domainBytes = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-"
	localName   = domainBytes + "_"
)

// onlyAddress returns the account of the only address that stands in a notice,
// but for those in others, of somebody who helps and of who sent the message: in
// whatever language it speaks, it is about that. Where it is not certain that a
// message came back, the words from the address's paragraph on must tell why.
func (n *notice) onlyAddress(others string, certain bool) []*account {
	others = strings.ToLower(others)
	only, at := "", 0
	for i, t := range n.lines {
		if strings.IndexByte(t.text, '@') < 0 {
			continue
		}
		if strings.Contains(t.low, "mail from:") {
			return nil // a session speaks for itself
		}
		a, ok := findAddress(t.text)
		if !ok || isWriter(a, others) || containsAny(t.low, elsewhere) || i > 0 && containsAny(n.lines[i-1].low, elsewhere) || t.isFrom(a) {
			continue
		}
		switch {
		case only == "":
			only, at = a, i
		case !strings.EqualFold(only, a):
			return nil
		}
	}
	if only == "" || strings.HasPrefix(strings.ToLower(only), "postmaster@") {
		return nil
	}
	if !certain {
		if at = n.paragraphOf(at); !tellsWhy(oneLine(n.between(at, len(n.lines)))) {
			return nil
		}
	}
	return []*account{{Recipient: Recipient{Address: only}, parts: [][2]int{{at, len(n.lines)}}}}
}

// paragraphOf returns the first line of the paragraph that line i stands in.
func (n *notice) paragraphOf(i int) int {
	for i > 0 && !n.lines[i-1].blank() {
		i--
	}
	return i
}

// inSubject returns the account of the address that the subject of a notice
// names, but for one in others: "Rejected posting to list@example.org".
func (n *notice) inSubject(subject, others string) []*account {
	a, ok := findAddress(subject)
	if !ok || !isFailure(strings.ToLower(subject)) || strings.Contains(strings.ToLower(others), strings.ToLower(a)) {
		return nil
	}
	t := saying{text: subject, low: strings.ToLower(subject)}
	if t.isFrom(a) {
		return nil
	}
	return []*account{{Recipient: Recipient{Address: a}, parts: [][2]int{{n.mention(a), len(n.lines)}}}}
}

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
