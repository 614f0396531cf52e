package decode

import (
	"slices"
	"strings"

	"github.com/smtp-decoder/smtp-decoder/codes"
	"github.com/smtp-decoder/smtp-decoder/codes/reason"
)

// A reply tells why, and the text around it at times whose fault it is: the server
// that was refused is not always that of the sender.

// hint changes the verdict where the text shows more than the reply says. r is the
// recipient it is about, or nil.
func (d *decoder) hint(v *Verdict, c refusal, r *Recipient) {
	switch {
	case c.detail == "login-refused" && d.toldInLog(v), d.hintOwnRefusal(v, c), r == nil:
		return
	}
	switch c.reason {
	case "userunknown", "hostunknown", "norelaying":
		d.hintForwarded(v, c, r)
	}
	if c.reply > 0 || c.status != "" {
		d.hintContact(v, r)
	}
	switch c.detail {
	case "certificate-expired", "certificate-name", "certificate-untrusted":
		if c.reported && d.mail != nil {
			v.Who, v.Actions = codes.RecipientAdmin, theirCertificateSteps
		}
	case "relay-denied":
		// A mail server was told so, and no program that may have forgotten its login.
		if c.reported && (d.mail != nil || len(d.accounts) > 0) && v.Who == codes.SenderAdmin && indexFold(r.Text, "authenticat") < 0 {
			v.Who, v.Actions = codes.RecipientAdmin, notTheirsSteps
		}
	case "no-domain", "dns":
		d.hintNextHop(v, r)
	case "blocklist", "host-refused", "reputation":
		d.hintForwarder(v, r)
	case "timeout", "no-connection":
		d.hintUnreached(v, c, r)
	}
}

// notTheirsSteps are the steps where the server that DNS names for a domain does not
// take it for its own.
var notTheirsSteps = []string{
	"Check the part after the @ for a typing error.",
	"If it is right, tell the recipient in another way: the MX record of their domain leads to a server that takes no mail for it.",
	"If it is your own provider’s server that refused, turn on its login (SMTP authentication).",
}

// hintForwarder changes the verdict where the refused server is not the sender's own.
func (d *decoder) hintForwarder(v *Verdict, r *Recipient) {
	said := d.saidOf(r)
	if name := answeringHost(said); name != "" && listsItself(said) {
		v.Title = "The recipient’s own forwarder is refused"
		v.Summary = name + " takes mail for the recipient and passes it on, and the server behind it refuses " + name + ", not yours."
		v.Who = codes.RecipientAdmin
		v.Actions = []string{
			d.hide("Tell the recipient in another way: only they, or who runs " + name + ", can mend it."),
			"Write to another address of theirs meanwhile.",
		}
	} else if name, provider := refusedProvider(said); provider != "" {
		v.Summary += " The server it refuses, " + name + ", is one of " + provider + "’s, through which the mail was sent."
		v.Who = codes.RecipientAdmin
		v.Actions = []string{
			"Tell the recipient in another way: their server has to let mail from " + provider + " in.",
			"Or write from an address at another provider.",
		}
	}
}

// hintUnreached changes the verdict on a server that could not be reached.
func (d *decoder) hintUnreached(v *Verdict, c refusal, r *Recipient) {
	said := d.saidOf(r)
	if d.unreached(c) {
		v.Who, v.Actions = codes.RecipientAdmin, unreachedSteps
	} else if len(d.logs) > 0 && c.reply == 0 && c.kept && len(v.Actions) > 0 {
		v.Who, v.Actions = codes.SenderAdmin, []string{v.Actions[0], blockedPortStep}
	}
	_, domain, _ := strings.Cut(r.Address, "@")
	if host, _ := cutBetween(said, "connect to ", "["); host != "" && strings.EqualFold(host, domain) {
		step := domain + " seems to name no mail server (MX) in DNS: the mail went to the machine of that name, most often one for web pages. Check the part after the @."
		v.Who, v.Actions = codes.Sender, append([]string{d.hide(step)}, v.Actions...)
	}
}

// unreached says that a bounce tells of a server that could not be reached: its reader
// runs none, as a rule.
func (d *decoder) unreached(c refusal) bool {
	return (c.detail == "timeout" || c.detail == "no-connection") && (d.mail != nil || len(d.accounts) > 0) && len(d.logs) == 0 && !c.kept
}

