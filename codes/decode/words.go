package decode

import "strings"

// Where no reply code was given, programs tell in words where a session broke
// off. wordStages are those words, in lower case, the more special first.
var wordStages = []wordStage{
	{"banner rejected", StageGreeting},
	{"initial ok message", StageGreeting},
	{"greeting never received", StageGreeting},
	{"helo rejected", StageEHLO},
	{"recipientsrefused", StageRCPT},
	{"add recipient", StageRCPT},
	{"set recipient failed", StageRCPT},
	{"issue rcpt command", StageRCPT},
	{"issue mail command", StageMAIL},
	{"failedrecipient", StageRCPT},
	{"recipients were rejected", StageRCPT},
	{"smtpaddressfailed", StageRCPT},
	{"rcpt to command", StageRCPT},
	{"recipient address", StageRCPT},
	{"senderrefused", StageMAIL},
	{"smtpsenderfailed", StageMAIL},
	{"mail command failed", StageMAIL},
	{"mail from command", StageMAIL},
	{"dataerror", StageMessage},
	{"smtpsendfailed", StageMessage},
	{"message failed: ", StageMessage},
	{"authenticationerror", StageAUTH},
	{"authenticationfailed", StageAUTH},
	{"failed to authenticate", StageAUTH},
	{"authentication failed", StageAUTH},
	{"invalid login", StageAUTH},
	{"connecterror", StageGreeting},
	{"heloerror", StageEHLO},
	{"invalid greeting", StageGreeting},
	{"end of data", StageMessage},
	{"data end command", StageMessage},
	{"password command failed", StageAUTH},
	{"sending message body", StageMessage},
	{"receiving the initial server greeting", StageGreeting},
	{"initial connection", StageConnect},
	{"ehlo handshake", StageEHLO},
	{"helo handshake", StageEHLO},
	{"lhlo handshake", StageEHLO},
	{"sending mail from", StageMAIL},
	{"smtputf8 is required", StageMAIL},
	{"sending rcpt to", StageRCPT},
	{"sending data command", StageDATA},
	{"after mail from", StageMAIL},
	{"after rcpt to", StageRCPT},
	{"invalid addresses", StageRCPT},
	{"after data", StageDATA},
	{"after ehlo", StageEHLO},
	{"after helo", StageEHLO},
	{"server certificate not", StageSTARTTLS},
	{"certificate verif", StageSTARTTLS},
	{"certificate has expired", StageSTARTTLS},
	{"cannot start tls", StageSTARTTLS},
	{"tls session", StageSTARTTLS},
	{"tls handshake", StageSTARTTLS},
	{"tls is required", StageSTARTTLS},
	{"starttls", StageSTARTTLS},
	{"ssl routines", StageSTARTTLS},
	{"sasl authentication failed", StageAUTH},
	{"host or domain name not found", StageConnect},
	{"name service error", StageConnect},
	{"host lookup did not complete", StageConnect},
	{"unrouteable address", StageConnect},
	{"non-existent hosts", StageConnect},
	{"host not found", StageConnect},
	{"name or service not known", StageConnect},
	{"could not resolve", StageConnect},
	{"getaddrinfo", StageConnect},
	{"enotfound", StageConnect},
	{"opentimeout", StageConnect},
	{"connection refused", StageConnect},
	{"econnrefused", StageConnect},
	{"unable to connect", StageConnect},
	{"couldn't connect", StageConnect},
	{"could not connect", StageConnect},
	{"cannot connect", StageConnect},
	{"failed to connect", StageConnect},
	{"no route to host", StageConnect},
	{"network is unreachable", StageConnect},
	{"connection timed out", StageConnect},
	{"connect to", StageConnect},
}

// A wordStage is words of a program, in lower case, with the stage they name.
type wordStage struct {
	words string
	stage Stage
}

// stageOfWords returns the stage that the words of a program name, or "".
func stageOfWords(s string) Stage { return stageAmong(wordStages, lower(s)) }

// stageAmong returns the stage of the first of words that stands in low, or "".
func stageAmong(words []wordStage, low string) Stage {
	for _, w := range words {
		if strings.Contains(low, w.words) {
			return w.stage
		}
	}
	return ""
}

// breaks are the words by which a program says that a session broke off
// without a reply, in lower case.
var breaks = []string{
	"connection refused", "econnrefused", "unable to connect", "couldn't connect", "could not connect",
	"failed to connect", "cannot connect", "can't connect", "timed out", "timeout", "etimedout", "no route to host",
	"network is unreachable", "connection reset", "econnreset", "broken pipe", "closed connection",
	"connection unexpectedly closed", "connection closed unexpectedly", "connection closed in response",
	"remote host closed", "server closed", "lost connection", "connection lost", "unexpected eof",
	"unexpectedly", "response reading failed", "end of file reached", "greeting never received", "(closed)<<", "could not resolve", "name or service not known",
	"enotfound", "getaddrinfo", "nodename nor servname", "host not found", "no such host", "unknown host",
	"temporary failure in name resolution", "nullmx", "null mx", "winsock error",
	"pkix path", "corrupted frame", "could not convert socket", "expected response code", "empty response", "server not connected",
	"certificate", "ssl routines", "wrong version number", "handshake fail", "tls handshake", "tls negotiation",
	"ssl error", "alert handshake", "self-signed", "self signed",
	"ssl operation failed", "connect() failed", "connect failed", "verify error", "x509:", "unexpected message type",
	"authentication method", "no authenticat", "did not properly respond", "sslhandshakeexception", "invalid addresses", "no password specified", "does not support", "not supported",
}
