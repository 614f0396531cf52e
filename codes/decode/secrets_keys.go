package decode

import (
	"slices"
	"strings"
)

// serviceKeys are how the keys of well-known services begin, and how long they are at
// least.
var serviceKeys = []struct {
	prefix string
	least  int
	within string
}{
	{"SG.", 40, "."}, {"key-", 36, ""}, {"xkeysib-", 40, ""}, {"xsmtpsib-", 40, ""}, {"AKIA", 20, ""}, {"ghp_", 36, ""}, {"github_pat_", 36, ""},
	{"glpat-", 20, ""}, {"sk-", 35, ""}, {"sk_live_", 24, ""}, {"re_", 24, ""}, {"xoxb-", 24, ""}, {"ya29.", 30, ""}, {"AIza", 35, ""}, {"eyJ", 40, ".eyJ"},
}

func keyShapes() []string {
	var names []string
	for _, k := range serviceKeys {
		names = append(names, k.prefix)
	}
	return names
}

// shaped finds keys that tell by themselves what they are.
func (d *decoder) shaped(i int, prefixes []string) []secret {
	s := d.Lines[i].plain
	var found []secret
	for _, k := range serviceKeys {
		if !slices.Contains(prefixes, k.prefix) {
			continue
		}
		eachPlace(s, k.prefix, func(start int) int {
			end := start
			for end < len(s) && isNameByte(s[end]) {
				end++
			}
			own := start == 0 || !isNameByte(s[start-1])
			if own && end-start >= k.least && strings.Contains(s[start+1:end], k.within) && isStrong(s[start:end]) && (end == len(s) || s[end] != '@') {
				found = append(found, secret{start, end})
			}
			return end
		})
	}
	return found
}

// mostKeyLines is how many lines a private key may have.
const mostKeyLines = 100

// addKeys adds the lines between those that begin and end a private key
// (RFC 7468, 10) to what is masked.
func (d *decoder) addKeys(all map[int][]secret) map[int][]secret {
	const label = "private key-----"
	if !d.words.may(label) {
		return all
	}
	if all == nil {
		all = map[int][]secret{}
	}
	for i := 0; i < len(d.Lines); i++ {
		if low := d.low(i); !strings.HasSuffix(strings.TrimRight(low, " \t\r"), label) || !strings.Contains(low, "-----begin ") {
			continue
		}
		for last := i + mostKeyLines; i+1 < len(d.Lines) && i < last && !strings.Contains(d.low(i+1), "-----end "); {
			i++
			if raw := d.Lines[i].raw; !isBlank(raw) {
				all[i] = append(all[i], secret{skipBlanks(raw, 0), len(raw)})
			}
		}
	}
	return all
}
