package codes

import "testing"

// A code that was read prints back as it stood.
func FuzzParseEnhanced(f *testing.F) {
	for e := range All() {
		f.Add(e.Code)
	}
	f.Add("8.15.2")
	f.Add("5.1.010")
	f.Fuzz(func(t *testing.T, s string) {
		if e, ok := ParseEnhanced(s); ok && e.String() != s {
			t.Errorf("%q prints as %q", s, e)
		}
	})
}

// Every text has an explanation, and only codes have digits.
func FuzzExplain(f *testing.F) {
	for e := range All() {
		f.Add(e.Code)
	}
	for _, s := range []string{"", "598", "5.7.999", "4.9.1", "199", "hello", "X.1.1", "２.1.1"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		e := Explain(s)
		if e == nil || e.Code != s || e.Title == "" || e.Meaning == "" || len(e.Steps) == 0 ||
			e.Who == "" || e.Retry == "" || e.Standing == "" || e.Example == "" {
			t.Errorf("Explain(%q) = %+v", s, e)
		}
		if n := len(Digits(s)); n != 0 && n != 3 || (n == 3) != isCode(s) {
			t.Errorf("Digits(%q) has %d parts", s, n)
		}
		Search(s, 3)
	})
}

func isCode(s string) bool {
	_, ok := ParseEnhanced(s)
	return ok || isThreeDigits(s)
}
