package mail

import "strings"

// Typed reads a value with its type in front, "smtp; 550 5.1.1 …"
// (RFC 3464, 2.1.2). The type is in lower case, and empty where there is none.
func (f Field) Typed() (kind, value string) {
	kind, value, ok := strings.Cut(f.Value, ";")
	kind = strings.ToLower(strings.TrimSpace(kind))
	if !ok || kind == "" || strings.ContainsAny(kind, " \t@<:,") {
		return "", strings.TrimSpace(f.Value)
	}
	return kind, strings.TrimSpace(value)
}

// Address reads the address of a recipient field: "rfc822; ann@example.org",
// also with angle brackets, or with the real address in brackets or in a
// comment behind it. It returns what stands there where that is no address.
func (f Field) Address() string {
	_, v := f.Typed()
	if i := strings.IndexByte(v, '<'); i >= 0 {
		if j := strings.IndexByte(v[i:], '>'); j > 1 {
			return strings.TrimSpace(v[i+1 : i+j])
		}
	}
	if !strings.HasPrefix(v, `"`) {
		if i := strings.IndexAny(v, " \t("); i > 0 {
			v = v[:i]
		}
	}
	v = strings.Trim(v, "<>,; \t")
	return strings.TrimPrefix(strings.TrimPrefix(v, "mailto:"), "SMTP:")
}

// Code reads the enhanced status code at the start of a Status field, as in
// "5.1.1 (bad destination mailbox address)" (RFC 3464, 2.3.4). It is "" where
// none stands there.
func (f Field) Code() string {
	v := strings.TrimLeft(f.Value, " \t(#")
	n := 0
	for n < len(v) && (isDigit(v[n]) || v[n] == '.') {
		n++
	}
	v = strings.TrimRight(v[:n], ".")
	if strings.Count(v, ".") != 2 || strings.Contains(v, "..") ||
		len(v) < 5 || v[1] != '.' || v[0] != '2' && v[0] != '4' && v[0] != '5' {
		return ""
	}
	return v
}

// Comment reads the comment in brackets of a field's value.
func (f Field) Comment() string {
	open := strings.IndexByte(f.Value, '(')
	shut := strings.LastIndexByte(f.Value, ')')
	if open < 0 || shut < open {
		return ""
	}
	return strings.TrimSpace(f.Value[open+1 : shut])
}

// Word reads the first word of a field's value in lower case: the action of
// "Failed (bad mailbox)" (RFC 3464, 2.3.3).
func (f Field) Word() string {
	v := strings.ToLower(strings.TrimSpace(f.Value))
	if i := strings.IndexAny(v, " \t(;,"); i >= 0 {
		v = v[:i]
	}
	return v
}

// Host reads the name in a field such as "Remote-MTA: dns; mx.example.org
// (192.0.2.1)" (RFC 3464, 2.3.5), without a final dot.
func (f Field) Host() string {
	_, v := f.Typed()
	v = strings.TrimLeft(v, "[<")
	if i := strings.IndexAny(v, " \t(,;]>["); i >= 0 {
		v = v[:i]
	}
	return strings.TrimSuffix(v, ".")
}
