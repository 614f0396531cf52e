package outlook

import (
	"strings"
	"unicode/utf8"
)

// A part is a body part of the mail.
type part struct {
	kind string // the media type
	name string // of the file attached
	body string
	left bool // the body was left out: it is no text
}

// text writes a part, its header first (RFC 2046).
func (p part) text() string {
	kind, disposition, encoding := p.kind, "", "8bit"
	if strings.HasPrefix(kind, "text/") && utf8.ValidString(p.body) {
		kind += "; charset=utf-8"
	}
	if p.name != "" {
		disposition = `attachment; filename="` + strings.ReplaceAll(p.name, `"`, "'") + `"`
	}
	note := ""
	if p.left {
		note, encoding = "left out, as it is no text", ""
	}
	body := strings.TrimRight(unixLines(p.body), "\n")
	if body != "" {
		body += "\n"
	}
	return field{"Content-Type", kind}.line() + field{"Content-Disposition", disposition}.line() +
		field{"Content-Description", note}.line() + field{"Content-Transfer-Encoding", encoding}.line() + "\n" + body
}

// joined writes the parts of a mail as its body, with the fields of the header
// that tell of it.
func joined(parts []part, report bool) string {
	if len(parts) == 0 {
		parts = []part{{kind: "text/plain"}}
	}
	if len(parts) == 1 && !report {
		return parts[0].text()
	}
	boundary, kind := boundaryOf(parts), "multipart/mixed;"
	if report {
		kind = "multipart/report; report-type=delivery-status;"
	}
	var b strings.Builder
	b.WriteString(field{"Content-Type", kind + ` boundary="` + boundary + `"`}.line())
	for _, p := range parts {
		b.WriteString("\n--" + boundary + "\n" + p.text())
	}
	b.WriteString("\n--" + boundary + "--\n")
	return b.String()
}

// boundaryOf returns a boundary that stands in no part: "=_part" with more
// underscores than any that does.
func boundaryOf(parts []part) string {
	const stem = "=_part"
	longest := 0
	for _, p := range parts {
		for rest := p.body; ; {
			_, after, ok := strings.Cut(rest, stem)
			if !ok {
				break
			}
			rest = strings.TrimLeft(after, "_")
			longest = max(longest, len(after)-len(rest)+1)
		}
	}
	return stem + strings.Repeat("_", longest)
}

// attachments returns what is attached to an item.
func (r Reader) attachments(o *object, depth int) []part {
	var out []part
	for _, a := range r.parts(o, "__attach_version1.0_") {
		out = append(out, r.attachment(a, depth))
	}
	return out
}

// attachment returns what one attachment holds: an item, or a file, of which
// only text is for reading.
func (r Reader) attachment(a *object, depth int) part {
	kind, _, _ := strings.Cut(strings.ToLower(a.line(idMediaType)), ";")
	p := part{kind: kind, name: firstOf(a.line(idLongName), a.line(idShortName))}
	for _, f := range a.folders {
		if f.name != streamOf(idAttachment, typeObject) || depth >= maxItems {
			continue
		}
		if inner, ok := r.object(f, skipOfEmbedded, a.codepage); ok {
			return part{kind: "message/rfc822", body: r.item(inner, depth+1)}
		}
	}
	b := a.read(streamOf(idAttachment, typeBinary))
	if text, ok := r.file(b, a.file.budget, depth+1); ok {
		return part{kind: "message/rfc822", body: text}
	}
	if !strings.Contains(p.kind, "/") || p.kind == "application/octet-stream" {
		p.kind = kindOf(b, firstOf(a.line(idExtension), p.name))
	}
	p.left = !strings.HasPrefix(p.kind, "text/") && !strings.HasPrefix(p.kind, "message/")
	if !p.left {
		p.body = string(b)
	}
	return p
}

// kindOf returns the media type of a file without one. Outlook keeps the parts
// of a report as files that tell nothing by their names, "ATT00001.dat".
func kindOf(b []byte, name string) string {
	name = strings.ToLower(name)
	start := strings.ToLower(strings.TrimSpace(string(b[:min(len(b), 100)])))
	switch {
	case strings.HasPrefix(start, "reporting-mta:"), strings.HasPrefix(start, "final-recipient:"),
		strings.HasPrefix(start, "original-envelope-id:"):
		return deliveryStatus
	case strings.HasSuffix(name, ".eml"):
		return "message/rfc822"
	case strings.HasSuffix(name, ".txt"), strings.HasSuffix(name, ".log"):
		return "text/plain"
	case strings.HasSuffix(name, ".htm"), strings.HasSuffix(name, ".html"):
		return "text/html"
	}
	return "application/octet-stream"
}

// unixLines ends the lines of a text with LF alone.
func unixLines(s string) string {
	return strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\r", "\n")
}
