package reason

// programErrors are what mail programs and the libraries below them call errors:
// names of Unix and of TLS, and numbers. Outlook's are those of MAPI and of its
// Internet mail transport.
var programErrors = []rule{
	{Reason: "networkerror", Detail: "no-connection", Phrases: `
		econnrefused; ehostunreach; enetunreach; smtp connect() failed; not accepting smtp connections
		run connect() first; must be connected before; smtp connect failed; to the following server failed
	`, Example: "Error: connect ECONNREFUSED 192.0.2.1:587"},
	{Reason: "failedstarttls", Detail: "tls-failed", Phrases: `connect() failed; connect to smtp host`,
		If: cond{Stage: "starttls"}, Example: "SMTP Error: Could not connect to SMTP host."},
	{Reason: "expired", Detail: "timeout", Phrases: `etimedout; esockettimedout; greeting never received; receive the smtp banner`,
		Example: "Error: connect ETIMEDOUT 192.0.2.1:587"},
	{Reason: "networkerror", Detail: "lost-connection", Phrases: `
		econnreset; econnaborted; epipe|; error=eof; error: eof; err: eof; err=eof; failed: eof; eoferror
	`, Example: "Error: read ECONNRESET"},
	{Reason: "networkerror", Detail: "dns", Phrases: `enotfound; eai_again; edns|; gaierror; getaddrinfo`,
		Example: "Error: getaddrinfo ENOTFOUND mx.example.org"},
	{Reason: "failedstarttls", Detail: "tls-failed", Phrases: `
		x509:; unsupported protocol version; unknown protocol; ssl operation failed; look like a tls handshake
		unencrypted connection; ssl3_get_record; local issuer certificate; verify the first certificate
		certificate is valid for; does not match certificate; sslhandshakeexception; sslexception; sslerror
		no appropriate protocol; pkix path; verify error:num
	`, Example: "x509: certificate is valid for mx.example.org, not smtp.example.org"},
	{Reason: "securityerror", Detail: "login-mechanism", Phrases: `no authenticators available`,
		Example: "No authenticators available"},
	{Reason: "securityerror", Detail: "login-needed", Phrases: `missing credentials for`, Example: `Error: Missing credentials for "PLAIN"`},
	{Reason: "securityerror", Detail: "login-refused", Phrases: `login denied`, Example: "curl: (67) Login denied"},
	{Reason: "systemerror", Detail: "own-setup", Phrases: `
		child exited 127; unable to run qmail-remote; not (yet) defined; no configuration file available; no sasl authentication mechanisms; connect to private/auth failed
	`, Example: "Error sending message, child exited 127 (Exec error.)."},
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
