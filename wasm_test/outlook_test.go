package wasm_test

import (
	"os"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/smtp-decoder/smtp-decoder/codes/mail/outlook/outlooktest"
)

// TestOutlookFileIsDecoded opens an item that Outlook saved.
func TestOutlookFileIsDecoded(t *testing.T) {
	item := outlooktest.Item{
		Properties: outlooktest.Properties{
			0x001A001F: "REPORT.IPM.Note.NDR", 0x0037001F: "Undeliverable: Hello", 0x0C1A001F: "Microsoft Outlook",
			0x1000001F: "Delivery has failed to these recipients or groups:\r\n\r\nann@example.org\r\n",
		},
		Recipients: []outlooktest.Properties{{
			0x3001001F: "Ann", 0x39FE001F: "ann@example.org", 0x0C200003: 511,
			0x0C1B001F: "<mx.example.org #5.1.1 smtp;550 5.1.1 User unknown>",
		}},
	}
	name := t.TempDir() + "/bounce.msg"
	if err := os.WriteFile(name, item.File(), 0o600); err != nil {
		t.Fatal(err)
	}
	tb := newTab(t)
	tb.open("/")
	tb.do(chromedp.SetUploadFiles(chromedp.CSS("#file"), []string{name}))
	tb.waitReport()
	if got := tb.text(".bar"); !strings.Contains(got, "bounce.msg") {
		t.Errorf("the bar says %q", got)
	}
	got := js[string](tb, `(() => { const d = document.querySelector("[data-recipient]")?.dataset;
		return d ? d.recipient + " " + d.status + " " + d.reason : ""; })()`)
	if got != "ann@example.org 5.1.1 userunknown" {
		t.Errorf("the recipient is %q", got)
	}
	if got := js[string](tb, `document.querySelector("#paste").value`); !strings.Contains(got, "Final-Recipient: rfc822; ann@example.org\n") {
		t.Errorf("the box holds %q", got)
	}
}
