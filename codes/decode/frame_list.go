package decode

import (
	"strconv"
	"strings"
)

// lineFrames are what paste sites, forums, mark-up and collectors of logs put
// around every line.
// Each is taken off where nearly all lines bear it, in this order.
var lineFrames = []struct {
	least int    // how many lines tell a frame from chance
	needs traits // a line with none of these has no such frame
	cut   func(s string) (string, bool)
}{
	{3, hasBar, cutBars},
	{3, anyTraits, cutBullet},
	{1, hasColon, cutFileName},
	{1, hasColon, cutStream},
	{1, hasQuote, cutLogObject},
	{1, hasQuote, cutTableRow},
}

// cutBars takes the bars of a table off: "| 250 ok |", "250 ok | |".
func cutBars(s string) (string, bool) {
	rest := trimRight(s)
	if !strings.HasSuffix(rest, "|") {
		return s, false
	}
	rest = strings.TrimRight(rest, "| \t")
	return strings.TrimPrefix(strings.TrimPrefix(rest, "|"), " "), true
}

// cutBullet takes the mark of a list off: "- ", "* ", "• ".
func cutBullet(s string) (string, bool) {
	t := strings.TrimLeft(s, " ")
	for _, mark := range []string{"- ", "* ", "• "} {
		if rest, ok := strings.CutPrefix(t, mark); ok {
			return rest, true
		}
	}
	return s, false
}

// cutNumber takes the number of a line off: "12. ", "12: ", "12) ", "12\t".
func cutNumber(s string) (n int, rest string, ok bool) {
	t := trimLeft(s)
	digits := 0
	for digits < len(t) && digits < 7 && isDigit(t[digits]) {
		digits++
	}
	if digits == 0 {
		return 0, s, false
	}
	n, _ = strconv.Atoi(t[:digits])
	rest = t[digits:]
	switch {
	case rest == "":
		return n, "", true
	case strings.IndexByte(".:)|\t ", rest[0]) < 0:
		return 0, s, false
	}
	rest = rest[1:]
	if rest != "" && rest[0] == ' ' {
		rest = rest[1:]
	}
	return n, rest, true
}

// unnumber takes the numbers off lines that are numbered, each by one more
// than the line before.
func unnumber(lines []Line) {
	last, counted, filled := -1, 0, 0
	for i := range lines {
		if isBlank(lines[i].plain) {
			continue
		}
		filled++
		n, _, ok := cutNumber(lines[i].plain)
		if ok && (last < 0 || n > last && n-last <= 2) {
			counted++
		} else if (filled-counted)*10 > len(lines) {
			return
		}
		if ok {
			last = n
		}
	}
	if filled < 3 || counted*10 < filled*9 {
		return
	}
	each(lines, func(s string) string { _, rest, _ := cutNumber(s); return rest })
}

// unbracketReplies reads the lines of tools that print a reply as
// "[250] 'SIZE 1000'", each line of it with the code in brackets.
func unbracketReplies(lines []Line) {
	n := 0
	for i := range lines {
		if _, _, ok := cutBracketedCode(lines[i].plain); ok {
			n++
		}
	}
	if n < fewestRecords {
		return
	}
	for i := range lines {
		code, text, ok := cutBracketedCode(lines[i].plain)
		if !ok {
			continue
		}
		separator := " "
		if i+1 < len(lines) {
			if next, _, _ := cutBracketedCode(lines[i+1].plain); next == code {
				separator = "-"
			}
		}
		lines[i].setPlain(code + separator + text)
	}
}

// cutBracketedCode cuts "[250] 'SIZE 1000'".
func cutBracketedCode(s string) (code, text string, ok bool) {
	s = strings.TrimLeft(s, " ")
	if len(s) < 5 || s[0] != '[' || s[4] != ']' {
		return "", "", false
	}
	if _, ok := parseReplyLine(s[1:4]); !ok {
		return "", "", false
	}
	return s[1:4], strings.Trim(strings.TrimSpace(s[5:]), "'\""), true
}

// nestedCode is the code before each line of a second session that a server shows
// its client in the middle of the first (Sendmail, after VERB).
const nestedCode = "050 "

// unnest takes that code off.
func unnest(lines []Line) {
	n := 0
	for i := range lines {
		if strings.HasPrefix(lines[i].plain, nestedCode) {
			n++
		}
	}
	if n < 2 {
		return
	}
	for i := range lines {
		if rest, ok := strings.CutPrefix(lines[i].plain, nestedCode); ok {
			lines[i].plain, lines[i].nested = rest, true
		}
	}
}

// uncoloured takes the sequences off by which programs colour what they show on
// a terminal (ECMA-48, 8.3.117), also where a copy lost the ESC before them.
func uncoloured(s string) string {
	var b strings.Builder
	kept := 0 // what stands before it is in b, or left out
	for i := 0; i < len(s); i++ {
		if s[i] != '[' {
			continue
		}
		n := i + 1
		for n < len(s) && (isDigit(s[n]) || s[n] == ';') {
			n++
		}
		escaped := i > 0 && s[i-1] == esc
		if n == len(s) || s[n] != 'm' && !(s[n] == 'K' && escaped) || n == i+1 && !escaped {
			continue
		}
		b.WriteString(strings.TrimSuffix(s[kept:i], string(esc)))
		kept, i = n+1, n
	}
	if kept == 0 {
		return s
	}
	b.WriteString(s[kept:])
	return b.String()
}

const esc = '\x1b'

// escapes undoes the backslashes that Markdown puts before signs.
var escapes = strings.NewReplacer(`\.`, ".", `\-`, "-", `\_`, "_", `\<`, "<", `\>`, ">", `\[`, "[", `\]`, "]", `\(`, "(", `\)`, ")",
	`\*`, "*", `\#`, "#", `\+`, "+", `\=`, "=", `\~`, "~", `\|`, "|", `\!`, "!", `\@`, "@")

// isEscaped says that Markdown put backslashes before the dots of a name or a
// status code.
func isEscaped(s string) bool {
	i := strings.Index(s, `\.`)
	return i > 0 && i+2 < len(s) && isWordByte(s[i-1]) && isWordByte(s[i+2])
}

// unquotePrintable undoes what is left of quoted-printable where a mail was
// copied undecoded (RFC 2045, 6.7).
func unquotePrintable(s string) string {
	for strings.HasSuffix(s, "=20") {
		s = s[:len(s)-3]
	}
	if strings.Contains(s, "=3D") {
		s = strings.ReplaceAll(s, "=3D", "=")
	}
	return s
}
