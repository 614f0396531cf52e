package decode

import (
	"strings"

	"github.com/smtp-decoder/smtp-decoder/codes"
)

// A command is a command line: "MAIL FROM:<a@example.org> SIZE=1000".
type command struct {
	verb string // in upper case
	args string
}

// verbs are the verbs that a session may hold, with what must follow.
var verbs = map[string]argsRule{
	"EHLO": oneWord, "HELO": oneWord, "LHLO": oneWord,
	"MAIL": fromPath, "RCPT": toPath, "SEND": fromPath, "SOML": fromPath, "SAML": fromPath,
	"DATA": nothing, "RSET": nothing, "QUIT": anything, "STARTTLS": nothing, "TURN": nothing,
	"BDAT": number, "AUTH": mechanism, "NOOP": anything, "HELP": anything,
	"VRFY": words, "EXPN": words, "ETRN": words, "ATRN": anything,
	"XCLIENT": words, "XFORWARD": words, "BURL": words, "VERB": nothing, "ONEX": nothing,
}

// An argsRule says what must follow a verb for a line to be that command.
type argsRule int

const (
	nothing argsRule = iota
	anything
	oneWord
	words
	mechanism
	number
	fromPath
	toPath
)

// parseCommand reads s as a command. With strict set, as for a line without
// any mark of its direction, a word of everyday language is none: "data" is a
// command, "help me" is not.
func parseCommand(s string, strict bool) (command, bool) {
	n := 0
	for n < len(s) && n < 9 && isLetter(s[n]) {
		n++
	}
	if n < 4 || n > 8 {
		return command{}, false
	}
	verb := verbNamed(s[:n])
	if verb == "" {
		return command{}, false
	}
	s = strings.TrimRight(s, " \t\r\n")
	if n < len(s) && s[n] != ' ' && s[n] != '\t' && s[n] != ':' {
		return command{}, false
	}
	c := command{verb, cutState(trimLeft(s[n:]))}
	if !verbs[verb].fits(c.args, strict) {
		return command{}, false
	}
	return c, true
}

// verbNames are the verbs by themselves: what a text holds is looked up without
// a copy of it.
var verbNames = func() map[string]string {
	names := map[string]string{}
	for v := range verbs {
		names[v] = v
	}
	return names
}()

// verbLengths holds, for the first letter of a verb less 'a', the lengths that
// verbs with it have, a bit each.
var verbLengths = func() (of [26]uint16) {
	for v := range verbs {
		of[v[0]-'A'] |= 1 << len(v)
	}
	return of
}()

// beginsVerb says in passing that s, which begins with a letter, may begin with
// a verb.
func beginsVerb(s string) bool {
	lengths := verbLengths[s[0]|0x20-'a']
	if lengths == 0 {
		return false
	}
	n := 1
	for n < len(s) && n < 16 && isLetter(s[n]) {
		n++
	}
	return lengths>>n&1 != 0
}

// verbNamed returns the verb that s is, however it is written, or "".
func verbNamed(s string) string {
	var upper [8]byte
	if len(s) > len(upper) {
		return ""
	}
	for i := range len(s) {
		upper[i] = s[i] &^ 0x20
	}
	return verbNames[string(upper[:len(s)])]
}

// cutState takes " state=1" off the end of a command, which Haraka adds.
func cutState(args string) string {
	i := strings.LastIndexByte(args, ' ')
	if strings.HasPrefix(args[i+1:], "state=") {
		return args[:max(i, 0)]
	}
	return args
}

func (r argsRule) fits(args string, strict bool) bool {
	switch r {
	case nothing:
		return args == ""
	case anything:
		return args == "" || !strict
	case oneWord: // who leaves the name out gets an error
		return !strict || args != "" && !strings.ContainsAny(args, " \t")
	case words:
		return args != "" && (!strict || strings.Count(args, " ") < 2)
	case mechanism:
		return words.fits(args, strict) && namesMechanism(args)
	case number:
		return args != "" && isDigit(args[0])
	case fromPath:
		return hasPath(args, "from")
	case toPath:
		return hasPath(args, "to")
	}
	return false
}

// namesMechanism says that args begin with what may be the name of a mechanism
// (RFC 4422, 3.1): a configuration has "auth on" and "auth: {".
func namesMechanism(args string) bool {
	n := 0
	for n < len(args) && (isLetter(args[n]) || isDigit(args[n]) || args[n] == '-' || args[n] == '_') {
		n++
	}
	return (n == len(args) || args[n] == ' ') && (n >= shortestMechanism || codes.LookupMechanism(args[:n]) != nil)
}

// shortestMechanism is the least length of a name that need not be known.
const shortestMechanism = 4

// hasPath says that args are a path as MAIL and RCPT take it.
//
// QUIRK: many clients put a blank behind the colon or leave the brackets out.
func hasPath(args, word string) bool {
	rest, ok := cutPrefixFold(args, word)
	if !ok {
		return false
	}
	rest = strings.TrimLeft(rest, " ")
	if !strings.HasPrefix(rest, ":") || len(rest) == 1 {
		return false
	}
	r, replied := parseReplyLine(trimLeft(rest[1:])) // "RCPT TO: 550 no such user" tells what was answered
	return !replied || r.code < 400
}

// path returns the address of a MAIL or RCPT command, and its parameters.
func (c command) path() (address string, params []string) {
	_, rest, _ := strings.Cut(c.args, ":")
	rest = trimLeft(rest)
	if strings.HasPrefix(rest, "<") {
		address, rest = cutPath(rest[1:])
	} else {
		address, rest, _ = strings.Cut(rest, " ")
	}
	return address, strings.Fields(rest)
}

// cutPath cuts s behind the bracket that closes a path. What people put in
// place of a name may stand in brackets of its own: "<ann@<domain>>".
func cutPath(s string) (address, rest string) {
	depth := 1
	for i := range len(s) {
		switch s[i] {
		case '<':
			depth++
		case '>':
			if depth--; depth == 0 {
				return s[:i], s[i+1:]
			}
		}
	}
	address, rest, _ = strings.Cut(s, ">")
	return address, rest
}
