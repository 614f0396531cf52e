package decode

import "strings"

// eximListing names what readEximQueue reads.
const eximListing = "Exim queue listing"

// readEximQueue reads the first line of a message in what "exim -bp" lists: how
// long it has been there, its size, its id, its reverse-path and whether it is
// frozen. The recipients stand below, one a line.
func readEximQueue(line string) (logEntry, bool) {
	age, rest := cutWord(line)
	if !isAge(age) {
		return logEntry{}, false
	}
	size, rest := cutWord(rest)
	id, rest := cutWord(rest)
	from, state := cutWord(rest)
	if !isSize(size) || strings.Count(id, "-") != 2 || len(id) < 16 || len(id) > 23 || !strings.HasPrefix(from, "<") {
		return logEntry{}, false
	}
	e := logEntry{id: id, from: strings.Trim(from, "<>"), hasFrom: true, note: "A message that waits in the queue, for " + ageWords(age) + " now."}
	if e.from == "" {
		e.note = "A report that waits in the queue, for " + ageWords(age) + " now."
	}
	if strings.Contains(state, "frozen") {
		e.note += " It is frozen: Exim does not try it again until somebody thaws it."
	}
	return e, true
}

// cutWord cuts the first word off s.
func cutWord(s string) (word, rest string) {
	word, rest, _ = strings.Cut(trimLeft(s), " ")
	return word, rest
}

// isAge says that s is a time such as "25m", "3h" or "12d".
func isAge(s string) bool {
	n := len(s) - 1
	return n > 0 && n < 5 && strings.IndexByte("mhd", s[n]) >= 0 && strings.Trim(s[:n], "0123456789") == ""
}

// isSize says that s is a number of bytes such as "512", "2.9K" or "1.2M".
func isSize(s string) bool {
	digits := strings.TrimRight(s, "KMG")
	return digits != "" && len(s)-len(digits) <= 1 && strings.Trim(digits, "0123456789.") == "" && isDigit(digits[0])
}

func ageWords(age string) string {
	n := age[:len(age)-1]
	unit := map[byte]string{'m': "minute", 'h': "hour", 'd': "day"}[age[len(age)-1]]
	if n != "1" {
		unit += "s"
	}
	return n + " " + unit
}
