package reason

import (
	"bytes"
	"strings"
	"sync"
	"unicode/utf8"
)

// gap is how many bytes may stand for the "*" of a phrase.
const gap = 90

// minPiece is the length of the shortest piece of a phrase, and longPiece of
// those that are looked up by more of their bytes: very many begin with
// "mailbox" or "account".
const (
	minPiece  = 3
	longPiece = 9
)

// A piece is a stretch of a phrase between two stars.
type piece struct {
	text   string
	phrase int32 // number of the phrase
	nth    int32 // which piece of it
	last   bool  // the phrase's last
	word   bool  // must end where a word ends
	chain  int32 // the next piece of the bucket; 0 for none
}

// A phraseIndex finds all phrases in one pass over a text: at each start of a
// word it looks up the pieces that begin with the bytes there.
type phraseIndex struct {
	pieces []piece
	heads  [1 << 13]int32 // for each bucket, its last piece; 0 for none
	long   [1 << 13]int32 // the same for long pieces
	rule   []int32        // for each phrase, its rule
	words  []bool         // for each rule, whether it goes by words, and not by a provider's codes
}

// index returns the index of rules, made on the first call.
var index = sync.OnceValue(func() *phraseIndex { return newIndex(rules) })

func newIndex(rules []rule) *phraseIndex {
	x := &phraseIndex{pieces: make([]piece, 1, 4096)} // piece 0 is none
	for i, r := range rules {
		x.words = append(x.words, !r.code)
		for p := range r.phrases {
			phrase := int32(len(x.rule))
			x.rule = append(x.rule, int32(i))
			texts := strings.Split(p, "*")
			for k, t := range texts {
				text, word := strings.CutSuffix(t, "|")
				x.add(piece{text, phrase, int32(k), k == len(texts)-1, word, 0})
			}
		}
	}
	return x
}

func (x *phraseIndex) add(p piece) {
	head := &x.heads[bucket(p.text)]
	if len(p.text) >= longPiece {
		head = &x.long[longBucket(p.text)]
	}
	p.chain = *head
	*head = int32(len(x.pieces))
	x.pieces = append(x.pieces, p)
}

func bucket[T string | []byte](s T) uint32 {
	h := uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16
	return h * 2654435761 >> (32 - 13)
}

func longBucket[T string | []byte](s T) uint32 {
	h := uint64(0)
	for i := range longPiece {
		h = h*31 + uint64(s[i])
	}
	return uint32(h * 0x9E3779B97F4A7C15 >> (64 - 13))
}

// A hit is a phrase found in a text.
type hit struct {
	rule       int32
	start, end int
	linked     bool // within the address of a page
}

// A partial is a phrase of which only the first pieces were found so far.
type partial struct {
	phrase     int32
	next       int32
	start, end int
}

// hits collects what scan finds.
type hits struct {
	at    [48]hit
	n     int
	open  [40]partial
	nOpen int
}

// scan finds the phrases in text.
func (x *phraseIndex) scan(text []byte, found *hits) {
	for i := 0; i+minPiece <= len(text); i++ {
		if i > 0 && alnum(text[i]) && alnum(text[i-1]) {
			continue
		}
		x.chain(x.heads[bucket(text[i:])], text, i, found)
		if i+longPiece <= len(text) {
			x.chain(x.long[longBucket(text[i:])], text, i, found)
		}
	}
}

// chain tries the pieces from number k on at text[i:].
func (x *phraseIndex) chain(k int32, text []byte, i int, found *hits) {
	for k > 0 {
		p := &x.pieces[k]
		k = p.chain
		end := i + len(p.text)
		if end > len(text) || string(text[i:end]) != p.text ||
			p.word && end < len(text) && alnum(text[end]) {
			continue
		}
		linked := false
		if x.words[x.rule[p.phrase]] {
			var mail bool
			if mail, linked = inAddress(text, i, end); mail || isPassed(text, i, end) || isDenied(text, i) || rules[x.rule[p.phrase]].Detail == "sender" && isLabel(text, i, end) {
				continue
			}
		}
		found.piece(x, p, hit{start: i, end: end, linked: linked})
	}
}

