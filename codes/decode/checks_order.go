package decode

import (
	"slices"
	"strings"

	"github.com/smtp-decoder/smtp-decoder/codes"
)

// orderRules look at which command comes after which (RFC 5321, 4.1.4).
var orderRules = []rule{
	{"hello-missing", Fault, codes.Ref{Doc: "RFC 5321", Section: "4.1.1.1"}, everyAsk(helloMissing)},
	{"command-order", Fault, codes.Ref{Doc: "RFC 5321", Section: "4.1.4"}, everyAsk(outOfOrder)},
	{"auth-order", Fault, codes.Ref{Doc: "RFC 4954", Section: "4"}, everyAsk(authOutOfOrder)},
	{"early-talk", Fault, codes.Ref{Doc: "RFC 5321", Section: "4.3.1"}, earlyTalk},
	{"pipelining", Fault, codes.Ref{Doc: "RFC 2920", Section: "3.1"}, pipelined},
	{"hello-after-starttls", Fault, codes.Ref{Doc: "RFC 3207", Section: "4.2"}, everyAsk(helloNotRepeated)},
	{"command-obsolete", Fault, codes.Ref{Doc: "RFC 5321", Section: "F"}, everyAsk(obsolete)},
	{"quit-missing", Risk, codes.Ref{Doc: "RFC 5321", Section: "4.1.1.10"}, quitMissing},
}

func helloMissing(s *dialogue, a *ask) string {
	if !s.whole || a.verb != "MAIL" || a.before.hello {
		return ""
	}
	return "MAIL comes first; EHLO or HELO has to come before it."
}

// outOfOrder goes by the server's refusal as well: where it took the command,
// the text may leave something out.
func outOfOrder(s *dialogue, a *ask) string {
	if !s.whole || a.Reply < 500 {
		return ""
	}
	now := a.before
	switch {
	case a.verb == "RCPT" && !now.mailGiven:
		return "RCPT comes before MAIL; no message has begun."
	case (a.verb == "DATA" || a.verb == "BDAT") && !now.rcptGiven:
		return a.verb + " comes before RCPT; the message has no recipient yet."
	case a.verb == "MAIL" && now.mailTaken:
		return "A second MAIL comes inside of a message; RSET or the end of the message has to come first."
	case a.verb == "STARTTLS" && now.tls:
		return "STARTTLS comes twice; the connection uses TLS already."
	}
	return ""
}

func authOutOfOrder(s *dialogue, a *ask) string {
	switch {
	case !s.whole || a.verb != "AUTH" || a.Reply < 500:
	case a.before.loggedIn:
		return "AUTH comes again after a login that worked; one login holds for the whole session."
	case a.before.mailTaken:
		return "AUTH comes inside of a message; the login has to come before MAIL."
	}
	return ""
}

// earlyTalk finds a client that speaks before it is greeted, so that the
// greeting stands where the reply to EHLO should: servers that look for this
// take it for a sign of spam.
func earlyTalk(s *dialogue, tell func(int, string)) {
	if len(s.asks) == 0 || s.asks[0].Reply != 220 || s.exchanges[0].From != s.asks[0].line {
		return
	}
	if stageOf(s.asks[0].verb) == StageEHLO {
		tell(s.asks[0].line, "The client seems to speak before the server's greeting; many servers refuse such a client.")
	}
}

// pipelined finds the first command that was sent before the reply to the one
// before it came. A text may join what each side said out of order, so that it
// only seems so.
func pipelined(s *dialogue, tell func(int, string)) {
	for i := 1; i < len(s.asks); i++ {
		a, b := &s.asks[i-1], &s.asks[i]
		_, offered := b.before.offers["PIPELINING"]
		if a.ReplyAt > b.line && b.before.offers != nil && !offered {
			tell(b.line, "This command seems to be sent before the reply to the last one, and PIPELINING was not offered.")
			return
		}
	}
}

func helloNotRepeated(s *dialogue, a *ask) string {
	switch a.verb {
	case "EHLO", "HELO", "LHLO", "QUIT", "":
		return ""
	}
	if !a.before.fresh {
		return ""
	}
	return "After STARTTLS the client has to say EHLO again; what was offered before does not hold any more."
}

func obsolete(s *dialogue, a *ask) string {
	if slices.Contains([]string{"SEND", "SOML", "SAML", "TURN"}, a.verb) {
		return a.verb + " is out of use; servers need not know it."
	}
	return ""
}

// quitMissing finds a client that hangs up after its message was taken. Only
// where a program tells of the end is the text known to go that far.
func quitMissing(s *dialogue, tell func(int, string)) {
	if !s.whole || len(s.asks) == 0 {
		return
	}
	last := &s.asks[len(s.asks)-1]
	if last.verb != "." || last.Reply/100 != 2 || s.laterSession(last.To) {
		return
	}
	for i := last.To; i < len(s.d.Lines); i++ {
		low := strings.ToLower(s.d.Lines[i].plain)
		if s.d.Lines[i].Side == Info && (strings.Contains(low, "connection closed") || strings.Contains(low, "closed connection")) {
			tell(last.line, "The connection seems to end without QUIT; some servers count that against a client.")
			return
		}
	}
}

// laterSession says that another session begins behind line n.
func (s *dialogue) laterSession(n int) bool {
	return s.d.Exchanges[len(s.d.Exchanges)-1].From > n
}
