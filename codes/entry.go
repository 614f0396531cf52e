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
	Doc     string // "RFC 5321", "IANA registry", "Exchange Online documentation"
	Section string // "4.2.3", without the section sign; "" for the whole document
}

// A Context is what a code means after one command.
type Context struct {
	Command string // the verb, "connect", or "." for the end of the message
	Meaning string
}

// A Reading is one of several meanings that sources give the same code.
type Reading struct {
	Source string // who says so
	Says   string
	Holds  bool // the one this catalog goes by
}

// An Entry explains one reply code or enhanced status code.
type Entry struct {
	// Code is the code as a server prints it and the last part of its page's
	// path: "550", "5.1.1". In the tables the class of an enhanced code may be
	// "X", for all the classes in Classes.
	Code string
	// Classes holds the class digits that an "X." row stands for, such as
	// "45"; "" in every other row.
	Classes string
	Name    string // the standard's own name: "Bad destination mailbox address"
	Title   string // what happened in at most eight words, without a code
	Meaning string // one to three plain sentences
	Who     Actor
	Steps   []string // what to do, first things first; each step a hand can do
	Retry   Retry
	After   []Context // reply codes: where the code occurs and what it means there
	// Basic holds the reply codes an enhanced code comes with, or the enhanced
	// codes a reply code comes with.
	Basic    []string
	Standing Standing
	Owner    string // the program or service, where Standing is Vendor
	Refs     []Ref
	Readings []Reading // where sources differ; exactly one of them Holds
	Related  []string  // codes worth a look, by Code
	Example  string    // one line as a real server prints it
}

// A Parameter is an argument that an extension adds to MAIL or RCPT.
type Parameter struct {
	Name    string // "SIZE"
	Command string // "MAIL" or "RCPT"
	Syntax  string // "SIZE=<octets>"
	Meaning string
}

// A Keyword explains one EHLO keyword, an SMTP service extension.
type Keyword struct {
	Name       string // "CHUNKING"
	Title      string // what it lets a client do, in a few words
	Meaning    string
	Arguments  string // what may stand behind the keyword; "" for nothing
	Verbs      []string
	Parameters []Parameter
	Standing   Standing
	Owner      string
	Refs       []Ref
	Related    []string // other keywords
	Example    string   // "250-SIZE 35882577"
}

// A Command explains one verb of SMTP, its extensions or LMTP.
type Command struct {
	Verb     string // "RCPT"; "." for the end of the message
	Title    string
	Meaning  string
	Syntax   string
	Stage    string   // connect greeting ehlo starttls auth mail rcpt data message quit, or ""
	Success  []string // reply codes
	Failure  []string
	Standing Standing
	Refs     []Ref
	Example  string
}

// A Step is one line of a SASL exchange after the AUTH command.
type Step struct {
	From   string // "client" or "server"
	Form   string // "base64(NUL user NUL password)"
	Holds  string // what it is, in plain words
	Secret bool   // never to be shown
}

// A Mechanism explains one SASL mechanism.
type Mechanism struct {
	Name     string // "CRAM-MD5"
	Title    string
	Meaning  string
	Advice   string // whether to use it, and how to get a login to work
	Steps    []Step
	Standing Standing
	Refs     []Ref
	Example  string
}

// A Field explains one field of a delivery status notification, a disposition
// notification or a feedback report, or one of its values.
type Field struct {
	Name     string // "Diagnostic-Code"; of a value: "Action: failed"
	Report   string // "delivery-status", "disposition-notification", "feedback-report" …
	Level    string // "per-message", "per-recipient", "value", "type" …
	Meaning  string
	Required bool
	Standing Standing
	Refs     []Ref
	Example  string
}
