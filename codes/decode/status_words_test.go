package decode

import "testing"

func TestStatusInWords(t *testing.T) {
	for _, c := range []struct{ line, want string }{
		{"My mail came back with 5.7.26, why?", "5.7.26"},
		{"what is 5.7.1", "5.7.1"},
		{"error 5.4.1 from outlook", "5.4.1"},
		{"4.2.2 mailbox full", "4.2.2"},
		{"(#5.1.1)", "5.1.1"},
		{"With Foo 2.5.1 it says 5.1.1 to me", "5.1.1"},
		{"Upgraded to version 5.2.1 of the tool", ""},
		{"This is Foo 5.2.1", ""},
		{"Version: 5.2.1", ""},
		{"Foo 2.5.1 and Bar 4.96.1 were installed", ""},
		{"see RFC 2046, 5.1.5, for this", ""},
		{"as section 5.1.1 of the manual has it", ""},
		{"booted 5.15.0 at last", ""},
	} {
		if got := statusInWords(c.line); got != c.want {
			t.Errorf("%q: %q, want %q", c.line, got, c.want)
		}
	}
}
