package codes_test

import (
	"fmt"

	"github.com/smtp-decoder/smtp-decoder/codes"
)

func ExampleLookup() {
	e := codes.Lookup("5.1.1")
	fmt.Println(e.Title + ".")
	fmt.Println("Turn:", e.Who)
	fmt.Println("Retry:", e.Retry)
	fmt.Println("First:", e.Steps[0])
	// Output:
	// The mailbox doesn’t exist.
	// Turn: sender
	// Retry: no
	// First: Check the spelling of the address, letter by letter.
}

// A code that nobody has registered is explained by its digits.
func ExampleExplain() {
	e := codes.Explain("5.1.77")
	fmt.Println(e.Title + ".")
	fmt.Println(e.Meaning)
	// Output:
	// An address was refused.
	// No standard and no list we know holds this code. Its first number says: refused. Its second says what it is about: the address. The third is the server’s own; the text of the reply should say more.
}

func ExampleDigits() {
	for _, d := range codes.Digits("5.7.26") {
		fmt.Println(d.Digit, d.Title)
	}
	// Output:
	// 5 Refused
	// 7 Rules and security
	// 26 The mail didn’t prove its sender
}

func ExampleSearch() {
	for _, e := range codes.Search("mailbox full", 2) {
		fmt.Println(e.Code, e.Title)
	}
	// Output:
	// 5.2.2 The mailbox is full
	// 4.2.2 The mailbox is full
}
