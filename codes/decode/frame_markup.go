package decode

import "strings"

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

// unlinked puts addresses in the place of the links that mail programs and forums
// made of them: "[ann@example.org](mailto:ann@example.org)",
// "ann@example.org<mailto:ann@example.org>", "<a href="mailto:…">…</a>".
func unlinked(s string) string {
	for from := 0; ; {
		at := strings.Index(s[from:], "mailto:")
		if at < 0 {
			return s
		}
		at += from
		before, after := s[:at], s[at+len("mailto:"):]
		from = at + 1
		switch {
		case strings.HasSuffix(before, "]("):
			begin, end := strings.LastIndexByte(before, '['), strings.IndexByte(after, ')')
			if begin >= 0 && end >= 0 {
				s, from = s[:begin]+before[begin+1:len(before)-2]+after[end+1:], begin
			}
		case strings.HasSuffix(before, "<"):
			if end := strings.IndexByte(after, '>'); end >= 0 {
				if target := after[:end]; strings.HasSuffix(before[:len(before)-1], target) {
					s, from = before[:len(before)-1]+after[end+1:], len(before)-1
				}
			}
		case strings.HasSuffix(before, `<a href="`):
			_, rest, ok := strings.Cut(after, ">")
			text, rest, ok2 := strings.Cut(rest, "</a>")
			if ok && ok2 {
				begin := len(before) - len(`<a href="`)
				s, from = s[:begin]+text+rest, begin+len(text)
			}
		}
	}
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
