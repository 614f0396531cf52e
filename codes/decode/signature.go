package decode

import (
	"strings"

	"github.com/smtp-decoder/smtp-decoder/codes/reason"
)

// Below a notice may stand the signature of who passes it on, with numbers and words
// that look like those of a mail server.

// longestSignature is how many lines a signature has at most, with the small print that
// companies put below.
const longestSignature = 14

// isSignatureMark says that a line is the mark above a signature (RFC 3676, 4.3).
func isSignatureMark(line string) bool {
	return strings.HasPrefix(line, "--") && strings.TrimRight(line, " ") == "--"
}

// signs says that the lines below such a mark are a signature: few, and none of a log, a
// session, another mail or a notice.
func signs(below []string) bool {
	told := 0
	for _, l := range below {
		if l = strings.TrimSpace(l); l == "" {
			continue
		}
		if told++; told > longestSignature {
			return false
		}
		_, reply := parseReplyLine(l)
		_, command := parseCommand(l, true)
		if reply || command || strings.HasPrefix(l, ">") || strings.HasPrefix(l, "--") || isLogLine(l) || isMailField(l) || containsAny(lower(l), openings) {
			return false
		}
	}
	words := oneLine(strings.Join(below, "\n"))
	return told > 0 && !(strings.Contains(words, "your message") && reason.Of(reason.Input{Text: words}).By == "phrase") // a rule of two hyphens stands above the reason as well
}

// claimSignature keeps the steps away from the signature at the end of a text.
func (d *decoder) claimSignature() {
	for i := len(d.plain) - 1; i > 0 && i >= len(d.plain)-2*longestSignature; i-- {
		if !isSignatureMark(d.plain[i]) {
			continue
		}
		if signs(d.plain[i+1:]) {
			for k := i; k < len(d.claimed); k++ {
				d.claimed[k] = true
			}
		}
		return
	}
}

// signsBelow says that an address alone on line i is that of who passes the notice on: a
// is told of above with the reason, nothing introduces another, and nothing is said of it.
func (n *notice) signsBelow(i int, a *account) bool {
	line := strings.TrimSpace(n.lines[i].text)
	address, rest, ok := cutAddress(line)
	if !ok || rest != "" || !strings.HasPrefix(line, address) || len(n.lines)-i > longestSignature {
		return false
	}
	k := i - 1
	for k >= 0 && n.lines[k].blank() {
		k--
	}
	if from := a.parts[len(a.parts)-1][0]; k < from || strings.HasSuffix(strings.TrimSpace(n.lines[k].text), ":") || strings.IndexByte(n.lines[k].text, '@') >= 0 ||
		!tellsOfIt(n.between(from, k)) {
		return false
	}
	return !tellsOfIt(n.between(i+1, len(n.lines)))
}

// tellsOfIt says that words hold a reply or a reason.
func tellsOfIt(words string) bool {
	_, answered := findAnswer(words)
	return answered || tellsWhy(oneLine(words))
}
