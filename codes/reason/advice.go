package reason

import "github.com/smtp-decoder/smtp-decoder/codes"

// An Advice says in plain words what happened and what to do.
type Advice struct {
	Title          string // what happened, in at most eight words
	TransientTitle string // for a refusal for now, where it differs
	Summary        string // one or two sentences
	Who            codes.Actor
	Steps          []string
	TransientSteps []string // for a refusal for now, where they differ
}

// AdviceFor returns the advice for an answer: that of its Detail, or else that
// of its Reason.
func AdviceFor(a Answer) Advice {
	if d, ok := Detailed[a.Detail]; ok {
		return d
	}
	if d, ok := ByReason[a.Reason]; ok {
		return d
	}
	return ByReason[Undefined]
}
