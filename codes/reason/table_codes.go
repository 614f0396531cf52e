package reason

import "strings"

// A codeRow gives the reason of an enhanced status code. Status is the code
// without its class, or a prefix of it that ends with a dot.
type codeRow struct {
	Status, Reason, Detail string
}

// statusRows are in order: the first row whose code fits decides (RFC 3463, 3,
// and the IANA registry; codes of five digits are Exchange Online's).
var statusRows = []codeRow{
	{"1.1", "userunknown", ""},
	{"1.2", "hostunknown", "no-domain"},
	{"1.3", "userunknown", "address-syntax"},
	{"1.4", "systemerror", "their-system"},
	{"1.6", "hasmoved", ""},
	{"1.7", "rejected", "sender-syntax"},
	{"1.8", "rejected", "sender-domain"},
	{"1.9", "systemerror", "their-system"},
	{"1.10", "notaccept", "no-mail"},
	{"1.90", "speeding", "sending-limit"},
	{"1.351", "userunknown", ""},
	{"2.0", "filtered", ""},
	{"2.1", "suspend", ""},
	{"2.2", "mailboxfull", ""},
	{"2.3", "exceedlimit", "size"},
	{"2.4", "filtered", ""},
	{"2.121", "speeding", "too-fast"},
	{"2.122", "speeding", "too-fast"},
	{"3.0", "systemerror", "their-system"},
	{"3.1", "systemfull", "system-full"},
	{"3.2", "systemerror", "their-system"},
	{"3.3", "systemerror", "their-system"},
	{"3.4", "mesgtoobig", "size"},
	{"3.5", "systemerror", "their-system"},
	{"4.0", "networkerror", ""},
	{"4.1", "expired", "timeout"},
	{"4.2", "networkerror", "lost-connection"},
	{"4.3", "networkerror", "dns"},
	{"4.4", "hostunknown", "no-domain"},
	{"4.5", "systemerror", "server-busy"},
	{"4.6", "networkerror", "loop"},
	{"4.7", "expired", "expired"},
	{"4.11", "networkerror", "loop"},
	{"4.14", "networkerror", "loop"},
	{"4.300", "expired", "expired"},
	{"4.310", "hostunknown", "no-domain"},
	{"4.312", "networkerror", "dns"},
	{"4.316", "expired", "no-connection"},
	{"4.317", "failedstarttls", "tls-failed"},
	{"4.318", "networkerror", "lost-connection"},
	{"5.0", "syntaxerror", "command"},
	{"5.1", "syntaxerror", "sequence"},
	{"5.2", "syntaxerror", "command"},
	{"5.3", "toomanyconn", "too-many-recipients"},
	{"5.4", "syntaxerror", "command"},
	{"5.5", "syntaxerror", "command"},
	{"6.11", "notcompliantrfc", ""},
	{"6.7", "contenterror", "smtputf8"},
	{"6.", "contenterror", ""},
	{"7.0", "securityerror", "not-authorized"},
	{"7.1", "securityerror", "not-authorized"},
	{"7.2", "rejected", "group"},
	{"7.8", "securityerror", "login-refused"},
	{"7.9", "securityerror", "not-authorized"},
	{"7.10", "failedstarttls", "tls-required"},
	{"7.11", "failedstarttls", "tls-required"},
	{"7.13", "suspend", ""},
	{"7.15", "systemerror", "server-busy"},
	{"7.17", "hasmoved", ""},
	{"7.18", "hasmoved", ""},
	{"7.19", "systemerror", "their-system"},
	{"7.20", "authfailure", "dkim"},
	{"7.21", "authfailure", "dkim"},
	{"7.22", "authfailure", "dkim"},
	{"7.23", "authfailure", "spf"},
	{"7.24", "authfailure", "spf"},
	{"7.25", "requireptr", ""},
	{"7.26", "authfailure", ""},
	{"7.27", "notaccept", "no-mail"},
	{"7.28", "speeding", "too-fast"},
	{"7.29", "authfailure", ""},
	{"7.30", "failedstarttls", "tls-required"},
	{"7.31", "securityerror", "not-authorized"},
	{"7.32", "authfailure", "dmarc"},
	{"7.40", "authfailure", "dmarc"},
	{"7.57", "securityerror", "login-needed"},
	{"7.60", "rejected", "send-as"},
	{"7.12", "rejected", "group"},
	{"7.124", "rejected", "group"},
	{"7.135", "rejected", "group"},
	{"7.136", "rejected", "group"},
	{"7.133", "rejected", "group"},
	{"7.134", "rejected", "group"},
	{"7.193", "rejected", "group"},
	{"7.232", "speeding", "tenant-limit"},
	{"7.233", "speeding", "tenant-limit"},
	{"7.236", "speeding", "sending-limit"},
	{"7.321", "failedstarttls", "tls-failed"},
	{"7.322", "failedstarttls", "certificate-expired"},
	{"7.323", "failedstarttls", "dane"},
	{"7.324", "failedstarttls", "dane"},
	{"7.325", "failedstarttls", "tls-failed"},
	{"7.500", "systemerror", "server-busy"},
	{"7.508", "speeding", "too-fast"},
	{"7.509", "authfailure", "dmarc"},
	{"7.511", "blocked", "provider-list"},
	{"7.512", "notcompliantrfc", ""},
	{"7.513", "blocked", "customer-list"},
	{"7.515", "authfailure", ""},
	{"7.606", "blocked", "provider-list"},
	{"7.650", "badreputation", "reputation"},
	{"7.651", "badreputation", "reputation"},
	{"7.652", "toomanyconn", "too-many-connections"},
	{"7.705", "speeding", "tenant-limit"},
	{"7.708", "blocked", "host-refused"},
	{"7.750", "rejected", "unregistered-domain"},
	{"7.", "securityerror", "not-authorized"},
}

