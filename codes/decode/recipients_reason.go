package decode

import (
	"cmp"
	"strings"

	"github.com/smtp-decoder/smtp-decoder/codes/reason"
)

// reasonOf says why a recipient was not reached. What a server or a program
// is quoted with comes first, then all that a notice says of the address.
func reasonOf(r *Recipient, stage Stage) reason.Answer {
	in := reason.Input{
		Reply: r.Reply, Status: r.Status, Stage: string(stage), Text: r.Text, Kind: r.kind, Remote: r.Remote, Recipient: r.Address,
	}
	a := reason.Of(in)
	if firm, ok := firmReason(in, r); ok {
		firm.Provider = cmp.Or(firm.Provider, a.Provider)
		a = firm
	} else if r.words != "" && (a.Reason == reason.Undefined || a.Weak || a.By == "reply" || a.By == "status") {
		in.Text, in.Kind = oneLine(r.words), cmp.Or(in.Kind, toProgram(r.words))
		if b := reason.Of(in); b.By == "phrase" && !b.Weak || a.Reason == reason.Undefined {
			b.Provider = cmp.Or(a.Provider, b.Provider)
			a = b
		}
	}
	if a.Detail == "local-delivery" && strings.Contains(r.words, "uota exceeded") { // the program says why it failed
		in.Text = oneLine(r.words)
		if b := reason.Of(in); b.Reason == "mailboxfull" {
			a = b
		}
	}
	if (a.Reason == reason.Undefined || (a.Weak || a.By == "status") && r.Reply == 0) && r.around != "" {
		in.Text = oneLine(r.around)
		if b := reason.Of(in); b.By == "phrase" && !b.Weak {
			a = b
		}
	}
	// What was found to be a virus does not wait: such words are a scanner's below the notice.
	if r.Action == Delayed && !r.bare && (a.Reason == reason.Undefined || a.Weak || r.Reply == 0 && (a.By != "phrase" || a.Reason == "virusdetected")) {
		a.Reason, a.Hard = "expired", false
	}
	if a.Reason == "notaccept" && r.Permanent && r.Reply == 0 && r.Status == "" {
		a.Hard = true
	}
	return a
}

// firmReason returns the reason that the first paragraph on a recipient gives in words
// that mean one thing. What stands further below may be anything: how to mend it, who
// else helps, somebody's signature.
func firmReason(in reason.Input, r *Recipient) (reason.Answer, bool) {
	if r.Reply > 0 || r.Status != "" || !strings.Contains(r.words, "\n\n") {
		return reason.Answer{}, false
	}
	for paragraph := range strings.SplitSeq(r.words, "\n\n") {
		in.Text = oneLine(paragraph)
		if a := reason.Of(in); a.By == "phrase" && !a.Weak {
			return a, true
		}
	}
	return reason.Answer{}, false
}

// toProgram returns the type of diagnostic (RFC 3464, 2.1.2) that the words of
// a program are, where an address led to one.
func toProgram(words string) string {
	if strings.Contains(words, "pipe to |") || strings.Contains(words, "\"|") {
		return "x-unix"
	}
	return ""
}
