package main

import (
	"strings"

	"github.com/smtp-decoder/smtp-decoder/codes/mail/outlook"
)

// fileText returns what is to be read of a file: its bytes as they are, the mail
// in an item that Outlook saved (.msg), or the text of a file in UTF-16, as
// PowerShell and the editor of Windows write it, known by its first two bytes.
func fileText(b []byte) string {
	if text, ok := (outlook.Reader{Charset: fromCharset}).Text(b); ok {
		return text
	}
	for mark, charset := range map[string]string{"\xFF\xFE": "utf-16le", "\xFE\xFF": "utf-16be"} {
		if !strings.HasPrefix(string(b[:min(len(b), 2)]), mark) {
			continue
		}
		if text, ok := fromCharset(charset, b[2:]); ok {
			return text
		}
	}
	return string(b)
}
