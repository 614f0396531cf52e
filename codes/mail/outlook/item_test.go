package outlook_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/smtp-decoder/smtp-decoder/codes/mail"
	"github.com/smtp-decoder/smtp-decoder/codes/mail/outlook"
	"github.com/smtp-decoder/smtp-decoder/codes/mail/outlook/outlooktest"
)

func TestText(t *testing.T) {
	for _, c := range []struct {
		name string
		item outlooktest.Item
		want string
	}{
		{"a mail", letter, letterText},
		{"a report", failure, failureText},
		{"a report attached", forwarded, forwardedText},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, ok := outlook.Text(c.item.File())
			if !ok || got != c.want {
				t.Errorf("%v, got\n%s\nwant\n%s", ok, got, c.want)
			}
			if _, ok := mail.Parse(strings.Split(got, "\n"), 0); !ok {
				t.Error("the text is not taken for a mail")
			}
		})
	}
}

// TestKeptReport reads a mail whose report is attached as a file that tells
// nothing by its name.
func TestKeptReport(t *testing.T) {
	item := outlooktest.Item{Attachments: []outlooktest.Properties{
		{0x3707001F: "ATT00001.dat", 0x37010102: []byte("Reporting-MTA: dns; mx.example.net\r\n\r\n" +
			"Final-Recipient: rfc822; ann@example.org\r\nAction: failed\r\nStatus: 5.1.1\r\n")},
		{0x3707001F: "before.msg", 0x37010102: letter.File()},
	}}
	text, _ := outlook.Text(item.File())
	m, ok := mail.Parse(strings.Split(text, "\n"), 0)
	if !ok || m.Body.Type != "multipart/report" {
		t.Fatalf("%v\n%s", ok, text)
	}
	groups := m.Body.Find("message/delivery-status")[0].Groups()
	if len(groups) != 2 || groups[1].Get("Final-Recipient").Address() != "ann@example.org" {
		t.Errorf("%+v", groups)
	}
	if inner := m.Body.Find("message/rfc822"); len(inner) != 1 || inner[0].Parts[0].Get("Subject").Value != "Prices" {
		t.Errorf("%+v", inner)
	}
}

// TestClasses reads what a report says of the message by its class.
func TestClasses(t *testing.T) {
	for class, want := range map[string]string{
		"REPORT.IPM.Note.NDR": "failed", "Report.IPM.Note.SMIME.NDR": "failed", "REPORT.IPM.Note.DR": "delivered",
		"REPORT.IPM.Note.Delayed": "delayed", "REPORT.IPM.Note.Delayed.DR": "delayed",
		"REPORT.IPM.Note.Relayed.DR": "relayed", "REPORT.IPM.Note.Expanded.DR": "expanded",
		"REPORT.IPM.Note.IPNRN": "", "IPM.Note": "", "": "",
	} {
		text, _ := outlook.Text(report(outlooktest.Properties{}, class).File())
		if got := field(text, "Action"); got != want {
			t.Errorf("%s: %q, want %q", class, got, want)
		}
	}
}

// TestReportFields reads what reports of several servers say of a recipient.
func TestReportFields(t *testing.T) {
	for _, c := range []struct {
		name                       string
		to                         outlooktest.Properties
		status, remote, diagnostic string
	}{
		{"all in one", outlooktest.Properties{0x0C1B001F: "<mx.example.org #5.7.606 smtp;550 5.7.606 no>"},
			"5.7.606", "dns; mx.example.org", "smtp;550 5.7.606 no"},
		{"no server", outlooktest.Properties{0x0C1B001F: "<#5.1.1 SMTP; 550 5.1.1 unknown\r\n user>"},
			"5.1.1", "", "SMTP; 550 5.1.1 unknown user"},
		{"no reply", outlooktest.Properties{0x0C1B001F: "<mx.example.org #5.4.7>"}, "5.4.7", "dns; mx.example.org", ""},
		{"a bare reply", outlooktest.Properties{0x0C1B001F: "550 mailbox <ann> is #1"}, "", "", "smtp; 550 mailbox <ann> is #1"},
		{"numbers alone", outlooktest.Properties{0x0C200003: 522, 0x0C21001F: "mx.example.org"}, "5.2.2", "dns; mx.example.org", ""},
		{"a number that is none", outlooktest.Properties{0x0C200003: 42}, "", "", ""},
		{"a code of X.400", outlooktest.Properties{0x0C050003: 40}, "5.1.6", "", ""},
		{"no such code", outlooktest.Properties{0x0C050003: -1}, "", "", ""},
		{"a reply for people", outlooktest.Properties{0x1001001F: "550 5.1.1 unknown"}, "", "", "smtp; 550 5.1.1 unknown"},
		{"words for people", outlooktest.Properties{0x1001001F: "5 people like this"}, "", "", ""},
	} {
		text, _ := outlook.Text(report(c.to, "REPORT.IPM.Note.NDR").File())
		got := []string{field(text, "Status"), field(text, "Remote-MTA"), field(text, "Diagnostic-Code")}
		if want := []string{c.status, c.remote, c.diagnostic}; fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("%s: %q, want %q", c.name, got, want)
		}
	}
}

func report(to outlooktest.Properties, class string) outlooktest.Item {
	return outlooktest.Item{
		Properties: outlooktest.Properties{0x001A001F: class},
		Recipients: []outlooktest.Properties{to},
	}
}

