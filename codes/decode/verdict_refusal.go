package decode

import (
	"slices"
	"strings"

	"github.com/smtp-decoder/smtp-decoder/codes"
	"github.com/smtp-decoder/smtp-decoder/codes/reason"
)

// A refusal is what is known of one, of a whole text or of one recipient. It
// holds no names, so that of many recipients few have one of their own.
type refusal struct {
	class  Class
	reply  int
	status string
	reason string
	detail string // which of the causes with that reason
	byCode bool   // only a code tells the reason
	weak   bool   // its words stand beside other reasons too
	// kept and given say that the sender still tries, or has given up.
	kept, given bool
	// reported says that a report or a notice tells of it.
	reported bool
	// program says that a program was refused that hands its mail to a server set
	// up in it.
	program bool
}

// refusalOf returns what is known of a refusal; r is the recipient it is about,
// or nil.
func refusalOf(class Class, reply int, status string, why reason.Answer, r *Recipient) refusal {
	return refusal{
		class: class, reply: reply, status: status, reason: why.Reason, detail: why.Detail,
		byCode: why.By == "status" || why.By == "reply" || why.By == "", weak: why.Weak,
		kept: r != nil && r.Action == Delayed, given: r != nil && r.Permanent, reported: r != nil && !r.bare,
	}
}

// saysNothing says that a report has only the code that stands for none (RFC 3463, 3.1),
// and quotes nobody: there is no reply to be read.
func (c refusal) saysNothing() bool {
	return c.reported && c.reply == 0 && strings.HasSuffix(c.status, ".0.0")
}

// answer returns why it was refused.
func (c refusal) answer() reason.Answer { return reason.Answer{Reason: c.reason, Detail: c.detail} }

// verdict says what the refusal means and what to do, without the names of the
// case.
func (c refusal) verdict() Verdict {
	stands := c.standing()
	v := Verdict{Key: keyOf(c.reply, c.status), Retry: codes.RetryLater}
	if stands == final || stands == ended || stands == unsettled && c.answer().Lasts() {
		v.Retry = codes.RetryNo
	}
	advice := reason.AdviceFor(c.answer())
	if c.program {
		advice = reason.AdviceForProgram(c.answer())
	}
	v.Title, v.Summary, v.Who, v.Actions = advice.Title, advice.Summary, advice.Who, advice.Steps
	if advice.TransientTitle != "" && (stands == kept || stands == givenUp && !advice.Hopeful) {
		v.Title = advice.TransientTitle
	}
	if stands == kept && len(advice.TransientSteps) > 0 {
		v.Actions = advice.TransientSteps
		if advice.Hopeful && !slices.ContainsFunc(v.Actions, wantsDoing) {
			v.Who = codes.Nobody
		}
	}
	late := stands == givenUp && c.reason == "expired" // of which the codes say that it is still tried
	if e := codes.Lookup(v.Key); e != nil && !late && !c.noLogin() && !c.saysNothing() && (c.byCode && !(c.detail == "host-refused" && c.status == "") || c.weak && tellsMore(v.Key)) {
		v.Title, v.Summary, v.Who, v.Actions = e.Title, e.Meaning, e.Who, e.Steps
	}
	if stands == givenUp {
		v.Actions = reason.StepsAfterGivingUp(v.Actions)
		if v.Who == codes.Nobody {
			v.Who = codes.Sender
		}
	}
	return v
}

// wantsDoing says that a step is more than to wait.
func wantsDoing(step string) bool {
	return !strings.HasPrefix(step, "Wait") && !strings.HasPrefix(step, "If it is urgent")
}

// A standing says how final a refusal is.
type standing int

const (
	unsettled standing = iota // the text does not say
	final                     // the same thing will be refused again
	ended                     // it was refused for good, for a cause that passes
	kept                      // it is tried again
	givenUp                   // it might have been let in later, but nobody tries again
)

// standing returns how final the refusal is. Nobody refused what ran out of time
// or met no server.
func (c refusal) standing() standing {
	unmet := c.reason == "expired" || c.detail == "no-connection" && c.reply == 0
	switch {
	case c.kept:
		return kept
	case c.given && (c.class == Transient || c.class == Permanent && unmet):
		return givenUp
	case c.class == Transient:
		return kept
	case c.class == Permanent && (c.answer().Passes() || c.reason == "systemerror" || c.reason == reason.Undefined && c.reply == 0 && c.status == ""):
		return ended // the steps are to send it again
	case c.class == Permanent:
		return final
	}
	return unsettled
}

// tellsMore says that a code names one cause, and so more than a word such as
// "blocked" beside it: not 550, not 5.7.1, which stand for any refusal.
func tellsMore(code string) bool {
	return strings.Count(code, ".") == 2 && !strings.HasSuffix(code, ".0") && code[1:] != ".7.1"
}

// noLogin says that a code made for logins (RFC 4954, 6) stands beside a reply
// that no login gets: Yahoo says "554 5.7.9 Message not accepted for policy
// reasons".
func (c refusal) noLogin() bool {
	switch c.status {
	case "5.7.8", "5.7.9", "5.7.11", "5.7.14":
		return c.reply >= 550
	}
	return false
}

// adviseEach gives each recipient that was not reached a verdict of its own, where
// it is another than main, which is that on the text: one address may be wrong,
// and the next mailbox full.
func (d *decoder) adviseEach(main Verdict) {
	if len(d.Recipients) < 2 {
		return
	}
	made := map[refusal]*Verdict{} // a long log has the same few for thousands
	for i := range d.Recipients {
		r := &d.Recipients[i]
		if r.answer == nil || r.Action != Failed && r.Action != Delayed {
			continue
		}
		class := classOf(r.Reply, r.Status)
		if class == None {
			class = map[Action]Class{Failed: Permanent, Delayed: Transient}[r.Action]
		}
		c := refusalOf(class, r.Reply, r.Status, *r.answer, r)
		own, ok := made[c]
		if !ok {
			v := c.verdict()
			if d.unreached(c) {
				v.Who, v.Actions = codes.RecipientAdmin, unreachedSteps
			}
			if v.Title != main.Title || v.Retry != main.Retry {
				own = &v
			}
			made[c] = own
		}
		r.Verdict = own
	}
}

// linked says that what was said of the recipient r, or nil, holds a link.
func (d *decoder) linked(r *Recipient) bool {
	isLink := func(said string) bool { return strings.Contains(said, "://") || strings.Contains(said, "www.") }
	return isLink(d.finding.text) || r != nil && (isLink(r.Text) || isLink(r.words))
}

// beforeContent are the stages at which a server knows nothing of the message but its
// sender and recipients.
var beforeContent = []Stage{StageConnect, StageGreeting, StageEHLO, StageSTARTTLS, StageAUTH, StageMAIL, StageRCPT}

// blamesContent says that a step looks for the cause in the message.
func blamesContent(step string) bool { return strings.Contains(step, "the content was the cause") }

// blamesDomain says that a step looks for the cause in the domain of the address.
func blamesDomain(step string) bool { return strings.HasPrefix(step, "Check the part after the @") }

// opensLink says that a step is to open the link in the reply.
func opensLink(step string) bool { return strings.HasPrefix(step, "Open the link in the reply") }

// withoutLink leaves out the step to open a link that is not there.
func withoutLink(steps []string) []string {
	rest := make([]string, 0, len(steps))
	for _, s := range steps {
		switch {
		case !opensLink(s):
			rest = append(rest, s)
		case strings.Contains(s, "shows the entry"):
			rest = append(rest, "Look your server’s address up in the list that the reply names, or where it names none, in a public checker of many lists.")
		}
	}
	return rest
}
