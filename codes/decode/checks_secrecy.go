package decode

import (
	"strings"

	"github.com/smtp-decoder/smtp-decoder/codes"
)

// secrecyRules look at what goes over the line in the clear.
var secrecyRules = []rule{
	{"auth-in-the-clear", Fault, codes.Ref{Doc: "RFC 8314", Section: "4.1"}, everyAsk(authInTheClear)},
	{"starttls-unused", Risk, codes.Ref{Doc: "RFC 3207", Section: "3"}, starttlsUnused},
}

// clearMechanisms hand over the password, or a token as good as one.
var clearMechanisms = map[string]string{"PLAIN": "password", "LOGIN": "password", "XOAUTH2": "token", "OAUTHBEARER": "token"}

func authInTheClear(s *dialogue, a *ask) string {
	mechanism, initial, _ := strings.Cut(strings.TrimSpace(a.args), " ")
	what := clearMechanisms[strings.ToUpper(mechanism)]
	handed := a.Reply == 334 || initial != "" && a.Reply/100 == 2
	if a.verb != "AUTH" || what == "" || !handed || !s.inTheClear(a.before) {
		return ""
	}
	return "The login goes over the line without TLS; whoever listens on the way can read the " + what + "."
}

// inTheClear says that the connection surely has no TLS: STARTTLS is offered
// still, which a server must not do under TLS (RFC 3207, 4.2), or the program
// names the port and never TLS.
func (s *dialogue) inTheClear(now state) bool {
	_, offered := now.offers["STARTTLS"]
	return !now.tls && !s.tlsNamed && (offered || s.plainPort)
}

// starttlsUnused finds the first command of a login or a message that goes in
// the clear though TLS was offered.
func starttlsUnused(s *dialogue, tell func(int, string)) {
	for i := range s.asks {
		a := &s.asks[i]
		if a.verb == "STARTTLS" || authInTheClear(s, a) != "" {
			return
		}
		if _, offered := a.before.offers["STARTTLS"]; a.verb == "MAIL" && offered && s.inTheClear(a.before) {
			tell(a.line, "STARTTLS was offered and is not used: the message goes over the line in the clear.")
			return
		}
	}
}
