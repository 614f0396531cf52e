package reason

import (
	"unicode"
	"unicode/utf8"
)

// A normal is a text made ready for matching, with the way back.
type normal struct {
	text []byte
	at   []int32 // for each byte of text, its place in raw
	raw  string
	n    int // how much of text is written
}

// shortText is a length that nearly no reply has; longer ones cost a heap.
const shortText = 1024

// normalize brings a text to the form the phrases are written in: lower case,
// Latin letters without accents, straight quotes, single blanks, and without
// the codes that folded replies repeat in mid-sentence. The form is never
// longer than the text, so that text and at need be no longer either.
func normalize(in Input, text []byte, at []int32) normal {
	n := normal{text: text, at: at, raw: in.Text}
	s := in.Text
	for i := 0; i < len(s); {
		c := s[i]
		switch {
		case c == ' ' || '\t' <= c && c <= '\r':
			n.blank(i)
			i++
		case digit(c) && n.atWord():
			if w := repeatedCode(s[i:], in.Reply); w > 0 && i > 0 {
				i += w
				continue
			}
			n.put(c, i)
			i++
		case c == '\\' && i+1 < len(s) && (s[i+1] == 'n' || s[i+1] == 'r') && escape(s[i+2:]):
			n.blank(i)
			i += 2
		case c < utf8.RuneSelf:
			if 'A' <= c && c <= 'Z' {
				c |= 0x20
			}
			n.put(c, i)
			i++
		default:
			r, w := utf8.DecodeRuneInString(s[i:])
			n.rune(r, i, w)
			i += w
		}
	}
	n.text, n.at = n.text[:n.n], n.at[:n.n]
	return n
}

// escape reports whether what follows shows that "\n" before it is an escape
// and no part of a name: another escape, a code, or nothing.
func escape(rest string) bool {
	return rest == "" || rest[0] == '\\' || rest[0] == '"' || rest[0] == '\'' || digit(rest[0])
}

func (n *normal) put(c byte, from int) {
	n.text[n.n] = c
	n.at[n.n] = int32(from)
	n.n++
}

// blank adds a blank where none stands.
func (n *normal) blank(from int) {
	if n.n > 0 && n.text[n.n-1] != ' ' {
		n.put(' ', from)
	}
}

func (n *normal) atWord() bool {
	return n.n == 0 || n.text[n.n-1] == ' '
}

// rune adds a character beyond ASCII, of that width in the raw text.
func (n *normal) rune(r rune, from, width int) {
	if low := unicode.ToLower(r); utf8.RuneLen(low) <= width {
		r = low
	}
	if f, ok := folds[r]; ok {
		for i := 0; i < len(f); i++ {
			n.put(f[i], from)
		}
		return
	}
	switch {
	case utf8.RuneLen(r) > width: // a byte that is no UTF-8
		n.put('?', from)
	case r == 0xA0 || r == 0x3000 || 0x2000 <= r && r <= 0x200A || r == 0x2028:
		n.blank(from)
	case 0x200B <= r && r <= 0x200F || r == 0xFEFF || r == 0xAD || 0x300 <= r && r <= 0x36F:
	default:
		var b [utf8.UTFMax]byte
		for i := range utf8.EncodeRune(b[:], r) {
			n.put(b[i], from)
		}
	}
}

// source returns where in the raw text the words text[start:end] stand. (It
// returns no string: that would move the caller's buffers to the heap.)
func (n *normal) source(start, end int) (from, to int) {
	from, to = int(n.at[start]), int(n.at[end-1])
	_, w := utf8.DecodeRuneInString(n.raw[to:])
	return from, to + w
}

// repeatedCode returns the length of a reply code that a folded reply repeats
// ("550-", "550 5.1.1 "), with the enhanced code and the blanks behind it.
func repeatedCode(s string, reply int) int {
	if len(s) < 5 || s[0] != '4' && s[0] != '5' || !digit(s[1]) || !digit(s[2]) {
		return 0
	}
	i := 4
	if s[3] != '-' && s[3] != ' ' {
		return 0
	}
	n := cutStatus(s[i:])
	same := reply == int(s[0]-'0')*100+int(s[1]-'0')*10+int(s[2]-'0')
	if n == 0 && !same {
		return 0
	}
	i += n
	for i < len(s) && s[i] == ' ' {
		i++
	}
	return i
}

// folds takes accents off letters and typographic forms off signs.
var folds = makeFolds()

func makeFolds() map[rune]string {
	m := map[rune]string{
		'ß': "ss", 'æ': "ae", 'œ': "oe", 'ø': "o", 'ł': "l", 'đ': "d", 'ð': "d", 'þ': "th", 'ı': "i", 'ё': "е",
		'‘': "'", '’': "'", '‛': "'", '´': "'", '`': "'", '′': "'", '“': `"`, '”': `"`, '„': `"`,
		'«': `"`, '»': `"`, '–': "-", '—': "-", '‐': "-", '‑': "-", '−': "-", '…': "...",
	}
	for base, accented := range map[string]string{
		"a": "àáâãäåāăą", "c": "çćĉċč", "d": "ď", "e": "èéêëēĕėęě", "g": "ĝğġģ", "i": "ìíîïĩīĭį",
		"l": "ĺļľ", "n": "ñńņňŉ", "o": "òóôõöōŏő", "r": "ŕŗř", "s": "śŝşšș", "t": "ţťț",
		"u": "ùúûüũūŭůűų", "w": "ŵ", "y": "ýÿŷ", "z": "źżž",
	} {
		for _, r := range accented {
			m[r] = base
		}
	}
	return m
}
