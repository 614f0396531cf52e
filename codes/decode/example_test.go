package decode_test

import (
	"fmt"

	"github.com/smtp-decoder/smtp-decoder/codes/decode"
)

func ExampleText() {
	r := decode.Text(`<-  220 mx.birch.example.net ESMTP
 -> EHLO desk
<-  250 mx.birch.example.net
 -> MAIL FROM:<tom@oak.example.org>
<-  250 2.1.0 Ok
 -> RCPT TO:<ines@birch.example.net>
<** 550 5.1.1 User unknown
`)
	fmt.Println(r.Kind)
	fmt.Println(r.Verdict.Title, "at line", r.Outcome.Line)
	fmt.Println(r.Verdict.Who, r.Verdict.Retry)
	// Output:
	// swaks session
	// The mailbox doesn’t exist at line 7
	// sender no
}
