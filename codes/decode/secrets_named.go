package decode

import (
	"slices"
	"strings"
)

// secretNames are what the names of values that are secrets hold, in lower case;
// see secretName for what else such a name may be made of.
var secretNames = []string{"pass", "pwd", "pw=", "pw:", "kennwort", "secret", "token", "credential", "key"}

// Words of which the names of secrets are made.
var (
	// passWords stand behind "pass" in one word.
	passWords = []string{"word", "wort", "wd", "phrase", "code"}
	// nameTails end a name that goes on behind the word that tells it.
	nameTails = []string{"key", "base", "value", "confirmation", "hash", "string"}
	// owners stand before "key", of which most are none, and before "token".
	owners = []string{"api", "access", "auth", "account", "private", "secret", "encryption", "refresh", "bearer", "server", "session", "signing", "shared", "bot", "csrf"}
	// noPass are words that end with "pass".
	noPass = []string{"bypass", "compass", "trespass", "surpass", "overpass", "underpass"}
)

// longestName bounds how much of a name is looked at before the word that tells
// it, and behind.
const longestName = 40

// isNameByte says that c may stand within the name of a value.
func isNameByte(c byte) bool {
	return isLetter(c) || isDigit(c) || c == '_' || c == '-' || c == '.'
}

// nameStart returns where the name begins that goes on at i.
func nameStart(s string, i int) int {
	start := i
	for start > 0 && i-start < longestName && isNameByte(s[start-1]) {
		start--
	}
	return start
}

// secretName returns the end of the name, such as "SMTP_PASSWORD" or
// "client-secret", of which word, one of secretNames, stands at i, if it is that
// of a secret; low is the line in lower case.
func secretName(low string, i int, word string) (int, bool) {
	end := i + len(strings.TrimRight(word, "=:"))
	from := low[nameStart(low, i):i]
	inWord := from != "" && isLetter(from[len(from)-1])
	switch word {
	case "pw=", "pw:":
		if inWord {
			return 0, false
		}
	case "pass":
		k := slices.IndexFunc(passWords, func(w string) bool { return strings.HasPrefix(low[end:], w) })
		if k >= 0 {
			end += len(passWords[k])
			break
		}
		// A result, as in "spf=pass", is no name, nor is every word that ends so.
		if i > 0 && low[i-1] == '=' || inWord && slices.ContainsFunc(noPass, func(w string) bool { return strings.HasSuffix(low[:end], w) }) {
			return 0, false
		}
	case "key", "token":
		if strings.HasSuffix(strings.TrimRight(low[:i], " _-"), "message") { // Postal's id of a message
			return 0, false
		}
		if (word == "key" || inWord || strings.HasPrefix(from, "x-")) && !isOwned(low, i) {
			return 0, false
		}
	}
	tail := end
	for tail < len(low) && tail-end < longestName && isNameByte(low[tail]) && (isLetter(low[tail]) || isDigit(low[tail]) || low[tail] == '_' ||
		tail+1 < len(low) && (isLetter(low[tail+1]) || isDigit(low[tail+1]))) {
		tail++
	}
	rest := strings.Trim(low[end:tail], "_-0123456789")
	if rest == "" || rest == "s" && word == "credential" || slices.ContainsFunc(nameTails, func(w string) bool { return strings.HasSuffix(rest, w) }) {
		return tail, true
	}
	return 0, false
}

// isOwned says that before the "key" or "token" at low[i:] stands whose it is. Header
// fields of that name are those of filters, other keys are public, and Thunderbird
// numbers its accounts by X-Account-Key.
func isOwned(low string, i int) bool {
	owner := strings.TrimRight(low[max(i-longestName, 0):i], "_-. ")
	return !strings.HasSuffix(owner, "x-account") && slices.ContainsFunc(owners, func(w string) bool { return strings.HasSuffix(owner, w) })
}

// namedSecrets finds values that stand behind one of names, such as
// "password="; low is the line in lower case.
func namedSecrets(s, low string, names []string) []string {
	all, _ := texts(s, assignedSecrets(s, low, names, false))
	return all
}

// assignedSecrets finds values that one of names has; in a reply, which rather
// speaks of passwords than tells one, they must look like it.
func assignedSecrets(s, low string, names []string, reply bool) []secret {
	var found []secret
	for _, name := range names {
		eachPlace(low, name, func(at int) int {
			end, ok := secretName(low, at, name)
			if !ok || at > 0 && low[nameStart(low, at):at] == "" && low[at-1] == '/' {
				return 0 // the second is an end tag
			}
			v, ok := valueAt(s, end)
			if !ok {
				return 0
			}
			// What else bears such names are kinds and numbers; credentials are
			// user and password.
			doubt := reply || name == "key" || name == "token"
			if v.isSecret(s, doubt) && (name != "credential" || s[end] != '(' && isStrong(s[v.start:v.end])) {
				found = append(found, v.secret)
			}
			return v.end
		})
	}
	return found
}

