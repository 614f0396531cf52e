package reason_test

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/smtp-decoder/smtp-decoder/codes/mail"
	"github.com/smtp-decoder/smtp-decoder/codes/reason"
)

// corpus is a collection of public bounces beside the repository.
const corpus = "../../../shared/corpus/bounces/dev/"

// An expectation is a line of a corpus's expected.jsonl.
type expectation struct {
	ID, File, Text string
	Expected       []struct {
		Recipient       string
		Reason          string
		ReasonDebatable any `json:"reason_debatable"`
		Provider        string
		Reply, Status   string
	}
}

func expectations(t *testing.T, collection string) []expectation {
	t.Helper()
	f, err := os.Open(filepath.Join(corpus, collection, "expected.jsonl"))
	if err != nil {
		t.Skip("no corpus")
	}
	defer f.Close()
	var all []expectation
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var e expectation
		if err := json.Unmarshal(lines.Bytes(), &e); err != nil {
			t.Fatal(err)
		}
		all = append(all, e)
	}
	return all
}

// TestReplies reads single replies whose provider is known.
func TestReplies(t *testing.T) {
	all := expectations(t, "smtp-field-manual")
	answered, named, right := 0, 0, 0
	for _, e := range all {
		a := reason.Of(reason.Input{Text: e.Text})
		if a.Reason != reason.Undefined {
			answered++
		} else {
			t.Logf("undefined: %s", e.Text)
		}
		if a.Provider != "" {
			named++
			if a.Provider == e.Expected[0].Provider {
				right++
			} else {
				t.Logf("%s, not %s: %s", a.Provider, e.Expected[0].Provider, e.Text)
			}
		} else {
			t.Logf("no provider (%s): %s", e.Expected[0].Provider, e.Text)
		}
	}
	t.Logf("%d replies: %d with a reason; %d with a provider, %d of them right", len(all), answered, named, right)
	atLeast(t, "reasons", answered, len(all), 0.95)
	atLeast(t, "providers", right, named, 0.90)
}

// TestReports reads the fields of delivery reports whose reason is known.
func TestReports(t *testing.T) {
	total, right, hard := 0, 0, 0
	for _, e := range expectations(t, "set-of-emails") {
		b, err := os.ReadFile(filepath.Join(corpus, "set-of-emails", e.File))
		if err != nil {
			t.Fatal(err)
		}
		lines := strings.Split(strings.ReplaceAll(string(b), "\r\n", "\n"), "\n")
		for _, g := range mail.Groups(lines, 0, len(lines)-1) {
			code := g.Get("Diagnostic-Code")
			if !g.Recipient || code.Name == "" {
				continue
			}
			to := g.Get("Final-Recipient").Address()
			i := slices.IndexFunc(e.Expected, func(x struct {
				Recipient       string
				Reason          string
				ReasonDebatable any `json:"reason_debatable"`
				Provider        string
				Reply, Status   string
			}) bool {
				return len(e.Expected) == 1 || strings.EqualFold(x.Recipient, to)
			})
			if i < 0 || e.Expected[i].Reason == "" {
				continue
			}
			want := e.Expected[i].Reason
			if want == "onhold" || want == "undefined" {
				continue
			}
			kind, text := code.Typed()
			a := reason.Of(reason.Input{Kind: kind, Text: text, Remote: g.Get("Remote-MTA").Host(), Recipient: to,
				Status: g.Get("Status").Code()})
			total++
			if a.Reason == want || a.Reason == e.Expected[i].ReasonDebatable {
				right++
			} else {
				t.Logf("%s: %s by %s %q, want %s: %s | %.200s", e.ID, a.Reason, a.By, a.Words, want, g.Get("Status").Code(), text)
			}
			if a.Hard {
				hard++
			}
		}
	}
	t.Logf("%d recipients, %d right, %d hard", total, right, hard)
	atLeast(t, "reasons", right, total, 0.8)
}

func atLeast(t *testing.T, what string, n, of int, share float64) {
	t.Helper()
	if float64(n) < share*float64(of) {
		t.Errorf("%s: %d of %d, want %.0f %%", what, n, of, 100*share)
	}
}
