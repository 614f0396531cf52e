package reason

// serviceErrors are what services that send mail for others answer to a program:
// over HTTP, where no SMTP reply stands beside them, or over SMTP in the same
// words. They stand before phrases, which know the words of mail servers.
var serviceErrors = []rule{
	// "unable to get mx info: failed to get IPs from PTR record"
	{Reason: "hostunknown", Detail: "no-domain", Phrases: `unable to get mx info`},
	// "554 Message rejected: Address blacklisted."
	{Reason: "suppressed", Phrases: `rejected: address blacklisted`},
	// "554 Message rejected: Stream is more than 10485760 bytes long."
	{Reason: "mesgtoobig", Detail: "size", Phrases: `stream is more than`},
	// "Attachment Rejected"
	{Reason: "virusdetected", Detail: "attachment", If: cond{Bare: true}, Phrases: `attachment rejected`},
	// "SPF Problem"
	{Reason: "authfailure", Detail: "spf", If: cond{Bare: true}, Phrases: `spf problem`},
	// "no mail host"
	{Reason: "hostunknown", Detail: "no-domain", If: cond{Bare: true}, Phrases: `no mail host`},
	// "Sending from domain example.org is not allowed"
	{Reason: "rejected", Detail: "send-as", Phrases: `sending from domain*not allowed; from/sender name is not valid`},
	// "Maximum credits exceeded"
	{Reason: "speeding", Detail: "plan-used-up", Phrases: `
		maximum credits exceeded; out of credits; not enough credits; insufficient credits; email sending quota
		daily_quota_exceeded; monthly_quota_exceeded
	`},
	// "Sandbox subdomains are for test purposes only."
	{Reason: "rejected", Detail: "account-pending", Phrases: `
		sandbox subdomains; authorized recipients in; activate your mailgun; account is pending approval
		only send testing emails; trial accounts can only; free accounts are for test
	`},
	// "403 The example.org domain is not verified."
	{Reason: "rejected", Detail: "send-as", Phrases: `
		domain is unverified; domain is not verified; header sender domain not verified
		not a sender signature; sender signature not; must be verified in your account; not an authorized sender; incorrect sender header
	`},
	// "421 Domain example.org is not allowed to send: Ask our support."
	{Reason: "rejected", Detail: "account-pending", Phrases: `domain*is not allowed to send:`},
	// `{"message":"API key is invalid"}`
	{Reason: "securityerror", Detail: "api-key", Phrases: `
		permission denied, wrong credentials; authorization grant is invalid; message":"key not found
		code":"unauthorized; api key is invalid; invalid api key; api key not found; api key not enabled
		invalid_api_key; missing_api_key; invalid_key|; api key authentication; api token is invalid
		token you provided*was invalid; account or server tokens; security token included
		invalidclienttokenid; signaturedoesnotmatch; request signature we calculated
	`},
	// "HTTP Error 401: Unauthorized"
	{Reason: "securityerror", Detail: "api-key", If: cond{Bare: true}, Phrases: `
		http error 401; 401 unauthorized; client error: unauthorized; error: unauthorized; reason: unauthorized
	`},
	// "HTTP Error 403: Forbidden"
	{Reason: "securityerror", Detail: "api-refused", If: cond{Bare: true}, Phrases: `
		http error 403; 403 forbidden; client error: forbidden; error: forbidden; reason: forbidden
		message: 'forbidden; message":"forbidden; is not authorized to perform; restricted_api_key
		unrecognised ip address
	`},
	// "missing_parameter: email is missing in to"
	{Reason: "syntaxerror", Detail: "own-address", If: cond{Bare: true}, Phrases: `is missing in to; 'to' parameter is not`},
	// `{"code":"missing_parameter","message":"subject is missing"}`
	{Reason: "syntaxerror", Detail: "api-refused", If: cond{Bare: true}, Phrases: `
		invalid smtpapi; missing_parameter; invalid_parameter; missing_required_field; validation_error
	`},
}
