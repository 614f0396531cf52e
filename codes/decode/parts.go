package decode

import (
	"slices"
	"strings"

	"github.com/smtp-decoder/smtp-decoder/codes"
)

// A copy may put several lines of a session into one: programs join the lines
// of a reply with blanks or with nothing at all, log them with "\r\n" spelled
// out, or a web page loses every line end. Such a line is read as the parts it
// was made of, and put together again when all is read.

// A cut is where a further line begins inside a line.
type cut struct {
	at   int
	mark string // the mark of direction that the new line lacks
}

// mostCuts bounds how many lines one line is split into.
const mostCuts = 2000

// splitParts cuts the lines for which use is true where find says. It returns
// the new lines, numbered anew, and for each of them the number of the line it
// is part of; or nil where no line has parts.
func splitParts(lines []Line, use func(i int) bool, find func(line string) []cut) (parts []Line, of []int) {
	for i := range lines {
		var cuts []cut
		if use(i) {
			cuts = find(lines[i].plain)
		}
		if len(cuts) == 0 && parts == nil {
			continue
		}
		if parts == nil {
			parts = append(make([]Line, 0, len(lines)+len(cuts)), lines[:i]...)
			of = upToNumber(i)
		}
		for _, p := range lines[i].cutAt(cuts) {
			p.Number = len(parts) + 1
			parts, of = append(parts, p), append(of, i+1)
		}
	}
	return parts, of
}

func upToNumber(n int) []int {
	of := make([]int, n)
	for i := range of {
		of[i] = i + 1
	}
	return of
}

// cutAt cuts the line at the offsets of its plain text. Where the line is not
// shown as it is read, its first part shows all of it.
func (l Line) cutAt(cuts []cut) []Line {
	if len(cuts) == 0 {
		return []Line{l}
	}
	shift := strings.Index(l.raw, l.plain)
	parts := make([]Line, 0, len(cuts)+1)
	from, mark := 0, ""
	for _, c := range append(cuts, cut{at: len(l.plain)}) {
		p := l
		p.plain, p.end, p.raw = mark+strings.TrimRight(l.plain[from:c.at], " "), noEnd, ""
		if shift >= 0 {
			p.raw = l.raw[shift+from : shift+c.at]
		}
		parts = append(parts, p)
		from, mark = c.at, c.mark
	}
	last := &parts[len(parts)-1]
	last.end = l.end
	if shift < 0 {
		parts[0].raw = l.raw
	} else {
		parts[0].raw = l.raw[:shift] + parts[0].raw
		last.raw += l.raw[shift+from:]
	}
	return parts
}

// shortestRecord is how long a line of a log is at least that holds another one.
const shortestRecord = 100

// recordsIn returns where further lines of a log begin inside line: a web page put
// them into one paragraph.
func recordsIn(line string) []cut {
	if len(line) < shortestRecord || !isRecordAt(line, 0) {
		return nil
	}
	var cuts []cut
	for at := 1; len(cuts) < mostCuts; at++ {
		i := strings.IndexByte(line[at:], ' ')
		if i < 0 {
			break
		}
		if at += i; isRecordAt(line, at+1) {
			cuts = append(cuts, cut{at: at + 1})
		}
	}
	return cuts
}

// isRecordAt says that a line of a system log begins at line[i:]: the time, the
// machine, the program and its number, "Nov 21 21:08:37 mx postfix/smtp[12]: ".
func isRecordAt(line string, i int) bool {
	s := line[i:]
	if len(s) < 24 || s[3] != ' ' || s[9] != ':' || s[12] != ':' || s[15] != ' ' || !isDayOrMonth(s[:3]) {
		return false
	}
	end := strings.Index(s[:min(len(s), longestPrefix)], "]: ")
	return end > 0 && strings.Count(s[:end], " ") <= 5
}

