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
	write := func(parts ...string) {
		for _, p := range parts {
			b.WriteString(p)
		}
	}
	heading := func(i int, title string) { // above the first of a list
		if i == 0 {
			write("\n### ", title, "\n\n")
		}
	}
	write("## ", r.Verdict.Title, "\n\n**", lookOf(r).word, "**")
	if r.Outcome.Reply != 0 {
		write(" · ", strconv.Itoa(r.Outcome.Reply))
	}
	if r.Outcome.Status != "" {
		write(" · ", r.Outcome.Status)
	}
	write("\n")
	if r.Verdict.Summary != "" {
		write("\n", r.Verdict.Summary, "\n")
	}
	for i, step := range r.Verdict.Actions {
		heading(i, "What to do now")
		write(strconv.Itoa(i+1), ". ", step, "\n")
	}
	for i, l := range recipientLines(namedRecipients(r), codeSpan) {
		heading(i, "Recipients")
		if l.step {
			write("  ")
		}
		write("- ", l.words, "\n")
	}
	if len(r.Notice) > 0 {
		heading(0, "What the notice says")
		writeFenced(&b, r.Notice)
	}
	heading(0, "Line by line")
	lines := make([]string, len(r.Lines))
	for i := range r.Lines {
		lines[i] = r.Lines[i].Text
	}
	writeFenced(&b, lines)
	if n := r.Outcome.Line; n > 0 && n <= len(r.Lines) {
		write("\nLine ", strconv.Itoa(n), " decided. ", r.Lines[n-1].Note, "\n")
	}
	for i, f := range r.Findings {
		heading(i, "What the standards say")
		write("- Line ", strconv.Itoa(f.Line), ": ", f.Text, " ", placeOf(f.Ref), "\n")
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
