package mail_test

import (
	"fmt"
	"strings"

	"github.com/smtp-decoder/smtp-decoder/codes/mail"
)

func ExampleGroups() {
	lines := strings.Split("Final-Recipient: rfc822; ann@example.org\nAction: failed\nStatus: 5.1.1", "\n")
	for _, g := range mail.Groups(lines, 0, len(lines)-1) {
		fmt.Println(g.Get("Final-Recipient").Address(), g.Get("Status").Code())
	}
	// Output: ann@example.org 5.1.1
}
