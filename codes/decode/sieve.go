package decode

// A sieve tells which words a text cannot hold. Most of what is looked for in
// every line stands nowhere in most texts, and a long log has many lines.
//
// The zero value is the sieve of no text.
//
// It knows the runs of three bytes of the text, by six bits of each: the low
// five, so that the case of ASCII letters makes no difference, and the one that
// tells letters from digits.
type sieve [1 << (3*sieveBits - 6)]uint64

const sieveBits = 6

// add lets through whatever stands in s.
func (v *sieve) add(s string) {
	run := uint(0)
	for i := range len(s) {
		run = nextRun(run, s[i])
		if bit := uint64(1) << (run & 63); i >= 2 && v[run>>6]&bit == 0 {
			v[run>>6] |= bit
		}
	}
}

// nextRun moves the run of three bytes on by c.
func nextRun(run uint, c byte) uint {
	return (run<<sieveBits | uint(c&0x1f|c>>1&0x20)) & (1<<(3*sieveBits) - 1)
}

// may says that the text may hold word, in whatever case. It may hold any word
// of less than three bytes.
func (v *sieve) may(word string) bool {
	run := uint(0)
	for i := range len(word) {
		if run = nextRun(run, word[i]); i >= 2 && v[run>>6]&(1<<(run&63)) == 0 {
			return false
		}
	}
	return true
}

// mayAny says that the text may hold one of words.
func (v *sieve) mayAny(words ...string) bool {
	for _, w := range words {
		if v.may(w) {
			return true
		}
	}
	return false
}

// sift returns those of words that the text may hold.
func (v *sieve) sift(words []string) []string {
	var left []string
	for _, w := range words {
		if v.may(w) {
			left = append(left, w)
		}
	}
	return left
}
