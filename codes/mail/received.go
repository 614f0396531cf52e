package mail

import (
	"cmp"
	"strings"
	"time"
)

// A Hop is what one server noted when it took a message over: the value of a
// Received field (RFC 5321, 4.4). Fields that it does not tell are empty.
type Hop struct {
	From    string    // the name the client gave itself, in HELO or EHLO
	Reverse string    // the name that DNS has for the client's address
	Address string    // the client's address
	By      string    // the server
	With    string    // the protocol as written: "ESMTPS", "Microsoft SMTP Server"
	ID      string    // the message's number in the server's queue
	For     string    // the recipient
	TLS     string    // the version, "TLS 1.3"; "TLS" where only its use is told
	Program string    // what took it over without SMTP: "qmail invoked by uid 89"
	Time    time.Time // zero for none
}

// Received reads the value of a Received field. It is false where nothing in it
// is that of one.
func (f Field) Received() (Hop, bool) {
	// Most fields fit into these, so that nothing is set aside for each.
	var words [24]hopToken
	var comments, about [4]string
	r := hopReader{comments: comments[:0], about: about[:0]}
	tokens, date := hopTokens(f.Value, words[:0])
	for i := range tokens {
		r.token(tokens, i)
	}
	h := r.hop()
	if at, ok := parseDate(date); ok {
		h.Time = at
	}
	return h, h.From != "" || h.By != "" || h.Program != "" || !h.Time.IsZero()
}

// Encrypted says whether the hop used TLS, as the field tells: by the protocol
// (RFC 3848) or in a comment. told is false where it tells neither.
func (h Hop) Encrypted() (yes, told bool) {
	_, encrypted, _, known := protocol(h.With)
	return encrypted || h.TLS != "", known || h.TLS != ""
}

// LoggedIn says that the client had logged in, as the protocol tells
// (RFC 3848).
func (h Hop) LoggedIn() bool {
	_, _, login, _ := protocol(h.With)
	return login
}

// protocol takes the name of a protocol apart (RFC 3848, RFC 6531, 4.3): "S"
// behind it stands for TLS and "A" for a login. Exim wrote "asmtp" before there
// was a standard.
func protocol(with string) (base string, encrypted, login, known bool) {
	for _, p := range [...]string{"UTF8SMTP", "UTF8LMTP", "ESMTP", "LMTP", "ASMTP", "SMTP", "HTTP"} {
		if len(with) < len(p) || len(with) > len(p)+2 || !strings.EqualFold(with[:len(p)], p) {
			continue
		}
		switch rest := strings.ToUpper(with[len(p):]); rest {
		case "", "S", "A", "SA":
			return p, strings.HasPrefix(rest, "S"), strings.HasSuffix(rest, "A") || p == "ASMTP", true
		}
	}
	return "", false, false, false
}

// A hopToken is a word of a Received field, or a comment in brackets.
type hopToken struct {
	text    string
	comment bool
}

// hopTokens cuts the value of a Received field into words and comments, which it
// appends to tokens, up to the last semicolon outside of comments; the date
// stands behind it.
func hopTokens(s string, tokens []hopToken) (_ []hopToken, date string) {
	end := 0 // number of tokens before the last semicolon
	found := false
	for at := 0; at < len(s); {
		switch c := s[at]; {
		case isSpace(c) || c == '\r' || c == '\n' || c == ')':
			at++
		case c == ';':
			at++
			date, end, found = s[at:], len(tokens), true
		case c == '(':
			n := commentLength(s[at:])
			tokens = append(tokens, hopToken{strings.TrimSpace(strings.TrimSuffix(s[at+1:at+n], ")")), true})
			at += n
		default:
			n := strings.IndexAny(s[at:], " \t\r\n;(")
			if n < 0 {
				n = len(s) - at
			}
			tokens = append(tokens, hopToken{s[at : at+n], false})
			at += n
		}
	}
	if found {
		tokens = tokens[:end]
	}
	return tokens, date
}

// commentLength is the length of the comment at the front of s, with the
// comments in it (RFC 5322, 3.2.2). One that is not closed ends with s.
func commentLength(s string) int {
	depth := 0
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '\\':
			i++
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return i + 1
			}
		}
	}
	return len(s)
}

