package decode

import (
	"cmp"
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
// masked: answers of an AUTH exchange (RFC 4954, 4), values that stand in one of
// secretForms, and the same strings wherever else they stand.
func (d *decoder) maskSecrets() {
	var room [16]secretForm
	auth, forms := d.words.mayAny(authCommands...), d.siftForms(room[:0])
	secrets := map[int][]string{} // by the index of the line they stand on
	spans := map[int][]secret{}   // and where, if the line was read as it stands
	for i := range d.Lines {
		found, at := d.lineSecrets(i, auth, forms)
		if found == nil {
			continue
		}
		secrets[i] = found
		l := &d.Lines[i]
		if from := strings.Index(l.raw, l.plain); from >= 0 && len(at) <= mostSecrets {
			for _, s := range at {
				spans[i] = append(spans[i], secret{from + s.start, from + s.end})
			}
		}
		for _, s := range found {
			d.known = appendKnown(d.known, s)
		}
	}
	broken := d.allBrokenSecrets(secrets)
	d.addRests(secrets, broken)
	broken = d.addKeys(broken)
	for i := range d.Lines {
		found := spans[i]
		if found == nil {
			found = findSecrets(d.Lines[i].raw, secrets[i])
		}
		d.maskLine(i, append(found, broken[i]...), secrets[i])
	}
}

// maskLine writes the text of line i, which shows none of the secrets that stand on
// it, found where, nor any that is known from elsewhere.
func (d *decoder) maskLine(i int, found []secret, secrets []string) {
	l := &d.Lines[i]
	if d.hidesSecret(i, secrets) {
		found = append(found, secret{0, len(l.raw)})
	}
	for _, k := range d.known {
		found = append(found, findKnown(l.raw, k)...)
	}
	if l.Text = l.raw; !d.valid || len(found) > 0 {
		l.Text = maskParts(l, found)
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
		if !isPlainWord(k) {
			s = strings.ReplaceAll(s, k, mask)
			continue
		}
		found := findKnown(s, k)
		for i := len(found) - 1; i >= 0; i-- {
			s = s[:found[i].start] + mask + s[found[i].end:]
		}
	}
	return strings.ToValidUTF8(s, "\uFFFD")
}

// maskParts returns the raw text of l with the secrets masked, and marks the
// masks.
func maskParts(l *Line, secrets []secret) string {
	if len(secrets) == 0 {
		return strings.ToValidUTF8(l.raw, "\uFFFD")
	}
	slices.SortStableFunc(secrets, func(a, b secret) int { return a.start - b.start })
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
// what stands before them: AUTH, where the text holds that word, or what one of
// forms finds. It tells where those stand in the plain text.
func (d *decoder) lineSecrets(i int, auth bool, forms []secretForm) ([]string, []secret) {
	l := &d.Lines[i]
	if l.Side == Client && l.Stage == StageAUTH && l.Command == "" {
		text := strings.TrimSpace(d.turns[i].text)
		if text == "" || isRedacted(text) {
			return nil, nil
		}
		return []string{text}, nil
	}
	var found []secret
	if auth {
		if s, ok := initialResponse(l.plain, d.low(i)); ok {
			found = findAll(l.plain, s)
		}
	}
	for k := range forms {
		if f := &forms[k]; l.traits.may(f.need) {
			found = append(found, f.find(d, i, f.words)...)
		}
	}
	if found == nil {
		return nil, nil
	}
	return texts(l.plain, found)
}

// texts returns what stands at found, in order; found may overlap.
func texts(s string, found []secret) ([]string, []secret) {
	slices.SortStableFunc(found, func(a, b secret) int { return cmp.Or(a.start-b.start, b.end-a.end) })
	var all []string
	apart := found[:0]
	for _, v := range found {
		if n := len(apart); n > 0 && v.start < apart[n-1].end {
			continue
		}
		apart, all = append(apart, v), append(all, s[v.start:v.end])
	}
	return all, apart
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
		if m >= 8 && !isMechanism(strings.ToUpper(s[start:start+m])) && !isRedacted(s[start:start+m]) && !isWordOfLetters(s[start:start+m]) {
			return s[start : start+m], true
		}
	}
}

// isWordOfLetters says that s is a word, as in "AUTH PLAIN mechanism", and not the
// base64 of something.
func isWordOfLetters(s string) bool {
	if plain, ok := decodeBase64(s); ok && isASCII(plain) {
		return false
	}
	return strings.Trim(s[1:], "abcdefghijklmnopqrstuvwxyz") == "" && isLetter(s[0])
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
		if len(p) >= 6 && !isAccount(p) && !isCommon(p) && len(known) < mostSecrets && !slices.Contains(known, p) {
			known = append(known, p)
		}
	}
	return known
}

// isAccount says that s is an address: the login of many, which no one hides.
func isAccount(s string) bool {
	_, domain, ok := strings.Cut(s, "@")
	return ok && strings.IndexByte(domain, '.') > 0
}

// isCommon says that s is a word that stands in texts of this kind without being
// anyone's password, even where someone chose it as one.
func isCommon(s string) bool {
	return isStatement(s) || strings.Contains(" admin administrator example localhost mailer postmaster secret server testing ", " "+lower(s)+" ")
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

// isPlainWord says that s is a number, or a word such as others may hold.
func isPlainWord(s string) bool {
	letters := strings.Trim(s[1:], "abcdefghijklmnopqrstuvwxyz") == "" && isLetter(s[0])
	return letters || strings.Trim(s, "0123456789") == ""
}

// findKnown finds a known secret in s: a plain word not within others, which
// would tell it by what is left of them and hide what has no part in it.
func findKnown(s, known string) []secret {
	found := findAll(s, known)
	if len(found) > 0 && isPlainWord(known) {
		found = slices.DeleteFunc(found, func(v secret) bool {
			escape := v.start > 1 && s[v.start-2] == '\\' // "\n" and the like
			return v.start > 0 && isWordy(s[v.start-1]) && !escape || v.end < len(s) && isWordy(s[v.end])
		})
	}
	return found
}

// isWordy says that c goes on with a word; other bytes may be those of quotes.
func isWordy(c byte) bool { return isLetter(c) || isDigit(c) || c == '_' }

func findAll(s, part string) []secret {
	var found []secret
	eachPlace(s, part, func(at int) int {
		found = append(found, secret{at, at + len(part)})
		return 0
	})
	return found
}

// eachPlace calls read with each place where word stands in s. Read returns where
// to look for the next, if not right behind the word.
func eachPlace(s, word string, read func(at int) int) {
	for at := 0; ; {
		i := strings.Index(s[at:], word)
		if i < 0 {
			return
		}
		i += at
		at = max(i+len(word), read(i))
	}
}
