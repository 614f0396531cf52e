package reason

import (
	"strings"
	"testing"

	"github.com/smtp-decoder/smtp-decoder/codes"
)

// vocabulary holds the reasons of the contract.
const vocabulary = " authfailure badreputation blocked contenterror delivered exceedlimit expired failedstarttls " +
	"feedback filtered hasmoved hostunknown mailboxfull mailererror mesgtoobig networkerror norelaying notaccept " +
	"notcompliantrfc onhold policyviolation rejected requireptr securityerror spamdetected speeding suppressed " +
	"suspend syntaxerror systemerror systemfull toomanyconn undefined userunknown vacation virusdetected "

// hitRule returns the rule that decides on text, -1 for none.
func hitRule(in Input) int {
	in = in.withCodes()
	n := normalize(in, make([]byte, len(in.Text)), make([]int32, len(in.Text)))
	var found hits
	index().scan(n.text, &found)
	if best := found.best(caseOf(in, provider(in, &found))); best >= 0 {
		return int(found.at[best].rule)
	}
	return -1
}

// inputFor returns the input that a text stands for which a rule is to decide.
func inputFor(r rule, text string) Input {
	stage, _, _ := strings.Cut(r.If.Stage, " ")
	return Input{Text: text, Stage: stage}
}

func TestExampleHitsItsRule(t *testing.T) {
	for i, r := range rules {
		example := exampleAbove(t, i)
		if example == "" {
			t.Errorf("rule %d (%s): no example", i, r.Reason)
			continue
		}
		if r.Reason == "" {
			continue
		}
		in := inputFor(r, example)
		if r.Provider != "" {
			in.Remote = "mx." + hostOf(r.Provider)
		}
		if got := hitRule(in); got != i {
			t.Errorf("%q: hits rule %d, want %d (%s)", example, got, i, r.Reason)
			if got >= 0 {
				t.Logf("  rule %d is %s: %q", got, rules[got].Reason, exampleAbove(t, got))
			}
		}
	}
}

func hostOf(provider string) string {
	for h, p := range providerHosts {
		if p == provider {
			return h
		}
	}
	return ""
}

// TestPhraseReachable checks that no phrase is shadowed by a row above it with
// another reason.
func TestPhraseReachable(t *testing.T) {
	for i, r := range rules {
		if r.Reason == "" || r.Provider != "" {
			continue
		}
		for p := range r.phrases {
			in := inputFor(r, "")
			in.Text = strings.ReplaceAll(strings.ReplaceAll(p, "|", ""), "*", " x ")
			in.Reply = r.If.Reply
			in.Status, _, _ = strings.Cut(r.If.Status, " ")
			if r.If.Class != 0 && in.Status == "" {
				in.Status = string(r.If.Class) + ".0.0"
			}
			if r.If.Coded && in.Status == "" {
				in.Status = "5.0.0"
			}
			got := hitRule(in)
			if got < 0 {
				t.Errorf("%q: not found", p)
			} else if rules[got].Reason != r.Reason && !rules[got].If.Bare {
				t.Errorf("%q (%s, rule %d) is shadowed by rule %d (%s)", p, r.Reason, i, got, rules[got].Reason)
			}
		}
	}
}

func TestRulesAreWellFormed(t *testing.T) {
	seen := map[string]int{}
	for i, r := range rules {
		if r.Reason != "" && !strings.Contains(vocabulary, " "+r.Reason+" ") {
			t.Errorf("rule %d: reason %q", i, r.Reason)
		}
		if _, ok := Detailed[r.Detail]; r.Detail != "" && !ok {
			t.Errorf("rule %d: no advice for %q", i, r.Detail)
		}
		for p := range r.phrases {
			n := normalize(Input{Text: p}, make([]byte, len(p)), make([]int32, len(p)))
			if string(n.text) != p {
				t.Errorf("rule %d: %q is not in normal form, %q", i, p, n.text)
			}
			for _, piece := range strings.Split(strings.TrimSuffix(p, "|"), "*") {
				if len(piece) < minPiece {
					t.Errorf("rule %d: %q has a piece of less than %d bytes", i, p, minPiece)
				}
			}
			if j, ok := seen[p]; ok && r.Reason != "" && rules[j].If == r.If && rules[j].Provider == r.Provider {
				t.Errorf("%q stands in rules %d and %d", p, j, i)
			}
			if r.Reason != "" {
				seen[p] = i
			}
		}
	}
}

