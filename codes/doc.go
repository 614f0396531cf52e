// Package codes explains what mail systems say: reply codes ("550"), enhanced
// status codes ("5.1.1"), EHLO keywords, commands, SASL mechanisms and the
// fields of delivery status notifications.
//
// Lookup finds the entry of a code as a server prints it; Explain never fails:
// a code that no table holds is still explained digit by digit.
//
//	e := codes.Explain("5.7.26")
//	fmt.Println(e.Title, e.Meaning, e.Who)
//
// The words are those of RFC 5321 (SMTP), RFC 3463 (enhanced mail system
// status codes), RFC 3464 (delivery status notifications) and RFC 4954 (AUTH).
// Package codes/decode reads whole texts with it.
//
// # Adding a code
//
// Put a row into the table of its subject, sorted in: "X.1.1" with Classes "45"
// where the classes share a meaning, "4.1.1" where one differs. Fill every field
// and run go test: it holds the rows to their order, their links and their
// prose. A service's own code names the service as Owner; what it makes of a
// registered code is a Reading of that code.
package codes
