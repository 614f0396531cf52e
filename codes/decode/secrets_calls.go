package decode

import (
	"slices"
	"strings"
)

// calls are functions that take the login, with the place of the password among
// their arguments.
var calls = []struct {
	name  string
	place int
}{
	{"authenticate(", 1}, {"authenticated(", 1}, {"authentication(", 1}, {"authenticator(", 1}, {"authlogin(", 1}, {"authplain(", 1}, {"auth(", 1},
	{"auth=(", 1}, {"login(", 1}, {"credential(", 1}, {"credentials(", 1}, {"getresponse(", 1}, {"md5auth(", 1}, {"plainauth(", 2}, {"imap_open(", 2},
	{"connect(", 2}, {"dialer(", 3}, {"sendcommand(", answered}, {"executecommand(", answered}, {"sendrequestwithcheck(", answered}, {"sendrequest(", answered},
}

// answered is the place of the argument before the reply that is awaited to a
// login.
const answered = -1

func callNames() []string {
	var names []string
	for _, c := range calls {
		names = append(names, c.name)
	}
	return names
}

// inCalls finds the passwords that a function was called with, in a program and
// in the trace of one.
func (d *decoder) inCalls(i int, names []string) []secret {
	s, low := d.Lines[i].plain, d.low(i)
	var found []secret
	for _, c := range calls {
		if !slices.Contains(names, c.name) {
			continue
		}
		eachPlace(low, c.name, func(at int) int {
			if c.name == "auth(" && at > 0 && isLetter(low[at-1]) {
				return 0 // one of the others, or of other arguments
			}
			args := argumentsAt(s, at+len(c.name))
			if v, ok := passwordArgument(s, args, c.name, c.place); ok && v.quoted && v.isSecret(s, false) {
				found = append(found, v.secret)
			}
			return 0
		})
	}
	return found
}

// passwordArgument returns the password among the arguments in s of the call of
// the function name, which has it at place.
func passwordArgument(s string, args []value, name string, place int) (value, bool) {
	text := func(n int) string {
		if n < len(args) {
			return s[args[n].start:args[n].end]
		}
		return ""
	}
	switch {
	case place == answered:
		asks := func(n int) bool { return strings.Contains(text(n), "235") || strings.Contains(text(n), "334") }
		if place = 0; !asks(1) {
			place = 1
		}
		said := strings.TrimSuffix(text(place), `\r\n`)
		if !asks(place+1) || !isEncoded(said) {
			return value{}, false
		}
		args[place].end = args[place].start + len(said)
	case strings.HasPrefix(text(0), "Object("), name == "connect(" && strings.Trim(text(1), "0123456789") == "", isMechanism(strings.ToUpper(text(0))):
		place++
	}
	if place >= len(args) {
		return value{}, false
	}
	return args[place], true
}

// longestCall bounds how much of a call is read, and mostArguments of how many
// arguments.
const (
	longestCall   = 400
	mostArguments = 5
)

// argumentsAt returns the arguments of a call of which the first stands at offset
// at.
func argumentsAt(s string, at int) []value {
	var args []value
	s = s[:min(len(s), at+longestCall)]
	for len(args) < mostArguments {
		at = skipBlanks(s, at)
		if v, ok := quotedAt(s, at); ok {
			args = append(args, value{v, true, false})
			open, _ := opening(s[at:])
			at = min(v.end+len(strings.TrimLeft(open, "@bBuUrRfFLN$")), len(s))
		} else {
			start, depth := at, 0
			for at < len(s) && (depth > 0 || s[at] != ',' && s[at] != ')') {
				switch s[at] {
				case '(', '[', '{':
					depth++
				case ')', ']', '}':
					depth--
				}
				at++
			}
			args = append(args, value{secret{start, at}, false, false})
		}
		if at = skipBlanks(s, at); at >= len(s) || s[at] != ',' {
			break
		}
		at++
	}
	return args
}