// cutsOf returns where further lines begin inside line.
func cutsOf(line string) []cut {
	if len(line) < 12 {
		return nil
	}
	turns := turnsIn(line)
	if turns == nil {
		if at := answerBehindPath(line); at > 0 {
			return []cut{{at: at}}
		}
		return repliesIn(line, 0)
	}
	var cuts []cut
	from := 0
	for _, to := range append(turns, len(line)) {
		if len(cuts) >= mostCuts {
			break
		}
		if from > 0 {
			cuts = append(cuts, cut{at: from})
		}
		cuts = append(cuts, repliesIn(line[from:to], from)...)
		from = to
	}
	return cuts
}

// inlineMarks are marks of direction that stand between the turns of a
// dialogue that lost its line ends.
var inlineMarks = []string{
	"<<", ">>", "<<<", ">>>", "->", "<-", "-->", "<--", "=>",
	"<=", "~>", "<~", "C:", "S:", "SERVER:", "CLIENT:",
}

// fewestTurns is how many turns make a line a dialogue.
const fewestTurns = 4

// turnsIn returns the offsets of the turns of a whole dialogue in one line, or
// nil where the line is none.
func turnsIn(line string) []int {
	if !strings.Contains(line, "EHLO") && !strings.Contains(line, "HELO") && !strings.Contains(line, "MAIL FROM") {
		return nil
	}
	said := map[string]int{} // how often a mark stands before a reply or a verb
	commands, replies := 0, 0
	eachMark(line, func(_ int, name, next string) {
		switch {
		case isReplyWord(next):
			replies++
			said[name]++
		case verbs[next] > 0 || next == "DATA" || next == "RSET" || next == "STARTTLS":
			commands++
			said[name]++
		}
	})
	if commands == 0 || replies == 0 || commands+replies < fewestTurns {
		return nil
	}
	var cuts []int
	eachMark(line, func(at int, name, _ string) {
		if at > 0 && (said[name] > 0 || name == "!!" || name == "++") {
			cuts = append(cuts, at)
		}
	})
	return cuts
}

// eachMark calls f for each mark between blanks, with its offset and the word
// behind it. The mark "CLIENT -> SERVER:" is one.
func eachMark(line string, f func(at int, name, next string)) {
	at, before := 0, 0
	for at < len(line) {
		word, rest, _ := strings.Cut(line[at:], " ")
		if word == "!!" || word == "++" || slices.Contains(inlineMarks, word) {
			start := at
			if word == "SERVER:" || word == "CLIENT:" {
				start = before
			}
			if next, _, _ := strings.Cut(rest, " "); word != "->" || next != "SERVER:" && next != "CLIENT:" {
				next, _, _ = strings.Cut(next, "-")
				f(start, word, next)
			}
		}
		if word != "->" {
			before = at
		}
		at += len(word) + 1
	}
}

func isReplyWord(s string) bool {
	_, ok := parseReplyLine(s)
	return ok && len(s) == 3 && s[1] <= '5'
}

// answerBehindPath returns where the reply begins that stands behind the path of
// the command it answers: "RCPT TO:<ann@example.org> 550 5.1.1 no". It returns 0
// where the line is none such.
func answerBehindPath(line string) int {
	open := strings.Index(line, ":<")
	if open < 0 || !isPathCommand(strings.TrimLeft(line[:open], " \t")) {
		return 0
	}
	_, rest := cutPath(line[open+2:])
	answer := strings.TrimLeft(rest, " \t:=->")
	if len(answer) == len(rest) || len(answer) < len("550 no") {
		return 0 // a code without words says less than the lines around
	}
	if r, ok := parseReplyLine(answer); !ok || r.code < 200 || !isRegistered(answer[:3]) {
		return 0
	}
	return len(line) - len(answer)
}

func isPathCommand(s string) bool {
	return strings.EqualFold(s, "RCPT TO") || strings.EqualFold(s, "MAIL FROM")
}

