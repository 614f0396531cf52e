package mail_test

import (
	"strings"
	"testing"
	"time"

	"github.com/smtp-decoder/smtp-decoder/codes/mail"
)

// received holds Received fields as the servers in use write them.
var received = []struct {
	name, in string
	want     mail.Hop // without the time
	date     string
}{
	{"Postfix", "from desk.example.org (desk.example.org [192.0.2.40])\n\tby mail.example.org (Postfix) with ESMTPSA id 4fQwzR2kHrz9sT1\n" +
		"\tfor <bob@example.net>; Sat, 21 Nov 2026 10:11:12 +0100 (CET)",
		mail.Hop{From: "desk.example.org", Reverse: "desk.example.org", Address: "192.0.2.40", By: "mail.example.org",
			With: "ESMTPSA", ID: "4fQwzR2kHrz9sT1", For: "bob@example.net"}, "2026-11-21T10:11:12+01:00"},
	{"Postfix with TLS", "from [10.0.0.7] (unknown [192.0.2.41])\n\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)\n" +
		"\t key-exchange X25519 server-signature ECDSA (P-256) server-digest SHA256)\n\t(No client certificate requested)\n" +
		"\t(Authenticated sender: ann@example.org)\n\tby mail.example.org (Postfix) with ESMTPSA id 1A2B3C;\n\tSat, 21 Nov 2026 10:11:12 +0000 (UTC)",
		mail.Hop{From: "10.0.0.7", Address: "192.0.2.41", By: "mail.example.org", With: "ESMTPSA", ID: "1A2B3C", TLS: "TLS 1.3"}, "2026-11-21T10:11:12Z"},
	{"Postfix on its own machine", "by mail.example.org (Postfix, from userid 1000) id 1A2B3C; Sat, 21 Nov 2026 10:11:12 -0500 (EST)",
		mail.Hop{By: "mail.example.org", ID: "1A2B3C"}, "2026-11-21T10:11:12-05:00"},
	{"Exim", "from mail.example.org ([192.0.2.1]:51234 helo=ws7)\n\tby mx.example.net with esmtps  (TLS1.2) tls TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384\n" +
		"\t(Exim 4.96)\n\t(envelope-from <ann@example.org>)\n\tid 1tXYZa-000abc-12\n\tfor bob@example.net;\n\tSat, 21 Nov 2026 10:11:12 +0100",
		mail.Hop{From: "ws7", Reverse: "mail.example.org", Address: "192.0.2.1", By: "mx.example.net", With: "esmtps",
			ID: "1tXYZa-000abc-12", For: "bob@example.net", TLS: "TLS 1.2"}, "2026-11-21T10:11:12+01:00"},
	{"Exim, no name in DNS", "from [192.0.2.1] (helo=ws7.example.org) by mx.example.net with esmtp (Exim 4.92) id 1a-b-c; Sat, 21 Nov 2026 10:11:12 +0100",
		mail.Hop{From: "ws7.example.org", Address: "192.0.2.1", By: "mx.example.net", With: "esmtp", ID: "1a-b-c"}, "2026-11-21T10:11:12+01:00"},
	{"Exim on its own machine", "from www-data by www.example.org with local (Exim 4.96) (envelope-from <www-data@example.org>) id 1a-b-c for bob@example.net; Sat, 21 Nov 2026 10:11:12 +0100",
		mail.Hop{From: "www-data", By: "www.example.org", With: "local", ID: "1a-b-c", For: "bob@example.net"}, "2026-11-21T10:11:12+01:00"},
	{"Sendmail", "from ws7.example.org (ann@pool-7.example.com [192.0.2.7] (may be forged)) (authenticated bits=0) by mail.example.org (8.17.1/8.17.1)\n" +
		"\twith ESMTP id 5ALABC012345 (version=TLSv1.2 cipher=ECDHE-RSA-AES256-GCM-SHA384 bits=256 verify=NO)\n\tfor <bob@example.net>; Sat, 21 Nov 2026 10:11:12 GMT",
		mail.Hop{From: "ws7.example.org", Reverse: "pool-7.example.com", Address: "192.0.2.7", By: "mail.example.org", With: "ESMTP",
			ID: "5ALABC012345", For: "bob@example.net", TLS: "TLS 1.2"}, "2026-11-21T10:11:12Z"},
	{"Sendmail's submission", "(from ann@localhost) by mail.example.org (8.17.1/8.17.1/Submit) id 5ALABC; Sat, 21 Nov 2026 10:11:12 +0100",
		mail.Hop{By: "mail.example.org", ID: "5ALABC"}, "2026-11-21T10:11:12+01:00"},
	{"Exchange", "from AM0PR01.eurprd01.prod.exchangelabs.com (2603:10a6:208:1::5)\n by VI1PR01.eurprd01.prod.exchangelabs.com (2603:10a6:800:2::6) with Microsoft SMTP Server\n" +
		" (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id\n 15.20.8158.19; Sat, 21 Nov 2026 10:11:12 +0000",
		mail.Hop{From: "AM0PR01.eurprd01.prod.exchangelabs.com", Address: "2603:10a6:208:1::5", By: "VI1PR01.eurprd01.prod.exchangelabs.com",
			With: "Microsoft SMTP Server", ID: "15.20.8158.19", TLS: "TLS 1.2"}, "2026-11-21T10:11:12Z"},
	{"Exchange, within one machine", "from EX1.example.org ([fe80::1]) by EX1.example.org ([fe80::1%3]) with mapi id 15.01.2507.039; Sat, 21 Nov 2026 11:11:12 +0100",
		mail.Hop{From: "EX1.example.org", Address: "fe80::1", By: "EX1.example.org", With: "mapi", ID: "15.01.2507.039"}, "2026-11-21T11:11:12+01:00"},
	{"Exchange, through another door", "from EX1.example.org (192.0.2.8) by mx.example.net (192.0.2.9) with Microsoft SMTP Server id 15.1 via Frontend Transport; Fri, 2 Sep 2016 05:52:53 +1000",
		mail.Hop{From: "EX1.example.org", Address: "192.0.2.8", By: "mx.example.net", With: "Microsoft SMTP Server", ID: "15.1"}, "2016-09-02T05:52:53+10:00"},
	{"IIS", "from ws7 ([192.0.2.7]) by mail.example.org over TLS secured channel with Microsoft SMTPSVC(10.0.17763.1697);\n\t Sat, 21 Nov 2026 10:11:12 -0800",
		mail.Hop{From: "ws7", Address: "192.0.2.7", By: "mail.example.org", With: "Microsoft SMTPSVC", TLS: "TLS"}, "2026-11-21T10:11:12-08:00"},
	{"Gmail, inside", "by 2002:a05:6a10:b4c:b0:1::1 with SMTP id k12csp123;\n        Sat, 21 Nov 2026 02:11:12 -0800 (PST)",
		mail.Hop{By: "2002:a05:6a10:b4c:b0:1::1", With: "SMTP", ID: "k12csp123"}, "2026-11-21T02:11:12-08:00"},
	{"Gmail", "from mail-a.example.org (mail-a.example.org. [192.0.2.1])\n        by mx.google.com with ESMTPS id a6-20020a1.7\n        for <bob@example.net>\n" +
		"        (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256);\n        Sat, 21 Nov 2026 02:11:12 -0800 (PST)",
		mail.Hop{From: "mail-a.example.org", Reverse: "mail-a.example.org", Address: "192.0.2.1", By: "mx.google.com", With: "ESMTPS",
			ID: "a6-20020a1.7", For: "bob@example.net", TLS: "TLS 1.3"}, "2026-11-21T02:11:12-08:00"},
	{"qmail", "from unknown (HELO ws7.example.org) (ann@192.0.2.7)\n  by mail.example.org with SMTP; 21 Nov 2026 10:11:12 -0000",
		mail.Hop{From: "ws7.example.org", Address: "192.0.2.7", By: "mail.example.org", With: "SMTP"}, "2026-11-21T10:11:12Z"},
	{"qmail, no name at all", "from (unknown [192.0.2.202]) by mail.example.org with smtp; 21 Nov 2026 10:11:12 -0000",
		mail.Hop{Address: "192.0.2.202", By: "mail.example.org", With: "smtp"}, "2026-11-21T10:11:12Z"},
	{"qmail's own", "(qmail 12345 invoked by uid 89); 21 Nov 2026 10:11:12 -0000",
		mail.Hop{Program: "qmail invoked by uid 89"}, "2026-11-21T10:11:12Z"},
	{"Yahoo", "from 127.0.0.1  (EHLO a22-22.smtp-out.example.com) (192.0.2.222)\n  by mta4001.example.net with SMTPS; Sat, 21 Nov 2026 10:11:12 +0000",
		mail.Hop{From: "a22-22.smtp-out.example.com", Address: "192.0.2.222", By: "mta4001.example.net", With: "SMTPS"}, "2026-11-21T10:11:12Z"},
	{"a page on the web", "from [192.0.2.7] by web123.example.net via HTTP; Sat, 21 Nov 2026 10:11:12 PST",
		mail.Hop{From: "192.0.2.7", Address: "192.0.2.7", By: "web123.example.net", With: "HTTP"}, "2026-11-21T10:11:12-08:00"},
	{"Amazon SES", "from mail.example.org (mail.example.org [192.0.2.1]) by inbound-smtp.eu-west-1.amazonaws.com with SMTP id abc123def for ann@example.net; Sat, 21 Nov 2026 10:11:12 +0000 (UTC)",
		mail.Hop{From: "mail.example.org", Reverse: "mail.example.org", Address: "192.0.2.1", By: "inbound-smtp.eu-west-1.amazonaws.com",
			With: "SMTP", ID: "abc123def", For: "ann@example.net"}, "2026-11-21T10:11:12Z"},
	{"OpenSMTPD", "from localhost (localhost [local])\n\tby mail.example.org (OpenSMTPD) with ESMTPA id b945e617;\n\tSat, 21 Nov 2026 10:11:12 +0100 (CET)",
		mail.Hop{From: "localhost", Reverse: "localhost", By: "mail.example.org", With: "ESMTPA", ID: "b945e617"}, "2026-11-21T10:11:12+01:00"},
	{"Dovecot", "from mail.example.org\n\tby imap.example.org with LMTP\n\tid gKq7AbCd\n\t(envelope-from <ann@example.org>)\n\tfor <bob@example.org>; Sat, 21 Nov 2026 10:11:12 +0100",
		mail.Hop{From: "mail.example.org", By: "imap.example.org", With: "LMTP", ID: "gKq7AbCd", For: "bob@example.org"}, "2026-11-21T10:11:12+01:00"},
	{"IPv6 literal", "from ws7.example.org (unknown [IPv6:2001:db8::7]) by mail.example.org with UTF8SMTPSA id 1; Sat, 21 Nov 2026 10:11 +0100",
		mail.Hop{From: "ws7.example.org", Address: "2001:db8::7", By: "mail.example.org", With: "UTF8SMTPSA", ID: "1"}, "2026-11-21T10:11:00+01:00"},
	{"no date", "from mx.example.org [192.0.2.1] by mail.example.org",
		mail.Hop{From: "mx.example.org", Address: "192.0.2.1", By: "mail.example.org"}, ""},
	{"an open comment", "from mx.example.org (one (two by mail.example.org; Sat, 21 Nov 2026 10:11:12 +0100",
		mail.Hop{From: "mx.example.org", Reverse: "one"}, ""},
}

