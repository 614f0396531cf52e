package decode

import (
	"github.com/smtp-decoder/smtp-decoder/codes"
	"github.com/smtp-decoder/smtp-decoder/codes/reason"
)

// A Side says who a line comes from, or what else it is.
type Side string

// The sides.
const (
	Client Side = "client" // a command or a SASL answer
	Server Side = "server" // a line of a reply
	Data   Side = "data"   // a line of a message
	Log    Side = "log"    // a line of a log, a report or a queue listing
	Header Side = "header" // a header of a mail
	Info   Side = "info"   // what a program says in its own words
	Prose  Side = "prose"  // what a person wrote around it
)

// A Stage is a step of an SMTP session.
type Stage string

// The stages, in the order of a session.
const (
	StageConnect  Stage = "connect"
	StageGreeting Stage = "greeting"
	StageEHLO     Stage = "ehlo"
	StageSTARTTLS Stage = "starttls"
	StageAUTH     Stage = "auth"
	StageMAIL     Stage = "mail"
	StageRCPT     Stage = "rcpt"
	StageDATA     Stage = "data"    // the reply to DATA
	StageMessage  Stage = "message" // the reply to the end of the message
	StageQUIT     Stage = "quit"
)

// A MarkKind says what a marked part of a line is, and so what Key names.
type MarkKind string

// The mark kinds. Key is a code ("550"), a keyword ("CHUNKING"), a verb
// ("RCPT"), a mechanism ("PLAIN"), a DSN field ("Action"), or the address.
const (
	MarkReply     MarkKind = "reply"
	MarkStatus    MarkKind = "status"
	MarkKeyword   MarkKind = "keyword"
	MarkCommand   MarkKind = "command"
	MarkMechanism MarkKind = "mechanism"
	MarkField     MarkKind = "field"
	MarkAddress   MarkKind = "address"
	MarkURL       MarkKind = "url"
	MarkSecret    MarkKind = "secret" // masked in Text; Key is empty
)

// A Mark is a part of a line with a meaning of its own. Start and End are byte
// offsets into Line.Text on rune borders; marks are sorted and apart.
type Mark struct {
	Start int      `json:"start"`
	End   int      `json:"end"`
	Kind  MarkKind `json:"kind"`
	Key   string   `json:"key,omitempty"`
}

// A Line is one line of the input with what it means.
type Line struct {
	// What most steps ask for stands together at the front: a text may have many
	// lines, and is read in many steps.
	raw     string  // the line as pasted
	plain   string  // without what a copy puts around it: see unframe
	traits  traits  // of raw and of plain
	end     lineEnd // behind raw
	nested  bool    // it belongs to a session shown within another
	wrapped bool    // it goes on with the line before

	Number int   `json:"line"` // 1-based
	Side   Side  `json:"side"`
	Stage  Stage `json:"stage,omitempty"`
	// Command is the verb in upper case, on the line that gives the command;
	// "." for the end of the message.
	Command string `json:"command,omitempty"`
	Reply   int    `json:"reply,omitempty"`  // the reply code on this line
	Status  string `json:"status,omitempty"` // the enhanced status code on this line
	Note    string `json:"note,omitempty"`   // one or two sentences
	Text    string `json:"text"`             // the line as pasted, secrets masked
	Marks   []Mark `json:"marks,omitempty"`
	Field   string `json:"field,omitempty"`   // the field of a report (RFC 3464) that begins here
	Session int    `json:"session,omitempty"` // 0-based number of the session or delivery it belongs to
	// Parts are the lines that were joined into this one, where it holds
	// several; they are numbered from 1, and their texts make up Text.
	Parts []Line `json:"parts,omitempty"`
	// Time is when the line was written, in milliseconds since the first time
	// that stands in the text; nil where the line bears none.
	Time *int64 `json:"time,omitempty"`
}

// An Exchange is a command with its reply. Lines are numbers of lines.
type Exchange struct {
	Session int    `json:"session,omitempty"`
	Stage   Stage  `json:"stage"`
	Command string `json:"command,omitempty"` // "" for the greeting
	From    int    `json:"from"`              // first line, of the command or the greeting
	To      int    `json:"to"`                // last line
	ReplyAt int    `json:"replyAt,omitempty"` // first line of the reply; 0 for none
	Reply   int    `json:"reply,omitempty"`
	Status  string `json:"status,omitempty"`
	Note    string `json:"note,omitempty"` // what this exchange came to
	// OK says that the session could go on: a reply that is no refusal, or none
	// awaited.
	OK bool `json:"ok"`
	// Took is how long the reply took, in milliseconds; 0 where the text does
	// not tell. Of a greeting it is the time since the connection.
	Took int64 `json:"took,omitempty"`
}

// An Action is what became of one recipient (RFC 3464, 2.3.3; feedback and
// vacation are ours).
type Action string

// The actions.
const (
	Failed    Action = "failed"
	Delayed   Action = "delayed"
	Delivered Action = "delivered"
	Relayed   Action = "relayed"
	Expanded  Action = "expanded"
	Feedback  Action = "feedback"
	Vacation  Action = "vacation"
)

