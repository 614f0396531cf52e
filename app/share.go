package main

import (
	"bytes"
	"compress/flate"
	"encoding/base64"
	"encoding/json"
	"io"
	"net/url"
	"strconv"
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

// markdownOf returns the report for a ticket or a mail: the verdict, what to do,
// and the lines, with the one that decided pointed out.
func markdownOf(r *decode.Report) string {
	var b strings.Builder
	b.WriteString("## " + r.Verdict.Title + "\n\n**" + lookOf(r).word + "**")
	if r.Outcome.Reply != 0 {
		b.WriteString(" · " + strconv.Itoa(r.Outcome.Reply))
	}
	if r.Outcome.Status != "" {
		b.WriteString(" · " + r.Outcome.Status)
	}
	b.WriteString("\n")
	if r.Verdict.Summary != "" {
		b.WriteString("\n" + r.Verdict.Summary + "\n")
	}
	for i, step := range r.Verdict.Actions {
		if i == 0 {
			b.WriteString("\n### What to do now\n\n")
		}
		b.WriteString(strconv.Itoa(i+1) + ". " + step + "\n")
	}
	for i, l := range recipientLines(namedRecipients(r), codeSpan) {
		if i == 0 {
			b.WriteString("\n### Recipients\n\n")
		}
		if l.step {
			b.WriteString("  ")
		}
		b.WriteString("- " + l.words + "\n")
	}
	if len(r.Notice) > 0 {
		b.WriteString("\n### What the notice says\n\n")
		writeFenced(&b, r.Notice)
	}
	b.WriteString("\n### Line by line\n\n")
	lines := make([]string, len(r.Lines))
	for i := range r.Lines {
		lines[i] = r.Lines[i].Text
	}
	writeFenced(&b, lines)
	if n := r.Outcome.Line; n > 0 && n <= len(r.Lines) {
		b.WriteString("\nLine " + strconv.Itoa(n) + " decided. " + r.Lines[n-1].Note + "\n")
	}
	for i, f := range r.Findings {
		if i == 0 {
			b.WriteString("\n### What the standards say\n\n")
		}
		b.WriteString("- Line " + strconv.Itoa(f.Line) + ": " + f.Text + " " + placeOf(f.Ref) + "\n")
	}
	return b.String()
}

// codeSpan writes a text as Markdown that shows it as it is.
func codeSpan(s string) string {
	if strings.Contains(s, "`") {
		return "`` " + strings.ReplaceAll(s, "``", "") + " ``"
	}
	return "`" + s + "`"
}

// writeFenced writes lines as Markdown that shows them as they are: in a code
// fence longer than any in them.
func writeFenced(b *strings.Builder, lines []string) {
	fence := "```"
	for _, l := range lines {
		for strings.Contains(l, fence) {
			fence += "`"
		}
	}
	b.WriteString(fence + "text\n")
	for _, l := range lines {
		b.WriteString(l + "\n")
	}
	b.WriteString(fence + "\n")
}
