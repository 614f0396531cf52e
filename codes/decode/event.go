package decode

import (
	"slices"
	"strings"
)

// Services that send mail for others tell what became of a message in JSON
// objects. They differ in names only: some object holds an address, and it,
// what it holds and what holds it tell the rest. The tables below hold the
// names, in lower case and without signs.

// addressKeys are the names of a recipient's address.
var addressKeys = []string{"emailaddress", "rcptto", "rcpt", "recipient", "email", "emailrecipient", "recipientaddress", "recipientemail", "finalrecipient", "address", "targets", "to"}

// listKeys are the names of a list of addresses that share one fate.
var listKeys = []string{"recipients", "targets", "to"}

// saidKeys are the names of what the other server answered, or of what the
// service says of it, the most telling first.
var saidKeys = []string{
	"diagnosticcode", "dsndiag", "statusdetail", "smtpresponse", "smtpreply", "rawreason", "diag", "delayreason", "response", "smtpmsg", "details",
	"recipientstatus", "statusmessage", "lasterror", "message", "msg", "reason", "description", "error", "bouncedescription", "content", "comment", "errormessage", "bouncereason",
}

// codeKeys, statusKeys and remoteKeys are the names of a reply code, of an
// enhanced status code and of the server that answered.
var (
	codeKeys   = []string{"smtpcode", "responsecode", "code", "errorcode", "smtpstatus"}
	statusKeys = []string{"dsnstatus", "dsn", "status", "enhancedcode", "smtpenchcode", "enhancedstatus", "deliverystatus"}
	remoteKeys = []string{"mxhost", "dsnmta", "remotemtaip", "remoteserver", "iphost"}
	idKeys     = []string{"messageid", "sgmessageid", "queueid", "id", "msgid"}
)

// kindKeys are the names of a word for why it did not arrive, "MailboxFull": where
// nothing else tells.
var kindKeys = []string{"bouncesubtype", "subtype", "category", "status"}

// stateKeys are the names of the word for what became of the message, the most
// telling first.
var stateKeys = []string{"action", "dsnaction", "severity", "bouncetype", "recordtype", "event", "eventtype", "eventid", "notificationtype", "type", "delivered", "status", "queuename"}

// eventStates are such words, in lower case and without signs.
var eventStates = map[string]Action{
	"failed": Failed, "fail": Failed, "permanent": Failed, "undetermined": Failed, "bounce": Failed, "bounced": Failed, "hardbounce": Failed,
	"hard": Failed, "dropped": Failed, "reject": Failed, "rejected": Failed, "blocked": Failed, "policyrejection": Failed,
	"suppressed": Failed, "quarantined": Failed, "filteredspam": Failed, "emailbounced": Failed, "outofband": Failed, "invalid": Failed, "invalidemail": Failed, "no": Failed, "undelivered": Failed, "error": Failed,
	"hardbounced": Failed, "softbounced": Delayed, "softbounce": Delayed, "soft": Delayed, "deferred": Delayed, "defer": Delayed, "pending": Delayed, "deferral": Delayed, "delay": Delayed, "delayed": Delayed,
	"temporary": Delayed, "transient": Delayed, "deliverydelay": Delayed, "hold": Delayed, "queued": Delayed,
	"delivered": Delivered, "deliver": Delivered, "send": Delivered, "sendexternal": Delivered, "relayed": Delivered, "delivery": Delivered, "sent": Delivered, "yes": Delivered, "accepted": Delivered,
	"complaint": Feedback, "spamreport": Feedback, "spamcomplaint": Feedback, "complained": Feedback, "spam": Feedback,
}

// services are named by a key that only their objects have.
var services = []struct{ key, name string }{
	{"bouncedrecipients", "Amazon SES event"}, {"complainedrecipients", "Amazon SES event"}, {"delayedrecipients", "Amazon SES event"},
	{"sgeventid", "SendGrid event"}, {"sgmessageid", "SendGrid event"}, {"recordtype", "Postmark event"},
	{"rawreason", "SparkPost event"}, {"bouncedescription", "Mandrill event"}, {"smtpreply", "JMAP delivery status"},
	{"delayreason", "Postfix queue listing"}, {"queuename", "Postfix queue listing"}, {"deliverystatus", "Mailgun event"},
	{"smtpresponse", "Amazon SES event"}, {"errorrelatedto", "Mailjet event"}, {"deliveryattempttimestamp", "Azure event"},
}

// otherKeys hold what the message said of itself, which is not what became of
// it.
var otherKeys = []string{"mail", "headers", "commonheaders", "storage", "flags", "uservariables", "geolocation", "clientinfo", "destination"}

