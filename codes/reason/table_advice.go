package reason

import "github.com/smtp-decoder/smtp-decoder/codes"

// waitSteps are for refusals that end by themselves.
var waitSteps = []string{
	"Wait. Your mail server tries again by itself, often for several days.",
	"If it is urgent, reach the person in another way.",
}

// filterSteps and mailboxSteps end with the step for mail that still waits.
var (
	filterSteps = []string{
		"Start that program and read its log: at port 10024 it is most often amavis.",
		"If it is not there any more, take it out of the mail server’s settings (content_filter in Postfix).",
		"The queue is delivered by itself then; postqueue -f does so at once.",
	}
	mailboxSteps = []string{
		"Start that program, most often Dovecot, and read its log: a faulty setting may keep it from starting.",
		"Compare the socket or port of the message with the one it listens at (service lmtp in Dovecot).",
		"The queue is delivered by itself then; postqueue -f does so at once.",
	}
)

// ownPolicy is the step for a server that demands what the other never promised.
const ownPolicy = "If the log is yours: a TLS policy of your own may demand DANE (dane-only) of a domain that has none; and the resolver has to check DNSSEC."

// keepChecking is the warning beside all trouble with certificates.
const keepChecking = "Don’t turn the check off: the password would go to anybody who answers."

// withoutLogin is the step for servers that want no login.
const withoutLogin = "If the server wants no login, such as one on the same machine, leave user name and password empty."

// An adviceRow is a row of a table of advice. (A map in its place would be code
// that every visitor loads.)
type adviceRow struct {
	Key string
	Advice
}

// byKey returns the rows by their keys, of which each may stand in one row only.
func byKey(rows []adviceRow) map[string]Advice {
	m := make(map[string]Advice, len(rows))
	for _, r := range rows {
		if _, twice := m[r.Key]; twice {
			panic("two rows of advice for " + r.Key)
		}
		m[r.Key] = r.Advice
	}
	return m
}

// What is said of reasons that have a detail which says no more.
var (
	ruleOfTheirs = Advice{
		Title:   "A rule of their server refused the message",
		Summary: "The receiving side has a rule of its own that this message breaks. The text does not say more.",
		Who:     codes.SenderAdmin,
		Steps: []string{
			"Open the link in the reply; it tells more.",
			"Send a short mail without links and attachments; if it arrives, the content was the cause.",
			"Ask their postmaster which rule it was, with the full reply.",
		},
	}
	noRelay = Advice{
		Title:   "Their server won’t forward this mail",
		Summary: "The server does not take mail for that domain from you: either it does not host the domain, or you are not logged in.",
		Who:     codes.SenderAdmin,
		Steps: []string{
			"If this is the server you send with, turn on its login (SMTP authentication).",
			"If it is the recipient’s server, check the part after the @ and the MX record of that domain.",
		},
	}
	poorReputation = Advice{
		Title:          "Your server has a poor reputation",
		TransientTitle: "Your server is slowed for its reputation",
		Summary:        "Their system rates the address or domain the mail came from, and the rating is low.",
		Who:            codes.SenderAdmin,
		Steps: []string{
			"Find out what lowered the rating: complaints, old address lists, or a stolen account that sends spam.",
			"Stop that mail, then send less for some days.",
			"Ask their postmaster for a review when the cause is gone.",
		},
	}
	tooLarge = Advice{
		Title:   "The message is too large",
		Summary: "The message is larger than a limit on its way allows. Attachments grow by a third when they are sent.",
		Who:     codes.Sender,
		Steps: []string{
			"Put the attachments on a file share and send the link.",
			"Send the message again without them.",
		},
	}
	outOfSpace = Advice{
		Title:   "Their server has run out of space",
		Summary: "The disk or the queue of the receiving system is full, or the space of the whole domain there. It is not about this mailbox alone.",
		Who:     codes.RecipientAdmin,
		Steps: []string{
			"Send the message again later.",
			"If it fails again, tell their postmaster.",
		},
		TransientSteps: waitSteps,
	}
)

// ByReason holds the advice for each reason.
var ByReason = byKey(reasonRows)