// A value is what stands behind a name.
type value struct {
	secret
	quoted bool
	loose  bool // behind a colon and a blank, as what a sentence says of a thing
}

// opening returns the quote at the front of s with what a language puts before
// one, as in `@"…"`, b'…' or \"…\", and where it ends what is quoted.
func opening(s string) (open, end string) {
	n := 0
	if len(s) > 1 && strings.IndexByte("@bBuUrRfFLN$", s[0]) >= 0 {
		n = 1
	}
	from := n
	for n < len(s) && s[n] == '\\' {
		n++
	}
	if n == len(s) || strings.IndexByte("\"'`", s[n]) < 0 {
		return "", ""
	}
	run := len(s[n:]) - len(strings.TrimLeft(s[n:], s[n:n+1]))
	if run > 3 || n+run == len(s) || strings.IndexByte(" \t,;:)]}>", s[n+run]) >= 0 {
		run = 1 // or nothing stands between the first two
	}
	return s[:n+run], s[from : n+run]
}

// quotedAt returns what the quote that stands at offset at encloses.
func quotedAt(s string, at int) (secret, bool) {
	open, quote := opening(s[at:])
	if open == "" {
		return secret{}, false
	}
	start := at + len(open)
	for end := start; ; end++ {
		i := strings.Index(s[end:], quote)
		if i < 0 {
			return secret{start, len(s)}, true
		}
		if end += i; len(quote) > 1 || end == start || s[end-1] != '\\' {
			return secret{start, end}, true
		}
	}
}

// skipBlanks returns where what is no blank begins behind offset at.
func skipBlanks(s string, at int) int {
	for at < len(s) && (s[at] == ' ' || s[at] == '\t') {
		at++
	}
	return at
}

// longestElement bounds where the end of an element is looked for.
const longestElement = 1000

// valueAt returns the value in s behind a name that ends at offset at: perhaps
// quotes and brackets that the name stands in, a sign such as ":" or "=>", and
// what is quoted or one word.
func valueAt(s string, at int) (value, bool) {
	i, bracket := at, false
	for i < len(s) && strings.IndexByte("\"'`\\)]", s[i]) >= 0 {
		bracket = bracket || s[i] == ')' || s[i] == ']'
		i++
	}
	closed, quoted := i, i > at && !bracket
	if i = skipBlanks(s, i); i == len(s) {
		return value{}, false
	}
	if quoted && s[i] == ',' || i == at && s[i] == '(' {
		v, ok := quotedAt(s, skipBlanks(s, i+1)) // an argument
		return value{v, true, false}, ok
	}
	if quoted && strings.HasPrefix(s[i:], "value") {
		i += len("value") // <… name="password" value="…">
	}
	sign := s[i : len(s)-len(strings.TrimLeft(s[i:], ":=>"))]
	if sign == "" || len(sign) > 3 || sign[0] == '>' && i > closed || bracket && sign[0] == ':' {
		return value{}, false
	}
	i += len(sign)
	start := skipBlanks(s, i)
	if v, ok := quotedAt(s, start); ok {
		return value{v, true, false}, true
	}
	v := value{secret{start, wordEnd(s, start)}, false, sign == ":" && start > i && !quoted}
	if sign == ">" { // an element
		n := strings.IndexByte(s[start:min(start+longestElement, len(s))], '<')
		v.end = start + max(n, 0)
		return v, n >= 0
	}
	return v, true
}

// wordEnd returns the end of the word in s that begins at start and is not
// quoted.
func wordEnd(s string, start int) int {
	end := start
	for ; end < len(s); end++ {
		c := s[end]
		if strings.IndexByte(" \t\"'`<>", c) >= 0 || (c == ',' || c == ';' || c == '&') && endsField(s[end+1:]) {
			break
		}
	}
	for n := 0; n < 4 && end > start && (s[end-1] == '\\' || closesMore(s[start:end])); n++ {
		end--
	}
	return end + groupsOfFour(s[start:end], s[end:])
}

// endsField says that what goes on with s is no part of the value before: nothing,
// or the name of another.
func endsField(s string) bool {
	n := 0
	for n < len(s) && isNameByte(s[n]) {
		n++
	}
	return s == "" || n == 0 && strings.IndexByte(" \t\"'`)}]", s[0]) >= 0 || n > 0 && n < len(s) && (s[n] == '=' || s[n] == ':')
}

// closesMore says that s ends with a bracket that was opened before it.
func closesMore(s string) bool {
	pair := strings.IndexByte(")]}", s[len(s)-1])
	return pair >= 0 && strings.IndexByte(s, "([{"[pair]) < 0
}

// groupsOfFour returns the length of what rest holds of a password that is shown
// as four groups of four letters, of which first is one.
func groupsOfFour(first, rest string) int {
	const size = 3 * len(" abcd")
	if len(first) != 4 || len(rest) < size || len(rest) > size && isWordByte(rest[size]) {
		return 0
	}
	for i, c := range []byte(first[:4] + " " + rest[1:size]) {
		if (i%5 == 4) != (c == ' ') || c != ' ' && (c < 'a' || c > 'z') {
			return 0
		}
	}
	return size
}

