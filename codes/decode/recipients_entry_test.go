package decode

import "testing"

// TestEntryName reads whom the addresses are of that Exchange makes up.
func TestEntryName(t *testing.T) {
	for address, want := range map[string]string{
		"IMCEAEX-_O=ORG_OU=First+20Group_cn=Recipients_cn=bob+2Eray@example.org":                    "bob.ray",
		"imceaex-_o=Org_cn=Recipients_cn=8162f650ce1b4f81b531d1b020ab7139-Lucy+20Quinn@example.org": "Lucy Quinn",
		"IMCEAEX-_O=ORG@example.org":    "",
		"IMCEAEX-_cn=bob+2@example.org": "",
		"IMCEAEX-":                      "",
		"bob@example.net":               "bob@example.net",
	} {
		if got := personOf(address); got != want {
			t.Errorf("%s is %q, want %q", address, got, want)
		}
	}
}
