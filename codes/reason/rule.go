package reason

import "strings"

// A rule gives a reason for words. Rules are tried in order; the first whose
// words stand in the text and whose conditions hold decides. In the tables a
// remark above each, in quotes, is a text that it decides: the tests read them,
// and no visitor has to load them.
type rule struct {
	Reason string
	Detail string
	// Phrases are divided by semicolons and line ends; a line that begins with
	// "//" is a remark. They are lower case, without accents. Each begins where
	// a word begins; "*" stands for up to 90 bytes and a final "|" for a word's
	// end. (Slices of strings would cost every visitor 11 kB more.)
	Phrases string
	If      cond
	// Provider limits the rule to texts recognised as that provider's.
	Provider string

	code bool // a provider's own code
	weak bool // words that are also said beside other reasons
}

// phrases yields the phrases one by one.
func (r *rule) phrases(yield func(string) bool) {
	for line := range strings.SplitSeq(r.Phrases, "\n") {
		if line = strings.TrimSpace(line); strings.HasPrefix(line, "//") {
			continue
		}
		for phrase := range strings.SplitSeq(line, ";") {
			if phrase = strings.TrimSpace(phrase); phrase != "" && !yield(phrase) {
				return
			}
		}
	}
}

// A cond limits a rule. Its fields must all hold; the zero value always holds.
type cond struct {
	Class  byte   // '4' or '5'
	Status string // prefixes of the enhanced code, separated by blanks
	Stage  string // stages, separated by blanks
	Reply  int
	Bare   bool // no reply code: the words of a mail program, not of a server
	Coded  bool // a reply code or an enhanced one: no words of people
}

func (c cond) holds(s situation) bool {
	return (c.Class == 0 || c.Class == s.class) &&
		(c.Reply == 0 || c.Reply == s.reply) && (!c.Bare || s.reply == 0) && (!c.Coded || s.class != 0) &&
		(c.Status == "" || anyField(c.Status, s.hasStatus)) &&
		(c.Stage == "" || anyField(c.Stage, s.isAt))
}

func (s situation) hasStatus(prefix string) bool { return strings.HasPrefix(s.status, prefix) }

func (s situation) isAt(stage string) bool { return s.stage == stage }

func anyField(list string, is func(string) bool) bool {
	for list != "" {
		var f string
		f, list, _ = strings.Cut(list, " ")
		if is(f) {
			return true
		}
	}
	return false
}

// rules holds all rules in order: providers' own codes, then phrases, with the
// errors of services and mail programs among them, then the marks that only name
// a provider.
var rules = joinRules()

func joinRules() []rule {
	var all []rule
	for _, c := range providerCodes {
		r := rule{Reason: c.Reason, Detail: c.Detail, Phrases: c.Codes, code: true}
		if c.Bound {
			r.Provider = c.Provider
		}
		r.If = c.If
		all = append(all, r)
	}
	all = append(all, serviceErrors...)
	all = append(all, programWords...)
	all = append(all, phrases...)
	all = append(all, addressPhrases...)
	all = append(all, programErrors...)
	all = append(all, systemPhrases...)
	all = append(all, programRest...)
	for _, r := range weakPhrases {
		r.weak = true
		all = append(all, r)
	}
	for _, m := range providerMarks {
		all = append(all, rule{Phrases: m.Phrases})
	}
	return all
}
