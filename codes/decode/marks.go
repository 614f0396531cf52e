package decode

import (
	"cmp"
	"slices"
	"strings"
)

// Tools mark who speaks in dozens of ways, and the same arrow means opposite
// things in two of them. So the direction is read off the content: a prefix
// before commands is the client's, one before replies is the server's, one
// before both is no mark at all but a frame (a quote mark, a time stamp)
// around a session without marks.

// A mark is a prefix with the side that its lines have proved.
type mark struct {
	shape   shape
	side    Side // Client, Server, or "" for a frame
	letters bool // it holds words, not only signs
}

// A voter counts what stands behind the prefixes of one shape.
type voter struct {
	shape          shape
	client, server int
	example        string          // one prefix of that shape
	first          int             // index of the first line
	said           string          // what stood behind the first prefix
	also           map[string]bool // what else stood behind others; most have nothing
}

// all yields what stood behind the prefix.
func (v *voter) all(yield func(string) bool) {
	if !yield(v.said) {
		return
	}
	for s := range v.also {
		if !yield(s) {
			return
		}
	}
}

// has says that s stood behind the prefix.
func (v *voter) has(s string) bool { return s == v.said || v.also[s] }

// A payload is what a line says behind its prefix.
type payload struct {
	at    int // offset into the line
	reply bool
}

// findPayload looks for the first command or reply in line that begins where a
// mark may end.
func findPayload(line string) (payload, bool) {
	limit := min(len(line), longestPrefix)
	for i := 0; i < limit; i++ {
		if i > 0 && !endsMark(line[i-1]) && (line[i-1] != '-' && line[i-1] != '=' || !endsInLeftArrow(line[:i])) {
			continue
		}
		c := line[i]
		switch {
		case '2' <= c && c <= '5':
			r, ok := parseReplyLine(unquote(line[i:]))
			if ok && (line[i+1] <= '5' || r.status != "") && !isAmount(r) && !isLineNumber(line, i, r) && !isTelephone(line, i) {
				return payload{i, true}, true
			}
		case isLetter(c):
			if !beginsVerb(line[i:]) {
				continue
			}
			if _, ok := parseCommand(unescape(line[i:]), true); ok {
				return payload{i, false}, true
			}
		}
	}
	return payload{}, false
}

// isLineNumber says that a number at the end of a line is the place in a
// program's source: "send.php:456".
func isLineNumber(line string, i int, r replyLine) bool {
	return i > 1 && line[i-1] == ':' && isWordByte(line[i-2]) && r.text == "" && !r.more
}

// isAmount says that a line that looks like a reply tells a number of
// something: "253 bytes".
func isAmount(r replyLine) bool {
	unit, _, _ := strings.Cut(r.text, " ")
	if strings.HasPrefix(unit, "TID-") { // the number before it is that of a process (Sidekiq)
		return true
	}
	if len(unit) == 3 && isDayOrMonth(unit) { // a size, and then the date of a message in a queue
		return true
	}
	switch strings.ToLower(strings.Trim(unit, ".,;)>\"'")) {
	case "byte", "bytes", "octets", "bits", "bit", "ms", "s", "sec", "seconds", "minutes", "hours", "days", "kb", "mb", "gb", "lines",
		"messages", "mails", "emails", "bounces", "addresses", "contacts", "subscribers", "visitors", "orders", "errors", "times", "hits", "recipients", "pieces", "people", "customers", "users", "items", "euro", "euros", "eur", "dollars", "usd":
		return true
	}
	return false
}

// endsMark says that c may be the last byte of a mark.
func endsMark(c byte) bool { return markEnds[c] }

var markEnds = [256]bool{
	' ': true, '\t': true, ':': true, '>': true, '<': true, '|': true, '\'': true, '"': true, '~': true, '*': true,
}

// unquote takes a quote mark off the end of what a program printed in quotes,
// so that '250' is a reply, and a bracket that was opened before it; escape
// sequences stay.
func unquote(s string) string {
	inner := strings.TrimRight(s, " \t,)")
	if n := len(inner); n > 0 && (inner[n-1] == '\'' || inner[n-1] == '"') {
		s = inner[:n-1]
	} else if s = strings.TrimRight(s, " \t,"); strings.Count(s, ")") > strings.Count(s, "(") {
		s = inner
	}
	for strings.HasSuffix(s, `\n`) || strings.HasSuffix(s, `\r`) {
		s = s[:len(s)-2]
	}
	return s
}

// unescape is unquote for a line that may hold a command.
func unescape(s string) string {
	if strings.HasSuffix(s, "'") || strings.HasSuffix(s, `"`) || strings.HasSuffix(s, `\n`) ||
		strings.HasSuffix(s, "',") || strings.HasSuffix(s, `",`) {
		return unquote(s)
	}
	return s
}

// learnMarks reads the marks off the lines for which use is true. A mark that
// is longer, and so says more, comes first. Where more of one side's lines
// carry no mark than carry one, that side has none: what looks like its marks
// stands in errors and quotations.
func learnMarks(lines []Line, words *sieve, use func(i int) bool) []mark {
	voters := castVotes(lines, words, use)
	var marks []mark
	votes := map[Side]int{}
	for _, v := range voters {
		if m, ok := v.elect(voters); ok {
			marks = append(marks, m)
			votes[m.side] += v.client + v.server
		}
	}
	frames(marks)
	marks = slices.DeleteFunc(marks, func(m mark) bool { return m.side != "" && bareVotes(voters, m.side) > votes[m.side] })
	slices.SortStableFunc(marks, func(a, b mark) int { return cmp.Compare(len(b.shape), len(a.shape)) })
	return marks
}

