package decode

import (
	"slices"
	"testing"
)

func TestCutCells(t *testing.T) {
	for _, c := range []struct {
		line string
		want []string
	}{
		{"a,b", []string{"a", "b"}},
		{",", []string{"", ""}},
		{"no table", nil},
		{`"a, b",c`, []string{"a, b", "c"}},
		{`"550 5.1.1 ""ann"" is unknown",x`, []string{`550 5.1.1 "ann" is unknown`, "x"}},
		{`a,"b`, []string{"a", "b"}},
		{`"a"b,c`, []string{"ab", "c"}},
		{`a"b,c`, []string{`a"b`, "c"}},
		{`"",""`, []string{"", ""}},
		{`a,"""`, []string{"a", `"`}},
	} {
		if got := cutCells(c.line, ','); !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.line, got, c.want)
		}
	}
}

func TestColumnsBelow(t *testing.T) {
	for _, c := range []struct {
		rule, line string
		want       []string
	}{
		{"---- ---", "ann  bob", []string{"ann  ", "bob"}},
		{"---- ---", "äöü  bob", []string{"äöü  ", "bob"}},
		{"---- ---", "ann", []string{"ann", ""}},
		{"---- ---", "", []string{"", ""}},
		{"----- --- -", "ann 12345 x", []string{"ann ", "12345 ", "x"}},
		{"--------", "ann  bob", nil},
		{"---- a--", "ann  bob", nil},
		{"", "ann  bob", nil},
	} {
		if got := columnsBelow(c.rule)(c.line); !slices.Equal(got, c.want) {
			t.Errorf("%s below %s: %q, want %q", c.line, c.rule, got, c.want)
		}
	}
}

// TestEventKinds has events that tell the reason in a name, and in no reply.
func TestEventKinds(t *testing.T) {
	for event, want := range map[string]string{
		`{"bounce":{"bounceType":"Transient","bounceSubType":"MailboxFull","bouncedRecipients":[{"emailAddress":"bob@example.net"}]}}`:                                                                                                                   "failed mailboxfull",
		`{"bounce":{"bounceType":"Transient","bounceSubType":"AttachmentRejected","bouncedRecipients":[{"emailAddress":"bob@example.net"}]}}`:                                                                                                            "failed virusdetected",
		`{"bounce":{"bounceType":"Permanent","bounceSubType":"Suppressed","bouncedRecipients":[{"emailAddress":"bob@example.net","status":"5.1.1","diagnosticCode":"We have suppressed sending to this address after bounces as an invalid address"}]}}`: "failed suppressed",
		`{"event":"blocked","email":"bob@example.net","error_related_to":"mailjet","error":"preblocked"}`:                                                                                                                                                "failed suppressed",
		`{"event":"bounce","email":"bob@example.net","error_related_to":"domain","error":"no mail host"}`:                                                                                                                                                "failed hostunknown",
		`{"data":{"recipient":"bob@example.net","status":"Quarantined","deliveryAttemptTimeStamp":"2026-11-21T09:00:00Z"}}`:                                                                                                                              "failed spamdetected",
		`{"data":{"recipient":"bob@example.net","status":"Bounced","deliveryStatusDetails":{"statusMessage":"no such user"},"deliveryAttemptTimeStamp":"x"}}`:                                                                                            "failed userunknown",
		`{"type":"email.bounced","data":{"to":["bob@example.net"],"bounce":{"message":"mailbox full","type":"Transient"}}}`:                                                                                                                              "failed mailboxfull",
	} {
		rs := Text(event).Recipients
		if len(rs) != 1 || rs[0].Address != "bob@example.net" || string(rs[0].Action)+" "+rs[0].Reason != want {
			t.Errorf("%s: %q, want %s", event, outcomes(rs), want)
		}
	}
}
