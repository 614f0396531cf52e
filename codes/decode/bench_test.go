package decode

import (
	"fmt"
	"strings"
	"testing"
)

// shapes are texts that grow by repetition, each the worst of its kind.
var shapes = map[string]func(n int) string{
	"one line":   func(n int) string { return strings.Repeat("a@b.example 550 ", n) },
	"blank":      func(n int) string { return strings.Repeat("\n", n*16) },
	"replies":    func(n int) string { return strings.Repeat("550 5.1.1 no\r\n", n) },
	"open reply": func(n int) string { return strings.Repeat("250-a\n", n*3) },
	"commands":   func(n int) string { return strings.Repeat("RCPT TO:<a@b>\n", n) },
	"refused logins": func(n int) string {
		return "220 x\n" + strings.Repeat("AUTH PLAIN\n535 no\n", n) + "AUTH PLAIN\n235 ok\n"
	},
	"DATA": func(n int) string { return strings.Repeat("DATA\n354 go\n", n) },
	"log": func(n int) string {
		return strings.Repeat("Nov 21 21:08:36 mail postfix/smtp[142]: 7F22F8FD5: to=<bob@example.net>, relay=mx[192.0.2.1]:25, delay=0.04, "+
			"delays=0.02/0.02/0/0, dsn=5.1.1, status=bounced (host mx[192.0.2.1] said: 550 5.1.1 no (in reply to RCPT TO command))\n", n/10+1)
	},
	"marks": func(n int) string { return strings.Repeat("x1 -> 250 a\nx1 <- QUIT\n", n) },
	"fields": func(n int) string {
		return strings.Repeat("Final-Recipient: rfc822; a@b.example\nStatus: 5.1.1\n\n", n/3+1)
	},
	"header": func(n int) string {
		return "From: a@b.example\nSubject: x\nDate: y\n" + strings.Repeat("Received: x\n\ty\n", n)
	},
	"separators":    func(n int) string { return strings.Repeat("original message:\nReceived: x\n", n/2+1) },
	"joined reply":  func(n int) string { return strings.Repeat("250-a ", n*3) },
	"spelled ends":  func(n int) string { return "250 a" + strings.Repeat(`\n250 a`, n*3) },
	"one dialogue":  func(n int) string { return strings.Repeat(">> EHLO a << 250-b ", n) },
	"objects":       func(n int) string { return strings.Repeat(`{"email":"a@b.example","event":"bounce"}`+"\n", n/2+1) },
	"open objects":  func(n int) string { return strings.Repeat("{\"a\":\n", n*3) },
	"open strings":  func(n int) string { return strings.Repeat("[{\"a@b.example\n", n) },
	"list of lists": func(n int) string { return "[" + strings.Repeat(`{"email":["`, n) },
	"tracebacks":    func(n int) string { return "at a(b:1)\n" + strings.Repeat("Error: 550-a\n550-b\n", n) },
	"records":       func(n int) string { return strings.Repeat(`read data="250-a\r\n"`+"\n", n) },
	"wrapped": func(n int) string {
		return strings.Repeat("Nov 21 12:30:01 relay mailer[4711]: => AUTH PLAIN AGFubkBleGFtcGxlLm9yZwBn\nZWhlaW1uaXNzZQ==\n", n/8+3)
	},
	"soft breaks": func(n int) string {
		return strings.Repeat(strings.Repeat("MAIL FROM:<a@b> ", 4)+"NOTIFY==\n", n/4+2)
	},
	"colours":     func(n int) string { return strings.Repeat("\x1b[32m> \x1b[0mQUIT\n", n) },
	"brackets":    func(n int) string { return strings.Repeat("[", n*16) },
	"log objects": func(n int) string { return strings.Repeat(`{"log":"`, n*2) + "\n" },
	"calls":       func(n int) string { return strings.Repeat(`read(3, "`, n*2) + "\n" },
	"hops": func(n int) string {
		return strings.Repeat("Received: from a (b [192.0.2.1]) by c; Sat, 21 Nov 2026 12:30:01 +0000\n", n/4+1)
	},
	"boundaries": func(n int) string {
		return "Content-Type: multipart/mixed; boundary=b\nFrom: a\nTo: b\nDate: c\n\n" + strings.Repeat("--b\n\n", n)
	},
	"notice": func(n int) string {
		return noticeHead + strings.Repeat("<b@a.example>:\n192.0.2.1 said: 550 5.1.1 no\n\n<c@a.example>:\n550 no\n\n", n/4+1)
	},
	"transcript": func(n int) string {
		return noticeHead + strings.Repeat("<b@a.example>\n", n/4+1) + "\n--- Transcript of session follows ---\n" +
			strings.Repeat("<<< 550 no\n550 5.1.1 <b@a.example>... User unknown\n", n/4+1)
	},
	"list in a line": func(n int) string {
		return noticeHead + "It could not be delivered to: " + strings.Repeat("b@a.example, c@a.example, ", n/2+1) + "\n550 no\n"
	},
	"queue": func(n int) string {
		return "4F1A 367 Sat Nov 21 21:09:40 a@b.example\n(connect to b.example:25: Connection refused)\n" + strings.Repeat("  c@d.example\n", n)
	},
	"table": func(n int) string {
		return "recipient,reason\n" + strings.Repeat(`b@a.example,"550 5.1.1 ""no"""`+"\n", n/2+1)
	},
	"list":  func(n int) string { return strings.Repeat("b@a.example: 550 no\n", n) },
	"named": func(n int) string { return "550 no\nTo: " + strings.Repeat("b@a.example, ", n) },
	"failed": func(n int) string {
		return strings.Repeat("failed:\n\n", 30) + strings.Repeat("x@y.example <a@b.example>\n", n)
	},
	"quotes":     func(n int) string { return strings.Repeat("> ", n*8) },
	"secret":     func(n int) string { return strings.Repeat("password: geheimnis ", n) },
	"mail links": func(n int) string { return strings.Repeat("[a@b.example](mailto:a@b.example) ", n/2) + "\n" },
	"open links": func(n int) string { return strings.Repeat("](mailto:", n*2) + "\n" },
	"ticks":      func(n int) string { return strings.Repeat("`250 ok`\n", n) },
	"columns": func(n int) string {
		return "Recipients Status\n---------- ------\n" + strings.Repeat("{b@a.example} Failed\n", n)
	},
	"words": func(n int) string {
		return "message could not be delivered\n\n" + strings.Repeat("mailbox is full\n\n", n)
	},
	"hung up": func(n int) string { return strings.Repeat("221 bye\n554 no\n", n) },
	"links":   func(n int) string { return strings.Repeat("http://", n*2) + "\n" },
	"logins":  func(n int) string { return strings.Repeat("smtp://a:b", n*2) + "\n" },
	"attached": func(n int) string {
		return mailHead + "Content-Type: multipart/mixed; boundary=b\n\n" +
			strings.Repeat("--b\nContent-Type: message/rfc822\n\nReturn-Path: <>\nFrom: postmaster@a.example\nTo: b\n\nno\n", n/6+1)
	},
	"quotations": func(n int) string {
		return mailHead + "\n" + strings.Repeat("> From: postmaster@a.example\n> <b@a.example>:\n> no\nI say\n", n/3+1)
	},
	"heads":      func(n int) string { return mailHead + "\n" + strings.Repeat("From: a\nTo: b\nDate: c\n\n", n/2+1) },
	"addresses":  func(n int) string { return "mailbox full\n" + strings.Repeat("b@a.example c@a.example\n", n) },
	"telephones": func(n int) string { return strings.Repeat("+1 550 12 ", n) },
	"notice in a line": func(n int) string {
		return "The following address(es) failed: " + strings.Repeat("b@a.example host a SMTP error 550 To: x ", n/4+1)
	},
	"asked":                func(n int) string { return "why?\n" + strings.Repeat("> no <a@b.example>: host a said: 550\n", n/2) },
	"paragraphs in a line": func(n int) string { return "x " + strings.Repeat("<a@b.example>: host a said: 550 no ", n/2) },
	"broken records":       func(n int) string { return strings.Repeat("to=<a@b.example>,\nrelay=x,\n", n) },
	"message below": func(n int) string {
		return "could not be delivered to:\n\nOriginal message:\n" + strings.Repeat("Final-Recipient: rfc822; a@b.example\nAction: failed\n\n", n/2)
	},
	"bracketed": func(n int) string { return strings.Repeat("(host a said: 450 no)\n", n) },
}

