package decode

import (
	"strings"
	"testing"
)

// TestHints reads texts that show whose fault it is beyond what the reply says.
func TestHints(t *testing.T) {
	const notice = "This is the mail system at host mx.example.org.\n\n"
	for _, c := range []struct{ name, text, title, who, first string }{
		{"a domain without a mail server", notice + "<bob@example.net>: connect to example.net[192.0.2.1]:25: Connection timed out",
			"Their server did not answer in time", "sender-admin", "example.net seems to name no mail server"},
		{"a mail server of the domain", notice + "<bob@example.net>: connect to mx.example.net[192.0.2.1]:25: Connection timed out",
			"Their server did not answer in time", "sender-admin", "Check the host name"},
		{"a forwarder on a list", notice + "<bob@example.net>: host mx.forward.example[192.0.2.1] said: 550 Error from the next server: 550 5.7.0 Blocked - see https://list.example.com/?ip=192.0.2.1 (in reply to end of DATA command)",
			"The recipient’s own forwarder is refused", "recipient-admin", "Tell the recipient in another way: only they"},
		{"an address that begins like it", notice + "<bob@example.net>: host mx.forward.example[192.0.2.1] said: 550 5.7.0 Blocked - see https://list.example.com/?ip=192.0.2.11",
			"Their server refuses your server", "sender-admin", "Open the link"},
		{"a provider's server", "Delivery to the following recipient failed permanently:\n\n     bob@example.net\n\nThe error that the other server returned was:\n554 5.7.1 <mail-x.google.com[192.0.2.9]>: Client host rejected: Access denied",
			"Their server refuses your server", "recipient-admin", "Tell the recipient in another way: their server"},
		{"a provider's server that refuses", notice + "<bob@gmail.com>: host mx.google.com[192.0.2.9] said: 554 5.7.1 Client host rejected: Access denied",
			"Their server refuses your server", "sender-admin", "Send from a server"},
		{"a list without a link", notice + "<bob@example.net>: host mx.example.net[192.0.2.1] said: 554 5.7.1 Client host blocked using zen.example.com",
			"Your server is on a block list", "sender-admin", "Look your server’s address up"},
	} {
		t.Run(c.name, func(t *testing.T) {
			v := Text(c.text).Verdict
			if v.Title != c.title || string(v.Who) != c.who || len(v.Actions) == 0 || !strings.HasPrefix(v.Actions[0], c.first) {
				t.Errorf("%s, %s, %q", v.Title, v.Who, v.Actions)
			}
		})
	}
}
