package decode

import (
	"cmp"
	"slices"

	"github.com/smtp-decoder/smtp-decoder/codes"
)

// A rule is one thing that the standards ask of a session. To add one, add its
// row to a table of rules: nothing else knows of it.
type rule struct {
	name     string
	severity Severity
	ref      codes.Ref
	find     finder
}

// A finder looks through a session and tells the number of each line that
// departs from a rule, with one sentence on it. It must be sure: a false alarm
// is worse than silence.
type finder func(s *dialogue, tell func(line int, text string))

// everyAsk is a finder that looks at one command at a time; an empty sentence
// says that all is well.
//
//go:noinline
func everyAsk(look func(s *dialogue, a *ask) string) finder {
	return func(s *dialogue, tell func(int, string)) {
		for i := range s.asks {
			if text := look(s, &s.asks[i]); text != "" {
				tell(s.asks[i].line, text)
			}
		}
	}
}

// everyLine is everyAsk for the lines of one side.
//
//go:noinline
func everyLine(side Side, look func(s *dialogue, i int) string) finder {
	return func(s *dialogue, tell func(int, string)) {
		for _, i := range s.lines {
			if s.d.Lines[i].Side != side {
				continue
			}
			if text := look(s, i); text != "" {
				tell(s.d.Lines[i].Number, text)
			}
		}
	}
}

// ruleTables are all rules, by what they look at.
var ruleTables = [][]rule{orderRules, secrecyRules, offerRules, formRules, dataRules, replyRules, waitRules}

// mostFindings bounds how often one rule speaks in a session: what goes on and
// on is said often enough.
const mostFindings = 8

// check holds each session against the rules. A notice quotes sessions in
// parts and in its own hand, so that nothing is to be said of those.
func (d *decoder) check() {
	if d.notice {
		return
	}
	for _, s := range d.dialogues() {
		for _, table := range ruleTables {
			for _, r := range table {
				d.apply(r, s)
			}
		}
	}
	slices.SortStableFunc(d.Findings, func(a, b Finding) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(weights[a.Severity], weights[b.Severity]))
	})
}

// weights order the findings of a line.
var weights = map[Severity]int{Fault: 0, Risk: 1, Remark: 2}

func (d *decoder) apply(r rule, s *dialogue) {
	told := 0
	r.find(s, func(line int, text string) {
		if told++; told <= mostFindings {
			d.Findings = append(d.Findings, Finding{line, r.name, d.hide(text), r.severity, r.ref})
		}
	})
}
