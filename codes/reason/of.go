package reason

import (
	"cmp"
	"strings"
)

// An Input is what is known of one refusal.
type Input struct {
	Reply  int    // 550; 0 for none
	Status string // "5.1.1"; "" for none
	// Stage is where the session stood: connect greeting ehlo starttls auth
	// mail rcpt data message quit, or "".
	Stage     string
	Text      string // the reply's text or a program's own words, on one line or several
	Kind      string // the type of a Diagnostic-Code: "smtp", "x-unix"; may be ""
	Remote    string // the server's host name
	Recipient string // the address the mail was for
}

// An Answer is what the refusal is about.
type Answer struct {
	Reason   string   // never empty; "undefined" where nothing says
	Detail   string   // a finer reason, a key of Detailed; "" for none
	By       string   // what gave it: "provider", "phrase", "status", "reply", or ""
	Weak     bool     // the words are such as stand beside other reasons too: "try again later"
	Words    string   // the words of Input.Text that gave it, where words did
	Rivals   []string // other reasons that the text has words for
	Provider string   // the provider's id, where one is recognised
	Hard     bool     // the address should not be tried again
}

// Undefined is the reason where the text gives none.
const Undefined = "undefined"

// Of says what a refusal is about.
func Of(in Input) Answer {
	in.Text = withoutExamples(serversWords(in.Text))
	in = in.withCodes()
	var shortBuf [shortText]byte
	var shortAt [shortText]int32
	buf, at := shortBuf[:], shortAt[:]
	if len(in.Text) > shortText {
		buf, at = make([]byte, len(in.Text)), make([]int32, len(in.Text))
	}
	t := normalize(in, buf, at)
	var found hits
	index().scan(t.text, &found)
	a := Answer{Provider: provider(in, &found)}
	if 200 <= in.Reply && in.Reply < 400 && !refuses(in.Status) {
		a.Reason = Undefined
		return a
	}
	c := caseOf(in, a.Provider)
	best := found.best(c)
	switch {
	case best >= 0 && !outvoted(c, &rules[found.at[best].rule]):
		a.take(&rules[found.at[best].rule])
		from, to := t.source(found.at[best].start, found.at[best].end)
		a.Words = in.Text[from:to]
		a.Rivals = found.rivals(c, a.Reason)
		if a.Reason == "expired" && a.Detail == "expired" {
			a.Detail = cmp.Or(found.hindrance(c, found.at[best]), a.Detail)
		}
	case exitCodes[in.Text] != "" && in.Kind == "x-unix":
		a.Reason, a.Detail, a.By, a.Words = exitCodes[in.Text], "local-delivery", "phrase", in.Text
	default:
		a.Reason, a.Detail, a.By = byCode(c)
	}
	a.settle(c)
	if a.Reason == "norelaying" || a.Reason == "suppressed" { // the server of the sender said so, whoever has the mailbox
		a.Provider = cmp.Or(marked(&found), hostProvider(in.Remote), listed(&found))
	}
	return a
}

// withoutExamples cuts the brackets out that say what a name stands for in general:
// "Soft bounce (i.e. mailbox full, account disabled)".
func withoutExamples(text string) string {
	before, rest, ok := strings.Cut(text, "(i.e. ")
	if !ok {
		before, rest, ok = strings.Cut(text, "(e.g. ")
	}
	if _, after, closed := strings.Cut(rest, ")"); ok && closed {
		return before + after
	}
	return text
}

// serverSaid stands in the errors of .NET between its own words for the code, "Mailbox
// unavailable", and those of the server.
const serverSaid = "The server response was: "

// serversWords returns what a server said in the error of a program, or the whole text.
func serversWords(text string) string {
	if i := strings.Index(text, serverSaid); i >= 0 && len(text) > i+len(serverSaid)+3 {
		return text[i+len(serverSaid):]
	}
	return text
}

// refuses reports whether an enhanced code is one of a failure. Beside a reply
// of 2yz it shows that the reply was only the first line of a session.
func refuses(status string) bool {
	return strings.HasPrefix(status, "4.") || strings.HasPrefix(status, "5.")
}

// take makes a rule's reason the answer.
func (a *Answer) take(r *rule) {
	a.Reason, a.Detail, a.By, a.Weak = r.Reason, r.Detail, "phrase", r.weak
	if r.code {
		a.By = "provider"
	}
}

// outvoted reports whether the enhanced code knows better than a rule: "try
// again later" says nothing beside a 5.1.1.
func outvoted(c situation, r *rule) bool {
	if !r.weak || r.Reason == "mailererror" || r.Reason == "systemerror" && c.class != '5' {
		return false
	}
	reason, _, by := byCode(c)
	return by == "status" && reason != "securityerror"
}

