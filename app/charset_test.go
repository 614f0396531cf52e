//go:build !wasm

package main

import (
	"encoding/base64"
	"fmt"
	"strings"
	"testing"

	"github.com/smtp-decoder/smtp-decoder/codes/decode"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/simplifiedchinese"
)

// in returns a text in another charset.
func in(t testing.TB, charset, text string) string {
	t.Helper()
	if charset == "hz-gb-2312" {
		s, err := simplifiedchinese.HZGB2312.NewEncoder().String(text)
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	e, err := htmlindex.Get(charset)
	if err != nil {
		t.Fatal(err)
	}
	s, err := e.NewEncoder().String(text)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// transferred returns a body in a transfer encoding.
func transferred(encoding, body string) string {
	var b strings.Builder
	switch encoding {
	case "base64":
		for s := base64.StdEncoding.EncodeToString([]byte(body)); s != ""; {
			n := min(len(s), 76)
			b.WriteString(s[:n] + "\n")
			s = s[n:]
		}
	case "quoted-printable":
		for i := range len(body) {
			if c := body[i]; c == '\n' || c < 0x7f && c != '=' {
				b.WriteByte(c)
			} else {
				fmt.Fprintf(&b, "=%02X", c)
			}
		}
	default:
		return body
	}
	return b.String()
}

// bounceIn returns a notice whose subject and words are in a charset. Nothing
// else in it tells that a message came back, nor why.
func bounceIn(t testing.TB, charset, encoding, subject, words string) string {
	t.Helper()
	return "Return-Path: <robot@example.net>\n" +
		"Received: from mx.example.net by mx.example.org; Mon, 2 Jan 2006 15:04:05 +0000\n" +
		"From: robot@example.net\n" +
		"To: ann@example.org\n" +
		"Subject: =?" + charset + "?B?" + base64.StdEncoding.EncodeToString([]byte(in(t, charset, subject))) + "?=\n" +
		"MIME-Version: 1.0\n" +
		"Content-Type: text/plain; charset=" + charset + "\n" +
		"Content-Transfer-Encoding: " + encoding + "\n\n" +
		transferred(encoding, in(t, charset, words))
}

const (
	chineseWords  = "您好，\n\n您的邮件没有送达下列收件人：\n\n<wang@example.net>\n用户不存在\n"
	japaneseWords = "次の宛先に配信できませんでした。\n\n<tanaka@example.net>: 宛先のメールアドレスは存在しません\n"
	russianWords  = "Ваше письмо не доставлено.\n\n<ivan@example.net>: почтовый ящик переполнен\n"
)

// TestCharsets reads notices that say only in words of another charset whom they
// did not reach, and why.
func TestCharsets(t *testing.T) {
	for _, c := range []struct{ charset, encoding, subject, words, address, reason string }{
		{"gb2312", "base64", "退信通知", chineseWords, "wang@example.net", "userunknown"},
		{"gb2312", "quoted-printable", "退信通知", chineseWords, "wang@example.net", "userunknown"},
		{"gb18030", "8bit", "退信通知", chineseWords, "wang@example.net", "userunknown"},
		{"hz-gb-2312", "7bit", "退信通知", chineseWords, "wang@example.net", "userunknown"},
		{"big5", "base64", "退信通知", "<wang@example.net>: 信箱已滿\n", "wang@example.net", "mailboxfull"},
		{"shift_jis", "base64", "送信できません", japaneseWords, "tanaka@example.net", "userunknown"},
		{"shift_jis", "quoted-printable", "送信できません", japaneseWords, "tanaka@example.net", "userunknown"},
		{"iso-2022-jp", "7bit", "送信できません", japaneseWords, "tanaka@example.net", "userunknown"},
		{"iso-2022-jp", "base64", "送信できません", japaneseWords, "tanaka@example.net", "userunknown"},
		{"euc-jp", "quoted-printable", "送信できません", japaneseWords, "tanaka@example.net", "userunknown"},
		{"koi8-r", "base64", "Письмо не доставлено", russianWords, "ivan@example.net", "mailboxfull"},
		{"koi8-r", "quoted-printable", "Письмо не доставлено", russianWords, "ivan@example.net", "mailboxfull"},
		{"windows-1251", "8bit", "Письмо не доставлено", russianWords, "ivan@example.net", "mailboxfull"},
	} {
		t.Run(c.charset+" in "+c.encoding, func(t *testing.T) {
			text := bounceIn(t, c.charset, c.encoding, c.subject, c.words)
			r := reader.Text(text)
			if len(r.Recipients) != 1 || r.Recipients[0].Address != c.address || r.Recipients[0].Reason != c.reason {
				t.Errorf("got %+v\nwant %s, %s", r.Recipients, c.address, c.reason)
			}
			if bare := decode.Text(text); len(bare.Recipients) == 1 && bare.Recipients[0].Reason == c.reason {
				t.Error("the reason does not need the charset")
			}
		})
	}
}

func TestFromCharset(t *testing.T) {
	for _, c := range []struct{ name, bytes, want string }{
		{"GBK", "\xd3\xca\xcf\xe4", "邮箱"},
		{"cp936", "\xd3\xca\xcf\xe4", "邮箱"},
		{"big5", "\xab\x48\xbd\x63", "信箱"},
		{"iso-2022-jp-ms", "\x1b$B082h\x1b(B", "宛画"},
		{"ks_c_5601-1987", "\xb8\xde\xc0\xcf", "메일"},
		{"iso-8859-2", "\xbeluva", "žluva"},
		{"koi8-u", "\xa7", "ї"},
		{"hz-gb-2312", "a~{SJOd~}b~~", "a邮箱b~"},
		{"hz-gb-2312", "~{SJO", "邮O"}, // cut off
		{"gbk", "\xd3", "\ufffd"},
		{"x-nobody", "\xd3", ""},
		{"iso-2022-kr", "\xd3", ""}, // the Encoding standard refuses it
	} {
		got, ok := fromCharset(c.name, []byte(c.bytes))
		if got != c.want || ok != (c.want != "") {
			t.Errorf("%s %q: %q, %v", c.name, c.bytes, got, ok)
		}
	}
}

func FuzzFromCharset(f *testing.F) {
	f.Add("hz-gb-2312", "a~{SJOd~}b~~")
	f.Add("iso-2022-jp", "\x1b$B082h\x1b(B")
	f.Fuzz(func(t *testing.T, name, s string) {
		if text, ok := fromCharset(name, []byte(s)); !ok && text != "" {
			t.Errorf("%q is unknown and yet gives %q", name, text)
		}
	})
}