// field returns the value of the first field of that name in a text.
func field(text, name string) string {
	_, rest, _ := strings.Cut(text, "\n"+name+": ")
	value, _, _ := strings.Cut(rest, "\n")
	return value
}

// TestCodepage reads text in 8 bits with the charset of the item's code page.
func TestCodepage(t *testing.T) {
	names := map[int]string{}
	for _, n := range []int{936, 932, 1251, 28592, 50220, 65001, 7} {
		item := outlooktest.Item{
			Properties:  outlooktest.Properties{0x3FFD0003: n, 0x1000001E: "\x1b\x80"},
			Attachments: []outlooktest.Properties{{0x3707001E: "\x1b\x80.png"}},
		}
		r := outlook.Reader{Charset: func(name string, b []byte) (string, bool) {
			names[n] = name
			return strings.ReplaceAll(string(b), "\x1b\x80", "words"), true
		}}
		text, _ := r.Text(item.File())
		if n > 7 && n < 65000 && (!strings.Contains(text, "\nwords\n") || !strings.Contains(text, `"words.png"`)) {
			t.Errorf("code page %d:\n%s", n, text)
		}
	}
	want := map[int]string{936: "gbk", 932: "shift_jis", 1251: "windows-1251", 28592: "iso-8859-2", 50220: "iso-2022-jp"}
	if fmt.Sprint(names) != fmt.Sprint(want) {
		t.Errorf("%v, want %v", names, want)
	}
}

// TestNoItem wants nothing made of other files.
func TestNoItem(t *testing.T) {
	whole := letter.File()
	document := bytes.ReplaceAll(whole, utf16Bytes("__properties"), utf16Bytes("--properties"))
	for name, b := range map[string][]byte{
		"nothing": nil, "a mail": []byte(letterText), "the signature": whole[:8], "the header": whole[:512], "a document": document,
	} {
		if text, ok := outlook.Text(b); ok {
			t.Errorf("%s is taken for an item:\n%s", name, text)
		}
	}
}

func utf16Bytes(s string) []byte {
	return []byte(strings.Join(strings.Split(s, ""), "\x00") + "\x00")
}

// TestCut reads every beginning of a file, as far as it is an item still.
func TestCut(t *testing.T) {
	whole := failure.File()
	for n := 0; n < len(whole); n += 61 {
		outlook.Text(whole[:n])
	}
}

// TestLinear reads files that are large, or that invite work beyond their size.
func TestLinear(t *testing.T) {
	large := outlooktest.Item{Properties: outlooktest.Properties{0x1000001F: strings.Repeat("a line\r\n", 100_000)}}
	long := report(nil, "REPORT.IPM.Note.NDR")
	for range 3000 {
		long.Recipients = append(long.Recipients, outlooktest.Properties{0x39FE001F: "ann@example.org"})
	}
	nested := letter
	for range 100 {
		nested = outlooktest.Item{Attachments: []outlooktest.Properties{{0x3701000D: nested}}}
	}
	files := letter.File()
	for range 20 {
		files = outlooktest.Item{Attachments: []outlooktest.Properties{{0x37010102: files}}}.File()
	}
	underscores := outlooktest.Item{Properties: outlooktest.Properties{0x1000001F: strings.Repeat("=_part__", 100_000)}}
	for name, b := range map[string][]byte{
		"large": large.File(), "recipients": long.File(), "nested": nested.File(), "files": files, "boundaries": underscores.File(),
		"circles": circled(large.File()), "shared": shared(),
	} {
		t.Run(name, func(t *testing.T) {
			start := time.Now()
			text, _ := outlook.Text(b)
			if len(text) > 20*len(b) {
				t.Errorf("%d bytes of %d", len(text), len(b))
			}
			if took := time.Since(start); took > 5*time.Second {
				t.Errorf("took %v", took)
			}
		})
	}
}

// circled returns a file in whose table each sector is followed by itself or by
// the first.
func circled(b []byte) []byte {
	b = bytes.Clone(b)
	for i := len(b) * 9 / 10; i+4 <= len(b); i += 8 {
		b[i], b[i+1], b[i+2], b[i+3] = 0, 0, 0, 0
	}
	return b
}

// shared returns a file whose many attachments are one and the same long chain.
func shared() []byte {
	const size = 1 << 18
	item := outlooktest.Item{Attachments: []outlooktest.Properties{{0x3707001F: "a.txt", 0x37010102: make([]byte, size)}}}
	for range 300 {
		item.Attachments = append(item.Attachments,
			outlooktest.Properties{0x3707001F: "a.txt", 0x37010102: make([]byte, 5000)})
	}
	b := item.File()
	// The long stream begins at sector 0: so do all others from now on.
	name := utf16Bytes("__substg1.0_37010102")
	for i := 0; ; {
		n := bytes.Index(b[i:], name)
		if n < 0 {
			return b
		}
		i += n
		copy(b[i+116:], []byte{0, 0, 0, 0, 0, 0, size >> 16, 0})
		i += len(name)
	}
}

func FuzzText(f *testing.F) {
	for _, item := range []outlooktest.Item{letter, failure, forwarded} {
		f.Add(item.File())
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		text, ok := outlook.Text(b)
		if len(text) > 100*len(b)+1000 {
			t.Errorf("%d bytes of %d", len(text), len(b))
		}
		if ok && !strings.Contains(text, "MIME-Version: 1.0\n") {
			t.Errorf("no header:\n%s", text)
		}
	})
}