var reasonRows = []adviceRow{
	{"authfailure", Advice{
		Title:          "The sender could not be verified",
		TransientTitle: "The sender could not be verified yet",
		Hopeful:        true,
		Summary:        "Their server checked whether your server may send for your domain, and the check failed.",
		Who:            codes.SenderAdmin,
		Steps: []string{
			"Send a mail to a test service and see which of SPF, DKIM and DMARC fails.",
			"Correct the DNS records of the domain in the From address, or sign with DKIM for that domain.",
			"Send the mail again when the records have spread, which takes up to a day.",
		},
	}},
	{"badreputation", poorReputation},
	{"blocked", Advice{
		Title:          "Their server refuses your server",
		TransientTitle: "Their server refuses your server for now",
		Summary:        "The refusal is about the server the mail came from, not about the address it was for.",
		Who:            codes.SenderAdmin,
		Steps: []string{
			"Open the link in the reply; it says why and how to be let in.",
			"Look up your server’s IP address on the common block lists.",
			"Write to their postmaster with the full reply if nothing is found.",
		},
		TransientSteps: waitSteps,
	}},
	{"contenterror", Advice{
		Title:   "The message is not built correctly",
		Summary: "Their server could not read the header or the parts of the message.",
		Who:     codes.SenderAdmin,
		Steps: []string{
			"Send a short mail in plain text to the same address; if it arrives, the form of the message is the cause.",
			"Update the program that made the message, or leave out the part it cannot encode.",
		},
	}},
	{"delivered", Advice{
		Title:   "The message was delivered",
		Summary: "This is a notice of success. Nothing failed.",
		Who:     codes.Nobody,
		Steps:   []string{"There is nothing to do."},
	}},
	{"exceedlimit", Advice{
		Title:   "The message exceeds a limit",
		Summary: "The recipient, or a rule at their side, accepts only smaller messages.",
		Who:     codes.Sender,
		Steps: []string{
			"Put the attachments on a file share and send the link.",
			"Send the message again without them.",
		},
	}},
	{"expired", Advice{
		Title:          "The message could not be delivered in time",
		TransientTitle: "The message is delayed",
		Hopeful:        true,
		Summary:        "Your mail server tried for a long time and did not get through.",
		Who:            codes.Sender,
		Steps: []string{
			"Check the part after the @ for a typing error.",
			"Send the message again later; their server may be back.",
			"If it fails again, tell the recipient’s mail administrator in another way.",
		},
		TransientSteps: waitSteps,
	}},
	{"failedstarttls", Advice{
		Title:   "No encrypted connection could be made",
		Summary: "One side asks for encryption (TLS), and the two servers could not agree on it.",
		Who:     codes.SenderAdmin,
		Steps: []string{
			"Connect with STARTTLS on port 587, or with TLS on port 465, and look at the certificate.",
			"If their certificate is at fault, tell their postmaster.",
			"Allow TLS 1.2 or newer on your side.",
		},
	}},
	{"feedback", Advice{
		Title:   "A recipient reported the message as spam",
		Summary: "This is a complaint, sent on by the recipient’s provider. The message had been delivered.",
		Who:     codes.SenderAdmin,
		Steps: []string{
			"Take the address off the list at once.",
			"Check how the address came onto the list.",
		},
	}},
	{"filtered", Advice{
		Title:          "The recipient’s mailbox refused the message",
		TransientTitle: "The recipient’s mailbox refuses mail for now",
		Summary:        "A rule or filter of the recipient turned the message away.",
		Who:            codes.Recipient,
		Steps: []string{
			"Ask the recipient in another way to allow mail from your address.",
			"Check the address for a typing error; some servers say this of unknown addresses too.",
		},
		TransientSteps: waitSteps,
	}},
	{"hasmoved", Advice{
		Title:   "The recipient has moved to another address",
		Summary: "The mailbox is no longer at this address, and mail is not sent on.",
		Who:     codes.Sender,
		Steps: []string{
			"Look in the reply for the new address.",
			"Ask the person for it in another way, and take the old one off your list.",
		},
	}},
	{"hostunknown", Advice{
		Title:          "The domain doesn’t exist",
		TransientTitle: "The domain can’t be found right now",
		Summary:        "There is no mail server for the part of the address after the @.",
		Who:            codes.Sender,
		Steps: []string{
			"Check the part after the @ for a typing error.",
			"If it is right, tell the recipient in another way that their domain can’t be found.",
		},
		TransientSteps: []string{
			"Check the part after the @ for a typing error.",
			"If it is right, wait; your mail server tries again by itself.",
		},
	}},
	{"mailboxfull", Advice{
		Title:   "The mailbox is full",
		Summary: "The recipient has no room left for new mail.",
		Who:     codes.Recipient,
		Steps: []string{
			"Tell the recipient in another way that the mailbox is full.",
			"Send the message again when there is room.",
		},
		TransientSteps: []string{
			"Tell the recipient in another way that the mailbox is full.",
			"Wait; your mail server tries again by itself.",
		},
	}},
	{"mailererror", Advice{
		Title:   "A program on their server failed",
		Summary: "The message had arrived, and the program that should have stored or forwarded it ended with an error.",
		Who:     codes.RecipientAdmin,
		Steps: []string{
			"Send the reply to the postmaster of the recipient’s domain.",
			"Reach the person in another way until it works.",
		},
	}},
	{"mesgtoobig", tooLarge},
	{"networkerror", Advice{
		Title:          "The servers could not talk to each other",
		TransientTitle: "The servers can’t talk to each other yet",
		Hopeful:        true,
		Summary:        "The line between the servers, or the way to the right one, is broken. The text does not say on whose side.",
		Who:            codes.SenderAdmin,
		Steps: []string{
			"Check the part after the @ for a typing error.",
			"Send the message again in a few hours.",
			"If it fails again, have both mail administrators look at it.",
		},
		TransientSteps: waitSteps,
	}},
	{"norelaying", noRelay},
	{"notaccept", Advice{
		Title:   "The domain takes no mail",
		Summary: "The domain exists, and it declares that it takes no mail.",
		Who:     codes.Sender,
		Steps: []string{
			"Check the part after the @; the person may have an address at another domain.",
			"Take the address off your list.",
		},
	}},
	{"notcompliantrfc", Advice{
		Title:   "The message breaks a mail standard",
		Summary: "A header is missing, doubled or malformed, or a line has a wrong end.",
		Who:     codes.SenderAdmin,
		Steps: []string{
			"Look in the reply for the header it names.",
			"Correct or update the program that makes the messages: one From, one Date, one Message-ID, lines that end with CRLF.",
		},
	}},
	{"onhold", Advice{
		Title:   "The refusal gives no clear reason",
		Summary: "There is a text, and it does not say what it is about.",
		Who:     codes.Sender,
		Steps: []string{
			"Send the message again once.",
			"If it fails again, send the full reply to their postmaster.",
		},
	}},
	{"policyviolation", ruleOfTheirs},
	{"rejected", Advice{
		Title:          "The sender’s address was refused",
		TransientTitle: "The sender’s address is refused for now",
		Summary:        "Their server does not accept mail from this sender.",
		Who:            codes.SenderAdmin,
		Steps: []string{
			"Check that the sender’s address is right and its domain exists in DNS.",
			"Ask the recipient, in another way, whether a rule there blocks you.",
		},
	}},
	{"requireptr", Advice{
		Title:   "Your server has no reverse DNS",
		Summary: "The IP address of the sending server has no name in DNS (PTR record), or the name does not lead back to it.",
		Who:     codes.SenderAdmin,
		Steps: []string{
			"Ask the provider of the server to set a PTR record, such as mail.example.org.",
			"Check that this name leads back to the same IP address, and use it in EHLO.",
			"Send the mail again when DNS has spread, which takes up to a day.",
		},
	}},
	{"securityerror", Advice{
		Title:   "The message was refused for security reasons",
		Summary: "The server says that you are not allowed to do this. It does not say which rule it was.",
		Who:     codes.SenderAdmin,
		Steps: []string{
			"Check that you are logged in to the server you send with.",
			"Ask their postmaster what is missing, with the full reply.",
		},
	}},
	{"spamdetected", Advice{
		Title:          "The message was taken for spam",
		TransientTitle: "The message looks like spam to them",
		Summary:        "A filter on their side judged the content, the links or the sender.",
		Who:            codes.SenderAdmin,
		Steps: []string{
			"Send a short mail without links and attachments; if it arrives, the content was the cause.",
			"Check SPF, DKIM and DMARC of your domain.",
			"Ask the recipient, in another way, to have your address allowed.",
		},
	}},
	{"speeding", Advice{
		Title:          "Too much mail in too short a time",
		TransientTitle: "Too much mail; they ask to wait",
		Hopeful:        true,
		Summary:        "A limit on how many messages may be sent in an hour or a day was reached.",
		Who:            codes.SenderAdmin,
		Steps: []string{
			"Send the message again after some hours.",
			"If you send much, send slower, and check that no stolen account is sending.",
		},
		TransientSteps: []string{
			"Wait. Your mail server tries again by itself.",
			"If you send to many people, send slower.",
		},
	}},
	{"suppressed", Advice{
		Title:   "Your sending service skipped this address",
		Summary: "The service has the address on its suppression list, after an earlier bounce or complaint, and did not try to deliver.",
		Who:     codes.SenderAdmin,
		Steps: []string{
			"Check that the address is right and wants your mail.",
			"If so, and if the person did not report your mail as spam, take it off the suppression list of your sending service and send again.",
		},
	}},
	{"suspend", Advice{
		Title:          "The mailbox is switched off",
		TransientTitle: "The mailbox is switched off for now",
		Summary:        "The account exists, and it is disabled, suspended or has not been used for long.",
		Who:            codes.Recipient,
		Steps: []string{
			"Ask the person in another way for a working address.",
			"Stop sending to this one until then.",
		},
	}},
	{"syntaxerror", Advice{
		Title:   "The server did not understand a command",
		Summary: "The sending program said something that the server does not know, or said it in a wrong place.",
		Who:     codes.SenderAdmin,
		Steps: []string{
			"Look at the command right before the reply for a typing error or a missing < >.",
			"Update the sending program, and take out what lies between: firewalls and virus scanners change commands.",
		},
	}},
	{"systemerror", Advice{
		Title:          "Their server has a fault",
		TransientTitle: "Their server asked to wait",
		Hopeful:        true,
		Summary:        "Something does not work on the receiving side. It is not about you or the address.",
		Who:            codes.RecipientAdmin,
		Steps: []string{
			"Send the message again later.",
			"If it fails again, send the full reply to their postmaster.",
		},
		TransientSteps: waitSteps,
	}},
	{"systemfull", outOfSpace},
	{"toomanyconn", Advice{
		Title:          "Too many connections or recipients at once",
		TransientTitle: "Too many at once; they ask to wait",
		Hopeful:        true,
		Summary:        "The server limits how many connections, recipients or messages it takes in one go.",
		Who:            codes.SenderAdmin,
		Steps: []string{
			"Send to fewer people in one message.",
			"Set your mail server to fewer connections to this one.",
		},
		TransientSteps: []string{
			"Wait. Your mail server tries again by itself.",
			"Set your mail server to fewer connections to this one.",
		},
	}},
	{"undefined", Advice{
		Title:   "The text gives no reason",
		Summary: "It says that something failed, and not why.",
		Who:     codes.Sender,
		Steps: []string{
			"Look for the full bounce or the log; the reason is often further down.",
			"Send the message again once; if it fails again, ask their postmaster.",
		},
	}},
	{"userunknown", Advice{
		Title:          "The mailbox doesn’t exist",
		TransientTitle: "The mailbox can’t be found right now",
		Summary:        "The domain is right, and it has no mailbox of that name.",
		Who:            codes.Sender,
		Steps: []string{
			"Check the part before the @ for a typing error.",
			"Ask the person in another way for the right address.",
			"Take the wrong one off your list.",
		},
		TransientSteps: []string{
			"Check the part before the @ for a typing error.",
			"If it is right, wait; your mail server tries again by itself.",
		},
	}},
	{"vacation", Advice{
		Title:   "The recipient is away",
		Summary: "This is an automatic answer. The message was delivered.",
		Who:     codes.Nobody,
		Steps:   []string{"Read when the person is back, and wait, or write to the deputy it names."},
	}},
	{"virusdetected", Advice{
		Title:   "A virus or forbidden attachment was found",
		Summary: "Their server takes the message, or a file in it, for dangerous.",
		Who:     codes.Sender,
		Steps: []string{
			"If you did not send this message, there is nothing to do: viruses write with other people’s addresses.",
			"If you did, scan your computer before you send anything else.",
			"If the file is clean, put it on a file share and send the link.",
		},
	}},
}

// Detailed holds more precise advice, by Answer.Detail.
var Detailed = byKey(detailRows)

