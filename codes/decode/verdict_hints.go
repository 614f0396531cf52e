package decode

import (
	"strings"

	"github.com/smtp-decoder/smtp-decoder/codes"
	"github.com/smtp-decoder/smtp-decoder/codes/reason"
)

// A reply tells why, and the text around it at times whose fault it is: the server
// that was refused is not always that of the sender.

// hint changes the verdict where the text shows more than the reply says. r is the
// recipient it is about, or nil.
func (d *decoder) hint(v *Verdict, c refusal, r *Recipient) {
	if r == nil {
		return
	}
	switch c.detail {
	case "blocklist", "host-refused", "reputation":
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
	case "timeout", "no-connection":
		said := d.saidOf(r)
		_, domain, _ := strings.Cut(r.Address, "@")
		if host, _ := cutBetween(said, "connect to ", "["); host != "" && strings.EqualFold(host, domain) {
			step := domain + " seems to name no mail server (MX) in DNS: the mail went to the machine of that name, most often one for web pages. Check the part after the @."
			v.Actions = append([]string{d.hide(step)}, v.Actions...)
		}
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
