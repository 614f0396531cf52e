package decode

import (
	"encoding/base64"
	"slices"
	"strings"
)

// A secretForm finds secrets of one form in the plain text of a line.
type secretForm struct {
	words []string // of which a text with that form holds one; none for any text
	need  traits   // of which a line with that form has one
	find  func(d *decoder, i int, words []string) []secret
}

// secretForms are all there are. What one finds another may find as well.
var secretForms = []secretForm{
	{secretNames, hasColon | hasEquals | hasMore | hasQuote | hasBracket, (*decoder).assigned},
	{[]string{"pass", "pwd"}, anyTraits, (*decoder).bare},
	{[]string{"value"}, hasColon | hasEquals, (*decoder).valueBelow},
	{[]string{"://"}, hasAt, (*decoder).inURL},
	{[]string{"login "}, anyTraits, (*decoder).mailboxLogin},
	{[]string{"apop "}, anyTraits, (*decoder).mailboxLogin},
	{[]string{"--user", "-proxy-user", " -u ", " -ap ", " -xp ", " -pw ", "-securestring "}, anyTraits, (*decoder).options},
	{callNames(), hasBracket, (*decoder).inCalls},
	{keyShapes(), mayTell, (*decoder).shaped},
	{[]string{"basic ", "bearer "}, anyTraits, (*decoder).authorization},
	{[]string{"client_send"}, hasEquals, (*decoder).clientSend},
	{nil, hasColon, (*decoder).passwordMap},
	{[]string{`25" "`, `465" "`, `587" "`}, hasQuote, (*decoder).arguments},
	{[]string{"auth login"}, hasQuote, (*decoder).quotedAnswers},
	{[]string{"base64"}, hasBackslash, (*decoder).encodedByHand},
}

// siftForms appends the secretForms whose form the text may hold, with the words
// it may hold.
func (d *decoder) siftForms(left []secretForm) []secretForm {
	for _, f := range secretForms {
		if words := d.words.sift(f.words); words != nil || f.words == nil {
			left = append(left, secretForm{words, f.need, f.find})
		}
	}
	return left
}

func (d *decoder) assigned(i int, names []string) []secret {
	return assignedSecrets(d.Lines[i].plain, d.low(i), names, d.Lines[i].Reply > 0)
}

// bare finds passwords with nothing but blanks before them: quoted ones,
// "--password …", "login … password …" (.netrc), and "password …" alone on a line
// (msmtprc, POP3).
func (d *decoder) bare(i int, words []string) []secret {
	s, low := d.Lines[i].plain, d.low(i)
	var found []secret
	for _, word := range words {
		for at := 0; ; {
			k := strings.Index(low[at:], word)
			if k < 0 {
				break
			}
			k += at
			at = k + len(word)
			end, ok := secretName(low, k, word)
			start := skipBlanks(s, max(end, at))
			if !ok || start == end || start == len(s) {
				continue
			}
			if v, ok := d.bareValue(i, nameStart(s, k), end, start); ok {
				found, at = append(found, v), v.end
			}
		}
	}
	return found
}

// bareValue returns what begins at start if it is the value of the name from
// first to end.
func (d *decoder) bareValue(i, first, end, start int) (secret, bool) {
	s, low := d.Lines[i].plain, d.low(i)
	v := value{secret{start, wordEnd(s, start)}, false, false}
	if q, ok := quotedAt(s, start); ok {
		v.secret, v.quoted = q, true
	}
	if strings.HasPrefix(low[start:], "is ") {
		v.start = skipBlanks(s, start+len("is "))
		v.end = wordEnd(s, v.start)
		return v.secret, isStrong(s[v.start:v.end]) && v.isSecret(s, true)
	}
	if !v.isSecret(s, false) {
		return secret{}, false
	}
	before := strings.Fields(low[max(0, first-4*longestName):first])
	last := strings.TrimLeft(s[v.end:], " \t\"'`,;") == ""
	switch {
	case low[first] == '-': // an option
		return v.secret, s[start] != '-'
	case v.quoted:
		return v.secret, s[start] == '"' && v.end < len(s)
	case len(before) > 1 && isAccountName(before[len(before)-2]):
		return v.secret, last || isStrong(s[v.start:v.end])
	case len(before) == 0 || len(before) == 1 && isLead(before[0]):
		return v.secret, last && (isStrong(s[v.start:v.end]) || d.isAmongSettings(i))
	}
	return secret{}, false
}

