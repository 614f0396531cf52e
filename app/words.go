package main

import (
	"strings"

	"github.com/smtp-decoder/smtp-decoder/codes"
	"github.com/smtp-decoder/smtp-decoder/codes/decode"
	"github.com/smtp-decoder/smtp-decoder/codes/reason"
)

// A look is how an outcome shows: a word, a shape and a colour, so that none of
// them has to be seen for the meaning to come across.
type look struct {
	word  string
	shape string // cross | hourglass | check | dot
	tone  string // refused | wait | accepted | neutral
}

// kindLooks are the looks of texts that tell of no refusal.
var kindLooks = map[string]look{
	decode.KindPhishing:    {"Not a bounce", "cross", "refused"},
	decode.KindDigest:      {"Not a bounce", "dot", "neutral"},
	decode.KindHeld:        {"On hold", "hourglass", "wait"},
	decode.KindReceipt:     {"It arrived", "check", "accepted"},
	decode.KindDailyReport: {"Not a bounce", "dot", "neutral"},
	decode.KindQuota:       {"Not a bounce", "dot", "neutral"},
	decode.KindJoining:     {"Not a bounce", "dot", "neutral"},
	decode.KindTaken:       {"On its way", "check", "accepted"},
	decode.KindChallenge:   {"On hold", "hourglass", "wait"},
	decode.KindQuestion:    {"What it means", "dot", "neutral"},
}

// lookOf returns the look of a report.
func lookOf(r *decode.Report) look {
	if own, ok := kindLooks[r.Kind]; ok {
		return own
	}
	if about := decidedRecipient(r); about != nil {
		if own, ok := lookOfRecipient(r.Outcome, about); ok {
			return own
		}
	}
	switch o := r.Outcome; {
	case o.Class == decode.Permanent:
		return look{"Refused for good", "cross", "refused"}
	case o.Class == decode.Transient:
		return look{"Asked to wait", "hourglass", "wait"}
	case o.Class == decode.Success:
		return look{"Accepted", "check", "accepted"}
	case o.Stage != "":
		return look{"No answer came", "hourglass", "wait"}
	case r.Message != nil && !r.Message.Returned:
		return look{"Not a bounce", "dot", "neutral"}
	}
	return look{"No verdict", "dot", "neutral"}
}

// decidedRecipient returns the recipient that the verdict is about: the one of the line that
// decided, or else the first; nil where there is none.
func decidedRecipient(r *decode.Report) *decode.Recipient {
	for i := range r.Recipients {
		if r.Recipients[i].Line == r.Outcome.Line {
			return &r.Recipients[i]
		}
	}
	if len(r.Recipients) == 0 {
		return nil
	}
	return &r.Recipients[0]
}

// lookOfRecipient returns the look of what became of the recipient that the verdict
// is about, where that says more than the outcome alone.
func lookOfRecipient(o decode.Outcome, first *decode.Recipient) (look, bool) {
	switch first.Action {
	case decode.Feedback:
		return look{"A complaint", "dot", "wait"}, true
	case decode.Vacation:
		return look{"Automatic reply", "dot", "neutral"}, true
	}
	failed, delayed := first.Action == decode.Failed, first.Action == decode.Delayed
	// No server is quoted: what was not reached, the sending one says itself.
	unsaid := o.Reply == 0 && (o.Status == "" || strings.HasSuffix(o.Status, ".0.0") || unreachedReasons[first.Reason])
	switch wordless := o.Class == decode.None || o.Class == decode.Permanent && unsaid; {
	case wordless && failed:
		return look{"Not delivered", "cross", "refused"}, true
	case wordless && delayed, o.Class == decode.Transient && unsaid && delayed && !first.Permanent:
		return look{"Not delivered yet", "hourglass", "wait"}, true
	case o.Class == decode.Permanent && delayed:
		return look{"Refused for now", "hourglass", "wait"}, true // their code is final, but the sending server tries again
	case o.Class == decode.Permanent && reason.Answer{Reason: first.Reason}.Passes():
		return look{"Refused", "cross", "refused"}, true // there may be room tomorrow
	case o.Class == decode.Transient && first.Permanent:
		return look{"Given up", "cross", "refused"}, true
	case o.Class == decode.Transient && lastingReasons[first.Reason]:
		return look{"Refused for now", "hourglass", "wait"}, true
	}
	return look{}, false
}

