package decode

import "strings"

// Phones, chats and forms put a whole notice into one line. It is cut where the lines
// of notices begin.

// noticeSigns stand in notices and hardly anywhere else: a line without one is none.
var noticeSigns = []string{
	"The following address", "following recipient", "Delivery has failed", "X-Failed-Recipients: ", "Final-Recipient: ",
	"Generating server: ", "created automatically by mail delivery software", "permanent fatal errors", "had delivery problems",
	"This is the mail system at host", "group you tried to contact", "qmail-send program",
	"I'm sorry to have to inform you that", "could not be delivered", "unable to deliver your message", "Transcript of session follows", "This is the MAILER-DAEMON",
}

// lineStarts are how lines of notices begin.
var lineStarts = []string{
	"Return-Path: ", "Return-path: ", "Delivered-To: ", "Envelope-to: ", "Received: ", "X-Failed-Recipients: ", "X-Received: ", "Auto-Submitted: ",
	"From: ", "To: ", "Cc: ", "Subject: ", "Date: ", "Sent: ", "Message-Id: ", "Message-ID: ", "MIME-Version: ", "Content-Type: ", "Content-type: ",
	"Reporting-MTA: ", "Arrival-Date: ", "Original-Recipient: ", "Final-Recipient: ", "Action: ", "Status: ", "Remote-MTA: ", "Diagnostic-Code: ", "Last-Attempt-Date: ",
	"Diagnostic information for administrators:", "Generating server: ", "Original message headers:", "Remote Server returned",
	"DKIM-Signature: ", "Authentication-Results: ", "Received-SPF: ", "X-Google-DKIM-Signature: ", "ARC-Seal: ", ">>> ", "<<< ", "... while talking to ", "--- ", "Please note that this is", "Below is a copy of",
	"----", "Technical details of", "(reason: ", "A message that you sent", "The following address", "This is a permanent error", "I'm afraid I wasn't able",
}

// listEnds are the words behind which the first recipient stands.
var listEnds = []string{"address(es) failed: ", "errors -----", "problems -----", "recipients: ", "recipients or groups: ", "addresses. ", "addresses: ", "address. "}

// paragraphSigns stand in a paragraph of Postfix about a recipient, and in logs.
var paragraphSigns = []string{">: host ", ">: connect to ", ">: mail for "}

// shortestNotice is how long a line with a whole notice is at least, and
// shortestParagraph one with such a paragraph behind other words.
const (
	shortestNotice    = 120
	shortestParagraph = 60
)

// noticeIn returns where the lines of a notice begin inside line.
func noticeIn(line string) []cut {
	if len(line) < shortestParagraph {
		return nil
	}
	if len(line) < shortestNotice || !containsAny(line, noticeSigns) {
		if !containsAny(line, paragraphSigns) || startsParagraph(strings.TrimLeft(line, "> ")) {
			return nil
		}
		if _, stamped := cutStamp(line); stamped {
			return nil
		}
	}
	var cuts []cut
	at, names := 0, false
	for i := 1; i < len(line) && len(cuts) < mostCuts; i++ {
		if strings.HasPrefix(line[at:], "---") && strings.HasPrefix(line[i:], "---") && line[i-1] == ' ' {
			i += len(line[i:]) - len(strings.TrimLeft(line[i:], "- ")) // "--- copy of the message ---"
		} else if recipient := beginsRecipient(line, i, at); recipient || beginsNoticeLine(line, i) {
			names = names || recipient
		} else {
			continue
		}
		if i < len(line) {
			cuts, at = append(cuts, cut{at: i}), i
		}
	}
	if len(cuts) < 2 && !names {
		return nil
	}
	return cuts
}

// beginsNoticeLine says that a line of a notice begins at line[i:].
func beginsNoticeLine(line string, i int) bool {
	s := line[i:]
	if s[0] == ' ' || line[i-1] != ' ' && s[0] != '(' {
		return false
	}
	for _, start := range lineStarts {
		if strings.HasPrefix(s, start) {
			return true
		}
	}
	r, ok := parseReplyLine(s[:min(len(s), longestItem)]) // "550 5.1.1 <bob@example.net>... User unknown"
	return ok && r.status != "" && strings.Contains(r.text, " <") && strings.Contains(r.text, ">... ")
}

// beginsRecipient says that at line[i:] begins the line of a notice that names a
// recipient, or the one below it; the line above begins at line[at:].
func beginsRecipient(line string, i, at int) bool {
	before, s := line[:i], line[i:]
	if s[0] == ' ' {
		return false
	}
	for _, end := range listEnds {
		if strings.HasSuffix(before, end) {
			return true
		}
	}
	if line[i-1] != ' ' {
		return false
	}
	s = s[:min(len(s), longestItem)]
	if startsParagraph(s) && !strings.HasSuffix(before, "said: ") {
		return true
	}
	if startsWithAddress(line[at:i]) && strings.IndexByte(strings.TrimRight(line[at:i], " "), ' ') < 0 && tellsOfRecipient(s) {
		return true // below the address
	}
	word, rest, _ := strings.Cut(s, " ")
	return strings.IndexByte(word, '@') > 0 && strings.IndexByte(word, ')') < 0 && startsWithAddress(word) && tellsOfRecipient(rest)
}

// tellsOfRecipient says that words are those of Exim behind a recipient.
func tellsOfRecipient(words string) bool {
	return strings.HasPrefix(words, "host ") || strings.HasPrefix(words, "SMTP error") || strings.HasPrefix(words, "Unrouteable")
}
