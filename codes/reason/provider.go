package reason

import "strings"

// A providerCode is a code of a provider's own with its reason.
type providerCode struct {
	Provider string
	Codes    string // as the Phrases of a rule
	Reason   string // "" where the code only names the provider
	Detail   string
	Bound    bool // too short or common to count in any other provider's text
	If       cond
}

// A providerMark is a text that shows whose server speaks.
type providerMark struct {
	Provider string
	Phrases  string // as those of a rule
}

// provider recognises whose server speaks: by its codes and marks in the
// text, then by its host name, then, where no other server is known to speak, by the
// domain of the recipient: a login is asked by who sends the mail.
func provider(in Input, found *hits) string {
	if p := marked(found); p != "" {
		return p
	}
	if p := hostProvider(in.Remote); p != "" {
		return p
	}
	if p := mailboxProvider(in.Recipient); p != "" && in.Remote == "" && in.Stage != "auth" && in.Stage != "starttls" {
		return p
	}
	if p := addressProvider(in.Text); p != "" {
		return p
	}
	return listed(found)
}

// marked returns the provider of the first mark of the table that was found;
// marks of block lists, which come last in it, are left to listed.
func marked(found *hits) string {
	best := int32(-1)
	name := ""
	for _, h := range found.at[:found.n] {
		p := ownerOf(h.rule)
		if p == "" || blockLists[p] || best >= 0 && h.rule >= best {
			continue
		}
		best, name = h.rule, p
	}
	return name
}

// listed returns the block list that the text names.
func listed(found *hits) string {
	for _, h := range found.at[:found.n] {
		if p := ownerOf(h.rule); blockLists[p] {
			return p
		}
	}
	return ""
}

// blockLists are named in other servers' replies.
var blockLists = map[string]bool{"spamhaus": true}

// ownerOf returns the provider that a rule's words show; "" for none.
func ownerOf(r int32) string {
	if i := int(r); i < len(providerCodes) {
		if providerCodes[i].Bound {
			return ""
		}
		return providerCodes[i].Provider
	}
	if i := int(r) - (len(rules) - len(providerMarks)); i >= 0 {
		return providerMarks[i].Provider
	}
	return ""
}

// hostProvider finds the provider of a server by its host name.
func hostProvider(host string) string {
	return byDomain(providerHosts, strings.ToLower(strings.TrimSuffix(host, ".")))
}

// mailboxProvider finds the provider of an address by its domain.
func mailboxProvider(address string) string {
	at := strings.LastIndexByte(address, '@')
	if at < 0 {
		return ""
	}
	return mailboxDomains[strings.ToLower(strings.Trim(address[at+1:], ".> "))]
}

// addressProvider takes the first address in the text, where the text does not
// call it the sender's.
func addressProvider(text string) string {
	at := strings.IndexByte(text, '@')
	if at < 0 {
		return ""
	}
	before := strings.ToLower(text[max(0, at-60):at])
	if strings.Contains(before, "from") || strings.Contains(before, "sender") {
		return ""
	}
	if after := text[at:min(len(text), at+60)]; strings.Contains(strings.ToLower(after), "sender") {
		return ""
	}
	end := at + 1
	for end < len(text) && (text[end] == '.' || text[end] == '-' || alnum(text[end]|0x20)) {
		end++
	}
	return mailboxProvider(text[at:end])
}

// SendingProvider returns the name, as people know it, of the provider that runs the
// server of a host name and sends through it the mail of people who have no server
// of their own; "" for any other server.
func SendingProvider(host string) string {
	return byDomain(sendingHosts, strings.ToLower(strings.TrimSuffix(host, ".")))
}

// byDomain looks up host and the domains above it.
func byDomain(table map[string]string, host string) string {
	for host != "" {
		if p, ok := table[host]; ok {
			return p
		}
		dot := strings.IndexByte(host, '.')
		if dot < 0 {
			return ""
		}
		host = host[dot+1:]
	}
	return ""
}
