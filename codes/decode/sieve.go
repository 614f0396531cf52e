package decode

// A sieve tells which words a text cannot hold. Most of what is looked for in
// every line stands nowhere in most texts, and a long log has many lines.
//
// It knows the runs of three bytes of the text, by six bits of each: the low
// five, so that the case of ASCII letters makes no difference, and the one that
// tells letters from digits.
type sieve struct {
	runs []uint64 // a bit for each run, or in a short text for several
	size uint     // how many bits there are, a power of two
	adds int      // how often something was added
}

// newSieve returns the sieve of no text, for texts of about that length.
func newSieve(length int) sieve {
	size := uint(1) << 18 // one bit for each run that there can be
	if length < 1<<15 {
		size = 1 << 15 // what does not fit shares a bit with few others
	}
	return sieve{make([]uint64, size/64), size, 0}
}

// add lets through whatever stands in s.
func (v *sieve) add(s string) {
	if v.adds++; len(s) < 3 {
		return
	}
	runs, last := v.runs, v.size-1
	run := nextRun(nextRun(0, s[0]), s[1])
	for i := 2; i < len(s); i++ {
		run = nextRun(run, s[i])
		n := (run ^ run>>15*spread) & last
		runs[n/64] |= 1 << (n % 64)
	}
}

// nextRun moves the run of three bytes on by c.
func nextRun(run uint, c byte) uint {
	return (run<<6 | uint(c&0x1f|c>>1&0x20)) & (1<<18 - 1)
}

// bit returns where the sieve keeps a run.
func (v *sieve) bit(run uint) (at uint, bit uint64) {
	run = (run ^ run>>15*spread) & (v.size - 1)
	return run / 64, 1 << (run % 64)
}

// spread parts the runs that differ in their first byte alone.
const spread = 0x1357

// may says that the text may hold word, in whatever case. It may hold any word
// of less than three bytes.
func (v *sieve) may(word string) bool {
	run := uint(0)
	for i := range len(word) {
		run = nextRun(run, word[i])
		if at, bit := v.bit(run); i >= 2 && v.runs[at]&bit == 0 {
			return false
		}
	}
	return true
}

// mayFolded says that the text may hold phrase, perhaps broken over several lines
// at its blanks.
func (v *sieve) mayFolded(phrase string) bool {
	run, whole := uint(0), 0 // how many bytes there are since the last blank
	for i := range len(phrase) {
		if whole++; phrase[i] == ' ' {
			whole = 0
		}
		run = nextRun(run, phrase[i])
		if at, bit := v.bit(run); whole >= 3 && v.runs[at]&bit == 0 {
			return false
		}
	}
	return true
}

// mayAny says that the text may hold one of words.
//
//go:noinline
func (v *sieve) mayAny(words ...string) bool {
	for _, w := range words {
		if v.may(w) {
			return true
		}
	}
	return false
}

// sift returns those of words that the text may hold.
//
//go:noinline
func (v *sieve) sift(words []string) []string {
	var left []string
	for _, w := range words {
		if v.may(w) {
			left = append(left, w)
		}
	}
	return left
}
