package reason

import "github.com/smtp-decoder/smtp-decoder/codes"

// AdviceForProgram returns the advice for a program that hands its mail to a
// server set up in it (RFC 6409): who reads its error is who set it up.
func AdviceForProgram(a Answer) Advice {
	detail := a.Detail
	if detail == "dns" { // the name in its settings, be it wrong or not
		detail = "no-domain"
	}
	if d, ok := ForPrograms[detail]; ok {
		return d
	}
	return AdviceFor(a)
}

// ForPrograms holds, by the detail, the advice that is another for the settings of
// a program than between two servers.
var ForPrograms = byKey(programRows)

var programRows = []adviceRow{
	{"lost-connection", Advice{
		Title:   "The mail server hung up",
		Summary: "The program reached the server, and the connection ended before the message was taken.",
		Who:     codes.Sender,
		Steps: []string{
			matchPort,
			"Turn on the program’s debug output: what the server said last tells why it hung up.",
			"Try it again. If it fails now and then only, you may be sending too fast.",
		},
	}},
	{"no-connection", Advice{
		Title:   "The program can’t reach its mail server",
		Summary: "Nobody answers at the host and port that it is set to, or the connection was turned away. No message left it.",
		Who:     codes.Sender,
		Steps: []string{
			"Check host and port in its settings: 587 with STARTTLS, or 465 with TLS.",
			"If the host is localhost or 127.0.0.1, no mail server runs on that machine: enter the one of your mail provider.",
			"Try it from another network. Many hosting providers and firewalls close these ports.",
		},
	}},
	{"no-domain", Advice{
		Title:   "The mail server’s name isn’t found",
		Summary: "DNS does not know the host that stands in the program’s settings, or the machine has no DNS.",
		Who:     codes.Sender,
		Steps: []string{
			"Check the name of the server for typing errors, blanks and a “http://” in front.",
			"Look it up on the same machine, or in the same container: nslookup and the name.",
		},
	}},
	{"relay-denied", Advice{
		Title:   "The mail server wants a login first",
		Summary: "Without one it takes mail for its own users only.",
		Who:     codes.Sender,
		Steps: []string{
			"Turn on authentication in the program, with the user name and password of your account.",
			"Use port 587 or 465. On port 25 many servers offer no login.",
			"If the server is your own, add the machine to those that may send through it.",
		},
	}},
	{"sender", Advice{
		Title:   "Your provider refuses this sender address",
		Summary: "A mail program may send only under the addresses that belong to its account at that server.",
		Who:     codes.Sender,
		Steps: []string{
			"Set the address in the program’s account to the one that you log in with.",
			"To send under another one, add it at the provider as an alias, or enter the server of the provider that it belongs to.",
		},
	}},
	{"timeout", Advice{
		Title:   "The mail server did not answer the program",
		Summary: "It was tried, and no answer came. Most often a firewall lies between, or the port is another.",
		Who:     codes.Sender,
		Steps: []string{
			"Check host and port in its settings: 587 with STARTTLS, or 465 with TLS. A server that waits for TLS says nothing on 465 without it.",
			"Try it from another network. Many hosting providers and firewalls close these ports.",
			"If only one of several tries fails, let the program try again.",
		},
	}},
	{"tls-failed", Advice{
		Title:   "The encrypted connection failed",
		Summary: "The program and its mail server could not agree on TLS: most often the port and the mode do not match, or the certificate is not trusted.",
		Who:     codes.Sender,
		Steps: []string{
			matchPort,
			"If it is about the certificate: enter the host name that the certificate is for, and bring the machine’s root certificates up to date.",
			"If the versions of TLS differ, update the program. Don’t turn the check off: the password would go to anybody.",
		},
	}},
}

// matchPort is the step for what goes wrong most often with TLS.
const matchPort = "Match port and mode: 465 begins with TLS at once (often called SSL), 587 and 25 begin without it and change over by STARTTLS."
