package reason

import (
	"testing"
	"unicode/utf8"
)

var ofCases = []struct {
	in   Input
	want Answer
}{
	{Input{Text: "550 5.1.1 <ann@example.org>: Recipient address rejected: User unknown"},
		Answer{Reason: "userunknown", By: "phrase", Hard: true}},
	{Input{Text: "smtp; 550-5.1.1 The email account that you tried to reach does not 550-5.1.1 exist. - gsmtp"},
		Answer{Reason: "userunknown", By: "phrase", Hard: true, Provider: "google"}},
	{Input{Text: "Unknown user ann@example.org", Reply: 550, Stage: "data"},
		Answer{Reason: "filtered", By: "phrase"}},
	{Input{Text: "552 5.2.2 Le quota est dépassé : la boîte aux lettres pleine"},
		Answer{Reason: "mailboxfull", By: "phrase"}},
	{Input{Text: "550 Почтовый ЯЩИК ПЕРЕПОЛНЕН"}, Answer{Reason: "mailboxfull", By: "phrase"}},
	{Input{Text: "宛先不明です", Reply: 550}, Answer{Reason: "userunknown", By: "phrase", Hard: true}},
	{Input{Text: "550 5.7.1 Unfortunately, messages from [192.0.2.7] weren’t sent. (S3150)"},
		Answer{Reason: "blocked", Detail: "blocklist", By: "provider", Provider: "outlook"}},
	{Input{Text: "421 4.7.0 [TSS04] Messages from 192.0.2.7 temporarily deferred"},
		Answer{Reason: "badreputation", Detail: "reputation", By: "provider", Provider: "yahoo"}},
	{Input{Status: "5.2.2"}, Answer{Reason: "mailboxfull", By: "status"}},
	{Input{Status: "5.7.999"}, Answer{Reason: "securityerror", Detail: "not-authorized", By: "status"}},
	{Input{Reply: 550, Stage: "rcpt"}, Answer{Reason: "userunknown", By: "reply", Hard: true}},
	{Input{Reply: 554, Stage: "connect"}, Answer{Reason: "blocked", Detail: "host-refused", By: "reply"}},
	{Input{Reply: 535, Stage: "auth", Text: "5.7.8 Error: authentication failed:"},
		Answer{Reason: "securityerror", Detail: "login-refused", By: "phrase"}},
	{Input{Reply: 556, Text: "Domain does not accept mail (null MX)"},
		Answer{Reason: "notaccept", Detail: "no-mail", By: "phrase", Hard: true}},
	{Input{Text: "connect to mx.example.org[192.0.2.1]:25: Connection refused"},
		Answer{Reason: "networkerror", Detail: "no-connection", By: "phrase"}},
	{Input{}, Answer{Reason: "undefined"}},
	{Input{Text: "550 bye"}, Answer{Reason: "undefined"}},
	{Input{Text: "450 4.2.0 greetings", Remote: "mx1.mail.icloud.com."},
		Answer{Reason: "filtered", By: "status", Provider: "apple"}},
	{Input{Text: "<ann@comcast.net> user over quota"}, Answer{Reason: "mailboxfull", By: "phrase", Provider: "comcast"}},
	{Input{Text: "mail from <ann@yahoo.com> is not taken"}, Answer{Reason: "undefined"}},
}

func TestOf(t *testing.T) {
	for _, c := range ofCases {
		got := Of(c.in)
		got.Words, got.Rivals = "", nil
		if got.Reason != c.want.Reason || got.By != c.want.By || got.Hard != c.want.Hard ||
			got.Provider != c.want.Provider || got.Detail != c.want.Detail {
			t.Errorf("%+v:\n got %+v\nwant %+v", c.in, got, c.want)
		}
	}
}

func TestWords(t *testing.T) {
	for in, want := range map[string]string{
		"550 5.1.1 <ann@example.org>... User  Unknown":                         "User  Unknown",
		"552 La boîte aux lettres pleine":                                      "boîte aux lettres pleine",
		"550-5.7.1 Messages with multiple 550 5.7.1 addresses in From: header": "addresses in From",
	} {
		if got := Of(Input{Text: in}).Words; got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

func TestRivals(t *testing.T) {
	a := Of(Input{Text: "552 Mailbox full. Message rejected as spam."})
	if a.Reason != "mailboxfull" || len(a.Rivals) != 1 || a.Rivals[0] != "spamdetected" {
		t.Errorf("%+v", a)
	}
}

func FuzzOf(f *testing.F) {
	for _, c := range ofCases {
		f.Add(c.in.Text, c.in.Status, c.in.Stage, c.in.Reply)
	}
	for _, r := range rules {
		f.Add(r.Example, "", "rcpt", 0)
	}
	f.Fuzz(func(t *testing.T, text, status, stage string, reply int) {
		a := Of(Input{Text: text, Status: status, Stage: stage, Reply: reply})
		if a.Reason == "" {
			t.Fatal("no reason")
		}
		if utf8.ValidString(text) && !utf8.ValidString(a.Words) {
			t.Fatalf("words %q of %q", a.Words, text)
		}
	})
}

func BenchmarkOf(b *testing.B) {
	in := Input{Reply: 550, Status: "5.1.1", Stage: "rcpt", Remote: "gmail-smtp-in.l.google.com",
		Text: "550-5.1.1 The email account that you tried to reach does not exist. Please try " +
			"550-5.1.1 double-checking the recipient's email address for typos or " +
			"550-5.1.1 unnecessary spaces. Learn more at 550 5.1.1 https://support.google.com/mail/?p=NoSuchUser - gsmtp"}
	b.ReportAllocs()
	for b.Loop() {
		Of(in)
	}
}
