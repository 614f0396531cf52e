package decode

import "testing"

// TestRefusalNotes reads what stands at refusals in a session: what their words tell
// goes before what their codes alone say.
func TestRefusalNotes(t *testing.T) {
	const begin = "220 mx.example.net ESMTP\nEHLO mail.example.org\n250 mx.example.net\nMAIL FROM:<ann@example.org>\n250 ok\n"
	for _, c := range []struct {
		name, text string
		line       int
		note       string
	}{
		{"the code tells as much", begin + "RCPT TO:<bob@example.net>\n550 5.1.1 User unknown", 7,
			"The mailbox doesn’t exist. The receiving domain is right, but there is no such mailbox (user unknown): the part before the @ is misspelled, or the person has left. Other recipients of the same mail are not affected."},
		{"words of the deciding refusal", begin + "RCPT TO:<bob@example.net>\n550 It looks like spam", 7,
			"The message was taken for spam. Told by the words “spam”."},
		{"words beside a code of any refusal", begin + "RCPT TO:<bob@example.net>\n550 5.1.1 User unknown\nRCPT TO:<carl@example.net>\n554 5.7.1 Client host [192.0.2.9] blocked using zen.example.com", 9,
			"Your server is on a block list. Told by the words “blocked using”."},
		{"a second recipient for now", begin + "RCPT TO:<bob@example.net>\n550 5.1.1 User unknown\nRCPT TO:<carl@example.net>\n450 4.2.0 Greylisted", 9,
			"Their server asked to wait. Told by the words “Greylist”."},
		{"a refused sender", "220 mx.example.net ESMTP\nEHLO mail.example.org\n250 mx.example.net\nMAIL FROM:<ann@example.org>\n530 5.7.0 Authentication required\nQUIT\n221 bye\n220 mx.example.net ESMTP\nMAIL FROM:<ann@example.org>\n250 ok\nRCPT TO:<bob@example.net>\n550 5.1.1 User unknown", 5,
			"The server wants you to log in. Told by the words “Authentication required”."},
		{"no words at all", begin + "RCPT TO:<bob@example.net>\n550 no", 7,
			"This mailbox doesn’t exist, or you may not send to it; other recipients are not affected."},
		{"the order of commands", begin + "DATA\n503 need RCPT command", 7,
			"No recipient was accepted, MAIL is missing, or BDAT was begun."},
		{"a server that waited", begin + "421 4.4.2 mx.example.net Error: timeout exceeded", 6,
			"Their server waited too long and hung up. Told by the words “Error: timeout exceeded”."},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := Text(c.text).Lines[c.line-1].Note; got != c.note {
				t.Errorf("note of line %d:\n%s\nwant:\n%s", c.line, got, c.note)
			}
		})
	}
}