// mailHead is the header of a mail of a person.
const mailHead = "From: a@b.example\nTo: c@d.example\nSubject: x\nMIME-Version: 1.0\n"

// noticeHead begins a notice without a standard part.
const noticeHead = "Return-Path: <>\nFrom: MAILER-DAEMON@a.example\nSubject: Undelivered Mail\n\n"

func BenchmarkText(b *testing.B) {
	for name, shape := range shapes {
		for _, n := range []int{2_000, 20_000} {
			text := shape(n)
			b.Run(name, func(b *testing.B) {
				b.SetBytes(int64(len(text)))
				for b.Loop() {
					Text(text)
				}
			})
		}
	}
}

// BenchmarkLog reads a log of 100,000 lines, in which every fifth message is
// refused.
func BenchmarkLog(b *testing.B) {
	text := postfixLog(20_000)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Text(text)
	}
}

// postfixLog returns the lines of n messages.
func postfixLog(n int) string {
	var b strings.Builder
	for i := range n {
		stamp := fmt.Sprintf("Nov 21 %02d:%02d:%02d mail postfix/", i/3600%24, i/60%60, i%60)
		id := fmt.Sprintf("%08X", 0x7F22F8D5+i*7)
		fmt.Fprintf(&b, "%ssmtpd[141]: %s: client=web.example.org[192.0.2.9]\n", stamp, id)
		fmt.Fprintf(&b, "%scleanup[143]: %s: message-id=<%d.%s@web.example.org>\n", stamp, id, i, id)
		fmt.Fprintf(&b, "%sqmgr[12]: %s: from=<ann@example.org>, size=%d, nrcpt=1 (queue active)\n", stamp, id, 300+i%5000)
		said := "dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 4Z6T4DtQz3xK)"
		if i%5 == 0 {
			said = "dsn=5.1.1, status=bounced (host mx.example.net[192.0.2.25] said: 550 5.1.1 <bob@example.net>: no such user here (in reply to RCPT TO command))"
		}
		fmt.Fprintf(&b, "%ssmtp[142]: %s: to=<bob%d@example.net>, relay=mx.example.net[192.0.2.25]:25, delay=0.4, delays=0.02/0.02/0.1/0.26, %s\n", stamp, id, i, said)
		fmt.Fprintf(&b, "%sqmgr[12]: %s: removed\n", stamp, id)
	}
	return b.String()
}
