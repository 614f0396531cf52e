package codes

// An Actor is the one whose turn it is.
type Actor string

// The actors. Nobody means that nothing is to be done, or that waiting is all.
const (
	Sender         Actor = "sender"          // the person who wrote the mail
	SenderAdmin    Actor = "sender-admin"    // who runs the sending server, program or domain
	Recipient      Actor = "recipient"       // the person the mail was for
	RecipientAdmin Actor = "recipient-admin" // who runs the receiving server or domain
	Nobody         Actor = "nobody"
)

// Retry says whether sending the same thing again can help.
type Retry string

// The retries.
const (
	RetryNone  Retry = "none"  // not a failure: there is nothing to send again
	RetryLater Retry = "later" // the same command may succeed later; mail servers try by themselves
	RetryNo    Retry = "no"    // the same thing will fail again until something is changed
)

// Standing says who stands behind a meaning.
type Standing string

// The standings, from the most to the least binding.
const (
	Registered   Standing = "registered"   // an RFC in force or the IANA registry
	Experimental Standing = "experimental" // an experimental RFC or an Internet-Draft
	Obsolete     Standing = "obsolete"     // an RFC once defined it; no longer in force
	Vendor       Standing = "vendor"       // one program's or service's own
	Folk         Standing = "folk"         // copied from list to list; no standard defines it
)

// A Ref is a source: a document and the place in it.
type Ref struct {
	Doc     string `json:"doc,omitempty"`     // "RFC 5321", "IANA registry", "Exchange Online documentation"
	Section string `json:"section,omitempty"` // "4.2.3", without the section sign; "" for the whole document
}

// A Context is what a code means after one command.
type Context struct {
	Command string `json:"command,omitempty"` // the verb, "connect", or "." for the end of the message
	Meaning string `json:"meaning"`
}

// A Reading is one of several meanings that sources give the same code.
type Reading struct {
	Source string `json:"source,omitempty"` // who says so
	Says   string `json:"says,omitempty"`
	Holds  bool   `json:"holds,omitempty"` // the one this catalog goes by
}

// An Entry explains one reply code or enhanced status code.
type Entry struct {
	// Code is the code as a server prints it and the last part of its page's
	// path: "550", "5.1.1". In the tables the class of an enhanced code may be
	// "X", for all the classes in Classes.
	Code string `json:"code"`
	// Classes holds the class digits that an "X." row stands for, such as
	// "45"; "" in every other row.
	Classes string    `json:"classes,omitempty"`
	Name    string    `json:"name"`    // the standard's own name: "Bad destination mailbox address"
	Title   string    `json:"title"`   // what happened in at most eight words, without a code
	Meaning string    `json:"meaning"` // one to three plain sentences
	Who     Actor     `json:"who"`
	Steps   []string  `json:"steps,omitempty"` // what to do, first things first; each step a hand can do
	Retry   Retry     `json:"retry"`
	After   []Context `json:"after,omitempty"` // reply codes: where the code occurs and what it means there
	// Basic holds the reply codes an enhanced code comes with, or the enhanced
	// codes a reply code comes with.
	Basic    []string  `json:"basic,omitempty"`
	Standing Standing  `json:"standing"`
	Owner    string    `json:"owner,omitempty"` // the program or service, where Standing is Vendor
	Refs     []Ref     `json:"refs,omitempty"`
	Readings []Reading `json:"readings,omitempty"` // where sources differ; exactly one of them Holds
	Related  []string  `json:"related,omitempty"`  // codes worth a look, by Code
	Example  string    `json:"example,omitempty"`  // one line as a real server prints it
}

// A Parameter is an argument that an extension adds to MAIL or RCPT.
type Parameter struct {
	Name    string `json:"name"`              // "SIZE"
	Command string `json:"command,omitempty"` // "MAIL" or "RCPT"
	Syntax  string `json:"syntax,omitempty"`  // "SIZE=<octets>"
	Meaning string `json:"meaning"`
}

// A Keyword explains one EHLO keyword, an SMTP service extension.
type Keyword struct {
	Name       string      `json:"name"`  // "CHUNKING"
	Title      string      `json:"title"` // what it lets a client do, in a few words
	Meaning    string      `json:"meaning"`
	Arguments  string      `json:"arguments,omitempty"` // what may stand behind the keyword; "" for nothing
	Verbs      []string    `json:"verbs,omitempty"`
	Parameters []Parameter `json:"parameters,omitempty"`
	Standing   Standing    `json:"standing"`
	Owner      string      `json:"owner,omitempty"`
	Refs       []Ref       `json:"refs,omitempty"`
	Related    []string    `json:"related,omitempty"` // other keywords
	Example    string      `json:"example,omitempty"` // "250-SIZE 35882577"
}

// A Command explains one verb of SMTP, its extensions or LMTP.
type Command struct {
	Verb     string   `json:"verb,omitempty"` // "RCPT"; "." for the end of the message
	Title    string   `json:"title"`
	Meaning  string   `json:"meaning"`
	Syntax   string   `json:"syntax,omitempty"`
	Stage    string   `json:"stage,omitempty"`   // connect greeting ehlo starttls auth mail rcpt data message quit, or ""
	Success  []string `json:"success,omitempty"` // reply codes
	Failure  []string `json:"failure,omitempty"`
	Standing Standing `json:"standing"`
	Refs     []Ref    `json:"refs,omitempty"`
	Example  string   `json:"example,omitempty"`
}

// A Step is one line of a SASL exchange after the AUTH command.
type Step struct {
	From   string `json:"from,omitempty"`   // "client" or "server"
	Form   string `json:"form,omitempty"`   // "base64(NUL user NUL password)"
	Holds  string `json:"holds,omitempty"`  // what it is, in plain words
	Secret bool   `json:"secret,omitempty"` // never to be shown
}

// A Mechanism explains one SASL mechanism.
type Mechanism struct {
	Name     string   `json:"name"` // "CRAM-MD5"
	Title    string   `json:"title"`
	Meaning  string   `json:"meaning"`
	Advice   string   `json:"advice,omitempty"` // whether to use it, and how to get a login to work
	Steps    []Step   `json:"steps,omitempty"`
	Standing Standing `json:"standing"`
	Refs     []Ref    `json:"refs,omitempty"`
	Example  string   `json:"example,omitempty"`
}

// A Field explains one field of a delivery status notification, a disposition
// notification or a feedback report, or one of its values.
type Field struct {
	Name     string   `json:"name"`             // "Diagnostic-Code"; of a value: "Action: failed"
	Report   string   `json:"report,omitempty"` // "delivery-status", "disposition-notification", "feedback-report" …
	Level    string   `json:"level,omitempty"`  // "per-message", "per-recipient", "value", "type" …
	Meaning  string   `json:"meaning"`
	Required bool     `json:"required,omitempty"`
	Standing Standing `json:"standing"`
	Refs     []Ref    `json:"refs,omitempty"`
	Example  string   `json:"example,omitempty"`
}
