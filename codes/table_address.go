package codes

// addresses are the enhanced codes about addresses, X.1 (RFC 3463, 3.2), sorted
// by detail and class.
var addresses = []Entry{
	{
		Code:    "X.1.0",
		Classes: "245",
		Name:    "Other address status",
		Title:   "Something is wrong with an address",
		Meaning: "The sender’s or the recipient’s address caused the refusal, and the code " +
			"doesn’t say how. Exchange Online uses 5.1.0 when it refuses the sender or can’t " +
			"find the recipient behind an old reply address.",
		Who: Sender,
		Steps: []string{
			"Type the recipient’s address afresh instead of replying or picking it from a list.",
			"Read the text of the reply for the address it means.",
		},
		Retry:    RetryNo,
		Basic:    []string{"450", "501", "550", "553"},
		Standing: Registered,
		Refs:     []Ref{{"RFC 3463", "3.2"}},
		Readings: []Reading{
			{"RFC 3463, 3.2", "Some problem with one of the addresses.", true},
			{"Exchange Online", "The sender is refused, or the recipient can’t be " +
				"resolved, often from an old reply address.", false},
		},
		Related: []string{"5.1.1", "5.1.8", "5.1.7"},
		Example: "550 5.1.0 <bob@example.com>: sender denied",
	},
	{
		Code:  "2.1.0",
		Name:  "Other address status",
		Title: "The sender is accepted",
		Meaning: "The server takes the address in MAIL FROM. Nothing is sent yet; the recipients " +
			"come next.",
		Who:      Nobody,
		Steps:    []string{"Nothing to do: the sending program goes on."},
		Retry:    RetryNone,
		Basic:    []string{"250"},
		Standing: Registered,
		Refs:     []Ref{{"RFC 3463", "3.2"}},
		Related:  []string{"250", "2.1.5"},
		Example:  "250 2.1.0 <bob@example.com>... Sender ok",
	},
	{
		Code:  "4.1.0",
		Name:  "Other address status",
		Title: "An address isn’t accepted for now",
		Meaning: "The sender’s or the recipient’s address can’t be taken for the moment, and the " +
			"code doesn’t say why.",
		Who: Nobody,
		Steps: []string{
			waiting,
			"If it lasts, read the text of the reply for the address it means.",
		},
		Retry:    RetryLater,
		Basic:    []string{"450", "451"},
		Standing: Registered,
		Refs:     []Ref{{"RFC 3463", "3.2"}},
		Related:  []string{"4.1.8", "4.1.1", "451"},
		Example:  "450 4.1.0 <bob@example.com>: Sender address deferred",
	},
	{
		Code:    "X.1.1",
		Classes: "45",
		Name:    "Bad destination mailbox address",
		Title:   "The mailbox doesn’t exist",
		Meaning: "The receiving domain is right, but there is no such mailbox (user unknown): " +
			"the part before the @ is misspelled, or the person has left. Other recipients of " +
			"the same mail are not affected.",
		Who: Sender,
		Steps: []string{
			"Check the spelling of the address, letter by letter.",
			"Ask the person by another way for the current address.",
			"Take the address off your lists; sending on to dead addresses harms your reputation.",
		},
		Retry:    RetryNo,
		Basic:    []string{"550"},
		Standing: Registered,
		Refs:     []Ref{{"RFC 3463", "3.2"}},
		Related:  []string{"5.1.2", "5.1.10", "5.1.6", "550", "4.1.1"},
		Example:  "550 5.1.1 <ann@example.org>: user unknown",
	},
	{
		Code:  "4.1.1",
		Name:  "Bad destination mailbox address",
		Title: "The address can’t be checked yet",
		Meaning: "The server can’t tell for the moment whether this mailbox exists, or is still " +
			"asking another server. It doesn’t say that the address is wrong.",
		Who:      Nobody,
		Steps:    []string{waiting, "If it ends in a bounce, check the spelling of the address."},
		Retry:    RetryLater,
		Basic:    []string{"450", "451"},
		Standing: Registered,
		Refs:     []Ref{{"RFC 3463", "3.2"}},
		Readings: []Reading{
			{"IANA registry", "Listed with reply code 451, so a temporary form is known; " +
				"the text of RFC 3463 foresees only 5.1.1.", true},
			{"RFC 3463, 3.2", "A bad mailbox address is useful only as a permanent failure.", false},
		},
		Related: []string{"5.1.1", "450", "4.7.1"},
		Example: "450 4.1.1 <ann@example.org>: Recipient address rejected: unverified address, " +
			"try again later",
	},
	{
		Code:    "X.1.2",
		Classes: "45",
		Name:    "Bad destination system address",
		Title:   "The recipient’s domain doesn’t exist",
		Meaning: "The part after the @ can’t be found in DNS, or it has no server that takes " +
			"mail. A typing error is the usual cause.",
		Who: Sender,
		Steps: []string{
			"Check the spelling of the part after the @, such as gmial for gmail.",
			"Look up the domain’s MX and address records if the spelling is right.",
		},
		Retry:    RetryNo,
		Basic:    []string{"550", "553"},
		Standing: Registered,
		Refs:     []Ref{{"RFC 3463", "3.2"}},
		Related:  []string{"5.1.1", "5.4.4", "5.1.10", "4.1.2"},
		Example:  "550 5.1.2 <ann@example.org>: host unknown",
	},
	{
		Code:  "4.1.2",
		Name:  "Bad destination system address",
		Title: "The recipient’s domain can’t be found now",
		Meaning: "Looking up the domain in DNS failed for the moment, so it isn’t known whether " +
			"it exists. DNS trouble on either side can cause this.",
		Who: SenderAdmin,
		Steps: []string{
			waiting,
			"Check the spelling of the part after the @.",
			"If it lasts, check that your server’s DNS resolver answers.",
		},
		Retry:    RetryLater,
		Basic:    []string{"451", "450"},
		Standing: Registered,
		Refs:     []Ref{{"RFC 3463", "3.2"}},
		Related:  []string{"5.1.2", "4.4.3"},
		Example:  "451 4.1.2 <ann@example.org>: Recipient address rejected: Domain not found",
	},
	{
		Code:    "X.1.3",
		Classes: "5",
		Name:    "Bad destination mailbox address syntax",
		Title:   "The recipient’s address is malformed",
		Meaning: "The address isn’t written as an address has to be: a space, a missing @, a dot " +
			"too many or wrong brackets.",
		Who: Sender,
		Steps: []string{
			"Type the address afresh and look for stray characters.",
			"Check the address list it came from: names and commas may have got mixed up.",
		},
		Retry:    RetryNo,
		Basic:    []string{"501", "553"},
		Standing: Registered,
		Refs:     []Ref{{"RFC 3463", "3.2"}},
		Related:  []string{"501", "553", "5.1.1"},
		Example:  "501 5.1.3 Bad recipient address syntax",
	},
	{
		Code:    "X.1.4",
		Classes: "45",
		Name:    "Destination mailbox address ambiguous",
		Title:   "The address fits more than one mailbox",
		Meaning: "The address matches several mailboxes, so the server can’t choose one.",
		Who:     Sender,
		Steps: []string{
			"Ask the recipient for the exact address.",
			"Tell the receiving administrator: two accounts share the address.",
		},
		Retry:    RetryNo,
		Basic:    []string{"550"},
		Standing: Registered,
		Refs:     []Ref{{"RFC 3463", "3.2"}},
		Related:  []string{"4.2.0", "5.1.1"},
		Example:  "550 5.1.4 <ann@example.org>: address is ambiguous",
	},
	{
		Code:    "X.1.5",
		Classes: "2",
		Name:    "Destination address valid",
		Title:   "The recipient is accepted",
		Meaning: "The server takes mail for this recipient. It is the usual answer to RCPT and " +
			"doesn’t prove that the mailbox exists: some servers accept every address first and " +
			"refuse later.",
		Who:      Nobody,
		Steps:    []string{"Nothing to do: the sending program goes on."},
		Retry:    RetryNone,
		Basic:    []string{"250"},
		Standing: Registered,
		Refs:     []Ref{{"RFC 3463", "3.2"}},
		Readings: []Reading{
			{"RFC 3463, 3.2", "Destination address valid; only with success.", true},
			{"Hosting providers' lists", "“Destination mailbox address invalid”, as if it " +
				"were an error.", false},
			{"RFC 3463, Appendix A", "Named “destination mailbox address valid”; the same " +
				"meaning.", false},
		},
		Related: []string{"250", "2.1.0", "5.1.1"},
		Example: "250 2.1.5 <ann@example.org>... Recipient ok",
	},
	{
		Code:    "X.1.6",
		Classes: "5",
		Name:    "Destination mailbox has moved, No forwarding address",
		Title:   "The recipient has moved, no new address",
		Meaning: "The mailbox used to exist and no longer takes mail, and the server names no " +
			"new address. iCloud uses this for mailboxes that are gone.",
		Who: Sender,
		Steps: []string{
			"Ask the person by another way for the new address.",
			"Take the old address off your lists.",
		},
		Retry:    RetryNo,
		Basic:    []string{"550", "551"},
		Standing: Registered,
		Refs:     []Ref{{"RFC 3463", "3.2"}},
		Readings: []Reading{
			{"RFC 3463, 3.2", "The mailbox has moved and no forwarding address is known.", true},
			{"Apple iCloud", "The recipient is no longer on the server.", false},
			{"RFC 3463, Appendix A", "Shortened to “mailbox has moved”.", false},
		},
		Related: []string{"5.1.1", "551", "5.2.1"},
		Example: "550 5.1.6 <ann@example.org>: mailbox has moved",
	},
	{
		Code:    "X.1.7",
		Classes: "45",
		Name:    "Bad sender’s mailbox address syntax",
		Title:   "The sender’s address is malformed",
		Meaning: "The sender’s address on the envelope (MAIL FROM) isn’t written as an address " +
			"has to be. Often a program or form was set up with a bad sender.",
		Who: SenderAdmin,
		Steps: []string{
			"Look at the sender address set in the mail program or web form.",
			"Use a full address such as bob@example.com.",
		},
		Retry:    RetryNo,
		Basic:    []string{"501", "553"},
		Standing: Registered,
		Refs:     []Ref{{"RFC 3463", "3.2"}},
		Related:  []string{"501", "553", "5.1.8"},
		Example:  "553 5.1.7 <bob@example@com>: Bad sender address syntax",
	},
	{
		Code:    "X.1.8",
		Classes: "45",
		Name:    "Bad sender’s system address",
		Title:   "The sender’s domain doesn’t exist",
		Meaning: "The receiving server looked up the domain of the sender’s address and found " +
			"nothing, or nothing that could take a bounce. Exchange Online means something else: " +
			"the account was blocked for sending spam.",
		Who: SenderAdmin,
		Steps: []string{
			"Check the sender address: its domain has to exist and take mail.",
			"Publish an MX or address record for that domain.",
			"With Exchange Online, secure the account, then have it unblocked.",
		},
		Retry:    RetryNo,
		Basic:    []string{"501", "550", "553"},
		Standing: Registered,
		Refs:     []Ref{{"RFC 3463", "3.2"}},
		Readings: []Reading{
			{"RFC 3463, 3.2", "The sender’s domain is bad.", true},
			{"Exchange Online", "“Access denied, bad outbound sender”: the sending " +
				"account is blocked for spam, often after a break-in.", false},
		},
		Related: []string{"5.1.7", "5.7.27", "4.1.8"},
		Example: "550 5.1.8 <bob@example.com>: Sender address rejected: Domain not found",
	},
	{
		Code:  "4.1.8",
		Name:  "Bad sender’s system address",
		Title: "The sender’s domain can’t be checked now",
		Meaning: "The receiving server can’t find the domain of the sender’s address in DNS for " +
			"the moment. If the domain doesn’t exist at all, it will fail for good in the end.",
		Who: SenderAdmin,
		Steps: []string{
			waiting,
			"Check that the domain of your sender address exists and its DNS servers answer.",
		},
		Retry:    RetryLater,
		Basic:    []string{"450", "451"},
		Standing: Registered,
		Refs:     []Ref{{"RFC 3463", "3.2"}},
		Related:  []string{"5.1.8", "4.4.3", "450"},
		Example:  "450 4.1.8 <bob@example.com>: Sender address rejected: Domain not found",
	},
	{
		Code:    "X.1.9",
		Classes: "2",
		Name:    "Message relayed to non-compliant mailer",
		Title:   "Passed on to a system without tracking",
		Meaning: "The mail was handed to a server that can’t report on it any further. This " +
			"stands in tracking reports and is a success so far.",
		Who: Nobody,
		Steps: []string{
			"Nothing to do: ask the administrator of the next system if you need proof of delivery.",
		},
		Retry:    RetryNone,
		Basic:    []string{"250"},
		Standing: Registered,
		Refs:     []Ref{{"RFC 3886", "3.3.4"}},
		Related:  []string{"2.0.0", "2.1.5"},
		Example:  "250 2.1.9 Message relayed to a server without tracking",
	},
	{
		Code:    "X.1.10",
		Classes: "5",
		Name:    "Recipient address has null MX",
		Title:   "That address can’t receive mail",
		Meaning: "Two meanings. By the standard, the recipient’s domain says in DNS that it " +
			"never takes mail (a null MX record). From Exchange Online it means that the mailbox " +
			"isn’t in their directory, so it doesn’t exist.",
		Who: Sender,
		Steps: []string{
			"Check the spelling of the whole address.",
			"Ask the recipient by another way for an address that takes mail.",
			"If the address is right and Exchange refuses it, the receiving administrator has to " +
				"look at the directory.",
		},
		Retry:    RetryNo,
		Basic:    []string{"556", "550"},
		Standing: Registered,
		Refs:     []Ref{{"RFC 7505", "4.1"}, {"RFC 7505", "6"}, {"RFC 7504", "4"}, {"RFC 7504", "6"}},
		Readings: []Reading{
			{"RFC 7505, 4.1", "The recipient’s domain has a null MX: it takes no mail. " +
				"The reply code is 556.", true},
			{"Exchange Online", "Recipient not found (550 5.1.10 " +
				"RESOLVER.ADR.RecipientNotFound).", false},
		},
		Related: []string{"556", "5.1.1", "5.7.27"},
		Example: "556 5.1.10 <ann@example.org>: Recipient address rejected: Domain does not " +
			"accept mail (nullMX)",
	},
	{
		Code:  "5.1.90",
		Name:  "Daily limit for message recipients reached",
		Title: "You reached today’s limit of recipients",
		Meaning: "Your account may write to so many recipients a day, and the limit is used up. " +
			"If you sent nothing, someone else may be using the account.",
		Who: Sender,
		Steps: []string{
			"Wait a day, or split the mailing over several days.",
			"If you didn’t send that much, change the password and tell your administrator.",
		},
		Retry:    RetryNo,
		Basic:    []string{"550"},
		Standing: Vendor,
		Owner:    "Exchange Online",
		Refs:     []Ref{{"Exchange Online documentation", ""}},
		Related:  []string{"5.2.2", "5.4.5", "5.7.705"},
		Example: "550 5.1.90 Your message can't be sent because you've reached your daily limit " +
			"for message recipients",
	},
}
