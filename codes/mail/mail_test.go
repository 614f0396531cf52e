package mail_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/smtp-decoder/smtp-decoder/codes/mail"
)

// corpus is a collection of public bounces beside the repository.
const corpus = "../../../shared/corpus/bounces/dev/set-of-emails/messages"

func read(t testing.TB, file string) []string {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return strings.Split(strings.ReplaceAll(string(b), "\r\n", "\n"), "\n")
}

func TestCorpus(t *testing.T) {
	files, _ := filepath.Glob(corpus + "/*")
	if files == nil {
		t.Skip("no corpus")
	}
	mails, reports, groups := 0, 0, 0
	for _, file := range files {
		lines := read(t, file)
		m, ok := mail.Parse(lines, 0)
		if !ok {
			t.Logf("%s: no mail", filepath.Base(file))
			continue
		}
		mails++
		raw := len(mail.Groups(lines, 0, len(lines)-1))
		found := 0
		for _, p := range m.Body.Find("message/") {
			if p.Lines != nil {
				found += len(p.Groups())
			}
		}
		if len(m.Body.Find("message/delivery-status")) > 0 {
			reports++
			if found > 0 {
				groups++
			} else {
				t.Logf("%s: report without fields (in the text: %d)", filepath.Base(file), raw)
			}
		}
	}
	if mails < len(files)*98/100 || groups < reports*98/100 {
		t.Errorf("too few")
	}
	t.Logf("%d files, %d mails, %d with a report, %d with its fields", len(files), mails, reports, groups)
}
