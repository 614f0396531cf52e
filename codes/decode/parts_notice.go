package decode

import "strings"

// Phones, chats and forms put a whole notice into one line. It is cut where the lines
// of notices begin.

// noticeSigns stand in notices and hardly anywhere else: a line without one is none.
var noticeSigns = []string{
	"The following address", "following recipient", "Delivery has failed", "X-Failed-Recipients: ", "Final-Recipient: ",
	"Generating server: ", "created automatically by mail delivery software", "permanent fatal errors", "had delivery problems",
	"This is the mail system at host", "group you tried to contact", "qmail-send program",
}

// lineStarts are how lines of notices begin.
var lineStarts = []string{
	"Return-Path: ", "Return-path: ", "Delivered-To: ", "Envelope-to: ", "Received: ", "X-Failed-Recipients: ", "X-Received: ", "Auto-Submitted: ",
	"From: ", "To: ", "Cc: ", "Subject: ", "Date: ", "Sent: ", "Message-Id: ", "Message-ID: ", "MIME-Version: ", "Content-Type: ", "Content-type: ",
	"Reporting-MTA: ", "Arrival-Date: ", "Original-Recipient: ", "Final-Recipient: ", "Action: ", "Status: ", "Remote-MTA: ", "Diagnostic-Code: ", "Last-Attempt-Date: ",
	"Diagnostic information for administrators:", "Generating server: ", "Original message headers:", "Remote Server returned",
	"----", "Technical details of", "(reason: ", "A message that you sent", "The following address", "This is a permanent error", "I'm afraid I wasn't able",
}

// listEnds are the words behind which the first recipient stands.
var listEnds = []string{"address(es) failed: ", "errors -----", "problems -----", "recipients: ", "recipients or groups: ", "addresses. ", "addresses: "}

// shortestNotice is how long a line with a whole notice is at least.
const shortestNotice = 120

// noticeIn returns where the lines of a notice begin inside line.
func noticeIn(line string) []cut {
	if len(line) < shortestNotice || !containsAny(line, noticeSigns) {
		return nil
	}
	var cuts []cut
	at := 0
	for i := 1; i < len(line) && len(cuts) < mostCuts; i++ {
		closes := strings.HasPrefix(line[at:], "----") && line[i] == '-' // "--- copy of the message ---"
		if beginsNoticeLine(line, i, at) && !closes {
			cuts, at = append(cuts, cut{at: i}), i
		}
	}
	if len(cuts) < 2 {
		return nil
	}
	return cuts
}

// beginsNoticeLine says that a line of a notice begins at line[i:], the one before it
// at line[at:].
func beginsNoticeLine(line string, i, at int) bool {
	before, s := line[:i], line[i:]
	if s[0] == ' ' {
		return false
	}
	for _, end := range listEnds {
		if strings.HasSuffix(before, end) {
			return true
		}
	}
	if line[i-1] != ' ' && s[0] != '(' {
		return false
	}
	for _, start := range lineStarts {
		if strings.HasPrefix(s, start) {
			return true
		}
	}
	if startsWithAddress(line[at:i]) && strings.IndexByte(strings.TrimRight(line[at:i], " "), ' ') < 0 && tellsOfRecipient(s) {
		return true // below the address
	}
	word, rest, _ := strings.Cut(s[:min(len(s), longestItem)], " ")
	if strings.IndexByte(word, '@') <= 0 || !startsWithAddress(word) {
		return false
	}
	return tellsOfRecipient(rest)
}

// tellsOfRecipient says that words are those of Exim behind a recipient.
func tellsOfRecipient(words string) bool {
	return strings.HasPrefix(words, "host ") || strings.HasPrefix(words, "SMTP error") || strings.HasPrefix(words, "Unrouteable")
}
