//go:build !wasm

package main

import (
	"bytes"
	"compress/gzip"
	"io"
	"os"
	"strings"
	"testing"

	"github.com/smtp-decoder/smtp-decoder/codes/mail/outlook/outlooktest"
)

// TestOutlookFiles decodes items that Outlook saved, as one opens them.
func TestOutlookFiles(t *testing.T) {
	for _, c := range []struct {
		name string
		item outlooktest.Item
		want string // address, status and reason of the recipient
		line string // that decided
	}{
		{"a report of Exchange", outlooktest.Item{
			Properties: outlooktest.Properties{
				0x001A001F: "REPORT.IPM.Note.NDR", 0x0037001F: "Undeliverable: Hello", 0x0C1A001F: "Microsoft Outlook",
				0x1000001F: "Delivery has failed to these recipients or groups:\r\n\r\nann@example.org\r\n",
			},
			Recipients: []outlooktest.Properties{{
				0x3001001F: "Ann", 0x39FE001F: "ann@example.org", 0x0C200003: 522,
				0x0C1B001F: "<mx.example.org #5.2.2 smtp;552 5.2.2 Mailbox full>",
			}},
		}, "ann@example.org 5.2.2 mailboxfull", "Diagnostic-Code: smtp;552 5.2.2 Mailbox full"},
		{"a report in codes alone", outlooktest.Item{
			Properties: outlooktest.Properties{0x001A001F: "REPORT.IPM.Note.NDR", 0x0037001F: "Undeliverable: Hello"},
			Recipients: []outlooktest.Properties{{0x39FE001F: "ann@example.org", 0x0C050003: 0}},
		}, "ann@example.org 5.1.1 userunknown", "Status: 5.1.1"},
		{"a notice in Chinese, in 8 bits", outlooktest.Item{Properties: outlooktest.Properties{
			0x001A001E: "IPM.Note", 0x3FFD0003: 936, 0x0C1F001E: "robot@example.net",
			0x0037001E: in(t, "gbk", "退信通知"), 0x1000001E: in(t, "gbk", chineseWords),
		}}, "wang@example.net  userunknown", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			text := fileText(c.item.File())
			r := reader.Text(text)
			if len(r.Recipients) != 1 {
				t.Fatalf("%d recipients in\n%s", len(r.Recipients), text)
			}
			status := r.Recipients[0].Status
			if r.Recipients[0].Implied {
				status = ""
			}
			got := r.Recipients[0].Address + " " + status + " " + r.Recipients[0].Reason
			if got != c.want {
				t.Errorf("got %q, want %q\n%s", got, c.want, text)
			}
			if n := r.Outcome.Line; c.line != "" && (n == 0 || r.Lines[n-1].Text != c.line) {
				t.Errorf("line %d decided, want %q", n, c.line)
			}
		})
	}
}

func TestFileTextOfOthers(t *testing.T) {
	for _, s := range []string{"", "550 5.1.1 no\r\n", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"} {
		if got := fileText([]byte(s)); got != s {
			t.Errorf("%q becomes %q", s, got)
		}
	}
}

func TestFileTextOfUTF16(t *testing.T) {
	for _, c := range []struct{ file, want string }{
		{"\xFF\xFE5\x005\x000\x00\r\x00\n\x00\xE4\x00", "550\r\nä"},
		{"\xFE\xFF\x005\x005\x000", "550"},
		{"\xFF\xFE", ""},
	} {
		if got := fileText([]byte(c.file)); got != c.want {
			t.Errorf("%q becomes %q, want %q", c.file, got, c.want)
		}
	}
}

// TestDecodeOutlookFile decodes an item on the command line.
func TestDecodeOutlookFile(t *testing.T) {
	item := outlooktest.Item{
		Properties: outlooktest.Properties{0x001A001F: "REPORT.IPM.Note.NDR"},
		Recipients: []outlooktest.Properties{{0x39FE001F: "ann@example.org", 0x0C200003: 511}},
	}
	name := t.TempDir() + "/bounce.msg"
	if err := os.WriteFile(name, item.File(), 0o600); err != nil {
		t.Fatal(err)
	}
	var out, errs strings.Builder
	if err := decodeFiles([]string{"--json", name}, strings.NewReader(""), &out, &errs); err != nil {
		t.Error(err, errs.String())
	}
	if !strings.Contains(out.String(), `"recipients":[{"address":"ann@example.org","action":"failed","status":"5.1.1"`) {
		t.Errorf("the output is %s", out.String())
	}
}

// TestPackedFiles opens files that gzip packed, whole and cut off.
func TestPackedFiles(t *testing.T) {
	log := strings.Repeat("Nov 21 10:00:00 mail postfix/smtp[1]: 4Zx81S6W: to=<ann@example.org>, status=sent (250 Ok)\n", 50)
	var packed bytes.Buffer
	w := gzip.NewWriter(&packed)
	io.WriteString(w, log)
	w.Close()
	if got := fileText(packed.Bytes()); got != log {
		t.Errorf("the file reads %.60q…, want %.60q…", got, log)
	}
	if got := fileText(packed.Bytes()[:packed.Len()-12]); got == "" || !strings.HasPrefix(log, got) {
		t.Errorf("the cut file reads %.60q…, want the beginning of %.60q…", got, log)
	}
	if torn := "\x1f\x8bno"; fileText([]byte(torn)) != torn {
		t.Error("what only begins like a packed file is not shown as it is")
	}
}
