package decode

import (
	"encoding/base64"
	"slices"
	"strings"

	"github.com/smtp-decoder/smtp-decoder/codes"
)

// mask stands in every output where a secret stood. Its length tells nothing.
const mask = "••••••••"

// A secret is a part of one line that nobody else may see.
type secret struct{ start, end int }

// maskSecrets writes the text of every line, with passwords and the like
// masked: answers of an AUTH exchange (RFC 4954, 4), the same strings wherever
// else they stand, and values that the text itself calls a password.
func (d *decoder) maskSecrets() {
	auth, names := d.words.mayAny(authCommands...), d.words.sift(secretNames)
	secrets := map[int][]string{} // by the index of the line they stand on
	for i := range d.Lines {
		if found := d.lineSecrets(i, auth, names); found != nil {
			secrets[i] = found
			for _, s := range found {
				d.known = appendKnown(d.known, s)
			}
		}
	}
	broken := d.allBrokenSecrets(secrets)
	d.addRests(secrets, broken)
	for i := range d.Lines {
		l := &d.Lines[i]
		found := append(findSecrets(l.raw, secrets[i]), broken[i]...)
		if d.hidesSecret(i, secrets[i]) {
			found = append(found, secret{0, len(l.raw)})
		}
		for _, k := range d.known {
			found = append(found, findAll(l.raw, k)...)
		}
		if l.Text = l.raw; !d.valid || len(found) > 0 {
			l.Text = maskParts(l, found)
		}
	}
}

// longLine is how long a line is that may have been broken where it ends.
const longLine = 60

// mostRests is into how many lines a secret may have been broken.
const mostRests = 40

// addRests adds what a secret that ends with a long line goes on with in the
// lines below: a break may have cut it.
func (d *decoder) addRests(secrets map[int][]string, broken map[int][]secret) {
	for i, own := range secrets {
		raw := strings.TrimRight(d.Lines[i].raw, " \t\r")
		if !slices.ContainsFunc(own, func(s string) bool { return strings.HasSuffix(raw, s) }) {
			continue
		}
		for k := i + 1; k < len(d.Lines) && k <= i+mostRests && len(raw) >= longLine; k++ {
			raw = strings.TrimRight(d.Lines[k].raw, " \t\r")
			from := len(raw) - len(strings.TrimLeft(raw, " \t>|"))
			rest := raw[from:]
			_, reply := parseReplyLine(rest)
			_, command := parseCommand(rest, true)
			if n := tokenLength(rest); n == 0 || n < len(rest) || reply || command {
				break
			}
			broken[k] = append(broken[k], secret{from, len(raw)})
		}
	}
}

// hidesSecret says that line i holds one of its secrets in another spelling than
// it was read in, such as the escape sequences of JSON: where it stands cannot be
// told, so that nothing of the line may be shown.
func (d *decoder) hidesSecret(i int, secrets []string) bool {
	if d.Lines[i].raw == "" || i+1 < len(d.Lines) && d.Lines[i+1].wrapped || d.Lines[i].wrapped {
		return false // its pieces stand in other lines
	}
	for _, s := range secrets {
		if !strings.Contains(d.Lines[i].raw, s) {
			return true
		}
	}
	return false
}

// allBrokenSecrets finds the pieces of secrets that were broken, by the index of
// the line they stand on.
func (d *decoder) allBrokenSecrets(secrets map[int][]string) map[int][]secret {
	if len(secrets) == 0 {
		return nil
	}
	all := map[int][]secret{}
	for i, own := 1, []string(nil); i < len(d.Lines); i++ {
		if !d.Lines[i].wrapped {
			own = secrets[i]
			continue
		}
		if own == nil {
			own = secrets[i-1]
		}
		for _, hidden := range slices.Concat(d.known, own) {
			for _, mark := range []string{"", "="} {
				for k, s := range d.brokenSecrets(i-1, hidden, mark) {
					all[k] = append(all[k], s)
				}
			}
		}
	}
	return all
}