// readEvents reads the JSON objects of a text as events of recipients.
func (d *decoder) readEvents() {
	if d.mail != nil || len(d.groups) > 0 {
		return
	}
	for _, tree := range findJSON(d.plain, d.free) {
		before := len(d.logs)
		r := eventReader{service: len(services)}
		r.visit(tree, nil)
		for _, e := range r.found() {
			e.dialect = r.name()
			d.logs = append(d.logs, e)
			if l := &d.Lines[e.index]; l.Reply < 400 {
				l.Reply, l.Status, l.Command, l.Stage, l.Note = e.reply, e.status, e.command, e.stage, e.note
			}
		}
		if len(d.logs) > before || r.service < len(services) && !d.quotesReplyIn(tree) {
			d.claimEvent(tree)
		}
	}
	if len(d.logs) > 0 {
		d.accounts = nil // they tell of the same recipients, without their lines
	}
}

// quotesReplyIn says that a line of an object, of which no recipient is known, quotes a
// refusal.
func (d *decoder) quotesReplyIn(tree *jsonNode) bool {
	for i := tree.line; i <= tree.last && i < len(d.plain); i++ {
		if r, at := findReply(d.plain[i]); at >= 0 && r.code >= 400 {
			return true
		}
	}
	return false
}

// claimEvent makes the lines of an object lines of a log.
func (d *decoder) claimEvent(tree *jsonNode) {
	for i := tree.line; i <= tree.last && i < len(d.Lines); i++ {
		d.Lines[i].Side, d.claimed[i] = Log, true
	}
}

// An eventReader collects the events of one object.
type eventReader struct {
	service int // index of the first of services whose key was seen
	events  []*logLine
	ofMail  bool // they tell of mail: a list of customers has addresses and states as well
}

// found returns the events, where a service's names or what they say tells that
// they are of mail.
func (r *eventReader) found() []*logLine {
	if r.service == len(services) && !r.ofMail {
		return nil
	}
	return r.events
}

// name says which service wrote the object.
func (r *eventReader) name() string {
	if r.service < len(services) {
		return services[r.service].name
	}
	return "JSON event"
}

// A scope is what is known of an event: the fields of an object and of those
// in it, and behind them those of the object around it.
type scope struct {
	fields map[string]*jsonNode
	parent *scope
}

// find returns the first field that has one of the names, the nearest object
// first.
func (s *scope) find(keys []string) *jsonNode {
	for ; s != nil; s = s.parent {
		for _, k := range keys {
			if n := s.fields[k]; n != nil && n.value != "" {
				return n
			}
		}
	}
	return nil
}

// visit reads an object and what it holds.
func (r *eventReader) visit(n *jsonNode, around *scope) {
	own := &scope{map[string]*jsonNode{}, around}
	for _, c := range n.children {
		r.nameBy(c.key)
		switch {
		case len(c.children) == 0:
			own.add(c)
		case c.key == "envelope": // it holds the address, and what became of it stands beside it (Mailgun)
			for _, inner := range c.children {
				own.add(inner)
			}
		}
	}
	address := own.addressIn()
	if address != nil || strings.Contains(n.name, "@") || slices.ContainsFunc(n.children, isAddressList) {
		for _, c := range n.children {
			r.gather(c, own)
		}
	}
	switch {
	case address != nil:
		r.event(own, address.value, address.line)
	case strings.Contains(n.name, "@"): // JMAP names an object by its recipient
		r.event(own, n.name, n.line)
	}
	for _, c := range n.children {
		switch {
		case slices.Contains(otherKeys, c.key) || c.key == "envelope" && address != nil:
		case isAddressList(c) && address == nil:
			for _, item := range c.children {
				r.event(own, item.value, item.line)
			}
		case len(c.children) > 0:
			r.visit(c, own)
		}
	}
}

// isAddressList says that a node is a list of addresses that share one fate.
func isAddressList(n *jsonNode) bool {
	return slices.Contains(listKeys, n.key) && len(n.children) > 0 && !n.children[0].object && !n.object
}

// gather adds the fields of the objects in an object that names a recipient,
// where they name none themselves.
func (r *eventReader) gather(n *jsonNode, s *scope) {
	if len(n.children) == 0 || n.named || slices.Contains(otherKeys, n.key) {
		return
	}
	for _, c := range n.children {
		if len(c.children) == 0 {
			s.add(c)
		} else {
			r.gather(c, s)
		}
	}
}

func (s *scope) add(n *jsonNode) {
	if n.key != "" && s.fields[n.key] == nil {
		s.fields[n.key] = n
	}
}

// statusInParts returns the enhanced status code whose three numbers are fields of
// their own.
func (s *scope) statusInParts() string {
	class, subject, detail := s.find([]string{"class"}), s.find([]string{"subject"}), s.find([]string{"detail"})
	if class == nil || subject == nil || detail == nil {
		return ""
	}
	status, rest, _ := cutStatus(class.value + "." + subject.value + "." + detail.value)
	if rest != "" {
		return ""
	}
	return status
}

