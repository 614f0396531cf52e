package outlook

import (
	"fmt"
	"strings"
)

const deliveryStatus = "message/delivery-status"

// actionOf returns what a report says became of a message, by the class of the
// item ([MS-OXCMAIL], 2.2.3.7.1); "" for an item that is no such report.
func actionOf(class string) string {
	class = strings.ToLower(class)
	if !strings.HasPrefix(class, "report.") {
		return ""
	}
	for _, c := range []struct{ end, action string }{
		{".ndr", "failed"}, {".delayed", "delayed"}, {".delayed.dr", "delayed"},
		{".expanded.dr", "expanded"}, {".relayed.dr", "relayed"}, {".dr", "delivered"},
	} {
		if strings.HasSuffix(class, c.end) {
			return c.action
		}
	}
	return ""
}

// report writes the fields of a report (RFC 3464, 2); "" where it tells of
// nobody.
func (o *object) report(recipients []*object, action string) string {
	if action == "" || len(recipients) == 0 {
		return ""
	}
	var b strings.Builder
	if mta := o.line(idReportingMTA); mta != "" {
		b.WriteString(field{"Reporting-MTA", typed("dns", mta)}.line() + "\n")
	}
	for _, r := range recipients {
		b.WriteString(r.fields(action) + "\n")
	}
	return b.String()
}

// fields writes the fields of one recipient (RFC 3464, 2.3).
func (o *object) fields(action string) string {
	said := readSupplementary(o.line(idSupplementary))
	if said.diagnostic == "" {
		// QUIRK: some servers put the reply where words for people belong.
		if s := o.line(idReportText); beginsWithReply(s) {
			said.diagnostic = s
		}
	}
	return field{"Final-Recipient", "rfc822; " + o.address()}.line() +
		field{"Action", action}.line() +
		field{"Status", firstOf(said.status, o.status(), o.statusOfDiagnostic())}.line() +
		field{"Remote-MTA", typed("dns", firstOf(o.line(idRemoteMTA), said.remote))}.line() +
		field{"Diagnostic-Code", typed("smtp", said.diagnostic)}.line()
}

// typed puts the type of a value before it, where it has none (RFC 3464, 2.1.2).
func typed(kind, value string) string {
	if before, _, ok := strings.Cut(value, ";"); value == "" || ok && !strings.ContainsAny(before, " .") {
		return value
	}
	return kind + "; " + value
}

// beginsWithReply says that a text begins with a refusal of SMTP.
func beginsWithReply(s string) bool {
	return len(s) > 4 && (s[0] == '4' || s[0] == '5') && isDigit(s[1]) && isDigit(s[2]) && (s[3] == ' ' || s[3] == '-')
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// A supplementary is what a server wrote of a recipient.
type supplementary struct{ remote, status, diagnostic string }

// readSupplementary reads "<mx.example.org #5.1.1 smtp;550 5.1.1 User unknown>"
// ([MS-OXCMAIL], 2.2.3.7.1.2). What is not of this form is taken as a reply.
func readSupplementary(s string) supplementary {
	inner, ok := strings.CutPrefix(s, "<")
	inner, closed := strings.CutSuffix(inner, ">")
	remote, rest, found := strings.Cut(inner, "#")
	remote = strings.TrimSpace(remote)
	if !ok || !closed || !found || strings.Contains(remote, " ") {
		return supplementary{diagnostic: s}
	}
	status, diagnostic, _ := strings.Cut(rest, " ")
	return supplementary{remote, status, strings.TrimSpace(diagnostic)}
}

// status returns the status code that is kept as a number of three digits, 511
// for 5.1.1 ([MS-OXCMAIL], 2.2.3.7.1.3).
func (o *object) status() string {
	n, _ := o.long(idStatus)
	if kind := n / 100; n < 200 || n > 599 || kind == 3 {
		return ""
	}
	return fmt.Sprintf("%d.%d.%d", n/100, n/10%10, n%10)
}

// diagnosticStatus maps diagnostic codes of X.400, as [MS-OXOMSG], 2.2.2.30 has
// them, to the status codes that say the same (RFC 3463, 3).
var diagnosticStatus = [...]struct {
	code   int
	status string
}{
	{0, "5.1.1"},  // name not recognised
	{1, "5.1.4"},  // name ambiguous
	{2, "5.4.5"},  // system congested
	{3, "5.4.6"},  // loop
	{4, "5.2.1"},  // recipient unavailable
	{5, "5.4.7"},  // time expired
	{7, "5.3.4"},  // content too long
	{16, "5.5.3"}, // too many recipients
	{29, "5.7.1"}, // submission prohibited
	{30, "5.2.4"}, // expansion of a list failed
	{35, "5.1.1"}, // recipient unknown
	{38, "5.2.1"}, // mail refused
	{40, "5.1.6"}, // recipient moved
	{48, "5.1.2"}, // address incorrect
}

// statusOfDiagnostic returns a status code for a report that has but the
// diagnostic code of X.400.
func (o *object) statusOfDiagnostic() string {
	n, ok := o.long(idDiagnostic)
	for _, d := range diagnosticStatus {
		if ok && d.code == n {
			return d.status
		}
	}
	return ""
}

// original writes what the report tells of the message that it is about.
func (o *object) original() string {
	return field{"Message-ID", o.line(idOriginalMessageID)}.line() +
		field{"To", o.line(idOriginalTo)}.line() +
		field{"Subject", o.line(idOriginalSubject)}.line()
}
