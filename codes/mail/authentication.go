package mail

import "strings"

// A Check is what one server found out, by one method, about who sent a mail.
// Fields that it does not tell are empty.
type Check struct {
	Method   string // in lower case: "spf", "dkim", "dmarc"
	Result   string // in lower case: "pass", "fail"; "signed" for a signature nobody checked
	Property string // what was looked at: "smtp.mailfrom", "header.d"
	Value    string // what stood there: an address, a domain
	Address  string // of the server that sent the mail
	Policy   string // what the domain asks to do with mail that fails: "reject"
	Reason   string // the server's own words
	Server   string // who says so
}

// Checks reads the fields that tell whether a mail proved its sender:
// Authentication-Results (RFC 8601), ARC-Authentication-Results (RFC 8617),
// Received-SPF (RFC 7208, 9.1) and DKIM-Signature (RFC 6376, 3.5). It returns
// nil for any other field.
func (f Field) Checks() []Check {
	switch strings.ToLower(f.Name) {
	case "authentication-results", "arc-authentication-results", "x-original-authentication-results",
		"authentication-results-original":
		return authenticationResults(f.Value)
	case "received-spf":
		if c, ok := receivedSPF(f.Value); ok {
			return []Check{c}
		}
	case "dkim-signature":
		if c, ok := signature(f.Value); ok {
			return []Check{c}
		}
	}
	return nil
}

// authenticationResults reads "mx.example.net; spf=fail (…) smtp.mailfrom=…;
// dkim=…" (RFC 8601, 2.2). QUIRK: Exchange Online leaves the server out and
// puts the recipient's domain between the results.
func authenticationResults(value string) []Check {
	var checks []Check
	server := ""
	for i, s := range segments(value) {
		if len(s.words) == 0 {
			continue
		}
		method, result, ok := strings.Cut(s.words[0], "=")
		method, _, _ = strings.Cut(strings.ToLower(method), "/")
		switch {
		case !ok && server == "" && len(checks) == 0:
			server = host(s.words[0])
		case !ok || result == "" || method == "i" && i == 0: // "i=1" numbers the fields of ARC
		case strings.Contains(result, "."): // "from=example.org" of Yahoo is no result
		default:
			c := Check{Method: method, Result: strings.ToLower(result), Server: server}
			s.describe(&c)
			checks = append(checks, c)
		}
	}
	return checks
}

// receivedSPF reads "fail (mx.example.net: domain of … does not designate …)
// client-ip=192.0.2.1; envelope-from=…".
func receivedSPF(value string) (Check, bool) {
	all := segments(value)
	if len(all) == 0 || len(all[0].words) == 0 {
		return Check{}, false
	}
	c := Check{Method: "spf", Result: strings.ToLower(strings.Trim(all[0].words[0], ":"))}
	if strings.Contains(c.Result, "=") {
		return Check{}, false
	}
	for _, s := range all {
		s.describe(&c)
	}
	if server, _, ok := strings.Cut(c.Reason, ":"); ok && c.Server == "" && !strings.Contains(server, " ") {
		c.Server = host(server)
	}
	if _, rest, ok := strings.Cut(c.Reason, "domain of "); ok && c.Property != "smtp.mailfrom" {
		c.Property = "smtp.mailfrom"
		c.Value, _, _ = strings.Cut(strings.TrimPrefix(rest, "transitioning "), " ")
	}
	return c, true
}

// signature reads the tags of a DKIM-Signature: whose it is.
func signature(value string) (Check, bool) {
	for _, tag := range strings.Split(value, ";") {
		if name, domain, ok := strings.Cut(strings.TrimSpace(tag), "="); ok && strings.TrimSpace(name) == "d" {
			return Check{Method: "dkim", Result: "signed", Property: "header.d", Value: strings.TrimSpace(domain)}, true
		}
	}
	return Check{}, false
}

// A segment is what stands between two semicolons: words and comments.
type segment struct{ words, comments []string }

// segments cuts a value at the semicolons outside of comments and quotes.
func segments(s string) []segment {
	var all []segment
	var cur segment
	for at := 0; at < len(s); {
		switch c := s[at]; {
		case isSpace(c) || c == '\r' || c == '\n' || c == ')' || c == ',':
			at++
		case c == ';':
			all, cur = append(all, cur), segment{}
			at++
		case c == '(':
			n := commentLength(s[at:])
			cur.comments = append(cur.comments, strings.TrimSpace(strings.TrimSuffix(s[at+1:at+n], ")")))
			at += n
		default:
			n := wordLength(s[at:])
			cur.words = append(cur.words, strings.ReplaceAll(s[at:at+n], `"`, ""))
			at += n
		}
	}
	return append(all, cur)
}

// wordLength is the length of the word at the front of s, in which blanks may
// stand in quotes.
func wordLength(s string) int {
	quoted := false
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '"':
			quoted = !quoted
		case !quoted && (isSpace(c) || c == '\r' || c == '\n' || c == ';' || c == '('):
			return i
		}
	}
	return len(s)
}

// propertyRanks are the properties that say best what a result is about
// (RFC 8601, 2.7); the highest counts. Received-SPF has names of its own.
var propertyRanks = []struct {
	name string
	rank int
}{
	{"smtp.mailfrom", 9}, {"header.d", 9}, {"header.from", 8}, {"smtp.mail", 7}, {"envelope-from", 7}, {"header.i", 6},
	{"smtp.helo", 5}, {"smtp.auth", 4}, {"header.sender", 3}, {"policy.iprev", 3}, {"smtp.remote-ip", 2}, {"helo", 1},
}

// propertyRank returns the rank of a property; 0 for one that says little.
func propertyRank(name string) int {
	for _, p := range propertyRanks {
		if p.name == name {
			return p.rank
		}
	}
	return 0
}

// propertyNames give the names of Received-SPF those of RFC 8601.
var propertyNames = map[string]string{
	"envelope-from": "smtp.mailfrom", "smtp.mail": "smtp.mailfrom", "helo": "smtp.helo",
}

// describe fills in what the properties and comments of s tell.
func (s segment) describe(c *Check) {
	best := 0
	if c.Value != "" {
		best = propertyRank(c.Property)
	}
	for _, w := range s.words {
		name, value, ok := strings.Cut(w, "=")
		if name = strings.ToLower(name); !ok || value == "" || value == "none" {
			continue
		}
		if rank := propertyRank(name); rank > best {
			best = rank
			c.Property, c.Value = name, strings.Trim(value, "<>")
			if known := propertyNames[name]; known != "" {
				c.Property = known
			}
		}
		switch name {
		case "client-ip", "smtp.remote-ip", "policy.iprev", "smtp.client-ip":
			c.Address = address(value)
		case "receiver":
			c.Server = host(value)
		case "policy.dmarc", "policy.published-domain-policy":
			c.Policy = strings.ToLower(value)
		case "reason":
			c.Reason = value
		}
	}
	for _, comment := range s.comments {
		c.describeBy(comment)
	}
}

// describeBy takes what a comment tells that nothing before it has told.
func (c *Check) describeBy(comment string) {
	if c.Reason == "" {
		c.Reason = comment
	}
	for _, w := range strings.FieldsFunc(comment, func(r rune) bool { return r == ' ' || r == ',' || r == ';' }) {
		if v, ok := strings.CutPrefix(strings.ToLower(w), "p="); ok && c.Policy == "" {
			c.Policy = v
		}
		if a := address(w); a != "" && c.Address == "" {
			c.Address = a
		}
	}
}