// A replyRow gives the reason of a reply code after a stage; "" for any.
type replyRow struct {
	Reply                 int
	Stage, Reason, Detail string
}

// replyRows are in order (RFC 5321, 4.2 and 4.3.2; RFC 4954, 4; RFC 3207, 4;
// RFC 7504). What stands in no row says nothing.
var replyRows = []replyRow{
	{421, "connect greeting ehlo", "blocked", "host-refused"},
	{421, "", "systemerror", "their-system"},
	{432, "", "systemerror", "their-system"},
	{450, "mail", "rejected", "sender"},
	{450, "connect greeting ehlo", "blocked", "host-refused"},
	{451, "", "systemerror", "their-system"},
	{452, "", "systemfull", "system-full"},
	{454, "starttls", "failedstarttls", "tls-failed"},
	{454, "auth", "securityerror", "login-later"},
	{455, "", "syntaxerror", "command"},
	{500, "", "syntaxerror", "command"},
	{501, "mail", "rejected", "sender"},
	{501, "starttls", "failedstarttls", "tls-failed"},
	{501, "auth", "securityerror", "login-refused"},
	{501, "", "syntaxerror", "command"},
	{502, "", "syntaxerror", "command"},
	{503, "", "syntaxerror", "sequence"},
	{504, "auth", "securityerror", "login-mechanism"},
	{504, "", "syntaxerror", "command"},
	{521, "", "notaccept", "no-mail"},
	{523, "", "mesgtoobig", "size"},
	{525, "", "suspend", ""},
	{530, "", "securityerror", "login-needed"},
	{534, "", "securityerror", "login-mechanism"},
	{535, "", "securityerror", "login-refused"},
	{538, "", "failedstarttls", "tls-required"},
	{541, "", "rejected", "sender"},
	{542, "", "userunknown", ""},
	{550, "connect greeting ehlo", "blocked", "host-refused"},
	{550, "mail", "rejected", "sender"},
	{550, "rcpt", "userunknown", ""},
	{551, "", "hasmoved", ""},
	{552, "rcpt", "mailboxfull", ""},
	{552, "mail data message", "mesgtoobig", "size"},
	{553, "mail", "rejected", "sender"},
	{553, "rcpt", "userunknown", ""},
	{554, "connect greeting ehlo", "blocked", "host-refused"},
	{555, "", "syntaxerror", "command"},
	{556, "", "notaccept", "no-mail"},
	{571, "", "blocked", "host-refused"},
}

// exitCodes gives the reasons of what a local mailer ended with (sysexits.h).
var exitCodes = map[string]string{
	"64": "mailererror", "65": "mailererror", "66": "mailererror",
	"67": "userunknown", "68": "hostunknown", "69": "systemerror",
	"70": "mailererror", "71": "systemerror", "72": "systemerror",
	"73": "systemerror", "74": "systemerror", "75": "systemerror",
	"76": "systemerror", "77": "systemerror", "78": "systemerror",
}

// byCode reads a reason off the codes where no words gave one.
func byCode(c situation) (reason, detail, by string) {
	if len(c.status) > 2 && !(isLoginReply(c.reply) && saysLittle(c.status[2:])) {
		for _, r := range statusRows {
			if r.Reason != "" && fits(c.status[2:], r.Status) {
				return r.Reason, r.Detail, "status"
			}
		}
	}
	for _, r := range replyRows {
		if r.Reply == c.reply && (r.Stage == "" || anyField(r.Stage, c.isAt)) {
			return r.Reason, r.Detail, "reply"
		}
	}
	return "", "", ""
}

// isLoginReply says that a reply code is one of a login alone (RFC 4954, 6;
// RFC 3207, 4), and so says more than a general code beside it.
func isLoginReply(reply int) bool {
	return reply == 530 || reply == 534 || reply == 535 || reply == 538
}

// saysLittle says that an enhanced code without its class stands for any refusal of
// its subject.
func saysLittle(code string) bool { return strings.HasSuffix(code, ".0") || code == "7.1" }

func fits(code, row string) bool {
	return code == row || strings.HasSuffix(row, ".") && strings.HasPrefix(code, row)
}