// isAccountName says that word names what stands before a password.
func isAccountName(word string) bool {
	return word == "login" || word == "user" || word == "username" || word == "account"
}

// isLead says that a word stands before what a client says, or a person copies.
func isLead(word string) bool {
	return strings.Trim(word, "<>-+=*|#$") == "" || word == "c:" || word == "client:"
}

// settings are names that stand before a blank and a value in the lines around
// that of a password.
const settings = " account auth from host login machine port poll protocol server tls user username "

// isAmongSettings says that a line near line i is a setting, as in a file of them.
func (d *decoder) isAmongSettings(i int) bool {
	for k := max(i-5, 0); k < len(d.Lines) && k <= i+3; k++ {
		words := strings.Fields(d.low(k)[:min(len(d.low(k)), 3*longestName)])
		if len(words) > 0 && isLead(words[0]) {
			words = words[1:]
		}
		if k != i && len(words) == 2 && strings.Contains(settings, " "+words[0]+" ") {
			return true
		}
	}
	return false
}

// valueBelow finds values whose name is that of the line above: "name: SMTP_PASS"
// and below it "value: …".
func (d *decoder) valueBelow(i int, _ []string) []secret {
	s, low := d.Lines[i].plain, d.low(i)
	at := skipBlanks(s, 0)
	if at < len(s) && (s[at] == '"' || s[at] == '\'') {
		at++
	}
	if i == 0 || !strings.HasPrefix(low[at:], "value") {
		return nil
	}
	above := strings.TrimRight(d.low(i-1), " \t\r\"',")
	for _, word := range secretNames {
		k := strings.LastIndex(above, word)
		if k < 0 || !strings.Contains(above[:k], "name") && !strings.Contains(above[:k], "key") {
			continue
		}
		if end, ok := secretName(above, k, word); ok && end == len(above) {
			if v, ok := valueAt(s, at+len("value")); ok && v.isSecret(s, false) {
				return []secret{v.secret}
			}
		}
	}
	return nil
}

// longestAuthority bounds how much of an address is looked at for a password.
const longestAuthority = 300

// inURL finds the passwords of addresses such as "smtp://user:password@host"
// (RFC 3986, 3.2.1), written as they should be and as people write them.
func (d *decoder) inURL(i int, _ []string) []secret { return urlSecrets(d.Lines[i].plain) }

// urlSecrets finds them in s.
func urlSecrets(s string) []secret {
	var found []secret
	for at := 0; ; {
		k := strings.Index(s[at:], "://")
		if k < 0 {
			return found
		}
		at += k + len("://")
		whole := s[at:min(at+longestAuthority, len(s))]
		if end := strings.IndexAny(whole, " \t\"'`<>"); end >= 0 {
			whole = whole[:end]
		}
		authority := whole
		if end := strings.IndexAny(whole, "/?#"); end >= 0 {
			authority = whole[:end]
		}
		from := strings.IndexByte(authority, ':') + 1
		end := strings.LastIndexByte(authority, '@')
		if end < 0 && strings.Trim(authority[from:], "0123456789") != "" && !strings.Contains(whole, "://") {
			end = strings.LastIndexByte(whole, '@') // "/" within the password; what is no port
		}
		if from == 0 || end <= from {
			continue
		}
		password := whole[from:end]
		if !isRedacted(password) && !isReference(password, false) && !isNamePlaceholder(password) {
			found = append(found, secret{at + from, at + end})
		}
		at += end
	}
}

// isNamePlaceholder says that s stands for a password, as manuals write it.
func isNamePlaceholder(s string) bool {
	switch lower(s) {
	case "pass", "password", "passwd", "smtp_password", "smtp_pass", "secret", "pwd":
		return true
	}
	return false
}

