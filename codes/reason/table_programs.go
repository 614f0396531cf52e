package reason

// programErrors are the numbers of errors that mail programs show in place of
// words. Outlook's are those of MAPI and of its Internet mail transport.
var programErrors = []rule{
	{Reason: "networkerror", Detail: "no-connection", Phrases: `0x80042109|; 0x800ccc0e|; 0x800ccc67|`,
		Example: "Sending reported error (0x800CCC0E)"},
	{Reason: "networkerror", Detail: "dns", Phrases: `0x800ccc0d|`,
		Example: "Sending reported error (0x800CCC0D)"},
	{Reason: "networkerror", Detail: "lost-connection", Phrases: `0x800ccc0f|; 0x80042108|`,
		Example: "Sending reported error (0x800CCC0F)"},
	{Reason: "expired", Detail: "timeout", Phrases: `0x8004210b|; 0x8004210a|; 0x800ccc19|`,
		Example: "Task 'Sending' reported error (0x8004210B)"},
	{Reason: "failedstarttls", Detail: "tls-failed", Phrases: `0x800ccc1a|; 0x800ccc7d|`,
		Example: "Sending reported error (0x800CCC1A)"},
	{Reason: "securityerror", Detail: "login-needed", Phrases: `0x800ccc78|`,
		Example: "Sending reported error (0x800CCC78)"},
	{Reason: "securityerror", Detail: "login-mechanism", Phrases: `0x800ccc80|`,
		Example: "Sending reported error (0x800CCC80)"},
	{Reason: "securityerror", Detail: "login-refused", Phrases: `0x800ccc18|; 0x800ccc92|`,
		Example: "Receiving reported error (0x800CCC92)"},
	{Reason: "norelaying", Detail: "relay-denied", Phrases: `0x800ccc79|`,
		Example: "Sending reported error (0x800CCC79)"},
}
