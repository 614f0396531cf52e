package reason

import (
	"slices"
	"strings"

	"github.com/smtp-decoder/smtp-decoder/codes"
)

// An Advice says in plain words what happened and what to do.
type Advice struct {
	Title          string // what happened, in at most eight words
	TransientTitle string // for a refusal for now, where it differs
	Summary        string // one or two sentences
	Who            codes.Actor
	Steps          []string
	TransientSteps []string // for a refusal for now, where they differ
	// Hopeful says that TransientTitle tells of what still goes on or may come: it is
	// not for a message that was given up.
	Hopeful bool
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

// Passes says that what was in the way goes by without anybody's doing, or with
// the recipient's, so that the same message may be let in later.
func (a Answer) Passes() bool {
	switch a.Reason {
	case "mailboxfull", "systemfull", "speeding", "toomanyconn":
		return true
	}
	return false
}

// Lasts says that the same message will meet with the same thing again, whatever the
// words around it tell.
func (a Answer) Lasts() bool {
	switch a.Reason {
	case "userunknown", "hostunknown", "hasmoved", "notaccept", "suppressed", "authfailure":
		return true
	}
	return a.Detail == "tls-version"
}

// StepsAfterGivingUp returns steps for a message that nobody tries to deliver any
// more, though it met with nothing that lasts: it has to be sent again, and there
// is nothing to wait for.
func StepsAfterGivingUp(steps []string) []string {
	left := slices.DeleteFunc(slices.Clone(steps), func(s string) bool { return strings.HasPrefix(s, "Wait") })
	if slices.ContainsFunc(left, func(s string) bool { return strings.HasPrefix(s, "Send the m") }) {
		return left
	}
	return append([]string{"Send the message again: what was in the way may be gone by now."}, left...)
}
