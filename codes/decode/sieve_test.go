package decode

import "testing"

func TestSieve(t *testing.T) {
	v := newSieve(0)
	v.add("235 2.7.0 Authentication successful\r\n")
	for _, word := range []string{"Authentication", "AUTHENTICATION", "success", "235 2.7.0", "\r\n", "", "xy"} {
		if !v.may(word) {
			t.Errorf("%q stands in the text, or is too short to tell", word)
		}
	}
	for _, word := range []string{"password", "api_key", "pwd", "successfully"} {
		if v.may(word) {
			t.Errorf("%q does not stand in the text", word)
		}
	}
	if got := v.sift([]string{"token", "auth", "pass"}); len(got) != 1 || got[0] != "auth" {
		t.Errorf("sift = %q, want auth alone", got)
	}
}

// FuzzSieve holds the sieve to its promise: what stands in a text passes.
func FuzzSieve(f *testing.F) {
	f.Add("550 5.1.1 User unknown", 4, 9)
	f.Fuzz(func(t *testing.T, s string, from, to int) {
		if from < 0 || to > len(s) || from > to {
			t.Skip()
		}
		v := newSieve(len(s))
		v.add(s)
		if !v.may(s[from:to]) || !v.may(lower(s[from:to])) {
			t.Errorf("%q does not pass the sieve of %q", s[from:to], s)
		}
	})
}
