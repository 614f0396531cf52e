//go:build !wasm

package main

import (
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
)

// decodeCharset decodes with the tables of golang.org/x/text, which know the
// same names as a browser.
func decodeCharset(name string, b []byte) (string, bool) {
	e, err := htmlindex.Get(name)
	if err != nil || e == encoding.Replacement {
		return "", false
	}
	text, err := e.NewDecoder().Bytes(b)
	return string(text), err == nil
}
