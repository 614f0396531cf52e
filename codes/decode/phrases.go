package decode

import (
	"strings"

	"github.com/smtp-decoder/smtp-decoder/codes/mail"
)

// A phrase explains a line of a program's own words.
type phrase struct {
	words string // in lower case; behind a blank at their end stands a host
	note  string
}

// phraseNotes are looked for in lines that are no part of a dialogue, the more
// special first.
var phraseNotes = []phrase{
	{"authentication failed: ugfzc3dvcmq6", "A client gave a wrong name or password. “UGFzc3dvcmQ6” is “Password:” in base64: what the server asked last, not the password."},
	{"authentication failed: vxnlcm5hbwu6", "A client gave up or failed at the name. “VXNlcm5hbWU6” is “Username:” in base64: what the server asked last."},
	{"login authentication failed", "A client gave a wrong name or password."},
	{"plain authentication failed", "A client gave a wrong name or password."},
	{"connection refused", "Nothing listens on that port, or a firewall turns you away. No mail server said anything."},
	{"connection timed out", "No answer came in time: a firewall drops the packets, or the host is down."},
	{"timed out", "No answer came in time."},
	{"no route to host", "The network has no way to that host."},
	{"network is unreachable", "This machine has no network to that address, often because it has no IPv6."},
	{"connection reset", "The other side broke the connection off without a word."},
	{"broken pipe", "The other side had closed the connection already."},
	{"closed connection unexpectedly", "The server hung up without an answer."},
	{"remote host closed", "The server hung up without an answer."},
	{"lost connection", "The connection broke before an answer came."},
	{"response reading failed", "The connection broke before an answer came."},
	{"certificate has expired", "The server’s certificate is out of date."},
	{"but sender was rejected", "The server took the connection and refused the sender."},
	{"but recipient was rejected", "The server took the connection and the sender, and refused the recipient."},
	{"certificate verified", "The certificate was found good."},
	{"verifying peer", "The client looks whether the server’s certificate can be trusted."},
	{"certificate verif", "The server’s certificate could not be trusted."},
	{"self-signed certificate", "The server’s certificate was made by itself, so nobody vouches for it."},
	{"self signed certificate", "The server’s certificate was made by itself, so nobody vouches for it."},
	{"wrong version number", "The other side did not speak TLS where TLS was expected."},
	{"host not found", "The name is not in the DNS."},
	{"name or service not known", "The name is not in the DNS."},
	{"could not resolve", "The name is not in the DNS, or the DNS did not answer."},
	{"connection closed by foreign host", "The connection is over."},
	{"connection closed with remote host", "The connection is over."},
	{"closing connection", "The client ends the connection."},
	{"left intact", "The client keeps the connection for later."},
	{"escape character is", "How to leave telnet; not part of the dialogue."},
	{"tls connection established", "What the two say from here on is encrypted."},
	{"connection established", "The connection is open; the server speaks first."},
	{"connected to ", "The connection is open; the server speaks first."},
	{"keep trying", "The message is kept and tried again, with no need to send it anew."},
	{"trying ", "The client looks for the server at this address."},
	{"connecting to ", "The client looks for the server at this address."},
	{"tls started", "From here on the connection is encrypted."},
	{"look like a tls handshake", "What came back was no TLS: the port begins without encryption."},
	{"handshake eof", "The other side hung up before encryption came about."},
	{"handshake fail", "No encryption came about: the two have no version or cipher in common, or one does not trust the other."},
	{"unexpectedly closed", "The server hung up without an answer."},
	{"tls handshake", "Both sides agree on how to encrypt."},
	{"ssl connection using", "From here on the connection is encrypted."},
	{"bytes data]", "The message was sent here; the program does not print it."},
	{"connected(0", "The connection is open; what follows is about its encryption."},
	{"begin certificate", "The server’s certificate, for programs to read."},
	{"certificate chain", "Who vouches for the server’s certificate, and who for that."},
	{"verify return code: 0", "The certificate was found good."},
	{"verify return:1", "One link of the certificate’s chain was found good."},
	{"verification: ok", "The certificate was found good."},
	{"new, tlsv1", "The version of TLS and the cipher both sides agreed on."},
	{"handshake has read", "How many bytes it took to set up TLS."},
	{"new session ticket", "A token to set up TLS faster next time; the block below is its contents."},
	{"no peer certificate", "The server showed no certificate."},
	{"file not found", "The program did not find that file."},
	{"traceback (most recent call last)", "The program stopped here; what follows is where in its code."},
	{"this is the mail system at host", "The mail server that writes this report."},
	{"mime-encapsulated message", "A remark for programs that read no attachments."},
	{"created automatically by mail delivery software", "A mail server wrote this, no person."},
	{"transcript of session follows", "What follows is the dialogue with the other server."},
	{"permanent fatal errors", "The addresses below were given up."},
	{"could not be delivered", "The report says that the message did not arrive."},
	{"message has been sent", "The program says that the server took the message."},
}

