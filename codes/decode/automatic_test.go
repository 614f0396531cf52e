package decode

import "testing"

// TestAutomatic reads what people's mailboxes answer by themselves.
func TestAutomatic(t *testing.T) {
	for _, c := range []struct{ name, text, title, kind string }{
		{"somebody away", "From: Bob <bob@example.net>\nTo: ann@example.org\nSubject: Out of office: Minutes\nAuto-Submitted: auto-replied\n\nI am back on Monday.",
			"The recipient is away", "automatic reply"},
		{"somebody who left", "From: Bob <bob@example.net>\nTo: ann@example.org\nSubject: Automatic reply: Minutes\n\nI no longer work at Example, please write to kim@example.net.",
			"The person is no longer there", "automatic reply"},
		{"a filter that asks", "From: Bob <bob@example.net>\nTo: ann@example.org\nSubject: Please confirm your message\nAuto-Submitted: auto-replied\n\n" +
			"Your message is being held because ann@example.org has not been verified.\nTo release your message, reply to this mail.",
			"Their filter asks you to confirm", KindChallenge},
		{"a filter that asks in Portuguese", "From: Bob <bob@example.net>\nTo: ann@example.org\nSubject: Re: encomenda\n\n" +
			"Você enviou uma mensagem para bob@example.net.\nPara que sua mensagem seja encaminhada, clique aqui: http://example.net/c",
			"Their filter asks you to confirm", KindChallenge},
		{"what a list answers to commands", "From: majordomo@example.org\nTo: ann@example.org\nSubject: Majordomo results\n\n>>>> unsubscribe birds\n" +
			"**** unsubscribe: 'ann@example.org' is not a member of list 'birds'.\n", "This mail is no bounce", "mail"},
		{"a question about such answers", "How do I set up an out of office reply so that people know I am on vacation?", "No mail server reply in this text", "text"},
		{"a receipt", "Your message\n   To: Bob\n   Subject: Minutes\nwas read on 3 March 2026 10:11.", "This is a read receipt", "read receipt"},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := Text(c.text)
			if r.Verdict.Title != c.title || r.Kind != c.kind || r.Outcome.Class != None {
				t.Errorf("%q, %q, %q", r.Verdict.Title, r.Kind, r.Outcome.Class)
			}
		})
	}
}
