package codes

// mechanisms are the SASL mechanisms that mail servers offer, sorted by name
// (RFC 4422, RFC 4954).
var mechanisms = []Mechanism{
	{
		Name:  "ANONYMOUS",
		Title: "Log in as a guest",
		Meaning: "No password at all; the client may leave an address or any other trace. Hardly " +
			"any mail server offers it.",
		Advice: "Use it only for tests on a server that means it.",
		Steps: []Step{
			{"client", "base64(<any text>)", "A trace such as an address, or nothing.", false},
		},
		Standing: Registered,
		Refs:     []Ref{{"RFC 4505", "2"}, {"RFC 4505", "4"}},
		Example:  "AUTH ANONYMOUS c2lyaGM=",
	},
	{
		Name:  "CRAM-MD5",
		Title: "Log in without sending the password",
		Meaning: "The server sends a riddle and the client answers with a checksum of riddle and " +
			"password. The password isn’t sent, but the server has to keep it in a readable " +
			"form, and the checksum can be attacked.",
		Advice: "Use PLAIN or SCRAM over TLS instead. If only this one fails, choose “normal " +
			"password” with TLS in the mail program.",
		Steps: []Step{
			{"server", "334 base64(<<timestamp>@<host>>)", "The riddle.", false},
			{"client", "base64(<user> <checksum>)",
				"User name and a checksum made from the password.", true},
		},
		Standing: Registered,
		Refs:     []Ref{{"RFC 2195", "2"}},
		Example:  "AUTH CRAM-MD5",
	},
	{
		Name:  "DIGEST-MD5",
		Title: "Log in without sending the password",
		Meaning: "A riddle and a checksum, as CRAM-MD5 with more parts. It proved hard to get " +
			"right and was given up.",
		Advice: "Use PLAIN or SCRAM over TLS instead.",
		Steps: []Step{
			{"server", "334 base64(realm=…,nonce=…,qop=…)", "The riddle.", false},
			{"client", "base64(username=…,response=…)",
				"User name and a checksum made from the password.", true},
			{"server", "334 base64(rspauth=…)",
				"The server’s proof that it knows the password too.", true},
			{"client", "(empty line)", "The client has seen the proof.", false},
		},
		Standing: Obsolete,
		Refs:     []Ref{{"RFC 2831", ""}, {"RFC 6331", ""}},
		Example:  "AUTH DIGEST-MD5",
	},
	{
		Name:  "EXTERNAL",
		Title: "Log in with the TLS certificate",
		Meaning: "The client has shown a certificate while starting TLS, and this says to use " +
			"it. No password is sent.",
		Advice: "Set up a client certificate on both sides first; without it the login fails.",
		Steps: []Step{
			{"client", "= or base64(<user>)", "Nothing, or the user to act for.", false},
		},
		Standing: Registered,
		Refs:     []Ref{{"RFC 4422", "Appendix A"}},
		Example:  "AUTH EXTERNAL =",
	},
	{
		Name:  "GSS-SPNEGO",
		Title: "Log in with Windows or Kerberos",
		Meaning: "The two sides agree on Kerberos or NTLM and log in with that. It is for " +
			"company networks.",
		Advice: "Use it inside the company network; elsewhere choose PLAIN or OAuth over TLS.",
		Steps: []Step{
			{"client", "base64(<token>)", "A Kerberos ticket or NTLM data.", true},
			{"server", "334 base64(<token>)", "The server’s part of the exchange.", true},
		},
		Standing: Registered,
		Refs:     []Ref{{"IANA SASL Mechanisms", ""}},
		Example:  "AUTH GSS-SPNEGO",
	},
	{
		Name:  "GSSAPI",
		Title: "Log in with Kerberos",
		Meaning: "The login uses a Kerberos ticket of the company network, so no password is " +
			"typed or sent.",
		Advice: "Check that the ticket is valid, the clocks agree and the server’s name is " +
			"right; those are the usual faults.",
		Steps: []Step{
			{"client", "base64(<token>)", "The Kerberos ticket.", true},
			{"server", "334 base64(<token>)", "The server’s part of the exchange.", true},
			{"client", "base64(<token>)",
				"The last agreement, on protection of the connection.", true},
		},
		Standing: Registered,
		Refs:     []Ref{{"RFC 4752", "3.1"}},
		Example:  "AUTH GSSAPI",
	},
	{
		Name:    "KERBEROS_V4",
		Title:   "Log in with Kerberos, old form",
		Meaning: "The forerunner of GSSAPI, for a Kerberos that is no longer in use.",
		Advice:  "Use GSSAPI instead.",
		Steps: []Step{
			{"server", "334 base64(<number>)", "A number from the server.", false},
			{"client", "base64(<ticket>)", "The Kerberos ticket.", true},
		},
		Standing: Obsolete,
		Refs:     []Ref{{"RFC 2222", "7.1"}},
		Example:  "AUTH KERBEROS_V4",
	},
	{
		Name:  "LOGIN",
		Title: "Log in with name and password",
		Meaning: "The server asks for the user name and then for the password, each in base64. " +
			"Base64 hides nothing: whoever sees the lines can read the password.",
		Advice: "Use it only over TLS. If the password is refused, use the whole address as the " +
			"user name, or an app password.",
		Steps: []Step{
			{"server", "334 VXNlcm5hbWU6", "“Username:”, the question for the name.", false},
			{"client", "base64(<user>)", "The user name.", false},
			{"server", "334 UGFzc3dvcmQ6", "“Password:”, the question for the password.", false},
			{"client", "base64(<password>)", "The password itself.", true},
		},
		Standing: Obsolete,
		Refs:     []Ref{{"draft-murchison-sasl-login", ""}},
		Example:  "AUTH LOGIN",
	},
	{
		Name:  "NTLM",
		Title: "Log in with a Windows account",
		Meaning: "An exchange of three messages with a checksum made from the Windows password. " +
			"It shows internal host and domain names, can be attacked, and is being switched " +
			"off.",
		Advice: "Use PLAIN, OAuth or Kerberos over TLS instead.",
		Steps: []Step{
			{"server", "334 ntlm supported", "Plain words, not base64: go on.", false},
			{"client", "base64(NTLMSSP 1)",
				"What the client can do, at times with host names.", false},
			{"server", "334 base64(NTLMSSP 2)",
				"The riddle, with internal names of the server.", false},
			{"client", "base64(NTLMSSP 3)",
				"User, host and a checksum made from the password.", true},
		},
		Standing: Registered,
		Refs:     []Ref{{"MS-SMTPNTLM", ""}},
		Example:  "AUTH NTLM",
	},
	{
		Name:  "OAUTH10A",
		Title: "Log in with an OAuth 1.0a token",
		Meaning: "The client shows a signed OAuth 1.0a request instead of a password. Hardly any " +
			"mail server offers it.",
		Advice: "Use OAUTHBEARER or XOAUTH2 instead.",
		Steps: []Step{
			{"client", "base64(n,a=<user>, ^A host=… ^A port=… ^A auth=OAuth … ^A ^A)",
				"Server, token and signature.", true},
		},
		Standing: Registered,
		Refs:     []Ref{{"RFC 7628", ""}},
		Example:  "AUTH OAUTH10A",
	},
	{
		Name:  "OAUTHBEARER",
		Title: "Log in with an OAuth token",
		Meaning: "The client shows a token that the account’s provider gave it after a login in " +
			"the browser. The token works like a password until it runs out.",
		Advice: "Sign in again in the mail program when it is refused: the token has run out, or " +
			"lacks the right to send.",
		Steps: []Step{
			{"client", "base64(n,a=<user>, ^A host=… ^A port=… ^A auth=Bearer <token> ^A ^A)",
				"User, server and the token.", true},
			{"server", "334 base64(<JSON>)", "After a refusal: the reason.", false},
			{"client", "AQ==", "The client has seen the reason; the refusal follows.", false},
		},
		Standing: Registered,
		Refs:     []Ref{{"RFC 7628", "3.1"}},
		Example:  "AUTH OAUTHBEARER",
	},
	{
		Name:  "OTP",
		Title: "Log in with a one-time password",
		Meaning: "The server names a number in a series and the client answers with the password " +
			"for it, good for one login.",
		Advice: "Use it only with the generator that the server’s administrator gave you.",
		Steps: []Step{
			{"client", "base64(NUL <user>)", "The user name.", false},
			{"server", "334 base64(otp-<hash> <number> <seed>)",
				"Which password of the series is wanted.", false},
			{"client", "base64(<one-time password>)", "The one-time password.", true},
		},
		Standing: Registered,
		Refs:     []Ref{{"RFC 2444", ""}},
		Example:  "AUTH OTP",
	},
	{
		Name:  "PLAIN",
		Title: "Log in with name and password",
		Meaning: "User name and password in one line of base64. Base64 hides nothing: whoever " +
			"sees the line can read the password. Over TLS this is the normal way to log in.",
		Advice: "Use it over TLS. If the password is refused, use the whole address as the user " +
			"name, or an app password.",
		Steps: []Step{
			{"client", "base64(<acting for> NUL <user> NUL <password>)",
				"The user, and the password itself.", true},
			{"server", "334 (empty)",
				"Only if the client didn’t send its line along: send it now.", false},
		},
		Standing: Registered,
		Refs:     []Ref{{"RFC 4616", "2"}},
		Example:  "AUTH PLAIN",
	},
	{
		Name:  "SCRAM-*",
		Title: "Log in without sending the password",
		Meaning: "The family of SCRAM methods with other checksums, such as SCRAM-SHA-512. " +
			"Password and checksum stay unsent; each side proves that it knows them.",
		Advice: "Use it over TLS; it is among the best where both sides offer it.",
		Steps: []Step{
			{"client", "base64(n,,n=<user>,r=<random>)", "User name and a random text.", false},
			{"server", "334 base64(r=<random>,s=<salt>,i=<rounds>)",
				"Random text, and the salt and rounds to use with the password.", true},
			{"client", "base64(c=<binding>,r=<random>,p=<proof>)",
				"A proof made from the password.", true},
			{"server", "334 base64(v=<signature>)",
				"The server’s own proof; or e= and the reason of a refusal.", true},
			{"client", "(empty line)", "The client has seen the proof.", false},
		},
		Standing: Registered,
		Refs:     []Ref{{"RFC 5802", ""}, {"IANA registry", ""}},
		Example:  "AUTH SCRAM-SHA-512",
	},
	{
		Name:  "SCRAM-SHA-1",
		Title: "Log in without sending the password",
		Meaning: "Client and server prove to each other that they know the password, without " +
			"sending it. The recorded exchange can still be used to try out weak passwords.",
		Advice: "Use SCRAM-SHA-256 where it is offered, and TLS always.",
		Steps: []Step{
			{"client", "base64(n,,n=<user>,r=<random>)", "User name and a random text.", false},
			{"server", "334 base64(r=<random>,s=<salt>,i=<rounds>)",
				"Random text, and the salt and rounds to use with the password.", true},
			{"client", "base64(c=<binding>,r=<random>,p=<proof>)",
				"A proof made from the password.", true},
			{"server", "334 base64(v=<signature>)",
				"The server’s own proof; or e= and the reason of a refusal.", true},
			{"client", "(empty line)", "The client has seen the proof.", false},
		},
		Standing: Registered,
		Refs:     []Ref{{"RFC 5802", "5"}},
		Example:  "AUTH SCRAM-SHA-1",
	},
	{
		Name:  "SCRAM-SHA-1-PLUS",
		Title: "Log in by proof, tied to TLS",
		Meaning: "SCRAM-SHA-1, tied to this very TLS connection, so that nobody in between can " +
			"pass the login on.",
		Advice: "Use it where both sides offer it. If a proxy opens the TLS connection, it can’t " +
			"work; use SCRAM-SHA-1 there.",
		Steps: []Step{
			{"client", "base64(n,,n=<user>,r=<random>)", "User name and a random text.", false},
			{"server", "334 base64(r=<random>,s=<salt>,i=<rounds>)",
				"Random text, and the salt and rounds to use with the password.", true},
			{"client", "base64(c=<binding>,r=<random>,p=<proof>)",
				"A proof made from the password.", true},
			{"server", "334 base64(v=<signature>)",
				"The server’s own proof; or e= and the reason of a refusal.", true},
			{"client", "(empty line)", "The client has seen the proof.", false},
		},
		Standing: Registered,
		Refs:     []Ref{{"RFC 5802", "6"}},
		Example:  "AUTH SCRAM-SHA-1-PLUS",
	},
	{
		Name:  "SCRAM-SHA-256",
		Title: "Log in without sending the password",
		Meaning: "Client and server prove to each other that they know the password, without " +
			"sending it. The recorded exchange can still be used to try out weak passwords.",
		Advice: "Use it over TLS; it is among the best where both sides offer it.",
		Steps: []Step{
			{"client", "base64(n,,n=<user>,r=<random>)", "User name and a random text.", false},
			{"server", "334 base64(r=<random>,s=<salt>,i=<rounds>)",
				"Random text, and the salt and rounds to use with the password.", true},
			{"client", "base64(c=<binding>,r=<random>,p=<proof>)",
				"A proof made from the password.", true},
			{"server", "334 base64(v=<signature>)",
				"The server’s own proof; or e= and the reason of a refusal.", true},
			{"client", "(empty line)", "The client has seen the proof.", false},
		},
		Standing: Registered,
		Refs:     []Ref{{"RFC 7677", "3"}, {"RFC 5802", "5"}},
		Example:  "AUTH SCRAM-SHA-256",
	},
	{
		Name:  "SCRAM-SHA-256-PLUS",
		Title: "Log in by proof, tied to TLS",
		Meaning: "SCRAM-SHA-256, tied to this very TLS connection, so that nobody in between can " +
			"pass the login on.",
		Advice: "Use it where both sides offer it. If a proxy opens the TLS connection, it can’t " +
			"work; use SCRAM-SHA-256 there.",
		Steps: []Step{
			{"client", "base64(n,,n=<user>,r=<random>)", "User name and a random text.", false},
			{"server", "334 base64(r=<random>,s=<salt>,i=<rounds>)",
				"Random text, and the salt and rounds to use with the password.", true},
			{"client", "base64(c=<binding>,r=<random>,p=<proof>)",
				"A proof made from the password.", true},
			{"server", "334 base64(v=<signature>)",
				"The server’s own proof; or e= and the reason of a refusal.", true},
			{"client", "(empty line)", "The client has seen the proof.", false},
		},
		Standing: Registered,
		Refs:     []Ref{{"RFC 7677", ""}, {"RFC 5802", "6"}},
		Example:  "AUTH SCRAM-SHA-256-PLUS",
	},
	{
		Name:  "SECURID",
		Title: "Log in with a SecurID token",
		Meaning: "User name and the number that a SecurID token shows at the moment, at times " +
			"with a PIN.",
		Advice: "Type the number before it changes; wait for the next one if it is refused.",
		Steps: []Step{
			{"client", "base64(<acting for> NUL <user> NUL <number> NUL [<PIN> NUL])",
				"User, number and PIN.", true},
		},
		Standing: Registered,
		Refs:     []Ref{{"RFC 2808", ""}},
		Example:  "AUTH SECURID",
	},
	{
		Name:    "SKEY",
		Title:   "Log in with a one-time password, old form",
		Meaning: "The forerunner of OTP: six words that are good for one login.",
		Advice:  "Use OTP or another method instead.",
		Steps: []Step{
			{"client", "base64(<user>)", "The user name.", false},
			{"server", "334 base64(<number> <seed>)",
				"Which password of the series is wanted.", false},
			{"client", "base64(<six words>)", "The one-time password.", true},
		},
		Standing: Obsolete,
		Refs:     []Ref{{"RFC 2222", "7.3"}},
		Example:  "AUTH SKEY",
	},
	{
		Name:    "XOAUTH",
		Title:   "Log in with an OAuth token, first form",
		Meaning: "The first form of a login with a token (OAuth 1.0), once used by Gmail.",
		Advice:  "Use XOAUTH2 or OAUTHBEARER instead.",
		Steps: []Step{
			{"client", "base64(<signed OAuth request>)", "User, token and signature.", true},
		},
		Standing: Obsolete,
		Refs:     []Ref{{"IANA registry", ""}},
		Example:  "AUTH XOAUTH",
	},
	{
		Name:  "XOAUTH2",
		Title: "Log in with an OAuth token",
		Meaning: "The client shows a token that Google or Microsoft gave it after a login in the " +
			"browser. The token works like a password until it runs out. No standard defines the " +
			"method; both big providers use it.",
		Advice: "Sign in again in the mail program when it is refused: the token has run out, or " +
			"lacks the right to send.",
		Steps: []Step{
			{"client", "base64(user=<user> ^A auth=Bearer <token> ^A ^A)",
				"The user and the token.", true},
			{"server", "334 base64(<JSON>)", "After a refusal: the reason.", false},
			{"client", "(empty line)",
				"The client has seen the reason; the refusal follows.", false},
		},
		Standing: Vendor,
		Refs:     []Ref{{"Gmail XOAUTH2 documentation", ""}},
		Example:  "AUTH XOAUTH2",
	},
}