var detailRows = []adviceRow{
	{"address-syntax", Advice{
		Title:   "The address is malformed",
		Summary: "The server could not read it as an address: a part is missing, or something stands in it that does not belong there.",
		Who:     codes.Sender,
		Steps: []string{
			"Check the address for blanks, brackets, commas and a missing part behind the @.",
			"If a program sent the mail, look at where it takes the address from: an empty field is no address.",
		},
	}},
	{"account-pending", Advice{
		Title:   "The sending account isn’t open yet",
		Summary: "The service lets new accounts send to a few confirmed addresses only, or not at all.",
		Who:     codes.Sender,
		Steps: []string{
			"Log in to the service and do what it asks: confirm the account, add your domain.",
			"For a test, allow the recipient’s address there.",
		},
	}},
	{"api-key", Advice{
		Title:   "The service refused the API key",
		Summary: "The key is wrong, expired or of another kind.",
		Who:     codes.Sender,
		Steps: []string{
			"Make a new key at the service, with the right to send, and enter it without blanks.",
			"Check its kind and region: an SMTP password or a public key is no API key.",
		},
	}},
	{"api-refused", Advice{
		Title:   "The sending service refused the request",
		Summary: "The request lacks something, or asks for what the account or the key may not do.",
		Who:     codes.Sender,
		Steps: []string{
			"Read the service’s whole answer: “message” or “errors” names the field or the right.",
			"Check that the sender’s address is confirmed there, and that the key may send.",
		},
	}},
	{"app-password", Advice{
		Title:   "An app password is needed",
		Summary: "The account uses two-step login, and its normal password does not work in mail programs.",
		Who:     codes.Sender,
		Steps: []string{
			"Make an app password in the security settings of the account.",
			"Enter it in the mail program in place of the normal password, or let the program sign in with OAuth.",
		},
	}},
	{"attachment", Advice{
		Title:   "The attachment is not allowed",
		Summary: "Their server refuses this kind of file. It does not say that the file is dangerous.",
		Who:     codes.Sender,
		Steps: []string{
			"Put the file on a file share and send the link.",
			"Send the message again without the file.",
		},
	}},
	{"certificate-expired", Advice{
		Title:   "The server’s certificate has expired",
		Summary: "The certificate with which the mail server proves its name is out of date, so the connection was not trusted.",
		Who:     codes.SenderAdmin,
		Steps: []string{
			"Tell whoever runs that mail server to renew it; if it is yours, renew it and restart the mail server.",
			"Check the clock of the machine that connects: a wrong date looks the same.",
			keepChecking,
		},
	}},
	{"certificate-name", Advice{
		Title:   "The certificate is for another name",
		Summary: "The host name that was connected to is not among those that the server’s certificate is for.",
		Who:     codes.SenderAdmin,
		Steps: []string{
			"Enter the host name that the certificate is for; an IP address or localhost is most often none. If it is that of a web hoster in between, ask it not to redirect the connection.",
			"If the server is yours, get a certificate that has this name as well.",
			keepChecking,
		},
	}},
	{"certificate-untrusted", Advice{
		Title:   "The server’s certificate isn’t trusted",
		Summary: "Nobody that the connecting side knows vouches for it: the server made it itself, leaves out the intermediate certificate, or the list of authorities here is old.",
		Who:     codes.SenderAdmin,
		Steps: []string{
			"If the server is a provider’s, bring the root certificates of this machine or container up to date.",
			"If it is yours, give it a certificate of a known authority, with the whole chain, or add its own to those that the program trusts. Don’t turn the check off.",
			"Antivirus programs and firewalls that look into encrypted mail put in a certificate of their own: exempt the mail program there.",
		},
	}},
	{"blocked-sender", Advice{
		Title:   "The recipient’s side blocks this sender",
		Summary: "The recipient, or who runs their mail, has put the sender’s address or domain on a block list of their own.",
		Who:     codes.RecipientAdmin,
		Steps: []string{
			"Ask the recipient, in another way, to have your address taken off that list.",
			"If many recipients refuse you so, have SPF and DKIM of your domain checked.",
		},
	}},
	{"bad-answer", Advice{
		Title:   "The server’s answer could not be read",
		Summary: "The program got no reply, or not the one it waited for. Often port and TLS mode do not match, or the server hung up.",
		Who:     codes.Sender,
		Steps: []string{
			matchPort,
			"Connect by hand and see what the server says first.",
		},
	}},
	{"blocklist", Advice{
		Title:          "Your server is on a block list",
		TransientTitle: "Your server is on a block list",
		Summary:        "Their server asked a list of spam sources, and your server’s address or domain is on it.",
		Who:            codes.SenderAdmin,
		Steps: []string{
			"Open the link in the reply; it shows the entry and why it was made.",
			"Remove the cause: a stolen account, an open relay, an infected computer, or a home connection that sends directly.",
			"Ask the list to take the entry off.",
		},
	}},
	{"write-to-them", Advice{
		Title:          "Their provider keeps your server out",
		TransientTitle: "Their provider keeps your server out",
		Summary:        "It decides by a list of its own whom it takes mail from. A server that is new to it, or whose name in DNS tells of nobody, is not let in.",
		Who:            codes.SenderAdmin,
		Steps: []string{
			"Write to the address in the reply, with your server’s IP address and who runs it.",
			"Before that, give the server a name of its own in DNS (PTR) that leads to a web page with your imprint.",
			"Until they let it in, send through your own provider’s mail server.",
		},
	}},
	{"smtputf8", Advice{
		Title:   "An address needs plain letters",
		Summary: "The address of the recipient or of the sender goes beyond plain Latin letters, and the next server does not take such addresses (SMTPUTF8).",
		Who:     codes.Sender,
		Steps: []string{
			"Ask the recipient for an address in plain letters, without accents.",
			"If your own address has such letters, send from one without them.",
			"If none of the addresses has, the header does: have the program encode it (RFC 2047). In Postfix, smtputf8_enable = no lets such mail go on.",
		},
	}},
	{"dane", Advice{
		Title:          "Their server’s key could not be confirmed",
		TransientTitle: "Their server’s key could not be confirmed",
		Summary:        "Your server wants to see the key of their server in DNS (DANE), and the records are missing, broken or do not match.",
		Who:            codes.RecipientAdmin,
		Steps: []string{
			"Tell the recipient in another way: their administrator has to correct the TLSA records, or DNSSEC for the domain.",
			"Send the message again when that is done.",
			ownPolicy,
		},
		TransientSteps: []string{
			"Wait: your mail server tries again by itself.",
			ownPolicy,
			"If it goes on, tell the recipient in another way: their administrator has to correct the TLSA records, or DNSSEC for the domain.",
		},
	}},
	{"command", Advice{
		Title:   "The server did not understand a command",
		Summary: "The sending program said something that the server does not know or not allow.",
		Who:     codes.SenderAdmin,
		Steps: []string{
			"Look at the command right before the reply for a typing error or a missing < >.",
			"Update the sending program, and take out what lies between: firewalls and virus scanners change commands.",
		},
	}},
	{"customer-list", Advice{
		Title:   "Their organization blocks your server",
		Summary: "Your server’s address is on the recipient’s own block list.",
		Who:     codes.RecipientAdmin,
		Steps:   []string{"Ask the recipient, in another way, to have the address taken off that list."},
	}},
	{"direct", Advice{
		Title:   "Your server may not send directly",
		Summary: "Its address looks like one of a home line. Mail from there is taken only by way of the provider.",
		Who:     codes.SenderAdmin,
		Steps: []string{
			"Send through the mail server of your internet or hosting provider.",
			"Or use a server with a fixed IP address and reverse DNS.",
		},
	}},
	{"dkim", Advice{
		Title:   "The DKIM signature did not pass",
		Summary: "The message has no valid signature of its domain, or it was changed on the way.",
		Who:     codes.SenderAdmin,
		Steps: []string{
			"Check that the sending server signs, and that the public key stands in DNS under the selector it names.",
			"Take out what changes messages after signing, such as footers.",
		},
	}},
	{"dmarc", Advice{
		Title:   "The message failed its domain’s DMARC check",
		Summary: "The domain in the From address asks for refusal when neither SPF nor DKIM passes for it, and neither did.",
		Who:     codes.SenderAdmin,
		Steps: []string{
			"Send through the mail server of the From domain, or use a From address of your own domain.",
			"Sign with DKIM for the From domain; that also survives forwarding.",
			"Read the DMARC reports to see which servers fail.",
		},
	}},
	{"dns", Advice{
		Title:          "Their server’s name can’t be looked up",
		TransientTitle: "The name lookup failed for now",
		Summary:        "DNS gave no usable answer for the domain. The text does not say on whose side the fault lies.",
		Who:            codes.SenderAdmin,
		Steps: []string{
			"Check the part after the @ for a typing error.",
			"Look up the MX record of the domain from another network.",
			"If only your server fails, repair its DNS resolver; else tell the owner of the domain.",
		},
		TransientSteps: waitSteps,
	}},
	{"expired", Advice{
		Title:          "The message could not be delivered in time",
		TransientTitle: "The message is delayed",
		Hopeful:        true,
		Summary:        "Your mail server has tried for a while and did not get through.",
		Who:            codes.Sender,
		Steps: []string{
			"Check the part after the @ for a typing error.",
			"Send the message again later; their server may be back.",
			"If it fails again, tell the recipient’s mail administrator in another way.",
		},
		TransientSteps: waitSteps,
	}},
	{"greylisted", Advice{
		Title:   "Their server asked to wait",
		Summary: "It does not know your server yet and lets the first try fail on purpose (greylisting).",
		Who:     codes.Nobody,
		Steps: []string{
			"Wait some minutes; nothing is wrong. A mail server tries again by itself and is then let in.",
			"If a program of your own sends, let it try again after 5 to 15 minutes from the same IP address.",
		},
	}},
	{"filter", Advice{
		Title:   "A filter blocked the message",
		Summary: "It judged the content, the links or the sender; the text does not say which.",
		Who:     codes.Sender,
		Steps: []string{
			"Look below the notice for technical details; they may give the reason.",
			"Send a short mail without links and attachments; if it arrives, the content was the cause.",
			"If not, have who runs your mail check SPF, DKIM and DMARC, and ask their postmaster.",
		},
	}},
	{"exchange-login", Advice{
		Title:   "The Exchange servers can’t log in",
		Summary: "The sending server asks the next one for Exchange’s own authentication and doesn’t get it: the connector there doesn’t offer it, or a firewall takes it out.",
		Who:     codes.SenderAdmin,
		Steps: []string{
			"Turn on Exchange Server authentication on the receive connector that takes this connection.",
			"Look for a firewall that rewrites SMTP, and turn that off between the servers.",
			"Check the clocks of both, and that the connector’s name is that of its own server.",
		},
	}},
	{"forwarding-off", Advice{
		Title:   "Forwarding to the outside is not allowed",
		Summary: "The mailbox this message was for sends its mail on, and its organisation forbids that for addresses elsewhere.",
		Who:     codes.SenderAdmin,
		Steps: []string{
			"The administrator of the mailbox that forwards can allow it in the outbound spam policy.",
			"Or its owner takes the forwarding out.",
		},
	}},
	{"greeting-refused", Advice{
		Title:   "The server hung up after your greeting",
		Summary: "It does not take the name behind EHLO, such as localhost, or it has seen too many connections from your address.",
		Who:     codes.Sender,
		Steps: []string{
			"Set the name that the program greets with (“HELO”, “local domain”) to a full host name of yours.",
			"Open fewer connections, and try again in some minutes.",
		},
	}},
	{"group", Advice{
		Title:   "You may not write to this address",
		Summary: "The address belongs to a group or a person that accepts only certain senders.",
		Who:     codes.Recipient,
		Steps: []string{
			"Ask the owner of the group to let you in or to send your message on.",
			"Check that you write from the address you subscribed with.",
			"Check the address: a group that is not there may give the same answer.",
		},
	}},
	{"headers", Advice{
		Title:   "A header of the message is wrong",
		Summary: "Date, From, Sender or To is missing, empty, doubled or malformed.",
		Who:     codes.SenderAdmin,
		Steps: []string{
			"Look at the message’s source: each of these, Cc and Subject may stand there once, and not empty.",
			"Correct the program that makes the messages; many leave out Date.",
		},
	}},
	{"helo", Advice{
		Title:   "Your server greets with a wrong name",
		Summary: "The name after HELO or EHLO does not exist, or is not a full host name.",
		Who:     codes.SenderAdmin,
		Steps: []string{
			"Set the name your server greets with to its full host name, such as mail.example.org.",
			"Check that this name and the IP address lead to each other in DNS.",
		},
	}},
	{"host-refused", Advice{
		Title:          "Their server refuses your server",
		TransientTitle: "Their server refuses your server for now",
		Summary:        "The refusal is about the server the mail came from, not about the address it was for.",
		Who:            codes.SenderAdmin,
		Steps: []string{
			"Open the link in the reply; it tells more.",
			"Send from a server with a fixed IP address and reverse DNS; a mail program has to log in.",
			"Write to their postmaster with the full reply.",
		},
		TransientSteps: []string{
			waitSteps[0],
			"If it goes on, look your server’s address up in block lists, and see that it has reverse DNS.",
		},
	}},
	{"line-too-long", Advice{
		Title:   "A line of the message is too long",
		Summary: "Mail allows 998 characters a line; the message has a longer one.",
		Who:     codes.SenderAdmin,
		Steps: []string{
			"Have the sending program encode the text as quoted-printable or base64.",
			"Break long lines of HTML before sending.",
		},
	}},
	{"local-delivery", Advice{
		Title:          "A program on the last server failed",
		TransientTitle: "A program on the last server failed",
		Summary:        "The message had arrived, and the program that stores or forwards it ended with an error.",
		Who:            codes.RecipientAdmin,
		Steps: []string{
			"Run the program by hand on that server and read its error.",
			"Check the rights on the mailbox and the space left there.",
		},
	}},
	{"login-later", Advice{
		Title:   "The login can’t be checked right now",
		Summary: "The server could not look up the account for the moment. The password may be right.",
		Who:     codes.Nobody,
		Steps: []string{
			"Wait some minutes and try again.",
			"If it lasts, ask the provider of the account.",
		},
	}},
	{"login-mechanism", Advice{
		Title:   "Server and program share no login method",
		Summary: "The login method the program uses is not one the server offers at this point.",
		Who:     codes.SenderAdmin,
		Steps: []string{
			"Turn on STARTTLS or TLS; many servers offer a login only after it.",
			"Choose one of the methods in the line that begins with 250-AUTH.",
		},
	}},
	{"login-needed", Advice{
		Title:   "The server wants you to log in",
		Summary: "The program sent mail without logging in first, or logged in at the wrong server.",
		Who:     codes.Sender,
		Steps: []string{
			"Turn on authentication for outgoing mail, with user name and password.",
			"Use port 587 with STARTTLS or port 465 with TLS; port 25 is for servers.",
		},
	}},
	{"login-not-offered", Advice{
		Title:   "The server offers no login here",
		Summary: "The program wants to log in, and the server has no login before TLS, or at this port.",
		Who:     codes.Sender,
		Steps: []string{
			"Turn on STARTTLS for port 587, or TLS for port 465.",
			withoutLogin,
		},
	}},
	{"login-off", Advice{
		Title:   "Login by SMTP is switched off",
		Summary: "The account exists, and sending with a password is switched off for it.",
		Who:     codes.SenderAdmin,
		Steps: []string{
			"Turn on SMTP login for this mailbox in the settings of the provider, if it still has one.",
			"If the provider no longer offers passwords, as Microsoft, let the program sign in with OAuth, or send through a relay or a sending service.",
		},
	}},
	{"login-refused", Advice{
		Title:   "The password was refused",
		Summary: "The server does not accept this user name and password. It does not say which of them is wrong.",
		Who:     codes.Sender,
		Steps: []string{
			"Log in to webmail with the same user name and password.",
			"If that works, check whether the provider asks for an app password, or for SMTP to be switched on.",
			"Enter the full address as user name, and check for blanks at the ends.",
		},
	}},
	{"login-too-many", Advice{
		Title:   "Too many failed logins",
		Summary: "The server has seen too many wrong logins and lets nobody in from here for a while.",
		Who:     codes.Sender,
		Steps: []string{
			"Close every program that still uses the old password.",
			"Wait an hour, then log in once with the right one.",
		},
	}},
	{"login-unencrypted", Advice{
		Title:   "The program sends no password unencrypted",
		Summary: "The connection had no TLS, so the program kept the password to itself.",
		Who:     codes.Sender,
		Steps: []string{
			"Turn on STARTTLS for port 587, or TLS for port 465.",
			withoutLogin,
		},
	}},
	{"own-domain", Advice{
		Title:   "A server takes its own domain for another’s",
		Summary: "DNS sends mail for the domain to a server that does not count it among its own, so the message would come back to itself.",
		Who:     codes.RecipientAdmin,
		Steps: []string{
			"If the server is yours, add the domain to those it takes mail for: mydestination or relay_domains in Postfix, rcpthosts and locals in qmail, class w in Sendmail.",
			"If the domain has moved, correct its MX record.",
			"If neither is yours, tell the recipient in another way.",
		},
	}},
	{"loop", Advice{
		Title:   "The message went round in circles",
		Summary: "Servers or forwardings send the message to each other until one of them stops it.",
		Who:     codes.RecipientAdmin,
		Steps: []string{
			"Look at the Received lines: the hosts that repeat are the loop.",
			"Remove one of the forwardings, or correct the MX record that leads back.",
			"If none of it is yours, tell the recipient in another way.",
		},
	}},
	{"idle-client", Advice{
		Title:          "Their server waited too long and hung up",
		TransientTitle: "Their server waited too long and hung up",
		Summary:        "It waited for the next command or the rest of the message, nothing came in time, and it hung up.",
		Who:            codes.SenderAdmin,
		Steps: []string{
			"See what your side did before the pause: a slow scan, a slow line, a program that keeps connections open.",
			"If it breaks in the middle of messages, look for a firewall or a packet size (MTU) that stops large ones.",
			"A program should open a new connection after a pause, and not use an old one.",
		},
	}},
	{"late-unknown", Advice{
		Title:          "The mailbox most likely doesn’t exist",
		TransientTitle: "The mailbox can’t be found right now",
		Summary:        "The server took the address at first, and said only when the message came that it knows no such mailbox. A few servers say so where a rule of the recipient turned the message away.",
		Who:            codes.Sender,
		Steps: []string{
			"Check the part before the @ for a typing error.",
			"Ask the person in another way whether the address is right, and whether they block mail from yours.",
		},
	}},
	{"lost-connection", Advice{
		Title:          "The connection broke off",
		TransientTitle: "The connection broke off",
		Summary:        "The other server hung up in mid-session and gave no reason.",
		Who:            codes.SenderAdmin,
		Steps: []string{
			"Try again; a single break needs no cure.",
			"If it breaks at the same command each time, look at firewalls between the servers and at the size of the message.",
		},
		TransientSteps: waitSteps,
	}},
	{"no-connection", Advice{
		Title:          "No connection to their server",
		TransientTitle: "No connection to their server yet",
		Hopeful:        true,
		Summary:        "Nobody answered at that address and port, or the connection was turned away.",
		Who:            codes.SenderAdmin,
		Steps: []string{
			"Check the host name and the port: 25 between servers, 587 or 465 for programs.",
			"Try the same from another network; many providers block port 25.",
			"If it fails from everywhere, their server is down.",
		},
		TransientSteps: waitSteps,
	}},
	{"no-domain", Advice{
		Title:          "The domain doesn’t exist",
		TransientTitle: "The domain can’t be found right now",
		Summary:        "DNS knows no mail server for the part of the address after the @.",
		Who:            codes.Sender,
		Steps: []string{
			"Check the part after the @ for a typing error.",
			"If it is right, tell the recipient in another way that their domain can’t be found.",
		},
		TransientSteps: []string{
			"Check the part after the @ for a typing error.",
			"If it is right, wait; your mail server tries again by itself.",
		},
	}},
	{"no-mail", Advice{
		Title:   "The domain takes no mail",
		Summary: "The domain or host declares that it takes no mail, or it has no mail server.",
		Who:     codes.Sender,
		Steps: []string{
			"Check the part after the @; the person may have an address at another domain.",
			"Take the address off your list.",
		},
	}},
	{"not-authorized", Advice{
		Title:   "The server says you are not allowed",
		Summary: "It does not say which rule it was. Often a login is missing, or the recipient accepts only certain senders.",
		Who:     codes.SenderAdmin,
		Steps: []string{
			"Check that you are logged in to the server you send with.",
			"Ask the recipient, in another way, whether the address accepts mail from outside.",
		},
	}},
	{"open-resolver", Advice{
		Title:   "Their server misread a block list",
		Summary: "The list did not answer their question, since it came through a public DNS resolver. Your server need not be listed.",
		Who:     codes.RecipientAdmin,
		Steps: []string{
			"Look up your IP address at the list; if it is not there, nothing is wrong on your side.",
			"Tell their postmaster to query the list through a DNS resolver of their own.",
			"If the server is yours: until it has such a resolver, or Spamhaus’ Data Query Service, it refuses everybody.",
		},
	}},
	{"unavailable", Advice{
		Title:          "The mailbox doesn’t exist or takes nothing",
		TransientTitle: "The mailbox can’t be reached right now",
		Summary:        "The reply does not say which. Most often the address is wrong; a mailbox that is closed or barred gives the same answer.",
		Who:            codes.Sender,
		Steps: []string{
			"Check the part before the @ for a typing error.",
			"Ask the person in another way for the right address.",
			"Take the address off your list if it fails again.",
		},
		TransientSteps: waitSteps,
	}},
	{"mailbox-busy", Advice{
		Title:   "The mailbox takes no mail right now",
		Summary: "It is busy or locked, or a rule there holds back senders that it does not know yet. The address need not be wrong.",
		Who:     codes.Nobody,
		Steps: []string{
			"Send the message again later.",
			"If it stays so, reach the person in another way.",
		},
		TransientSteps: waitSteps,
	}},
	{"provider-list", Advice{
		Title:          "Their provider blocks the sending server",
		TransientTitle: "Their provider blocks the sending server",
		Summary:        "The provider keeps a record of its own, of servers that sent its users unwanted mail, and the sending server is in it. No public list has to do with it.",
		Who:            codes.SenderAdmin,
		Steps: []string{
			"If you rent the server or send through a provider, give them the full reply: they have to clear it.",
			"If it is yours, find the cause first: a stolen account, an open relay, an infected computer. Then ask for a review in the way that the reply names.",
			"Meanwhile write from an address at another provider.",
		},
	}},
	{"outlook-list", Advice{
		Title:          "Outlook.com blocks the sending network",
		TransientTitle: "Outlook.com blocks the sending network",
		Summary:        "Microsoft keeps a list of its own, of addresses that sent its users unwanted mail. The sending server is on it, or its neighbours in the provider’s network are.",
		Who:            codes.SenderAdmin,
		Steps: []string{
			"If you rent the server or send through a provider, give them the full reply: they have to ask for the removal.",
			"If it is yours, find the cause first: a stolen account, an open relay, an infected computer. Then ask for removal at olcsupport.office.com.",
			"Meanwhile write from an address at another provider.",
		},
	}},
	{"own-delivery", Advice{
		Title:          "Your own server can’t reach its mailboxes",
		TransientTitle: "Your own server can’t reach its mailboxes",
		Hopeful:        true,
		Summary:        "It hands messages to another program on the same machine, which writes them into the mailboxes, and that does not answer.",
		Who:            codes.RecipientAdmin,
		Steps:          mailboxSteps[:2],
		TransientSteps: mailboxSteps,
	}},
	{"own-filter", Advice{
		Title:          "A program on your own server doesn’t answer",
		TransientTitle: "A program on your own server doesn’t answer",
		Hopeful:        true,
		Summary:        "The mail server hands each message to another program of your own first, a filter or the one with the mailboxes. Nothing answers there, and the recipient’s server was not asked.",
		Who:            codes.SenderAdmin,
		Steps:          filterSteps[:2],
		TransientSteps: filterSteps,
	}},
	{"own-login", Advice{
		Title:          "Your server could not begin to log in",
		TransientTitle: "Your server could not begin to log in",
		Hopeful:        true,
		Summary:        "It is to log in to the server it sends through, and found no user name or token to do so, or no method that it knows. The other server refused nothing.",
		Who:            codes.SenderAdmin,
		Steps: []string{
			"Look at the entry for that server in the password map (smtp_sasl_password_maps in Postfix): host and port as in relayhost, then user:password. Run postmap after a change.",
			"With OAuth, read what the token program logs.",
			"If that server knows yours by its address and wants no login, turn it off (smtp_sasl_auth_enable = no).",
		},
	}},
	{"own-name", Advice{
		Title:   "Your server greets with their name",
		Summary: "The name after HELO or EHLO is the receiving server’s own. Spam programs do that.",
		Who:     codes.SenderAdmin,
		Steps: []string{
			"Set the name your server greets with to its own full host name.",
		},
	}},
	{"own-address", Advice{
		Title:   "The program has no full address",
		Summary: "The sender’s or a recipient’s address is empty, or a name without @ and domain.",
		Who:     codes.Sender,
		Steps: []string{
			"Set the From address in the program’s settings in full, such as ann@example.org.",
			"Look at where it takes the recipients from: an empty field or list, or a name such as root.",
		},
	}},
	{"own-program", Advice{
		Title:   "The program that sends the mail failed",
		Summary: "It ended with an error before a mail server had the message.",
		Who:     codes.Sender,
		Steps: []string{
			"Read what it said above, or its own log: there stands why.",
			"Send a message with that program by hand.",
		},
	}},
	{"own-server", Advice{
		Title:   "The server that reports this has a fault",
		Summary: "A part of it is missing, set up wrongly or out of memory. It is not about the message.",
		Who:     codes.SenderAdmin,
		Steps: []string{
			"If the server is yours, read its log right above: a warning or “fatal” names the part.",
			"If not, send this to its postmaster.",
		},
	}},
	{"own-settings", Advice{
		Title:   "A setting of the program is missing",
		Summary: "The host, the port, the user name or the password is not set, or written in another form.",
		Who:     codes.Sender,
		Steps: []string{
			"Enter all of them; some programs want host and port together, smtp.example.org:587.",
			"Check that the program reads these settings, and start it anew.",
		},
	}},
	{"own-setup", Advice{
		Title:   "The sending program is not set up",
		Summary: "It found no settings, or lacks a part it needs, and talked to no server.",
		Who:     codes.SenderAdmin,
		Steps: []string{
			"Check that its configuration file is where it looks, and that it may read it.",
			"Install the part it names.",
		},
	}},
	{"own-agent", Advice{
		Title:   "A program inside Exchange deleted the message",
		Summary: "A transport agent of that Exchange server, such as a filter or an antivirus program, dropped it on the way. No other server refused it.",
		Who:     codes.SenderAdmin,
		Steps: []string{
			"List the agents with Get-TransportAgent, and look in their logs at that time.",
			"Look at the transport rules as well: one of them may delete.",
		},
	}},
	{"old-entry", Advice{
		Title:   "The address book entry is out of date",
		Summary: "Outlook wrote to an old internal entry of the person and not to an email address. Their mailbox has moved or was made anew.",
		Who:     codes.Sender,
		Steps: []string{
			"Begin a new message. When Outlook suggests the name, delete the suggestion with the x beside it.",
			"Type the address in full, or choose the person from the address book, and send again.",
			"For administrators: give the mailbox the old entry as an X500 address, and replies to old mail arrive again.",
		},
	}},
	{"virus-or-spam", Advice{
		Title:   "Signs of a virus or of spam",
		Summary: "Their filter found a known sign of a virus in the message, or too much that looks like spam. The reply does not say which of the two.",
		Who:     codes.Sender,
		Steps: []string{
			"If you did not send this message, there is nothing to do: viruses write with other people’s addresses.",
			"Send a short mail without links and attachments; if it arrives, the content was the cause.",
			"Ask the recipient to have their mail administrator look up what was found; only they can see it.",
		},
	}},
	{"no-bounces", Advice{
		Title:   "Their server refuses such notices",
		Summary: "The message has an empty sender, as the notices and automatic answers of mail servers have, and their server takes none, or none that go to several people.",
		Who:     codes.SenderAdmin,
		Steps: []string{
			"If it is a bounce or an automatic answer of your server, nothing is lost: it only could not be told to them.",
			"If it was to be a mail of a person or a program, give it a sender address (MAIL FROM).",
			"See that your server refuses mail before it takes it, instead of sending notices about it later.",
		},
	}},
	{"broken-mx", Advice{
		Title:   "The domain’s mail servers don’t exist",
		Summary: "The domain is there, but its MX records in DNS name servers that are not. Nothing can be delivered to it.",
		Who:     codes.RecipientAdmin,
		Steps: []string{
			"Check the part after the @ for a typing error.",
			"If it is right, tell the recipient in another way: whoever runs their domain has to correct its MX records.",
			"Send the message again when that is done.",
		},
	}},
	{"no-route", Advice{
		Title:          "No way to the address was found",
		TransientTitle: "No way to the address right now",
		Summary:        "“Unrouteable” has three causes: DNS knows no mail server for the domain, the server could not ask DNS, or the domain is its own and has no such mailbox.",
		Who:            codes.Sender,
		Steps: []string{
			"Check both parts of the address for a typing error.",
			"If others reach the address, tell the administrator of the server that wrote the notice: its DNS or its list of own domains is at fault.",
		},
		TransientSteps: []string{
			"Check both parts of the address for a typing error.",
			"If they are right, wait; your mail server tries again by itself.",
		},
	}},
	{"host-filter", Advice{
		Title:   "Your hosting company’s filter stopped the message",
		Summary: "It checks what its customers send and took this for spam. The recipient’s server was not asked.",
		Who:     codes.Sender,
		Steps: []string{
			"Send the full reply to your hosting company and ask them to let it through.",
			"Look for what filters dislike: short links, many links, a form that strangers can send through.",
			"If you did not write it, change the password of the account or the website.",
		},
	}},
	{"access-rule", Advice{
		Title:   "A rule of that server refuses this recipient",
		Summary: "Postfix says so where one of its own access rules fits: it names the address, or the sender may not send there. It does not say that the mailbox is missing.",
		Who:     codes.SenderAdmin,
		Steps: []string{
			"If this is the server you send with, log in, on port 587 or 465.",
			"If you run it, look at smtpd_recipient_restrictions and the access maps named there.",
			"If it is the recipient’s server, ask its postmaster or the recipient.",
		},
	}},
	{"unposted", Advice{
		Title:   "The list’s moderators did not decide",
		Summary: "Posts to the list wait for a moderator, and none of them allowed or refused this one in time. It was not sent to the list.",
		Who:     codes.Recipient,
		Steps: []string{
			"Send it to the list once more, or write to its owner, whose address most often is the list’s name with -owner.",
		},
	}},
	{"local-only", Advice{
		Title:   "Your server sends nothing out",
		Summary: "The mail program of that machine delivers to its own users and sends nothing out, as Debian’s Exim does until it is told otherwise.",
		Who:     codes.SenderAdmin,
		Steps: []string{
			"On Debian, run dpkg-reconfigure exim4-config and choose “internet site” or “sent by smarthost”.",
			"A machine at home or in the cloud most often has to send through a provider’s server, with a login.",
		},
	}},
	{"cause-below", Advice{
		Title:   "The cause stands further down",
		Summary: "The program’s library says only that sending failed. Why stands in the lines below, behind “Caused by” or “nested exception”.",
		Who:     codes.Sender,
		Steps: []string{
			"Paste the lines below it as well, up to a server’s reply with its three digits.",
			"Check the addresses for typing errors and for blanks.",
		},
	}},
	{"register-first", Advice{
		Title:          "Their provider wants your server registered",
		TransientTitle: "Their provider wants your server registered",
		Summary:        "It takes mail from a server only when its IP address was registered there.",
		Who:            codes.SenderAdmin,
		Steps: []string{
			"Register the server’s IP address at the page or address that the reply names.",
			"Send the message again when that is done.",
		},
	}},
	{"own-network", Advice{
		Title:          "Your server has no address for that",
		TransientTitle: "Your server has no address for that",
		Summary:        "It was to connect from an address that the machine does not have, or over IPv6 without having any.",
		Who:            codes.SenderAdmin,
		Steps: []string{
			"Give the machine IPv6, or send over IPv4 alone (inet_protocols = ipv4 in Postfix).",
			"Compare smtp_bind_address, or the like, with the addresses of the machine.",
		},
	}},
	{"own-block", Advice{
		Title:   "Your own organization blocks this recipient",
		Summary: "A rule of your organization forbids mail to that address, and keeps the message from all its recipients.",
		Who:     codes.SenderAdmin,
		Steps: []string{
			"Send the message again without that recipient.",
			"Whoever runs your mail can take the address off the list (Tenant Allow/Block List in Microsoft 365).",
		},
	}},
	{"inbound-connector", Advice{
		Title:   "Microsoft does not know your server",
		Summary: "Mail of your organization came from a server or with a certificate that none of its connectors names, so it was not passed on.",
		Who:     codes.SenderAdmin,
		Steps: []string{
			"Correct the IP address or the certificate’s name in the inbound connector (Exchange admin center, Mail flow, Connectors).",
			"Add the sender’s domain to the accepted domains.",
		},
	}},
	{"tenant-limit", Advice{
		Title:   "Your organization’s sending limit is used up",
		Summary: "Microsoft counts what the whole organization sends to the outside within 24 hours, and it is over the limit.",
		Who:     codes.SenderAdmin,
		Steps: []string{
			"Wait until less was sent in the last 24 hours, then send again.",
			"See in the reports of the Exchange admin center who sends so much; a stolen account may do so.",
			"Send newsletters through a service made for them.",
		},
	}},
	{"failing-too-often", Advice{
		Title:   "Too many messages of your domain failed",
		Summary: "The hosting server stops a domain for an hour when too many of its messages bounce or wait. What it discards it does not send later.",
		Who:     codes.SenderAdmin,
		Steps: []string{
			"Find out what bounces: dead addresses of a list, a forwarder, a form on the web site.",
			"If you did not send it, change the password: someone else is sending.",
			"Send the message again after an hour.",
		},
	}},
	{"domain-list", Advice{
		Title:          "A domain in the mail is block-listed",
		TransientTitle: "A domain in the mail is block-listed",
		Summary:        "The list names domains, not servers: that of the sender, or one in a link of the message.",
		Who:            codes.SenderAdmin,
		Steps: []string{
			"Look up the sender’s domain and those of all links at the list.",
			"Take the link out; if the domain is yours, look for a hacked web site, mend it, and ask the list to take it off.",
		},
	}},
	{"dead-list", Advice{
		Title:          "Their server asks a block list that’s gone",
		TransientTitle: "Their server asks a block list that’s gone",
		Summary:        "The list that the reply names is gone. Whoever still asks it may refuse everybody.",
		Who:            codes.RecipientAdmin,
		Steps: []string{
			"Tell their postmaster, or the recipient, in another way to take the list out of the server’s settings.",
			"Meanwhile write to another address of theirs.",
		},
	}},
	{"over-ipv6", Advice{
		Title:   "Their server takes no mail this way",
		Summary: "The connection came from an IPv6 address; over IPv4 the message may be let in.",
		Who:     codes.SenderAdmin,
		Steps: []string{
			"Let your server send over IPv4 to this domain (inet_protocols or smtp_address_preference in Postfix).",
			"Or give its IPv6 address reverse DNS, and the domain SPF and DKIM.",
		},
	}},
	{"own-client", Advice{
		Title:   "Your server refuses its own programs",
		Summary: "The client is the machine itself, at a loopback address that has no name. No DNS entry at a provider will change that.",
		Who:     codes.SenderAdmin,
		Steps: []string{
			"Let the machine’s own addresses through before the rule: permit_mynetworks in front of reject_unknown_client_hostname, with 127.0.0.0/8 in mynetworks.",
			"Or give the address a name in the file hosts.",
		},
	}},
	{"tls-demanded", Advice{
		Title:          "Their server offers no encryption",
		TransientTitle: "Their server offers no encryption",
		Summary:        "The sending server is set to send there only over TLS, and the other one does not offer it (STARTTLS). The other one refused nothing.",
		Who:            codes.SenderAdmin,
		Steps: []string{
			"If mail may go there unencrypted, set the policy for the domain to may (smtp_tls_policy_maps, smtp_tls_security_level in Postfix).",
			"Ask their postmaster in another way to turn STARTTLS on.",
			"If it worked before, look for a firewall in between that takes the word STARTTLS out.",
		},
	}},
	{"vrfy-off", Advice{
		Title:   "The server answers no VRFY",
		Summary: "VRFY asks whether an address exists. Most servers have it switched off, which says nothing about mail: none was sent here.",
		Who:     codes.Sender,
		Steps: []string{
			"Send a message, with MAIL and RCPT, to see whether the address is taken.",
			"With curl give it a message: --mail-from, --mail-rcpt and -T. Without one it asks with VRFY.",
		},
	}},
	{"own-server-away", Advice{
		Title:          "Your own mail server doesn’t answer",
		TransientTitle: "Your own mail server doesn’t answer",
		Hopeful:        true,
		Summary:        "The program hands its mail to the server on the same machine, and nothing listens there.",
		Who:            codes.SenderAdmin,
		Steps: []string{
			"Start the mail server of that machine, and look whether it listens at port 25 of 127.0.0.1.",
			"Read its log: a faulty setting may keep it from starting.",
		},
	}},
	{"tls-not-offered", Advice{
		Title:   "The server offers no STARTTLS",
		Summary: "The program wants to encrypt, and the server does not name STARTTLS among what it can do.",
		Who:     codes.SenderAdmin,
		Steps: []string{
			"Try port 465 with TLS from the start, or 587; on port 25 many servers of providers offer none.",
			"Look what answers: an antivirus program or a firewall in between may take the word out.",
			"If the server is yours, give it a certificate and turn STARTTLS on.",
		},
	}},
	{"data-refused", Advice{
		Title:   "The server refused the message itself",
		Summary: "It took the sender and the recipients, and turned the message down at its end. The program does not show the server’s words.",
		Who:     codes.Sender,
		Steps: []string{
			"Turn on the program’s debug log (SMTPDebug = 2 in PHPMailer), and paste what the server says after the message.",
			"Send a short message in plain text; if it passes, the content, a link or an attachment was the cause.",
		},
	}},
	{"plain-text", Advice{
		Title:   "The recipient takes plain text only",
		Summary: "The message has a part in HTML, which many lists refuse.",
		Who:     codes.Sender,
		Steps:   []string{"Set your mail program to plain text, and send the message again."},
	}},
	{"plan-used-up", Advice{
		Title:   "The plan at the service is used up",
		Summary: "The account has sent as many messages as its plan or trial allows.",
		Who:     codes.Sender,
		Steps: []string{
			"Look at the service when the plan begins anew, or take a larger one.",
			"If you did not send much, change the password: someone else may be sending.",
		},
	}},
	{"policy", ruleOfTheirs},
	{"relay-denied", noRelay},
	{"reputation", poorReputation},
	{"send-as", Advice{
		Title:   "You may not send from this address",
		Summary: "The server does not let this account or client use this From address.",
		Who:     codes.Sender,
		Steps: []string{
			"Use the address of the account as From.",
			"Or have the provider verify the other address, or grant the right to send as it.",
			"If it is the recipient’s server that says so, it takes the sender’s domain for its own: tell its postmaster.",
		},
	}},
	{"access-denied", Advice{
		Title:          "Their server denies you access",
		TransientTitle: "Their server denies you access for now",
		Summary:        "A rule there keeps out your server, the sender or this message. The text does not say which.",
		Who:            codes.SenderAdmin,
		Steps: []string{
			"Open the link in the reply, if there is one; it tells more.",
			"Check your server’s address in public block lists, and SPF, DKIM and DMARC of your domain.",
			"Write to their postmaster with the full reply.",
		},
	}},
	{"unregistered-domain", Advice{
		Title:   "Your organization hasn’t registered the sender’s domain",
		Summary: "Your organization sends too much under domains that it has not added to its Microsoft 365, or a stolen account does.",
		Who:     codes.SenderAdmin,
		Steps: []string{
			"Add the domain of the sender’s address in the Microsoft 365 admin center, and let it verify that it is yours.",
			"See in the reports of the Exchange admin center who sends under it; a stolen account may do so.",
			"If the block stays, ask Microsoft’s support to lift it.",
		},
	}},
	{"sender", Advice{
		Title:          "The sender’s address was refused",
		TransientTitle: "The sender’s address is refused for now",
		Summary:        "Their server does not accept mail from this sender.",
		Who:            codes.SenderAdmin,
		Steps: []string{
			"Check that the sender’s address is right and can receive mail.",
			"Ask the recipient, in another way, whether a rule there blocks you.",
		},
	}},
	{"sender-syntax", Advice{
		Title:   "The sender’s address is malformed",
		Summary: "Their server could not read the address in MAIL FROM: a name stands in its place, a part is missing, or a sign that does not belong there.",
		Who:     codes.Sender,
		Steps: []string{
			"Set the sender’s address in full, such as ann@example.org. A name belongs into the From field alone.",
			"Look for blanks and for brackets that stand twice.",
		},
	}},
	{"sender-domain", Advice{
		Title:          "The sender’s domain can’t be found",
		TransientTitle: "The sender’s domain can’t be found right now",
		Summary:        "Their server looked up the domain of the sender’s address and found no usable entry.",
		Who:            codes.SenderAdmin,
		Steps: []string{
			"Check the sender’s address for a typing error or a host name of your own network.",
			"Give the domain an MX or A record in DNS.",
		},
	}},
	{"no-recipients", Advice{
		Title:   "No recipient was accepted",
		Summary: "Their server had refused every recipient before the message itself was offered. Why, it said then, and this text does not repeat it.",
		Who:     codes.Sender,
		Steps: []string{
			"Check the address for a typing error.",
			"Look up the reply to RCPT in your mail server’s log: it says why.",
		},
	}},
	{"not-local", Advice{
		Title:   "The recipient isn’t at that server",
		Summary: "Their server knows no mailbox of that name, or no longer, and does not send mail on to another.",
		Who:     codes.Sender,
		Steps: []string{
			"Look in the reply for another address to write to.",
			"Check the address for a typing error, and ask the person for the right one in another way.",
		},
	}},
	{"sender-unconfirmed", Advice{
		Title:          "The sender’s address can’t be confirmed",
		TransientTitle: "The sender’s address isn’t confirmed yet",
		Hopeful:        true,
		Summary:        "Their server asked the server of the sender’s address whether it would take a reply, and the answer was not yes.",
		Who:            codes.SenderAdmin,
		Steps: []string{
			"Check the sender’s address for a typing error; it has to be one that takes mail.",
			"Send a message to the sender’s address from elsewhere; if it bounces, that is what has to be mended.",
			"Let the server of that domain take mail with the empty reverse-path, MAIL FROM:<>.",
		},
	}},
	{"sending-limit", Advice{
		Title:          "Your account’s sending limit is used up",
		TransientTitle: "Your account’s sending limit is used up",
		Summary:        "The provider counts messages or recipients per hour or day, and the account is over it.",
		Who:            codes.Sender,
		Steps: []string{
			"Wait until the next hour or day, then send the rest.",
			"If you did not send much, change the password: someone else may be sending.",
			"For newsletters, use a service made for them.",
		},
	}},
	{"sending-off", Advice{
		Title:   "The sender’s account may not send mail",
		Summary: "Its provider has switched off sending for it, often because spam came from it.",
		Who:     codes.Sender,
		Steps: []string{
			"Log in to the account, in webmail or at the service, and do what it asks.",
			"Change the password, and look for mail you did not send.",
			"Ask the provider of the account to switch sending on again.",
		},
	}},
	{"sequence", Advice{
		Title:   "A command came at the wrong time",
		Summary: "The server expected another command first. Often an earlier refusal is the cause.",
		Who:     codes.SenderAdmin,
		Steps: []string{
			"Look further up for an earlier refusal; it is the real reason.",
			"If there is none, have the program wait for each reply before its next command.",
		},
	}},
	{"server-busy", Advice{
		Title:          "Their server is too busy",
		TransientTitle: "Their server asked to wait",
		Hopeful:        true,
		Summary:        "The receiving system is overloaded. It is not about you or the address.",
		Who:            codes.Nobody,
		Steps: []string{
			"Send the message again later.",
			"If it fails for a day, tell their postmaster.",
		},
		TransientSteps: waitSteps,
	}},
	{"server-setup", Advice{
		Title:   "The mail server is set up wrongly",
		Summary: "A part of it is missing, set up wrongly or out of memory. It is not about the message.",
		Who:     codes.RecipientAdmin,
		Steps: []string{
			"If the server is yours, read its log right above: a warning or “fatal” names the part.",
			"If not, send this to its postmaster.",
		},
	}},
	{"size", tooLarge},
	{"spf", Advice{
		Title:   "The sending server failed the SPF check",
		Summary: "The sender’s domain lists the servers that may send for it, and this server is not among them.",
		Who:     codes.SenderAdmin,
		Steps: []string{
			"Send through the mail server of the sender’s domain.",
			"Or add the sending server to the SPF record of that domain.",
			"If the mail was forwarded, have the forwarding server rewrite the sender (SRS).",
		},
	}},
	{"spf-lookup", Advice{
		Title:   "The sender’s DNS record couldn’t be looked up",
		Summary: "DNS gave their server no answer for the sender’s SPF or DMARC record. The check itself did not fail.",
		Who:     codes.SenderAdmin,
		Steps: []string{
			"Look up the domain’s TXT records from another network; its name servers have to answer.",
			"Send the message again later.",
		},
		TransientSteps: waitSteps,
	}},
	{"system-full", outOfSpace},
	{"their-system", Advice{
		Title:          "Their server has a fault",
		TransientTitle: "Their server asked to wait",
		Hopeful:        true,
		Summary:        "Something does not work on the receiving side, or it wants to be asked again. The text does not say more.",
		Who:            codes.RecipientAdmin,
		Steps: []string{
			"Send the message again later.",
			"If it fails again, send the full reply to their postmaster.",
		},
		TransientSteps: waitSteps,
	}},
	{"timeout", Advice{
		Title:          "Their server did not answer in time",
		TransientTitle: "Their server doesn’t answer",
		Hopeful:        true,
		Summary:        "The connection was tried, and no answer came. Their server may be down, or a firewall lies between.",
		Who:            codes.SenderAdmin,
		Steps: []string{
			"Check the host name, and the port: 25 between servers, 587 or 465 for programs.",
			"Try the same from another network; many providers block port 25.",
			"Send the message again later.",
		},
		TransientSteps: waitSteps,
	}},
	{"tls-failed", Advice{
		Title:   "No encrypted connection could be made",
		Summary: "The two servers could not agree on encryption (TLS), or a certificate was not accepted.",
		Who:     codes.SenderAdmin,
		Steps: []string{
			"Check which side’s certificate is at fault: its names, its date, its issuer.",
			"Use STARTTLS on port 587 and TLS on port 465, not the other way round.",
			"Allow TLS 1.2 or newer on your side.",
		},
	}},
	{"tls-port", Advice{
		Title:   "Port and encryption don’t match",
		Summary: "One side began with TLS where the other speaks without it first, or the other way round.",
		Who:     codes.Sender,
		Steps: []string{
			matchPort,
			"If both match, look at what stands between: some firewalls and antivirus programs answer in the server’s place.",
		},
	}},
	{"tls-version", Advice{
		Title:   "The two share no TLS version",
		Summary: "One of them is old, or set up so that the two have no version or cipher in common.",
		Who:     codes.SenderAdmin,
		Steps: []string{
			"Update the program, its libraries or the device; servers want TLS 1.2 or newer.",
			"If the server is the old one, its administrator has to update it.",
		},
	}},
	{"tls-required", Advice{
		Title:   "The server wants encryption first",
		Summary: "It takes mail only over an encrypted connection (TLS), and this one was not.",
		Who:     codes.SenderAdmin,
		Steps: []string{
			"Turn on STARTTLS for port 587, or TLS for port 465.",
			"Between servers, turn on TLS for outgoing mail.",
		},
	}},
	{"recipient-rate", Advice{
		Title:          "The mailbox gets too much mail",
		TransientTitle: "The mailbox gets too much mail right now",
		Hopeful:        true,
		Summary:        "So much mail comes to this mailbox that its provider takes no more for some time. It is not about you.",
		Who:            codes.Sender,
		Steps: []string{
			"Send the message again after some hours.",
			"If it is urgent, reach the person in another way.",
		},
		TransientSteps: waitSteps,
	}},
	{"too-fast", Advice{
		Title:          "Too much mail in too short a time",
		TransientTitle: "Too much mail; they ask to wait",
		Hopeful:        true,
		Summary:        "A limit on how many messages may come in an hour or a day was reached, yours or the recipient’s.",
		Who:            codes.SenderAdmin,
		Steps: []string{
			"Send the message again after some hours.",
			"If you send much, send slower, and check that no stolen account is sending.",
		},
		TransientSteps: []string{
			"Wait. Your mail server tries again by itself.",
			"If you send to many people, send slower.",
		},
	}},
	{"too-many-connections", Advice{
		Title:          "Too many connections at once",
		TransientTitle: "Too many connections; they ask to wait",
		Hopeful:        true,
		Summary:        "Your server opened more connections than theirs allows, or too many messages in one of them.",
		Who:            codes.SenderAdmin,
		Steps: []string{
			"Set your mail server to fewer connections to this one.",
			"Wait some minutes before the next try.",
		},
		TransientSteps: []string{
			"Wait. Your mail server tries again by itself.",
			"Set your mail server to fewer connections to this one.",
		},
	}},
	{"too-many-recipients", Advice{
		Title:          "Too many recipients at once",
		TransientTitle: "Too many recipients; they ask to wait",
		Hopeful:        true,
		Summary:        "The server limits how many recipients it takes in one go, or how many of them may be wrong.",
		Who:            codes.Sender,
		Steps: []string{
			"Send to fewer people in one message.",
			"Take addresses that failed before off your list.",
		},
	}},
	{"unauthenticated", Advice{
		Title:   "Neither SPF nor DKIM passed",
		Summary: "One of the two has to pass for the domain in the From address; by their check neither did. One that passes for another domain does not count.",
		Who:     codes.SenderAdmin,
		Steps: []string{
			"Add the sending server to the SPF record of the domain.",
			"Or have it sign with DKIM for the domain in the From address.",
		},
	}},
}
