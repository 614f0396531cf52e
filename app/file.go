package main

import "github.com/smtp-decoder/smtp-decoder/codes/mail/outlook"

// fileText returns what is to be read of a file: its bytes as they are, or the
// mail in an item that Outlook saved (.msg).
func fileText(b []byte) string {
	if text, ok := (outlook.Reader{Charset: fromCharset}).Text(b); ok {
		return text
	}
	return string(b)
}
