package reason

// providerCodes are codes that one provider gives a meaning of its own, from
// the providers' published lists. They go before all phrases.
var providerCodes = []providerCode{
	// Yahoo, AOL: postmaster.yahooinc.com/error-codes
	// "421 4.7.0 [TSS04] Messages from 192.0.2.7 temporarily deferred"
	{Provider: "yahoo", Reason: "badreputation", Detail: "reputation",
		Codes: `[tss04]; [ts01]; [ts02]; [ts03]; [ipts04]; [tss05]; tss04|; ipts04|`},
	// "553 5.7.1 [BL23] Connections not accepted from IP addresses on a list"
	{Provider: "yahoo", Reason: "blocked", Detail: "blocklist",
		Codes: `
		[bl20]; [bl21]; [bl22]; [bl23]; [bl24]; [bl25]; [bl26]; [bl27]; [bl28]; [bl29]
	`},
	// "553 5.7.2 [TSS09] All messages from 192.0.2.7 will be permanently deferred"
	{Provider: "yahoo", Reason: "blocked", Detail: "provider-list",
		Codes: `[tss06]; [tss07]; [tss09]; [tss11]; tss06|; tss07|; tss09|; tss11|`},
	// "554 Message not allowed - [PH01] Email not accepted for policy reasons."
	{Provider: "yahoo", Reason: "policyviolation", Detail: "filter",
		Codes: `[ph01]; [ph0; message not allowed - [`},
	// "451 4.7.0 [GL01] Message from (192.0.2.7) temporarily deferred"
	{Provider: "yahoo", Reason: "blocked", Detail: "greylisted",
		Codes: `[gl01]`},
	// "554 5.7.5 [AU01] Message not accepted"
	{Provider: "yahoo", Reason: "authfailure", Detail: "dkim",
		Codes: `[au01]`},
	// "451 VS1-IP Excessive unknown recipients - possible Open Relay"
	{Provider: "yahoo", Reason: "toomanyconn", Detail: "too-many-recipients",
		Codes: `[vs1-; vs1-ip|; vs1-mf|`},
	// "554 Message not allowed - Headers are not RFC compliant[291]"
	{Provider: "yahoo", Reason: "notcompliantrfc",
		Codes: `headers are not rfc compliant[291]`},
	// "554 (RTR:CH) Message not taken"
	{Provider: "yahoo", Reason: "virusdetected",
		Codes: `(rtr:ch; rtr:ch|`},
	// "554 (RTR:RD) Access refused"
	{Provider: "yahoo", Reason: "requireptr",
		Codes: `rtr:rd|; dns:nr|`},
	// "554 (RTR:BB) Access refused"
	{Provider: "yahoo", Reason: "blocked", Detail: "host-refused",
		Codes: `rtr:bb|; rtr:du|; rtr:sc|; rtr:bl|; con:b1|; rly:ir|; rly:b1|; rly:b2|`},
	// "554 (HVU:B1) The URL contained in your email is not taken"
	{Provider: "yahoo", Reason: "spamdetected",
		Codes: `hvu:b`},
	// "421 (DYN:T1) Try again later"
	{Provider: "yahoo", Reason: "speeding", Detail: "too-fast",
		Codes: `dyn:t1|; dyn:t2|`},
	// "421 (RLY:CH) Message refused"
	{Provider: "yahoo", Reason: "spamdetected",
		Codes: `rly:ch|`},
	// "554 delivery error: dd This user doesn't have a example.org account (ann@example.org) [0]"
	{Provider: "yahoo", Reason: "userunknown",
		Codes: `
		dd this user doesn't have a; dd not a valid recipient; dd * is no longer valid
		dd requested mail action aborted
	`},

	// "554 5.7.9 Message not accepted for policy reasons. See https://postmaster.yahooinc.com/error-codes"
	{Provider: "yahoo", Reason: "policyviolation", Detail: "unauthenticated", If: cond{Status: "5.7.9"},
		Codes: `not accepted for policy reasons. see*yahoo`},

	// Apple: support.apple.com/HT204137
	// "550 5.7.1 [CS01] Message rejected due to local policy."
	{Provider: "apple", Reason: "policyviolation", Detail: "filter",
		Codes: `[cs01]; [cs02]; [hm07]; [hm08]`},
	// "554 5.7.1 [HME1] Message rejected"
	{Provider: "apple", Reason: "authfailure",
		Codes: `[hme1]`},

	// Outlook.com: sendersupport.olc.protection.outlook.com, codes in round brackets
	// "550 5.7.1 messages from [192.0.2.7] weren't sent (S3150)."
	{Provider: "outlook", Reason: "blocked", Detail: "outlook-list",
		Codes: `(s3150); (s3140); s3150|; s3140|; (s8001); (s8002); (as3150); (as3140)`},
	// "451 4.7.651 The mail server has been temporarily rate limited (S3114)"
	{Provider: "outlook", Reason: "badreputation", Detail: "reputation",
		Codes: `(s775); (s843); (s844); (s3113); (s3114); (s77714); (s77719)`},
	// "451 4.7.652 The mail server exceeded the limit (S3115)"
	{Provider: "outlook", Reason: "toomanyconn", Detail: "too-many-connections",
		Codes: `(s3115)`},
	// "421 RP-001 The mail server IP exceeded the rate limit"
	{Provider: "outlook", Reason: "badreputation", Detail: "reputation",
		Codes: `rp-001|; rp-002|`},
	// "421 RP-003 Too many connections"
	{Provider: "outlook", Reason: "toomanyconn", Detail: "too-many-connections",
		Codes: `rp-003|`},
	// "550 SC-001 messages from 192.0.2.7 weren't sent since part of their network is on our block list."
	{Provider: "outlook", Reason: "blocked", Detail: "outlook-list",
		Codes: `part of their network is on`},
	// "550 SC-001 Mail rejected for policy reasons."
	{Provider: "outlook", Reason: "spamdetected",
		Codes: `sc-001|; ou-002|`},
	// "550 DY-001 Mail rejected for policy reasons."
	{Provider: "outlook", Reason: "blocked", Detail: "host-refused",
		Codes: `sc-002|; sc-003|; sc-004|; dy-001|; dy-002|; ou-001|`},

	// Exchange Online and Exchange
	// "451 4.7.500 Server busy. (AS77712344)"
	{Provider: "exchangeonline", Reason: "systemerror", Detail: "server-busy", If: cond{Class: '4'},
		Codes: `(as7761; (as761); (as777; as77712`},
	// "550 5.7.1 Client host blocked using Customer Block list (AS16012607)"
	{Provider: "exchangeonline", Reason: "blocked", Detail: "customer-list",
		Codes: `using customer block`},
	// "550 5.7.1 Client host [192.0.2.7] blocked using Spamhaus. (AS16012611)"
	{Provider: "exchangeonline", Reason: "blocked", Detail: "blocklist",
		Codes: `blocked using spamhaus; from this list see*spamhaus`},
	// "550 5.7.1 Service unavailable, Client host blocked (AS16012611)"
	{Provider: "exchangeonline", Reason: "blocked", Detail: "provider-list",
		Codes: `(as160126; (as1601260; delist@messaging.microsoft; blocked using fblw`},
	// "550 5.7.64 TenantAttribution; Relay Access Denied"
	{Provider: "exchangeonline", Reason: "norelaying", Detail: "inbound-connector",
		Codes: `tenantattribution*relay`},

	// Google: support.google.com/mail/?p=…
	// "550 5.1.1 https://support.google.com/mail/?p=NoSuchUser"
	{Provider: "google", Reason: "userunknown",
		Codes: `p=nosuchuser; answer=6596`},
	// "550 5.2.1 https://support.google.com/mail/?p=DisabledUser"
	{Provider: "google", Reason: "suspend",
		Codes: `p=disableduser; p=inactiveuser`},
	// "452 4.2.2 https://support.google.com/mail/?p=OverQuotaTemp"
	{Provider: "google", Reason: "mailboxfull",
		Codes: `p=overquota`},
	// "450 4.2.1 https://support.google.com/mail/?p=ReceivingRate"
	{Provider: "google", Reason: "speeding", Detail: "recipient-rate",
		Codes: `p=receivingrate`},
	// "421 4.7.28 https://support.google.com/mail/?p=UnsolicitedRateLimitError"
	{Provider: "google", Reason: "speeding", Detail: "too-fast",
		Codes: `p=unsolicitedratelimiterror; p=userratelimit`},
	// "550 5.7.1 https://support.google.com/mail/?p=UnsolicitedMessageError"
	{Provider: "google", Reason: "spamdetected",
		Codes: `p=unsolicitedmessageerror`},
	// "550 5.7.1 Message rejected. See https://support.google.com/mail/answer/69585"
	{Provider: "google", Reason: "spamdetected", Detail: "filter",
		Codes: `answer/69585`},
	// "550 5.7.1 https://support.google.com/mail/?p=RfcMessageNonCompliant"
	{Provider: "google", Reason: "notcompliantrfc",
		Codes: `p=rfcmessagenoncompliant`},
	// "552 5.7.0 https://support.google.com/mail/?p=BlockedMessage"
	{Provider: "google", Reason: "policyviolation", Detail: "attachment",
		Codes: `p=blockedmessage`},
	// "552 5.3.4 https://support.google.com/mail/?p=MaxSizeError"
	{Provider: "google", Reason: "mesgtoobig", Detail: "size",
		Codes: `p=maxsizeerror`},
	// "554 5.4.6 https://support.google.com/mail/?p=MailLoop"
	{Provider: "google", Reason: "networkerror", Detail: "loop",
		Codes: `p=mailloop`},
	// "550 5.7.26 https://support.google.com/mail/?p=DmarcRejection"
	{Provider: "google", Reason: "authfailure", Detail: "dmarc",
		Codes: `p=dmarcrejection`},
	// "535 5.7.8 https://support.google.com/mail/?p=BadCredentials"
	{Provider: "google", Reason: "securityerror", Detail: "login-refused",
		Codes: `p=badcredentials`},
	// "534 5.7.9 https://support.google.com/mail/?p=InvalidSecondFactor"
	{Provider: "google", Reason: "securityerror", Detail: "app-password",
		Codes: `p=invalidsecondfactor; p=webloginrequired`},
	// "550 5.7.1 https://support.google.com/mail/?p=NotAuthorizedError"
	{Provider: "google", Reason: "blocked", Detail: "direct",
		Codes: `p=notauthorizederror`},
	// "530 5.7.0 https://support.google.com/mail/?p=WantAuthError"
	{Provider: "google", Reason: "securityerror", Detail: "login-needed",
		Codes: `p=wantautherror`},

	// "Message rejected by Google Groups. Please visit this page to review our Bulk Email Senders Guidelines."
	{Provider: "google", Reason: "spamdetected",
		Codes: `rejected by google groups*bulk email; rejected by google groups*answer=188131`},
	// "See https://groups.google.com/support/ for help with this group."
	{Provider: "google", Reason: "rejected", Detail: "group",
		Codes: `groups.google.com/support; google groups`},

	// Orange, LaPoste
	// "550 5.1.1 Invalid recipient. OFR_416 [416]"
	{Provider: "orange", Reason: "userunknown",
		Codes: `ofr_416; lpn416; lpn*_416`},
	// "552 5.1.1 Recipient overquota. OFR_417 [417]"
	{Provider: "orange", Reason: "mailboxfull",
		Codes: `ofr_417`},
	// "421 Too many connections. OFR004_104"
	{Provider: "orange", Reason: "toomanyconn", Detail: "too-many-connections",
		Codes: `ofr*_104|; lpn*_104|`},
	// "421 Service refused. LPN006_107"
	{Provider: "orange", Reason: "blocked", Detail: "host-refused",
		Codes: `
		ofr*_102|; lpn*_101|; lpn*_102|; lpn*_510|; ofr*_103|; ofr*_105|
		lpn*_107|; lpn*_108|; lpn*_109|; ofr*_201|
	`},
	// "421 Service refused. OFR_999 [999]"
	{Provider: "orange", Reason: "badreputation", Detail: "reputation",
		Codes: `ofr_999`},
	// "550 5.7.0 OFR_305 [305]"
	{Provider: "orange", Reason: "securityerror", Detail: "login-refused",
		Codes: `ofr*_305|`},
	// "550 5.5.0 LPN004_401"
	{Provider: "orange", Reason: "authfailure", Detail: "spf",
		Codes: `lpn*_401|`},
	// "571 5.7.1 LPN007_517"
	{Provider: "orange", Reason: "authfailure", Detail: "dmarc",
		Codes: `lpn*_517|`},
	// "550 5.5.0 LPN105_402"
	{Provider: "orange", Reason: "securityerror", Detail: "login-needed",
		Codes: `lpn*_402|`},
	// "501 5.1.0 Emetteur invalide. OFR004_405 [405]"
	{Provider: "orange", Reason: "rejected", Detail: "sender",
		Codes: `ofr*_405|; lpn*_405|; ofr_415; lpn*_421|`},
	// "550 5.5.0 LPN007_426"
	{Provider: "orange", Reason: "suspend",
		Codes: `lpn*_420|; lpn*_426|`},
	// "550 5.2.0 Mail rejete. OFR_506 [506]"
	{Provider: "orange", Reason: "spamdetected",
		Codes: `ofr_506; ouk_513`},
	// "554 5.7.1 <[192.0.2.7]:49309>: Client host rejected: LPN000_630"
	{Provider: "orange", Reason: "policyviolation", Detail: "policy",
		Codes: `lpn000_630; lpn*_630|`},
	// "550 mwinf ME OFR006_102"
	{Provider: "orange",
		Codes: `ofr_; ofr0; lpn0; lpn1; lpnaaa`},

	// Comcast, Cox, Spectrum
	// "554 See http://postmaster.comcast.net/smtp-error-codes.php#BL000000"
	{Provider: "comcast", Reason: "blocked", Detail: "provider-list",
		Codes: `bl000000`},
	// "554 See http://postmaster.comcast.net/smtp-error-codes.php#BL000001"
	{Provider: "comcast", Reason: "blocked", Detail: "blocklist",
		Codes: `bl000; es000`},
	// "421 See http://postmaster.comcast.net/smtp-error-codes.php#RL000010"
	{Provider: "comcast", Reason: "badreputation", Detail: "reputation",
		Codes: `rl000010`},
	// "550 5.2.0 See http://postmaster.comcast.net/smtp-error-codes.php#DM000001"
	{Provider: "comcast", Reason: "authfailure", Detail: "dmarc",
		Codes: `dm000001`},
	// "550 5.1.0 sender rejected. AUP#In-1310"
	{Provider: "spectrum", Reason: "toomanyconn", Detail: "too-many-connections",
		Codes: `
		aup#in-130; aup#in-131; aup#in-132; aup#in-133; aup#in-134; aup#130
		aup#131; aup#132; aup#133; aup#134; aup#in-154; aup#154
	`},
	// "421 AUP#In-1380"
	{Provider: "spectrum", Reason: "speeding", Detail: "too-fast",
		Codes: `
		aup#in-135; aup#in-136; aup#in-137; aup#in-138; aup#in-139; aup#in-14
		aup#135; aup#136; aup#137; aup#138; aup#139; aup#14
	`},
	// "452 AUP#1550"
	{Provider: "spectrum", Reason: "toomanyconn", Detail: "too-many-recipients",
		Codes: `
		aup#in-155; aup#in-156; aup#in-158; aup#155; aup#156; aup#158
		aup#out-155
	`},
	// "550 AUP#In-1160"
	{Provider: "spectrum", Reason: "authfailure", Detail: "dmarc",
		Codes: `
		aup#in-116; aup#in-117; aup#in-118; aup#in-119; aup#116; aup#117; aup#118
		aup#119
	`},
	// "550 AUP#In-1100"
	{Provider: "spectrum", Reason: "requireptr", If: cond{},
		Codes: `aup#in-11; aup#11`},
	// "554 AUP#In-1220"
	{Provider: "spectrum", Reason: "blocked", Detail: "blocklist",
		Codes: `aup#in-12; aup#12; aup#in-10; aup#10; aup#i-10; aup#i-11; aup#i-12`},
	// "550 5.1.0 sender rejected AUP#I-1310"
	{Provider: "spectrum", Reason: "badreputation", Detail: "reputation",
		Codes: `aup#i-13`},
	// "550 AUP#1500"
	{Provider: "spectrum", Reason: "rejected", Detail: "send-as",
		Codes: `aup#150; aup#152; aup#in-150; aup#in-152; aup#out-150; aup#out-152`},
	// "552 AUP#1530"
	{Provider: "spectrum", Reason: "mesgtoobig", Detail: "size",
		Codes: `aup#153; aup#in-153; aup#out-153`},
	// "554 cox refused. CDRBL"
	{Provider: "cox", Reason: "blocked", Detail: "provider-list",
		Codes: `aup#cdrbl; cdrbl|`},
	// "554 cox rejected AUP#CXBL"
	{Provider: "cox", Reason: "blocked", Detail: "blocklist",
		Codes: `aup#cxbl; aup#ipbl; aup#bl; cxbl|; ipbl0; ipbl1`},
	// "554 AUP#CXDNS"
	{Provider: "cox", Reason: "requireptr",
		Codes: `aup#cxdns; cxdns|`},
	// "550 5.1.0 sender rejected. Cox requires that all sender domains resolve to a valid MX or A-record. AUP#CXSNDR"
	{Provider: "cox", Reason: "rejected", Detail: "sender-domain",
		Codes: `valid mx or a*cxsndr`},
	// "550 AUP#CXSNDR"
	{Provider: "cox", Reason: "authfailure", Detail: "spf",
		Codes: `aup#cxsndr; cxsndr|`},
	// "550 AUP#CXSMTP"
	{Provider: "cox", Reason: "syntaxerror", Detail: "command",
		Codes: `aup#cxsmtp; cxsmtp|`},
	// "421 AUP#CXCNCT"
	{Provider: "cox", Reason: "toomanyconn", Detail: "too-many-connections",
		Codes: `aup#cxcnct; cxcnct|; aup#cnct`},
	// "421 AUP#CXMXRT"
	{Provider: "cox", Reason: "speeding", Detail: "too-fast",
		Codes: `aup#cxmxrt; cxmxrt|; cxthrt|; cxmj|; aup#mxrt; aup#cxthrt; aup#cxmj`},
	// "550 AUP#URLBL011"
	{Provider: "cox", Reason: "spamdetected",
		Codes: `aup#urlbl; urlbl0; urlbl1`},

	// T-Online
	// "554 IP=192.0.2.7 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.) (BL)"
	{Provider: "tonline", Reason: "blocked", Detail: "write-to-them",
		Codes: `tosa@rx.t-online.de; tobr@rx.t-online.de; a problem occurred*(bl); ip=*- a problem occurred`},

	// AT&T
	// "553 5.3.0 DNSBL:ATTRBL 521< 192.0.2.7 >_is_blocked."
	{Provider: "att", Reason: "blocked", Detail: "blocklist",
		Codes: `dnsbl:attrbl; attrbl; dnsbl:rbl 521; abuse-att.net`},

	// GoDaddy: IBnnn
	// "421 IB007 Try again"
	{Provider: "godaddy", Reason: "toomanyconn", Detail: "too-many-connections",
		Codes: `ib007|; ib510|`},
	// "421 IB101 Try again"
	{Provider: "godaddy", Reason: "systemerror", Detail: "server-busy",
		Codes: `ib101|`},
	// "554 IB103 Refused"
	{Provider: "godaddy", Reason: "badreputation", Detail: "reputation",
		Codes: `ib103|`},
	// "554 IB105 Refused"
	{Provider: "godaddy", Reason: "blocked", Detail: "blocklist",
		Codes: `ib104|; ib105|; ib106|; ib110|; ib111|; ib112|; ib113|; ib115|`},
	// "421 IB108 Refused"
	{Provider: "godaddy", Reason: "requireptr",
		Codes: `ib108|`},
	// "552 IB212 Refused"
	{Provider: "godaddy", Reason: "spamdetected",
		Codes: `ib212|`},
	// "535 IB401 Refused"
	{Provider: "godaddy", Reason: "securityerror", Detail: "login-refused",
		Codes: `ib401|`},
	// "550 IB501 Refused"
	{Provider: "godaddy", Reason: "rejected", Detail: "sender",
		Codes: `ib501|; ib502|; ib506|`},
	// "550 5.1.1 192.0.2.7 has sent to too many recipients this hour. IB607"
	{Provider: "godaddy", Reason: "speeding", Detail: "too-fast",
		Codes: `ib504|; ib607|`},
	// "550 5.1.0 192.0.2.7 is not allowed to send from <example.org>. IB508"
	{Provider: "godaddy", Reason: "authfailure", Detail: "spf",
		Codes: `ib508|`},
	// "452 IB605 Refused"
	{Provider: "godaddy", Reason: "toomanyconn", Detail: "too-many-recipients",
		Codes: `ib605|`},
	// "552 IB705 Refused"
	{Provider: "godaddy", Reason: "virusdetected",
		Codes: `ib705|`},

	// Facebook: postmaster.facebook.com/response_codes
	// "554 5.7.1 POL-P2 Refused"
	{Provider: "facebook", Reason: "blocked", Detail: "host-refused",
		Codes: `pol-p1|; pol-p2|; pol-p3|; pol-p4|; pol-t`},
	// "554 5.7.1 POL-P5 Refused"
	{Provider: "facebook", Reason: "virusdetected",
		Codes: `pol-p5|`},
	// "554 5.7.1 POL-P6 Refused"
	{Provider: "facebook", Reason: "spamdetected",
		Codes: `pol-p6|`},
	// "554 5.7.1 POL-P7 Refused"
	{Provider: "facebook", Reason: "policyviolation", Detail: "policy",
		Codes: `pol-p7|`},
	// "550 5.1.1 RCP-P1 Recipient address does not exist"
	{Provider: "facebook", Reason: "userunknown",
		Codes: `rcp-p1|; int-p1|; int-p3|; int-p4|`},
	// "550 5.1.1 RCP-P2 Refused due to recipient preferences"
	{Provider: "facebook", Reason: "filtered",
		Codes: `rcp-p2|; rcp-p3|; rcp-t1|`},
	// "450 RCP-T4 Recipient deactivated"
	{Provider: "facebook", Reason: "suspend",
		Codes: `rcp-t4|`},
	// "552 MSG-P1 Too large"
	{Provider: "facebook", Reason: "mesgtoobig", Detail: "size",
		Codes: `int-p2|; msg-p1|`},
	// "554 MSG-P2 Refused"
	{Provider: "facebook", Reason: "virusdetected", Detail: "attachment",
		Codes: `msg-p2|`},
	// "554 MSG-P3 Refused"
	{Provider: "facebook", Reason: "notcompliantrfc",
		Codes: `msg-p3|`},
	// "452 MSG-T1 Refused"
	{Provider: "facebook", Reason: "toomanyconn", Detail: "too-many-recipients",
		Codes: `msg-t1|; con-t4|`},
	// "554 DNS-P1 Refused"
	{Provider: "facebook", Reason: "rejected", Detail: "sender-domain",
		Codes: `dns-p1|; dns-p2|; dns-t1|`},
	// "554 DNS-P3 Refused"
	{Provider: "facebook", Reason: "requireptr",
		Codes: `dns-p3|; dns-t2|`},
	// "421 CON-T2 Refused"
	{Provider: "facebook", Reason: "toomanyconn", Detail: "too-many-connections",
		Codes: `con-t1|; con-t2|; con-t3|`},

	// NetEase: two letters, a colon, three letters
	// "421 HL:ICC mx1,example"
	{Provider: "netease", Reason: "toomanyconn", Detail: "too-many-connections",
		Codes: `hl:icc; mi:dmc; rp:drc; mi:ccl; rp:ccl; mi:cel; rp:cel`},
	// "421 HL:IFC mx1,example"
	{Provider: "netease", Reason: "speeding", Detail: "too-fast",
		Codes: `hl:ifc; mi:sfq; rp:qrc; rp:trc; mi:stc; hl:mep`},
	// "421 HL:REP mx1,example"
	{Provider: "netease", Reason: "badreputation", Detail: "reputation",
		Codes: `hl:rep`},
	// "554 HL:IHU mx1,example"
	{Provider: "netease", Reason: "blocked", Detail: "blocklist",
		Codes: `dt:rbl; hl:ihu; hl:ipb; wm:bli`},
	// "554 DT:SPM mx1,example"
	{Provider: "netease", Reason: "spamdetected",
		Codes: `dt:spm`},
	// "554 MI:SPB mx1,example"
	{Provider: "netease", Reason: "rejected", Detail: "sender",
		Codes: `mi:spb; wm:blu; mi:imf; dt:sum`},
	// "550 MI:SPF mx1,example"
	{Provider: "netease", Reason: "authfailure", Detail: "spf",
		Codes: `mi:spf`},
	// "550 MI:DMA mx1,example"
	{Provider: "netease", Reason: "authfailure", Detail: "dmarc",
		Codes: `mi:dma`},
	// "550 MI:NHD mx1,example"
	{Provider: "netease", Reason: "requireptr", Detail: "helo",
		Codes: `mi:nhd; rp:rdn`},
	// "550 RP:FRL mx1,example"
	{Provider: "netease", Reason: "norelaying", Detail: "relay-denied",
		Codes: `rp:frl`},
	// "550 RP:RCL mx1,example"
	{Provider: "netease", Reason: "toomanyconn", Detail: "too-many-recipients",
		Codes: `rp:rcl`},

	// i.ua: mail.i.ua/err/N/
	// "550 Refused. See http://mail.i.ua/err/1/"
	{Provider: "iua", Reason: "norelaying", Detail: "relay-denied",
		Codes: `mail.i.ua/err/1/; mail.i.ua/err/6/`},
	// "550 Refused. See http://mail.i.ua/err/2/"
	{Provider: "iua", Reason: "userunknown",
		Codes: `mail.i.ua/err/2/`},
	// "550 Mailbox is frozen. See http://mail.i.ua/err/3/"
	{Provider: "iua", Reason: "suspend",
		Codes: `mail.i.ua/err/3/`},
	// "550 Refused. See http://mail.i.ua/err/4/"
	{Provider: "iua", Reason: "mailboxfull",
		Codes: `mail.i.ua/err/4/`},
	// "550 Refused. See http://mail.i.ua/err/5/"
	{Provider: "iua", Reason: "speeding", Detail: "sending-limit",
		Codes: `mail.i.ua/err/5/`},
	// "550 Refused. See http://mail.i.ua/err/7/"
	{Provider: "iua", Reason: "requireptr", Detail: "helo",
		Codes: `mail.i.ua/err/7/`},
	// "550 Refused. See http://mail.i.ua/err/8/"
	{Provider: "iua", Reason: "rejected", Detail: "sender-domain",
		Codes: `mail.i.ua/err/8/`},
	// "550 Refused. See http://mail.i.ua/err/9/"
	{Provider: "iua", Reason: "blocked", Detail: "blocklist",
		Codes: `mail.i.ua/err/9/`},
	// "550 Refused. See http://mail.i.ua/err/10/"
	{Provider: "iua", Reason: "filtered",
		Codes: `mail.i.ua/err/10/`},

	// Rackspace: (Gnn) at the end
	// "421 Refused (G2)"
	{Provider: "rackspace", Reason: "toomanyconn", Detail: "too-many-connections",
		Codes: `(g2)`},
	// "550 5.7.1 Refused (G4)"
	{Provider: "rackspace", Reason: "virusdetected",
		Codes: `(g3); (g4); (g5)`},
	// "550 5.1.1 Refused (G8)"
	{Provider: "rackspace", Reason: "userunknown",
		Codes: `(g8); (g9)`},
	// "554 5.7.1 Refused (GE)"
	{Provider: "rackspace", Reason: "filtered",
		Codes: `(ge); (g7)`},
	// "550 5.7.1 Refused (G14)"
	{Provider: "rackspace", Reason: "rejected", Detail: "sender-domain",
		Codes: `(g14)`},
	// "550 5.7.1 Refused (G15)"
	{Provider: "rackspace", Reason: "authfailure", Detail: "dmarc",
		Codes: `(g15)`},
	// "450 4.4.0 Temporary lookup failure (G1E)"
	{Provider: "rackspace", Reason: "authfailure", Detail: "spf-lookup",
		Codes: `(g1e)`},
	// "450 4.4.6 Refused (G16)"
	{Provider: "rackspace", Reason: "networkerror", Detail: "loop",
		Codes: `(g16)`},
	// "550 5.7.0 Refused (G18)"
	{Provider: "rackspace", Reason: "contenterror",
		Codes: `(g18); (g19)`},
	// "550 5.7.0 Refused (G1A)"
	{Provider: "rackspace", Reason: "virusdetected", Detail: "attachment",
		Codes: `(g1a); (g1b); (g1c); (g1d)`},
	// "450 4.7.1 Refused (G1F)"
	{Provider: "rackspace", Reason: "requireptr",
		Codes: `(g1f)`},
	// "451 4.7.1 Refused (G28)"
	{Provider: "rackspace", Reason: "speeding", Detail: "too-fast",
		Codes: `(g28); (g30)`},
	// "554 5.7.1 ACL dns_rbl; Client host refused"
	{Provider: "rackspace", Reason: "blocked", Detail: "blocklist",
		Codes: `acl dns_rbl`},

	// Vade: OXSUSnnnn_nnn
	// "550 5.7.1 OXSUS0001_105"
	{Provider: "vade", Reason: "requireptr",
		Codes: `oxsus*_105|`},
	// "421 4.2.1 OXSUS0001_110"
	{Provider: "vade", Reason: "toomanyconn", Detail: "too-many-connections",
		Codes: `oxsus*_110|; oxsus*_139|`},
	// "421 4.2.1 OXSUS0001_136"
	{Provider: "vade", Reason: "speeding", Detail: "too-fast",
		Codes: `oxsus*_136|; oxsus*_140|`},
	// "421 4.2.1 OXSUS0001_102"
	{Provider: "vade", Reason: "systemfull", Detail: "system-full",
		Codes: `oxsus*_102|`},
	// "550 5.7.1 OXSUS0001_101"
	{Provider: "vade", Reason: "blocked", Detail: "blocklist",
		Codes: `oxsus*_101|`},

	// GMX, WEB.DE, IONOS: c=… in the link
	// "554 See http://postmaster.gmx.com/en/error-messages?ip=192.0.2.7&c=rdns"
	{Provider: "gmx", Reason: "requireptr",
		Codes: `&c=rdns; c=rdns`},
	// "554 See http://postmaster.gmx.com/en/error-messages?ip=192.0.2.7&c=bl"
	{Provider: "gmx", Reason: "blocked", Detail: "blocklist", Bound: true,
		Codes: `c=bl|; &c=bl`},
	// "554 See http://postmaster.gmx.com/?ip=192.0.2.7&c=poli"
	{Provider: "gmx", Reason: "policyviolation", Detail: "policy", Bound: true,
		Codes: `&c=poli`},
	// "554 See http://postmaster.gmx.com/en/error-messages?ip=192.0.2.7&c=hi"
	{Provider: "gmx", Reason: "notcompliantrfc", Detail: "headers", Bound: true,
		Codes: `c=hi|; c=hd|`},
	// "554 See https://postmaster.web.de/?c=hi"
	{Provider: "webde", Reason: "notcompliantrfc", Detail: "headers", Bound: true,
		Codes: `c=hi|; c=hd|`},

	// FireEye
	// "550 5.7.26 ETP205 Refused"
	{Provider: "fireeye", Reason: "authfailure", Detail: "dmarc",
		Codes: `etp205`},
	// "550 5.5.4 ETP208 Refused"
	{Provider: "fireeye", Reason: "blocked", Detail: "blocklist",
		Codes: `etp208`},
	// Trend Micro
	// "550 5.7.1 Recipient address rejected: ERS-Customized-Block."
	{Provider: "trendmicro", Reason: "rejected", Detail: "sender",
		Codes: `ers-customized-block; block-send-er`},
	// "550 ERS RBL+ match"
	{Provider: "trendmicro", Reason: "blocked", Detail: "blocklist",
		Codes: `ers zombie; ers rbl+; ers-rbl; ers-`},
	// "554 5.7.1 Recipient address rejected: Invalid-Recipient"
	{Provider: "trendmicro", Reason: "userunknown",
		Codes: `rejected: invalid-recipient`},
	// "554 5.7.1 Recipient address rejected: NO-DOMAIN"
	{Provider: "trendmicro", Reason: "norelaying", Detail: "relay-denied",
		Codes: `rejected: no-domain`},
	// "554 5.7.1 Recipient address rejected: BLOCK-RCPT"
	{Provider: "trendmicro", Reason: "filtered",
		Codes: `rejected: block-rcpt`},
	// ImprovMX
	// "551 5.7.1 Refused (#id-5.9.0)"
	{Provider: "improvmx", Reason: "networkerror", Detail: "loop",
		Codes: `#id-5.9.0`},
	// "551 5.7.1 Domain not found (#id-5.9.2)"
	{Provider: "improvmx", Reason: "norelaying", Detail: "relay-denied",
		Codes: `#id-5.9.2; #id-5.9.3; #id-5.9.5`},
	// "450 4.2.1 Refused (#id-5.9.4)"
	{Provider: "improvmx", Reason: "systemerror", Detail: "their-system",
		Codes: `#id-5.9.4`},
	// iridis mailRelay
	// "450 HST-RTE: limit"
	{Provider: "mailrelay", Reason: "speeding", Detail: "sending-limit",
		Codes: `hst-rte:; snd-nul:`},
	// "550 SND-VFY: refused"
	{Provider: "mailrelay", Reason: "rejected", Detail: "sender-domain",
		Codes: `snd-vfy:; msg-dom:`},
	// "550 RPT-VFY: refused"
	{Provider: "mailrelay", Reason: "userunknown",
		Codes: `rpt-vfy:`},
	// "550 MSG-RFC: refused"
	{Provider: "mailrelay", Reason: "notcompliantrfc",
		Codes: `msg-rfc:`},
	// "550 MSG-VMS: refused"
	{Provider: "mailrelay", Reason: "virusdetected",
		Codes: `msg-vms:`},
	// "550 MSG-EXT: refused"
	{Provider: "mailrelay", Reason: "virusdetected", Detail: "attachment",
		Codes: `msg-ext:`},

	// QQ
	// "550 Ip frequency limited."
	{Provider: "qq", Reason: "toomanyconn", Detail: "too-many-connections",
		Codes: `ip frequency limited; connection frequency limited`},
	// "550 Sender frequency limited."
	{Provider: "qq", Reason: "speeding", Detail: "too-fast",
		Codes: `sender frequency limited; domain frequency limited`},
	// "550 Mailbox unavailable or access denied"
	{Provider: "qq", Reason: "suspend",
		Codes: `mailbox unavailable or access denied`},
	// "550 Suspected spam ip."
	{Provider: "qq", Reason: "blocked", Detail: "host-refused",
		Codes: `suspected spam ip; suspected bounce attacks`},
	// "550 Mail content denied."
	{Provider: "qq", Reason: "spamdetected",
		Codes: `mail content denied; spam is embedded in the email`},

	// KDDI and docomo name a filtered user unknown (their published lists)
	// "550 5.2.0 : User unknown"
	{Provider: "kddi", Reason: "filtered", Bound: true, If: cond{Status: "5.2.0"},
		Codes: `550 : user unknown; : user unknown`},

	// Barracuda
	// "550 permanent failure for one or more recipients (ann@example.org:blocked)"
	{Provider: "barracuda", Reason: "policyviolation", Detail: "policy",
		Codes: `permanent failure for one or more recipients*:blocked)`},

	// Libero, Virgilio: LIB_nnn
	// "550 smtp-41.iol.local Invalid Domain [smtp-41.iol.local; LIB_420]"
	{Provider: "libero", Reason: "authfailure", Detail: "unauthenticated",
		Codes: `invalid domain [smtp*lib_420`},

	// Mimecast
	// "550 Envelope blocked - User Entry"
	{Provider: "mimecast", Reason: "rejected", Detail: "blocked-sender",
		Codes: `envelope blocked - user; prohibition - envelope blocked; prohibition envelope blocked`},
	// "554 Email rejected due to security policies"
	{Provider: "mimecast", Reason: "virusdetected", Detail: "virus-or-spam",
		Codes: `mcspamsignature; email rejected due to security policies`},
	// "451 Internal resource temporarily unavailable"
	{Provider: "mimecast", Reason: "systemerror", Detail: "their-system",
		Codes: `
		internal resources are temporarily unavailable
		internal resource temporarily unavailable
	`},
	// "550 Local CT IP Reputation - (reject)"
	{Provider: "mimecast", Reason: "badreputation", Detail: "reputation",
		Codes: `local ct ip reputation; csi.mimecast.org`},
}