// A Recipient is what became of one address.
type Recipient struct {
	Address   string `json:"address"`
	Original  string `json:"original,omitempty"` // the address first written to
	Action    Action `json:"action"`
	Reply     int    `json:"reply,omitempty"`
	Status    string `json:"status,omitempty"`
	Reason    string `json:"reason,omitempty"`
	Detail    string `json:"detail,omitempty"` // which of the causes with that reason: a key of reason.Detailed
	Hard      bool   `json:"hard"`             // this address should not be tried again
	Permanent bool   `json:"permanent"`        // the sender gave up
	Provider  string `json:"provider,omitempty"`
	Remote    string `json:"remote,omitempty"` // the server that said so
	Line      int    `json:"line,omitempty"`
	Text      string `json:"text,omitempty"` // what was said of it
	// By is what told the reason: "provider" (a code of its own), "phrase",
	// "status", "reply", or "" where nothing did. Quote holds the words of the
	// text that did, and Rivals other reasons that it has words for.
	By     string   `json:"by,omitempty"`
	Quote  string   `json:"quote,omitempty"`
	Rivals []string `json:"rivals,omitempty"`
	// Implied says that the text gives no code at all. Status then tells only how
	// final it is, by the code made for that: X.0.0 (RFC 3463, 3.1).
	Implied bool `json:"implied,omitempty"`
	// Verdict is what is to be said of this recipient, where that is not what the
	// verdict of the report says.
	Verdict *Verdict `json:"verdict,omitempty"`

	kind   string         // of a Diagnostic-Code: "smtp"
	actual string         // the address behind that of a list or an alias (Sendmail)
	probed bool           // the address was only asked for: no message was to arrive
	bare   bool           // a reply tells of it, and nobody who says what became of the message
	stage  Stage          // that the words tell
	words  string         // all that a notice says of it
	around string         // what it says of all
	answer *reason.Answer // why
}

// A Class is how final an outcome is.
type Class string

// The classes.
const (
	Success   Class = "success"
	Transient Class = "transient"
	Permanent Class = "permanent"
	None      Class = "none"
)

// An Outcome is what the text comes to.
type Outcome struct {
	Class     Class  `json:"class"`
	Stage     Stage  `json:"stage,omitempty"`
	Reply     int    `json:"reply,omitempty"`
	Status    string `json:"status,omitempty"`
	Line      int    `json:"line,omitempty"`
	Delivered *bool  `json:"delivered,omitempty"` // nil: the text does not say, or only some were accepted
}

// A Verdict is the answer for a person.
type Verdict struct {
	Title   string      `json:"title"`             // what happened, at most eight words, no code
	Summary string      `json:"summary,omitempty"` // one to three sentences with the names of this case
	Who     codes.Actor `json:"who"`
	Retry   codes.Retry `json:"retry"`
	Actions []string    `json:"actions"`
	Remote  string      `json:"remote,omitempty"` // who said it, where the text names it
	Key     string      `json:"key,omitempty"`    // the code whose page explains it: "5.1.1" or "550"
	// Reason is that of the refusal, as in Recipient; of a session that named no
	// recipient it is told here alone.
	Reason string `json:"reason,omitempty"`
}

// A Warning is a remark about the text itself. Kinds: secret, truncated,
// rewrapped, redacted, contradiction, unreadable, several, backscatter, phishing.
type Warning struct {
	Kind string `json:"kind"`
	Line int    `json:"line,omitempty"`
	Text string `json:"text"`
}

// A Severity is how much a finding weighs.
type Severity string

// The severities. A fault departs from a standard; a risk keeps to it, but not
// well; a remark tells what is as it should be and yet puzzles readers.
const (
	Fault  Severity = "fault"
	Risk   Severity = "risk"
	Remark Severity = "remark"
)

// A Finding is a place in a session of which the standards have something to
// say.
type Finding struct {
	Line     int       `json:"line"`
	Rule     string    `json:"rule"` // a name that stays: "mail-brackets"
	Text     string    `json:"text"` // one sentence
	Severity Severity  `json:"severity,omitempty"`
	Ref      codes.Ref `json:"ref"`
}

// A Step says how one stage of the way went, for the picture of how far it got.
type Step struct {
	Stage  Stage  `json:"stage"`
	State  string `json:"state"` // passed | stopped | waiting | unreached
	From   int    `json:"from,omitempty"`
	To     int    `json:"to,omitempty"`
	Detail string `json:"detail,omitempty"` // "TLS 1.3", "250 2.1.0"
	Took   int64  `json:"took,omitempty"`   // milliseconds that its replies took
}

// A Report is all that is to be said of a text. The zero value is the report
// of an empty one.
type Report struct {
	Kind       string      `json:"kind,omitempty"` // what the text is: "swaks session", "bounce", "Postfix log"
	Lines      []Line      `json:"lines"`
	Exchanges  []Exchange  `json:"exchanges,omitempty"`
	Sessions   []Session   `json:"sessions,omitempty"` // where there are several, at most 20
	Recipients []Recipient `json:"recipients,omitempty"`
	Outcome    Outcome     `json:"outcome"`
	Verdict    Verdict     `json:"verdict"`
	Steps      []Step      `json:"steps,omitempty"`
	Warnings   []Warning   `json:"warnings,omitempty"`
	Findings   []Finding   `json:"findings,omitempty"`
	Message    *Message    `json:"message,omitempty"` // that came back, or that the text is; nil for none
	// Notice is what a notice says, line by line, where its lines in the text do
	// not show it: they are encoded, or HTML.
	Notice []string `json:"notice,omitempty"`

	originals map[int]string // the bytes of lines that are shown as what they stand for, by index
}

// classOf reads the class of an outcome off the reply code, and without one
// off the enhanced status code (RFC 5321, 4.2.1; RFC 3463, 3.1).
//
//go:noinline
func classOf(reply int, status string) Class {
	class := reply / 100
	if reply == 0 && status != "" {
		class = int(status[0] - '0')
	}
	switch class {
	case 2, 3:
		return Success
	case 4:
		return Transient
	case 5:
		return Permanent
	}
	return None
}