// A hopReader collects the clauses of a Received field.
type hopReader struct {
	clause   clause // the one at hand
	filled   bool   // it has its value, or a comment in its place
	values   [lastClause + 1]string
	comments []string // of the client
	about    []string // all others
}

// A clause is a part of a Received field with a word of its own before it.
type clause int

// The clauses of RFC 5321, 4.4; Exim writes "tls", Microsoft's server of old
// "over".
const (
	noClause clause = iota
	fromClause
	byClause
	viaClause
	withClause
	idClause
	forClause
	tlsClause
	overClause
	againClause // one that stands there twice
	lastClause  = againClause
)

// clauses are the words that begin a clause.
var clauses = map[string]clause{
	"from": fromClause, "by": byClause, "via": viaClause, "with": withClause, "id": idClause, "for": forClause,
	"tls": tlsClause, "over": overClause,
}

// token takes the next word or comment.
func (r *hopReader) token(tokens []hopToken, i int) {
	t := tokens[i]
	if t.comment {
		r.filled = true
		if r.clause == fromClause {
			r.comments = append(r.comments, t.text)
		} else {
			r.about = append(r.about, t.text)
		}
		return
	}
	next := Named(clauses, t.text)
	before := r.values[r.clause]
	switch {
	case next != noClause && (r.clause == noClause || r.filled) && i+1 < len(tokens):
		if r.clause, r.filled = next, false; r.values[next] != "" {
			r.clause, r.filled = againClause, true // the first says it
		}
	case r.clause == noClause:
	case before == "":
		r.values[r.clause], r.filled = t.text, true
	case r.clause == fromClause: // "from mx.example.org [192.0.2.1]"
		r.comments = append(r.comments, t.text)
	case (r.clause == withClause || r.clause == viaClause || r.clause == overClause) && len(before) < maxName:
		r.values[r.clause] += " " + t.text
	}
}

// hop puts the clauses together.
func (r *hopReader) hop() Hop {
	h := Hop{
		By:   host(r.values[byClause]),
		With: cmp.Or(r.values[withClause], r.values[viaClause]),
		ID:   strings.Trim(r.values[idClause], "<>"),
		For:  strings.Trim(r.values[forClause], "<>,"),
		TLS:  r.tls(),
	}
	if !strings.Contains(h.For, "@") {
		h.For = ""
	}
	r.client(&h)
	for _, c := range r.about {
		// qmail: "(qmail 4711 invoked by uid 89)", "(nullmailer pid 4711 invoked by uid 0)"
		if name, rest, ok := strings.Cut(c, " invoked "); ok && h.By == "" {
			name, _, _ = strings.Cut(name, " ")
			h.Program = name + " invoked " + rest
		}
	}
	return h
}

// client reads who handed the message over. The forms are
//
//	from NAME (REVERSE [ADDRESS])           Postfix, Sendmail, Gmail
//	from NAME ([ADDRESS])                   Exim, where name and reverse are one
//	from REVERSE ([ADDRESS]:PORT helo=NAME) Exim
//	from REVERSE (HELO NAME) (ADDRESS)      qmail, Yahoo
//	from NAME (ADDRESS)                     Exchange
func (r *hopReader) client(h *Hop) {
	name := r.values[fromClause]
	h.Address = address(name)
	named := false
	for _, c := range r.comments {
		k := -1
		for word := range strings.FieldsSeq(c) {
			k++
			switch {
			case len(word) >= len("helo=") && strings.EqualFold(word[:len("helo=")], "helo="):
				h.From, named = host(word[len("helo="):]), true
			case k == 1 && isGreeting(c):
				h.From, named = host(word), true
			case address(word) != "":
				h.Address = address(word)
			case k == 0 && h.Reverse == "" && isReverse(c):
				h.Reverse = host(word[strings.IndexByte(word, '@')+1:])
			}
		}
	}
	switch {
	case !named:
		h.From = host(name)
	case h.Reverse == "" && address(name) == "":
		h.Reverse = host(name)
	}
	if h.Reverse == "unknown" {
		h.Reverse = ""
	}
	if h.From == "unknown" {
		h.From = ""
	}
}

