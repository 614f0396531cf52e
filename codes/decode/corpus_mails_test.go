package decode

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/smtp-decoder/smtp-decoder/codes/mail"
)

// bounces are mails, kept beside the project; the tests that read them are
// skipped where they are absent.
const bounces = "../../../shared/corpus/bounces/dev/set-of-emails/messages"

func readBounces(tb testing.TB) map[string]string {
	tb.Helper()
	files, _ := filepath.Glob(bounces + "/*.eml")
	if len(files) == 0 {
		tb.Skip("no bounces beside the project")
	}
	mails := map[string]string{}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			tb.Fatal(err)
		}
		mails[filepath.Base(f)] = string(b)
	}
	return mails
}

// names are what tells one mail from another of its kind.
var names = regexp.MustCompile(`[\w.+=-]+@[\w-]+(\.[\w-]+)+|` + // addresses
	`\b([A-Za-z0-9][\w-]*\.)+[A-Za-z][A-Za-z]+\b|` + // hosts
	`\b[0-9A-Fa-f]{10,}\b|\b\w{6}-\w{6,}-\w{2,4}\b|` + // ids
	`\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\b`)

// roles are local parts by which a mail system signs: part of the form.
var roles = regexp.MustCompile(`(?i)^(mailer-?daemon|post[._-]?master|bounce.*)$`)

// TestStrippedMails wants the reasons of 99 of 100 mails to stay when every
// address, host name and id in them is replaced: rules know forms, not samples.
func TestStrippedMails(t *testing.T) {
	total, same := 0, 0
	for name, text := range readBounces(t) {
		given := map[string]string{}
		stripped := names.ReplaceAllStringFunc(text, func(s string) string {
			if given[s] == "" {
				n := len(given) + 1
				switch {
				case strings.Contains(s, "@"):
					local, _, _ := strings.Cut(s, "@")
					if !roles.MatchString(local) {
						local = fmt.Sprintf("u%d", n)
					}
					given[s] = fmt.Sprintf("%s@h%d.example", local, n)
				case strings.Trim(s, "0123456789.") == "":
					given[s] = fmt.Sprintf("192.0.2.%d", n%256)
				case strings.Contains(s, "."):
					given[s] = fmt.Sprintf("h%d.example", n)
				default:
					given[s] = fmt.Sprintf("%0*d", len(s), n)
				}
			}
			return given[s]
		})
		total++
		if want, got := reasonsIn(text), reasonsIn(stripped); slices.Equal(want, got) {
			same++
		} else {
			t.Logf("%s: %q, and without names %q", name, want, got)
		}
	}
	t.Logf("%d of %d stay", same, total)
	if same*100 < total*99 {
		t.Error("names of samples decide")
	}
}

func reasonsIn(text string) []string {
	var all []string
	for _, r := range Text(text).Recipients {
		all = append(all, r.Reason)
	}
	return all
}

// TestCutMails cuts each mail at twenty places. What is left names no recipient
// whose address does not stand in it.
func TestCutMails(t *testing.T) {
	for name, text := range readBounces(t) {
		whole := Text(text).Recipients
		for i := range 20 {
			cut := text[:len(text)*(i+1)/21]
			for _, r := range Text(cut).Recipients {
				if r.Address != "" && !slices.ContainsFunc(whole, func(w Recipient) bool { return strings.HasPrefix(w.Address, r.Address) }) &&
					!strings.Contains(cut, r.Address) && !strings.Contains(decoded(cut), r.Address) {
					t.Errorf("%s, cut at %d/21: %q stands nowhere", name, i+1, r.Address)
				}
			}
		}
	}
}

// decoded returns the parts of a mail without their transfer encoding.
func decoded(text string) string {
	m, ok := mail.Parse(strings.Split(text, "\n"), 0)
	if !ok {
		return ""
	}
	var b strings.Builder
	m.Body.Walk(func(p *mail.Part) bool {
		for _, l := range p.Lines {
			b.WriteString(l.Text + "\n")
		}
		return true
	})
	return b.String()
}

// BenchmarkMails reads bounces; an operation is one mail.
func BenchmarkMails(b *testing.B) {
	var texts []string
	for _, text := range readBounces(b) {
		texts = append(texts, text)
	}
	slices.Sort(texts)
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		Text(texts[i%len(texts)])
	}
}