// isSecret says that v is no statement about the value; in doubt it must look
// like one.
func (v value) isSecret(s string, doubt bool) bool {
	text := s[v.start:v.end]
	if len(text) < 3 || isRedacted(text) || isReference(text, v.quoted) {
		return false
	}
	if n := strings.IndexAny(text, " |"); isStatement(text) || n > 0 && isStatement(text[:n]) {
		return false
	}
	return !v.loose || isStrong(text) || !doubt && !goesOn(s[v.end:])
}

// goesOn says that rest is the rest of a sentence and no other value.
func goesOn(rest string) bool {
	rest = strings.TrimLeft(rest, " \t,;.")
	if rest == "" || !isLetter(rest[0]) && !isDigit(rest[0]) {
		return false
	}
	word := rest[:nextBlank(rest)]
	return !strings.HasSuffix(word, ":") && !strings.Contains(word, "=")
}

func nextBlank(s string) int {
	if i := strings.IndexAny(s, " \t"); i >= 0 {
		return i
	}
	return len(s)
}

// isStrong says that a word looks like a password: it has digits and letters, a
// sign or a capital within, or is a number.
func isStrong(s string) bool {
	s = strings.TrimRight(s, ".,;:!?)'\"")
	letters, digits, within := false, true, false
	for i := range len(s) {
		switch c := s[i]; {
		case isDigit(c):
			within = within || letters
		case isLetter(c):
			if i > 0 && (isDigit(s[i-1]) || c < 'a' && s[i-1] >= 'a') {
				within = true
			}
			letters, digits = true, false
		default:
			digits = false
			within = within || strings.IndexByte("!@#$%^&*+=~?|", c) >= 0
		}
	}
	return len(s) >= 4 && (digits || within)
}

// placeholders begin what stands where a secret was taken out or is to be put in.
var placeholders = []string{"***", "xxx", "redacted", "hidden", "masked", "removed", "filtered", "(", "[", "<", "…", "•", "${", "$(", "{{", "%(",
	"your_", "your-", "your ", "yourp", "yours"}

// isRedacted says that a secret was taken out already, or that a program says
// that there is none.
func isRedacted(s string) bool {
	low := strings.ToLower(s[:min(len(s), 12)])
	for _, w := range placeholders {
		if strings.HasPrefix(low, w) {
			return true
		}
	}
	if n := len(s) - 1; n > 0 && (s[0] == '{' && s[n] == '}' || s[0] == '%' && s[n] == '%') {
		return true
	}
	return strings.Trim(s, "*xX.#-_") == "" || low == "none" || low == "null" || low == "nil" || low == "not"
}

// statements are words that stand behind the name of a secret and say something
// of it: what became of it, what it is for, or of what type it is.
const statements = " a accepted access account already an and argument array authentication blank bool boolean button can can't cannot case change " +
	"changed char check configured correct could database default denied disabled do does doesn't empty enabled enter entered error exceeded " +
	"expected expired expires fail failed failure false field file flag for from given goodbye has hash identifier if in include incorrect " +
	"int integer invalid is key length less limit locked login long mail may missing mismatch must needed new no none not null number " +
	"object ok omit option optional or parameter pass password passwd permission please policy prompt protected provided refused rejected required " +
	"reset retry same-origin sent set should some str string success text that the then this to too true try type undefined unexpected unknown unset " +
	"unsupported user username valid verification verified was weak were what when will with wrong yes you your "

// isStatement says that word is one of them.
func isStatement(word string) bool {
	word = lower(strings.Trim(word, ".,;:!?()'\""))
	return len(word) < 20 && word != "" && strings.Contains(statements, " "+word+" ")
}

// folders begin the paths of files, in which programs look secrets up.
var folders = []string{"/etc/", "/run/", "/var/", "/home/", "/usr/", "/opt/", "/root/", "/data/", "/app/", "~/", "./", "../", "file:", "vault:", "process.env", "os."}

// isReference says that s is the name of a secret that stands elsewhere: a file, a
// variable or a call.
func isReference(s string, quoted bool) bool {
	for _, w := range folders {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	name := strings.TrimLeft(s, "$")
	n := 0
	for n < len(name) && isNameByte(name[n]) && name[n] != '-' {
		n++
	}
	low, variable := lower(name[:n]), len(name) < len(s)
	switch {
	case n < len(name): // perhaps a call, or an element of something
		return !quoted && strings.IndexByte("([-", name[n]) >= 0 && (variable || containsAny(low, getters))
	case variable:
		return strings.Trim(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ_") == "" || containsAny(low, secretNames)
	}
	dot := strings.LastIndexByte(low, '.')
	return !quoted && dot > 0 && containsAny(low[dot:], secretNames)
}

// getters are parts of the names of functions that look up what a program is not
// to hold itself.
var getters = []string{"env", "get", "config", "setting", "option", "read", "input", "decrypt", "decode"}
