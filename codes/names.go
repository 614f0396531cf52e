package codes

import (
	"slices"
	"strings"
)

// Keywords returns the EHLO keywords, sorted by name.
func Keywords() []Keyword { return slices.Clone(keywords) }

// LookupKeyword returns the keyword of an EHLO line such as "SIZE" or
// "AUTH=LOGIN", in any letter case, or nil. An unknown name that starts with X
// gives the row "X-", since such a name is a private extension by definition
// (RFC 5321, 4.1.5).
func LookupKeyword(name string) *Keyword {
	for _, n := range []string{name, keywordAlias(name)} {
		if i := indexFold(keywords, n, func(k *Keyword) string { return k.Name }); i >= 0 {
			return &keywords[i]
		}
	}
	return nil
}

// keywordAlias returns the name under which another spelling is kept.
//
// QUIRK: "AUTH=LOGIN" is written for clients that don't read "AUTH LOGIN";
// Exim calls its PIPECONNECT X_PIPE_CONNECT.
func keywordAlias(name string) string {
	name = strings.ToUpper(name)
	head, _, equals := strings.Cut(name, "=")
	switch {
	case equals && (head == "AUTH" || head == "X-EXPS"):
		return head + "=LOGIN"
	case equals:
		return head
	case name == "X_PIPE_CONNECT" || name == "X_PIPECONNECT":
		return "PIPECONNECT"
	case name == "QHLO":
		return "QUICKSTART"
	case strings.HasPrefix(name, "X"):
		return "X-"
	}
	return name
}

// LookupParameter returns the parameter that an extension adds to MAIL or RCPT,
// or nil; both names in any letter case.
func LookupParameter(command, name string) *Parameter {
	for i := range keywords {
		for j := range keywords[i].Parameters {
			p := &keywords[i].Parameters[j]
			if strings.EqualFold(p.Command, command) && strings.EqualFold(p.Name, name) {
				return p
			}
		}
	}
	return nil
}

// Commands returns the commands in the order of a session.
func Commands() []Command { return slices.Clone(commands) }

// LookupCommand returns the command of a verb, in any letter case, or nil; "."
// is the end of the message and "connect" the connection itself.
func LookupCommand(verb string) *Command {
	if i := indexFold(commands, verb, func(c *Command) string { return c.Verb }); i >= 0 {
		return &commands[i]
	}
	return nil
}

// Mechanisms returns the SASL mechanisms, sorted by name.
func Mechanisms() []Mechanism { return slices.Clone(mechanisms) }

// LookupMechanism returns the mechanism of a name such as "PLAIN" or
// "SCRAM-SHA-256-PLUS", in any letter case, or nil. Members of the families
// SCRAM and GS2 that have no row of their own give the row of the family.
func LookupMechanism(name string) *Mechanism {
	for _, n := range []string{name, mechanismFamily(name)} {
		if i := indexFold(mechanisms, n, func(m *Mechanism) string { return m.Name }); i >= 0 {
			return &mechanisms[i]
		}
	}
	return nil
}

func mechanismFamily(name string) string {
	if head, _, ok := strings.Cut(strings.ToUpper(name), "-"); ok && head == "SCRAM" {
		return "SCRAM-*"
	}
	return name
}

// Fields returns the fields of reports and their values: delivery reports
// first, then tracking, read receipts, feedback reports and headers.
func Fields() []Field { return slices.Clone(fields) }

// LookupField returns the field of a name such as "Diagnostic-Code", or of a
// value such as "Action: failed", in any letter case, or nil. Where several
// reports share a name, that of the delivery report comes first.
func LookupField(name string) *Field {
	if i := indexFold(fields, name, func(f *Field) string { return f.Name }); i >= 0 {
		return &fields[i]
	}
	return nil
}

// LookupFieldIn is LookupField for the fields of one report, such as
// "feedback-report".
func LookupFieldIn(report, name string) *Field {
	for i := range fields {
		if fields[i].Report == report && sameName(fields[i].Name, name) {
			return &fields[i]
		}
	}
	return nil
}

// indexFold returns the index of the row with the name, or -1. The tables of
// names are short, so a walk costs less than an index.
func indexFold[T any](rows []T, name string, nameOf func(*T) string) int {
	for i := range rows {
		if sameName(nameOf(&rows[i]), name) {
			return i
		}
	}
	return -1
}

// sameName says that two names differ in nothing but the case of ASCII letters.
// Most differ in their lengths or their first letters.
func sameName(a, b string) bool {
	return len(a) == len(b) && a != "" && a[0]|0x20 == b[0]|0x20 && strings.EqualFold(a, b)
}

// Slug returns the last part of the path of a page about a keyword, command or
// mechanism: lower case, words with hyphens, "end-of-data" for ".".
func Slug(name string) string {
	switch name {
	case ".", "(end of data)":
		return "end-of-data"
	case "X-":
		return "x-private"
	case "SCRAM-*":
		return "scram"
	}
	var b strings.Builder
	for _, c := range strings.ToLower(name) {
		switch {
		case 'a' <= c && c <= 'z' || '0' <= c && c <= '9':
			b.WriteRune(c)
		case b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
	}
	return strings.TrimSuffix(b.String(), "-")
}