// repliesIn returns where further lines of a reply begin in s, whose offset is
// base, or further replies and commands behind a spelled-out line end.
func repliesIn(s string, base int) []cut {
	if !manyReplies(s) {
		return nil
	}
	p, ok := findPayload(s)
	if before := strings.ToLower(s[:p.at]); !ok || isSaying(before) || isMidSentence(before) || strings.Contains(before, `="`) && !strings.Contains(before, `data="`) {
		return nil
	}
	var cuts []cut
	code, open := "", false
	if p.reply {
		code, open = s[p.at:p.at+3], strings.HasPrefix(s[p.at+3:], "-")
	}
	for i := p.at + 3; i+3 < len(s) && len(cuts) < mostCuts; i++ {
		switch {
		case s[i-1] == 'n' && s[i-2] == '\\':
			if !startsLine(s[i:], p.reply) {
				continue
			}
		case !p.reply || !isDigit(s[i]) || !joins(s, i, code, open):
			continue
		}
		c := cut{at: base + i}
		if !open {
			c.mark = s[:p.at]
		}
		cuts = append(cuts, c)
		if isDigit(s[i]) {
			code, open = s[i:i+3], s[i+3] == '-'
		}
		i += 3
	}
	return cuts
}

// isMidSentence says that the words before a code are those of a sentence, and no
// mark: a copy without line ends may begin within a reply, "this message is
// 421-4.7.0 suspicious", or name a recipient before it, "ann@example.org (550-5.7.1 no".
func isMidSentence(before string) bool {
	before = trimRight(before)
	if before == "" {
		return false
	}
	last := before[len(before)-1]
	return last == '(' && strings.IndexByte(before, '@') >= 0 || isLetter(last) && len(strings.Fields(before)) >= sentenceWords
}

// manyReplies says in passing that s may hold more than one line.
func manyReplies(s string) bool {
	if i := strings.Index(s, `\n`); i >= 0 && i < len(s)-6 {
		return true
	}
	for at := 3; ; {
		i := strings.IndexByte(s[min(at, len(s)):], '-')
		if i < 0 {
			return false
		}
		at += i + 1
		if j := at - 4; '2' <= s[j] && s[j] <= '5' && isDigit(s[j+1]) && isDigit(s[j+2]) {
			return true
		}
	}
}

// startsLine says that s, behind a spelled-out line end, begins with a reply
// or, where commands were said, with a command.
func startsLine(s string, reply bool) bool {
	first, _, _ := strings.Cut(s[:min(len(s), longestPrefix)], `\`)
	if reply {
		_, ok := parseReplyLine(first)
		return ok
	}
	_, ok := parseCommand(first, true)
	return ok
}

// joins says that a line of a reply begins at s[i]: the same code again while
// the reply goes on, or a keyword as in the reply to EHLO. Without a blank
// before it the code has to be followed by what no number is.
func joins(s string, i int, code string, open bool) bool {
	if s[i+3] != '-' && s[i+3] != ' ' {
		return false
	}
	known := s[i:i+3] == "250" && isKeywordAt(s[i+4:])
	if !open {
		return known && s[i+3] == '-'
	}
	if s[i:i+3] != code {
		return false
	}
	status, _, _ := cutStatus(s[i+4:])
	switch c := s[i-1]; {
	case known || status != "":
		return true
	case isDigit(c):
		return false
	case c == ' ' || s[i+3] == '-':
		return true
	}
	return strings.IndexByte("./-@#=+[", s[i-1]) < 0
}

// isKeywordAt says that s begins with the keyword of an extension.
func isKeywordAt(s string) bool {
	n := 0
	for n < len(s) && n < 24 && (isLetter(s[n]) || isDigit(s[n])) {
		n++
	}
	if n == 24 {
		return false
	}
	// A glued keyword runs into the code of the next line.
	for ; n > 2; n-- {
		if codes.LookupKeyword(s[:n]) != nil {
			return true
		}
		if !isDigit(s[n-1]) {
			return false
		}
	}
	return false
}