// phraseNote explains a line by the words in it, or returns "".
func phraseNote(s string) string { return noteAmong(phraseNotes, lower(s)) }

// noteAmong returns the note of the first of phrases that stands in low, or "".
func noteAmong(phrases []phrase, low string) string {
	for _, p := range phrases {
		at := strings.Index(low, p.words)
		if at < 0 || strings.HasSuffix(p.words, " ") && !beginsWithHost(low[at+len(p.words):]) {
			continue
		}
		return p.note
	}
	return ""
}

// beginsWithHost says that the first word of s may be a host: people are trying and
// connecting to all kinds of things.
func beginsWithHost(s string) bool {
	word, _, _ := strings.Cut(strings.TrimLeft(s, " "), " ")
	return strings.IndexByte(strings.TrimRight(word, ".:,;!?"), '.') > 0 || strings.IndexByte(word, ':') >= 0 && len(word) > 2 || strings.HasPrefix(word, "localhost") || strings.HasPrefix(word, "[")
}

// headerNotes explain header fields, by their name in lower case.
var headerNotes = makeHeaderNotes([][2]string{
	{"return-path", "Where reports of failure go. “<>” stands for nowhere: this mail is a report itself."},
	{"received", "One station on the way; each server adds one on top."},
	{"from", "Who the mail says it is from; nothing proves it by itself."},
	{"to", "Who the mail says it is for; the envelope may differ."},
	{"subject", "What the mail says it is about."},
	{"date", "When the mail says it was written."},
	{"message-id", "The mail’s own number, which both sides can search their logs for."},
	{"auto-submitted", "A program wrote this mail, no person."},
	{"x-failed-recipients", "The addresses that failed, as Exim and Gmail list them."},
	{"content-type", "What the body holds."},
	{"mime-version", "The body may have parts and attachments."},
	{"content-transfer-encoding", "How the bytes of the body are written down."},
	{"content-description", "What this part of the report is for."},
	{"delivered-to", "The mailbox this copy was put into."},
	{"x-original-to", "The address the mail was first sent to here."},
	{"authentication-results", "What the receiving server found about SPF, DKIM and DMARC."},
	{"received-spf", "Whether the sending server may send for the sender’s domain."},
	{"dkim-signature", "The sending domain’s signature over the mail."},
	{"references", "The mails this one belongs to."},
	{"in-reply-to", "The mail this one answers."},
	{"reply-to", "Where an answer is to go."},
	{"cc", "Who gets a copy."},
	{"precedence", "A hint that a program sent this to many."},
})

func makeHeaderNotes(rows [][2]string) map[string]string {
	notes := make(map[string]string, len(rows))
	for _, r := range rows {
		notes[r[0]] = r[1]
	}
	return notes
}

// headerNote explains a header line by the name of its field.
func headerNote(s string) string {
	name, _, _ := strings.Cut(s, ":")
	return mail.Named(headerNotes, name)
}
