package decode

import (
	"fmt"

	"github.com/smtp-decoder/smtp-decoder/codes"
)

// toldInLog writes the verdict on a log that holds words of toldInLogs, and says
// whether it does.
func (d *decoder) toldInLog(v *Verdict) bool {
	for _, broken := range toldInLogs {
		if at := d.lineWith(broken.words); at > 0 {
			v.Title, v.Who, v.Actions = broken.title, codes.RecipientAdmin, broken.steps
			v.Summary = fmt.Sprintf(broken.summary, d.shown(at))
			return true
		}
	}
	return false
}

// toldInLogs are the words, in lower case, by which logs tell of what is no delivery and
// no refusal, and the verdicts on them. summary has the number of the line.
var toldInLogs = []struct {
	words          []string
	title, summary string
	steps          []string
}{
	{
		[]string{"connect to private/", "no sasl authentication mechanisms", "connect to saslauthd"},
		"Your server can’t check logins",
		"It asks another program for that, Dovecot or saslauthd, and does not reach it (line %s). No password was wrong.",
		[]string{
			"Start that program and read its log: a faulty setting may keep it from starting.",
			"Compare smtpd_sasl_type and smtpd_sasl_path of Postfix with the socket that Dovecot’s service auth makes; with type cyrus it asks saslauthd.",
		},
	},
	{
		[]string{"no mechanism available", "no worthy mechs", "no compatible authentication mechanisms"},
		"Your server has no way to log in",
		"The server it sends through wants a login, and the two have no mechanism in common (line %s). No password was wrong.",
		[]string{
			"Install the modules of SASL: on Debian libsasl2-modules.",
			"Look at smtp_sasl_security_options and smtp_sasl_mechanism_filter of Postfix: with noplaintext it never sends a password.",
		},
	},
	{
		[]string{"did not issue mail/expn/vrfy/etrn", "did not issue mail/expn"},
		"A client came and sent nothing",
		"It connected to your server and left without a command for mail (line %s). Nothing was refused.",
		[]string{
			"If it is your own monitoring, or now and then a stranger, there is nothing to do.",
			"If a server that should send mail does so, look for its reason in its own log.",
		},
	},
	{
		[]string{"milter-discard: ", ": discard: "},
		"A filter threw the message away",
		"A rule or a filter of the server that took the message discarded it (line %s). The recipient won’t get it, and the sender is not told.",
		[]string{
			"Look at the rule or the filter that the line names, and in its quarantine.",
			"If it was no spam, allow its sender there, and have the message sent again.",
		},
	},
	{
		[]string{"connect to transport private/", "connect to milter service"},
		"A program on your own server doesn’t answer",
		"Postfix hands each message to another program first, a filter or the one with the mailboxes, and does not reach it (line %s). The messages wait in the queue.",
		[]string{
			"Start that program and read its log.",
			"If it is gone for good, take it out of content_filter, of the transport map and of master.cf.",
			"Then have the queue tried at once: postqueue -f.",
		},
	},
	{
		[]string{"greeted me with my own hostname", "loops back to myself"},
		"Your server talks to itself",
		"The server it tried to reach has its own name (line %s): DNS or a setting leads the mail back to it.",
		[]string{
			"If the domain is yours, add it to those the server takes mail for (mydestination, virtual_mailbox_domains or relay_domains in Postfix).",
			"If not, look at relayhost, the transport map and the MX records of the domain, and give each server a name of its own.",
		},
	},
	{
		[]string{"out of memory (service "},
		"A part of your mail server ran out of memory",
		"Dovecot stopped a process that wanted more memory than it is allowed (line %s). The message waits, or comes again.",
		[]string{"Raise vsz_limit of the service that the line names, or default_vsz_limit, and reload Dovecot."},
	},
	{
		[]string{"]: fatal: ", "]: panic: "},
		"A part of your mail server stopped",
		"A process gave up (line %s); the words behind “fatal” tell why.",
		[]string{
			"Mend what the line names: a missing file, rights, a setting, memory, a full disk.",
			"With Postfix, run “postfix check”, then “postfix reload”, and look whether the line comes again.",
		},
	},
	{
		[]string{"status=expired, returned to sender"},
		"The message could not be delivered in time",
		"The server tried for as long as it is set to and gave up; the sender gets a bounce (line %s). Why each try failed stands further up in the log.",
		[]string{"Search the log for the queue id and look for “status=deferred”: the words in brackets tell the reason."},
	},
	{
		[]string{"message is frozen", "frozen (delivery error message)"},
		"The message is frozen",
		"Exim keeps it and does not try it any more (line %s). Most often it is a bounce that nobody can be given.",
		[]string{
			"Look at it with exim -Mvl and exim -Mvh and its id.",
			"Have it tried again with exim -M, or remove it with exim -Mrm.",
		},
	},
	{
		[]string{"bad signature data"},
		"A DKIM signature did not fit",
		"The message was changed on its way, or signed with another key than the one in DNS (line %s). Whether it was refused for that, the line does not say.",
		[]string{
			"If the message is yours, compare the key in DNS with the one that signs, and look for programs that change messages after that: footers, filters.",
			"If it came from elsewhere, there is nothing to do: lists and forwarding break signatures.",
		},
	},
	{
		[]string{
			"lost connection after ", "too many errors after ", "ssl_accept error from", "pregreet ", "non-smtp command from", "improper command pipelining",
			"tls error on connection from", "unexpected disconnection while reading smtp command", "i/o error on connection from",
		},
		"A client broke off or did not keep to the rules",
		"It connected to your server and left in the middle (line %s). Strangers who look for weak servers do so all day.",
		[]string{
			"If no mail is missing, there is nothing to do.",
			"If a server that should send mail does so, look at TLS and firewalls between the two, and for its own log of that time.",
		},
	},
}

// tellFailedLogin writes the verdict on a client that failed to log in to the server whose
// log has that line.
func (d *decoder) tellFailedLogin(v *Verdict, line int) {
	v.Title = "Somebody failed to log in"
	v.Summary = "A client gave your server a wrong name or password (line " + d.shown(line) + "). No message was refused."
	v.Who = codes.RecipientAdmin
	v.Actions = []string{
		"If the address is that of one of your people, correct the password in their program.",
		"If not, somebody is guessing: lock such addresses out after a few tries, for example with fail2ban.",
	}
}