// withCodes fills in the codes that the text itself shows. Its enhanced code
// also takes the place of one that says nothing, such as the 5.0.0 that a
// relay puts into a report.
func (in Input) withCodes() Input {
	if in.Kind == "x-unix" || // its numbers are exit codes
		in.Reply != 0 && in.Status != "" && !strings.HasSuffix(in.Status, ".0.0") {
		return in
	}
	reply, status := codesOf(in.Text)
	if in.Reply == 0 {
		in.Reply = reply
	}
	if in.Status == "" || status != "" {
		in.Status = status
	}
	return in
}

// lateUnknown is the detail of who is said to be unknown when the message is there.
const lateUnknown = "late-unknown"

// settle draws what follows from the reason and the situation together.
func (a *Answer) settle(c situation) {
	if a.Reason == "userunknown" && a.By == "phrase" && (c.after || c.status == "5.2.1" && c.stage != "rcpt") {
		// By X.2.1 the mailbox exists (RFC 3463, 3.3); X.2.0 stands beside anything.
		// Who is unknown only after RCPT was accepted is known, but filtered.
		// Providers that check so late have codes that say it outright.
		a.Reason = "filtered"
		if c.after && (a.Detail == "" || a.Detail == "unavailable") {
			a.Detail = lateUnknown
		}
	}
	if c.stage == "mail" && (a.Reason == "userunknown" || a.Reason == "hostunknown") && a.By == "phrase" {
		// Before any recipient was named it is about the sender.
		if a.Detail = "sender"; a.Reason == "hostunknown" {
			a.Detail = "sender-domain"
		}
		a.Reason = "rejected"
	}
	if c.kind == "x-unix" && (a.Reason == "" || a.Reason == "systemerror" && a.Weak) {
		a.Reason, a.Detail = "mailererror", "local-delivery"
	}
	if a.Reason == "" {
		a.Reason = Undefined
	}
	switch a.Reason {
	case "userunknown", "hostunknown", "hasmoved":
		a.Hard = true
	case "notaccept":
		a.Hard = c.class == '5'
	}
}

// A situation is what the conditions of rules are about.
type situation struct {
	class    byte // '4', '5', or 0: of the status, or else of the reply
	reply    int
	status   string
	stage    string
	provider string
	kind     string
	after    bool // refused when the message was there, with nothing against the address
}

func caseOf(in Input, provider string) situation {
	c := situation{
		reply: in.Reply, status: in.Status, stage: in.Stage, provider: provider, kind: in.Kind,
	}
	switch {
	case in.Status != "":
		c.class = in.Status[0]
	case in.Reply >= 400:
		c.class = byte('0' + in.Reply/100)
	}
	subject := c.status[min(1, len(c.status)):]
	c.after = (c.stage == "data" || c.stage == "message") && !strings.HasPrefix(subject, ".1.")
	return c
}

// codesOf reads the reply code and the enhanced code at the start of a text
// such as "smtp; 550 5.1.1 …" or at its end in brackets, "(#5.1.1)".
func codesOf(text string) (reply int, status string) {
	if i := strings.IndexByte(text, ';'); i >= 0 && i < 12 {
		text = text[i+1:]
	}
	s := strings.TrimLeft(text, " \t\"'(<")
	if len(s) >= 3 && '2' <= s[0] && s[0] <= '5' && digit(s[1]) && digit(s[2]) &&
		(len(s) == 3 || s[3] == ' ' || s[3] == '-') {
		reply = int(s[0]-'0')*100 + int(s[1]-'0')*10 + int(s[2]-'0')
		s = strings.TrimLeft(s[3:], " -#")
	}
	if n := cutStatus(s); n > 0 {
		return reply, s[:n]
	}
	for rest := text; ; {
		i := strings.Index(rest, "#")
		if i < 0 {
			return reply, ""
		}
		rest = rest[i+1:]
		if n := cutStatus(rest); n > 0 {
			return reply, rest[:n]
		}
	}
}

// cutStatus returns the length of the enhanced code s starts with; 0 for none.
func cutStatus(s string) int {
	if len(s) < 5 || s[0] != '2' && s[0] != '4' && s[0] != '5' || s[1] != '.' {
		return 0
	}
	i := 2
	for i < len(s) && digit(s[i]) {
		i++
	}
	if i == 2 || i > 5 || i >= len(s) || s[i] != '.' {
		return 0
	}
	dot := i
	for i++; i < len(s) && digit(s[i]); i++ {
	}
	if i == dot+1 || i > dot+4 || i+1 < len(s) && s[i] == '.' && digit(s[i+1]) {
		return 0
	}
	return i
}

func digit(c byte) bool { return '0' <= c && c <= '9' }
