package decode

import (
	"slices"
	"strings"
)

// divide gives accounts the lines of the transcript that begins at line from:
// to each those above the words that name it, as Sendmail writes behind the
// reply, "550 5.1.1 <bob@example.net>... User unknown". Where no words name
// somebody of whom nothing is said, all of it counts.
func (n *notice) divide(from int, as []*account, of map[string]*account) {
	begin := from
	heard := map[*account]bool{} // a transcript or words of its own tell of it
	for _, a := range as {
		heard[a] = a.parts[0][1]-a.parts[0][0] > 1 && !isBlank(n.between(a.parts[0][0]+1, a.parts[0][1]))
	}
	for i := from; i < len(n.lines); i++ {
		t := n.lines[i].text
		if strings.HasPrefix(t, ">>>") || strings.HasPrefix(t, "... while talking to") {
			from = i
		}
		if strings.HasPrefix(t, "<<<") {
			continue
		}
		r, reply := parseReplyLine(t)
		if reply {
			t = strings.TrimLeft(r.text, "0123456789. ")
		}
		for range maxUnnamed {
			address, rest, ok := cutAddress(t)
			if !ok {
				break
			}
			if a := of[strings.ToLower(address)]; a != nil {
				a.parts, heard[a] = append(a.parts, [2]int{from, i + 1}), true
			}
			reply, t = true, strings.TrimLeft(rest, ", ")
		}
		if reply {
			from = i + 1
		}
	}
	for _, a := range slices.Backward(as) {
		if !heard[a] {
			a.parts = append(a.parts, [2]int{begin, len(n.lines)})
			return // those above it have the words below them
		}
	}
}

// namedInReplies returns the accounts of the recipients that the replies in a
// transcript name, "550 <ann@example.org>... User unknown", each with the
// lines of the session above it (Sendmail 5).
func (n *notice) namedInReplies() []*account {
	var as []*account
	seen := map[string]bool{}
	from := 0
	for i, t := range n.lines {
		r, ok := parseReplyLine(t.text)
		if strings.HasPrefix(t.low, "while talking to") || ok && r.code < 400 {
			from = i
		}
		if !ok || r.code < 400 {
			continue
		}
		a, rest, ok := cutAddress(strings.TrimLeft(r.text, "0123456789. "))
		if !ok || !strings.HasPrefix(rest, "...") {
			continue
		}
		if !seen[a] {
			as = append(as, &account{Recipient: Recipient{Address: a}, parts: [][2]int{{from, i + 1}}})
		}
		seen[a], from = true, i+1
	}
	return as
}
