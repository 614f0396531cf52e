package decode

import (
	"encoding/base64"
	"strings"
)

// longestAuthority bounds how much of an address is looked at for a password.
const longestAuthority = 300

// inURL finds the passwords of addresses such as "smtp://user:password@host"
// (RFC 3986, 3.2.1), written as they should be and as people write them.
func (d *decoder) inURL(i int, _ []string) []secret { return urlSecrets(d.Lines[i].plain) }

// urlSecrets finds them in s.
func urlSecrets(s string) []secret {
	var found []secret
	eachPlace(s, "://", func(at int) int {
		at += len("://")
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
			return at
		}
		password := whole[from:end]
		if !isRedacted(password) && !isReference(password, false) && !isNamePlaceholder(password) {
			found = append(found, secret{at + from, at + end})
		}
		return at + end
	})
	return found
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
	if !ok || isMechanism(strings.ToUpper(s[user.start:user.end])) || low[user.start:user.end] == "auth" {
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
		eachPlace(low, o.name, func(at int) int {
			own := at == 0 || strings.IndexByte(" \t\"'`(", s[at-1]) >= 0 || o.name == "-securestring"
			if at += len(o.name); !own || at == len(s) || s[at] != ' ' && s[at] != '=' {
				return at
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
			return v.end
		})
	}
	return found
}

// isEncoded says that s is what a login sends, or looks like it: words are base64
// as well.
func isEncoded(s string) bool {
	if _, err := base64.StdEncoding.DecodeString(s); err != nil || len(s) < 8 {
		return false
	}
	return strings.HasSuffix(s, "=") || lower(s) != s && strings.ToUpper(s) != s && isStrong(s)
}

// authorization finds what an HTTP request logs in with (RFC 7617, RFC 6750).
func (d *decoder) authorization(i int, words []string) []secret {
	s, low := d.Lines[i].plain, d.low(i)
	var found []secret
	for _, word := range words {
		eachPlace(low, word, func(at int) int {
			own := at == 0 || !isWordy(low[at-1])
			at += len(word)
			end := at
			for end < len(s) && (isNameByte(s[end]) || strings.IndexByte("+/=~", s[end]) >= 0) {
				end++
			}
			token := s[at:end]
			header := strings.Contains(low[max(0, at-longestName):at], "authorization")
			if header && isEncoded(token) || word == "bearer " && own && len(token) >= 16 && isStrong(token) {
				found = append(found, secret{at, end})
			}
			return end
		})
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

// mostAnswersBelow is how far below an AUTH command its answers may stand.
const mostAnswersBelow = 6

// belowAuth finds an answer to an AUTH command that stands below it behind the same
// mark. Where the text is no session, as of a program that shows only what it says
// itself, or one with a mailbox (RFC 9051, 6.2.2), nothing else tells of it.
func (d *decoder) belowAuth(i int, words []string) []secret {
	s := trimRight(d.Lines[i].plain)
	s = strings.TrimSuffix(strings.TrimRight(s, `'"`), `\r\n`)
	begin := max(strings.LastIndexByte(s, ' '), strings.LastIndexByte(s, '\t'), strings.LastIndexByte(s, '\''), strings.LastIndexByte(s, '"')) + 1
	if n := len(s) - begin; d.Lines[i].Reply > 0 || n < 8 || n%4 != 0 || tokenLength(s[begin:]) < n {
		return nil
	}
	for k := i - 1; k >= 0 && k >= i-mostAnswersBelow; k-- {
		for _, word := range words {
			at := strings.Index(d.low(k), word)
			if at >= 0 && strings.HasPrefix(string(shapeOf(d.plain[k][:at])), string(shapeOf(s[:begin]))) && isEncoded(s[begin:]) {
				return []secret{{begin, len(s)}}
			}
		}
	}
	return nil
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
