package decode

import "strings"

// The words of a reply within a notice, and those of Sendmail around one.

// paragraph returns the words of a reply in a text: from the first code of its
// paragraph, or where it has none from the first word, to the paragraph's end.
func paragraph(text string, a answer) string {
	begin := strings.LastIndex(text[:a.at], "\n\n") + 1
	if a.reply > 0 && a.first >= begin {
		begin = a.first
	} else if a.reply > 0 {
		begin = a.at
	}
	if end := strings.Index(text[a.at:], "\n\n"); end >= 0 {
		text = text[:a.at+end]
	}
	if a.given && strings.HasSuffix(text[:begin], givenReply) {
		text, _, _ = strings.Cut(text[begin:], ")\n")
		return text
	}
	if above, ok := strings.CutSuffix(text[:begin], shownReply); ok && a.reply > 0 {
		return shownOnly(text[len(above):], text[begin:begin+3])
	}
	return withoutSummary(text[begin:])
}

// givenReply and shownReply lead a reply in the notices of Sendmail: what it gives as
// the reason, and what the transcript shows.
const (
	givenReply = "(reason: "
	shownReply = "<<< "
)

// shownOnly returns of a transcript that begins with a reply the lines of that reply,
// which has such a code, and those of the program that do not sum it up.
func shownOnly(transcript, code string) string {
	var b strings.Builder
	b.Grow(len(transcript))
	for line := range strings.Lines(transcript) {
		reply, shown := strings.CutPrefix(line, shownReply)
		if shown && !strings.HasPrefix(reply, code) || strings.HasPrefix(line, ">>> ") {
			break
		}
		if shown || !isSummary(line) {
			b.WriteString(reply)
		}
	}
	return b.String()
}

// withoutSummary leaves out the line in which Sendmail says in words of its own
// what the reply above it came to: "550 5.1.1 <bob@example.net>... User unknown"
// stands below every 550, whatever the server gave for a reason.
func withoutSummary(words string) string {
	quoted := strings.Index(words, shownReply)
	if quoted < 0 || !strings.Contains(words[quoted:], "... ") {
		return words
	}
	var b strings.Builder
	b.Grow(len(words))
	b.WriteString(words[:quoted])
	for line := range strings.Lines(words[quoted:]) {
		if !isSummary(line) {
			b.WriteString(line)
		}
	}
	return b.String()
}

// isSummary says that a line is that of Sendmail about the reply above it.
func isSummary(line string) bool {
	r, ok := parseReplyLine(line)
	if !ok || r.code < 400 {
		return false
	}
	_, text, _ := cutStatus(r.text)
	_, rest, ok := cutAddress(text)
	return ok && strings.HasPrefix(rest, "... ")
}