func TestReceived(t *testing.T) {
	for _, c := range received {
		got, ok := mail.Field{Value: unfold(c.in)}.Received()
		date := ""
		if !got.Time.IsZero() {
			date = got.Time.Format(time.RFC3339)
		}
		if got.Time = (time.Time{}); !ok || got != c.want || date != c.date {
			t.Errorf("%s:\n got %+v at %s\nwant %+v at %s", c.name, got, date, c.want, c.date)
		}
	}
	for _, in := range []string{"", ";", "hello", "(a comment)", "x; y"} {
		if h, ok := (mail.Field{Value: in}).Received(); ok {
			t.Errorf("%q: %+v", in, h)
		}
	}
}

// unfold joins lines as the reader of headers does.
func unfold(s string) string {
	m, _ := mail.Header(lines("Received: "+s+"\nMessage-ID: <1@example.org>"), 0)
	return m[0].Value
}

// TestProtocol tells what the names of protocols say (RFC 3848).
func TestProtocol(t *testing.T) {
	for with, want := range map[string]string{
		"ESMTPSA": "yes true login", "esmtps": "yes true", "ESMTP": "no true", "SMTP": "no true", "ESMTPA": "no true login",
		"LMTPS": "yes true", "UTF8SMTPSA": "yes true login", "SMTPS": "yes true", "asmtp": "no true login", "HTTPS": "yes true",
		"HTTP": "no true", "mapi": "no false", "local": "no false", "": "no false", "Microsoft SMTP Server": "no false", "ESMTPX": "no false",
	} {
		h := mail.Hop{With: with}
		yes, told := h.Encrypted()
		got := map[bool]string{true: "yes", false: "no"}[yes] + " " + map[bool]string{true: "true", false: "false"}[told]
		if h.LoggedIn() {
			got += " login"
		}
		if got != want {
			t.Errorf("%s: %s, want %s", with, got, want)
		}
	}
}