// providerMarks show whose server speaks and say nothing of the reason.
var providerMarks = []providerMark{
	// "550 5.5.0 Requested action not taken [outlook.com]"
	{"outlook", `
		olc.protection.outlook.com; [outlook.com]; mail.live.com; postmaster.live.com
		sendersupport; [hotmail.com]; hotmail.com/mail/troubleshooting; .hotmail.com (
		attr17 [outlook; mx1.hotmail.com; mx2.hotmail.com; mx3.hotmail.com
		mx4.hotmail.com; mailbox unavailable (s2
	`},
	// "550 5.1.1 no such user - gsmtp"
	{"google", `
		gsmtp; gmail has detected; gcdp; support.google.com; mail.google.com; google.com/mail
		aspmx.l.google.com; gmail-smtp-in; googlemail.com; gmail requires
		knowledge.workspace.google.com; amount of spam sent to gmail; google tried to deliver
		this mail has been rate limited because
	`},
	// "550 5.7.1 See https://support.apple.com/en-us/HT204137"
	{"apple", `
		support.apple.com; mail.icloud.com; icloud.com [; me.com esmtp
		user does not exist (icloud; apple.com/kb
	`},
	// "554 See http://postmaster.yahoo.com/errors/"
	{"yahoo", `
		postmaster.yahoo; yahoodns.net; delivery error: dd; postmaster.verizonmedia.com
		postmaster.aol.com; help.yahoo.com; mail.yahoo.com; yahoo.com -; yahoo-help.jp
		yahooinc.com; mail.aol.com; yahoo.com resources; unresolvable rfc.5321 from
		unresolvable rfc.5322 from; 554 30 sorry; 554.30; dd requested mail action
		user is receiving mail too quickly
	`},
	// "554 mx.example.org comcast block"
	{"comcast", `comcast; recipient mailbox unallocated; not our customer; xfinity`},
	// "550 See https://www.spectrum.net/support/"
	{"spectrum", `spectrum.net; charter.net; rr.com|; aup#i-; aup#in-; aup#out-; twc.com`},
	// "421 mx.east.cox.net refused"
	{"cox", `cox.net; cox too many; aup#; cox rejected`},
	// "550 5.1.1 unknown or illegal alias: ann@prodigy.net.mx"
	{"telmex", `prodigy.net.mx`},
	// "550 5.2.1 al-ip4-mx-vip1.prodigy.net"
	{"att", `prodigy.net; att.net; blank mailhost; worldnet.att; fix reverse dns for`},
	// "550 mwinf5c14 ME refused"
	{"orange", `
		orange.fr; wanadoo; laposte.net; mwinf; 220-laposte
		adresse d au moins un destinataire; boite du destinataire pleine
	`},
	// "550 See https://community.mimecast.com/docs/DOC-1369#550"
	{"mimecast", `mimecast`},
	// "554 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.7"
	{"proofpoint", `proofpoint; ppe-hosted.com; pphosted.com; csi.cloudmark.com`},
	// "550 cuda_nsu refused"
	{"barracuda", `
		barracudanetworks; barracudacentral; cuda_nsu; att-000
		rejecting banned content; rejecting spoofed message; abuse. go away
		deferred due to suspect content; spam url in content
	`},
	// "550 in.hes.trendmicro.com refused"
	{"trendmicro", `trendmicro; mail-abuse.com; ers-`},
	// "553 See http://www.symanteccloud.com/troubleshooting"
	{"emailsecuritycloud", `
		messagelabs; symanteccloud; symantec.cloud; email security.cloud
		invalid recipient*(#5.1.1); message filtered*(#5.7.1)
	`},
	// "554 esa1.example.iphmx.com refused"
	{"cisco", `
		iphmx.com; ironport; senderbase; talosintelligence; unknown address error
		sending mta's poor reputation
	`},
	// "550 ETP207 refused"
	{"fireeye", `fireeye; trellix; etp2`},
	// "450 4.2.0 greylisted for 60 seconds by ZEROSPAM"
	{"zerospam", `zerospam`},
	// "550 See http://postmaster.apps.rackspace.com"
	{"rackspace", `emailsrvr.com; rackspace`},
	// "554 p3plibsmtp01-01.prod.phx3.secureserver.net bizsmtp refused"
	{"godaddy", `
		secureserver.net; bizsmtp; x.co/rlbounce; x.co/srbounce; godaddy
		unsubscribe.godaddy
	`},
	// "550 See http://service.mail.qq.com/cgi-bin/help"
	{"qq", `mail.qq.com; exmail.qq.com; qq.com/; mx.qq.com; suspected spam sender; foxmail`},
	// "550 User suspended, http://mail.163.com/help/"
	{"netease", `163.com; 126.com; netease; qiye.163; yeah.net`},
	// "554 gmx.net (mxgmx014) Nemesis ESMTP Service"
	{"gmx", `
		postmaster.gmx; gmx.net; mxgmx; nemesis esmtp; kundenserver.de; 1and1
		postmaster.1and1; ionos; mail.com error-messages; mx00.emig.gmx
	`},
	// "554 web.de (mxweb010) refused"
	{"webde", `
		web.de|; mx-ha03.web.de; reject due to policy restrictions (
		reject due to spf policy; bad dns ptr resource record; ip address is block listed
		invalid dns mx or a/aaaa
	`},
	// "554 mx03.t-online.de refused"
	{"tonline", `t-online.de`},
	// "550 mx.freenet.de refused"
	{"freenet", `freenet.de`},
	// "550 mx1.free.fr refused"
	{"free", `free.fr; (usersearch); blocked due to inactivity`},
	// "450 4.2.1 mx1.improvmx.com refused"
	{"improvmx", `improvmx; #id-5.9.; has been blocked (code 2)`},
	// "450 mx.infomaniak.ch refused"
	{"infomaniak", `infomaniak`},
	// "550 mx1.mail.hostpoint.ch refused"
	{"hostpoint", `hostpoint`},
	// "550 home-mx.app.hey.com refused"
	{"hey", `hey.com`},
	// "554 5.7.1 mx.zoho.com refused"
	{"zoho", `
		zohomail; zoho; mailbox delivery restricted by policy
		mailbox delivery failure policy error; email flagged as spam; mailpolicy violation
	`},
	// "550 5.1.1 mail.protonmail.ch refused"
	{"protonmail", `protonmail; proton.me; proton mail`},
	// "554 5.7.1 See https://ya.cc/1example"
	{"yandex", `
		yandex; ya.cc/; policy rejection on the target address
		rejected under suspicion of spam
	`},
	// "550 See http://help.mail.ru/notspam-support/"
	{"mailru", `mail.ru; notspam-support; corp.mail.ru`},
	// "540 5.7.1 <ann@rambler.example>: rambler refused"
	{"rambler", `rambler`},
	// "554 Message rejected by Amazon SES"
	{"amazonses", `
		amazonses.com; amazonaws.com; amazon ses; amazon simple email
		email address is not verified; throttling failure
	`},
	// "550 5.7.1 [CS] Message blocked. See https://console.mailchannels.net"
	{"mailchannels", `mailchannels`},
	// "550 5.7.1 XGEMAIL_0004 Command rejected"
	{"sophos", `xgemail; sophos`},
	// "550 refused by sendgrid.net"
	{"sendgrid", `sendgrid`},
	// "550 5.6.0 X-MSYS-API JSON parsing error"
	{"sparkpost", `sparkpost; x-msys-api`},
	// "421 4.3.0 Upstream error, check https://developers.cloudflare.com/email-routing/postmaster"
	{"cloudflare", `mx.cloudflare.net; cloudflare.com; email-routing/postmaster`},
	// "550 See https://forwardemail.net"
	{"forwardemail", `forwardemail.net`},
	// "550 See http://postmaster.facebook.com/response_codes?ip=192.0.2.7"
	{"facebook", `facebook.com; response_codes?ip=`},
	// "550 See http://postmaster-oxsus.vadesecure.com"
	{"vade", `oxsus; vadesecure`},
	// "550 mx1.titan.email refused"
	{"titan", `titan.email`},
	// "550 See https://mxroute.com"
	{"mxroute", `mxroute`},
	// "450 4.7.1 UOL-SH_D-H [33]"
	{"uol", `uol-sh_d-h; uol.com.br; uhserver.com`},
	// "550 mx.interia.pl refused"
	{"interia", `interia.pl`},
	// "554 mx.wp.pl refused"
	{"wp", `mx.wp.pl; refused mailfrom because return mx`},
	// "554 cm-csi-v11 refused"
	{"terra", `terra.com; cm-csi-v11`},
	// "554 mx.bigpond.com refused"
	{"bigpond", `bigpond`},
	// "554 etb-1.mail.tiscali.it refused"
	{"tiscali", `tiscali.it`},
	// "451 mx1.seznam.cz refused"
	{"seznam", `seznam.cz`},
	// "550 mx1.wedos.net refused"
	{"wedos", `wedos`},
	// "550 Unknown user ann@docomo.ne.jp"
	{"docomo", `docomo.ne.jp`},
	// "550 <ann@ezweb.ne.jp>: User unknown"
	{"kddi", `ezweb.ne.jp; au.com|`},
	// "550 5.7.606 [AM5EUR02FT012.eop-EUR02.prod.protection.outlook.com]"
	{"exchangeonline", `
		protection.outlook.com; prod.outlook.com; office365; sender.office.com
		exchange online; resource forest; outlook.com; (as1; (as7; tenantattribution
		resolver.adr; 5.4.1*recipient address rejected: access denied; messaging.microsoft.com
		office.com; linkid=526655; microsoft.com; aka.ms/exo; [lastattemptedserver
	`},
	// "554 5.7.1 blocked using zen.spamhaus.org"
	{"spamhaus", `spamhaus; shxbl`},
}

