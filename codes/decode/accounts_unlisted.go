package decode

import "strings"

// Some notices name a recipient in no form of their own: among the fields of the
// message, in the subject, by a name alone, or as the only address there is.

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
func (n *notice) bareNames(sender string, to func() string, whole bool) []*account {
	_, domain, _ := strings.Cut(sender, "@")
	domain = domain[:len(domain)-len(strings.TrimLeft(domain, domainBytes))]
	var as []*account
	listed, explained := false, false
	for i, t := range n.lines {
		name, why, reasoned := strings.Cut(strings.TrimSpace(t.text), " (")
		switch {
		case strings.HasSuffix(name, ":"):
			listed = strings.HasPrefix(t.low, "your mail to the following recipients could not be delivered") || strings.Contains(t.low, "undeliverable to the following")
		case !listed || name == "" && len(as) == 0 && !explained || strings.IndexByte(name, '@') >= 0:
		case name == "" || explained && !reasoned:
			return as
		case len(name) > longestName || strings.Trim(name, localName) != "" || len(as) == mostNamed || i+1 == len(n.lines) && !whole:
			return as
		case reasoned && strings.HasSuffix(why, ")"):
			explained = true
			address := addressOf(name, n.to+", "+to())
			if said, ok := findAddress(why); ok && address == "" && strings.EqualFold(beforeWord(said, "@"), name) {
				address = said // "bob (550 bob@example.net... User unknown)"
			}
			if address != "" {
				as = append(as, &account{Recipient: Recipient{Address: address}, parts: [][2]int{{i, i + 1}}})
			}
		case !reasoned && domain != "" && containsAny(strings.ToLower(sender), programSenders):
			as = append(as, &account{Recipient: Recipient{Address: name + "@" + domain}, parts: [][2]int{{0, i + 1}}})
		}
	}
	return as
}

// addressOf returns the address with that local part among a list of them, or "".
func addressOf(name, list string) string {
	for _, a := range addressesIn(list) {
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
		rest := t.text
		for range maxUnnamed {
			a, ok := findAddress(rest)
			if !ok {
				break
			}
			rest = rest[strings.Index(rest, a)+len(a):]
			if isWriter(a, others) || i > 0 && containsAny(clause(n.lines[i-1].low, len(n.lines[i-1].low)), elsewhere) || t.isFrom(a) || containsAny(t.around(a), elsewhere) {
				continue
			}
			if only != "" && !strings.EqualFold(only, a) {
				return nil
			}
			only, at = a, i
			break // further ones on the line are among what is told of it
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

// around returns the words among which an address stands, in lower case: its line, or
// where a whole notice stands in one, its sentence up to there.
func (t saying) around(address string) string {
	if len(t.low) <= longestIntroduction {
		return t.low
	}
	return sentenceBefore(t.low, strings.Index(t.low, strings.ToLower(address)))
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
