package reason_test

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
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
	Expected       []outcome
}

// An outcome is what is expected of one recipient.
type outcome struct {
	Recipient, Reason, Provider string
	Debatable                   string `json:"reason_debatable"`
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
	t.Logf("%d replies: %d with a reason; %d with a provider, %d of them right",
		len(all), answered, named, right)
	atLeast(t, "reasons", answered, len(all), 0.99)
	atLeast(t, "providers", right, named, 0.98)
	atLeast(t, "named providers", named, len(all), 0.78)
}

// TestReports reads the fields of delivery reports whose reason is known.
func TestReports(t *testing.T) {
	total, right := 0, 0
	for _, e := range expectations(t, "set-of-emails") {
		b, err := os.ReadFile(filepath.Join(corpus, "set-of-emails", e.File))
		if err != nil {
			t.Fatal(err)
		}
		lines := strings.Split(strings.ReplaceAll(string(b), "\r\n", "\n"), "\n")
		for _, g := range mail.Groups(lines, 0, len(lines)-1) {
			want, ok := e.of(g)
			if !ok {
				continue
			}
			total++
			a := reason.Of(input(g))
			if a.Reason == want.Reason || a.Reason == want.Debatable {
				right++
				continue
			}
			t.Logf("%s: %s by %s %q, want %s: %.150s", e.ID, a.Reason, a.By, a.Words, want.Reason,
				g.Get("Diagnostic-Code").Value)
		}
	}
	t.Logf("%d recipients, %d right", total, right)
	atLeast(t, "reasons", right, total, 0.92)
}

// of finds what is expected of the recipient that the fields are about.
func (e expectation) of(g mail.Group) (outcome, bool) {
	if g.Get("Diagnostic-Code").Name == "" {
		return outcome{}, false
	}
	for _, o := range e.Expected {
		if len(e.Expected) == 1 || strings.EqualFold(o.Recipient, g.Get("Final-Recipient").Address()) {
			return o, o.Reason != "" && o.Reason != "onhold" && o.Reason != "undefined"
		}
	}
	return outcome{}, false
}

// input makes an input of the fields of a recipient, without a stage.
func input(g mail.Group) reason.Input {
	kind, text := g.Get("Diagnostic-Code").Typed()
	return reason.Input{
		Kind: kind, Text: text, Status: g.Get("Status").Code(),
		Remote:    g.Get("Remote-MTA").Host(),
		Recipient: g.Get("Final-Recipient").Address(),
	}
}

func atLeast(t *testing.T, what string, n, of int, share float64) {
	t.Helper()
	if float64(n) < share*float64(of) {
		t.Errorf("%s: %d of %d, want %.0f %%", what, n, of, 100*share)
	}
}
