package decode

import (
	"strings"
	"testing"

	"golang.org/x/text/encoding/simplifiedchinese"
)

// gbk knows one charset.
func gbk(name string, b []byte) (string, bool) {
	s, err := simplifiedchinese.GBK.NewDecoder().Bytes(b)
	return string(s), err == nil && strings.EqualFold(name, "gbk")
}

// TestCharsetLent reads, with a charset lent and without, a notice whose words
// are Chinese: 退信通知, then 用户不存在 below the address.
func TestCharsetLent(t *testing.T) {
	const notice = `Received: from mx.example.net by mx.example.org; Mon, 2 Jan 2006 15:04:05 +0000
From: robot@example.net
Subject: =?GBK?B?zcvQxc2o1qo=?=
MIME-Version: 1.0
Content-Type: text/plain; charset=GBK
Content-Transfer-Encoding: base64

PHdhbmdAZXhhbXBsZS5uZXQ+CtPDu6ayu7Tm1NoK
`
	r := Options{Charset: gbk}.Text(notice)
	if len(r.Recipients) != 1 || r.Recipients[0].Address != "wang@example.net" || r.Recipients[0].Reason != "userunknown" {
		t.Errorf("with the charset: %+v", r.Recipients)
	}
	if r := Text(notice); len(r.Recipients) != 0 {
		t.Errorf("without it: %+v", r.Recipients)
	}
}
