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
	words := strings.Fields(strings.ToLower(query))
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

// A haystack is an entry in lower case.
type haystack struct {
	entry          *Entry
	title, meaning string // the title with the name; the meaning with owner and example
}

var haystacks = sync.OnceValue(func() []haystack {
	var all []haystack
	for e := range All() {
		all = append(all, haystack{
			entry:   e,
			title:   " " + strings.ToLower(e.Title+" "+e.Name),
			meaning: " " + strings.ToLower(e.Meaning+" "+e.Owner+" "+e.Example),
		})
	}
	return all
})

// score adds up how well each word fits; 0 when one fits nowhere.
func (h *haystack) score(words []string) int {
	sum := 0
	for _, w := range words {
		n := h.scoreWord(w)
		if n == 0 {
			return 0
		}
		sum += n
	}
	return sum
}

func (h *haystack) scoreWord(w string) int {
	switch {
	case h.entry.Code == w:
		return 100
	case strings.HasPrefix(h.entry.Code, w):
		return 50
	case strings.Contains(h.title, " "+w):
		return 20
	case strings.Contains(h.title, w):
		return 10
	case strings.Contains(h.meaning, " "+w):
		return 5
	case strings.Contains(h.meaning, w):
		return 1
	}
	return 0
}