// unreachedReasons are those for which no server of the recipient answered.
var unreachedReasons = map[string]bool{"hostunknown": true, "networkerror": true, "expired": true}

// lastingReasons are those that no waiting cures, though a server asked for it.
var lastingReasons = map[string]bool{
	"norelaying": true, "securityerror": true, "mesgtoobig": true, "exceedlimit": true, "syntaxerror": true, "failedstarttls": true,
}

// toneOf returns the colour of a code by its first digit.
func toneOf(code string) string {
	if code == "" {
		return "neutral"
	}
	switch code[0] {
	case '2':
		return "accepted"
	case '4':
		return "wait"
	case '5':
		return "refused"
	}
	return "neutral"
}

// turnOf says whose turn it is. Who is warned of a quota has sent nothing.
func turnOf(r *decode.Report) string {
	switch r.Verdict.Who {
	case codes.Sender:
		if r.Kind == decode.KindQuota {
			return "You"
		}
		return "You, the sender"
	case codes.SenderAdmin:
		return "Whoever runs the sending server"
	case codes.Recipient:
		return "The recipient"
	case codes.RecipientAdmin:
		return "Whoever runs the receiving server"
	}
	if r.Outcome.Class == decode.Transient {
		return "Nobody: the server tries again"
	}
	return "Nobody: nothing to do"
}

// A stageWord names a stage: on the picture, in a sentence, and by its verb.
type stageWord struct{ name, at, verb string }

var stageWords = map[decode.Stage]stageWord{
	decode.StageConnect:  {"Connect", "connecting", "connect"},
	decode.StageGreeting: {"Greeting", "the greeting", "greeting"},
	decode.StageEHLO:     {"Hello", "hello (EHLO)", "EHLO"},
	decode.StageSTARTTLS: {"Encrypt", "encryption (STARTTLS)", "STARTTLS"},
	decode.StageAUTH:     {"Log in", "login (AUTH)", "AUTH"},
	decode.StageMAIL:     {"Sender", "sender (MAIL)", "MAIL"},
	decode.StageRCPT:     {"Recipient", "recipient (RCPT)", "RCPT"},
	decode.StageDATA:     {"Data", "start of the message (DATA)", "DATA"},
	decode.StageMessage:  {"Message", "the whole message", "message"},
	decode.StageQUIT:     {"Goodbye", "goodbye (QUIT)", "QUIT"},
}

// actionWords say what became of a recipient.
var actionWords = map[decode.Action]string{
	decode.Failed:    "Refused",
	decode.Delayed:   "Waiting",
	decode.Delivered: "Delivered",
	decode.Relayed:   "Passed on",
	decode.Expanded:  "Sent to a list",
	decode.Feedback:  "Complaint",
	decode.Vacation:  "Answered",
}

// actionTones colour them.
var actionTones = map[decode.Action]string{
	decode.Failed: "refused", decode.Delayed: "wait", decode.Delivered: "accepted",
	decode.Relayed: "accepted", decode.Expanded: "accepted",
}

// causeOf says in plain words why a recipient was not reached.
func causeOf(r decode.Recipient) string {
	if r.Action == decode.Delayed && r.Reason == "expired" {
		return "not delivered yet"
	}
	if r.Action == decode.Delivered && r.Reply > 0 {
		return "the server took it" // which is not yet that it was read
	}
	if r.Action == decode.Relayed || r.Action == decode.Expanded {
		return "" // it may arrive
	}
	return reason.Words(r.Reason, r.Detail)
}

// fateOf says what became of a recipient: nobody refused one that was given up
// for the time being, whose server did not answer, or of whom no code tells.
func fateOf(r decode.Recipient) string {
	if r.Action == decode.Failed && (r.Implied || r.Reply/100 == 4 || r.Reply == 0 && (strings.HasPrefix(r.Status, "4") || unreachedReasons[r.Reason])) {
		return "Not delivered"
	}
	return actionWords[r.Action]
}

// standingWords say who stands behind a meaning.
var standingWords = map[codes.Standing]string{
	codes.Registered:   "Registered",
	codes.Experimental: "Experimental",
	codes.Obsolete:     "Obsolete",
	codes.Vendor:       "One vendor’s own",
	codes.Folk:         "Copied from list to list; no standard has it",
}
