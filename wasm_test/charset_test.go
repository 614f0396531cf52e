package wasm_test

import (
	"strings"
	"testing"
)

// chinese is a notice whose subject and words are in GB 2312: 退信通知, then
// 用户不存在 below the address.
const chinese = `Received: from mx.example.net by mx.example.org; Mon, 2 Jan 2006 15:04:05 +0000
From: robot@example.net
Subject: =?gb2312?B?zcvQxc2o1qo=?=
MIME-Version: 1.0
Content-Type: text/plain; charset=gb2312
Content-Transfer-Encoding: base64

PHdhbmdAZXhhbXBsZS5uZXQ+CtPDu6ayu7Tm1NoK
`

// TestCharsetOfTheBrowser reads words that only the browser's tables can decode.
func TestCharsetOfTheBrowser(t *testing.T) {
	tb := newTab(t)
	tb.open("/")
	tb.paste(chinese)
	tb.waitReport()
	got := js[string](tb, `(() => { const d = document.querySelector("[data-recipient]")?.dataset;
		return d ? d.recipient + " " + d.reason : ""; })()`)
	if got != "wang@example.net userunknown" {
		t.Errorf("the recipient is %q", got)
	}
}

// TestUnknownCharset wants a report all the same where the browser knows no
// charset of that name, which it says by throwing.
func TestUnknownCharset(t *testing.T) {
	tb := newTab(t)
	tb.open("/")
	tb.paste(strings.ReplaceAll(chinese, "gb2312", "x-nobody"))
	tb.waitReport()
	if got := js[int](tb, `document.querySelectorAll("[data-line]").length`); got < 8 {
		t.Errorf("%d lines are shown", got)
	}
}