func TestDate(t *testing.T) {
	for in, want := range map[string]string{
		"Sat, 21 Nov 2026 10:11:12 +0100":         "2026-11-21T10:11:12+01:00",
		"Sat,  1 Nov 2026 10:11:12 -0330 (NDT)":   "2026-11-01T10:11:12-03:30",
		"21 Nov 2026 10:11:12 GMT":                "2026-11-21T10:11:12Z",
		"21 Nov 26 10:11 EST":                     "2026-11-21T10:11:00-05:00",
		"21 Nov 98 1:02:03 +0000":                 "1998-11-21T01:02:03Z",
		"Sat, 21-Nov-2026 10:11:12 UTC":           "2026-11-21T10:11:12Z",
		"Sat Nov 21 10:11:12 2026":                "2026-11-21T10:11:12Z",
		"Sat Nov 21 10:11:12 CET 2026":            "2026-11-21T10:11:12+01:00",
		"Saturday, 21 November 2026 10:11:12 PDT": "2026-11-21T10:11:12-07:00",
		"2026-11-21T10:11:12Z":                    "2026-11-21T10:11:12Z",
		"2026-11-21T10:11:12.5+02:00":             "2026-11-21T10:11:12.5+02:00",
		"2026-11-21 10:11:12 +0200":               "2026-11-21T10:11:12+02:00",
		"Sat, 21 Nov 2026 10:11:12 +0100 (a (b))": "2026-11-21T10:11:12+01:00",
		"Sun, 29 Feb 2026 10:11:12 +0100":         "",
		"Sat, 21 Nov 2026":                        "",
		"Sat, 21 Nov 2026 25:11:12 +0100":         "",
		"Sat, 21 Nov 2026 10:11:12 +9900":         "2026-11-21T10:11:12Z",
		"":                                        "", "tomorrow": "", "10:11:12": "", "0 Nov 2026 10:11:12 +0000": "", "99999999999 Nov 2026 10:11:12": "",
	} {
		got := ""
		if at, ok := (mail.Field{Value: in}).Date(); ok {
			got = at.Format(time.RFC3339Nano)
		}
		if got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

// TestReceivedLinear reads values that invite quadratic work.
func TestReceivedLinear(t *testing.T) {
	for _, s := range []string{"(", "with a ", "from a (", "a;", "from (b) ", "(a invoked b) ", "from a [1] ", "(((a))) ", `"`, "a=b ", "(p=a b)"} {
		value := "from x by y " + strings.Repeat(s, 200_000)
		mail.Field{Value: value}.Received()
		mail.Field{Name: "Authentication-Results", Value: value}.Checks()
		mail.Field{Name: "Received-SPF", Value: value}.Checks()
	}
}

func FuzzReceived(f *testing.F) {
	for _, c := range received {
		f.Add(unfold(c.in))
	}
	for _, c := range authentication {
		f.Add(c.in)
	}
	f.Fuzz(func(t *testing.T, s string) {
		h, ok := mail.Field{Value: s}.Received()
		h.Encrypted()
		if ok && h == (mail.Hop{}) {
			t.Fatalf("nothing in %q", s)
		}
		for _, part := range []string{h.From, h.Reverse, h.Address, h.By, h.ID, h.For} {
			if !strings.Contains(s, part) {
				t.Fatalf("%q is not in %q", part, s)
			}
		}
		if b, err := h.Time.MarshalJSON(); err != nil {
			t.Fatalf("%q: %s, %v", s, b, err)
		}
		for _, name := range []string{"Authentication-Results", "Received-SPF", "DKIM-Signature"} {
			for _, c := range (mail.Field{Name: name, Value: s}).Checks() {
				if c.Method == "" && c.Result == "" {
					t.Fatalf("an empty check in %q", s)
				}
			}
		}
	})
}
