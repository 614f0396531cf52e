package decode

import (
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/smtp-decoder/smtp-decoder/codes"
)

// offerRules hold what the client uses against what the server offered
// (RFC 5321, 2.2).
var offerRules = []rule{
	{"mechanism-not-offered", Fault, codes.Ref{Doc: "RFC 4954", Section: "4"}, everyAsk(mechanismNotOffered)},
	{"command-not-offered", Fault, codes.Ref{Doc: "RFC 5321", Section: "2.2"}, everyAsk(commandNotOffered)},
	{"parameter-not-offered", Fault, codes.Ref{Doc: "RFC 5321", Section: "4.1.1.11"}, everyAsk(parameterNotOffered)},
	{"size-over-limit", Fault, codes.Ref{Doc: "RFC 1870", Section: "6.1"}, everyAsk(sizeOverLimit)},
}

func mechanismNotOffered(s *dialogue, a *ask) string {
	mechanism, _, _ := strings.Cut(strings.TrimSpace(a.args), " ")
	mechanism = strings.ToUpper(mechanism)
	offered, ok := a.before.offers["AUTH"]
	switch {
	case a.verb != "AUTH" || a.before.offers == nil || codes.LookupMechanism(mechanism) == nil:
		return ""
	case !ok && a.before.tls:
		return "The server offers no login."
	case !ok:
		return "The server offers no login here; many offer one after STARTTLS only."
	case !slices.Contains(strings.Fields(offered), mechanism):
		return mechanism + " is not among the ways to log in that the server offers."
	}
	return ""
}

// extensionVerbs are verbs that an extension brings.
var extensionVerbs = map[string]string{"STARTTLS": "STARTTLS", "BDAT": "CHUNKING", "BURL": "BURL", "ETRN": "ETRN", "ATRN": "ATRN"}

func commandNotOffered(s *dialogue, a *ask) string {
	extension := extensionVerbs[a.verb]
	if _, ok := a.before.offers[extension]; extension == "" || a.before.offers == nil || ok {
		return ""
	}
	if a.verb == extension {
		return a.verb + " is given, which the server did not offer."
	}
	return a.verb + " needs " + extension + ", which the server did not offer."
}

func parameterNotOffered(s *dialogue, a *ask) string {
	if a.before.offers == nil {
		return ""
	}
	for _, p := range a.params {
		name, value, _ := strings.Cut(strings.ToUpper(p), "=")
		extension := extensionsOfParameters()[a.verb+" "+name]
		if name == "BODY" && value == "BINARYMIME" {
			extension = value // both it and 8BITMIME bring the name BODY
		}
		switch _, ok := a.before.offers[extension]; {
		case extension == "" || ok:
		case extension == name:
			return name + " is used, which the server did not offer."
		default:
			return name + " needs " + extension + ", which the server did not offer."
		}
	}
	return ""
}

// extensionsOfParameters gives the extension for "MAIL SIZE" and the like.
var extensionsOfParameters = sync.OnceValue(func() map[string]string {
	all := map[string]string{}
	for _, k := range codes.Keywords() {
		for _, p := range k.Parameters {
			if name := strings.ToUpper(p.Command + " " + p.Name); all[name] == "" {
				all[name] = strings.ToUpper(k.Name)
			}
		}
	}
	return all
})

func sizeOverLimit(s *dialogue, a *ask) string {
	if a.verb != "MAIL" {
		return ""
	}
	limit, err := strconv.Atoi(strings.TrimSpace(a.before.offers["SIZE"]))
	if err != nil || limit <= 0 {
		return ""
	}
	for _, p := range a.params {
		value, ok := cutPrefixFold(p, "SIZE=")
		if size, err := strconv.Atoi(value); ok && err == nil && size > limit {
			return "The message is announced with " + octets(size) + "; the server takes " + octets(limit) + "."
		}
	}
	return ""
}
