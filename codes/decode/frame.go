package decode

import "strings"

// unframed returns the lines without what a copy puts before all of them:
// quote marks, at any depth, and indentation. Lines that lack it stay as they
// are; the report shows all of them as they came.
func unframed(lines []Line) []string {
	plain := make([]string, len(lines))
	quoted, filled := 0, 0
	for i := range lines {
		plain[i] = lines[i].raw
		if strings.TrimSpace(plain[i]) == "" {
			continue
		}
		filled++
		if strings.HasPrefix(strings.TrimLeft(plain[i], " "), ">") {
			quoted++
		}
	}
	if quoted*5 >= filled*4 && filled > 1 {
		for i := range plain {
			plain[i] = unquoted(plain[i])
		}
	}
	if n := indentation(plain); n > 0 {
		for i := range plain {
			plain[i] = plain[i][min(n, len(plain[i])):]
		}
	}
	return plain
}

// unquoted takes quote marks off the front of a line: "> > 250 ok". A mark of
// a dialogue such as ">>> EHLO" is none.
func unquoted(s string) string {
	for {
		rest, ok := strings.CutPrefix(strings.TrimLeft(s, " "), ">")
		if !ok || strings.HasPrefix(rest, ">>") && !strings.HasPrefix(rest, ">>>") {
			return s
		}
		s = strings.TrimPrefix(rest, " ")
	}
}

// indentation returns how many blanks stand before every line that is not
// blank.
func indentation(lines []string) int {
	least := -1
	for _, l := range lines {
		if text := strings.TrimLeft(l, " "); text != "" {
			if n := len(l) - len(text); least < 0 || n < least {
				least = n
			}
		}
	}
	return max(least, 0)
}

// cutTime takes a time such as "10:11:12.345 " off the front of a line, as
// tools write it that stamp what another program prints.
func cutTime(s string) (string, bool) {
	word, rest, ok := strings.Cut(s, " ")
	word = strings.Trim(word, "[]")
	if !ok || len(word) < 8 || !isDigit(word[0]) || word[2] != ':' || word[5] != ':' {
		return s, false
	}
	return rest, true
}
