package codes

// others are the enhanced codes without a known subject, X.0 and beyond X.7
// (RFC 3463, 3.1), sorted by subject, detail and class.
var others = []Entry{
	{
		Code:    "X.0.0",
		Classes: "245",
		Name:    "Other undefined Status",
		Title:   "The server gives no particular reason",
		Meaning: "The code says nothing beyond its first number. The three digits before it and " +
			"the text after it have to tell what happened.",
		Who: SenderAdmin,
		Steps: []string{
			"Read the text of the reply.",
			"If it names nothing, ask the postmaster of the receiving side with the full line.",
		},
		Retry:    RetryNo,
		Basic:    []string{"554"},
		Standing: Registered,
		Refs:     []Ref{{"RFC 3463", "3.1"}},
		Related:  []string{"5.7.1", "550", "451"},
		Example:  "554 5.0.0 Delivery failed",
	},
	{
		Code:  "2.0.0",
		Name:  "Other undefined Status",
		Title: "It worked",
		Meaning: "The server did what was asked. After the end of the message it means that the " +
			"mail is accepted, which is not yet delivered or read.",
		Who:      Nobody,
		Steps:    []string{"Nothing to do: the step succeeded."},
		Retry:    RetryNone,
		Basic:    []string{"211", "214", "220", "221", "250"},
		Standing: Registered,
		Refs:     []Ref{{"RFC 3463", "3.1"}},
		Related:  []string{"250", "221", "2.6.0"},
		Example:  "250 2.0.0 Ok: queued as 4XyZ12",
	},
	{
		Code:  "4.0.0",
		Name:  "Other undefined Status",
		Title: "Refused for now, without a reason",
		Meaning: "Something passing stopped the mail and the code doesn’t say what. The sending " +
			"server keeps it and tries again.",
		Who: Nobody,
		Steps: []string{
			waiting,
			"If it lasts for hours, read the text of the reply for the cause.",
		},
		Retry:    RetryLater,
		Basic:    []string{"421", "450", "451", "452"},
		Standing: Registered,
		Refs:     []Ref{{"RFC 3463", "3.1"}},
		Related:  []string{"451", "4.3.0", "4.7.0"},
		Example:  "451 4.0.0 Temporary failure, try again later",
	},
	{
		Code:  "5.0.350",
		Name:  "Generic error",
		Title: "Their system refused without a clear reason",
		Meaning: "Exchange Online uses this for anything that the other side refused without a " +
			"code it knows. The remote server’s own words stand in the report.",
		Who: RecipientAdmin,
		Steps: []string{
			"Find the remote server’s text in the report, after “Remote Server returned”.",
			"Act on what that text names.",
		},
		Retry:    RetryNo,
		Basic:    []string{"550"},
		Standing: Vendor,
		Owner:    "Exchange Online",
		Refs:     []Ref{{"Exchange Online documentation", ""}},
		Related:  []string{"5.0.0", "550", "5.4.300"},
		Example:  "550 5.0.350 Remote server returned an error: message content rejected",
	},
	{
		Code:  "5.9.0",
		Name:  "Forwarding problem codes",
		Title: "The forwarding service refused the message",
		Meaning: "ImprovMX, which forwards mail, puts numbers from 5.9.0 up into its refusals. " +
			"They are its own and mean something only to its support; no standard has a subject " +
			"9.",
		Who: RecipientAdmin,
		Steps: []string{
			"Read the text of the reply for the cause.",
			"Ask the recipient by another way: their forwarding needs a look.",
		},
		Retry:    RetryNo,
		Basic:    []string{"550", "551"},
		Standing: Vendor,
		Owner:    "ImprovMX",
		Refs:     []Ref{{"fm/smtp-codes", ""}},
		Related:  []string{"5.7.1", "551"},
		Example:  "551 5.9.0 The message could not be forwarded (#id-5.9.0)",
	},
	{
		Code:  "4.16.55",
		Name:  "[TSS04] volume or complaints",
		Title: "Yahoo slows down mail from your server",
		Meaning: "Yahoo puts this number into the text of its temporary refusals with [TSS04]: " +
			"too much mail from your address, or too many people marked it as spam.",
		Who: SenderAdmin,
		Steps: []string{
			waiting,
			"Send more slowly, and only to people who asked for it.",
			"Look at Yahoo’s complaint feedback for your domain.",
		},
		Retry:    RetryLater,
		Basic:    []string{"421"},
		Standing: Vendor,
		Owner:    "Yahoo",
		Refs:     []Ref{{"Yahoo sender error codes", ""}},
		Related:  []string{"421", "4.7.0", "4.7.28"},
		Example: "421 4.16.55 [TSS04] Messages from 192.0.2.7 temporarily deferred due to user " +
			"complaints",
	},
}
