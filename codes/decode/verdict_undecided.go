package decode

import (
	"slices"
	"strings"

	"github.com/smtp-decoder/smtp-decoder/codes"
)

// undecided is the verdict on a text in which nothing decided.
func (d *decoder) undecided() Verdict {
	v := Verdict{Who: codes.Nobody, Retry: codes.RetryNone, Remote: d.remote()}
	command := d.asksForCommand()
	begun := func(x Exchange) bool { return x.Stage == StageDATA && x.Reply == 354 }
	switch {
	case slices.ContainsFunc(d.Exchanges, begun):
		return v.saying("The answer to the message is not shown",
			orServer(v.Remote)+" asked for the message, and nothing here was refused. What it answered to the message itself is missing from this text; some programs do not log it.",
			"Look whether the program reported an error: without one, the message was most likely taken.",
			"Paste the rest of the session, if it was cut off.")
	case command != nil:
		return v.saying(command.Title, command.Meaning, "To see what a server answered to it, paste the lines below it as well.")
	case len(d.Exchanges) > 0:
		return v.saying("No message was sent here",
			"The session shows no refusal, and no message that was taken. If it was cut off, the line that decided is missing.",
			"Paste the rest of the session, up to its last line.")
	case d.Message != nil && !d.Message.Returned && len(d.Message.Hops) > 0:
		return d.Message.describe(v)
	case d.mail != nil && d.isNotice() && d.mail.Body.BodyFirst > d.mail.Body.BodyLast:
		return d.headerAlone(v)
	case d.mail != nil && d.isNotice():
		return v.saying("No refusal was found in this mail",
			"A mail system wrote it, but in words that are not known here. Read what it says: the reason may stand there, or in an attachment such as details.txt.",
			"If the notice has an attachment, save it as a file and open the file here.", "Ask whoever runs your mail what it means.")
	case d.mail != nil:
		return v.saying("This mail is no bounce", "No refusal was found in it, and it does not look like a mail system’s notice.",
			"If it came with a bounce, open that and paste all of its text, or save it as a file and open the file here.")
	case len(d.logs) > 0:
		d.undecidedLog(&v)
		return v
	case d.holds(programOpenings) && len(d.source) <= maxTold:
		d.Kind = mailKinds[Failed]
		return v.saying("The reason is cut off",
			"These are the first words of a bounce, which are the same in each. Why the message came back stands further down, behind the recipient’s address, or in an attachment such as details.txt.",
			"Paste all of the notice, down to its end.", "Or save it as a file and open the file here.")
	}
	return d.unknown(v)
}

// headerAlone is the verdict on the header of a notice, without the notice.
func (d *decoder) headerAlone(v Verdict) Verdict {
	const rest = "This is only the header of the notice: whom it is about, and why, stands in the text below it."
	if subject := strings.ToLower(d.subject()); containsAny(subject, delays) || strings.Contains(subject, "delayed") {
		return v.saying("A delay notice without its text", "The message has not arrived yet, and the mail server goes on trying. "+rest,
			"Wait; nothing has to be sent again.", "To see the cause, paste the whole notice.")
	}
	return v.saying("The reason is cut off", rest, "Paste the whole notice, or save it as a file and open the file here.")
}

// unknown is the verdict on a text in which nothing is known.
func (d *decoder) unknown(v Verdict) Verdict {
	if d.toldInLog(&v) {
		return v
	}
	if len(d.source) <= 3*maxReason && d.tellsReturn() || d.opensAsNotice() {
		return v.saying("The text doesn’t say why",
			"It tells of a message that did not arrive, and not what the mail system said of it.",
			"Paste the notice itself, with the lines that hold a number such as 550 or 5.1.1.",
			"It stands in the mail that came back, or in an attachment of it such as details.txt.")
	}
	return v.saying("No mail server reply in this text", "Nothing here looks like a reply code, a bounce, a session or a log of a mail server.",
		"Paste the whole notice, with the lines that hold a number such as 550 or 5.1.1.",
		"Or type only that number.",
		"If it is somebody’s automatic answer or a receipt, nothing went wrong.")
}

// asksForCommand returns the command that the text is, or nil where it is more.
func (d *decoder) asksForCommand() *codes.Command {
	if len(d.Exchanges) != 1 || d.Exchanges[0].Command == "" || d.Exchanges[0].Reply > 0 || len(strings.Fields(d.source)) > 3 {
		return nil
	}
	return codes.LookupCommand(d.Exchanges[0].Command)
}

func (v Verdict) saying(title, summary string, actions ...string) Verdict {
	v.Title, v.Summary, v.Actions = title, summary, actions
	return v
}

// isNotice says that a mail system wrote the mail, by its sender.
func (d *decoder) isNotice() bool {
	_, from := d.lowered()
	return d.system && (containsAny(from, systemSenders) || strings.HasPrefix(d.mail.Get("Return-Path").Value, "<>"))
}

// undecidedLog is the verdict on a log that tells of no delivery.
func (d *decoder) undecidedLog(v *Verdict) {
	if d.toldInLog(v) {
		return
	}
	switch failed := d.failedLogin(); {
	case d.logs[0].dialect == eximListing:
		v.Title = "Messages wait in the queue"
		v.Summary = "The listing tells what waits, and for how long, but not why. The reason stands in the server’s log."
		v.Actions = []string{
			"Ask the log for an id of the listing, with exigrep, and paste what it prints.",
			"To have one tried again at once, run exim -M with its id.",
		}
	case failed > 0:
		d.tellFailedLogin(v, failed)
	default:
		v.Title = "No delivery in these log lines"
		v.Summary = "The lines tell of a message on its way, but not of what became of it."
		v.Actions = []string{"Search the log for the queue id and paste all lines that have it."}
	}
}

// failedLogins are the words, in lower case, by which logs tell of a login that
// failed.
var failedLogins = []string{"authentication failed", "authentication failure", "auth failed"}

// failedLogin returns the number of the first line of a log that tells of a login
// that failed, or 0.
func (d *decoder) failedLogin() int { return d.lineWith(failedLogins) }

// lineWith returns the number of the first line of a log that holds one of words,
// which are in lower case, or 0.
func (d *decoder) lineWith(words []string) int {
	words = d.words.sift(words)
	for i := 0; i < len(d.Lines) && len(words) > 0; i++ {
		if d.Lines[i].Side == Log && containsAny(d.low(i), words) {
			return d.Lines[i].Number
		}
	}
	return 0
}
