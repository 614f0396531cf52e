//go:build !wasm

package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/smtp-decoder/smtp-decoder/codes/decode"
)

// decodeFiles decodes each file, or standard input for "-" and for none. A file
// that cannot be read is told on errs and does not keep the others from being
// decoded.
func decodeFiles(args []string, in io.Reader, out, errs io.Writer) error {
	print := printText
	if len(args) > 0 && args[0] == "--json" {
		print, args = printJSON, args[1:]
	}
	if len(args) == 0 {
		args = []string{"-"}
	}
	failed := false
	for i, name := range args {
		text, err := readText(name, in)
		if err != nil {
			fmt.Fprintln(errs, "app:", err)
			failed = true
			continue
		}
		if err := print(out, name, reader.Text(text), i > 0); err != nil {
			return err
		}
	}
	if failed {
		return errors.New("not every file could be read")
	}
	return nil
}

func readText(name string, in io.Reader) (string, error) {
	if name == "-" {
		b, err := io.ReadAll(in)
		return fileText(b), err
	}
	b, err := os.ReadFile(name)
	return fileText(b), err
}

// printJSON writes the report as one line.
func printJSON(out io.Writer, name string, r decode.Report, _ bool) error {
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	return enc.Encode(struct {
		File string `json:"file"`
		decode.Report
	}{name, r})
}

// printText writes the report for a person: the verdict, what to do, the lines.
func printText(out io.Writer, name string, r decode.Report, further bool) error {
	var b strings.Builder
	if further {
		b.WriteString("\n")
	}
	v := r.Verdict
	fmt.Fprintf(&b, "%s: %s\n", lookOf(&r).word, v.Title)
	if v.Summary != "" {
		b.WriteString(wrap(v.Summary, "", 76))
	}
	for i, step := range v.Actions {
		b.WriteString(wrap(step, fmt.Sprintf("%3d. ", i+1), 76))
	}
	b.WriteString("\n")
	writeRecipients(&b, &r)
	for _, l := range r.Notice {
		b.WriteString("  | " + printable(l) + "\n")
	}
	if len(r.Notice) > 0 {
		b.WriteString("\n")
	}
	for _, l := range textLines(r) {
		mark := "  "
		if l.Number == r.Outcome.Line {
			mark = "> "
		}
		fmt.Fprintf(&b, "%s%4d  %s\n", mark, l.Number, printable(l.Text))
		if l.Note != "" {
			b.WriteString(wrap(l.Note, "          ", 76))
		}
		for _, f := range findingsAt(&r, l.Number, l.Number) {
			b.WriteString(wrap(f.Text+" "+placeOf(f.Ref), "        ! ", 76))
		}
	}
	for _, w := range r.Warnings {
		b.WriteString(wrap(w.Text, "Note: ", 76))
	}
	_, err := io.WriteString(out, b.String())
	return err
}

// writeRecipients lists the recipients, where the verdict does not tell of all.
func writeRecipients(b *strings.Builder, r *decode.Report) {
	named := namedRecipients(r)
	if len(named) < 2 {
		return
	}
	for _, l := range recipientLines(named, func(address string) string { return address }) {
		indent := "  "
		if l.step {
			indent = "    - "
		}
		b.WriteString(wrap(l.words, indent, 76))
	}
	b.WriteString("\n")
}

// printable keeps a text from steering the terminal.
func printable(s string) string {
	return strings.Map(func(c rune) rune {
		if c < ' ' && c != '\t' || c == 0x7f || 0x80 <= c && c < 0xa0 {
			return '·'
		}
		return c
	}, s)
}

// wrap breaks a text into lines; the first begins with the prefix, the others
// with blanks.
func wrap(text, prefix string, width int) string {
	var b strings.Builder
	b.WriteString(prefix)
	column := len(prefix)
	for i, word := range strings.Fields(printable(text)) {
		if i > 0 && column+1+len(word) > width {
			b.WriteString("\n" + strings.Repeat(" ", len(prefix)))
			column = len(prefix)
		} else if i > 0 {
			b.WriteByte(' ')
			column++
		}
		b.WriteString(word)
		column += len(word)
	}
	return b.String() + "\n"
}
