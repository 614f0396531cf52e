package decode

import (
	"slices"
	"strings"

	"github.com/smtp-decoder/smtp-decoder/codes/mail"
)

// A Check is what one server found out, by one method, about who sent a
// message (RFC 8601, 2.2). What the header does not tell is empty.
type Check struct {
	Method   string `json:"method"`             // spf | dkim | dmarc | arc | compauth | iprev | auth | …
	Result   string `json:"result"`             // pass | fail | softfail | none | …; signed: a signature that nobody checked
	Property string `json:"property,omitempty"` // what was looked at: "smtp.mailfrom", "header.d"
	Value    string `json:"value,omitempty"`    // what stood there
	Address  string `json:"address,omitempty"`  // of the server that sent the message
	Policy   string `json:"policy,omitempty"`   // what the domain asks to do with mail that fails
	Reason   string `json:"reason,omitempty"`   // the server's own words
	Server   string `json:"server,omitempty"`   // who says so
	Text     string `json:"text,omitempty"`     // one or two sentences: what it means
	Line     int    `json:"line"`
}

// methods are the ways of finding out who sent a mail, in the order in which
// they are told.
var methods = []string{"spf", "dkim", "dmarc", "arc", "compauth", "iprev", "auth"}

// checksOf returns what a header tells of its checks, ordered by method. The
// copies that ARC keeps, and Received-SPF, often say the same once more.
func checksOf(fields []mail.Field) []Check {
	var checks []Check
	for _, names := range [][]string{
		{"Authentication-Results"},
		{"ARC-Authentication-Results", "X-Original-Authentication-Results", "Authentication-Results-Original"},
		{"Received-SPF"}, {"DKIM-Signature"},
	} {
		for _, f := range fields {
			if !slices.ContainsFunc(names, func(n string) bool { return strings.EqualFold(n, f.Name) }) {
				continue
			}
			for _, c := range f.Checks() {
				n := Check{
					Method: c.Method, Result: c.Result, Property: c.Property, Value: c.Value, Address: c.Address,
					Policy: c.Policy, Reason: c.Reason, Server: c.Server, Line: f.First + 1,
				}
				if len(checks) < mostChecks && !slices.ContainsFunc(checks, n.isToldBy) {
					checks = append(checks, n)
				}
			}
		}
	}
	ordered := make([]Check, 0, len(checks))
	for rank := range len(methods) + 1 {
		for _, c := range checks {
			if methodRank(c.Method) == rank {
				ordered = append(ordered, c)
			}
		}
	}
	return ordered
}

// methodRank is the place of a method among the others.
func methodRank(method string) int {
	if i := slices.Index(methods, method); i >= 0 {
		return i
	}
	return len(methods)
}

// isToldBy says that another check says the same: of the same server or, for
// SPF, of any, and for a signature whatever was found of it.
func (c Check) isToldBy(other Check) bool {
	if c.Method != other.Method || !strings.EqualFold(c.domain(), other.domain()) {
		return false
	}
	return c.Result == "signed" && other.Result != "none" ||
		c.Result == other.Result && (c.Server == other.Server || c.Method == "spf" && c.Address == other.Address)
}

// domain is the domain that a check is about, or "".
func (c Check) domain() string {
	return c.Value[strings.LastIndexByte(c.Value, '@')+1:]
}

