package decode

import (
	"slices"
	"strings"
)

// People ask for help in Markdown and in mails: lines stand between backquotes,
// behind quote marks among words of their own, and addresses have become links.

// unmark takes such marks off the lines that bear them, whatever the others do.
func (d *decoder) unmark(s string) {
	lines := d.Lines
	if strings.IndexByte(s, '`') >= 0 {
		each(lines, unticked)
	}
	if d.words.may("mailto:") {
		each(lines, unlinked)
	}
	if strings.Contains(s, "•") || strings.Contains(s, "·") {
		each(lines, unbulleted)
	}
	if d.words.mayAny("SMTP<<", "SMTP>>", "LOG: ") {
		each(lines, withoutProcess)
	}
	if strings.Contains(s, "<**") || strings.Contains(s, "**<") {
		each(lines, unemphasised)
	}
	if (strings.HasPrefix(s, ">") || strings.Contains(s, "\n>")) && !isMailField(d.rawSample()) && quotesBlocks(lines) {
		each(lines, unquoted)
	}
}

// unticked takes off what makes a line code in Markdown, also one that goes on
// below or began above: "`250 ok`". Three backquotes fence a block.
func unticked(s string) string {
	t := strings.TrimSpace(s)
	if len(t) < 2 || t[0] != '`' && t[len(t)-1] != '`' || strings.HasPrefix(t, "```") {
		return s
	}
	if inner := strings.Trim(t, "`"); inner != "" && strings.IndexByte(inner, '`') < 0 {
		return inner
	}
	return s
}

// unbulleted takes the mark of a list off a reply: "• 552-5.7.0 no".
func unbulleted(s string) string {
	for _, bullet := range []string{"•", "·"} {
		if rest, ok := strings.CutPrefix(trimLeft(s), bullet); ok {
			if _, ok := parseReplyLine(trimLeft(rest)); ok {
				return trimLeft(rest)
			}
		}
	}
	return s
}

// withoutProcess takes the number of the process off a line that Exim prints while
// it runs: "  308   SMTP<< 451 later".
func withoutProcess(s string) string {
	rest := strings.TrimLeft(s, " ")
	n := 0
	for n < len(rest) && isDigit(rest[n]) {
		n++
	}
	if n == 0 || n > 7 || n+1 >= len(rest) || rest[n] != ' ' {
		return s
	}
	said := trimLeft(rest[n:])
	spoken := slices.ContainsFunc(eximWords, func(w string) bool { return strings.HasPrefix(said, w) })
	if !spoken && !strings.HasPrefix(rest[n:], "  ") {
		return s
	}
	return s[:len(s)-len(rest)] + rest[n+1:]
}

// eximWords begin the lines that Exim prints behind the number with one blank.
var eximWords = []string{"LOG: ", "SMTP", "delivering ", "R: ", "T: ", "Connecting to ", "Considering "}

// unlinked puts addresses in the place of the links that mail programs and forums
// made of them: "[ann@example.org](mailto:ann@example.org)",
// "ann@example.org<mailto:ann@example.org>", "Ann<mailto:ann@example.org>",
// "<a href="mailto:…">…</a>".
func unlinked(s string) string {
	if !strings.Contains(s, "mailto:") {
		return s
	}
	var b strings.Builder
	for {
		at := strings.Index(s, "mailto:")
		if at < 0 {
			b.WriteString(s)
			return b.String()
		}
		behind := at + len("mailto:")
		before, text, end, ok := linkAround(s[:at], s[behind:min(len(s), behind+longestLink)])
		if !ok {
			b.WriteString(s[:behind])
			s = s[behind:]
			continue
		}
		b.WriteString(before)
		b.WriteString(text)
		s = s[behind+end:]
	}
}

// longestLink bounds where the end of a link is looked for.
const longestLink = 600

// linkAround returns what stands before the link that "mailto:" is part of, what
// the link shows, and the length of its rest in after.
func linkAround(before, after string) (kept, text string, end int, ok bool) {
	switch {
	case strings.HasSuffix(before, "]("):
		begin := strings.LastIndexByte(before, '[')
		if end = strings.IndexByte(after, ')'); begin >= 0 && end >= 0 {
			return before[:begin], before[begin+1 : len(before)-len("](")], end + 1, true
		}
	case strings.HasSuffix(before, "<"):
		kept = before[:len(before)-1]
		if end = strings.IndexByte(after, '>'); end >= 0 && strings.HasSuffix(kept, after[:end]) {
			return kept, "", end + 1, true
		}
		if address := after[:max(end, 0)]; !isBlank(kept) && strings.IndexByte(address, '@') > 0 {
			return kept, " <" + address + ">", end + 1, true // behind a name
		}
	case strings.HasSuffix(before, `<a href="`):
		_, shown, ok := strings.Cut(after, ">")
		text, rest, closed := strings.Cut(shown, "</a>")
		if ok && closed {
			return before[:len(before)-len(`<a href="`)], text, len(after) - len(rest), true
		}
	}
	return "", "", 0, false
}

// unemphasised takes the asterisks of bold type off an address, "<**ann@example.org**>",
// and leaves those that hide one.
func unemphasised(s string) string {
	for _, marks := range [][2]string{{"<**", "**>"}, {"**<", ">**"}} {
		before, rest, ok := strings.Cut(s, marks[0])
		inner, after, closed := strings.Cut(rest, marks[1])
		if ok && closed && strings.IndexByte(inner, '*') < 0 && strings.IndexByte(inner, '@') > 0 {
			s = before + "<" + inner + ">" + after
		}
	}
	return s
}

// quotesBlocks says that lines behind ">" are quoted among others. They are not
// where ">" marks the client of a dialogue, whose server is marked otherwise or
// not at all.
func quotesBlocks(lines []Line) bool {
	commands, replies, others := 0, 0, 0
	for i := range lines {
		s := strings.TrimLeft(lines[i].plain, " ")
		if rest, ok := strings.CutPrefix(s, "<"); ok {
			if _, ok := parseReplyLine(strings.TrimLeft(rest, "<- ")); ok {
				return false
			}
			continue
		}
		if !strings.HasPrefix(s, ">") || strings.HasPrefix(s, ">>") && !strings.HasPrefix(s, ">> ") {
			continue
		}
		rest := unquoted(s)
		if _, ok := parseReplyLine(rest); ok {
			replies++
		} else if _, ok := parseCommand(rest, true); ok {
			commands++
		} else if !isBlank(rest) {
			others++
		}
	}
	return commands == 0 && replies+others > 0 || replies > 0
}
