package decode

// Traits tell what a line may hold, so that the steps that look for it pass the
// other lines by. Most lines of most texts have none of what any step looks
// for, and a mail is read in many steps.
type traits uint16

// The traits.
const (
	mayReply  traits = 1 << iota // three digits in a row, the first of them 2 to 5
	mayStatus                    // "5.1": the beginning of an enhanced status code
	mayTell                      // a digit
	hasAt
	hasColon
	hasEquals
	hasQuote // a double quote
	hasBar
	hasSlash
	hasBackslash
	hasBracket // an opening one: "[", "(", "<" or "{"
	hasMore    // ">"
)

// anyTraits are those of every line.
const anyTraits = ^traits(0)

// byteTraits holds the traits that one byte gives.
var byteTraits = [256]traits{
	'@': hasAt, ':': hasColon, '=': hasEquals, '"': hasQuote, '|': hasBar, '/': hasSlash, '\\': hasBackslash,
	'[': hasBracket, '(': hasBracket, '<': hasBracket, '{': hasBracket, '>': hasMore,
	'0': mayTell, '1': mayTell, '2': mayTell, '3': mayTell, '4': mayTell,
	'5': mayTell, '6': mayTell, '7': mayTell, '8': mayTell, '9': mayTell,
}

// The kinds of a byte that codes are made of, two bits each.
const (
	noKind = iota
	digitKind
	firstKind // a digit that codes begin with
	dotKind
)

var byteKinds = [256]uint8{
	'0': digitKind, '1': digitKind, '2': firstKind, '3': firstKind, '4': firstKind,
	'5': firstKind, '6': digitKind, '7': digitKind, '8': digitKind, '9': digitKind, '.': dotKind,
}

// runTraits holds the traits that the kinds of three bytes in a row give.
var runTraits = func() (of [64]traits) {
	for run := range of {
		first, second, third := run>>4, run>>2&3, run&3
		number := third == digitKind || third == firstKind
		switch {
		case first != firstKind || !number:
		case second == dotKind:
			of[run] = mayStatus
		case second != noKind:
			of[run] = mayReply
		}
	}
	return of
}()

// traitsOf returns the traits of s.
func traitsOf(s string) traits {
	var t traits
	run := uint8(0)
	for i := range len(s) {
		c := s[i]
		run = run<<2 | byteKinds[c]
		t |= byteTraits[c] | runTraits[run&63]
	}
	return t
}

// may says that a line may have one of these traits.
func (t traits) may(have traits) bool { return t&have != 0 || have == anyTraits }
