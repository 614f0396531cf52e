package decode

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// cutAddress takes a mail address from the front of s, as "<ann@example.org>",
// "\"ann@example.org\"", "SMTP:ann@example.org", bare, or as the last part of an
// X.400 one, "DDA:SMTP=ann@example.org".
func cutAddress(s string) (address, rest string, ok bool) {
	s = strings.TrimLeft(s, "<'[(` \t")
	if quotedLocal(s) == 0 {
		s = strings.TrimLeft(s, "<\"'[(` \t")
	}
	if s != "" && s[0] >= utf8.RuneSelf {
		s = strings.TrimLeft(s, "„“”«‘‚")
	}
	for _, kind := range []string{"smtp:", "smtp=", "rfc822;", "rfc822:", "rfc-822=", "mailto:"} {
		if len(s) > len(kind) && strings.EqualFold(s[:len(kind)], kind) {
			s = strings.TrimLeft(s[len(kind):], " <")
		}
	}
	at := quotedLocal(s)
	for at < len(s) && isLocalByte(s[at]) {
		at++
	}
	if at == 0 || at >= len(s) || at > 255 || s[at] != '@' {
		return "", s, false
	}
	if n := gluedWords(s[:at]); n > 0 {
		s, at = s[n:], at-n
	}
	end := domainEnd(s, at+1)
	if domain := s[at+1 : end]; len(domain) < 3 || !strings.Contains(domain, ".") && domain != "localhost" {
		return "", s, false
	}
	return s[:end], strings.TrimLeft(s[end:], `>"'])`), true
}

// quotedLocal returns the length of the quoted local part (RFC 5321, 4.1.2) with
// which s begins, as in "ann lee"@example.org with its quotes, or 0.
func quotedLocal(s string) int {
	if s == "" || s[0] != '"' {
		return 0
	}
	end := strings.IndexByte(s[1:min(len(s), 66)], '"') + 2
	if end < 3 || end >= len(s) || s[end] != '@' || strings.IndexByte(s[:end], '@') >= 0 {
		return 0
	}
	return end
}

// gluedWords is the length of what stands before a local part without a blank,
// as people write in Chinese, Japanese and Korean: "收件人：ann@example.org". A
// local part that is all of such a script is one (RFC 6531).
func gluedWords(local string) int {
	end := 0
	for i := 0; i < len(local); {
		c, width := utf8.DecodeRuneInString(local[i:])
		i += width
		if c >= firstIdeograph && !isBrokenRune(c, width) {
			end = i
		}
	}
	if end == len(local) {
		return 0
	}
	return end
}

// isBrokenRune says that what was decoded as c is a byte that is no UTF-8.
func isBrokenRune(c rune, width int) bool {
	return c == utf8.RuneError && width == 1
}

// firstIdeograph is where the scripts of East Asia begin in Unicode, with their
// punctuation.
const firstIdeograph = 0x2E80

// domainEnd returns where the domain ends that begins at s[i]. A script other
// than Latin counts only in labels that begin in it: people are greeted
// without a blank, "ann@example.org您好".
func domainEnd(s string, i int) int {
	begin := true
	other := false
	for ; i < len(s); i++ {
		c := s[i]
		switch {
		case c >= 0x80:
			r, width := utf8.DecodeRuneInString(s[i:])
			if unicode.Is(unicode.Latin, r) {
				i += width - 1 // "müller.example"
				break
			}
			if !begin && !other {
				return i
			}
			other = true
		case c == '.':
			if i+1 >= len(s) || !isLetter(s[i+1]) && !isDigit(s[i+1]) && s[i+1] < 0x80 {
				return i
			}
			begin, other = true, false
			continue
		case !isLetter(c) && !isDigit(c) && c != '-' && c != '_': // no host has "_" in its name, but some bounce for it
			return i
		}
		begin = false
	}
	return i
}

// isLocalByte says that c may stand in the local part of an address
// (RFC 5321, 4.1.2; RFC 6531, 3.3).
func isLocalByte(c byte) bool {
	return isLetter(c) || isDigit(c) || c >= 0x80 || strings.IndexByte("!#$%&*+-/=?^_`{|}~.'", c) >= 0
}

// withoutName takes the name of a field off an address, "to=ann@example.org".
func withoutName(address string) string {
	for _, name := range recipientFields {
		if rest, ok := cutPrefixFold(address, name); ok && strings.HasSuffix(name, "=") {
			return rest
		}
	}
	return address
}

// findAddress returns the first address in s, one in angle brackets before
// others.
func findAddress(s string) (string, bool) {
	if i := strings.IndexByte(s, '<'); i >= 0 {
		if a, _, ok := cutAddress(s[i:]); ok {
			return a, true
		}
	}
	for from := 0; from < len(s); {
		at := strings.IndexByte(s[from:], '@')
		if at < 0 {
			return "", false
		}
		at += from
		begin := at
		for begin > from && isLocalByte(s[begin-1]) {
			begin--
		}
		if begin > 0 && s[begin-1] == '\\' && begin+1 < at && (s[begin] == 'n' || s[begin] == 'r') {
			begin++ // a line end that a program spells out
		}
		if a, _, ok := cutAddress(s[begin:]); ok && !strings.HasPrefix(s[begin:], "//") { // of a link
			return withoutName(strings.TrimLeft(a, "'*=/`")), true
		}
		from = at + 1
	}
	return "", false
}