// theirCertificateSteps are the steps for who got a bounce because a server would not
// trust the next one: there is no password between servers, and nothing to set up.
var theirCertificateSteps = []string{
	"Tell the recipient in another way: whoever runs their mail has to put the certificate in order.",
	"Send the message again when that is done, or to another address of theirs.",
}

// hintContact adds the address that a reply names to write to, "contact
// postmaster@example.net".
func (d *decoder) hintContact(v *Verdict, r *Recipient) {
	said := d.saidOf(r)
	for _, words := range contactWords {
		at := -1
		if d.words.may(words) {
			at = indexFold(said, words)
		}
		if at < 0 {
			continue
		}
		address, _, found := cutAddress(said[at+len(words):])
		if !found || strings.EqualFold(address, r.Address) || strings.EqualFold(address, r.Original) || d.Message != nil && indexFold(d.Message.From, lower(address)) >= 0 {
			continue
		}
		step := d.hide("The reply names " + address + " to write to.")
		v.Actions = slices.Clone(v.Actions)
		if i := slices.IndexFunc(v.Actions, pointsToReply); i >= 0 {
			v.Actions[i] = step
		} else {
			v.Actions = append(v.Actions, step)
		}
		return
	}
}

// contactWords are words, in lower case, behind which a reply names who helps, or where
// the person is now (RFC 5321, 3.4).
var contactWords = []string{
	"contact ", "forward it to ", "forward this to ", "please forward to ", "please try ", "write to ", "please email ", "please e-mail ", "please send email to ", "moved to ", "report to ",
}

// pointsToReply says that a step sends the reader into the reply for an address.
func pointsToReply(step string) bool {
	return strings.HasPrefix(step, "Look in the reply for another")
}

// unreachedSteps are the steps for who got a bounce because a server could not be
// reached, and runs none.
var unreachedSteps = []string{
	"Send the message again later: their server may have been down.",
	"If it comes back again, tell the recipient in another way; only who runs their mail can mend it.",
	"If mail to other domains comes back so too, tell whoever runs your mail.",
}

// blockedPortStep is for who runs a server that reaches no other.
const blockedPortStep = "If mail to other domains waits in the same way, nothing gets out at port 25: many providers block it. Ask yours to open it, or send through its relay."

// hintOwnRefusal changes the verdict on a line in which a server logs that it refused
// a client itself: who has that log runs it. It says whether it did.
func (d *decoder) hintOwnRefusal(v *Verdict, c refusal) bool {
	k := d.ownRefusal()
	if k < 0 || c.detail == "login-needed" || c.detail == "open-resolver" || c.detail == "own-client" {
		return false // such a client is most often one's own program
	}
	if at := d.low(d.logs[k].index); c.detail == "host-refused" && containsAny(at, []string{"submission/", "submissions/", "smtps/"}) {
		d.tellLoginWanted(v)
		return true
	}
	if at := d.low(d.logs[k].index); strings.Contains(at, "milter-reject") && strings.Contains(at, "service unavailable - try again later") {
		d.tellMilterAway(v)
		return true
	}
	v.Title = "Your server refused it"
	if c.kept {
		v.Title = "Your server put a client off"
	}
	words := reason.Words(c.reason, c.detail)
	switch {
	case c.detail == "greylisted":
		v.Title += " (greylisting)"
	case c.reason == "expired":
		v.Title += ": it is to come back later"
	case c.reason == "norelaying":
		v.Title = "Your server passes no mail on for this client"
	case words != "" && c.reason != reason.Undefined && !strings.Contains(words, "their"):
		v.Title += ": " + words
	}
	client := clientIn(d.plain[d.logs[k].index])
	v.Summary = "This is the log of the server that refused. A rule or a filter of its own did so, and told " + client + " in the reply of line " + d.shown(d.Outcome.Line) + "."
	v.Who = codes.RecipientAdmin
	if v.Actions = ownSteps[c.reason]; v.Actions == nil {
		v.Actions = ownSteps[""]
	}
	return true
}

// clientIn returns the client that a line of a log names: "from mx.example.org[192.0.2.9]".
func clientIn(line string) string {
	if _, name, ok := strings.Cut(line, " from "); ok {
		if name, _, _ = strings.Cut(name, " "); strings.IndexByte(name, '[') >= 0 {
			return strings.TrimRight(name, ":;,")
		}
	}
	return "the client"
}

