package decode

import "testing"

func TestFindAddress(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"<ann@example.org>: no", "ann@example.org"},
		{`"ann@example.org": no`, "ann@example.org"},
		{`<"ann lee"@example.org>: no`, `"ann lee"@example.org`},
		{`"Lee, Ann" <ann@example.org>`, "ann@example.org"},
		{"SMTP:ann@example.org", "ann@example.org"},
		{"to ann@example.org, who has moved", "ann@example.org"},
		{"收件人：ann@example.org您好", "ann@example.org"},
		{"ann@example", ""},
		{`"ann lee"@`, ""},
	} {
		if got, _ := findAddress(c.text); got != c.want {
			t.Errorf("%s: %q, want %q", c.text, got, c.want)
		}
	}
}
