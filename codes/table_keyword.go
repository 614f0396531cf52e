package codes

// keywords are the EHLO keywords, sorted by name: the registered ones and those
// that servers print besides (RFC 5321, 2.2.2).
var keywords = []Keyword{
	{
		Name:  "8BITMIME",
		Title: "Send 8-bit text",
		Meaning: "The message may hold 8-bit characters, so text in most languages needs no " +
			"extra encoding. Nearly every server offers it.",
		Parameters: []Parameter{
			{"BODY", "MAIL", "BODY=7BIT or BODY=8BITMIME",
				"What the message holds: plain 7-bit text, or 8-bit characters too. With " +
					"BINARYMIME also BODY=BINARYMIME."},
		},
		Standing: Registered,
		Refs:     []Ref{{"RFC 6152", ""}, {"RFC 1652", ""}},
		Related:  []string{"BINARYMIME", "SMTPUTF8"},
		Example:  "250-8BITMIME",
	},
	{
		Name:  "ATRN",
		Title: "Fetch waiting mail after a login",
		Meaning: "After a login the two sides change roles, and the provider sends the mail it " +
			"has kept for your domains. It is used on port 366 by sites without a fixed address.",
		Verbs:    []string{"ATRN"},
		Standing: Registered,
		Refs:     []Ref{{"RFC 2645", ""}},
		Related:  []string{"ETRN", "TURN", "AUTH"},
		Example:  "250-ATRN",
	},
	{
		Name:  "AUTH",
		Title: "Log in",
		Meaning: "The client can log in with one of the methods behind the word. Many servers " +
			"offer it only after STARTTLS, so a missing AUTH often means that TLS has to come " +
			"first.",
		Arguments: "Names of login methods, such as PLAIN LOGIN XOAUTH2.",
		Verbs:     []string{"AUTH"},
		Parameters: []Parameter{
			{"AUTH", "MAIL", "AUTH=<address> or AUTH=<>",
				"Who handed the message in first, as one trusted server tells another; <> if " +
					"that isn’t known. It is no password."},
		},
		Standing: Registered,
		Refs:     []Ref{{"RFC 4954", ""}, {"RFC 2554", ""}},
		Related:  []string{"STARTTLS", "AUTH=LOGIN"},
		Example:  "250-AUTH PLAIN LOGIN XOAUTH2",
	},
	{
		Name:  "AUTH=LOGIN",
		Title: "Log in, in an old spelling",
		Meaning: "The same as AUTH, written with an equals sign for old mail programs that look " +
			"for it so. It is no extension of its own.",
		Arguments: "Names of login methods.",
		Verbs:     []string{"AUTH"},
		Standing:  Vendor,
		Owner:     "Microsoft",
		Refs:      []Ref{{"Postfix 3.7 documentation", ""}, {"Microsoft SMTP extensions for Exchange", ""}},
		Related:   []string{"AUTH"},
		Example:   "250-AUTH=LOGIN PLAIN",
	},
	{
		Name:  "BINARYMIME",
		Title: "Send binary content",
		Meaning: "The message may hold any bytes, without base64 around attachments. It works " +
			"only together with CHUNKING.",
		Parameters: []Parameter{
			{"BODY", "MAIL", "BODY=BINARYMIME",
				"The message holds any bytes and is sent with BDAT, not with DATA."},
		},
		Standing: Registered,
		Refs:     []Ref{{"RFC 3030", "3"}},
		Related:  []string{"CHUNKING", "8BITMIME"},
		Example:  "250-BINARYMIME",
	},
	{
		Name:  "BURL",
		Title: "Send content that lies in a mail store",
		Meaning: "A phone or mail program can tell its server to fetch the message from the IMAP " +
			"mail store, instead of uploading it again. It is for sending programs, not for " +
			"servers among themselves.",
		Arguments: "imap, or the address of the mail stores the server may read.",
		Verbs:     []string{"BURL"},
		Standing:  Registered,
		Refs:      []Ref{{"RFC 4468", ""}},
		Related:   []string{"CHUNKING", "AUTH"},
		Example:   "250-BURL imap",
	},
	{
		Name:  "CHECKPOINT",
		Title: "Go on after a broken transfer",
		Meaning: "A transfer that broke off can be resumed where it stopped. An experiment that " +
			"is practically never seen.",
		Parameters: []Parameter{
			{"TRANSID", "MAIL", "TRANSID=<id>",
				"A name for this mail, by which the server knows it again after a break."},
		},
		Standing: Experimental,
		Refs:     []Ref{{"RFC 1845", ""}},
		Related:  []string{"CHUNKING"},
		Example:  "250-CHECKPOINT",
	},
	{
		Name:  "CHUNKING",
		Title: "Send the message in counted pieces",
		Meaning: "The message may come in pieces of a stated length (BDAT) instead of DATA and a " +
			"final dot. It is faster for large mail.",
		Verbs:    []string{"BDAT"},
		Standing: Registered,
		Refs:     []Ref{{"RFC 3030", "2"}},
		Related:  []string{"BINARYMIME", "PIPELINING"},
		Example:  "250-CHUNKING",
	},
	{
		Name:  "CONNEG",
		Title: "Ask what the recipient’s device can show",
		Meaning: "The server says for each recipient which kinds of content the device there " +
			"takes, such as a fax machine. Rarely seen.",
		Parameters: []Parameter{
			{"CONNEG", "RCPT", "CONNEG",
				"Asks what content this recipient’s device can take."},
		},
		Standing: Registered,
		Refs:     []Ref{{"RFC 4141", "5"}},
		Related:  []string{"CONPERM"},
		Example:  "250-CONNEG",
	},
	{
		Name:  "CONPERM",
		Title: "Allow conversion of the content",
		Meaning: "The sender allows servers on the way to convert the content, as its headers " +
			"say. Rarely seen.",
		Parameters: []Parameter{
			{"CONPERM", "MAIL", "CONPERM",
				"The content of this message may be converted on the way."},
		},
		Standing: Registered,
		Refs:     []Ref{{"RFC 4141", "4"}},
		Related:  []string{"CONNEG"},
		Example:  "250-CONPERM",
	},
	{
		Name:  "DELIVERBY",
		Title: "Say by when the mail must arrive",
		Meaning: "The sender names a time for delivery and what to do when it passes: send a " +
			"notice, or return the mail.",
		Arguments: "The shortest time in seconds that the server accepts.",
		Parameters: []Parameter{
			{"BY", "MAIL", "BY=<seconds>;N or BY=<seconds>;R",
				"The time for delivery; then N sends a notice, R returns the mail. A T behind it " +
					"traces the way."},
		},
		Standing: Registered,
		Refs:     []Ref{{"RFC 2852", ""}},
		Related:  []string{"DSN", "FUTURERELEASE"},
		Example:  "250-DELIVERBY 240",
	},
	{
		Name:  "DSN",
		Title: "Ask for delivery reports",
		Meaning: "The sender can ask for a report when mail is delivered, delayed or fails, and " +
			"can put a mark on it that comes back in the report.",
		Parameters: []Parameter{
			{"RET", "MAIL", "RET=FULL or RET=HDRS",
				"How much of the message comes back in a failure report: all, or only its headers."},
			{"ENVID", "MAIL", "ENVID=<text>",
				"A mark that comes back in the report, so that the sender knows which mail it is " +
					"about."},
			{"NOTIFY", "RCPT", "NOTIFY=NEVER or a list of SUCCESS, FAILURE, DELAY",
				"When to send a report about this recipient. NEVER stands alone."},
			{"ORCPT", "RCPT", "ORCPT=rfc822;<address>",
				"The address the sender first wrote to, before any forwarding."},
		},
		Standing: Registered,
		Refs:     []Ref{{"RFC 3461", ""}},
		Related:  []string{"DELIVERBY", "ENHANCEDSTATUSCODES", "MTRK"},
		Example:  "250-DSN",
	},
	{
		Name:  "ENHANCEDSTATUSCODES",
		Title: "Replies with dotted codes",
		Meaning: "Most replies carry a second code such as 5.1.1 that says more than the three " +
			"digits and starts with the same one. The greeting, the answer to EHLO and replies " +
			"that start with 3 don’t have one.",
		Standing: Registered,
		Refs:     []Ref{{"RFC 2034", ""}},
		Related:  []string{"DSN"},
		Example:  "250-ENHANCEDSTATUSCODES",
	},
	{
		Name:  "ETRN",
		Title: "Ask for waiting mail to be sent",
		Meaning: "A site that was offline asks its provider to send the mail that waits for it. " +
			"It is for servers on port 25, not for mail programs.",
		Verbs:    []string{"ETRN"},
		Standing: Registered,
		Refs:     []Ref{{"RFC 1985", ""}},
		Related:  []string{"ATRN", "TURN"},
		Example:  "250-ETRN",
	},
	{
		Name:  "EXPN",
		Title: "Show the members of a list",
		Meaning: "The client can ask who is on a mailing list. Nearly all servers have it " +
			"switched off, because spammers would ask too.",
		Verbs:    []string{"EXPN"},
		Standing: Registered,
		Refs:     []Ref{{"RFC 821", ""}, {"RFC 5321", "3.5.2"}},
		Related:  []string{"VRFY", "HELP"},
		Example:  "250-EXPN",
	},
	{
		Name:  "FUTURERELEASE",
		Title: "Send later",
		Meaning: "The server keeps the message until the time that the sender names. Both limits " +
			"behind the word have to be there.",
		Arguments: "The longest wait in seconds, and the latest date.",
		Parameters: []Parameter{
			{"HOLDFOR", "MAIL", "HOLDFOR=<seconds>",
				"Keep the message for so many seconds before sending it."},
			{"HOLDUNTIL", "MAIL", "HOLDUNTIL=<date>",
				"Keep the message until this date and time."},
		},
		Standing: Registered,
		Refs:     []Ref{{"RFC 4865", ""}},
		Related:  []string{"DELIVERBY"},
		Example:  "250-FUTURERELEASE 864000 2026-12-31T00:00:00Z",
	},
	{
		Name:     "HELP",
		Title:    "Ask for help",
		Meaning:  "The client can ask the server for a help text, which is meant for people.",
		Verbs:    []string{"HELP"},
		Standing: Registered,
		Refs:     []Ref{{"RFC 821", ""}, {"RFC 5321", "4.1.1.8"}},
		Related:  []string{"VRFY", "EXPN"},
		Example:  "250-HELP",
	},
	{
		Name:  "LIMITS",
		Title: "The server states its limits",
		Meaning: "The server says how much it takes in one session, so that clients needn’t run " +
			"into it: recipients in one mail, mails, and recipient domains.",
		Arguments: "RCPTMAX=, MAILMAX= and RCPTDOMAINMAX= with a number.",
		Standing:  Registered,
		Refs:      []Ref{{"RFC 9422", ""}},
		Related:   []string{"SIZE", "X-RCPTLIMIT"},
		Example:   "250-LIMITS RCPTMAX=100 MAILMAX=20",
	},
	{
		Name:  "MT-PRIORITY",
		Title: "Give the mail a priority",
		Meaning: "The message carries a priority for its way through the servers. It is used " +
			"where lines are slow or in emergencies.",
		Arguments: "The name of a priority scheme.",
		Parameters: []Parameter{
			{"MT-PRIORITY", "MAIL", "MT-PRIORITY=<-9 to 9>",
				"The priority: 0 is normal, higher goes first."},
		},
		Standing: Registered,
		Refs:     []Ref{{"RFC 6710", ""}, {"RFC 6758", ""}},
		Related:  []string{"DELIVERBY"},
		Example:  "250-MT-PRIORITY MIXER",
	},
	{
		Name:  "MTRK",
		Title: "Follow a message on its way",
		Meaning: "The sender can later ask the servers what became of the message. It needs " +
			"ENVID and ORCPT, and is rarely seen.",
		Parameters: []Parameter{
			{"MTRK", "MAIL", "MTRK=<base64>[:<seconds>]",
				"A fingerprint of a secret that the sender keeps; who shows the secret may " +
					"follow the message."},
		},
		Standing: Registered,
		Refs:     []Ref{{"RFC 3885", ""}},
		Related:  []string{"DSN"},
		Example:  "250-MTRK",
	},
	{
		Name:  "NO-SOLICITING",
		Title: "Say that advertising isn’t wanted",
		Meaning: "The server says which kinds of advertising it refuses, and senders can mark " +
			"theirs. Rarely seen.",
		Arguments: "The kinds that are refused.",
		Parameters: []Parameter{
			{"SOLICIT", "MAIL", "SOLICIT=<kind>[,<kind>]",
				"The kinds of advertising that this message is."},
		},
		Standing: Registered,
		Refs:     []Ref{{"RFC 3865", ""}},
		Related:  []string{"AUTH"},
		Example:  "250-NO-SOLICITING net.example:ADV",
	},
	{
		Name:  "ONEX",
		Title: "Only one message will follow",
		Meaning: "The client says that it will send a single message. An old word of sendmail " +
			"that no document explains.",
		Verbs:    []string{"ONEX"},
		Standing: Registered,
		Refs:     []Ref{{"IANA registry", ""}},
		Related:  []string{"VERB"},
		Example:  "250-ONEX",
	},
	{
		Name:  "PIPECONNECT",
		Title: "Start without waiting for the greeting",
		Meaning: "Exim tells clients that they may send their first commands before they have " +
			"seen the greeting, at the next visit. Also written X_PIPE_CONNECT.",
		Standing: Vendor,
		Owner:    "Exim",
		Refs:     []Ref{{"Exim 4.96 source", ""}},
		Related:  []string{"PIPELINING"},
		Example:  "250-PIPECONNECT",
	},
	{
		Name:  "PIPELINING",
		Title: "Send commands without waiting",
		Meaning: "The client may send several commands in one go and read the answers " +
			"afterwards. That saves time; the order of the answers is that of the commands.",
		Standing: Registered,
		Refs:     []Ref{{"RFC 2920", ""}},
		Related:  []string{"CHUNKING", "PIPECONNECT"},
		Example:  "250-PIPELINING",
	},
	{
		Name:  "PRDR",
		Title: "One answer for each recipient",
		Meaning: "The server may answer for each recipient separately once it has seen the " +
			"message, so a filter can refuse it for one and not for another. Exim offers it; it " +
			"never became a standard.",
		Parameters: []Parameter{
			{"PRDR", "MAIL", "PRDR",
				"Asks for an answer for each recipient after the message."},
		},
		Standing: Experimental,
		Refs:     []Ref{{"draft-hall-prdr", ""}, {"Exim 4.96 source", ""}},
		Related:  []string{"CHUNKING"},
		Example:  "250-PRDR",
	},
	{
		Name:  "QUICKSTART",
		Title: "Start a session with fewer steps",
		Meaning: "A draft that shortens the start of a session with one command, QHLO. It never " +
			"became a standard.",
		Arguments: "A mark of the server’s state.",
		Verbs:     []string{"QHLO"},
		Standing:  Experimental,
		Refs:      []Ref{{"draft-fanf-smtp-quickstart", ""}},
		Related:   []string{"PIPECONNECT"},
		Example:   "250-QUICKSTART 3f2a",
	},
	{
		Name:  "REQUIRETLS",
		Title: "Insist on encryption all the way",
		Meaning: "The sender can demand that the message travels only over verified encryption " +
			"(TLS), and comes back if that isn’t possible. It is offered only inside TLS.",
		Parameters: []Parameter{
			{"REQUIRETLS", "MAIL", "REQUIRETLS",
				"Every server on the way has to use verified TLS and support this wish."},
		},
		Standing: Registered,
		Refs:     []Ref{{"RFC 8689", ""}},
		Related:  []string{"STARTTLS"},
		Example:  "250-REQUIRETLS",
	},
	{
		Name:  "RRVS",
		Title: "Deliver only to the same owner",
		Meaning: "The sender names a date, and the mail is delivered only if the mailbox has had " +
			"the same owner since then. It protects against addresses that were given to " +
			"somebody new.",
		Parameters: []Parameter{
			{"RRVS", "RCPT", "RRVS=<date>[;C or ;R]",
				"Deliver only if the mailbox has had the same owner since this date; C goes on, " +
					"R refuses where a server can’t check."},
		},
		Standing: Registered,
		Refs:     []Ref{{"RFC 7293", ""}},
		Related:  []string{"DSN"},
		Example:  "250-RRVS",
	},
	{
		Name:  "SAML",
		Title: "Deliver to terminal and mailbox",
		Meaning: "An old way to show a message on the user’s terminal and put it into the " +
			"mailbox. No longer in use.",
		Verbs:    []string{"SAML"},
		Standing: Obsolete,
		Refs:     []Ref{{"RFC 821", "3.4"}},
		Related:  []string{"SEND", "SOML"},
		Example:  "250-SAML",
	},
	{
		Name:  "SEND",
		Title: "Deliver to the terminal",
		Meaning: "An old way to show a message on the user’s terminal instead of putting it into " +
			"the mailbox. No longer in use.",
		Verbs:    []string{"SEND"},
		Standing: Obsolete,
		Refs:     []Ref{{"RFC 821", "3.4"}},
		Related:  []string{"SOML", "SAML"},
		Example:  "250-SEND",
	},
	{
		Name:  "SIZE",
		Title: "State sizes in advance",
		Meaning: "The server names the largest message it takes, in bytes, and the client can " +
			"say how large its message is before sending it. 0 means that there is no fixed " +
			"limit.",
		Arguments: "The limit in bytes; 0 for none.",
		Parameters: []Parameter{
			{"SIZE", "MAIL", "SIZE=<octets>",
				"How large the message is, so that the server can refuse it before it is sent."},
		},
		Standing: Registered,
		Refs:     []Ref{{"RFC 1870", ""}},
		Related:  []string{"LIMITS", "CHUNKING"},
		Example:  "250-SIZE 35882577",
	},
	{
		Name:  "SMTPUTF8",
		Title: "Addresses in every script",
		Meaning: "Addresses and headers may hold letters outside English, such as ä or 例, if " +
			"every server on the way supports it.",
		Parameters: []Parameter{
			{"SMTPUTF8", "MAIL", "SMTPUTF8",
				"This message has such addresses or headers."},
		},
		Standing: Registered,
		Refs:     []Ref{{"RFC 6531", ""}},
		Related:  []string{"8BITMIME", "UTF8SMTP"},
		Example:  "250-SMTPUTF8",
	},
	{
		Name:  "SOML",
		Title: "Deliver to terminal or mailbox",
		Meaning: "An old way to show a message on the user’s terminal, or put it into the " +
			"mailbox if nobody is there. No longer in use.",
		Verbs:    []string{"SOML"},
		Standing: Obsolete,
		Refs:     []Ref{{"RFC 821", "3.4"}},
		Related:  []string{"SEND", "SAML"},
		Example:  "250-SOML",
	},
	{
		Name:  "STARTTLS",
		Title: "Switch to an encrypted connection",
		Meaning: "The connection can be encrypted from here on. After that the client says EHLO " +
			"again and may see a longer list, most often with AUTH.",
		Verbs:    []string{"STARTTLS"},
		Standing: Registered,
		Refs:     []Ref{{"RFC 3207", ""}, {"RFC 7817", ""}},
		Related:  []string{"AUTH", "REQUIRETLS"},
		Example:  "250-STARTTLS",
	},
	{
		Name:  "SUBMITTER",
		Title: "Name who is responsible",
		Meaning: "The client names the address that is responsible for the message. It belonged " +
			"to Sender ID, a method that was given up.",
		Parameters: []Parameter{
			{"SUBMITTER", "MAIL", "SUBMITTER=<address>",
				"The address that is responsible for this message."},
		},
		Standing: Obsolete,
		Refs:     []Ref{{"RFC 4405", ""}},
		Related:  []string{"AUTH"},
		Example:  "250-SUBMITTER",
	},
	{
		Name:  "TURN",
		Title: "Change roles",
		Meaning: "An old way to fetch waiting mail: the two sides change roles. It is unsafe, " +
			"because nobody has to log in, and no longer in use.",
		Verbs:    []string{"TURN"},
		Standing: Obsolete,
		Refs:     []Ref{{"RFC 821", "3.8"}},
		Related:  []string{"ATRN", "ETRN"},
		Example:  "250-TURN",
	},
	{
		Name:    "UTF8SMTP",
		Title:   "Addresses in every script, first try",
		Meaning: "The experimental forerunner of SMTPUTF8. No longer in use.",
		Parameters: []Parameter{
			{"ALT-ADDRESS", "MAIL", "ALT-ADDRESS=<address>",
				"A plain English address of the sender, for servers that can’t take the other one."},
			{"ALT-ADDRESS", "RCPT", "ALT-ADDRESS=<address>",
				"A plain English address of the recipient, for servers that can’t take the other " +
					"one."},
		},
		Standing: Obsolete,
		Refs:     []Ref{{"RFC 5336", ""}, {"RFC 6531", ""}},
		Related:  []string{"SMTPUTF8"},
		Example:  "250-UTF8SMTP",
	},
	{
		Name:  "VERB",
		Title: "Show what the server does",
		Meaning: "The client asks sendmail to tell each step while it delivers. An old word that " +
			"no document explains.",
		Verbs:    []string{"VERB"},
		Standing: Registered,
		Refs:     []Ref{{"IANA registry", ""}},
		Related:  []string{"ONEX"},
		Example:  "250-VERB",
	},
	{
		Name:  "VRFY",
		Title: "Ask whether an address exists",
		Meaning: "The client can ask about an address. Nearly all servers answer that they won’t " +
			"tell.",
		Verbs:    []string{"VRFY"},
		Standing: Registered,
		Refs:     []Ref{{"RFC 5321", "3.5.2"}, {"IANA registry", ""}},
		Related:  []string{"EXPN"},
		Example:  "250-VRFY",
	},
	{
		Name:  "X-",
		Title: "A private extension",
		Meaning: "A word that starts with X is an agreement between two programs. It is never " +
			"registered, and other programs skip it.",
		Standing: Vendor,
		Owner:    "Various",
		Refs:     []Ref{{"RFC 5321", "2.2.2"}, {"RFC 5321", "4.1.5"}},
		Related:  []string{"XCLIENT", "X-EXPS"},
		Example:  "250-X-SOMETHING",
	},
	{
		Name:  "X-ANONYMOUSTLS",
		Title: "Encryption between Exchange servers",
		Meaning: "Exchange servers encrypt among themselves with this, also where the " +
			"certificate isn’t a public one. Other programs skip it.",
		Verbs:    []string{"X-ANONYMOUSTLS"},
		Standing: Vendor,
		Owner:    "Exchange",
		Refs:     []Ref{{"Microsoft Exchange API reference", ""}},
		Related:  []string{"STARTTLS", "X-EXPS"},
		Example:  "250-X-ANONYMOUSTLS",
	},
	{
		Name:  "X-EXPS",
		Title: "Login between Exchange servers",
		Meaning: "Exchange servers log in to each other with this. Mail programs use AUTH and " +
			"skip it.",
		Arguments: "Names of login methods, such as GSSAPI NTLM.",
		Verbs:     []string{"X-EXPS"},
		Standing:  Vendor,
		Owner:     "Exchange",
		Refs:      []Ref{{"Microsoft knowledge base 812455", ""}},
		Related:   []string{"AUTH", "X-ANONYMOUSTLS"},
		Example:   "250-X-EXPS GSSAPI NTLM",
	},
	{
		Name:      "X-EXPS=LOGIN",
		Title:     "Login between Exchange servers, old spelling",
		Meaning:   "The same as X-EXPS, in an old spelling. Mail programs skip it.",
		Arguments: "The name of a login method.",
		Verbs:     []string{"X-EXPS"},
		Standing:  Vendor,
		Owner:     "Exchange",
		Refs:      []Ref{{"Microsoft knowledge base 812455", ""}},
		Related:   []string{"X-EXPS"},
		Example:   "250-X-EXPS=LOGIN",
	},
	{
		Name:  "X-LINK2STATE",
		Title: "Routing data between old Exchange servers",
		Meaning: "Exchange 2000 and 2003 told each other with this which routes are open. Other " +
			"programs skip it.",
		Verbs:    []string{"X-LINK2STATE"},
		Standing: Vendor,
		Owner:    "Exchange 2000 and 2003",
		Refs:     []Ref{{"Microsoft knowledge base 812455", ""}},
		Related:  []string{"XEXCH50"},
		Example:  "250-X-LINK2STATE",
	},
	{
		Name:  "X-RCPTLIMIT",
		Title: "How many recipients in one mail",
		Meaning: "Some servers say with this how many recipients they take in one mail. The " +
			"registered word for it is LIMITS with RCPTMAX.",
		Arguments: "The number of recipients.",
		Standing:  Vendor,
		Owner:     "Various",
		Refs:      []Ref{{"Seen in answers to EHLO", ""}},
		Related:   []string{"LIMITS"},
		Example:   "250-X-RCPTLIMIT 100",
	},
	{
		Name:  "XCLIENT",
		Title: "A proxy may name the real client",
		Meaning: "A trusted proxy or filter in front of the server can tell it the address, name " +
			"and login of the real client. Others may not use it.",
		Arguments: "The data that may be set, such as NAME ADDR PROTO HELO LOGIN.",
		Verbs:     []string{"XCLIENT"},
		Standing:  Vendor,
		Owner:     "Postfix",
		Refs:      []Ref{{"Postfix XCLIENT_README", ""}},
		Related:   []string{"XFORWARD"},
		Example:   "250-XCLIENT NAME ADDR PROTO HELO",
	},
	{
		Name:  "XEXCH50",
		Title: "Message properties between Exchange servers",
		Meaning: "Exchange 2000 to 2007 passed properties of the message with this, as a block " +
			"of binary data. Other programs skip it.",
		Verbs:    []string{"XEXCH50"},
		Standing: Vendor,
		Owner:    "Exchange 2000 to 2007",
		Refs:     []Ref{{"Microsoft knowledge base 812455", ""}},
		Related:  []string{"X-LINK2STATE"},
		Example:  "250-XEXCH50",
	},
	{
		Name:  "XFORWARD",
		Title: "A filter may name the client for logs",
		Meaning: "A trusted filter can pass on the name and address of the original client, so " +
			"that the log shows them. Others may not use it.",
		Arguments: "The data that may be set, such as NAME ADDR PROTO HELO IDENT SOURCE.",
		Verbs:     []string{"XFORWARD"},
		Standing:  Vendor,
		Owner:     "Postfix",
		Refs:      []Ref{{"Postfix XFORWARD_README", ""}},
		Related:   []string{"XCLIENT"},
		Example:   "250-XFORWARD NAME ADDR PROTO HELO",
	},
	{
		Name:  "XMESSAGECONTEXT",
		Title: "Inside Exchange",
		Meaning: "One of the words with which the parts of Exchange 2013 and later talk to each " +
			"other. No public description is known; other programs skip it.",
		Verbs:    []string{"XMESSAGECONTEXT"},
		Standing: Vendor,
		Owner:    "Exchange",
		Refs:     []Ref{{"Seen in answers to EHLO", ""}},
		Related:  []string{"XPROXY", "XSESSIONPARAMS"},
		Example:  "250-XMESSAGECONTEXT ADRC-2.1.0.0 EPROP-1.2.0.0",
	},
	{
		Name:  "XOORG",
		Title: "The organization a mail comes from",
		Meaning: "Exchange passes with this which organization the message started in. No public " +
			"description is known; other programs skip it.",
		Parameters: []Parameter{
			{"XOORG", "MAIL", "XOORG=<domain>",
				"The organization in which the message started."},
		},
		Standing: Vendor,
		Owner:    "Exchange",
		Refs:     []Ref{{"Seen in answers to EHLO", ""}},
		Related:  []string{"XPROXY"},
		Example:  "250-XOORG",
	},
	{
		Name:  "XORIGFROM",
		Title: "Inside Exchange",
		Meaning: "One of the words with which the parts of Exchange 2013 and later talk to each " +
			"other. No public description is known; other programs skip it.",
		Verbs:    []string{"XORIGFROM"},
		Standing: Vendor,
		Owner:    "Exchange",
		Refs:     []Ref{{"Seen in answers to EHLO", ""}},
		Related:  []string{"XPROXY"},
		Example:  "250-XORIGFROM",
	},
	{
		Name:  "XPROXY",
		Title: "Inside Exchange",
		Meaning: "The front end of Exchange 2013 and later passes connections on to the back end " +
			"with this. No public description is known; other programs skip it.",
		Verbs:    []string{"XPROXY"},
		Standing: Vendor,
		Owner:    "Exchange",
		Refs:     []Ref{{"Seen in answers to EHLO", ""}},
		Related:  []string{"XPROXYFROM", "XPROXYTO"},
		Example:  "250-XPROXY",
	},
	{
		Name:  "XPROXYFROM",
		Title: "Inside Exchange",
		Meaning: "One of the words with which the parts of Exchange 2013 and later talk to each " +
			"other. No public description is known; other programs skip it.",
		Verbs:    []string{"XPROXYFROM"},
		Standing: Vendor,
		Owner:    "Exchange",
		Refs:     []Ref{{"Seen in answers to EHLO", ""}},
		Related:  []string{"XPROXY", "XPROXYTO"},
		Example:  "250-XPROXYFROM",
	},
	{
		Name:  "XPROXYTO",
		Title: "Inside Exchange",
		Meaning: "One of the words with which the parts of Exchange 2013 and later talk to each " +
			"other. No public description is known; other programs skip it.",
		Verbs:    []string{"XPROXYTO"},
		Standing: Vendor,
		Owner:    "Exchange",
		Refs:     []Ref{{"Seen in answers to EHLO", ""}},
		Related:  []string{"XPROXY", "XPROXYFROM"},
		Example:  "250-XPROXYTO",
	},
	{
		Name:  "XRDST",
		Title: "Inside Exchange",
		Meaning: "A word between Exchange servers since Exchange 2010. No public description is " +
			"known; other programs skip it.",
		Verbs:    []string{"XRDST"},
		Standing: Vendor,
		Owner:    "Exchange",
		Refs:     []Ref{{"Seen in answers to EHLO", ""}},
		Related:  []string{"XSHADOW"},
		Example:  "250-XRDST",
	},
	{
		Name:  "XSESSIONPARAMS",
		Title: "Inside Exchange",
		Meaning: "One of the words with which the parts of Exchange 2013 and later talk to each " +
			"other. No public description is known; other programs skip it.",
		Verbs:    []string{"XSESSIONPARAMS"},
		Standing: Vendor,
		Owner:    "Exchange",
		Refs:     []Ref{{"Seen in answers to EHLO", ""}},
		Related:  []string{"XPROXY"},
		Example:  "250-XSESSIONPARAMS",
	},
	{
		Name:  "XSHADOW",
		Title: "A second copy until delivery",
		Meaning: "Exchange 2010 keeps a second copy of each message until the next server has " +
			"delivered it, and arranges that with this word. Other programs skip it.",
		Verbs:    []string{"XSHADOW"},
		Standing: Vendor,
		Owner:    "Exchange",
		Refs:     []Ref{{"Microsoft, Shadow redundancy", ""}},
		Related:  []string{"XSHADOWREQUEST"},
		Example:  "250-XSHADOW",
	},
	{
		Name:  "XSHADOWREQUEST",
		Title: "A second copy until delivery",
		Meaning: "Exchange 2013 and later ask with this for a second copy of each message, kept " +
			"until the next server has delivered it. Other programs skip it.",
		Verbs:    []string{"XSHADOWREQUEST"},
		Standing: Vendor,
		Owner:    "Exchange",
		Refs:     []Ref{{"Microsoft, Shadow redundancy", ""}},
		Related:  []string{"XSHADOW"},
		Example:  "250-XSHADOWREQUEST",
	},
	{
		Name:  "XSYSPROBE",
		Title: "Inside Exchange",
		Meaning: "Exchange marks its own test messages with this. No public description is " +
			"known; other programs skip it.",
		Verbs:    []string{"XSYSPROBE"},
		Standing: Vendor,
		Owner:    "Exchange",
		Refs:     []Ref{{"Seen in answers to EHLO", ""}},
		Related:  []string{"XPROXY"},
		Example:  "250-XSYSPROBE",
	},
	{
		Name:  "XVERP",
		Title: "A return address for each recipient",
		Meaning: "Postfix can write the recipient into the return address of each mail (VERP), " +
			"so that a mailing list knows from a bounce which address failed.",
		Parameters: []Parameter{
			{"XVERP", "MAIL", "XVERP or XVERP=<two characters>",
				"Write the recipient into the return address, with these two characters between."},
		},
		Standing: Vendor,
		Owner:    "Postfix",
		Refs:     []Ref{{"Postfix VERP_README", ""}},
		Related:  []string{"DSN"},
		Example:  "250-XVERP",
	},
}