// tellMilterAway writes the verdict on a client that Postfix put off because a filter of
// its own did not answer (milter_default_action).
func (d *decoder) tellMilterAway(v *Verdict) {
	v.Title, v.Who = "A filter of your own doesn’t answer", codes.RecipientAdmin
	v.Summary = "Your server asks a filter (milter) about each message, got no answer, and put the client off (line " + d.shown(d.Outcome.Line) + ")."
	v.Actions = []string{
		"Start the filter that smtpd_milters names, such as Rspamd, OpenDKIM or ClamAV, and read its log.",
		"The clients come again by themselves. With milter_default_action = accept mail comes in while the filter is away, unchecked.",
	}
}

// tellLoginWanted writes the verdict on a client that did not log in at the port for mail
// programs.
func (d *decoder) tellLoginWanted(v *Verdict) {
	v.Title, v.Who = "Your server wants this client to log in", codes.RecipientAdmin
	v.Summary = "On the port for mail programs it takes mail only from who is logged in, and this client was not (line " + d.shown(d.Outcome.Line) + ")."
	v.Actions = []string{
		"If it is one of your people or programs, turn on authentication there, with user name and password.",
		"If it does log in, look right above in the log for a login that failed.",
		"If it is a stranger, there is nothing to do.",
	}
}

// ownRefusal returns the index among the logs of the entry that decided, where a server
// logs in it that it refused a client itself, or -1.
func (d *decoder) ownRefusal() int {
	return slices.IndexFunc(d.logs, func(e *logLine) bool { return e.rejected && e.index+1 == d.Outcome.Line })
}

// ownSteps are the steps for who runs the server that refused, by the reason; those
// for "" are for any other.
var ownSteps = map[string][]string{
	"": {
		"If the mail is not wanted, there is nothing to do: servers refuse such clients all day.",
		"If it is wanted, make an exception for the client or the sender in front of the rule that refused it. What a milter refused, the filter’s own log explains.",
		"What is wrong on the other side, such as a name, an SPF record or a listed address, only the sender’s administrator can correct.",
	},
	"userunknown": {
		"If the address should exist, set up the mailbox or an alias, and bring the server’s map of recipients up to date.",
		"If not, there is nothing to do: the sender is told.",
	},
	"mailboxfull": {
		"Make room in the mailbox, or raise its quota.",
		"The sender has to send again what was refused for good.",
	},
	"norelaying": {
		"If the domain of the recipient is yours, it is missing among those your server takes mail for: mydestination, virtual_mailbox_domains or relay_domains in Postfix.",
		"If the client is one of your people or programs, let it log in, or add its network to those that may send (mynetworks in Postfix).",
		"If not, there is nothing to do: somebody tried whether your server passes on mail for anybody.",
	},
	"mesgtoobig": {"If such messages are wanted, raise the limit: message_size_limit in Postfix and Exim."},
}

// hintForwarded changes the verdict where the address written to is good, and passes
// its mail on to one that is not.
func (d *decoder) hintForwarded(v *Verdict, c refusal, r *Recipient) {
	written, behind := r.Address, r.actual
	if strings.IndexByte(behind, '@') < 0 {
		written, behind = r.Original, r.Address
	}
	if strings.IndexByte(written, '@') < 0 || strings.IndexByte(behind, '@') < 0 || isSameMailbox(written, behind) || isEntry(behind) ||
		d.Message != nil && strings.Contains(lower(d.Message.To), lower(behind)) {
		return
	}
	v.Title, v.Who = "Forwarded to an address that doesn’t exist", codes.Recipient
	v.Summary = d.hide(written + " passes its mail on to " + behind + ", and there is no such mailbox.")
	if c.reason == "norelaying" {
		v.Title = "Forwarded to a server that won’t take it"
		v.Summary = d.hide(written + " passes its mail on to " + behind + ", and the server there takes no mail for that address.")
	}
	v.Actions = []string{
		d.hide("Tell the person or the list behind " + written + " in another way: they have to take " + behind + " out."),
		"If it is a list, the others on it may have got the message.",
	}
}

// isSameMailbox says that two addresses differ at most in the case of letters, in a tag,
// and in a host name before the domain.
func isSameMailbox(a, b string) bool {
	name, domain, _ := strings.Cut(lower(a), "@")
	other, host, _ := strings.Cut(lower(b), "@")
	return beforeWord(name, "+") == beforeWord(other, "+") && (strings.HasSuffix(domain, host) || strings.HasSuffix(host, domain))
}

