package codes

import "strings"

// Explain returns the entry of a code, and never nil: a code that no table
// holds is explained by its digits, and a text that is no code by saying so.
func Explain(code string) *Entry {
	if e := Lookup(code); e != nil {
		return e
	}
	if en, ok := ParseEnhanced(code); ok {
		if row := Lookup("X." + en.row()); row != nil {
			return unforeseen(row, code[0])
		}
		if e := inRange(en); e != nil {
			return e
		}
		return byNumbers(en)
	}
	if isThreeDigits(code) {
		return byDigits(code)
	}
	return notACode(code)
}

// unforeseen explains a registered detail under a class it was not meant for:
// 4.7.8, where the detail still tells the cause, or 5.1.5 and 2.2.2, where it
// contradicts the class and the class decides.
func unforeseen(row *Entry, class byte) *Entry {
	e := specialise(row, class)
	if class != '2' && strings.ContainsAny(row.Classes, "45") {
		return e
	}
	e.Title, e.Who = "It worked, with an odd code", Nobody
	if class != '2' {
		e.Title = "Refused, with an odd code"
		e.Who = unknownSubjects[row.Code[2]-'0'].who
	}
	outcome := classDigit(int(class - '0'))
	e.Meaning = "The first number says: " + lowerFirst(outcome.Title) + ". The rest is “" +
		row.Name + "”, which is not meant to go with it. The first number decides; the text of " +
		"the reply tells more."
	e.Steps = stepsOf(class)
	e.Readings = nil
	return e
}

// renamed returns a copy of an entry for another code of the same meaning.
func renamed(e *Entry, code string) *Entry {
	n := *e
	n.Code = code
	n.Example = strings.Replace(e.Example, e.Code, code, 1)
	return &n
}

// byNumbers explains an enhanced code of which only class and subject are known.
func byNumbers(en Enhanced) *Entry {
	class, subject := classDigit(en.Class), subjectDigit(en.Subject)
	first := class.Digit[0]
	e := &Entry{
		Code:     en.String(),
		Name:     "Not registered",
		Retry:    retryOf(first),
		Who:      Nobody,
		Steps:    stepsOf(first),
		Standing: Folk,
		Refs:     []Ref{{"RFC 3463", "2"}, {"RFC 3463", "3"}},
		Example:  unknownReply(first) + " " + en.String() + " See the text of the reply",
	}
	about := unknownSubjects[min(en.Subject, len(unknownSubjects)-1)]
	switch first {
	case '2':
		e.Title = "It worked"
	case '4':
		e.Title, e.Who = about.later, about.who
	case '5':
		e.Title, e.Who = about.refused, about.who
	}
	if first == '4' {
		e.Who = Nobody
	}
	e.Meaning = "No standard and no list we know holds this code. Its first number says: " +
		lowerFirst(class.Title) + ". Its second says what it is about: " +
		lowerFirst(subject.Title) + ". The third is the server’s own; the text of the reply should say more."
	e.Related = []string{class.Digit + ".0.0"}
	if en.Subject < len(subjects) && en.Subject > 0 {
		e.Related = append(e.Related, class.Digit+"."+subject.Digit+".0")
	}
	return e
}

// byDigits explains a reply code of which only the digits are known.
func byDigits(code string) *Entry {
	class, category := classDigit(int(code[0]-'0')), categoryDigit(code[1])
	e := &Entry{
		Code:     code,
		Name:     "Not a standard reply code",
		Title:    "A number that is no mail reply",
		Who:      Nobody,
		Retry:    retryOf(code[0]),
		Steps:    stepsOf(code[0]),
		Standing: Folk,
		Refs:     []Ref{{"RFC 5321", "4.2.1"}},
		Example:  code + " See the text of the reply",
	}
	if code[0] < '2' || code[0] > '5' {
		e.Meaning = class.Meaning
		e.Steps = []string{"Look at the text next to the number and at the program it is from."}
		return e
	}
	e.Title = unknownReplies[code[0]-'2']
	if code[0] == '5' {
		e.Who = SenderAdmin
	}
	e.Meaning = "No standard defines this code. Its first digit decides what programs do: " +
		lowerFirst(class.Title) + ". The second digit: " + lowerFirst(category.Title) +
		". The text of the reply should say more."
	e.Related = []string{[]string{"250", "354", "451", "554"}[code[0]-'2']}
	return e
}

// notACode explains that a text is no code.
func notACode(s string) *Entry {
	return &Entry{
		Code:  s,
		Name:  "Not a code",
		Title: "This is not a mail code",
		Meaning: "Mail systems use three digits such as 550, or three numbers such as 5.1.1: the " +
			"first is 2, 4 or 5, none starts with a zero, none has more than three digits. " +
			"Programs go by the number; the words after it are for people and differ from " +
			"server to server.",
		Who:      Nobody,
		Steps:    []string{"Look for a code of that form near the start of the server’s line."},
		Retry:    RetryNone,
		Standing: Folk,
		Refs:     []Ref{{"RFC 5321", "4.2"}, {"RFC 3463", "2"}},
		Related:  []string{"550", "5.1.1"},
		Example:  "550 5.1.1 <ann@example.org>: user unknown",
	}
}

// stepsOf returns what to do about a code of which only the first digit helps.
func stepsOf(class byte) []string {
	switch class {
	case '2':
		return []string{"Nothing to do: the first digit says that it worked."}
	case '3':
		return []string{"Nothing to do: the sending program goes on with the next line."}
	case '4':
		return []string{waiting, "If it lasts for hours, read the text of the reply for the cause."}
	}
	return []string{
		"Read the text of the reply: it is all that tells the cause.",
		"Change what it names, then send again.",
		"If it names nothing, ask the postmaster of the receiving side with the full reply.",
	}
}

func unknownReply(class byte) string {
	return map[byte]string{'2': "250", '4': "451", '5': "554"}[class]
}

// unknownReplies are the titles of unknown reply codes by first digit, from 2.
var unknownReplies = []string{
	"It worked", "The server waits for more", "The server refused for now", "The server refused",
}

// unknownSubjects say whose turn it is, and what happened, by subject digit;
// the last stands for all further ones.
var unknownSubjects = []struct {
	later, refused string
	who            Actor
}{
	{"Refused for now, without a reason", "Refused, without a reason", SenderAdmin},
	{"An address can’t be used for now", "An address was refused", Sender},
	{"The mailbox can’t take it for now", "The mailbox refused the message", Recipient},
	{"Their system can’t take it for now", "Their mail system can’t take it", RecipientAdmin},
	{"The way there is blocked for now", "There is no way to deliver it", SenderAdmin},
	{"The two servers misunderstood each other", "The two servers misunderstood each other",
		SenderAdmin},
	{"The content was refused for now", "The content was refused", Sender},
	{"A rule holds the message back", "A rule refused the message", SenderAdmin},
	{"Refused for now, reason unknown", "Refused for an unknown reason", SenderAdmin},
}

// lowerFirst puts a title into a sentence.
func lowerFirst(s string) string {
	if s == "" {
		return s
	}
	return strings.ToLower(s[:1]) + s[1:]
}
