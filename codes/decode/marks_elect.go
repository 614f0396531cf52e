package decode

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// elect says which side the prefix marks, if it is a mark.
func (v *voter) elect(all []*voter) (mark, bool) {
	m := mark{shape: v.shape, letters: strings.ContainsRune(string(v.shape), '=')}
	if v.shape == "" {
		return mark{}, false
	}
	if m.letters && !v.trusted() || v.echoes(all) {
		return mark{}, false
	}
	switch total := v.client + v.server; {
	case v.client*10 >= total*7:
		m.side = Client
	case v.server*10 >= total*7:
		m.side = Server
	case total < 3:
		return mark{}, false
	}
	return m, true
}

// trusted says that a prefix with words in it is a mark and no sentence: it
// ends in a sign, and holds an arrow or a word of direction or comes again and
// again; or it is one word of direction.
func (v *voter) trusted() bool {
	low := strings.ToLower(v.example)
	if isSaying(low) && !v.answers(low) {
		return false
	}
	words, directed, last := 0, false, ""
	for w := range strings.FieldsFuncSeq(low, func(r rune) bool { return r > 0x7f || !isLetter(byte(r)) }) {
		words++
		directed, last = directed || directionOf(w) != "", w
	}
	end := trimRight(v.example)
	if end != "" && isSentence(end) {
		return false
	}
	if end == "" || !endsInSign(end) {
		stamped := strings.ContainsAny(string(v.shape), "0wB") && v.client+v.server > 1
		return directed && (words == 1 || stamped && directionOf(last) != "")
	}
	return directed || v.arrow() || v.client+v.server > 2
}

// isSentence says that the last words of a prefix, up to the sign before them,
// are too many for a mark: "could not send email 1:".
func isSentence(prefix string) bool {
	prefix = strings.TrimRight(prefix, ":>-=. \"'")
	if i := strings.LastIndexAny(prefix, ":>])|-=,;\""); i >= 0 {
		prefix = prefix[i+1:]
	}
	words := 0
	for w := range strings.FieldsSeq(prefix) {
		if isLetter(w[0]) {
			words++
		}
	}
	return words >= sentenceWords
}

// sentenceWords is how many words no mark has.
const sentenceWords = 4

// endsInSign says that a prefix ends in a sign: a bracket, an arrow to the left
// such as "<--" and "<=", or a sign outside ASCII.
func endsInSign(prefix string) bool {
	c, _ := utf8.DecodeLastRuneInString(prefix)
	switch {
	case c >= utf8.RuneSelf:
		return !unicode.IsLetter(c) && !unicode.IsDigit(c)
	case c == ']' || c == ')':
		return true
	}
	return endsMark(byte(c)) || endsInLeftArrow(prefix)
}

// endsInLeftArrow says that a prefix ends in an arrow such as "<-" or "<==".
func endsInLeftArrow(prefix string) bool {
	n := len(prefix)
	for n > 0 && (prefix[n-1] == '-' || prefix[n-1] == '=') {
		n--
	}
	return n < len(prefix) && n > 0 && prefix[n-1] == '<'
}

// answers says that a prefix, in lower case, ends in a word for a response, and
// that replies stand behind it which no error repeats: then "Response: " is a
// mark.
func (v *voter) answers(low string) bool {
	words := strings.Fields(strings.TrimRight(low, " \t:>=-"))
	if len(words) == 0 {
		return false
	}
	last := words[len(words)-1]
	if !strings.HasPrefix(last, "respon") || isSaying(strings.TrimSuffix(strings.TrimRight(low, " \t:>=-"), last)) {
		return false
	}
	for s := range v.all {
		for _, reply := range []string{"220", "250-", "354", "221"} {
			if strings.HasPrefix(s, reply) && v.server > 2 {
				return true
			}
		}
	}
	return false
}

// sayings are words by which a program repeats a reply in a sentence of its
// own; such a line is no part of the dialogue.
var sayings = []string{
	"error", "fail", "returned", "message:", "msg:", "exception", "retcode", "said", "reject", "respon", "refus", "got code",
	"expected", "lost", "=<", "to=", ">: delivery", "rcpt=", "stat=", "deferred", "status", "diagnostic", "reason", "because", "denied",
}

// isSaying says that a prefix, in lower case, is the beginning of such a
// sentence.
func isSaying(prefix string) bool {
	return slices.ContainsFunc(sayings, func(w string) bool { return strings.Contains(prefix, w) })
}

// echoes says that what stands behind this prefix all stands behind another
// one as well, and more there, or behind an arrow there: a program that prints
// each line twice. A mark of its own with an arrow is never one.
func (v *voter) echoes(all []*voter) bool {
	if v.arrow() && !v.nested(all) {
		return false
	}
	for _, o := range all {
		if o == v || o.shape == "" && v.client > 0 {
			continue
		}
		votes, others := v.client+v.server, o.client+o.server
		if others < votes || others == votes && !o.arrow() {
			continue
		}
		same := true
		for s := range v.all {
			if same = o.has(s); !same {
				break
			}
		}
		if same {
			return true
		}
	}
	return false
}

// nested says that the prefix begins with another one, as in a message that
// quotes a session.
func (v *voter) nested(all []*voter) bool {
	for _, o := range all {
		if o != v && o.shape != "" && strings.HasPrefix(string(v.shape), string(o.shape)) {
			return true
		}
	}
	return false
}

// arrows are the signs of a direction.
const arrows = "<>→←⇒⇐⟶⟵➔➜▶◀►◄»«"

func (v *voter) arrow() bool { return strings.ContainsAny(v.example, arrows) }