// mailboxLogin finds the passwords of "a1 LOGIN user password" (RFC 9051, 6.2.3)
// and the digests of "APOP user digest" (RFC 1939, 7).
func (d *decoder) mailboxLogin(i int, words []string) []secret {
	s, low := d.Lines[i].plain, d.low(i)
	k := strings.Index(low, words[0])
	if k < 0 || d.Lines[i].Reply > 0 {
		return nil
	}
	at := k + len(words[0])
	user, ok := argument(s, at)
	if !ok || isMechanism(strings.ToUpper(s[user.start:user.end])) {
		return nil // the second is a list of mechanisms
	}
	next := user.end
	if user.start > at {
		next = min(next+1, len(s)) // the quote
	}
	password, ok := argument(s, next)
	text := s[password.start:password.end]
	if !ok || strings.Trim(s[password.end:], " \"'`\\rn") != "" || isRedacted(text) || isStatement(text) {
		return nil
	}
	tag := strings.TrimRight(s[:k], " ")
	tag = tag[strings.LastIndexAny(tag, " \t\"'")+1:]
	numbered := strings.ContainsAny(tag, "0123456789") && strings.IndexByte(tag, ':') < 0
	switch name := s[user.start:user.end]; {
	case words[0] == "apop ":
		ok = len(text) == 32
	case tag == ".":
	case strings.HasPrefix(s[k:], "LOGIN"), user.start > at, isAccount(name):
		ok = numbered || len(tag) < 4 && tag != "" && isLetter(tag[len(tag)-1]) && !isStatement(name)
	default: // the same words begin sentences
		ok = numbered && (isStrong(text) || strings.Trim(tag, "0123456789") != "" || tag[0] == '0')
	}
	if !ok {
		return nil
	}
	return []secret{password}
}

// argument returns the word that stands behind offset at, without its quotes.
func argument(s string, at int) (secret, bool) {
	at = skipBlanks(s, at)
	if v, ok := quotedAt(s, at); ok {
		return v, v.end > v.start
	}
	end := at
	for end < len(s) && strings.IndexByte(" \t\"'`", s[end]) < 0 {
		end++
	}
	return secret{at, end}, end > at
}

// passOptions are options of programs, and what stands elsewhere in the text if
// the option is that of a password.
var passOptions = []struct {
	name, with string
	pair       bool // it takes "user:password"
}{
	{"--user", "", true}, {"--proxy-user", "", true}, {"-u", "curl", true}, {"-ap", "swaks", false}, {"-ap", "-au ", false},
	{"-xp", "-xu ", false}, {"-pw", "-u ", false}, {"-securestring", "", false},
}

// options finds passwords behind options of curl, swaks and the like whose names
// do not tell it.
func (d *decoder) options(i int, _ []string) []secret {
	s, low := d.Lines[i].plain, d.low(i)
	var found []secret
	for _, o := range passOptions {
		if o.with != "" && !d.words.may(o.with) {
			continue
		}
		for at := 0; ; {
			k := strings.Index(low[at:], o.name)
			if k < 0 {
				break
			}
			k += at
			at = k + len(o.name)
			own := k == 0 || strings.IndexByte(" \t\"'`(", s[k-1]) >= 0 || o.name == "-securestring"
			if !own || at == len(s) || s[at] != ' ' && s[at] != '=' {
				continue
			}
			start := at + 1
			if strings.HasPrefix(low[start:], "-string ") {
				start += len("-string ")
			}
			v, ok := argument(s, skipBlanks(s, start))
			if ok && o.pair {
				colon := strings.IndexByte(s[v.start:v.end], ':')
				v.start += colon + 1
				ok = colon > 0 && strings.Trim(s[v.start:v.end], "0123456789") != ""
			}
			if text := s[v.start:v.end]; ok && len(text) > 2 && text[0] != '-' && !isRedacted(text) && !isReference(text, false) && !isStatement(text) {
				found = append(found, v)
			}
			at = max(at, v.end)
		}
	}
	return found
}

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
		for at := 0; slices.Contains(names, c.name); {
			k := strings.Index(low[at:], c.name)
			if k < 0 {
				break
			}
			at += k + len(c.name)
			if c.name == "auth(" && at > len(c.name) && isLetter(low[at-len(c.name)-1]) {
				continue // one of the others, or of other arguments
			}
			args := argumentsAt(s, at)
			place := c.place
			text := func(n int) string {
				if n < len(args) {
					return s[args[n].start:args[n].end]
				}
				return ""
			}
			switch {
			case place == answered:
				place = 0
				if !strings.Contains(text(1), "235") && !strings.Contains(text(1), "334") {
					place = 1
				}
				said := strings.TrimSuffix(text(place), `\r\n`)
				if next := text(place + 1); !strings.Contains(next, "235") && !strings.Contains(next, "334") || !isEncoded(said) {
					continue
				}
				args[place].end = args[place].start + len(said)
			case strings.HasPrefix(text(0), "Object("), c.name == "connect(" && strings.Trim(text(1), "0123456789") == "", isMechanism(strings.ToUpper(text(0))):
				place++
			}
			if place >= len(args) || !args[place].quoted {
				continue
			}
			if v := args[place]; v.isSecret(s, false) {
				found = append(found, v.secret)
			}
		}
	}
	return found
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