// findSecrets finds secrets in the line that they come from. Where it holds
// more than a text of people does, all from the first to the last is masked.
func findSecrets(raw string, secrets []string) []secret {
	var found []secret
	if len(secrets) > mostSecrets {
		first, last := secrets[0], secrets[len(secrets)-1]
		if from := strings.Index(raw, first); from >= 0 {
			return append(found, secret{from, max(from+len(first), strings.LastIndex(raw, last)+len(last))})
		}
		return append(found, secret{0, len(raw)})
	}
	for _, s := range secrets {
		found = append(found, findAll(raw, s)...)
	}
	return found
}

// hide masks the known secrets in a text that was made from several lines.
func (d *decoder) hide(s string) string {
	for _, k := range d.known {
		s = strings.ReplaceAll(s, k, mask)
	}
	return strings.ToValidUTF8(s, "\uFFFD")
}

// maskParts returns the raw text of l with the secrets masked, and marks the
// masks.
func maskParts(l *Line, secrets []secret) string {
	if len(secrets) == 0 {
		return strings.ToValidUTF8(l.raw, "\uFFFD")
	}
	slices.SortFunc(secrets, func(a, b secret) int { return a.start - b.start })
	var b strings.Builder
	at := 0
	for _, s := range secrets {
		if s.end <= at {
			continue
		}
		if s.start >= at {
			b.WriteString(strings.ToValidUTF8(l.raw[at:s.start], "\uFFFD"))
			l.Marks = append(l.Marks, Mark{Start: b.Len(), End: b.Len() + len(mask), Kind: MarkSecret})
			b.WriteString(mask)
		}
		at = s.end
	}
	b.WriteString(strings.ToValidUTF8(l.raw[at:], "\uFFFD"))
	return b.String()
}

// lineSecrets finds the secrets of one line by its place in the session and by
// what stands before them: AUTH, where the text holds that word, or one of
// names.
func (d *decoder) lineSecrets(i int, auth bool, names []string) []string {
	l := &d.Lines[i]
	if l.Side == Client && l.Stage == StageAUTH && l.Command == "" {
		text := strings.TrimSpace(d.turns[i].text)
		if text == "" || isRedacted(text) {
			return nil
		}
		return []string{text}
	}
	if auth {
		if s, ok := initialResponse(l.plain, d.low(i)); ok {
			return []string{s}
		}
	}
	if len(names) == 0 || !l.traits.may(hasColon|hasEquals|hasMore) {
		return nil
	}
	return namedSecrets(l.plain, d.low(i), names)
}

// authCommands are the beginnings of all AUTH commands.
var authCommands = func() []string {
	all := []string{"auth  "}
	for _, m := range codes.Mechanisms() {
		all = append(all, "auth "+strings.TrimSuffix(m.Name, "*"))
	}
	return all
}()

// initialResponse finds the initial response of an AUTH command, on whatever
// kind of line it stands; low is the line in lower case.
func initialResponse(s, low string) (string, bool) {
	for at := 0; ; {
		i := strings.Index(low[at:], "auth ")
		if i < 0 {
			return "", false
		}
		at += i + len("auth ")
		rest := strings.TrimLeft(s[at:], " ")
		start := at + len(s[at:]) - len(rest)
		n := tokenLength(rest)
		mechanism := strings.ToUpper(rest[:n])
		if n == 0 || !isMechanism(mechanism) || n == len(rest) || rest[n] != ' ' {
			continue
		}
		start += n + 1
		m := tokenLength(s[start:])
		if m >= 8 && !isMechanism(strings.ToUpper(s[start:start+m])) && !isRedacted(s[start:start+m]) {
			return s[start : start+m], true
		}
	}
}

// tokenLength is the length of the base64 or mechanism name at the front of s.
func tokenLength(s string) int {
	n := 0
	for n < len(s) && (isDigit(s[n]) || isLetter(s[n]) || strings.IndexByte("+/=-_", s[n]) >= 0 || escapesSlash(s[n:min(n+4, len(s))])) {
		n++
	}
	return n
}