// providerHosts maps the domains of mail servers to providers.
var providerHosts = map[string]string{
	"google.com": "google", "googlemail.com": "google", "gmail.com": "google",
	"l.google.com": "google",
	"yahoodns.net": "yahoo", "yahoo.com": "yahoo", "aol.com": "yahoo", "yahoo.co.jp": "yahoojp",
	"olc.protection.outlook.com": "outlook", "hotmail.com": "outlook", "live.com": "outlook",
	"protection.outlook.com": "exchangeonline", "prod.outlook.com": "exchangeonline",
	"outlook.com": "exchangeonline", "mx.microsoft": "exchangeonline",
	"office365.com": "exchangeonline",
	"icloud.com":    "apple", "me.com": "apple", "apple.com": "apple", "mac.com": "apple",
	"comcast.net": "comcast", "charter.net": "spectrum", "rr.com": "spectrum",
	"spectrum.net": "spectrum", "cox.net": "cox",
	"cloudfilter.net": "cloudfilter", "prodigy.net": "att", "att.net": "att",
	"orange.fr": "orange", "wanadoo.fr": "orange", "laposte.net": "orange",
	"mimecast.com": "mimecast", "mimecast.co.za": "mimecast", "mimecast-offshore.com": "mimecast",
	"ppe-hosted.com": "proofpoint", "pphosted.com": "proofpoint", "proofpoint.com": "proofpoint",
	"barracudanetworks.com": "barracuda", "trendmicro.com": "trendmicro",
	"trendmicro.eu": "trendmicro", "messagelabs.com": "emailsecuritycloud",
	"iphmx.com": "cisco", "fireeyecloud.com": "fireeye", "fireeyegov.com": "fireeye",
	"zerospam.ca":   "zerospam",
	"emailsrvr.com": "rackspace", "secureserver.net": "godaddy", "qq.com": "qq",
	"163.com": "netease", "126.com": "netease",
	"netease.com": "netease", "yeah.net": "netease", "gmx.net": "gmx", "gmx.com": "gmx",
	"kundenserver.de": "gmx", "1and1.com": "gmx",
	"1and1.co.uk": "gmx", "ionos.com": "gmx", "ionos.de": "gmx", "mail.com": "gmx",
	"web.de": "webde", "t-online.de": "tonline", "freenet.de": "freenet",
	"free.fr": "free", "improvmx.com": "improvmx", "infomaniak.ch": "infomaniak",
	"infomaniak.com": "infomaniak", "hostpoint.ch": "hostpoint", "hey.com": "hey",
	"zoho.com": "zoho", "zoho.eu": "zoho", "zoho.in": "zoho", "zohomail.com": "zoho",
	"protonmail.ch": "protonmail", "proton.me": "protonmail",
	"yandex.ru": "yandex", "yandex.net": "yandex", "mail.ru": "mailru", "rambler.ru": "rambler",
	"amazonses.com": "amazonses", "amazonaws.com": "amazonses",
	"sendgrid.net": "sendgrid", "sparkpostmail.com": "sparkpost", "cloudflare.net": "cloudflare",
	"forwardemail.net": "forwardemail", "facebook.com": "facebook",
	"vadesecure.com": "vade", "titan.email": "titan", "mxroute.com": "mxroute",
	"uhserver.com": "uol", "uol.com.br": "uol", "interia.pl": "interia",
	"wp.pl": "wp", "o2.pl": "wp", "bigpond.com": "bigpond", "tiscali.it": "tiscali",
	"seznam.cz": "seznam", "wedos.net": "wedos",
	"docomo.ne.jp": "docomo", "ezweb.ne.jp": "kddi", "au.com": "kddi", "email.ua": "iua",
	"i.ua": "iua", "ukr.net": "ukrnet", "hot.ee": "hotee",
	"terra.com": "terra",
}

