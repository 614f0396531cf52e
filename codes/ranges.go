package codes

// spans are the ranges of codes that a service documents as one. The first code
// of each, under which the tables keep its meaning, stands for all.
var spans = []span{
	{from: Enhanced{4, 7, 500}, to: 699},
	{from: Enhanced{4, 7, 850}, to: 899},
	{from: Enhanced{5, 7, 606}, to: 649},
	{from: Enhanced{5, 7, 700}, to: 749},
	{from: Enhanced{5, 7, 900}, to: 999},
	{from: Enhanced{5, 9, 0}, to: 999},
}

// A span is a range of codes that one service gives one meaning.
type span struct {
	from Enhanced
	to   int // the last detail
}

// inRange returns the entry of a code inside a service's range, or nil.
func inRange(en Enhanced) *Entry {
	for _, s := range spans {
		if en.Class == s.from.Class && en.Subject == s.from.Subject &&
			s.from.Detail <= en.Detail && en.Detail <= s.to {
			return renamed(Lookup(s.from.String()), en.String())
		}
	}
	return nil
}