// escapesSlash says that s is the beginning of "\/", as which JSON may write a
// slash, or JSON within JSON "\\/".
func escapesSlash(s string) bool {
	return s[0] == '\\' && strings.HasPrefix(strings.TrimLeft(s, `\`), "/")
}

// secretNames are the names of values that are secrets, in lower case.
var secretNames = []string{"password", "passwd", "passphrase", "pwd", "pass", "secret", "api_key", "apikey", "api-key", "token"}

// namedSecrets finds values that stand behind one of names, such as
// "password="; low is the line in lower case.
func namedSecrets(s, low string, names []string) []string {
	var spans []secret
	for _, name := range names {
		for at := 0; ; {
			i := strings.Index(low[at:], name)
			if i < 0 {
				break
			}
			at += i + len(name)
			if v, ok := valueAt(s, at); ok && (at-len(name) == 0 || !isLetter(s[at-len(name)-1])) {
				spans = append(spans, v)
				at = v.end
			}
		}
	}
	slices.SortFunc(spans, func(a, b secret) int { return a.start - b.start })
	var found []string
	for _, v := range spans {
		found = append(found, s[v.start:v.end])
	}
	return found
}

// valueAt returns the value in s behind a name that ends at offset at: a sign
// such as ":" or "=>", perhaps quotes, then one word.
func valueAt(s string, at int) (secret, bool) {
	rest := strings.TrimLeft(s[at:], `"' `)
	sign := strings.TrimLeft(rest, ":=>")
	if len(sign) == len(rest) {
		return secret{}, false
	}
	sign = strings.TrimLeft(sign, " ")
	value := strings.TrimLeft(sign, `"'`)
	quoted := len(value) < len(sign)
	end := strings.IndexAny(value, " \t,;\"'<>")
	if quoted {
		end = strings.IndexAny(value, `"'`)
	}
	if end < 0 {
		end = len(value)
	}
	start := len(s) - len(value)
	if end < 3 || isRedacted(value[:end]) {
		return secret{}, false
	}
	return secret{start, start + end}, true
}

// isRedacted says that a secret was taken out already, or that a program says
// that there is none.
func isRedacted(s string) bool {
	low := strings.ToLower(s)
	for _, w := range []string{"***", "xxx", "redacted", "hidden", "masked", "(", "[", "<", "…", "•"} {
		if strings.HasPrefix(low, w) {
			return true
		}
	}
	return strings.Trim(low, "*x.") == "" || low == "none" || low == "null" || low == "nil" || low == "not"
}

// mostSecrets bounds how many strings are searched for in all lines.
const mostSecrets = 16

// appendKnown adds a secret, and the password that it holds in base64, to the
// strings that are masked wherever they stand.
func appendKnown(known []string, s string) []string {
	parts := []string{s}
	if plain, ok := decodeBase64(s); ok {
		fields := strings.FieldsFunc(plain, func(r rune) bool { return r == 0 || r == 1 })
		if len(fields) > 0 {
			parts = append(parts, fields[len(fields)-1])
		}
	}
	for _, p := range parts {
		if len(p) >= 6 && !strings.Contains(p, "@") && len(known) < mostSecrets && !slices.Contains(known, p) {
			known = append(known, p)
		}
	}
	return known
}

func decodeBase64(s string) (string, bool) {
	b, err := base64.StdEncoding.DecodeString(s)
	if err != nil || len(b) == 0 {
		return "", false
	}
	for _, c := range b {
		if c < ' ' && c > 1 || c == 0x7f {
			return "", false
		}
	}
	return string(b), true
}

func findAll(s, part string) []secret {
	var found []secret
	for at := 0; ; {
		i := strings.Index(s[at:], part)
		if i < 0 {
			return found
		}
		found = append(found, secret{at + i, at + i + len(part)})
		at += i + len(part)
	}
}
