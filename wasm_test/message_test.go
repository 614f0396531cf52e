package wasm_test

import (
	"encoding/base64"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// returned is a bounce with the header of the message that came back.
const returned = "From: postmaster@example.net\nTo: ann@example.org\nSubject: Undelivered\nMIME-Version: 1.0\n" +
	"Content-Type: multipart/report; boundary=b1\n\n--b1\nContent-Type: message/delivery-status\n\n" +
	"Reporting-MTA: dns; mx.example.net\n\nFinal-Recipient: rfc822; bob@example.net\nAction: failed\nStatus: 5.7.26\n" +
	"Diagnostic-Code: smtp; 550 5.7.26 Unauthenticated email is not accepted due to the domain's DMARC policy\n\n" +
	"--b1\nContent-Type: text/rfc822-headers\n\n" +
	"Received: from list.example.com (list.example.com [192.0.2.9])\n\tby mx.example.net with ESMTPS id 3;\n\tSat, 21 Nov 2026 10:21:12 +0000\n" +
	"Authentication-Results: mx.example.net; spf=fail smtp.mailfrom=example.org;\n\tdmarc=fail (p=reject) header.from=example.org\n" +
	"Received: from mail.example.org (mail.example.org [192.0.2.8])\n\tby list.example.com with ESMTP id 2;\n\tSat, 21 Nov 2026 10:11:14 +0000\n" +
	"Received: from desk.example.org (desk.example.org [192.0.2.7])\n\tby mail.example.org with ESMTPSA id 1;\n\tSat, 21 Nov 2026 11:11:22 +0100\n" +
	"From: Ann <ann@example.org>\nTo: bob@example.net\nSubject: =?utf-8?q?<b>Gr=C3=BC=C3=9Fe</b>?=\nDate: Sat, 21 Nov 2026 11:11:12 +0100\n\n--b1--\n"

// headerAlone is the header in that bounce.
func headerAlone() string {
	_, header, _ := strings.Cut(returned, "rfc822-headers\n\n")
	return strings.TrimSuffix(header, "\n--b1--\n")
}

func TestReturnedMessageIsShown(t *testing.T) {
	tb := newTab(t)
	tb.open("/")
	tb.paste(returned)
	tb.waitReport()
	if got := tb.text("#message .facts"); !strings.Contains(got, "<b>Grüße</b>") || !strings.Contains(got, "Ann <ann@example.org>") {
		t.Errorf("the facts are %q", got)
	}
	if got := js[int](tb, `document.querySelectorAll("#message .hops > li").length`); got != 3 {
		t.Errorf("%d stations are shown", got)
	}
	if js[bool](tb, `document.querySelector("#message details").open`) || !js[bool](tb, `document.querySelector("#message details:has(table)").open`) {
		t.Error("the way is to be folded, and what was found out open: it is why the message came back")
	}
	js[bool](tb, `document.querySelector("#message details").open = true`)
	way := tb.text("#message .hops")
	for _, want := range []string{"desk.example.org", "encrypted, logged in (ESMTPSA)", "8 s back", "the clocks differ", "not encrypted (ESMTP)", "after 10 minutes", "the longest wait"} {
		if !strings.Contains(way, want) {
			t.Errorf("the way does not say %q:\n%s", want, way)
		}
	}
	if got := tb.text(`#message tr[data-method="dmarc"]`); !strings.Contains(got, "failed") || !strings.Contains(got, "example.org asks to refuse such mail.") {
		t.Errorf("the row of DMARC says %q", got)
	}
	// Each leads to its line, also where that is folded.
	got := js[string](tb, `document.querySelector(document.querySelector("#message .hops a").getAttribute("href")).querySelector(".src").textContent`)
	if !strings.HasPrefix(got, "Received: from desk.example.org") {
		t.Errorf("the first station leads to %q", got)
	}
}

func TestReturnedMessageFitsAPhone(t *testing.T) {
	tb := newTab(t)
	_, err := chromedp.Call(tb.ctx, emulation.SetDeviceMetricsOverride,
		emulation.SetDeviceMetricsOverrideParams{Width: 390, Height: 844, DeviceScaleFactor: 1})
	if err != nil {
		t.Fatal(err)
	}
	tb.open("/")
	tb.paste(returned)
	tb.waitReport()
	js[bool](tb, `document.querySelectorAll("#message details").forEach(d => d.open = true) ?? true`)
	if got := js[int](tb, `document.documentElement.scrollWidth - innerWidth`); got > 0 {
		t.Errorf("the page is %d pixels too wide", got)
	}
}

func TestHeaderAlone(t *testing.T) {
	tb := newTab(t)
	tb.open("/")
	tb.paste(headerAlone())
	tb.waitReport()
	if got := tb.text("#message h2"); got != "This mail" {
		t.Errorf("the title is %q", got)
	}
	if got := js[int](tb, `document.querySelectorAll("#message details[open]").length`); got != 2 {
		t.Errorf("%d parts are open", got)
	}
}

func TestEncodedNoticeIsShown(t *testing.T) {
	html := "<p>Your message to bob@example.net was rejected.</p><p>550 5.7.1 &lt;b id=hostile&gt;no&lt;/b&gt;</p>"
	tb := newTab(t)
	tb.open("/")
	tb.paste("From: postmaster@example.net\nTo: ann@example.org\nSubject: Undeliverable: Minutes\nAuto-Submitted: auto-replied\n" +
		"MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n" +
		base64.StdEncoding.EncodeToString([]byte(html)) + "\n")
	tb.waitReport()
	if js[bool](tb, `document.querySelector("#said").open`) {
		t.Error("the notice is to be folded: the verdict tells what it comes to")
	}
	js[bool](tb, `document.querySelector("#said").open = true`)
	got := tb.text("#said")
	for _, want := range []string{"Your message to bob@example.net was rejected.", "550 5.7.1 <b id=hostile>no</b>"} {
		if !strings.Contains(got, want) {
			t.Errorf("the notice does not say %q:\n%s", want, got)
		}
	}
	if js[bool](tb, `document.querySelector("#hostile") !== null`) {
		t.Error("what the notice says became an element")
	}
}
