package main

import (
	"strings"

	"github.com/smtp-decoder/smtp-decoder/codes/decode"
)

// reader decodes texts with the charsets of the world: in the browser those of
// the browser, natively those of golang.org/x/text.
var reader = decode.Options{Charset: fromCharset}

// charsetNames maps names that mails use to those of the Encoding standard
// (https://encoding.spec.whatwg.org/#names-and-labels), which does not know them.
var charsetNames = map[string]string{
	"cp932": "shift_jis", "cp936": "gbk", "cp949": "euc-kr", "cp950": "big5",
	"ms936": "gbk", "ms949": "euc-kr", "ms950": "big5", "eucgb2312_cn": "gbk", "gb18030-2005": "gb18030",
	"cp50220": "iso-2022-jp", "cp50221": "iso-2022-jp", "iso-2022-jp-1": "iso-2022-jp",
	"iso-2022-jp-2": "iso-2022-jp", "iso-2022-jp-ms": "iso-2022-jp", "cp51932": "euc-jp", "eucjp-ms": "euc-jp",
	"cp20866": "koi8-r", "cp21866": "koi8-u", "win-1251": "windows-1251",
}

// fromCharset turns bytes in a named charset into UTF-8; false where the name is
// unknown.
func fromCharset(name string, b []byte) (string, bool) {
	name = strings.ToLower(strings.TrimSpace(name))
	if name == "hz-gb-2312" {
		name, b = "gb2312", fromHZ(b)
	}
	if known, ok := charsetNames[name]; ok {
		name = known
	}
	return decodeCharset(name, b)
}

// fromHZ turns HZ (RFC 1843), which the Encoding standard has given up, into
// GB 2312 in eight bits. Between "~{" and "~}" stand pairs of bytes with the
// high bit off; elsewhere "~~" is a tilde.
func fromHZ(b []byte) []byte {
	out := make([]byte, 0, len(b))
	chinese := false
	for len(b) > 0 {
		switch {
		case len(b) > 1 && b[0] == '~' && (b[1] == '{' || b[1] == '}'):
			chinese = b[1] == '{'
			b = b[2:]
		case chinese && len(b) > 1 && b[0] > ' ':
			out = append(out, b[0]|0x80, b[1]|0x80)
			b = b[2:]
		case len(b) > 1 && b[0] == '~' && b[1] == '~':
			out = append(out, '~')
			b = b[2:]
		default:
			out = append(out, b[0])
			b = b[1:]
		}
	}
	return out
}
