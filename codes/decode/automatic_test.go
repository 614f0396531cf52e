package decode

import "testing"

const receiptMail = "From: Bob <bob@example.net>\nTo: ann@example.org\nSubject: Read: Minutes\nContent-Type: multipart/report; report-type=disposition-notification; boundary=b\n\n" +
	"--b\n\nYour message was shown to Bob.\n--b\nContent-Type: message/disposition-notification\n\nFinal-Recipient: rfc822; bob@example.net\nDisposition: manual-action/MDN-sent-manually; "

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
		{"somebody's helpdesk", "From: Help <help@example.net>\nTo: ann@example.org\nSubject: [Ticket#4711] Printer\nAuto-Submitted: auto-replied\n\nThank you. It was registered under the number 4711.",
			"A helpdesk has your message", "automatic reply"},
		{"a list that asks", "From: birds-confirm+0123@example.org\nTo: ann@example.org\nSubject: confirm 0123\n\nTo confirm that you want to be added to this list, reply to this mail.",
			"A mailing list asks whether you want it", KindJoining},
		{"a list that asks, as an automatic answer", "From: birds-confirm+0123@example.org\nTo: ann@example.org\nSubject: confirm 0123\nAuto-Submitted: auto-replied\n\nTo confirm that you want to be added to this list, reply to this mail.",
			"A mailing list asks whether you want it", KindJoining},
		{"a tracker that could not read it", "From: Tracker <tracker@example.net>\nTo: ann@example.org\nSubject: [Rejected] Re: Pipeline\nAuto-Submitted: auto-generated\n\nUnfortunately, your message could not be processed.",
			"A program could not use your message", "mail"},
		{"a shop's payment", "From: Shop <no-reply@example.net>\nTo: ann@example.org\nSubject: Your payment was rejected\n\nYour payment of 550 EUR could not be processed. Your account is suspended.\nann@example.org\n",
			"This mail is no bounce", "mail"},
		{"a parcel", "From: Parcels <noreply@example.net>\nTo: ann@example.org\nSubject: Delivery failed: parcel 550123\n\nWe could not deliver your parcel. The address does not exist.\n\nWrite to service@example.net.\n",
			"This mail is no bounce", "mail"},
		{"an invitation that was declined", "From: Calendar <calendar-noreply@example.net>\nTo: ann@example.org\nSubject: The invitation was rejected\n\nkim@example.net has declined this invitation.\n",
			"This mail is no bounce", "mail"},
		{"a filter that waits for approval", "From: Bob <bob@example.net>\nTo: ann@example.org\nSubject: Re: Lunch\n\nThis is an automatic reply to your email. I allow mail only from senders I have approved. Click http://example.net/c",
			"Their filter asks you to confirm", KindChallenge},
		{"a report on a domain", "From: noreply@example.net\nTo: dmarc@example.org\nSubject: Report Domain: example.org Submitter: example.net Report-ID: 4711\n\nSee the attachment.",
			"This is a daily report, no bounce", "daily report"},
		{"a message that was opened", receiptMail + "displayed\n--b--\n", "Your message was opened", KindReceipt},
		{"a message that was not", receiptMail + "deleted\n--b--\n", "Your message was deleted unread", KindReceipt},
		{"a shop's order", "From: Shop <shop@example.net>\nTo: ann@example.org\nSubject: Order 550\nDate: Sat, 21 Nov 2026 09:00:00 +0100\n\n550 5.1.1 is the number of your order.\nUse code 550511 to track it.",
			"This mail is no bounce", "mail"},
		{"somebody away in Polish", "From: Bob <bob@example.net>\nTo: ann@example.org\nSubject: Autoodpowiedź: Raport\n\nWracam w poniedziałek.",
			"The recipient is away", "automatic reply"},
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
