package codes

import (
	"slices"
	"strings"
)

// A Digit explains one part of a code.
type Digit struct {
	Digit   string // "5", "7", "26"
	Name    string // the standard's own name
	Title   string
	Meaning string
}

// Classes returns the first digits of a code, 1 to 5 (RFC 5321, 4.2.1; RFC
// 3463, 3).
func Classes() []Digit { return slices.Clone(classes) }

// Categories returns the second digits of a reply code, 0 to 5 (RFC 5321,
// 4.2.1).
func Categories() []Digit { return slices.Clone(categories) }

// Subjects returns the subjects of an enhanced code, its second number, 0 to 7
// (RFC 3463, 3).
func Subjects() []Digit { return slices.Clone(subjects) }

// Digits takes a code apart: class, subject and detail of "5.7.26", the three
// digits of "550". The last part carries what the whole code means. It returns
// nil for what is no code.
func Digits(code string) []Digit {
	e := Explain(code)
	last := Digit{Name: e.Name, Title: e.Title, Meaning: e.Meaning}
	if en, ok := ParseEnhanced(code); ok {
		_, detail, _ := strings.Cut(en.row(), ".")
		last.Digit = detail
		return []Digit{classDigit(en.Class), subjectDigit(en.Subject), last}
	}
	if !isThreeDigits(code) {
		return nil
	}
	last.Digit = code[2:]
	return []Digit{classDigit(int(code[0] - '0')), categoryDigit(code[1]), last}
}

// isThreeDigits asks for the shape of a reply code, with any digits.
func isThreeDigits(s string) bool {
	n, ok := parseNumber(s)
	return ok && n >= 100
}

func classDigit(n int) Digit {
	if n >= 1 && n <= len(classes) {
		return classes[n-1]
	}
	return Digit{
		Digit:   string(rune('0' + n)),
		Name:    "Not in use",
		Title:   "No reply starts so",
		Meaning: "SMTP replies start with 2, 3, 4 or 5. This number comes from somewhere else.",
	}
}

func categoryDigit(c byte) Digit {
	if c <= '5' {
		return categories[c-'0']
	}
	return Digit{
		Digit: string(rune(c)),
		Name:  "Outside the grammar",
		Title: "No such group of replies",
		Meaning: "The standard ends the second digit at 5. Some servers drop the dots of an " +
			"enhanced code and so get here.",
	}
}

func subjectDigit(n int) Digit {
	if n < len(subjects) {
		return subjects[n]
	}
	return Digit{
		Digit:   Enhanced{Detail: n}.row()[2:],
		Name:    "Not registered",
		Title:   "A subject of the server’s own",
		Meaning: "Subjects 0 to 7 are registered. This one is the private choice of a server.",
	}
}

var classes = []Digit{
	{"1", "Positive preliminary", "Not used in mail",
		"SMTP has no replies that start with 1; FTP has. Such a number comes from another " +
			"protocol or is a program’s own error number."},
	{"2", "Positive completion", "It worked",
		"The server did what was asked. In an enhanced code the word is success."},
	{"3", "Positive intermediate", "Go on",
		"So far so good: the server waits for the next part, the message or a line of a login. " +
			"Enhanced codes have no such class."},
	{"4", "Transient negative completion", "Not now",
		"The command was refused for the moment. The sending server keeps the message and tries " +
			"again by itself, usually for some days. In an enhanced code: " +
			"persistent transient failure."},
	{"5", "Permanent negative completion", "Refused",
		"The same command would be refused again, so something must change first. The sending " +
			"server gives up and tells the sender. In an enhanced code: permanent failure."},
}

var categories = []Digit{
	{"0", "Syntax", "How the command is written",
		"The command is unknown, badly written or at the wrong place, or the reply fits " +
			"no other group."},
	{"1", "Information", "Information",
		"The server tells something, such as its status or help. These are rarely errors."},
	{"2", "Connections", "The connection",
		"The reply is about the connection itself: its greeting, its end, TLS."},
	{"3", "Unspecified", "Login, by custom",
		"The SMTP standard leaves this digit open. The login extension uses it for its replies."},
	{"4", "Unspecified", "Not assigned",
		"The SMTP standard leaves this digit open, and no other standard uses it."},
	{"5", "Mail system", "The mail itself",
		"The reply is about the mail system: a mailbox, a sender, storage or the message."},
}

var subjects = []Digit{
	{"0", "Other or undefined status", "Nothing more is said",
		"The server names no subject, so all that is known is the first number."},
	{"1", "Addressing status", "The address",
		"Something about the sender’s or the recipient’s address: its spelling, or whether " +
			"it exists."},
	{"2", "Mailbox status", "The mailbox",
		"The address is fine, but its mailbox is full, switched off or too small for this " +
			"message."},
	{"3", "Mail system status", "The receiving system",
		"The receiving mail system as a whole: its space, its limits, its set-up."},
	{"4", "Network and routing status", "The way there",
		"The network between the servers: connection, DNS, routing, time in the queue."},
	{"5", "Mail delivery protocol status", "The conversation",
		"The SMTP conversation between the two servers: a command, its order or its arguments."},
	{"6", "Message content or media status", "The content",
		"The content of the message or the form it is in."},
	{"7", "Security or policy status", "Rules and security",
		"A rule: who may send, what has to be proved (SPF, DKIM, DMARC), login or encryption."},
}
