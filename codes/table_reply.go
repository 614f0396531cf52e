package codes

// replies are the reply codes, sorted (RFC 5321, 4.2.2 and 4.2.3, its
// extensions, and what else servers and lists make of the three digits).
var replies = []Entry{
	{
		Code:  "101",
		Name:  "Unable to connect",
		Title: "No connection, by a program’s own number",
		Meaning: "No mail server sends this. It is an error number of the operating system, " +
			"network unreachable, that lists print beside mail codes. The program never reached " +
			"the server.",
		Who: SenderAdmin,
		Steps: []string{
			"Check the server name, the port and the firewall on the sending side.",
			"Try again over IPv4 if the server’s name also has an IPv6 address.",
		},
		Retry:    RetryLater,
		Standing: Folk,
		Refs:     []Ref{{"Lists of bounce codes", ""}},
		Related:  []string{"111", "421"},
		Example:  "101 Network is unreachable",
	},
	{
		Code:  "111",
		Name:  "Connection refused",
		Title: "No connection, by a program’s own number",
		Meaning: "No mail server sends this. It is the Linux error number for connection " +
			"refused: the host answered, but nothing listens on that port or a firewall said no.",
		Who: SenderAdmin,
		Steps: []string{
			"Check that the server name and port are right: 25 between servers, 587 or 465 for " +
				"mail programs.",
			"Check that the mail server is running and that no firewall stands between.",
		},
		Retry:    RetryLater,
		Standing: Folk,
		Refs:     []Ref{{"Lists of bounce codes", ""}},
		Related:  []string{"101", "421"},
		Example:  "111 Connection refused",
	},
	{
		Code:  "120",
		Name:  "Service ready in nnn minutes",
		Title: "An ancient reply, not used in mail",
		Meaning: "Before SMTP existed, its forerunner MTP could say that the service would be " +
			"ready in some minutes. SMTP has no replies that start with 1.",
		Who:      RecipientAdmin,
		Steps:    []string{"Check what answers on that port: it is not a mail server in use today."},
		Retry:    RetryNone,
		Standing: Obsolete,
		Refs:     []Ref{{"RFC 772", ""}, {"RFC 780", ""}},
		Related:  []string{"220", "421"},
		Example:  "120 Service ready in 10 minutes",
	},
	{
		Code:  "151",
		Name:  "User not local; will forward",
		Title: "An ancient reply, not used in mail",
		Meaning: "The forerunner of SMTP said this where SMTP says 251: the user is elsewhere " +
			"and the mail will be forwarded. SMTP has no replies that start with 1.",
		Who:      RecipientAdmin,
		Steps:    []string{"Check what answers on that port: it is not a mail server in use today."},
		Retry:    RetryNone,
		Standing: Obsolete,
		Refs:     []Ref{{"RFC 772", ""}, {"RFC 780", ""}},
		Related:  []string{"251"},
		Example:  "151 User not local; will forward",
	},
	{
		Code:  "152",
		Name:  "User unknown; mail will be forwarded by the operator",
		Title: "An ancient reply, not used in mail",
		Meaning: "The forerunner of SMTP could hand mail for unknown users to a human operator. " +
			"SMTP has nothing like it and no replies that start with 1.",
		Who:      RecipientAdmin,
		Steps:    []string{"Check what answers on that port: it is not a mail server in use today."},
		Retry:    RetryNone,
		Standing: Obsolete,
		Refs:     []Ref{{"RFC 772", ""}, {"RFC 780", ""}},
		Related:  []string{"550"},
		Example:  "152 User unknown; mail will be forwarded by the operator",
	},
	{
		Code:  "200",
		Name:  "Not a standard reply code",
		Title: "It worked, with an odd number",
		Meaning: "No mail standard defines this number; the right one is 250. By its first digit " +
			"it is a success. A few odd devices send it, and other protocols such as HTTP use " +
			"it.",
		Who:      Nobody,
		Steps:    []string{"Nothing to do: programs go by the first digit and take it as a success."},
		Retry:    RetryNone,
		Standing: Folk,
		Refs:     []Ref{{"RFC 876", ""}, {"RFC 772", ""}, {"RFC 780", ""}},
		Related:  []string{"250", "220"},
		Example:  "200 OK",
	},
	{
		Code:  "201",
		Name:  "Command okay, action aborted",
		Title: "An ancient reply, not used in mail",
		Meaning: "Only the forerunner of SMTP had this reply. By its first digit a mail program " +
			"takes it as a success.",
		Who:      Nobody,
		Steps:    []string{"Nothing to do: programs go by the first digit and take it as a success."},
		Retry:    RetryNone,
		Standing: Obsolete,
		Refs:     []Ref{{"RFC 780", ""}},
		Related:  []string{"250"},
		Example:  "201 Command okay, action aborted",
	},
	{
		Code:    "211",
		Name:    "System status, or system help reply",
		Title:   "The server tells its status",
		Meaning: "The server answers with its status or with help. The text is for people.",
		Who:     Nobody,
		Steps:   []string{"Nothing to do: read the text if you asked for it."},
		Retry:   RetryNone,
		After: []Context{
			{"HELP", "Status or general help, for a person to read."},
		},
		Basic:    []string{"2.0.0"},
		Standing: Registered,
		Refs:     []Ref{{"RFC 5321", "4.2.2"}, {"RFC 5321", "4.2.3"}},
		Related:  []string{"214", "250"},
		Example:  "211 mail.example.com ready, 3 connections",
	},
	{
		Code:    "214",
		Name:    "Help message",
		Title:   "The server sends help",
		Meaning: "The server explains how to use it or one of its commands. The text is for people.",
		Who:     Nobody,
		Steps:   []string{"Nothing to do: read the text if you asked for it."},
		Retry:   RetryNone,
		After: []Context{
			{"HELP", "Help on the server or on the command you named."},
		},
		Basic:    []string{"2.0.0"},
		Standing: Registered,
		Refs:     []Ref{{"RFC 5321", "4.2.2"}, {"RFC 5321", "4.2.3"}},
		Related:  []string{"211", "502"},
		Example:  "214 2.0.0 Commands: EHLO MAIL RCPT DATA RSET NOOP QUIT",
	},
	{
		Code:  "215",
		Name:  "Preferred recipient scheme",
		Title: "An ancient reply, not used in mail",
		Meaning: "Only the forerunner of SMTP had this reply; it belonged to a command that no " +
			"longer exists. By its first digit a mail program takes it as a success.",
		Who:      Nobody,
		Steps:    []string{"Nothing to do: programs go by the first digit and take it as a success."},
		Retry:    RetryNone,
		Standing: Obsolete,
		Refs:     []Ref{{"RFC 772", ""}, {"RFC 780", ""}},
		Related:  []string{"250"},
		Example:  "215 R",
	},
	{
		Code:  "220",
		Name:  "Service ready",
		Title: "The server is ready",
		Meaning: "The server greets and is ready; its own name is the first word. After STARTTLS " +
			"the same code says that encryption may begin.",
		Who:   Nobody,
		Steps: []string{"Nothing to do: the sending program goes on by itself."},
		Retry: RetryNone,
		After: []Context{
			{"connect", "The greeting, with the server’s name first. The client answers with EHLO."},
			{"STARTTLS", "Go ahead: the encryption (TLS handshake) starts now, and EHLO follows " +
				"again inside it."},
			{"XCLIENT", "The new client data are taken over and the session starts afresh with " +
				"this greeting."},
		},
		Basic:    []string{"2.0.0"},
		Standing: Registered,
		Refs: []Ref{
			{"RFC 5321", "4.2.2"},
			{"RFC 5321", "4.2.3"},
			{"RFC 5321", "4.2"},
			{"RFC 3207", "4"},
		},
		Related: []string{"421", "521", "554"},
		Example: "220 mail.example.com ESMTP ready",
	},
	{
		Code:  "221",
		Name:  "Service closing transmission channel",
		Title: "The server says goodbye",
		Meaning: "The conversation is over and the server closes the connection, normally " +
			"because the client said QUIT. It says nothing about the mail itself.",
		Who:   Nobody,
		Steps: []string{"Nothing to do: what counts is the reply after the message."},
		Retry: RetryNone,
		After: []Context{
			{"QUIT", "Goodbye. The connection is closed."},
		},
		Basic:    []string{"2.0.0"},
		Standing: Registered,
		Refs:     []Ref{{"RFC 5321", "4.2.2"}, {"RFC 5321", "4.2.3"}, {"RFC 5321", "4.1.1.10"}},
		Related:  []string{"250", "421"},
		Example:  "221 2.0.0 mail.example.com closing connection",
	},
	{
		Code:  "235",
		Name:  "Authentication succeeded",
		Title: "The login worked",
		Meaning: "User name and password, or the token, were accepted. You are logged in and can " +
			"send.",
		Who:   Nobody,
		Steps: []string{"Nothing to do: the login is done."},
		Retry: RetryNone,
		After: []Context{
			{"AUTH", "Logged in. The client goes on with MAIL."},
		},
		Basic:    []string{"2.7.0"},
		Standing: Registered,
		Refs:     []Ref{{"RFC 4954", "4"}, {"RFC 4954", "6"}},
		Related:  []string{"334", "535"},
		Example:  "235 2.7.0 Authentication successful",
	},
	{
		Code:  "240",
		Name:  "Not a standard reply code",
		Title: "It worked, with an odd number",
		Meaning: "No standard holds this code. A widely copied list shows it for QUIT, but the " +
			"goodbye of a server is 221. By its first digit it is a success.",
		Who:      Nobody,
		Steps:    []string{"Nothing to do: programs go by the first digit and take it as a success."},
		Retry:    RetryNone,
		Standing: Folk,
		Refs:     []Ref{{"RFC 5321", "4.1.1.10"}},
		Readings: []Reading{
			{"RFC 5321, 4.1.1.10", "Not a code at all: QUIT is answered with 221.", true},
			{"A widely copied list", "The answer to QUIT.", false},
		},
		Related: []string{"221"},
		Example: "240 QUIT",
	},
	{
		Code:  "250",
		Name:  "Requested mail action okay, completed",
		Title: "It worked",
		Meaning: "The command was carried out. After the end of the message it means more: the " +
			"server has accepted the mail and is responsible for it from now on. Accepted is not " +
			"yet delivered or read.",
		Who: Nobody,
		Steps: []string{
			"Nothing to do: if the mail doesn’t show up, look in the spam folder or ask the " +
				"receiving side with the queue number from this line.",
		},
		Retry: RetryNone,
		After: []Context{
			{"EHLO", "Hello back. Each further line names one thing the server can do."},
			{"HELO", "Hello back, in the old form without a list of abilities."},
			{"LHLO", "Hello back, as after EHLO; this server speaks LMTP, the delivery form of " +
				"SMTP."},
			{"MAIL", "The sender is accepted and a new mail has begun. If a priority was asked " +
				"for, the text may name another one."},
			{"RCPT", "This recipient is accepted, for now. Some servers accept every address " +
				"here and refuse later."},
			{".", "The server has accepted the message and takes over. In LMTP one such line " +
				"comes for each recipient."},
			{"BDAT", "This piece of the message arrived. With the last piece, the whole message " +
				"is accepted."},
			{"BURL", "The content was fetched from the mail store named in the command."},
			{"RSET", "The mail begun so far is forgotten; the connection stays."},
			{"NOOP", "The server is still there; nothing else was asked."},
			{"VRFY", "The address exists; the text shows it."},
			{"EXPN", "The members of the mailing list, one on each line."},
			{"ETRN", "The queue for that host is being sent, if anything is in it."},
			{"ATRN", "The two sides change roles; the provider now sends the waiting mail."},
			{"TURN", "The two sides change roles. An old command, no longer in use."},
			{"SEND", "The sender is accepted for a message to the terminal. An old command."},
			{"SOML", "The sender is accepted for terminal or mailbox. An old command."},
			{"SAML", "The sender is accepted for terminal and mailbox. An old command."},
			{"XFORWARD", "The data about the original client are noted for the log."},
		},
		Basic:    []string{"2.0.0", "2.1.0", "2.1.5", "2.6.0", "2.5.0"},
		Standing: Registered,
		Refs: []Ref{
			{"RFC 5321", "4.2.2"},
			{"RFC 5321", "4.2.3"},
			{"RFC 5321", "4.2.5"},
			{"RFC 1985", "5.1"},
			{"RFC 2645", "7"},
			{"RFC 3030", "2"},
			{"RFC 4468", "6"},
		},
		Readings: []Reading{
			{"RFC 5321, RFC 1985", "Done; what was done depends on the command, and after " +
				"ETRN it is about a queue.", true},
			{"Older lists", "One meaning for every command.", false},
		},
		Related: []string{"251", "252", "354", "550"},
		Example: "250 2.0.0 Ok: queued as 4XyZ12",
	},
	{
		Code:  "251",
		Name:  "User not local; will forward",
		Title: "Accepted, and forwarded to another address",
		Meaning: "The recipient is elsewhere, and the server itself passes the mail on to the " +
			"address in its text. You need not send it again.",
		Who: Nobody,
		Steps: []string{
			"Nothing to do: the server forwards it.",
			"Note the new address for next time if the text names one.",
		},
		Retry: RetryNone,
		After: []Context{
			{"RCPT", "Accepted; this server forwards the mail to the address in the text."},
			{"VRFY", "The user is known here, and mail would be forwarded to the address in the " +
				"text."},
			{"ETRN", "No mail is waiting for that host."},
		},
		Basic:    []string{"2.1.5", "2.5.0"},
		Standing: Registered,
		Refs: []Ref{
			{"RFC 5321", "4.2.2"},
			{"RFC 5321", "4.2.3"},
			{"RFC 5321", "3.4"},
			{"RFC 1985", "5.1"},
		},
		Readings: []Reading{
			{"RFC 5321, 3.4", "The server forwards; the sender has nothing to do. With " +
				"551 the sender must use the other address.", true},
			{"Hosting providers' lists", "“Forward email to forward path”, which reads " +
				"like an order to you.", false},
		},
		Related: []string{"551", "250", "252"},
		Example: "251 2.1.5 User not local; will forward to <ann@example.net>",
	},
	{
		Code:  "252",
		Name:  "Cannot VRFY user, but will accept message and attempt delivery",
		Title: "Address not checked, mail would be taken",
		Meaning: "The server doesn’t say whether the address exists, but it would take a message " +
			"for it and try to deliver. Many servers give this answer to every question, so it " +
			"proves nothing.",
		Who:   Nobody,
		Steps: []string{"Nothing to do: only a message shows whether the address works."},
		Retry: RetryNone,
		After: []Context{
			{"VRFY", "Not confirmed. The address may or may not exist; a message for it would " +
				"be tried."},
			{"EXPN", "The list’s members are not shown, but mail to it would be taken."},
			{"ETRN", "Mail for that host was waiting and is being sent now."},
		},
		Basic:    []string{"2.1.5", "2.5.0", "2.6.8"},
		Standing: Registered,
		Refs: []Ref{
			{"RFC 5321", "4.2.2"},
			{"RFC 5321", "4.2.3"},
			{"RFC 5321", "3.5.3"},
			{"RFC 1123", "5.2.3"},
			{"RFC 1985", "5.1"},
			{"RFC 6531", "3.7.4.2"},
		},
		Readings: []Reading{
			{"RFC 5321, 3.5.3", "Not verified; the message would be accepted and delivery " +
				"attempted.", true},
			{"Older lists", "The address is probably valid. In practice many servers " +
				"answer so for any address.", false},
			{"Hosting providers' lists", "Delivery is attempted “later”. The standard " +
				"says nothing about later.", false},
		},
		Related: []string{"250", "550", "251"},
		Example: "252 2.1.5 Cannot verify the user, send some mail to find out",
	},
	{
		Code:  "253",
		Name:  "OK, n pending messages for node started",
		Title: "The waiting mail is being sent",
		Meaning: "The answer to ETRN, the command that asks a provider to send waiting mail: the " +
			"queue for that host was started, and the text says how many messages.",
		Who:   Nobody,
		Steps: []string{"Nothing to do: the mail is on its way."},
		Retry: RetryNone,
		After: []Context{
			{"ETRN", "The queue was started; the text gives the number of messages."},
		},
		Basic:    []string{"2.5.0"},
		Standing: Registered,
		Refs:     []Ref{{"RFC 1985", "5.1"}},
		Related:  []string{"250", "251", "458"},
		Example:  "253 OK, 4 pending messages for node mail.example.com started",
	},
	{
		Code:  "334",
		Name:  "Server challenge",
		Title: "The server waits for the login data",
		Meaning: "The login has begun and the server waits for its next line. Its text is " +
			"base64, an encoding and not encryption; “VXNlcm5hbWU6” is “Username:” and " +
			"“UGFzc3dvcmQ6” is “Password:”.",
		Who: Nobody,
		Steps: []string{
			"Nothing to do: the mail program answers by itself.",
			"Hide the client’s next line before you show this to anyone; it can hold the password.",
		},
		Retry: RetryNone,
		After: []Context{
			{"AUTH", "The next line of the login is expected, in base64; after AUTH NTLM the " +
				"text may be plain words."},
		},
		Standing: Registered,
		Refs:     []Ref{{"RFC 4954", "4"}},
		Related:  []string{"235", "535", "501"},
		Example:  "334 VXNlcm5hbWU6",
	},
	{
		Code:  "345",
		Name:  "Misprint of 354",
		Title: "A misprint of “send the message”",
		Meaning: "An old database manual prints this number where 354 is meant. Servers don’t " +
			"send it.",
		Who:      Nobody,
		Steps:    []string{"Nothing to do: read it as 354."},
		Retry:    RetryNone,
		Standing: Folk,
		Refs:     []Ref{{"Oracle8i UTL_SMTP reference", ""}},
		Related:  []string{"354"},
		Example:  "345 Start mail input",
	},
	{
		Code:  "353",
		Name:  "Per-recipient replies follow",
		Title: "One answer per recipient follows",
		Meaning: "With the PRDR extension the server judges the message for each recipient: one " +
			"line for each follows, then one for the message as a whole. Exim can do this.",
		Who: Nobody,
		Steps: []string{
			"Nothing to do: read the lines that follow, one for each recipient in order.",
		},
		Retry: RetryNone,
		After: []Context{
			{".", "The answers for the single recipients come next, and the last one is for the " +
				"whole message."},
		},
		Standing: Experimental,
		Refs:     []Ref{{"draft-hall-prdr", ""}, {"Exim 4.96 source", ""}},
		Related:  []string{"250", "354"},
		Example:  "353 PRDR content analysis beginning",
	},
	{
		Code:  "354",
		Name:  "Start mail input; end with <CRLF>.<CRLF>",
		Title: "The server is ready for the message",
		Meaning: "The server takes the message now. The client sends it and ends with a line " +
			"that holds only a dot; only the reply to that line says whether it was accepted.",
		Who:   Nobody,
		Steps: []string{"Nothing to do: wait for the reply after the message."},
		Retry: RetryNone,
		After: []Context{
			{"DATA", "Send the message now, and a line with a single dot at its end."},
		},
		Standing: Registered,
		Refs:     []Ref{{"RFC 5321", "4.2.2"}, {"RFC 5321", "4.2.3"}, {"RFC 5321", "4.1.1.4"}},
		Readings: []Reading{
			{"RFC 5321, 4.1.1.4", "The end is <CRLF>.<CRLF>: a line that holds only a dot.", true},
			{"Hosting providers' lists", "“End with .”, which has lost the line ends.", false},
		},
		Related: []string{"250", "554", "503"},
		Example: "354 End data with <CR><LF>.<CR><LF>",
	},
	{
		Code:  "355",
		Name:  "Octet-offset is the transaction offset",
		Title: "An interrupted transfer can go on",
		Meaning: "The server remembers a mail that broke off and says how many bytes it already " +
			"has, so the client can go on from there. This experimental extension (CHECKPOINT) " +
			"is practically never seen.",
		Who:   Nobody,
		Steps: []string{"Nothing to do: the client goes on from the number in the text."},
		Retry: RetryNone,
		After: []Context{
			{"MAIL", "The mail is known; the number says where to go on."},
		},
		Standing: Experimental,
		Refs:     []Ref{{"RFC 1845", "3"}},
		Related:  []string{"354", "250"},
		Example:  "355 6135 is the transaction offset",
	},
	{
		Code:  "400",
		Name:  "Temporary failure, not a standard reply code",
		Title: "Refused for now, without a reason",
		Meaning: "No standard defines this number. By its first digit it is a refusal for the " +
			"moment; the text has to tell why. Courier sends it, and Exchange prints it for mail " +
			"that waits in its queue.",
		Who:      RecipientAdmin,
		Steps:    []string{waiting, "Read the text if it lasts for hours."},
		Retry:    RetryLater,
		Standing: Vendor,
		Owner:    "Courier, Exchange",
		Refs:     []Ref{{"Courier source", ""}},
		Related:  []string{"421", "451"},
		Example:  "400 4.4.7 Message delayed",
	},
	{
		Code:  "403",
		Name:  "TLS requirement not met",
		Title: "The encryption didn’t meet your rules",
		Meaning: "Sendmail writes this in its own log and report, not in a conversation: its " +
			"rules ask for TLS with this server, and the certificate or the encryption did not " +
			"meet them.",
		Who: SenderAdmin,
		Steps: []string{
			"Check the TLS rule for that server on the sending side.",
			"Check the other server’s certificate: name, date and issuer.",
		},
		Retry:    RetryLater,
		Basic:    []string{"4.7.0"},
		Standing: Vendor,
		Owner:    "Sendmail",
		Refs:     []Ref{{"Sendmail 8.17 source", ""}},
		Related:  []string{"454", "4.7.0", "4.7.5"},
		Example:  "403 4.7.0 TLS handshake failed.",
	},
	{
		Code:  "412",
		Name:  "Whitelist request pending",
		Title: "The recipient must allow you first",
		Meaning: "Courier sends this while the recipient’s list of welcome senders has no " +
			"decision about you. It is not a standard code.",
		Who:      Recipient,
		Steps:    []string{waiting, "Ask the recipient by another way to allow your address."},
		Retry:    RetryLater,
		Standing: Vendor,
		Owner:    "Courier",
		Refs:     []Ref{{"Courier source", ""}},
		Related:  []string{"450", "4.7.1"},
		Example:  "412 Whitelist request pending",
	},
	{
		Code:  "417",
		Name:  "DNS lookup failure",
		Title: "Your name could not be looked up",
		Meaning: "Courier sends this when the sender’s domain or the name your server gave can’t " +
			"be found in DNS for the moment. It looks like 4.1.7 without its dots.",
		Who: SenderAdmin,
		Steps: []string{
			waiting,
			"Check that your sender domain and the name your server gives in EHLO exist in DNS.",
		},
		Retry:    RetryLater,
		Standing: Vendor,
		Owner:    "Courier",
		Refs:     []Ref{{"Courier source", ""}},
		Related:  []string{"451", "4.1.8", "4.4.3"},
		Example:  "417 DNS lookup failure: example.com",
	},
	{
		Code:  "420",
		Name:  "Not a standard reply code",
		Title: "Refused for now: timeout or unclear address",
		Meaning: "No standard defines this number. Lists call it a timeout; Exchange 2007 used " +
			"it with 4.2.0 when an address matched more than one person.",
		Who: RecipientAdmin,
		Steps: []string{
			waiting,
			"Read the text if it lasts for hours; for an unclear address tell the recipient’s " +
				"administrator.",
		},
		Retry:    RetryLater,
		Basic:    []string{"4.2.0"},
		Standing: Vendor,
		Owner:    "Exchange 2007",
		Refs:     []Ref{{"Sisimai", ""}, {"Lists of bounce codes", ""}},
		Readings: []Reading{
			{"Exchange 2007", "The address is ambiguous (4.2.0 RESOLVER.ADR.Ambiguous).", true},
			{"Lists of bounce codes", "The connection timed out.", false},
		},
		Related: []string{"421", "4.2.0", "4.4.2"},
		Example: "420 4.2.0 RESOLVER.ADR.Ambiguous; ambiguous address",
	},
	{
		Code:  "421",
		Name:  "Service not available, closing transmission channel",
		Title: "The server ended the connection for now",
		Meaning: "The server hangs up for now: it is busy or restarting, waited too long, or has " +
			"had too much mail or too many connections from you. It may come at any point, also " +
			"in mid-session after a command that was fine. Nothing is lost; the sending server " +
			"tries again.",
		Who: SenderAdmin,
		Steps: []string{
			waiting,
			"If it goes on, read the text: most often it asks you to send more slowly or to " +
				"repair SPF, DKIM or reverse DNS.",
			"Look at the number of parallel connections and of messages per connection that you " +
				"send to this host.",
		},
		Retry: RetryLater,
		After: []Context{
			{"connect", "The server takes no connection from you now: busy, limited or " +
				"greylisting."},
			{"any", "The server breaks off here: shutdown, timeout, too many errors or a rate " +
				"limit."},
		},
		Basic:    []string{"4.3.2", "4.4.2", "4.7.0", "4.3.0", "4.7.28"},
		Standing: Registered,
		Refs: []Ref{
			{"RFC 5321", "4.2.2"},
			{"RFC 5321", "4.2.3"},
			{"RFC 5321", "3.8"},
			{"RFC 5321", "4.3.2"},
			{"RFC 6647", ""},
		},
		Readings: []Reading{
			{"RFC 5321, 3.8 and 4.2.2", "The server closes for now, for any reason: load, " +
				"time-out, policy, shutdown.", true},
			{"Older lists", "The server is being shut down. Rate limits are at least as " +
				"common today.", false},
		},
		Related: []string{"450", "451", "4.7.0", "4.7.28", "554"},
		Example: "421 4.7.0 mail.example.com Too many connections, try again later",
	},
	{
		Code:  "422",
		Name:  "Registered only beside X.7.12",
		Title: "The mailbox is full, or password due",
		Meaning: "Two uses exist. The registry lists it beside 4.7.12, an account that must get " +
			"a new password form; popular lists say that the mailbox is full, which is 4.2.2 " +
			"without its dots.",
		Who: Sender,
		Steps: []string{
			"Read the text to see which of the two is meant.",
			"If the mailbox is full, ask the recipient by another way to make room.",
			"If it came at the login, log in once with the password over TLS or set it again.",
		},
		Retry:    RetryLater,
		Basic:    []string{"4.7.12", "4.2.2"},
		Standing: Registered,
		Refs:     []Ref{{"IANA registry", "X.7.12"}, {"RFC 5248", "2.4"}},
		Readings: []Reading{
			{"IANA registry", "A password transition is needed (with 4.7.12).", true},
			{"Lists of bounce codes", "The mailbox is over its limit.", false},
			{"Barracuda", "“License Expired”: the filter’s license has run out.", false},
		},
		Related: []string{"432", "452", "4.2.2"},
		Example: "422 Mailbox full",
	},
	{
		Code:  "424",
		Name:  "Mailing list expansion problem",
		Title: "The mailing list has a problem",
		Meaning: "OpenSMTPD sends this when a list or an alias could not be resolved for the " +
			"moment. It is 4.2.4 without its dots.",
		Who:      RecipientAdmin,
		Steps:    []string{waiting, "If it lasts, tell the owner of the list by another way."},
		Retry:    RetryLater,
		Basic:    []string{"4.2.4"},
		Standing: Vendor,
		Owner:    "OpenSMTPD",
		Refs:     []Ref{{"OpenSMTPD 6.8 source", ""}},
		Related:  []string{"4.2.4", "524"},
		Example:  "424 4.2.4 Mailing list expansion problem: <team@example.org>",
	},
	{
		Code:  "426",
		Name:  "Connection timed out",
		Title: "The connection timed out",
		Meaning: "No mail standard has this number (the file protocol FTP has). Some programs " +
			"write it into bounces when the connection was lost.",
		Who:      SenderAdmin,
		Steps:    []string{waiting, "Check the network path to the receiving server if it goes on."},
		Retry:    RetryLater,
		Standing: Folk,
		Refs:     []Ref{{"Sisimai", ""}},
		Related:  []string{"421", "4.4.2", "442"},
		Example:  "426 connection timed out",
	},
	{
		Code:  "430",
		Name:  "Registered only beside X.5.1",
		Title: "The command was not accepted for now",
		Meaning: "No standard defines this number as a reply. The registry lists it beside " +
			"X.5.1, invalid command; by its first digit the refusal is temporary.",
		Who:      SenderAdmin,
		Steps:    []string{waiting, "Read the text and the command before it."},
		Retry:    RetryLater,
		Basic:    []string{"4.5.1"},
		Standing: Registered,
		Refs:     []Ref{{"IANA registry", "X.5.1"}, {"RFC 5248", "2.4"}},
		Related:  []string{"500", "503", "4.5.1"},
		Example:  "430 4.5.1 Command not accepted now",
	},
	{
		Code:  "431",
		Name:  "Mail system full",
		Title: "Their mail system is full",
		Meaning: "Courier sends this when its disk is full, and also for too many recipients. It " +
			"is 4.3.1 without its dots; the standard reply is 452.",
		Who: RecipientAdmin,
		Steps: []string{
			waiting,
			"If it lasts, tell the postmaster of the receiving side by another way.",
			"If the text speaks of recipients, send to fewer at a time.",
		},
		Retry:    RetryLater,
		Basic:    []string{"4.3.1"},
		Standing: Vendor,
		Owner:    "Courier",
		Refs:     []Ref{{"Courier source", ""}, {"Lists of bounce codes", ""}},
		Related:  []string{"452", "4.3.1", "4.5.3"},
		Example:  "431 Mail system full.",
	},
	{
		Code:  "432",
		Name:  "A password transition is needed",
		Title: "The account needs a new password form",
		Meaning: "At the login: the server can’t use the chosen method for this account until " +
			"you have logged in once with the plain password over TLS, or set it again. Exchange " +
			"uses the same number outside the login for a mailbox that gets too much mail at " +
			"once; that passes by itself.",
		Who: Sender,
		Steps: []string{
			"If it came at the login, log in once with PLAIN over TLS or set the password again.",
			"If it comes with 4.3.2 and STOREDRV, wait: Exchange is only slowing the mail down.",
		},
		Retry: RetryNo,
		After: []Context{
			{"AUTH", "The account must be moved to this login method first."},
		},
		Basic:    []string{"4.7.12", "4.3.2"},
		Standing: Registered,
		Refs:     []Ref{{"RFC 4954", "6"}},
		Readings: []Reading{
			{"RFC 4954, 6", "A password transition is needed, with 4.7.12. It belongs to " +
				"AUTH.", true},
			{"Exchange Online", "With 4.3.2: too many messages for one mailbox at a time; " +
				"retry later.", false},
			{"Hosting providers' lists", "“Service not available”: a misprint, that is " +
				"the text of 421.", false},
		},
		Related: []string{"4.7.12", "4.3.2", "535", "421"},
		Example: "432 4.7.12 A password transition is needed",
	},
	{
		Code:  "435",
		Name:  "Unable to authenticate at present",
		Title: "The login can’t be checked now",
		Meaning: "Exim sends this when it can’t check your login for the moment; the password " +
			"may be right. The standard reply is 454.",
		Who: RecipientAdmin,
		Steps: []string{
			"Keep the password and try again later.",
			"If it lasts, tell the administrator of the server you log in to.",
		},
		Retry:    RetryLater,
		Basic:    []string{"4.7.0"},
		Standing: Vendor,
		Owner:    "Exim",
		Refs:     []Ref{{"Exim 4.96 source", ""}},
		Related:  []string{"454", "535"},
		Example:  "435 Unable to authenticate at present",
	},
	{
		Code:  "440",
		Name:  "TLS not available",
		Title: "No encryption with the other server",
		Meaning: "Courier writes this in its own report: the other server offers no TLS, and the " +
			"sending side insists on it.",
		Who: SenderAdmin,
		Steps: []string{
			waiting,
			"Check whether the other server offers STARTTLS.",
			"Check your own rule that asks for TLS with that domain.",
		},
		Retry:    RetryLater,
		Basic:    []string{"4.4.0"},
		Standing: Vendor,
		Owner:    "Courier",
		Refs:     []Ref{{"Courier source", ""}},
		Related:  []string{"454", "4.7.0"},
		Example:  "440 TLS not available.",
	},
	{
		Code:  "441",
		Name:  "Server not responding",
		Title: "The server doesn’t answer",
		Meaning: "The sending side (Exchange among others) writes this when it can’t talk with " +
			"the receiving server. It is 4.4.1 without its dots.",
		Who: RecipientAdmin,
		Steps: []string{
			waiting,
			"If it lasts, check with the receiving side that its server can be reached on port 25.",
		},
		Retry:    RetryLater,
		Basic:    []string{"4.4.1"},
		Standing: Vendor,
		Owner:    "Exchange 2007",
		Refs:     []Ref{{"Sisimai", ""}, {"Lists of bounce codes", ""}},
		Related:  []string{"4.4.1", "421"},
		Example:  "441 4.4.1 Error encountered while communicating with primary target",
	},
	{
		Code:  "442",
		Name:  "Connection dropped",
		Title: "The connection dropped",
		Meaning: "The sending side writes this when the connection broke before the mail was " +
			"through. It is 4.4.2 without its dots.",
		Who:      SenderAdmin,
		Steps:    []string{waiting, "If it goes on, check the network and the firewall on the way."},
		Retry:    RetryLater,
		Basic:    []string{"4.4.2"},
		Standing: Vendor,
		Owner:    "OpenSMTPD",
		Refs:     []Ref{{"OpenSMTPD 6.8 source", ""}, {"Lists of bounce codes", ""}},
		Related:  []string{"4.4.2", "421"},
		Example:  "442 i/o error",
	},
	{
		Code:  "446",
		Name:  "Too many hops",
		Title: "The mail went round in a loop",
		Meaning: "Popular lists give this number to a mail that passed too many servers. It is " +
			"4.4.6 without its dots.",
		Who: RecipientAdmin,
		Steps: []string{
			"Follow the Received lines of the mail to the two servers that send it to each other.",
			"Tell the side whose forwarding points back.",
		},
		Retry:    RetryLater,
		Basic:    []string{"4.4.6"},
		Standing: Folk,
		Refs:     []Ref{{"Lists of bounce codes", ""}},
		Related:  []string{"4.4.6", "5.4.6"},
		Example:  "446 Too many hops",
	},
	{
		Code:  "447",
		Name:  "Message timed out",
		Title: "The message waited too long",
		Meaning: "Popular lists give this number to a mail whose time in the queue ran out. It " +
			"is 4.4.7 without its dots.",
		Who: SenderAdmin,
		Steps: []string{
			"Look in the report for an earlier temporary error: that is the cause.",
			"Send again once that is repaired.",
		},
		Retry:    RetryLater,
		Basic:    []string{"4.4.7"},
		Standing: Folk,
		Refs:     []Ref{{"Lists of bounce codes", ""}},
		Related:  []string{"4.4.7", "5.4.7"},
		Example:  "447 Message timed out",
	},
	{
		Code:  "449",
		Name:  "Routing error",
		Title: "No way to the next server",
		Meaning: "Old Exchange lists give this number to a routing error. No standard holds it, " +
			"nor 4.4.9, which it shortens.",
		Who: SenderAdmin,
		Steps: []string{
			"Check DNS and the smart host (the server that takes your outgoing mail).",
			waiting,
		},
		Retry:    RetryLater,
		Standing: Folk,
		Refs:     []Ref{{"Lists of bounce codes", ""}, {"Exchange 2003 list of codes", ""}},
		Related:  []string{"4.4.4", "4.4.3"},
		Example:  "449 Routing error",
	},
	{
		Code:  "450",
		Name:  "Requested mail action not taken: mailbox unavailable",
		Title: "Not now: mailbox busy or sender held",
		Meaning: "For the moment the server doesn’t take the mail: the mailbox is locked or " +
			"being checked, or a rule holds back senders it doesn’t know yet (greylisting). " +
			"Sending again after some minutes usually works, and servers do that by themselves.",
		Who: Nobody,
		Steps: []string{
			waiting,
			"If it lasts for more than some hours, read the text: reverse DNS, the EHLO name or " +
				"the address may be what is checked.",
		},
		Retry: RetryLater,
		After: []Context{
			{"MAIL", "The sender is not accepted for now, often a rule; with priorities: this " +
				"one is too low at present."},
			{"RCPT", "The mailbox can’t take it now, the address is still being checked, or " +
				"greylisting asks you to come back."},
			{".", "The message is held off for now by a rule, often greylisting or a filter."},
			{"ATRN", "The request is refused: no right to the domain, or asked too often."},
		},
		Basic:    []string{"4.2.1", "4.2.0", "4.7.1", "4.1.1", "4.1.8", "4.7.15", "4.7.25"},
		Standing: Registered,
		Refs: []Ref{
			{"RFC 5321", "4.2.2"},
			{"RFC 5321", "4.2.3"},
			{"RFC 2645", "7"},
			{"RFC 6647", ""},
			{"RFC 6710", "4.1"},
		},
		Readings: []Reading{
			{"RFC 5321, 4.2.2", "Mailbox busy, or blocked for the moment by policy, such " +
				"as greylisting.", true},
			{"Older lists", "The mailbox is busy.", false},
			{"Hosting providers' lists", "“Request refused”, which hides that it passes.", false},
		},
		Related: []string{"451", "4.7.1", "4.2.1", "550"},
		Example: "450 4.2.0 <ann@example.org>: Recipient address rejected: Greylisted",
	},
	{
		Code:  "451",
		Name:  "Requested action aborted: local error in processing",
		Title: "A passing problem on their server",
		Meaning: "Something inside the receiving system doesn’t work for the moment: its disk, " +
			"DNS, spam filter or address list. Many servers also use it for greylisting and " +
			"limits. The sending server tries again.",
		Who: RecipientAdmin,
		Steps: []string{
			waiting,
			"If it lasts for a day, tell the postmaster of the receiving side by another way.",
			"If the text speaks of greylisting, SPF or DNS, check that on your own side.",
		},
		Retry: RetryLater,
		After: []Context{
			{"MAIL", "A passing problem on the server, or it can’t check the sender now."},
			{"RCPT", "A passing problem, or greylisting: come back later."},
			{".", "The message was received but could not be processed now; it was not accepted."},
			{"BURL", "The mail store named in the command could not be reached."},
			{"ATRN", "The server can’t check your rights now."},
		},
		Basic:    []string{"4.3.0", "4.7.1", "4.3.5", "4.4.3", "4.7.24", "4.4.1"},
		Standing: Registered,
		Refs: []Ref{
			{"RFC 5321", "4.2.2"},
			{"RFC 5321", "4.2.3"},
			{"RFC 5321", "3.8"},
			{"RFC 2645", "7"},
			{"RFC 4468", "6"},
			{"RFC 7208", "8.6"},
		},
		Readings: []Reading{
			{"RFC 5321, 4.2.2 and 4.2.3", "Local error; the standard prints it as “error " +
				"in processing” and as “local error in processing”.", true},
			{"A widely copied list", "With 4.4.1, “IMAP server unavailable”. That is the " +
				"text after BURL only.", false},
		},
		Related: []string{"450", "421", "4.3.0", "4.7.1"},
		Example: "451 4.3.0 <ann@example.org>: Temporary lookup failure",
	},
	{
		Code:  "452",
		Name:  "Requested action not taken: insufficient system storage",
		Title: "No room, or too many recipients",
		Meaning: "Either the server or the mailbox has no room for the moment, or the mail names " +
			"more recipients than it takes in one go. In that case the recipients accepted so " +
			"far still get the mail, and the rest follow in a new one.",
		Who: RecipientAdmin,
		Steps: []string{
			waiting,
			"If the text says too many recipients, send to fewer at a time.",
			"If it says the mailbox is full, ask the recipient by another way to make room.",
		},
		Retry: RetryLater,
		After: []Context{
			{"MAIL", "No room now for a message of this size."},
			{"RCPT", "Too many recipients in one mail, or the mailbox is full for now."},
			{".", "The message doesn’t fit for the moment."},
		},
		Basic:    []string{"4.3.1", "4.2.2", "4.5.3"},
		Standing: Registered,
		Refs: []Ref{
			{"RFC 5321", "4.2.2"},
			{"RFC 5321", "4.2.3"},
			{"RFC 5321", "4.5.3.1.10"},
			{"RFC 1870", "6.1"},
			{"RFC 1870", "6.4"},
		},
		Readings: []Reading{
			{"RFC 5321, 4.5.3.1.10", "Insufficient storage, and also the right code for " +
				"too many recipients.", true},
			{"Older lists", "The server’s disk is full.", false},
		},
		Related: []string{"552", "4.5.3", "4.2.2", "4.3.1"},
		Example: "452 4.5.3 Error: too many recipients",
	},
	{
		Code:  "453",
		Name:  "You have no mail",
		Title: "No mail is waiting",
		Meaning: "The answer to ATRN, with which a small site fetches its waiting mail from a " +
			"provider: there is none.",
		Who:   Nobody,
		Steps: []string{"Nothing to do: there is no mail to fetch."},
		Retry: RetryNone,
		After: []Context{
			{"ATRN", "Nothing is waiting for the domains you named."},
		},
		Basic:    []string{"4.3.2"},
		Standing: Registered,
		Refs:     []Ref{{"RFC 2645", "5.2.1"}, {"RFC 2645", "7"}},
		Readings: []Reading{
			{"RFC 2645, 5.2.1", "After ATRN: nothing is waiting. It starts with 4 and is " +
				"still no failure.", true},
			{"Hosting providers' lists", "“No mail”, without saying that it belongs to ATRN.", false},
		},
		Related: []string{"251", "450"},
		Example: "453 You have no mail",
	},
	{
		Code:  "454",
		Name:  "TLS not available due to temporary reason; Temporary authentication failure",
		Title: "Login or encryption doesn’t work now",
		Meaning: "Two meanings. After STARTTLS: the server can’t encrypt right now. After AUTH: " +
			"it can’t check the login right now, and the password may well be right. Gmail also " +
			"answers so after too many logins.",
		Who: RecipientAdmin,
		Steps: []string{
			"Keep the password and try again later.",
			"If it lasts, tell the administrator of the server you connect to: its login service " +
				"or certificate needs a look.",
		},
		Retry: RetryLater,
		After: []Context{
			{"STARTTLS", "Encryption can’t start for the moment. The sending side decides " +
				"whether to go on without it or to wait."},
			{"AUTH", "The login can’t be checked for the moment. The password may be right."},
		},
		Basic:    []string{"4.7.0"},
		Standing: Registered,
		Refs:     []Ref{{"RFC 3207", "4"}, {"RFC 4954", "6"}},
		Readings: []Reading{
			{"RFC 3207, 4, and RFC 4954, 6", "After STARTTLS no encryption now; after " +
				"AUTH the login can’t be checked now.", true},
			{"A widely copied list", "Only the login.", false},
			{"Hosting providers' lists", "Adds “encryption required for this mechanism”, " +
				"which is 538.", false},
			{"Old sources", "Cited as RFC 2552, which is not about mail; RFC 2487 and RFC " +
				"2554 are meant.", false},
		},
		Related: []string{"4.7.0", "535", "530", "538"},
		Example: "454 4.7.0 Temporary authentication failure",
	},
	{
		Code:  "455",
		Name:  "Server unable to accommodate parameters",
		Title: "A parameter can’t be used now",
		Meaning: "The command carried an extra wish, such as a delivery time or a priority, that " +
			"the server can’t fulfil for the moment.",
		Who:   SenderAdmin,
		Steps: []string{waiting, "If it lasts, send without that parameter."},
		Retry: RetryLater,
		After: []Context{
			{"MAIL", "A parameter after the sender’s address can’t be honored now."},
			{"RCPT", "A parameter after the recipient’s address can’t be honored now."},
		},
		Basic:    []string{"4.5.4", "4.5.0"},
		Standing: Registered,
		Refs: []Ref{
			{"RFC 5321", "4.2.2"},
			{"RFC 5321", "4.2.3"},
			{"RFC 5321", "4.1.1.11"},
			{"RFC 2852", "4"},
		},
		Related: []string{"555", "4.5.4"},
		Example: "455 4.5.4 Server cannot deliver by the time asked for",
	},
	{
		Code:  "456",
		Name:  "Not a standard reply code",
		Title: "Try again, perhaps over IPv4",
		Meaning: "An Internet-Draft that never became a standard meant: try again at once over " +
			"IPv4. Courier uses the number for an address that is unavailable for the moment.",
		Who:      SenderAdmin,
		Steps:    []string{waiting, "If the text asks for IPv4, send to this host over IPv4."},
		Retry:    RetryLater,
		Basic:    []string{"4.4.8"},
		Standing: Experimental,
		Refs:     []Ref{{"draft-martin-smtp-ipv6-to-ipv4-fallback", ""}, {"Courier source", ""}},
		Readings: []Reading{
			{"draft-martin-smtp-ipv6-to-ipv4-fallback", "Try again over IPv4.", true},
			{"Courier", "The address is unavailable for the moment.", false},
		},
		Related: []string{"4.4.8", "450"},
		Example: "456 Address temporarily unavailable.",
	},
	{
		Code:  "458",
		Name:  "Unable to queue messages for node",
		Title: "The waiting mail could not be started",
		Meaning: "The answer to ETRN, the command that asks a provider to send waiting mail: the " +
			"queue could not be started this time.",
		Who:   RecipientAdmin,
		Steps: []string{"Wait and give the command again later.", "Ask the provider if it lasts."},
		Retry: RetryLater,
		After: []Context{
			{"ETRN", "The queue for that host could not be started."},
		},
		Basic:    []string{"4.5.0"},
		Standing: Registered,
		Refs:     []Ref{{"RFC 1985", "5.1"}},
		Related:  []string{"250", "253", "459"},
		Example:  "458 Unable to queue messages for node mail.example.com",
	},
	{
		Code:  "459",
		Name:  "Node not allowed",
		Title: "The provider doesn’t know that host",
		Meaning: "The answer to ETRN: the provider doesn’t send waiting mail for that host on " +
			"request. It starts with 4, but asking again changes nothing until the provider " +
			"allows the host.",
		Who:   RecipientAdmin,
		Steps: []string{"Check the host name given with ETRN.", "Ask the provider to allow it."},
		Retry: RetryNo,
		After: []Context{
			{"ETRN", "That host may not ask for its mail; the reason stands in the text."},
		},
		Basic:    []string{"4.5.0", "4.7.0"},
		Standing: Registered,
		Refs:     []Ref{{"RFC 1985", "5.1"}, {"RFC 1985", "5.2"}},
		Related:  []string{"458", "253"},
		Example:  "459 Node mail.example.com not allowed: not a customer",
	},
	{
		Code:  "471",
		Name:  "Local filter error",
		Title: "A filter stopped it for now",
		Meaning: "Popular lists give this number to an error of the local spam filter. No " +
			"standard has it; it looks like 4.7.1 without its dots.",
		Who:      SenderAdmin,
		Steps:    []string{waiting, "Check the spam or virus filter on the sending side."},
		Retry:    RetryLater,
		Basic:    []string{"4.7.1"},
		Standing: Folk,
		Refs:     []Ref{{"Lists of bounce codes", ""}},
		Related:  []string{"4.7.1", "451"},
		Example:  "471 Local spam filter error",
	},
	{
		Code:  "499",
		Name:  "Unable to connect to MX",
		Title: "No server of that domain was reached",
		Meaning: "Some mailing programs write this in their own reports when none of the " +
			"domain’s mail servers (MX) could be reached. No server sends it.",
		Who: SenderAdmin,
		Steps: []string{
			waiting,
			"Look up the domain’s MX records and test port 25 from the sending host.",
		},
		Retry:    RetryLater,
		Standing: Folk,
		Refs:     []Ref{{"Lists of bounce codes", ""}},
		Related:  []string{"4.4.1", "421"},
		Example:  "499 Unable to connect to MX servers",
	},
	{
		Code:  "500",
		Name:  "Syntax error, command unrecognized",
		Title: "The server doesn’t know the command",
		Meaning: "The line is no command that the server knows, or it is too long. Typical " +
			"causes are a typing error, a firewall that rewrites commands, and message text sent " +
			"where a command was expected.",
		Who: SenderAdmin,
		Steps: []string{
			"Look at the exact line that the client sent just before.",
			"Switch off SMTP inspection on the firewall or antivirus between the two servers.",
		},
		Retry: RetryNo,
		After: []Context{
			{"EHLO", "An old server, or an LMTP one, which wants LHLO in place of EHLO."},
			{"AUTH", "A line of the login is longer than the server takes."},
			{"EXPN", "The server doesn’t know the command."},
			{"ETRN", "The server doesn’t know the command."},
			{"any", "Unknown command, or a line that is too long."},
		},
		Basic:    []string{"5.5.1", "5.5.2", "5.5.6"},
		Standing: Registered,
		Refs: []Ref{
			{"RFC 5321", "4.2.2"},
			{"RFC 5321", "4.2.3"},
			{"RFC 5321", "4.3.2"},
			{"RFC 1985", "5.1"},
			{"RFC 2033", "4.1"},
			{"RFC 4954", "4"},
		},
		Related: []string{"501", "502", "503"},
		Example: "500 5.5.2 Error: bad syntax",
	},
	{
		Code:  "501",
		Name:  "Syntax error in parameters or arguments",
		Title: "The command is written wrongly",
		Meaning: "The server knows the command, but what follows it is malformed: an address " +
			"without brackets, a host name that is none, a bad parameter. At the login it also " +
			"means that the base64 is broken or the client gave up.",
		Who: SenderAdmin,
		Steps: []string{
			"Look at the exact line: stray spaces, missing brackets, non-English letters.",
			"If it answers EHLO, give the sending host a full name such as mail.example.com.",
			"If it answers a login, enter user name and password again.",
		},
		Retry: RetryNo,
		After: []Context{
			{"STARTTLS", "STARTTLS stands alone; something followed it."},
			{"AUTH", "The login data are no valid base64, the client cancelled with “*”, or " +
				"sent data where this method allows none yet."},
			{"MAIL", "The sender’s address or one of its parameters is malformed or given " +
				"twice, or a time asked for is out of range."},
			{"RCPT", "The recipient’s address or one of its parameters is malformed or given " +
				"twice."},
			{"ETRN", "The host name is malformed."},
			{"any", "A malformed argument, or one where none belongs."},
		},
		Basic:    []string{"5.5.4", "5.5.2", "5.1.3", "5.1.7", "5.7.0"},
		Standing: Registered,
		Refs: []Ref{
			{"RFC 5321", "4.2.2"},
			{"RFC 5321", "4.2.3"},
			{"RFC 5321", "4.3.2"},
			{"RFC 3207", "4"},
			{"RFC 3461", "4.5"},
			{"RFC 4865", "4"},
			{"RFC 4954", "4"},
		},
		Related: []string{"500", "553", "504"},
		Example: "501 5.1.3 Bad recipient address syntax",
	},
	{
		Code:  "502",
		Name:  "Command not implemented",
		Title: "The server doesn’t offer this command",
		Meaning: "The server recognizes the command and doesn’t do it, often by choice: VRFY and " +
			"EXPN are switched off nearly everywhere.",
		Who: SenderAdmin,
		Steps: []string{
			"Do without the command; mail can be sent all the same.",
			"If it answers EHLO, say HELO instead.",
		},
		Retry: RetryNo,
		After: []Context{
			{"EHLO", "An old server without extensions; HELO works."},
			{"HELP", "The server gives no help."},
			{"VRFY", "The server doesn’t answer questions about addresses."},
			{"EXPN", "The server doesn’t show the members of lists."},
			{"ATRN", "The server doesn’t offer this command."},
			{"TURN", "Refused, and rightly: the command is unsafe."},
		},
		Basic:    []string{"5.5.1"},
		Standing: Registered,
		Refs: []Ref{
			{"RFC 5321", "4.2.2"},
			{"RFC 5321", "4.2.3"},
			{"RFC 5321", "4.2.4"},
			{"RFC 2645", "5.4"},
			{"RFC 2645", "7"},
		},
		Readings: []Reading{
			{"RFC 5321, 4.2.4", "The command is known and not offered; 500 is for a " +
				"command that is not known.", true},
			{"Older lists", "No different from 500.", false},
		},
		Related: []string{"500", "503", "252"},
		Example: "502 5.5.1 VRFY command is disabled",
	},
	{
		Code:  "503",
		Name:  "Bad sequence of commands",
		Title: "The commands came in the wrong order",
		Meaning: "The command is fine but came at the wrong moment: RCPT before MAIL, MAIL " +
			"before EHLO or before the login. Often an earlier refusal is the real cause, and " +
			"the client went on regardless.",
		Who: SenderAdmin,
		Steps: []string{
			"Look at the replies before this one: the first refusal is the cause.",
			"Switch on login in the mail program if the text asks for it.",
		},
		Retry: RetryNo,
		After: []Context{
			{"AUTH", "No login is awaited here: you are logged in already, a mail has begun, or the server offers no login without TLS."},
			{"MAIL", "A mail has begun already, or EHLO, the login or TLS is missing."},
			{"RCPT", "MAIL is missing, or was refused."},
			{"DATA", "No recipient was accepted, MAIL is missing, or BDAT was begun."},
			{"BDAT", "The last piece was sent already, or DATA and BDAT were mixed."},
			{"BURL", "No recipient was accepted."},
			{"TURN", "Not at this moment."},
		},
		Basic:    []string{"5.5.1", "5.5.0"},
		Standing: Registered,
		Refs: []Ref{
			{"RFC 5321", "4.2.2"},
			{"RFC 5321", "4.2.3"},
			{"RFC 2033", "4.2"},
			{"RFC 3030", "2"},
			{"RFC 3030", "3"},
			{"RFC 4468", "6"},
		},
		Related: []string{"530", "554", "500"},
		Example: "503 5.5.1 Error: need RCPT command",
	},
	{
		Code:  "504",
		Name:  "Command parameter not implemented",
		Title: "This form of the command isn’t supported",
		Meaning: "The command is known, but not with this argument. At the login: the method " +
			"isn’t offered, or only over TLS. After EHLO some servers mean that your host’s name " +
			"isn’t a full one.",
		Who: SenderAdmin,
		Steps: []string{
			"Compare the command with the list the server gave after EHLO.",
			"At a login, choose another method or switch on TLS.",
			"If it names the host, give your server a full name such as mail.example.com.",
		},
		Retry: RetryNo,
		After: []Context{
			{"EHLO", "The name isn’t accepted as a host name."},
			{"AUTH", "This login method isn’t offered, or not without TLS."},
			{"MAIL", "A parameter isn’t supported, such as CONPERM."},
			{"RCPT", "A parameter isn’t supported, such as CONNEG."},
			{"HELP", "No help on that subject."},
			{"VRFY", "This form of the question isn’t supported."},
			{"EXPN", "This form of the question isn’t supported."},
		},
		Basic:    []string{"5.5.4", "5.7.4", "5.5.2"},
		Standing: Registered,
		Refs: []Ref{
			{"RFC 5321", "4.2.2"},
			{"RFC 5321", "4.2.3"},
			{"RFC 4141", "4.2"},
			{"RFC 4141", "5.2"},
			{"RFC 4954", "4"},
		},
		Related: []string{"501", "534", "555"},
		Example: "504 5.5.4 Unrecognized authentication type",
	},
	{
		Code:  "510",
		Name:  "Not a standard reply code",
		Title: "Something is wrong with the address",
		Meaning: "No standard has this reply code; it is 5.1.0 without its dots. Lists explain " +
			"it as a bad recipient address.",
		Who: Sender,
		Steps: []string{
			"Check the spelling of the recipient’s address.",
			"Ask for the full text of the error, with the dotted code.",
		},
		Retry:    RetryNo,
		Basic:    []string{"5.1.0"},
		Standing: Folk,
		Refs:     []Ref{{"Exchange 2003 list of codes", ""}, {"Lists of bounce codes", ""}},
		Readings: []Reading{
			{"RFC 5321, RFC 3463", "Not a reply code; with dots, 5.1.0 is “other address " +
				"status”.", true},
			{"Hosting providers' lists", "Check the recipient’s address.", false},
		},
		Related: []string{"5.1.0", "550", "5.1.1"},
		Example: "510 Bad email address",
	},
	{
		Code:  "511",
		Name:  "Not a standard reply code",
		Title: "The address doesn’t exist",
		Meaning: "No standard has this reply code; it is 5.1.1 without its dots. Courier sends " +
			"it when the message names no recipients, or for a block list.",
		Who: Sender,
		Steps: []string{
			"Check the spelling of the recipient’s address.",
			"Read the text: it may speak of a block list instead.",
		},
		Retry:    RetryNo,
		Basic:    []string{"5.1.1"},
		Standing: Vendor,
		Owner:    "Courier",
		Refs:     []Ref{{"Courier source", ""}, {"Lists of bounce codes", ""}},
		Readings: []Reading{
			{"Lists of bounce codes", "Bad address, as 5.1.1.", true},
			{"Courier", "The headers name no recipients, or the client is on a block list.", false},
		},
		Related: []string{"5.1.1", "550"},
		Example: "511 5.1.1 user unknown",
	},
	{
		Code:  "512",
		Name:  "Not a standard reply code",
		Title: "The domain doesn’t exist",
		Meaning: "No standard has this reply code; it is 5.1.2 without its dots: the part after " +
			"the @ can’t be found.",
		Who: Sender,
		Steps: []string{
			"Check the spelling of the part after the @.",
			"Look up the domain’s MX records.",
		},
		Retry:    RetryNo,
		Basic:    []string{"5.1.2"},
		Standing: Folk,
		Refs:     []Ref{{"Exchange 2003 list of codes", ""}, {"Lists of bounce codes", ""}},
		Readings: []Reading{
			{"RFC 5321, RFC 3463", "Not a reply code; with dots, 5.1.2 is a bad " +
				"destination system address.", true},
			{"Hosting providers' lists", "Domain not found, as if it were a standard " +
				"reply code.", false},
		},
		Related: []string{"5.1.2", "550"},
		Example: "512 Host unknown: example.org",
	},
	{
		Code:  "513",
		Name:  "Not a standard reply code",
		Title: "Address malformed, or relaying refused",
		Meaning: "No standard has this reply code; with dots it is 5.1.3, a malformed address. " +
			"Courier also uses it to refuse mail for other domains (relaying).",
		Who: Sender,
		Steps: []string{
			"Check the address for stray characters.",
			"If the text speaks of relaying, switch on login in the mail program.",
		},
		Retry:    RetryNo,
		Basic:    []string{"5.1.3"},
		Standing: Vendor,
		Owner:    "Courier",
		Refs:     []Ref{{"Courier source", ""}, {"Lists of bounce codes", ""}},
		Readings: []Reading{
			{"Lists of bounce codes", "The address is malformed, as 5.1.3.", true},
			{"Courier", "Relaying denied, or a syntax error.", false},
		},
		Related: []string{"5.1.3", "5.7.1", "550"},
		Example: "513 Relaying denied.",
	},
	{
		Code:  "515",
		Name:  "Not a standard reply code",
		Title: "The address was refused",
		Meaning: "One widely copied list shows this as an invalid address. With dots it is " +
			"5.1.5, and X.1.5 means the opposite, a valid address. Go by the first digit: it was " +
			"refused.",
		Who: Sender,
		Steps: []string{
			"Check the spelling of the recipient’s address.",
			"Ask for the full text of the error.",
		},
		Retry:    RetryNo,
		Basic:    []string{"5.1.1"},
		Standing: Folk,
		Refs:     []Ref{{"Lists of bounce codes", ""}},
		Readings: []Reading{
			{"RFC 3463, 3.2", "X.1.5 is “destination address valid” and goes with " +
				"success; 515 is no reply code.", true},
			{"Hosting providers' lists", "Destination mailbox address invalid.", false},
		},
		Related: []string{"5.1.1", "2.1.5", "550"},
		Example: "515 Destination mailbox address invalid",
	},
	{
		Code:  "517",
		Name:  "Not a standard reply code",
		Title: "The sender’s address was refused",
		Meaning: "No standard has this reply code; it is 5.1.7 without its dots. Courier uses it " +
			"for senders it rejects: a domain that doesn’t exist, SPF, or a wrong host name.",
		Who: SenderAdmin,
		Steps: []string{
			"Check the sender’s address and that its domain exists.",
			"Check the SPF record and the name your server gives in EHLO.",
		},
		Retry:    RetryNo,
		Basic:    []string{"5.1.7", "5.1.8"},
		Standing: Vendor,
		Owner:    "Courier",
		Refs:     []Ref{{"Courier source", ""}, {"Exchange 2003 list of codes", ""}},
		Readings: []Reading{
			{"Courier", "The sender is rejected: domain, SPF or HELO name.", true},
			{"Hosting providers' lists", "A problem with the sender’s mail attribute, as " +
				"5.1.7.", false},
		},
		Related: []string{"5.1.7", "5.1.8", "550"},
		Example: "517 Sender rejected: domain does not exist",
	},
	{
		Code:  "520",
		Name:  "Not a standard reply code",
		Title: "Refused, with a number of its own",
		Meaning: "No standard has this reply code. An unfinished draft used it for a quick start " +
			"of sessions, and a few servers refuse connections with it.",
		Who: SenderAdmin,
		Steps: []string{
			"Read the text: it is all that tells the cause.",
			"Ask the administrator of that server if the text names nothing.",
		},
		Retry:    RetryNo,
		Standing: Experimental,
		Refs:     []Ref{{"draft-fanf-smtp-quickstart", ""}},
		Related:  []string{"554", "521"},
		Example:  "520 Connection not authorized from this address.",
	},
	{
		Code:  "521",
		Name:  "Server does not accept mail",
		Title: "This server takes no mail",
		Meaning: "The host never takes mail; it says so in place of a greeting. Postfix and some " +
			"others also use the number to refuse a client and hang up, so the text decides.",
		Who: Sender,
		Steps: []string{
			"Check that the address, and the host it leads to, are the right ones.",
			"If the text names a block list or a protocol error, look at your own server instead.",
		},
		Retry: RetryNo,
		After: []Context{
			{"connect", "This host never takes mail, or it turns you away at once."},
			{"RCPT", "An old use: the host behind this address takes no mail. Read it like 556."},
		},
		Basic:    []string{"5.3.2"},
		Standing: Registered,
		Refs:     []Ref{{"RFC 7504", "3"}, {"RFC 7504", "5.1"}, {"RFC 1846", ""}, {"RFC 7504", ""}},
		Readings: []Reading{
			{"RFC 7504, 3", "The host never takes mail; said in place of the greeting.", true},
			{"RFC 1846 (experiment, ended)", "The same, but it could also come at any " +
				"later command.", false},
			{"Hosting providers' lists", "The domain takes no mail. For a domain the code " +
				"is 556.", false},
			{"Postfix, Haraka", "Refused, and the connection is closed at once.", false},
		},
		Related: []string{"556", "554", "5.3.2"},
		Example: "521 mail.example.com does not accept mail",
	},
	{
		Code:  "522",
		Name:  "Not a standard reply code",
		Title: "The mailbox is full",
		Meaning: "No standard has this reply code; it is 5.2.2 without its dots: the recipient’s " +
			"mailbox is over its limit. Oracle’s mail server sends it.",
		Who: Recipient,
		Steps: []string{
			"Tell the recipient by another way that the mailbox is full.",
			"Send again once there is room.",
		},
		Retry:    RetryNo,
		Basic:    []string{"5.2.2"},
		Standing: Vendor,
		Owner:    "Oracle Messaging Server",
		Refs:     []Ref{{"Sisimai", ""}, {"Exchange 2003 list of codes", ""}},
		Readings: []Reading{
			{"Oracle Messaging Server", "Over quota.", true},
			{"Hosting providers' lists", "The same, as if it were a standard code. The " +
				"standard reply is 552.", false},
		},
		Related: []string{"552", "5.2.2", "452"},
		Example: "522 5.2.0 Delivery failed: Over quota",
	},
	{
		Code:  "523",
		Name:  "Registered only beside X.7.10",
		Title: "Encryption needed, or message too large",
		Meaning: "Two uses exist. The registry lists it beside 5.7.10: encryption (TLS) is " +
			"needed first. Courier and popular lists mean a message that is too large, 5.2.3 " +
			"without its dots.",
		Who: SenderAdmin,
		Steps: []string{
			"Look at the dotted code: 5.7.10 asks for encryption, 5.2.3 for a smaller message.",
			"Switch on TLS (STARTTLS or SSL) in the sending program.",
			"Send large files as a link.",
		},
		Retry:    RetryNo,
		Basic:    []string{"5.7.10", "5.2.3"},
		Standing: Registered,
		Refs:     []Ref{{"IANA registry", "X.7.10"}, {"RFC 5248", "2.4"}},
		Readings: []Reading{
			{"IANA registry", "Encryption needed, with 5.7.10.", true},
			{"Courier and hosting providers' lists", "The message is too large, 5.2.3 " +
				"without its dots.", false},
		},
		Related: []string{"5.7.10", "5.2.3", "530", "552"},
		Example: "523 5.7.10 Encryption needed",
	},
	{
		Code:  "524",
		Name:  "Registered only beside X.7.11",
		Title: "This login needs encryption first",
		Meaning: "The registry lists this beside 5.7.11: the login method may be used only over " +
			"TLS. OpenSMTPD uses the number for a mailing list that could not be resolved.",
		Who: SenderAdmin,
		Steps: []string{
			"Switch on TLS (STARTTLS or SSL) in the mail program.",
			"If the dotted code is 5.2.4, tell the owner of the list.",
		},
		Retry:    RetryNo,
		Basic:    []string{"5.7.11", "5.2.4"},
		Standing: Registered,
		Refs:     []Ref{{"IANA registry", "X.7.11"}, {"RFC 5248", "2.4"}},
		Readings: []Reading{
			{"IANA registry", "Encryption required for this login method, with 5.7.11.", true},
			{"OpenSMTPD", "Mailing list expansion problem, with 5.2.4.", false},
		},
		Related: []string{"538", "5.7.11", "5.2.4"},
		Example: "524 5.7.11 Encryption required for requested authentication mechanism",
	},
	{
		Code:  "525",
		Name:  "Registered only beside X.7.13",
		Title: "The account is switched off",
		Meaning: "The registry lists this beside 5.7.13: the login data are right, but the " +
			"account is disabled. Some servers answer so for a recipient whose account is off.",
		Who: Sender,
		Steps: []string{
			"If it is your login, ask the administrator of your mail account to enable it.",
			"If it is the recipient, contact the person by another way.",
		},
		Retry:    RetryNo,
		Basic:    []string{"5.7.13"},
		Standing: Registered,
		Refs:     []Ref{{"IANA registry", "X.7.13"}, {"RFC 5248", "2.4"}},
		Related:  []string{"5.7.13", "535", "5.2.1"},
		Example:  "525 5.7.13 User account disabled",
	},
	{
		Code:  "530",
		Name:  "Authentication required; Must issue a STARTTLS command first",
		Title: "Log in or encrypt first",
		Meaning: "The server wants something before this command: a login (AUTH), or an " +
			"encrypted connection (STARTTLS). The text says which.",
		Who: SenderAdmin,
		Steps: []string{
			"Switch on login for outgoing mail in the mail program, with user name and password.",
			"Switch on TLS: STARTTLS on port 587, or SSL/TLS on port 465.",
			"Check that you send through your own provider’s server and not straight to the " +
				"recipient’s.",
		},
		Retry: RetryNo,
		After: []Context{
			{"any", "Log in first, or start TLS first; the text says which."},
			{"ATRN", "Log in first."},
		},
		Basic:    []string{"5.7.0", "5.7.1", "5.5.1", "5.7.57"},
		Standing: Registered,
		Refs: []Ref{
			{"RFC 4954", "6"},
			{"RFC 3207", "4"},
			{"RFC 2645", "5.2.1"},
			{"RFC 6409", "4.3"},
		},
		Readings: []Reading{
			{"RFC 4954, 6, and RFC 3207, 4", "A login is needed, or TLS is needed; both " +
				"are right.", true},
			{"Hosting providers' lists", "“Access denied”, an older wording, and only the " +
				"login.", false},
		},
		Related: []string{"535", "538", "5.7.0", "5.7.57"},
		Example: "530 5.7.0 Must issue a STARTTLS command first",
	},
	{
		Code:  "531",
		Name:  "Not a standard reply code",
		Title: "Their mail system is full",
		Meaning: "No standard has this reply code; it is 5.3.1 without its dots. Courier also " +
			"uses it for too many recipients. The standard reply is 452, which is temporary.",
		Who: RecipientAdmin,
		Steps: []string{
			"Tell the postmaster of the receiving side by another way.",
			"If the text speaks of recipients, send to fewer at a time.",
		},
		Retry:    RetryNo,
		Basic:    []string{"5.3.1"},
		Standing: Vendor,
		Owner:    "Courier",
		Refs:     []Ref{{"Courier source", ""}, {"Exchange 2003 list of codes", ""}},
		Readings: []Reading{
			{"Courier", "Too many recipients.", true},
			{"Hosting providers' lists", "The mail system is full, 5.3.1 without its dots.", false},
		},
		Related: []string{"5.3.1", "452", "431"},
		Example: "531 5.3.1 Mail system full",
	},
	{
		Code:  "533",
		Name:  "Registered only beside X.7.1",
		Title: "Refused, for one of several reasons",
		Meaning: "The registry lists this beside 5.7.1: you may not send there. Lists say that " +
			"the other side’s disk is full, and Exim uses it for names with non-English letters. " +
			"The text has to decide.",
		Who: SenderAdmin,
		Steps: []string{
			"Read the text and the dotted code beside it.",
			"If it speaks of permission, ask the receiving side to allow you.",
		},
		Retry:    RetryNo,
		Basic:    []string{"5.7.1", "5.3.3"},
		Standing: Registered,
		Refs:     []Ref{{"IANA registry", "X.7.1"}, {"RFC 5248", "2.4"}},
		Readings: []Reading{
			{"IANA registry", "Delivery not authorized, with 5.7.1.", true},
			{"Hosting providers' lists", "The other server has no disk space, which is " +
				"4.3.1.", false},
			{"Exim", "No support for non-ASCII mailbox names.", false},
		},
		Related: []string{"5.7.1", "550", "4.3.1"},
		Example: "533 5.7.1 Delivery not authorized",
	},
	{
		Code:  "534",
		Name:  "Authentication mechanism is too weak",
		Title: "This way to log in is too weak",
		Meaning: "The server wants a stronger login for this account. Gmail uses it for two " +
			"special cases: 5.7.9 asks for an app password, 5.7.14 for a login in the browser " +
			"first.",
		Who: SenderAdmin,
		Steps: []string{
			"Choose another login method (OAuth, or the normal password over TLS) in the mail " +
				"program.",
			"With Gmail, create an app password or sign in with OAuth.",
		},
		Retry: RetryNo,
		After: []Context{
			{"AUTH", "This method is too weak for this account."},
		},
		Basic:    []string{"5.7.9", "5.7.14"},
		Standing: Registered,
		Refs:     []Ref{{"RFC 4954", "6"}},
		Readings: []Reading{
			{"RFC 4954, 6", "The login method is too weak.", true},
			{"Hosting providers' lists", "Adds “message too big”, which is 5.3.4 without " +
				"its dots.", false},
			{"Courier", "Message or its header too big.", false},
		},
		Related: []string{"535", "538", "5.7.9", "5.7.14"},
		Example: "534 5.7.9 Authentication mechanism is too weak",
	},
	{
		Code:  "535",
		Name:  "Authentication credentials invalid",
		Title: "The password was refused",
		Meaning: "The server didn’t accept this user name and password. Often the password is " +
			"right and the way is closed: two-step login asks for an app password, or password " +
			"login is switched off for the account.",
		Who: Sender,
		Steps: []string{
			"Check user name (often the whole address) and password.",
			"If two-step login is on, create an app password or sign in with OAuth.",
			"Ask your provider whether SMTP login is allowed for the account.",
		},
		Retry: RetryNo,
		After: []Context{
			{"AUTH", "The login data were not accepted."},
		},
		Basic:    []string{"5.7.8", "5.7.3", "5.7.139", "5.7.1"},
		Standing: Registered,
		Refs:     []Ref{{"RFC 4954", "4"}, {"RFC 4954", "6"}},
		Readings: []Reading{
			{"RFC 4954, 4 and 6", "The credentials are invalid or not sufficient.", true},
			{"Hosting providers' lists", "“Multiple servers using same IP”, which belongs " +
				"to 5.3.5, and “required authentication”, which is 530.", false},
		},
		Related: []string{"534", "530", "454", "5.7.8"},
		Example: "535 5.7.8 Error: authentication failed",
	},
	{
		Code:  "538",
		Name:  "Encryption required for requested authentication mechanism",
		Title: "This login needs encryption first",
		Meaning: "The login method may be used only over TLS. The code is kept for history: a " +
			"server of today doesn’t offer such a method before TLS.",
		Who:   SenderAdmin,
		Steps: []string{"Switch on TLS (STARTTLS or SSL) in the mail program."},
		Retry: RetryNo,
		After: []Context{
			{"AUTH", "Start TLS first, then log in."},
		},
		Basic:    []string{"5.7.11"},
		Standing: Obsolete,
		Refs:     []Ref{{"RFC 4954", "6"}},
		Readings: []Reading{
			{"RFC 4954, 6", "Kept for history only; start TLS before AUTH.", true},
			{"Older lists", "An ordinary code, from RFC 2554.", false},
		},
		Related: []string{"530", "534", "5.7.11"},
		Example: "538 5.7.11 Encryption required for requested authentication mechanism",
	},
	{
		Code:  "540",
		Name:  "Not a standard reply code",
		Title: "The recipient’s domain can’t be found",
		Meaning: "No standard has this reply code; it is 5.4.0 without its dots. Lists say that " +
			"the domain has no DNS server; Rambler blocks recipients with it and Courier reports " +
			"missing TLS.",
		Who: Sender,
		Steps: []string{
			"Check the spelling of the part after the @.",
			"Read the text: it may name another cause.",
		},
		Retry:    RetryNo,
		Basic:    []string{"5.4.0"},
		Standing: Vendor,
		Owner:    "Rambler, Courier",
		Refs:     []Ref{{"Courier source", ""}, {"Exchange 2003 list of codes", ""}, {"Sisimai", ""}},
		Readings: []Reading{
			{"Rambler", "The recipient is inactive or blocked.", true},
			{"Courier", "TLS isn’t available.", false},
			{"Hosting providers' lists", "The address has no DNS server, 5.4.0 without " +
				"its dots.", false},
		},
		Related: []string{"5.4.0", "5.1.2", "550"},
		Example: "540 5.7.1 <ann@example.org>: recipient address rejected: Inactive",
	},
	{
		Code:  "541",
		Name:  "Not a standard reply code",
		Title: "No answer, or the recipient’s filter refused",
		Meaning: "No standard has this reply code; it is 5.4.1 without its dots. Lists say " +
			"either that the host doesn’t answer or that a filter of the recipient refused the " +
			"message.",
		Who: RecipientAdmin,
		Steps: []string{
			"Read the text to see which of the two it is.",
			"If a filter refused it, ask the recipient by another way to allow your address.",
		},
		Retry:    RetryNo,
		Basic:    []string{"5.4.1"},
		Standing: Vendor,
		Owner:    "Zoho",
		Refs: []Ref{
			{"fm/smtp-codes", ""},
			{"Lists of bounce codes", ""},
			{"Exchange 2003 list of codes", ""},
		},
		Readings: []Reading{
			{"Zoho", "Mail rejected by the destination domain.", true},
			{"Hosting providers' lists", "No answer from the host, 5.4.1 without its " +
				"dots; as a standard code that is 4.4.1, temporary.", false},
		},
		Related: []string{"5.4.1", "4.4.1", "550"},
		Example: "541 5.4.1 Mail rejected by destination domain",
	},
	{
		Code:  "542",
		Name:  "Not a standard reply code",
		Title: "Refused, or the connection broke",
		Meaning: "No standard has this reply code; it is 5.4.2 without its dots, a bad " +
			"connection. A filter service has used it for a plain refusal.",
		Who: RecipientAdmin,
		Steps: []string{
			"Read the text: it is all that tells the cause.",
			"If it speaks of the connection, send again later.",
		},
		Retry:    RetryNo,
		Basic:    []string{"5.4.2"},
		Standing: Vendor,
		Owner:    "MessageLabs",
		Refs:     []Ref{{"Sisimai", ""}, {"Exchange 2003 list of codes", ""}},
		Readings: []Reading{
			{"MessageLabs", "Rejected.", true},
			{"Hosting providers' lists", "Bad connection, 5.4.2 without its dots; as a " +
				"standard code that is 4.4.2, temporary.", false},
		},
		Related: []string{"4.4.2", "550"},
		Example: "542 <ann@example.org> Rejected",
	},
	{
		Code:  "543",
		Name:  "Not a standard reply code",
		Title: "No way to the recipient was found",
		Meaning: "No standard has this reply code; it is 5.4.3 without its dots: a directory or " +
			"DNS lookup failed, so no route was found.",
		Who: SenderAdmin,
		Steps: []string{
			"Look up the recipient’s domain: MX and address records.",
			"Check the DNS server that the sending host uses.",
		},
		Retry:    RetryNo,
		Basic:    []string{"5.4.3"},
		Standing: Folk,
		Refs:     []Ref{{"Exchange 2003 list of codes", ""}},
		Readings: []Reading{
			{"RFC 3463, 3.5", "Not a reply code; X.4.3, meant as temporary, is a failure " +
				"of the directory server.", true},
			{"Hosting providers' lists", "Routing server failure, as if it were a " +
				"standard code.", false},
		},
		Related: []string{"4.4.3", "5.4.4"},
		Example: "543 Routing server failure",
	},
	{
		Code:  "544",
		Name:  "Not a standard reply code",
		Title: "No way to the recipient was found",
		Meaning: "We know of no standard, program or list with this number. Read as 5.4.4 " +
			"without its dots it would mean that no route to the domain was found.",
		Who: SenderAdmin,
		Steps: []string{
			"Check the spelling of the domain and its MX records.",
			"Read the text: it is all that tells the cause.",
		},
		Retry:    RetryNo,
		Basic:    []string{"5.4.4"},
		Standing: Folk,
		Refs:     []Ref{{"RFC 5321", "4.2"}},
		Related:  []string{"5.4.4", "550"},
		Example:  "544 Unable to route",
	},
	{
		Code:  "545",
		Name:  "Not a standard reply code",
		Title: "Refused, perhaps because of congestion",
		Meaning: "We know of no standard, program or list with this number. Read as 5.4.5 " +
			"without its dots it would mean that the mail system is overloaded.",
		Who:      SenderAdmin,
		Steps:    []string{"Read the text: it is all that tells the cause.", "Send again later."},
		Retry:    RetryNo,
		Basic:    []string{"5.4.5"},
		Standing: Folk,
		Refs:     []Ref{{"RFC 5321", "4.2"}},
		Related:  []string{"4.4.5", "550"},
		Example:  "545 Mail system congestion",
	},
	{
		Code:  "546",
		Name:  "Not a standard reply code",
		Title: "The mail went round in a loop",
		Meaning: "No standard has this reply code; it is 5.4.6 without its dots. The mail passed " +
			"too many servers, usually because two addresses forward to each other.",
		Who: RecipientAdmin,
		Steps: []string{
			"Follow the Received lines of the mail to the two servers that send it to each other.",
			"Remove the forwarding that points back.",
		},
		Retry:    RetryNo,
		Basic:    []string{"5.4.6"},
		Standing: Vendor,
		Owner:    "Courier",
		Refs:     []Ref{{"Courier source", ""}, {"Exchange 2003 list of codes", ""}},
		Readings: []Reading{
			{"Courier", "Routing loop: too many Received headers.", true},
			{"Hosting providers' lists", "The same, as if it were a standard code.", false},
		},
		Related: []string{"5.4.6", "554"},
		Example: "546 Routing loop detected -- too many Received: headers.",
	},
	{
		Code:  "547",
		Name:  "Not a standard reply code",
		Title: "The message waited too long",
		Meaning: "No standard has this reply code; it is 5.4.7 without its dots: the time in the " +
			"queue ran out.",
		Who: SenderAdmin,
		Steps: []string{
			"Look in the report for an earlier temporary error: that is the cause.",
			"Send again once that is repaired.",
		},
		Retry:    RetryNo,
		Basic:    []string{"5.4.7"},
		Standing: Folk,
		Refs:     []Ref{{"Exchange 2003 list of codes", ""}},
		Readings: []Reading{
			{"RFC 5321, RFC 3463", "Not a reply code; with dots, 5.4.7 is “delivery time " +
				"expired”.", true},
			{"Hosting providers' lists", "Delivery time-out, as if it were a standard code.", false},
		},
		Related: []string{"5.4.7", "4.4.7"},
		Example: "547 Delivery time-out",
	},
	{
		Code:  "550",
		Name:  "Requested action not taken: mailbox unavailable",
		Title: "The address or the message was refused",
		Meaning: "The most common final refusal, and many servers use it for everything: the " +
			"mailbox doesn’t exist, you may not send to it, or a rule (spam, SPF, DKIM, DMARC, " +
			"block list) refuses the mail. The dotted code and the text tell which.",
		Who: Sender,
		Steps: []string{
			"If it says user unknown or 5.1.1, check the spelling of the address.",
			"If it says 5.7.x, spam, block list or policy, the administrator of the sending " +
				"domain has to look at it.",
			"Send the full text to your administrator if you can’t tell.",
		},
		Retry: RetryNo,
		After: []Context{
			{"EHLO", "You are refused at the hello, by a rule: a block list, or the name your " +
				"server gave."},
			{"MAIL", "The sender is refused: a block list, SPF, a wrong sender, or a priority " +
				"that is too low."},
			{"RCPT", "This mailbox doesn’t exist, or you may not send to it; other recipients " +
				"are not affected."},
			{"DATA", "A condition of the sender can’t be kept further on, such as RRVS."},
			{".", "The whole message is refused: content, or SPF, DKIM and DMARC."},
			{"VRFY", "No such user, or you may not ask."},
			{"EXPN", "No such list, or you may not ask."},
			{"XCLIENT", "You may not use this command here."},
			{"XFORWARD", "You may not use this command here."},
		},
		Basic:    []string{"5.1.1", "5.7.1", "5.7.26", "5.1.8", "5.4.1", "5.2.1", "5.1.10"},
		Standing: Registered,
		Refs: []Ref{
			{"RFC 5321", "4.2.2"},
			{"RFC 5321", "4.2.3"},
			{"RFC 5321", "7.9"},
			{"RFC 3865", "2.3"},
			{"RFC 4405", "4.2"},
			{"RFC 5429", "2.1.1"},
			{"RFC 6409", "6"},
		},
		Readings: []Reading{
			{"RFC 5321, 4.2.2", "No such mailbox, no access, or refused by policy.", true},
			{"Older lists", "Only that the mailbox is unavailable.", false},
		},
		Related: []string{"5.1.1", "5.7.1", "551", "554", "450"},
		Example: "550 5.1.1 <ann@example.org>: Recipient address rejected: User unknown",
	},
	{
		Code:  "551",
		Name:  "User not local; please try another address",
		Title: "The recipient is elsewhere",
		Meaning: "The user isn’t here any more and the server doesn’t forward; the text may name " +
			"another address. Anyone can write anything there, so check it before you use it.",
		Who: Sender,
		Steps: []string{
			"Ask the recipient by another way for the right address.",
			"Send to the new address yourself; the server won’t forward.",
		},
		Retry: RetryNo,
		After: []Context{
			{"RCPT", "Not here; the text names the address to try."},
			{"VRFY", "Not here; the text names another address."},
		},
		Basic:    []string{"5.1.6", "5.7.1"},
		Standing: Registered,
		Refs: []Ref{
			{"RFC 5321", "4.2.2"},
			{"RFC 5321", "4.2.3"},
			{"RFC 5321", "3.4"},
			{"RFC 2034", "6"},
			{"RFC 6531", "3.7.4.1"},
		},
		Readings: []Reading{
			{"RFC 5321, 3.4", "The sender has to use the address in the text, and should " +
				"not trust it blindly.", true},
			{"Older lists", "The server gives the other path; no word of caution.", false},
		},
		Related: []string{"251", "550", "5.1.6"},
		Example: "551 5.1.6 User not local; try <ann@example.net>",
	},
	{
		Code:  "552",
		Name:  "Requested mail action aborted: exceeded storage allocation",
		Title: "Over a limit: mailbox or message size",
		Meaning: "Either the mailbox is full or over quota (5.2.2), or the message is larger " +
			"than the mailbox (5.2.3) or the server (5.3.4) takes. Old servers also use it for " +
			"too many recipients; that case is temporary.",
		Who: Sender,
		Steps: []string{
			"If the message is large, send a smaller one or a link to the file.",
			"If the mailbox is full, tell the recipient by another way.",
			"If the text says too many recipients, send to fewer at a time.",
		},
		Retry: RetryNo,
		After: []Context{
			{"MAIL", "The size announced is over the limit, or a quota for held mail is used up."},
			{"RCPT", "The mailbox is full. If the text says too many recipients, read it as " +
				"temporary."},
			{".", "The message is too large, or too large for its priority."},
			{"BURL", "The mailbox is over its quota."},
		},
		Basic:    []string{"5.2.2", "5.2.3", "5.3.4", "5.7.16"},
		Standing: Registered,
		Refs: []Ref{
			{"RFC 5321", "4.2.2"},
			{"RFC 5321", "4.2.3"},
			{"RFC 5321", "4.5.3.1.9"},
			{"RFC 5321", "4.5.3.1.10"},
			{"RFC 1870", "4"},
			{"RFC 1870", "6"},
			{"RFC 4468", "6"},
			{"RFC 4865", "6"},
		},
		Readings: []Reading{
			{"RFC 5321, 4.2.2", "Storage exceeded: it covers the mailbox, the message and " +
				"the system limit.", true},
			{"Older lists", "Only “message too big”, or only “mailbox full”.", false},
			{"RFC 821", "Too many recipients; today 452 is right, and this case is to be " +
				"read as temporary.", false},
		},
		Related: []string{"452", "5.2.2", "5.3.4", "5.2.3"},
		Example: "552 5.2.2 <ann@example.org>: Mailbox is full",
	},
	{
		Code:  "553",
		Name:  "Requested action not taken: mailbox name not allowed",
		Title: "The address isn’t acceptable",
		Meaning: "The server doesn’t take this address as it stands: misspelled form, a domain " +
			"missing, a sender you may not use, or non-English letters. Some servers say it to " +
			"refuse mail for other domains (relaying).",
		Who: Sender,
		Steps: []string{
			"Check the address for stray characters and a missing domain.",
			"If it answers MAIL, check that you may send under this address, and log in.",
		},
		Retry: RetryNo,
		After: []Context{
			{"MAIL", "This sender address isn’t acceptable: malformed, its domain doesn’t " +
				"exist, or it isn’t yours."},
			{"RCPT", "This recipient address isn’t acceptable as written, or you may not relay " +
				"to it."},
			{"VRFY", "The name is ambiguous or not allowed."},
		},
		Basic:    []string{"5.1.3", "5.1.7", "5.1.8", "5.7.1", "5.6.7", "5.1.2"},
		Standing: Registered,
		Refs:     []Ref{{"RFC 5321", "4.2.2"}, {"RFC 5321", "4.2.3"}, {"RFC 6531", "3.5"}},
		Readings: []Reading{
			{"RFC 5321, 4.2.2 and 4.3.2", "The mailbox name isn’t allowed, for the " +
				"recipient and for the sender.", true},
			{"Older lists", "Only an invalid recipient address.", false},
		},
		Related: []string{"550", "501", "5.1.3", "5.1.8"},
		Example: "553 5.1.8 <bob@example.com>: Sender address rejected: Domain not found",
	},
	{
		Code:  "554",
		Name:  "Transaction failed",
		Title: "The mail was refused as a whole",
		Meaning: "A general refusal. In place of the greeting it means that this server doesn’t " +
			"want to talk to you, most often because your address is on a block list. After the " +
			"message it means that the mail was refused: content, rules or size.",
		Who: SenderAdmin,
		Steps: []string{
			"Read the text: it usually names the list, rule or limit.",
			"If it names a block list, look your server’s IP address up there and ask for " +
				"removal once the cause is gone.",
			"If it names nothing, send the full line to the postmaster of the receiving side.",
		},
		Retry: RetryNo,
		After: []Context{
			{"connect", "The server turns you away at once, often because of a block list or " +
				"poor reputation."},
			{"any", "Every command is refused, because the encryption isn’t good enough."},
			{"DATA", "No recipient was accepted, so there is no one to send to."},
			{".", "The message is refused as a whole."},
			{"BDAT", "The piece, or the message, was refused."},
			{"BURL", "The content can’t be used: no recipients, too large, not found, or no " +
				"trust with the mail store."},
		},
		Basic:    []string{"5.7.1", "5.5.1", "5.6.0", "5.3.4", "5.4.6", "5.6.9", "5.5.0"},
		Standing: Registered,
		Refs: []Ref{
			{"RFC 5321", "4.2.2"},
			{"RFC 5321", "4.2.3"},
			{"RFC 5321", "3.1"},
			{"RFC 5321", "4.3.2"},
			{"RFC 3207", "4.1"},
			{"RFC 4468", "6"},
			{"RFC 6409", "4.1"},
			{"RFC 6409", "4.2"},
		},
		Readings: []Reading{
			{"RFC 5321, 3.1 and 4.2.2", "Transaction failed; in place of a greeting, no " +
				"SMTP service here.", true},
			{"A widely copied list", "With 5.3.4, message too big. That is the case after " +
				"BURL; size is usually 552.", false},
			{"Older lists", "Only “transaction failed”.", false},
		},
		Related: []string{"550", "521", "5.7.1", "421"},
		Example: "554 5.7.1 Service unavailable; client host [192.0.2.7] blocked using " +
			"bl.example.org",
	},
	{
		Code:  "555",
		Name:  "MAIL FROM/RCPT TO parameters not recognized or not implemented",
		Title: "An added parameter isn’t known",
		Meaning: "After the address stood a parameter that the server doesn’t know, such as " +
			"BODY= or NOTIFY=. Now and then it is only a malformed address.",
		Who: SenderAdmin,
		Steps: []string{
			"Compare the parameter with the list the server gave after EHLO.",
			"Send without it.",
		},
		Retry: RetryNo,
		After: []Context{
			{"MAIL", "A parameter after the sender’s address isn’t known."},
			{"RCPT", "A parameter after the recipient’s address isn’t known."},
		},
		Basic:    []string{"5.5.4", "5.5.2"},
		Standing: Registered,
		Refs: []Ref{
			{"RFC 5321", "4.2.2"},
			{"RFC 5321", "4.2.3"},
			{"RFC 5321", "4.1.1.11"},
			{"RFC 2852", "4"},
		},
		Related: []string{"455", "501", "504"},
		Example: "555 5.5.4 Unsupported option: NOTIFY=SUCCESS",
	},
	{
		Code:  "556",
		Name:  "Domain does not accept mail",
		Title: "The domain takes no mail at all",
		Meaning: "The recipient’s domain says in DNS that it never takes mail (a null MX " +
			"record), and the server knows it without asking. 521 is the same for a host.",
		Who: Sender,
		Steps: []string{
			"Check the part after the @ for a typing error.",
			"Ask the recipient by another way for an address that takes mail.",
		},
		Retry: RetryNo,
		After: []Context{
			{"RCPT", "The recipient’s domain takes no mail."},
		},
		Basic:    []string{"5.1.10"},
		Standing: Registered,
		Refs:     []Ref{{"RFC 7504", "4"}, {"RFC 7504", "5.1"}, {"RFC 7505", "4.1"}},
		Readings: []Reading{
			{"RFC 7504, 4, and RFC 7505, 4.1", "The domain takes no mail.", true},
			{"Courier", "The address is unavailable.", false},
		},
		Related: []string{"521", "5.1.10", "550"},
		Example: "556 5.1.10 <ann@example.org>: Recipient address rejected: Domain does not " +
			"accept mail (nullMX)",
	},
	{
		Code:  "557",
		Name:  "Not a standard reply code",
		Title: "Refused, with a number of its own",
		Meaning: "No standard has this reply code. An unfinished draft on questions about " +
			"addresses proposed it.",
		Who:      SenderAdmin,
		Steps:    []string{"Read the text: it is all that tells the cause."},
		Retry:    RetryNo,
		Standing: Experimental,
		Refs:     []Ref{{"draft-moore-email-addrquery", ""}},
		Related:  []string{"550"},
		Example:  "557 Address query refused",
	},
	{
		Code:  "569",
		Name:  "Not a standard reply code",
		Title: "Refused, with a number of its own",
		Meaning: "We know of no standard, program or list with this number. By its first digit " +
			"the refusal is final, and its second digit is outside the standard.",
		Who:      SenderAdmin,
		Steps:    []string{"Read the text: it is all that tells the cause."},
		Retry:    RetryNo,
		Standing: Folk,
		Refs:     []Ref{{"RFC 5321", "4.2"}},
		Related:  []string{"550", "554"},
		Example:  "569 Message refused",
	},
	{
		Code:  "570",
		Name:  "Not a standard reply code",
		Title: "A rule refused the message",
		Meaning: "No standard has this reply code; it is 5.7.0 without its dots: a rule or a " +
			"failed check.",
		Who: SenderAdmin,
		Steps: []string{
			"Read the text: it usually names the rule or the check.",
			"If it names a login, check user name and password.",
		},
		Retry:    RetryNo,
		Basic:    []string{"5.7.0"},
		Standing: Vendor,
		Owner:    "Servers with dotless codes",
		Refs:     []Ref{{"Sisimai", ""}},
		Related:  []string{"5.7.0", "550"},
		Example:  "570 5.7.0 Authentication failure",
	},
	{
		Code:  "571",
		Name:  "Not a standard reply code",
		Title: "A rule refused the message",
		Meaning: "No standard has this reply code; it is 5.7.1 without its dots: a filter, a " +
			"block list, missing reverse DNS or failed DMARC. Courier and others send it.",
		Who: SenderAdmin,
		Steps: []string{
			"Read the text: it usually names the rule or the list.",
			"Repair what it names on the sending side, then send again.",
		},
		Retry:    RetryNo,
		Basic:    []string{"5.7.1"},
		Standing: Vendor,
		Owner:    "Courier, La Poste",
		Refs:     []Ref{{"Courier source", ""}, {"Sisimai", ""}},
		Related:  []string{"5.7.1", "550"},
		Example:  "571 Delivery not authorized, message refused.",
	},
	{
		Code:  "572",
		Name:  "Not a standard reply code",
		Title: "You may not send through this server",
		Meaning: "No standard has this reply code. One server greets with it to say that it " +
			"doesn’t pass on your mail (relaying).",
		Who: SenderAdmin,
		Steps: []string{
			"Switch on login in the mail program.",
			"Use your own provider’s server for outgoing mail.",
		},
		Retry:    RetryNo,
		Standing: Vendor,
		Owner:    "An unnamed server",
		Refs:     []Ref{{"nmap service probes", ""}},
		Related:  []string{"550", "5.7.1", "530"},
		Example:  "572 Relay not authorized",
	},
	{
		Code:  "585",
		Name:  "Not a standard reply code",
		Title: "The recipient was refused",
		Meaning: "No standard has this reply code. Where it is seen, the recipient’s address was " +
			"refused as undeliverable.",
		Who: Sender,
		Steps: []string{
			"Check the spelling of the recipient’s address.",
			"Ask the recipient by another way.",
		},
		Retry:    RetryNo,
		Standing: Vendor,
		Owner:    "An unnamed server",
		Refs:     []Ref{{"KumoMTA bounce rules", ""}},
		Related:  []string{"550", "5.1.1"},
		Example:  "585 5.1.1 <ann@example.org>: Recipient address rejected: No such user here",
	},
	{
		Code:  "591",
		Name:  "Not a standard reply code",
		Title: "Your server is on a block list",
		Meaning: "No standard has this reply code. Where it is seen, the sending host’s IP " +
			"address was on a block list named in the text.",
		Who: SenderAdmin,
		Steps: []string{
			"Look your server’s IP address up on the list that the text names.",
			"Repair the cause, then ask the list for removal.",
		},
		Retry:    RetryNo,
		Standing: Vendor,
		Owner:    "An unnamed server",
		Refs:     []Ref{{"ZoneMTA bounce samples", ""}},
		Related:  []string{"554", "5.7.1"},
		Example:  "591 your host [192.0.2.7] is blacklisted by bl.example.org",
	},
	{
		Code:  "599",
		Name:  "Not a standard reply code",
		Title: "Refused, with a number of its own",
		Meaning: "We know of no standard, program or list with this number. By its first digit " +
			"the refusal is final, and its second digit is outside the standard.",
		Who:      SenderAdmin,
		Steps:    []string{"Read the text: it is all that tells the cause."},
		Retry:    RetryNo,
		Standing: Folk,
		Refs:     []Ref{{"RFC 5321", "4.2"}},
		Related:  []string{"550", "554"},
		Example:  "599 Message refused",
	},
}
