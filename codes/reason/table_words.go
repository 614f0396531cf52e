package reason

import "cmp"

// Words returns in a few plain words, such as go on with a sentence, why somebody was
// not reached: "the mailbox is full". It is "" for a reason that is none.
func Words(reason, detail string) string {
	return cmp.Or(detailWords[reason+" "+detail], reasonWords[reason])
}

// reasonWords put the reasons into plain words.
var reasonWords = map[string]string{
	"authfailure":     "the sender could not be verified",
	"badreputation":   "the sending server has a bad name",
	"blocked":         "the sending server is blocked",
	"contenterror":    "the message is badly made",
	"delivered":       "it arrived",
	"exceedlimit":     "too large for this mailbox",
	"expired":         "the time for trying ran out",
	"failedstarttls":  "no encryption came about",
	"feedback":        "the recipient complained",
	"filtered":        "the mailbox takes no such mail",
	"hasmoved":        "the person has moved",
	"hostunknown":     "the domain does not exist",
	"mailboxfull":     "the mailbox is full",
	"mailererror":     "a program on their side failed",
	"mesgtoobig":      "the message is too large",
	"networkerror":    "no connection came about",
	"norelaying":      "the server does not pass mail on for you",
	"notaccept":       "the server takes no mail",
	"notcompliantrfc": "the message breaks a standard",
	"onhold":          "held back, no reason yet",
	"policyviolation": "a rule of theirs",
	"rejected":        "the sender’s address was refused",
	"requireptr":      "no reverse DNS",
	"securityerror":   "a security rule of theirs",
	"spamdetected":    "taken for spam",
	"speeding":        "too much, too fast",
	"suppressed":      "on a list of addresses not to try",
	"suspend":         "the mailbox is switched off",
	"syntaxerror":     "a command was not understood",
	"systemerror":     "a fault on their system",
	"systemfull":      "their disk is full",
	"toomanyconn":     "too many connections at once",
	"undefined":       "the text gives no reason",
	"userunknown":     "no such mailbox",
	"vacation":        "an automatic answer",
	"virusdetected":   "taken for a virus",
}

// detailWords say more than those of the reason, by the reason and the detail.
var detailWords = map[string]string{
	"rejected access-denied":          "access was denied",
	"rejected unregistered-domain":    "the sender’s domain isn’t registered",
	"hostunknown broken-mx":           "the domain’s mail servers do not exist",
	"expired no-connection":           "no connection came about",
	"filtered late-unknown":           "no such mailbox, most likely",
	"expired idle-client":             "their server waited too long and hung up",
	"blocked greylisted":              "asked to wait (greylisting)",
	"blocked blocklist":               "the sending server is on a block list",
	"networkerror loop":               "it went round in circles",
	"networkerror lost-connection":    "the connection broke off",
	"networkerror dns":                "the name lookup failed",
	"expired timeout":                 "no answer came in time",
	"toomanyconn too-many-recipients": "too many recipients at once",
	"securityerror login-needed":      "a login is wanted",
	"securityerror login-refused":     "the login was refused",
	"authfailure spf":                 "SPF failed",
	"authfailure dkim":                "DKIM failed",
	"authfailure dmarc":               "DMARC failed",
	"hasmoved not-local":              "no mailbox there, or no longer",
	"userunknown no-recipients":       "no recipient was accepted",
	"filtered no-recipients":          "no recipient was accepted",
	"rejected group":                  "it takes mail from some senders only",
	"rejected sender-domain":          "the sender’s domain can’t be found",
	"rejected sender-unconfirmed":     "the sender’s address can’t be confirmed",
	"mesgtoobig line-too-long":        "a line of it is too long",
	"policyviolation attachment":      "a file in it is not allowed",
	"virusdetected attachment":        "a file in it is not allowed",
	"requireptr helo":                 "the sending server greets with a wrong name",
}