// hintNextHop changes the verdict where the name that DNS does not know is not the
// domain of the recipient, but that of the server which the message was to go to next.
func (d *decoder) hintNextHop(v *Verdict, r *Recipient) {
	said := d.saidOf(r)
	name, ok := cutBetween(lower(said), "name service error for name=", " ")
	name = d.hide(strings.Trim(name, " .;,)"))
	_, domain, named := strings.Cut(r.Address, "@")
	if !ok || name == "" || !named || strings.EqualFold(name, domain) {
		return
	}
	v.Who = codes.SenderAdmin
	if strings.Contains(said, "try again") && strings.IndexByte(name, '.') > 0 {
		v.Actions = []string{
			"Wait. Your mail server tries again by itself, often for several days.",
			"If more domains fail so, the DNS resolver of your own server does not answer: look at /etc/resolv.conf, and at Postfix’s copy of it in its queue directory (etc/resolv.conf).",
		}
		return
	}
	if strings.IndexByte(name, '.') < 0 {
		v.Title = "Your server can’t find the next one"
		v.Summary = "It is to hand the message to " + name + ", and no machine of that name is known to it. The recipient’s domain was not looked for."
		v.Actions = []string{
			"Check that " + name + " is right where the next server is set: in Postfix relayhost, transport_maps or virtual_transport.",
			"Check that the machine is running, and that the mail server can look its name up: among containers, that both are in one network.",
		}
		return
	}
	v.Title = "The next server’s name can’t be found"
	v.Summary = "The message was to go to " + name + ", and DNS does not know that name. It is not the domain of the address."
	own := "If " + name + " is set on your own server (relayhost, transport_maps), correct it there."
	theirs := "If not, it stands in the MX record of " + d.hide(domain) + ": tell the recipient in another way that it leads nowhere."
	if v.Actions = []string{own, theirs}; len(d.logs) == 0 { // who pastes a bounce seldom runs the server
		v.Who = codes.RecipientAdmin
		v.Actions = []string{"Tell the recipient in another way: the MX record of " + d.hide(domain) + " most likely leads to that name.", own}
	}
}

// saidOf returns what was said of a recipient, with the server that said it where
// the text names that.
func (d *decoder) saidOf(r *Recipient) string {
	const named = "] said:"
	if strings.Contains(r.Text, named) {
		return r.Text
	}
	if words := oneLine(r.words); strings.Contains(words, named) { // a notice names it before the reply
		return words
	}
	if r.Line > 0 && strings.Contains(d.plain[r.Line-1], named) { // as does a log
		return d.plain[r.Line-1]
	}
	return r.Text
}

// answeringHost returns the name of the server that is quoted, "host mx.example.net[192.0.2.1]
// said", or "".
func answeringHost(said string) string {
	before, _, ok := strings.Cut(said, "] said:")
	if !ok {
		return ""
	}
	name, _, ok := strings.Cut(before[strings.LastIndexAny(before, " (")+1:], "[")
	if !ok || !isHostName(name) {
		return ""
	}
	return name
}

// listsItself says that what a server is quoted with names its own address.
func listsItself(said string) bool {
	before, behind, _ := strings.Cut(said, "] said:")
	address := before[strings.LastIndexByte(before, '[')+1:]
	if len(address) < len("1.1.1.1") {
		return false
	}
	for _, found := range findAll(behind, address) {
		if end := found.end; end == len(behind) || !isDigit(behind[end]) && (behind[end] != '.' || end+1 == len(behind) || !isDigit(behind[end+1])) {
			return true
		}
	}
	return false
}

// refusedProvider returns the name of the server that a reply refuses,
// "<mx.example.org[192.0.2.9]>: Client host rejected", and the provider that it is
// of, where people send through it who do not run it.
func refusedProvider(said string) (name, provider string) {
	for _, words := range []string{"] said:", "refused to talk to me:"} {
		if _, behind, ok := strings.Cut(said, words); ok {
			said = behind
		}
	}
	before, _, ok := strings.Cut(said, "[")
	if !ok {
		return "", ""
	}
	name = lower(before[strings.LastIndexAny(before, " <(")+1:])
	provider = reason.SendingProvider(name)
	if provider == "" {
		return "", ""
	}
	return name, provider
}