func TestCodeRows(t *testing.T) {
	check := func(where, reason, detail string) {
		if !strings.Contains(vocabulary, " "+reason+" ") {
			t.Errorf("%s: reason %q", where, reason)
		}
		if _, ok := Detailed[detail]; detail != "" && !ok {
			t.Errorf("%s: no advice for %q", where, detail)
		}
	}
	for _, r := range statusRows {
		check(r.Status, r.Reason, r.Detail)
	}
	for _, r := range replyRows {
		check(r.Stage, r.Reason, r.Detail)
	}
}

func TestAdvice(t *testing.T) {
	for _, reason := range strings.Fields(vocabulary) {
		if _, ok := ByReason[reason]; !ok {
			t.Errorf("no advice for %s", reason)
		}
	}
	used := map[string]bool{lateUnknown: true}
	for _, r := range rules {
		used[r.Detail] = true
	}
	for _, r := range statusRows {
		used[r.Detail] = true
	}
	for _, r := range replyRows {
		used[r.Detail] = true
	}
	for key, a := range Detailed {
		checkAdvice(t, key, a)
		if !used[key] {
			t.Errorf("%s: no rule leads to this advice", key)
		}
	}
	for key, a := range ByReason {
		checkAdvice(t, key, a)
	}
}

func checkAdvice(t *testing.T, key string, a Advice) {
	t.Helper()
	for _, title := range []string{a.Title, a.TransientTitle} {
		if len(strings.Fields(title)) > 8 || strings.ContainsAny(title, "!0123456789") || strings.HasSuffix(title, ".") {
			t.Errorf("%s: title %q", key, title)
		}
	}
	if strings.HasSuffix(a.TransientTitle, " yet") && !a.Hopeful {
		t.Errorf("%s: %q is said of what was given up", key, a.TransientTitle)
	}
	for _, s := range StepsAfterGivingUp(a.Steps) {
		if strings.HasPrefix(s, "Wait") || strings.Contains(s, "by itself") {
			t.Errorf("%s: %q is said of what was given up", key, s)
		}
	}
	if a.Title == "" || !strings.HasSuffix(a.Summary, ".") {
		t.Errorf("%s: title %q, summary %q", key, a.Title, a.Summary)
	}
	switch a.Who {
	case codes.Sender, codes.SenderAdmin, codes.Recipient, codes.RecipientAdmin, codes.Nobody:
	default:
		t.Errorf("%s: who %q", key, a.Who)
	}
	if len(a.Steps) == 0 || len(a.Steps) > 3 {
		t.Errorf("%s: %d steps", key, len(a.Steps))
	}
	for _, s := range append(append([]string{a.Summary}, a.Steps...), a.TransientSteps...) {
		low := strings.ToLower(s)
		if !strings.HasSuffix(s, ".") || strings.Contains(s, "!") || strings.Contains(low, "please") ||
			strings.Contains(low, "simply") || len(s) > 200 {
			t.Errorf("%s: %q", key, s)
		}
	}
}

// TestSendingProvider checks that a server is its provider's where that sends
// other people's mail, and nobody's where a tenant runs it.
func TestSendingProvider(t *testing.T) {
	for _, c := range []struct{ host, want string }{
		{"mail-sor-f41.google.com", "Google"},
		{"A9-12.smtp-out.AmazonSES.com.", "Amazon SES"},
		{"mout.kundenserver.de", "IONOS"},
		{"ec2-192-0-2-1.compute-1.amazonaws.com", ""},
		{"mx.notgoogle.com", ""},
		{"", ""},
	} {
		if got := SendingProvider(c.host); got != c.want {
			t.Errorf("%q: got %q, want %q", c.host, got, c.want)
		}
	}
}

func TestDetailWords(t *testing.T) {
	for key := range detailWords {
		why, detail, _ := strings.Cut(key, " ")
		if _, ok := reasonWords[why]; !ok {
			t.Errorf("%s: no such reason", key)
		}
		if _, ok := Detailed[detail]; !ok {
			t.Errorf("%s: no such detail", key)
		}
	}
}
