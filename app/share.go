package main

import (
	"bytes"
	"compress/flate"
	"encoding/base64"
	"encoding/json"
	"io"
	"net/url"
	"strings"

	"github.com/smtp-decoder/smtp-decoder/codes/decode"
)

const (
	longestLink   = 30_000    // characters; chat programs cut longer ones
	longestShared = 4_000_000 // bytes a link may unfold to
)

// pack puts a text into the fragment of a link, which no server ever sees.
func pack(text string) string {
	var b bytes.Buffer
	w, _ := flate.NewWriter(&b, flate.BestCompression) // the level is a valid one
	io.WriteString(w, text)                            // a buffer takes everything
	w.Close()
	return "d=" + base64.RawURLEncoding.EncodeToString(b.Bytes())
}

// unpack reads the text of a fragment: packed after "d=", plain after "q=".
func unpack(fragment string) (text string, ok bool) {
	if q, found := strings.CutPrefix(fragment, "q="); found {
		text, err := url.QueryUnescape(q)
		return text, err == nil && text != ""
	}
	d, found := strings.CutPrefix(fragment, "d=")
	if !found {
		return "", false
	}
	packed, err := base64.RawURLEncoding.DecodeString(d)
	if err != nil {
		return "", false
	}
	plain, err := io.ReadAll(io.LimitReader(flate.NewReader(bytes.NewReader(packed)), longestShared))
	return string(plain), err == nil && len(plain) > 0
}

// masked returns the text of a report for other eyes: the lines with every
// secret masked.
func masked(r *decode.Report) string {
	var b strings.Builder
	for i, l := range r.Lines {
		if i > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(l.Text)
	}
	return b.String()
}

// jsonOf returns the report for other programs.
func jsonOf(r *decode.Report) string {
	b, err := json.MarshalIndent(r, "", "  ")
	if err != nil { // plain structs: not reached
		return err.Error()
	}
	return string(b)
}
