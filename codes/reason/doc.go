// Package reason says what a refusal is about: the mailbox is full, the sender
// is on a block list, the password was wrong.
//
// Of reads one reply, or a program's own words where no server answered. It
// goes by the first of these that speaks:
//
//  1. a code of the provider's own: "[TSS04]", "OFR_416", "(S3150)"
//  2. a phrase, in the order of table_phrases.go
//  3. the enhanced status code (RFC 3463)
//  4. the reply code and the stage of the session (RFC 5321, 4.2)
//
// The reasons are the words of the Sisimai project, so that results compare;
// people see the words of AdviceFor instead.
//
//	a := reason.Of(reason.Input{Text: "550 5.1.1 <ann@example.org>: User unknown"})
//	fmt.Println(a.Reason, a.Hard, reason.AdviceFor(a).Title)
package reason
