package codes

import (
	"slices"
	"strings"
	"sync"
)

// Search returns the entries that fit the query best, at most limit of them: by
// the start of a code ("5.7", "45") and by words of the name, the title and the
// meaning. All words have to fit; an empty query finds nothing.
func Search(query string, limit int) []*Entry {
	// The entries have the apostrophe that is set, keyboards the straight one.
	words := strings.Fields(strings.ToLower(strings.ReplaceAll(query, "'", "’")))
	if len(words) == 0 || limit <= 0 {
		return nil
	}
	var hits []hit
	for _, h := range haystacks() {
		if score := h.score(words); score > 0 {
			hits = append(hits, hit{h.entry, score})
		}
	}
	slices.SortStableFunc(hits, func(a, b hit) int { return b.score - a.score })
	hits = hits[:min(limit, len(hits))]
	found := make([]*Entry, len(hits))
	for i, h := range hits {
		found[i] = h.entry
	}
	return found
}

type hit struct {
	entry *Entry
	score int
}

// A haystack is an entry in lower case, each text after a space.
type haystack struct {
	entry                      *Entry
	title, name, example, rest string
	common                     bool
}

// common are the codes that people meet most; they go first among equals.
var common = []string{
	"250", "421", "450", "451", "452", "454", "530", "535", "550", "552", "553", "554",
	"2.0.0", "4.2.2", "4.4.1", "4.4.7", "4.7.0", "4.7.1", "4.7.28",
	"5.1.1", "5.1.2", "5.1.10", "5.2.2", "5.3.4", "5.4.1", "5.4.6", "5.7.1", "5.7.8", "5.7.23",
	"5.7.25", "5.7.26", "5.7.57", "5.7.139", "5.7.509", "5.7.515",
}

var haystacks = sync.OnceValue(func() []haystack {
	var all []haystack
	for e := range All() {
		all = append(all, haystack{
			entry:   e,
			title:   " " + strings.ToLower(e.Title),
			name:    " " + strings.ToLower(e.Name),
			example: " " + strings.ToLower(e.Example),
			rest:    " " + strings.ToLower(e.Meaning+" "+e.Owner),
			common:  slices.Contains(common, e.Code),
		})
	}
	return all
})

// score adds up how well each word fits; 0 when one fits nowhere. What no
// standard in force defines counts half.
func (h *haystack) score(words []string) int {
	sum := 0
	for _, w := range words {
		n := h.scoreWord(w)
		if n == 0 {
			return 0
		}
		sum += n
	}
	if h.common {
		sum += 30
	}
	if h.entry.Standing == Folk || h.entry.Standing == Obsolete {
		return (sum + 1) / 2
	}
	return sum
}

// scoreWord prefers the code to the title, the title to what servers print,
// that to the standard's name, and the name to the rest.
func (h *haystack) scoreWord(w string) int {
	switch {
	case h.entry.Code == w:
		return 1000
	case strings.HasPrefix(h.entry.Code, w):
		return 100
	}
	return 8*fit(h.title, w) + 5*fit(h.example, w) + 4*fit(h.name, w) + fit(h.rest, w)
}

// fit returns 3 where a word of the text starts with w, 1 where one holds it.
func fit(text, w string) int {
	switch {
	case !strings.Contains(text, w):
		return 0
	case strings.Contains(text, " "+w):
		return 3
	}
	return 1
}