// isGreeting says that a comment gives the name of the client, "HELO NAME".
func isGreeting(comment string) bool {
	verb, _, _ := strings.Cut(comment, " ")
	return strings.EqualFold(verb, "HELO") || strings.EqualFold(verb, "EHLO") || strings.EqualFold(verb, "LHLO")
}

// isReverse says that a comment begins with the name of a host: it stands
// alone or before an address.
func isReverse(comment string) bool {
	name, rest, _ := strings.Cut(comment, " ")
	if isGreeting(comment) || strings.ContainsAny(name, "=:/,") {
		return false
	}
	rest = strings.TrimLeft(rest, " ")
	return rest == "" || rest[0] == '[' || strings.HasPrefix(rest, "(")
}

// tls finds the version of TLS that a comment tells, or that the field has a
// clause of its own for (RFC 8314, 4.3).
func (r *hopReader) tls() string {
	for _, comments := range [][]string{r.about, r.comments} {
		for _, c := range comments {
			if v := tlsVersion(c); v != "" {
				return v
			}
		}
	}
	if over := r.values[overClause]; r.values[tlsClause] != "" || len(over) >= 3 && strings.EqualFold(over[:3], "TLS") {
		return "TLS"
	}
	return ""
}

// tlsVersion reads "version=TLS1_2, cipher=…", "using TLSv1.3 with cipher …",
// "TLS1.3", "TLSv1.3:TLS_AES…" and "TLS".
func tlsVersion(comment string) string {
	if !strings.Contains(comment, "TLS") && !strings.Contains(comment, "tls") {
		return ""
	}
	upper := strings.ToUpper(comment)
	if upper == "TLS" {
		return "TLS"
	}
	_, rest, ok := strings.Cut(upper, "VERSION=")
	if !ok {
		_, rest, ok = strings.Cut(upper, "USING ")
	}
	if !ok {
		rest = upper
	}
	if rest, ok = strings.CutPrefix(rest, "TLS"); !ok {
		return ""
	}
	rest = strings.TrimPrefix(strings.TrimPrefix(rest, "_"), "V")
	if len(rest) >= 3 && rest[0] == '1' && (rest[1] == '.' || rest[1] == '_') && isDigit(rest[2]) {
		return "TLS 1." + rest[2:3]
	}
	if rest == "1" || len(rest) > 1 && rest[0] == '1' && !isDigit(rest[1]) {
		return "TLS 1.0"
	}
	return ""
}

// host cleans the name of a host: neither brackets nor a final dot.
func host(s string) string {
	if a := address(s); a != "" {
		return a
	}
	return strings.TrimSuffix(strings.Trim(s, "<>[],"), ".")
}

// address reads an address of IPv4 or IPv6, in brackets or bare, with a port
// behind the brackets (RFC 5321, 4.1.3), or returns "".
func address(s string) string {
	s = strings.Trim(s, ",;")
	if open := strings.IndexByte(s, '['); open >= 0 {
		shut := strings.IndexByte(s[open:], ']')
		if shut < 0 {
			return ""
		}
		s = s[open+1 : open+shut]
	} else if at := strings.IndexByte(s, '@'); at >= 0 {
		s = s[at+1:] // the user at the client, of RFC 1413
	}
	if len(s) > 5 && strings.EqualFold(s[:5], "IPv6:") {
		s = s[5:]
	}
	if isIPv4(s) || isIPv6(s) {
		return s
	}
	return ""
}

func isIPv4(s string) bool {
	if s == "" || !isDigit(s[0]) || strings.Count(s, ".") != 3 {
		return false
	}
	for p := range strings.SplitSeq(s, ".") {
		if n, ok := digitsOf(p); !ok || n > 255 {
			return false
		}
	}
	return true
}

// isIPv6 takes what has the form of such an address, with a zone behind "%".
func isIPv6(s string) bool {
	s, _, _ = strings.Cut(s, "%")
	if len(s) > 45 || !strings.Contains(s, "::") && strings.Count(s, ":") != 7 {
		return false
	}
	return strings.Trim(s, "0123456789abcdefABCDEF:.") == ""
}