// addressIn returns the field of an object that is its recipient.
func (s *scope) addressIn() *jsonNode {
	for _, k := range addressKeys {
		if n := s.fields[k]; n != nil && startsWithAddress(n.value) {
			return n
		}
	}
	return nil
}

func (r *eventReader) nameBy(key string) {
	for i, s := range services[:r.service] {
		if s.key == key {
			r.service = i
			return
		}
	}
}

// event reads what the scope tells of one recipient.
func (r *eventReader) event(s *scope, address string, line int) {
	e := &logLine{index: line}
	e.address = strings.Trim(address, "<> ")
	e.readSaidKeys(s)
	r.readState(e, s)
	if e.reply/100 == 2 && e.action == Delayed || e.action == "" && (e.reply > 0 || e.status != "") {
		e.action = knownAction("", e.reply, e.status)
	}
	if e.action == "" {
		return
	}
	if e.action == Delayed && (r.service < len(services) && services[r.service].key == "bouncedrecipients" || s.isBounce()) {
		e.action = Failed // Amazon tells of a soft bounce when it has tried for long enough, as does Resend
	}
	if e.action == Failed && !tellsWhy(oneLine(e.text)) {
		e.readKind(s)
	}
	if n := s.find(idKeys); n != nil {
		e.id = n.value
	}
	if n := s.find(remoteKeys); n != nil {
		e.remote = strings.TrimPrefix(n.value, "dns; ")
	}
	e.permanent = e.action == Failed
	e.note = eventNotes[e.action]
	if e.stage == "" && e.action == Delivered {
		e.stage = StageMessage
	}
	r.events = append(r.events, e)
	r.ofMail = r.ofMail || e.reply > 0 || e.status != "" || tellsWhy(oneLine(e.text))
}

// readState finds the word for what became of the message.
func (r *eventReader) readState(e *logLine, s *scope) {
	for i := range stateKeys {
		n := s.find(stateKeys[i : i+1])
		if n == nil {
			continue
		}
		word := plainKey(n.value)
		if a := eventStates[word]; a != "" {
			e.action = a
			r.ofMail = r.ofMail || containsAny(word, mailStates)
			return
		}
	}
}

// isBounce says that an object around tells of a bounce by its type.
func (s *scope) isBounce() bool {
	for ; s != nil; s = s.parent {
		if n := s.fields["type"]; n != nil && plainKey(n.value) == "emailbounced" {
			return true
		}
	}
	return false
}

// readKind finds the word for why it did not arrive.
func (e *logLine) readKind(s *scope) {
	for i := range kindKeys {
		if n := s.find(kindKeys[i : i+1]); n != nil && tellsWhy(asWords(n.value)) {
			e.text, e.index = asWords(n.value), n.line
			return
		}
	}
}

// asWords parts the words of a name, "MailboxFull".
func asWords(name string) string {
	var b strings.Builder
	for i := range len(name) {
		if upper := func(c byte) bool { return 'A' <= c && c <= 'Z' }; i > 0 && upper(name[i]) && !upper(name[i-1]) {
			b.WriteByte(' ')
		}
		b.WriteByte(name[i])
	}
	return b.String()
}

// mailStates are parts of words for a state that nothing but mail has.
var mailStates = []string{"bounce", "deliver", "defer", "drop", "complain", "spam", "relay", "suppress"}

// eventNotes say what an event means.
var eventNotes = map[Action]string{
	Failed:    "The service gave up for this recipient.",
	Delayed:   "Not delivered yet: the service tries again.",
	Delivered: "The other server took the message.",
	Feedback:  "The recipient called the message spam.",
}

// readSaidKeys finds the reply and the codes of an event, and the line of the
// reply.
func (e *logLine) readSaidKeys(s *scope) {
	for _, key := range saidKeys {
		n := s.find([]string{key})
		if n == nil {
			continue
		}
		r, at := findReply(n.value)
		if at >= 0 && (at == 0 || r.status != "" || leads(n.value[:at])) && !isAmount(r) {
			e.text = n.value
			e.readQuotedReply()
			e.reply, e.status, e.text, e.index = r.code, r.status, n.value[at:], n.line
			break
		}
		if e.text == "" {
			e.text = n.value
		}
	}
	if n := s.find(codeKeys); n != nil && e.reply == 0 && len(n.value) == 3 {
		if r, ok := parseReplyLine(n.value); ok {
			e.reply, e.index = r.code, n.line
		}
	}
	if n := s.find(statusKeys); n != nil && e.status == "" {
		e.status, _, _ = cutStatus(n.value)
	}
	if e.status == "" {
		e.status = s.statusInParts()
	}
	if e.status == "" {
		e.status, _ = findStatus(e.text)
	}
	if e.stage == "" {
		e.stage = stageOfWords(e.text)
	}
}