// isEncoded says that s is what a login sends, or looks like it: words are base64
// as well.
func isEncoded(s string) bool {
	if _, err := base64.StdEncoding.DecodeString(s); err != nil || len(s) < 8 {
		return false
	}
	return strings.HasSuffix(s, "=") || lower(s) != s && strings.ToUpper(s) != s && isStrong(s)
}

// serviceKeys are how the keys of well-known services begin, and how long they are at
// least.
var serviceKeys = []struct {
	prefix string
	least  int
	within string
}{
	{"SG.", 40, "."}, {"key-", 36, ""}, {"xkeysib-", 40, ""}, {"xsmtpsib-", 40, ""}, {"AKIA", 20, ""}, {"ghp_", 36, ""}, {"github_pat_", 36, ""},
	{"glpat-", 20, ""}, {"sk-", 35, ""}, {"sk_live_", 24, ""}, {"re_", 24, ""}, {"xoxb-", 24, ""}, {"ya29.", 30, ""}, {"AIza", 35, ""}, {"eyJ", 40, ".eyJ"},
}

func keyShapes() []string {
	var names []string
	for _, k := range serviceKeys {
		names = append(names, k.prefix)
	}
	return names
}

// shaped finds keys that tell by themselves what they are.
func (d *decoder) shaped(i int, prefixes []string) []secret {
	s := d.Lines[i].plain
	var found []secret
	for _, k := range serviceKeys {
		for at := 0; slices.Contains(prefixes, k.prefix); {
			start := strings.Index(s[at:], k.prefix)
			if start < 0 {
				break
			}
			start += at
			end := start
			for end < len(s) && isNameByte(s[end]) {
				end++
			}
			at = end
			own := start == 0 || !isNameByte(s[start-1])
			if own && end-start >= k.least && strings.Contains(s[start+1:end], k.within) && isStrong(s[start:end]) && (end == len(s) || s[end] != '@') {
				found = append(found, secret{start, end})
			}
		}
	}
	return found
}

// authorization finds what an HTTP request logs in with (RFC 7617, RFC 6750).
func (d *decoder) authorization(i int, words []string) []secret {
	s, low := d.Lines[i].plain, d.low(i)
	var found []secret
	for _, word := range words {
		for at := 0; ; {
			k := strings.Index(low[at:], word)
			if k < 0 {
				break
			}
			at += k + len(word)
			n := 0
			for at+n < len(s) && (isNameByte(s[at+n]) || strings.IndexByte("+/=~", s[at+n]) >= 0) {
				n++
			}
			token := s[at : at+n]
			header := strings.Contains(low[max(0, at-longestName):at], "authorization")
			own := at == len(word) || !isWordy(low[at-len(word)-1])
			if header && isEncoded(token) || word == "bearer " && own && n >= 16 && isStrong(token) {
				found = append(found, secret{at, at + n})
			}
			at += n
		}
	}
	return found
}

// clientSend finds what Exim is told to send: "client_send = : user : password".
func (d *decoder) clientSend(i int, words []string) []secret {
	s := d.Lines[i].plain
	k := strings.Index(d.low(i), words[0])
	if k < 0 {
		return nil
	}
	from := k + strings.LastIndexAny(s[k:], ":^=") + 1
	v := value{secret{skipBlanks(s, from), len(strings.TrimRight(s, " \t\r\"'"))}, true, false}
	if s[from-1] == '=' || v.end < v.start || !v.isSecret(s, false) {
		return nil
	}
	return []secret{v.secret}
}