// mailboxDomains maps the domains of public mailboxes to providers.
var mailboxDomains = map[string]string{
	"gmail.com": "google", "googlemail.com": "google",
	"outlook.com": "outlook", "hotmail.com": "outlook", "live.com": "outlook", "msn.com": "outlook",
	"hotmail.co.uk": "outlook", "hotmail.fr": "outlook",
	"hotmail.de": "outlook", "hotmail.it": "outlook", "hotmail.es": "outlook", "live.fr": "outlook",
	"live.co.uk": "outlook", "live.nl": "outlook", "outlook.de": "outlook", "outlook.fr": "outlook",
	"yahoo.com": "yahoo", "ymail.com": "yahoo", "rocketmail.com": "yahoo", "aol.com": "yahoo",
	"aim.com": "yahoo", "verizon.net": "yahoo", "yahoo.co.uk": "yahoo", "yahoo.fr": "yahoo",
	"yahoo.de": "yahoo", "yahoo.it": "yahoo", "yahoo.es": "yahoo", "yahoo.ca": "yahoo",
	"yahoo.co.in": "yahoo", "yahoo.com.br": "yahoo",
	"icloud.com": "apple", "me.com": "apple", "mac.com": "apple", "comcast.net": "comcast",
	"xfinity.com": "comcast",
	"charter.net": "spectrum", "rr.com": "spectrum", "twc.com": "spectrum",
	"spectrum.net": "spectrum", "cox.net": "cox", "att.net": "att", "prodigy.net": "att",
	"sbcglobal.net": "att", "bellsouth.net": "att", "orange.fr": "orange", "wanadoo.fr": "orange",
	"laposte.net": "orange", "qq.com": "qq", "foxmail.com": "qq",
	"163.com": "netease", "126.com": "netease", "yeah.net": "netease", "gmx.net": "gmx",
	"gmx.de": "gmx", "gmx.com": "gmx", "gmx.at": "gmx", "gmx.ch": "gmx",
	"mail.com": "gmx", "web.de": "webde", "t-online.de": "tonline", "freenet.de": "freenet",
	"free.fr": "free", "hey.com": "hey", "zoho.com": "zoho",
	"zohomail.com": "zoho", "protonmail.com": "protonmail", "proton.me": "protonmail",
	"pm.me": "protonmail", "yandex.ru": "yandex", "yandex.com": "yandex", "ya.ru": "yandex",
	"mail.ru": "mailru", "bk.ru": "mailru", "inbox.ru": "mailru", "list.ru": "mailru",
	"rambler.ru": "rambler", "lenta.ru": "rambler", "i.ua": "iua", "ukr.net": "ukrnet",
	"wp.pl": "wp", "o2.pl": "wp", "interia.pl": "interia", "seznam.cz": "seznam",
	"bigpond.com": "bigpond", "tiscali.it": "tiscali", "uol.com.br": "uol",
	"docomo.ne.jp": "docomo", "ezweb.ne.jp": "kddi", "au.com": "kddi",
	"infomaniak.ch": "infomaniak", "facebook.com": "facebook", "hot.ee": "hotee",
}

