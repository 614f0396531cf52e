// Package mail reads the structure of a mail (RFC 5322, RFC 2045 to 2047) and
// the fields of a delivery report (RFC 3464), and keeps for each thing found
// the lines it came from. Of single fields it reads dates, the hops of Received
// (RFC 5321, 4.4) and what servers found out about the sender (RFC 8601).
//
// It reads mails as people paste them: with a mailbox line in front, cut off
// anywhere, with boundaries that do not match, base64 with holes, a charset
// that is not the one declared. There are no errors; what cannot be read stays
// as it stands. Line numbers are indexes of the lines given, and ranges
// include both ends.
//
//	m, ok := mail.Parse(lines, 0)
//	for _, p := range m.Body.Find("message/delivery-status") {
//		for _, g := range p.Groups() {
//			fmt.Println(g.Get("Final-Recipient").Address())
//		}
//	}
package mail
