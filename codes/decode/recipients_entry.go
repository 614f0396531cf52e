package decode

import (
	"net/url"
	"strings"
)

// Exchange makes up addresses of entries of its directory, which nobody wrote to:
// "IMCEAEX-_o=Org_ou=Group_cn=Recipients_cn=bob+2Eray@example.org".

// isEntry says that an address is such a one.
func isEntry(address string) bool {
	_, ok := cutPrefixFold(address, "IMCEAEX-")
	return ok
}

// entryIDLength is how many digits stand before the name in newer entries.
const entryIDLength = 32

// entryName returns whom an entry is of, as far as it tells: "bob.ray". It is "" for none.
func entryName(address string) string {
	name := address[:max(strings.LastIndexByte(address, '@'), 0)]
	at := strings.LastIndex(lower(name), "cn=")
	if at < 0 {
		return ""
	}
	// The name is written as in a URL, with a plus in the place of the per cent sign.
	name, err := url.PathUnescape(strings.ReplaceAll(name[at+len("cn="):], "+", "%"))
	if err != nil {
		return ""
	}
	if len(name) > entryIDLength && name[entryIDLength] == '-' {
		name = name[entryIDLength+1:]
	}
	return name
}

// personOf returns how to speak of a recipient: by the address, or the name of an entry.
func personOf(address string) string {
	if isEntry(address) {
		return entryName(address)
	}
	return address
}

// mergeEntry gives the only recipient of whom a notice tells no answer the one that it
// tells of the only entry: they are the same person.
func mergeEntry(rs []Recipient) []Recipient {
	if len(rs) != 2 || isEntry(rs[0].Address) == isEntry(rs[1].Address) {
		return rs
	}
	person, entry := rs[0], rs[1]
	if isEntry(person.Address) {
		person, entry = entry, person
	}
	if person.Reply > 0 || entry.Reply == 0 {
		return rs
	}
	entry.Address, entry.Original = person.Address, entry.Address
	return []Recipient{entry}
}

// written returns the address as the writer knows it: servers put a host name of their
// own into it.
func (r *Recipient) written() string {
	if strings.IndexByte(r.Original, '@') > 0 && isSameMailbox(r.Original, r.Address) {
		return r.Original
	}
	return r.Address
}