// passwordMap finds the password of a line of a table of Postfix,
// "[host]:587 user:password", or of Exim, "host:user@domain:password".
func (d *decoder) passwordMap(i int, _ []string) []secret {
	s := strings.TrimRight(d.Lines[i].plain, " \t\r")
	from := skipBlanks(s, 0)
	blank := from
	for blank < len(s) && s[blank] != ' ' && s[blank] != '\t' {
		blank++
	}
	if blank < len(s) && blank > from && s[blank-1] != ']' && !isDigit(s[blank-1]) {
		return nil // such as the name of a header field
	}
	host, port, _ := strings.Cut(s[from:blank], ":")
	user := skipBlanks(s, blank)
	if blank == len(s) {
		user = min(from+len(host)+1, len(s))
	}
	colon := strings.IndexByte(s[user:], ':')
	if colon <= 0 || host == "" || nextBlank(s[user:]) < len(s)-user {
		return nil
	}
	account := isAccount(s[user : user+colon])
	bracketed := host[0] == '[' && host[len(host)-1] == ']'
	if blank < len(s) && !bracketed && (port == "" || strings.Trim(port, "0123456789") != "") || !bracketed && !account {
		return nil
	}
	v := value{secret{user + colon + 1, len(s)}, false, false}
	if !v.isSecret(s, false) || strings.Trim(s[v.start:v.end], "0123456789") == "" {
		return nil
	}
	return []secret{v.secret}
}

// arguments finds the password of a command with quoted arguments: what stands
// behind a port and an address.
func (d *decoder) arguments(i int, words []string) []secret {
	s := d.Lines[i].plain
	for _, word := range words {
		if _, rest, ok := strings.Cut(s, word); ok {
			user, next, _ := strings.Cut(rest, `" "`)
			password, _, ok := strings.Cut(next, `"`)
			if start := len(s) - len(next); ok && isAccount(user) && isStrong(password) && !isAccount(password) && nextBlank(password) == len(password) {
				return []secret{{start, start + len(password)}}
			}
		}
	}
	return nil
}

// quotedAnswers finds the answers to AUTH LOGIN that someone quotes.
func (d *decoder) quotedAnswers(i int, words []string) []secret {
	s := d.Lines[i].plain
	at := strings.Index(d.low(i), words[0])
	if at < 0 {
		return nil
	}
	var found []secret
	for {
		k := strings.IndexByte(s[at:], '"')
		if k < 0 {
			return found
		}
		at += k + 1
		if n := strings.IndexByte(s[at:], '"'); n > 0 && isEncoded(s[at:at+n]) {
			found = append(found, secret{at, at + n})
		}
	}
}

// encodedByHand finds the password in "\0user\0password", which someone encodes
// for AUTH PLAIN.
func (d *decoder) encodedByHand(i int, _ []string) []secret {
	s := d.Lines[i].plain
	at := strings.LastIndex(s, `\0`)
	if at < 0 || !strings.Contains(s[:at], `\0`) {
		return nil
	}
	at += len(`\0`)
	for at < len(s) && s[at] == '0' {
		at++
	}
	if n := strings.IndexAny(s[at:], `"'`); n > 2 && !isRedacted(s[at:at+n]) && !isReference(s[at:at+n], true) {
		return []secret{{at, at + n}}
	}
	return nil
}

// mostKeyLines is how many lines a private key may have.
const mostKeyLines = 100

// addKeys adds the lines between those that begin and end a private key
// (RFC 7468, 10) to what is masked.
func (d *decoder) addKeys(all map[int][]secret) map[int][]secret {
	const label = "private key-----"
	if !d.words.may(label) {
		return all
	}
	if all == nil {
		all = map[int][]secret{}
	}
	for i := 0; i < len(d.Lines); i++ {
		if low := d.low(i); !strings.HasSuffix(strings.TrimRight(low, " \t\r"), label) || !strings.Contains(low, "-----begin ") {
			continue
		}
		for last := i + mostKeyLines; i+1 < len(d.Lines) && i < last && !strings.Contains(d.low(i+1), "-----end "); {
			i++
			if raw := d.Lines[i].raw; !isBlank(raw) {
				all[i] = append(all[i], secret{skipBlanks(raw, 0), len(raw)})
			}
		}
	}
	return all
}