// piece notes one piece, found at that place, and with its last one the phrase.
func (h *hits) piece(x *phraseIndex, p *piece, found hit) {
	if p.nth > 0 {
		o := h.find(p.phrase, p.nth, found.start)
		if o == nil {
			return
		}
		found.start = o.start
		o.next, o.end = p.nth+1, found.end
	} else if !p.last {
		h.begin(partial{p.phrase, 1, found.start, found.end})
	}
	if p.last {
		found.rule = x.rule[p.phrase]
		h.keep(found)
	}
}

// keep notes a hit, where there is no room in the place of one of a later rule.
func (h *hits) keep(found hit) {
	if h.n < len(h.at) {
		h.at[h.n] = found
		h.n++
		return
	}
	worst := 0
	for i := range h.at {
		if h.at[i].rule > h.at[worst].rule {
			worst = i
		}
	}
	if found.rule < h.at[worst].rule {
		h.at[worst] = found
	}
}

// inAddress reports whether text[start:end] is part of a mail address, whose
// words say nothing: <spam@example.org> may be unknown or full; or of the address of
// a page, which may be about more than this reply: "/help/spam.htm".
func inAddress(text []byte, start, end int) (mail, linked bool) {
	for _, c := range text[start:end] {
		if !inToken(c) {
			return false, false
		}
	}
	from, to := start, end
	for start > 0 && inToken(text[start-1]) {
		start--
	}
	for end < len(text) && inToken(text[end]) {
		end++
	}
	if linked = bytes.HasPrefix(text[start:end], []byte("//")); linked { // with an address among its parts
		for start = from; start > 0 && inPart(text[start-1]); start-- {
		}
		for end = to; end < len(text) && inPart(text[end]); end++ {
		}
	}
	at := bytes.IndexByte(text[start:end], '@')
	return at > 0 && at < end-start-1, linked
}

// isPassed reports whether text[start:end] names a check of the sender which did not
// fail, or a field that tells of one: "spf=pass", "Received-SPF: none".
func isPassed(text []byte, start, end int) bool {
	if end == len(text) || text[end] != '=' && text[end] != ':' {
		return false
	}
	result := bytes.TrimLeft(text[end+1:], " ")
	if bytes.HasPrefix(result, []byte("pass")) || bytes.HasPrefix(result, []byte("neutral")) || bytes.HasPrefix(result, []byte("bestguess")) {
		return true
	}
	return bytes.HasSuffix(text[:start], []byte("received-")) && bytes.HasPrefix(result, []byte("none"))
}

// isDenied reports whether a scanner says that it found no virus, or only names itself.
func isDenied(text []byte, start int) bool {
	return bytes.HasPrefix(text[start:], []byte("virus")) && (bytes.HasSuffix(text[:start], []byte("no ")) || bytes.HasSuffix(text[:start], []byte("anti_")))
}

// isLabel reports whether the word text[start:end], or a longer one, is the label of an
// address: "Absenderadresse: ann@example.org".
func isLabel(text []byte, start, end int) bool {
	for end < len(text) && end-start < longestLabel && alnum(text[end]) {
		end++
	}
	value, ok := bytes.CutPrefix(bytes.TrimLeft(text[end:], " "), []byte(":"))
	if !ok || bytes.IndexByte(text[start:end], ' ') >= 0 {
		return false
	}
	value = bytes.TrimLeft(value, " <")
	n := 0
	for n < len(value) && inToken(value[n]) {
		n++
	}
	return bytes.IndexByte(value[:n], '@') > 0
}

// longestLabel is how long such a word is at most, in bytes.
const longestLabel = 40

// inToken says that c may belong to an address. In scripts that know no blanks the
// words stand beside it; addresses in those are rare.
func inToken(c byte) bool {
	return c > ' ' && c < utf8.RuneSelf && strings.IndexByte(`<>()[]{}",;:|`, c) < 0
}

// inPart reports whether c belongs to one part of a link.
func inPart(c byte) bool { return inToken(c) && strings.IndexByte("/?&=", c) < 0 }

