package decode

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// TestNotices reads one notice of each form, written for this test with the
// wording of the system that it is named after.
func TestNotices(t *testing.T) {
	for _, n := range append(noticeForms, pastes...) {
		t.Run(n.name, func(t *testing.T) {
			got := outcomes(Text(n.mail).Recipients)
			if got != n.want {
				t.Errorf("got\n%s\nwant\n%s", got, n.want)
			}
		})
	}
}

// outcomes writes what became of recipients, one a line.
func outcomes(rs []Recipient) string {
	var lines []string
	for _, r := range rs {
		status := r.Status
		if r.Implied {
			status = ""
		}
		lines = append(lines, strings.TrimSpace(fmt.Sprintf("%s %s %d %s %s", r.Address, r.Action, r.Reply, status, r.Reason)))
	}
	return strings.Join(lines, "\n")
}

// TestMailbox reads two notices in a mailbox file.
func TestMailbox(t *testing.T) {
	var box, want string
	for _, n := range noticeForms[:2] {
		box += "From MAILER-DAEMON Mon Mar  2 10:00:00 2020\n" + n.mail + "\n"
		want += n.want + "\n"
	}
	if got := outcomes(Text(box).Recipients) + "\n"; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// TestManyRecipients reads notices of very many recipients in a time that
// grows with their number.
func TestManyRecipients(t *testing.T) {
	const many = 20000
	var failed, told, fields strings.Builder
	for i := range many {
		fmt.Fprintf(&failed, "u%d@example.net, ", i)
		fmt.Fprintf(&told, "<u%d@example.net>:\n550 5.1.1 no such user\n\n", i)
		fmt.Fprintf(&fields, "Final-Recipient: rfc822; u%d@example.net\nAction: failed\nStatus: 5.0.0\n\n", i)
	}
	head := "From: MAILER-DAEMON@example.org\nSubject: failure notice\nReturn-Path: <>\n"
	for name, text := range map[string]string{
		"list":   head + "\n" + strings.ReplaceAll(told.String(), ":\n550 5.1.1 no such user\n\n", "\n") + "\n550 5.1.1 no such user\n",
		"field":  head + "X-Failed-Recipients: " + failed.String() + "\n\nIt failed.\n" + strings.Repeat("No words.\n", many),
		"words":  head + "\n" + told.String(),
		"report": head + "\n" + told.String() + fields.String(),
	} {
		start := time.Now()
		if got := len(Text(text).Recipients); got != many {
			t.Errorf("%s: %d recipients", name, got)
		}
		if d := time.Since(start); d > 10*time.Second {
			t.Errorf("%s: took %v", name, d)
		} else {
			t.Logf("%s: %v", name, d)
		}
	}
}

// TestLongNotices reads notices that are made to take long.
func TestLongNotices(t *testing.T) {
	head := "From: MAILER-DAEMON@example.org\nSubject: failure notice\nReturn-Path: <>\n\n<a@example.net>:\n"
	for _, s := range []string{
		"550\n", "550,", "5.1.1 ", "said: 550 ", "a@", "<a@example.net>\n\n", "host a.b ", "  <a@example.net>... no\n",
		"<", "message to ", ">>> RCPT TO:<a@example.net>\n<<< 550\n", "=?", "(expanded from: \n", "<b@example.net>:\n<c@example.net>:\n",
	} {
		start := time.Now()
		Text(head + strings.Repeat(s, 300_000/len(s)))
		if d := time.Since(start); d > 10*time.Second {
			t.Errorf("%q: took %v", s, d)
		} else {
			t.Logf("%q: %v", s, d)
		}
	}
}

// TestNoNotices reads mails that are no notices of failure.
func TestNoNotices(t *testing.T) {
	for _, n := range otherMails {
		t.Run(n.name, func(t *testing.T) {
			for _, r := range Text(n.mail).Recipients {
				if r.Action == Failed || r.Action == Delayed {
					t.Errorf("got a failure: %s", outcomes([]Recipient{r}))
				}
			}
		})
	}
}

// TestCutNotices cuts each notice at many places: what is left must not name a
// recipient that the whole does not.
func TestCutNotices(t *testing.T) {
	for _, n := range noticeForms {
		whole := outcomes(Text(n.mail).Recipients)
		for i := 1; i <= 20; i++ {
			for _, r := range Text(n.mail[:len(n.mail)*i/21]).Recipients {
				if r.Address != "" && !strings.Contains(whole, r.Address) && !strings.Contains(n.mail, r.Address+"\n") && !cutShort(r.Address, whole) {
					t.Errorf("%s, cut at %d/21: %s", n.name, i, r.Address)
				}
			}
		}
	}
}

// cutShort says that the address is the beginning of one in whole.
func cutShort(address, whole string) bool {
	return strings.Contains(whole, address)
}
