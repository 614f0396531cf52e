package decode

import "strings"

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
	{[]string{"auth login", "auth plain", "auth xoauth2", "auth oauthbearer", "authenticate plain", "authenticate login", "authenticate xoauth2", "authenticate oauthbearer"}, anyTraits, (*decoder).belowAuth},
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
		eachPlace(low, word, func(at int) int {
			end, ok := secretName(low, at, word)
			start := skipBlanks(s, max(end, at+len(word)))
			if !ok || start == end || start == len(s) {
				return 0
			}
			v, ok := d.bareValue(i, nameStart(s, at), end, start)
			if !ok {
				return 0
			}
			found = append(found, v)
			return v.end
		})
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
