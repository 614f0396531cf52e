package decode

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/smtp-decoder/smtp-decoder/codes"
)

// replyRules look at what the server says (RFC 5321, 4.2).
var replyRules = []rule{
	{"reply-unfit", Fault, codes.Ref{Doc: "RFC 5321", Section: "4.3.2"}, replyUnfit},
	{"reply-digits", Fault, codes.Ref{Doc: "RFC 5321", Section: "4.2"}, replyDigits},
	{"reply-codes-differ", Fault, codes.Ref{Doc: "RFC 5321", Section: "4.2.1"}, replyCodesDiffer},
	{"status-unfit", Fault, codes.Ref{Doc: "RFC 2034", Section: "4"}, everyLine(Server, statusUnfit)},
	{"keyword-syntax", Fault, codes.Ref{Doc: "RFC 5321", Section: "4.1.1.1"}, everyAsk(keywordSyntax)},
	{"reply-length", Fault, codes.Ref{Doc: "RFC 5321", Section: "4.5.3.1.5"}, everyLine(Server, replyTooLong)},
}

// expectedReplies are the replies by which a command is taken (RFC 5321, 4.3.2). A
// refusal fits every command.
var expectedReplies = []struct {
	verbs   string
	replies []int
}{
	{"EHLO HELO LHLO MAIL . BDAT RSET NOOP", []int{250}}, {"RCPT", []int{250, 251}}, {"DATA", []int{354}}, {"VRFY", []int{250, 251, 252}},
	{"EXPN", []int{250, 252}}, {"HELP", []int{211, 214}}, {"QUIT", []int{221}}, {"STARTTLS", []int{220}}, {"AUTH", []int{235, 334}},
}

// expectedTo returns the replies by which a command is taken; nil for one that is not
// known.
func expectedTo(verb string) []int {
	for _, e := range expectedReplies {
		if slices.Contains(strings.Fields(e.verbs), verb) {
			return e.replies
		}
	}
	return nil
}

// replyUnfit goes by commands that stand alone with their reply, so that it is
// sure which belongs to which.
func replyUnfit(s *dialogue, tell func(int, string)) {
	for i := range s.asks {
		a := &s.asks[i]
		alone := a.ReplyAt > a.line && a.before.lastAnswer < a.line && (i+1 == len(s.asks) || s.asks[i+1].line > a.To)
		fit := expectedTo(a.verb)
		if !s.whole || !alone || fit == nil || a.Reply >= 400 || a.Reply < 200 || slices.Contains(fit, a.Reply) {
			continue
		}
		name := a.verb
		if name == "." {
			name = "the end of the message"
		}
		text := fmt.Sprintf("%d is no answer to %s, where %d is awaited", a.Reply, name, fit[0])
		if a.Reply == 354 && a.verb == "RCPT" || a.Reply == 250 && a.verb == "DATA" {
			text += "; what is said from here on may be taken for something else"
		}
		tell(a.ReplyAt, text+".")
	}
}

// replyDigits finds codes that the standard has no room for: the first digit
// is 2 to 5, the second 0 to 5.
func replyDigits(s *dialogue, tell func(int, string)) {
	for _, i := range s.lines {
		if code := s.d.Lines[i].Reply; s.d.Lines[i].Side == Server && code/10%10 > 5 {
			tell(i+1, fmt.Sprintf("%d is no reply code of SMTP: the second digit goes from 0 to 5.", code))
		}
		if t := s.d.turns[i]; t.side == Server && len(t.text) > 4 && t.text[0] == '1' && strings.Trim(t.text[:3], "0123456789") == "" && t.text[3] == ' ' {
			tell(i+1, t.text[:3]+" is no reply code of SMTP: the first digit goes from 2 to 5.")
		}
	}
}

// replyCodesDiffer finds replies whose lines don't bear the same code.
func replyCodesDiffer(s *dialogue, tell func(int, string)) {
	for _, x := range s.exchanges {
		for n := x.ReplyAt; n > 0 && n <= x.To && s.d.Lines[n-1].Side == Server; n++ {
			r, ok := parseReplyLine(s.d.turns[n-1].text)
			if ok && r.code != x.Reply {
				tell(n, fmt.Sprintf("This line says %d, the reply began with %d; every line of a reply bears the same code.", r.code, x.Reply))
				break
			}
			if !r.more {
				break
			}
		}
	}
}

// statusUnfit finds an enhanced status code of another class than its reply
// code. The line that decided bears a warning already.
func statusUnfit(s *dialogue, i int) string {
	l := &s.d.Lines[i]
	if l.Status == "" || l.Reply == 0 || int(l.Status[0]-'0') == l.Reply/100 || l.Number == s.d.Outcome.Line {
		return ""
	}
	return fmt.Sprintf("%d and %s do not agree; their first digits have to be the same.", l.Reply, l.Status)
}

// keywordSyntax finds a line of a reply to EHLO that is no extension: a name
// is made of letters, digits and hyphens. "AUTH=" is an old form that does no
// harm.
func keywordSyntax(s *dialogue, a *ask) string {
	if a.verb != "EHLO" || a.Reply != 250 || s.offers(a) == nil {
		return ""
	}
	for n := a.ReplyAt + 1; n <= a.To; n++ {
		r, ok := parseReplyLine(unquote(s.d.turns[n-1].text))
		name, _, _ := strings.Cut(strings.Trim(r.text, " \"'"), " ") // quote marks are those of a log
		if !ok || codes.LookupKeyword(name) != nil {
			continue
		}
		if name == "" {
			return "One line of the reply names no extension."
		}
		if name[0] == '-' || strings.ContainsFunc(name, func(c rune) bool { return c != '-' && (c > 0x7f || !isDigit(byte(c)) && !isLetter(byte(c))) }) {
			return "Line " + strconv.Itoa(n) + " of the reply is no name of an extension: letters, digits and hyphens only."
		}
	}
	return ""
}

// replyTooLong finds a line of a reply of more than 512 octets, code and line
// end included. Programs join the lines of a reply, which is told by their
// codes.
func replyTooLong(s *dialogue, i int) string {
	l, text := &s.d.Lines[i], s.d.turns[i].text
	if len(text) <= 510 || strings.Contains(text, `\n`) || strings.Count(text, strconv.Itoa(l.Reply)) > 1 || strings.Contains(text, " | ") {
		return ""
	}
	return fmt.Sprintf("This line of the reply has %d octets with its end; 512 is the most.", len(text)+2)
}
