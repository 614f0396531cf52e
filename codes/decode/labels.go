package decode

import (
	"strings"
	"unicode/utf8"

	"github.com/smtp-decoder/smtp-decoder/codes/mail"
)

// People and programs tell of a mail in lines of fields: "Betreff: Angebot",
// "收件人：ann@example.org".

// itemSigns are the signs that stand before a field in a list.
const itemSigns = " \t>*-|•・■□"

// cutSubject returns the subject of a mail where a line tells it: it says whatever
// its writer liked.
func cutSubject(line string) (subject string, ok bool) {
	name, subject, ok := cutLabel(strings.TrimLeft(line, itemSigns))
	return subject, ok && mail.Named(subjectNames, name)
}

// isSubject says that a line is the subject of a mail.
func isSubject(line string) bool {
	_, ok := cutSubject(line)
	return ok
}

// cutLabel cuts "Recipient: ann@example.org" or a cell "Recipient<TAB>…" at the
// sign behind the name.
func cutLabel(s string) (name, value string, ok bool) {
	i := strings.IndexAny(s, ":=\t：")
	if i < 1 || i > longestLabel {
		return "", "", false
	}
	_, width := utf8.DecodeRuneInString(s[i:])
	return strings.Trim(s[:i], " \u3000\"'*|"), s[i+width:], true
}

// longestLabel is the length of the longest name of a field.
const longestLabel = 30

// fieldValue returns what stands behind the colon that follows the name of a
// field.
func fieldValue(rest string) (string, bool) {
	rest = strings.TrimLeft(rest, " \t\u3000|")
	if value, ok := strings.CutPrefix(rest, ":"); ok {
		return value, true
	}
	return strings.CutPrefix(rest, "：")
}

// setOf returns the set of words. (The literal of a map would be code for each of its
// keys, which every visitor loads.)
func setOf(words ...string) map[string]bool {
	set := make(map[string]bool, len(words))
	for _, w := range words {
		set[w] = true
	}
	return set
}
