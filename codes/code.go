package codes

import (
	"strconv"
	"strings"
)

// An Enhanced is an enhanced mail system status code (RFC 3463, 2): what kind
// of outcome, about what, and the detail.
type Enhanced struct{ Class, Subject, Detail int }

// ParseEnhanced reads a code such as "5.1.1": class 2, 4 or 5, then two numbers
// of one to three digits without leading zeros (RFC 3463, 2). It takes no
// version such as "8.15.2" and nothing around the code.
func ParseEnhanced(s string) (Enhanced, bool) {
	class, rest, _ := strings.Cut(s, ".")
	subject, detail, _ := strings.Cut(rest, ".")
	x, okX := parseNumber(class)
	y, okY := parseNumber(subject)
	z, okZ := parseNumber(detail)
	if !okX || !okY || !okZ || x != 2 && x != 4 && x != 5 {
		return Enhanced{}, false
	}
	return Enhanced{x, y, z}, true
}

// String returns the code as a server prints it: "5.1.1".
func (e Enhanced) String() string {
	return strconv.Itoa(e.Class) + "." + e.row()
}

// row returns the code without its class, "1.1", which names an X row.
func (e Enhanced) row() string {
	return strconv.Itoa(e.Subject) + "." + strconv.Itoa(e.Detail)
}

// ParseReply reads a reply code such as "550": three digits, the first of them
// 2 to 5 (RFC 5321, 4.2).
//
// QUIRK: the grammar stops the second digit at 5, servers do send 571 and 591.
func ParseReply(s string) (int, bool) {
	if len(s) != 3 || s[0] < '2' || s[0] > '5' {
		return 0, false
	}
	return parseNumber(s)
}

// parseNumber reads one to three digits without a leading zero.
func parseNumber(s string) (int, bool) {
	if s == "" || len(s) > 3 || len(s) > 1 && s[0] == '0' {
		return 0, false
	}
	n := 0
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	return n, true
}
