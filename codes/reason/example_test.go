package reason_test

import (
	"fmt"

	"github.com/smtp-decoder/smtp-decoder/codes/reason"
)

func ExampleOf() {
	a := reason.Of(reason.Input{Text: "550 5.1.1 <ann@example.org>: User unknown"})
	fmt.Println(a.Reason, a.Hard)
	fmt.Println(reason.AdviceFor(a).Title)
	// Output:
	// userunknown true
	// The mailbox doesn’t exist
}