// bareVotes counts the lines of one side that carry no mark.
func bareVotes(voters []*voter, side Side) int {
	for _, v := range voters {
		if v.shape == "" && side == Client {
			return v.client
		} else if v.shape == "" {
			return v.server
		}
	}
	return 0
}

// frames takes the side from each mark with which marks of both sides begin:
// programs indent the lines of a reply behind the first one, and a quote mark
// or a time stamp before such a line says nothing of who speaks.
func frames(marks []mark) {
	for i := range marks {
		begins := map[Side]bool{}
		for _, m := range marks {
			if len(m.shape) > len(marks[i].shape) && strings.HasPrefix(string(m.shape), string(marks[i].shape)) {
				begins[m.side] = true
			}
		}
		if begins[Client] && begins[Server] {
			marks[i].side = ""
		}
	}
}

// mostShapes bounds how many shapes are kept: a text has a handful, and one
// with more has no marks.
const mostShapes = 256

func castVotes(lines []Line, words *sieve, use func(i int) bool) []*voter {
	var voters []*voter
	marked := words.mayAny(bodyMarks...)
	body := bodySkipper{lines: lines, use: use}
	var last replyLine
	for i := range lines {
		if !use(i) || body.skips(i) || marked && isBodyMark(lines[i].plain) {
			continue
		}
		p, ok := findPayload(lines[i].plain)
		if !ok {
			continue
		}
		sh, text := shapeOf(lines[i].plain[:p.at]), lines[i].plain[p.at:]
		r, _ := parseReplyLine(unquote(text))
		goesOn := p.reply && last.more && last.code == r.code
		v := voterOf(voters, sh)
		if last = r; goesOn && (v == nil || sh == "") {
			// Programs leave the mark out on the lines behind the first.
			continue
		}
		if v == nil {
			if len(voters) == mostShapes {
				continue
			}
			if voters == nil {
				voters = make([]*voter, 0, 4)
			}
			v = &voter{shape: sh, example: lines[i].plain[:p.at], first: i}
			voters = append(voters, v)
		}
		v.count(text, p.reply)
		body.see(text, p, sh)
	}
	return voters
}

// voterOf returns the voter with a shape, or nil. Texts have few.
func voterOf(voters []*voter, sh shape) *voter {
	for _, v := range voters {
		if v.shape == sh {
			return v
		}
	}
	return nil
}

func (v *voter) count(text string, reply bool) {
	if reply {
		v.server++
	} else {
		v.client++
	}
	switch said := unquote(text); {
	case v.client+v.server == 1:
		v.said = said
	case said != v.said && v.also == nil:
		v.also = map[string]bool{said: true}
	case said != v.said:
		v.also[said] = true
	}
}

// A bodySkipper keeps the lines of a message from voting: a message may quote
// a whole session.
type bodySkipper struct {
	lines []Line
	use   func(i int) bool
	dots  map[shape][]int // for a shape of the line with DATA: where dots follow
	data  shape           // the shape of the last line with DATA
	armed bool            // DATA was given, its reply is awaited
	until int             // index of the line with the lone dot; lines before it do not vote
}

func (b *bodySkipper) see(text string, p payload, sh shape) {
	if c, ok := parseCommand(unescape(text), true); !p.reply && ok && c.verb == "DATA" {
		b.armed, b.data = true, sh
	}
}

func (b *bodySkipper) skips(i int) bool {
	if b.until > i {
		return true
	}
	if b.armed && strings.Contains(b.lines[i].plain, "354") {
		b.armed = false
		b.until = b.nextDot(i)
	}
	return false
}

// mostFrames bounds for how many shapes the dots are looked up.
const mostFrames = 4

// nextDot returns the index of the next line after i that is a lone dot
// behind a mark like that of DATA, or behind the beginning of one, or -1.
func (b *bodySkipper) nextDot(i int) int {
	next, ok := b.dots[b.data]
	if !ok {
		if len(b.dots) == mostFrames {
			return -1
		}
		next = nextWhere(len(b.lines), func(i int) bool { return b.use(i) && isDotBehind(b.lines[i].plain, b.data) })
		if b.dots == nil {
			b.dots = map[shape][]int{}
		}
		b.dots[b.data] = next
	}
	return next[i]
}

// isDotBehind says that line is a lone dot behind a prefix with which a shape
// begins.
func isDotBehind(line string, sh shape) bool {
	return endsInDot(line) && strings.HasPrefix(string(sh), string(shapeOf(line[:strings.LastIndexByte(line, '.')])))
}

// nextWhere returns, for each index below n, the next index at or after it
// for which is holds, or -1.
func nextWhere(n int, is func(i int) bool) []int {
	next := make([]int, n+1)
	next[n] = -1
	for i := n - 1; i >= 0; i-- {
		next[i] = next[i+1]
		if is(i) {
			next[i] = i
		}
	}
	return next
}

// endsInDot says that the line may be the dot that ends a message, behind a
// mark.
func endsInDot(s string) bool {
	s = trimRight(unescape(s))
	n := len(s)
	return n > 0 && s[n-1] == '.' && (n == 1 || endsMark(s[n-2]))
}

// directionOf reads a word that programs use for a direction: "C", "recv". It
// returns "" for any other word. Which side it means is left to the content.
func directionOf(word string) string {
	switch w := strings.ToLower(word); w {
	case "c", "s", "client", "server", "send", "sent", "sending", "snd", "recv", "rcv", "rcvd", "receive",
		"received", "reply", "read", "write", "wrote", "in", "out", "input", "output", "incoming", "outgoing",
		"remote", "local", "us", "them", "tx", "rx":
		return w
	}
	return ""
}