// sendingHosts maps the domains of servers that send other people's mail to the
// names people know. It is narrower than providerHosts: a machine rented at a
// provider (amazonaws.com) is its tenant's to mend, and one company has brands.
var sendingHosts = map[string]string{
	"google.com": "Google", "outlook.com": "Microsoft", "hotmail.com": "Microsoft",
	"yahoo.com": "Yahoo", "aol.com": "AOL",
	"icloud.com": "Apple", "me.com": "Apple", "apple.com": "Apple",
	"gmx.net": "GMX", "gmx.com": "GMX", "web.de": "WEB.DE", "t-online.de": "Telekom",
	"kundenserver.de": "IONOS", "secureserver.net": "GoDaddy",
	"zoho.com": "Zoho", "zoho.eu": "Zoho", "yandex.net": "Yandex", "yandex.ru": "Yandex",
	"mail.ru": "Mail.ru", "protonmail.ch": "Proton", "proton.ch": "Proton",
	"orange.fr": "Orange", "free.fr": "Free", "comcast.net": "Comcast",
	"qq.com": "QQ", "163.com": "NetEase",
	"amazonses.com": "Amazon SES", "sendgrid.net": "SendGrid", "mailgun.net": "Mailgun",
	"mandrillapp.com": "Mailchimp", "mcsv.net": "Mailchimp",
}
