package main

import (
	"bytes"
	"compress/gzip"
	"io"
	"strings"

	"github.com/smtp-decoder/smtp-decoder/codes/mail/outlook"
)

// longestUnpacked bounds what a packed file may unfold to, in bytes.
const longestUnpacked = 32 << 20

// unpacked returns what a file that gzip packed holds, as servers pack their old
// logs, or the file as it is. Of one that is cut off it returns what is there.
func unpacked(b []byte) []byte {
	r, err := gzip.NewReader(bytes.NewReader(b))
	if err != nil {
		return b
	}
	plain, err := io.ReadAll(io.LimitReader(r, longestUnpacked))
	if err != nil && len(plain) == 0 {
		return b
	}
	return plain
}

// fileText returns what is to be read of a file: its bytes as they are, the text
// that gzip packed, the mail in an item that Outlook saved (.msg), or the text of
// a file in UTF-16, as PowerShell and the editor of Windows write it, known by its
// first two bytes.
func fileText(b []byte) string {
	b = unpacked(b)
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
