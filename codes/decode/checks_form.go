package decode

import (
	"fmt"
	"net/netip"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/smtp-decoder/smtp-decoder/codes"
)

// formRules look at how commands are written (RFC 5321, 4.1.2).
var formRules = []rule{
	{"hello-name", Fault, codes.Ref{Doc: "RFC 5321", Section: "4.1.4"}, everyAsk(helloName)},
	{"path-brackets", Fault, codes.Ref{Doc: "RFC 5321", Section: "4.1.2"}, everyAsk(pathBrackets)},
	{"path-blank", Fault, codes.Ref{Doc: "RFC 5321", Section: "3.3"}, everyAsk(pathBlank)},
	{"non-ascii", Fault, codes.Ref{Doc: "RFC 6531", Section: "3.4"}, everyAsk(nonASCII)},
	{"local-part-length", Risk, codes.Ref{Doc: "RFC 5321", Section: "4.5.3.1.1"}, everyAsk(localPartTooLong)},
	{"domain-length", Fault, codes.Ref{Doc: "RFC 5321", Section: "4.5.3.1.2"}, everyAsk(domainTooLong)},
	{"command-length", Fault, codes.Ref{Doc: "RFC 5321", Section: "4.5.3.1.4"}, everyAsk(commandTooLong)},
}

// helloName finds a client that gives no full name and no address in brackets.
// LMTP stays on the machine, where any name will do.
func helloName(_ *dialogue, a *ask) string {
	name := strings.TrimSpace(a.args)
	if name == "" && (a.verb == "EHLO" || a.verb == "HELO") && a.Reply >= 500 {
		return a.verb + " comes without the client’s name, which has to follow on the same line."
	}
	if a.verb != "EHLO" && a.verb != "HELO" || name == "" || strings.ContainsAny(name, "*<>…•█ ") || redactedName(name) {
		return ""
	}
	literal, bracketed := cutBrackets(name)
	_, err := netip.ParseAddr(strings.TrimPrefix(literal, "IPv6:"))
	switch isAddress := err == nil; {
	case bracketed && isAddress, bracketed && strings.Contains(literal, ":"):
		return ""
	case bracketed:
		return "What stands in brackets is no address; servers may refuse it."
	case isAddress:
		return "An address as a name has to stand in brackets, [" + name + "]; servers may refuse it without them."
	case !strings.Contains(strings.Trim(name, "."), "."):
		return "“" + name + "” is no full host name; servers may refuse a client that gives one without a domain."
	case strings.Contains(name, "_"):
		return "A host name has no underscore; servers may refuse “" + name + "”."
	}
	return ""
}

func cutBrackets(s string) (string, bool) {
	if len(s) > 2 && s[0] == '[' && s[len(s)-1] == ']' {
		return s[1 : len(s)-1], true
	}
	return s, false
}

// redactedName says that someone took a name out before the text was pasted.
func redactedName(s string) bool {
	low := strings.ToLower(strings.Trim(s, "[](){}"))
	return low == "" || strings.Trim(low, "x.-_") == "" || strings.Contains(low, "redacted") || strings.Contains(low, "hidden") ||
		strings.Contains(low, "hostname") || strings.Contains(low, "removed")
}

// pathForm returns what stands between the colon of MAIL and RCPT and the
// parameters. A page may have taken "<...>" for markup: then nothing is left.
func pathForm(a *ask) (path string, ok bool) {
	if a.verb != "MAIL" && a.verb != "RCPT" {
		return "", false
	}
	_, rest, _ := strings.Cut(a.args, ":")
	path, _, _ = strings.Cut(strings.TrimLeft(rest, " "), " ")
	return path, path != "" && (strings.HasPrefix(path, "<") || !strings.Contains(path, "="))
}

func pathBrackets(_ *dialogue, a *ask) string {
	path, ok := pathForm(a)
	if !ok || strings.ContainsAny(path, "<>") || redactedName(path) {
		return ""
	}
	return "The address has to stand in angle brackets: <" + path + ">."
}

func pathBlank(_ *dialogue, a *ask) string {
	_, ok := pathForm(a)
	word, rest, _ := strings.Cut(a.args, ":")
	if !ok || !strings.HasPrefix(rest, " ") && !strings.HasSuffix(word, " ") {
		return ""
	}
	return "No blank may stand beside the colon; strict servers refuse it."
}

// nonASCII finds letters beyond ASCII where nothing allows them.
func nonASCII(_ *dialogue, a *ask) string {
	switch a.verb {
	case "EHLO", "HELO", "RCPT", "VRFY", "EXPN", "MAIL":
	default:
		return ""
	}
	beyond := strings.ContainsFunc(a.args, func(r rune) bool { return r > 0x7f && unicode.IsLetter(r) })
	if !beyond && utf8.ValidString(a.args) || a.hasParameter("SMTPUTF8") || a.before.utf8 {
		return ""
	}
	return "A character beyond ASCII stands in a command without SMTPUTF8; most servers refuse it."
}

func localPartTooLong(_ *dialogue, a *ask) string {
	at := strings.LastIndexByte(a.address, '@')
	if at <= 64 {
		return ""
	}
	return fmt.Sprintf("The part before the @ has %d octets; servers need to take no more than 64.", at)
}

func domainTooLong(_ *dialogue, a *ask) string {
	at := strings.LastIndexByte(a.address, '@')
	if n := len(a.address) - at - 1; at >= 0 && n > 255 {
		return fmt.Sprintf("The domain has %d octets; 255 is the most.", n)
	}
	return ""
}

// commandTooLong finds a command of more than 512 octets, line end included.
// Extensions raise the limit: for AUTH to 12288 (RFC 4954, 4), for MAIL and
// RCPT by what their parameters need, which are not counted here.
func commandTooLong(_ *dialogue, a *ask) string {
	text := a.text
	if n := len(a.params); n > 0 {
		text = text[:strings.LastIndex(text, a.params[0])]
	}
	limit := 512
	if a.verb == "AUTH" {
		limit = 12288
	}
	if a.verb == "" || a.verb == "." || len(text)+2 <= limit || strings.Contains(text, `\n`) {
		return ""
	}
	return fmt.Sprintf("The command has %d octets with its line end; %d is the most.", len(text)+2, limit)
}