// find returns the partial that waits for that piece, not too far back.
func (h *hits) find(phrase int32, nth int32, start int) *partial {
	for i := range h.open[:h.nOpen] {
		o := &h.open[i]
		if o.phrase == phrase && o.next == nth && start >= o.end && start-o.end <= gap {
			return o
		}
	}
	return nil
}

// begin opens a partial, in the place of an older one of the same phrase, or
// of one that got too far back.
func (h *hits) begin(p partial) {
	for i := range h.open[:h.nOpen] {
		o := &h.open[i]
		if o.phrase == p.phrase && o.next == 1 || p.start-o.end > gap {
			*o = p
			return
		}
	}
	if h.nOpen < len(h.open) {
		h.open[h.nOpen] = p
		h.nOpen++
		return
	}
	oldest := 0
	for i := range h.open {
		if h.open[i].end < h.open[oldest].end {
			oldest = i
		}
	}
	h.open[oldest] = p
}

// best returns the hit of the first rule that holds in the situation; -1 for
// none. Words of a link count after those of the reply that say something.
func (h *hits) best(c situation) int {
	best := -1
	for i := range h.at[:h.n] {
		r := h.at[i].rule
		if rules[r].Reason != "" && (best < 0 || h.at[i].before(h.at[best])) && rules[r].If.holds(c) &&
			(rules[r].Provider == "" || rules[r].Provider == c.provider) {
			best = i
		}
	}
	return h.agreed(c, best)
}

// before says that a hit decides where another one stands beside it.
func (a hit) before(b hit) bool {
	if a, b := a.level(), b.level(); a != b {
		return a < b
	}
	return a.rule < b.rule
}

// level ranks what decides: words that say something, the same in a link, words that say
// little, and these in a link.
func (a hit) level() int {
	switch weak := rules[a.rule].weak; {
	case a.linked && weak:
		return 3
	case weak:
		return 2
	case a.linked:
		return 1
	}
	return 0
}

// agreed returns the hit whose reason is that of the enhanced code, where the
// code is of one thing only and words say the same; else that of best. What a
// server adds, "look at our privacy policy", speaks of other things. A program's
// words come with the code that Postfix has for any end of it, and a refusal of
// the sender's address with that which asking for it gave; services repeat that for
// which they put an address on their list.
func (h *hits) agreed(c situation, best int) int {
	if best < 0 || c.class != '5' || !certainCodes[c.status] {
		return best
	}
	if r := &rules[h.at[best].rule]; r.code || r.Reason == "mailererror" || r.Reason == "rejected" || r.Reason == "suppressed" {
		return best
	}
	reason, _, _ := byCode(c)
	same := -1
	for i := range h.at[:h.n] {
		r := &rules[h.at[i].rule]
		if r.Reason == reason && !r.weak && (same < 0 || h.at[i].rule < h.at[same].rule) && r.If.holds(c) &&
			(r.Provider == "" || r.Provider == c.provider) {
			same = i
		}
	}
	if same < 0 {
		return best
	}
	return same
}

// certainCodes are the enhanced codes that servers give for one thing only.
var certainCodes = map[string]bool{"5.1.1": true, "5.1.2": true, "5.1.10": true, "5.2.2": true}

// hindrance returns the detail of what kept a message waiting until its time was up,
// as told outside of hit best, which is about the time; "" where the text does not tell.
func (h *hits) hindrance(c situation, best hit) string {
	for _, found := range h.at[:h.n] {
		switch r := &rules[found.rule]; r.Detail {
		case "timeout", "no-connection", "dns":
			if (found.end <= best.start || best.end <= found.start) && r.If.holds(c) {
				return r.Detail
			}
		}
	}
	return ""
}

// rivals returns the reasons of the other rules that hold, without repeats.
func (h *hits) rivals(c situation, winner string) []string {
	var others []string
next:
	for i := range h.at[:h.n] {
		r := &rules[h.at[i].rule]
		if r.Reason == "" || r.Reason == winner || !r.If.holds(c) ||
			r.Provider != "" && r.Provider != c.provider {
			continue
		}
		for _, o := range others {
			if o == r.Reason {
				continue next
			}
		}
		others = append(others, r.Reason)
	}
	return others
}

func alnum(c byte) bool {
	return 'a' <= c && c <= 'z' || '0' <= c && c <= '9'
}