// meanings say what the result of a method means. D stands for the domain, S for
// the server that sent the message. (A map would be code that every visitor loads.)
var meanings = []struct{ method, result, text string }{
	{"spf", "pass", "S may send for D."},
	{"spf", "fail", "S may not send for D."},
	{"spf", "softfail", "D does not list S among those that send for it, but does not forbid it either."},
	{"spf", "neutral", "D does not say whether S may send for it."},
	{"spf", "none", "D does not say which servers may send for it."},
	{"spf", "temperror", "The list of servers that may send for D could not be read at that time."},
	{"spf", "permerror", "The list of servers that may send for D has a mistake and cannot be used."},
	{"dkim", "pass", "The signature of D holds: nothing it covers was changed on the way."},
	{"dkim", "fail", "The signature of D does not hold: the mail was changed on the way, or the key does not fit."},
	{"dkim", "none", "The mail bears no signature."},
	{"dkim", "neutral", "The signature of D could not be judged."},
	{"dkim", "policy", "The signature of D is of a kind that the server does not accept."},
	{"dkim", "temperror", "The key for the signature of D could not be read at that time."},
	{"dkim", "permerror", "The signature of D cannot be used: it is not complete, or its key is missing."},
	{"dkim", "signed", "The mail bears a signature of D. The header does not tell whether it holds."},
	{"dmarc", "pass", "The From address belongs to D, and SPF or DKIM proved that."},
	{"dmarc", "bestguesspass", "D has no rule for its mail, but this one would keep to the usual."},
	{"dmarc", "fail", "Neither SPF nor DKIM proved that the mail comes from D, the domain in its From address."},
	{"dmarc", "none", "D does not say what to do with mail that cannot prove where it comes from."},
	{"dmarc", "temperror", "The rule of D for its mail could not be read at that time."},
	{"dmarc", "permerror", "The rule of D for its mail has a mistake and cannot be used."},
	{"arc", "pass", "The servers that passed the mail on vouch for what they had found."},
	{"arc", "fail", "The seals of the servers that passed the mail on are broken, so that what they had found does not count."},
	{"arc", "none", "No server on the way vouches for what it had found."},
	{"compauth", "pass", "Microsoft’s sum of all checks: it believes the sender."},
	{"compauth", "softpass", "Microsoft’s sum of all checks: it believes the sender, with doubts."},
	{"compauth", "fail", "Microsoft’s sum of all checks: it does not believe the sender."},
	{"compauth", "none", "Microsoft’s sum of all checks: it does not tell."},
	{"iprev", "pass", "The address of S and its name in DNS fit each other."},
	{"iprev", "fail", "The address of S and its name in DNS do not fit each other."},
	{"iprev", "temperror", "The name of S could not be looked up at that time."},
	{"iprev", "permerror", "S has no name in DNS."},
	{"auth", "pass", "Whoever sent the mail had logged in."},
	{"auth", "fail", "Whoever sent the mail had tried to log in, in vain."},
	{"auth", "none", "Whoever sent the mail had not logged in."},
}

// policies say what a domain asks to do with mail that fails (RFC 7489, 6.3).
var policies = map[string]string{
	"reject":     " D asks to refuse such mail.",
	"quarantine": " D asks to put such mail among the spam.",
	"none":       " D asks to let such mail through all the same.",
}

// meaning says in words what a check found, or "" where this decoder does not
// know the method or the result.
func (c Check) meaning() string {
	text := ""
	for _, m := range meanings {
		if m.method == c.Method && m.result == c.Result {
			text = m.text
		}
	}
	if text != "" && c.Method == "dmarc" && c.Result == "fail" {
		text += policies[c.Policy]
	}
	domain, server := c.domain(), "the server "+c.Address
	if domain == "" || c.Method == "iprev" {
		domain = "the sender’s domain"
	}
	if c.Address == "" {
		server = "the sending server"
	}
	words := strings.Split(text, " ")
	for i, w := range words {
		name := ""
		switch strings.TrimRight(w, ".,:") {
		case "D":
			name = domain
		case "S":
			name = server
		default:
			continue
		}
		if i == 0 || strings.HasSuffix(words[i-1], ".") {
			name = sentenceStart(name)
		}
		words[i] = name + w[1:]
	}
	return strings.Join(words, " ")
}

// sentenceStart writes the first of our own words with a capital; a domain
// keeps its form.
func sentenceStart(s string) string {
	if rest, ok := strings.CutPrefix(s, "the "); ok {
		return "The " + rest
	}
	return s
}
