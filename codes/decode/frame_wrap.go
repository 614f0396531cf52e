package decode

import "strings"

// widestWrap is the widest column at which terminals and mail programs wrap,
// and narrowestWrap the narrowest: shorter lines were written so.
const (
	widestWrap    = 132
	narrowestWrap = 50
)

// fewestWraps is how many broken lines tell a wrapped text from chance.
const fewestWraps = 2

// unwrap puts lines together again that were broken on their way: those of a
// stamped text, and those that quoted-printable breaks, where the text has lost
// the mail around it.
func (d *decoder) unwrap() {
	if width, hard, breaks := d.stampedBreaks(); breaks != nil {
		d.rejoin(breaks, func(line string) (string, string) {
			if hard {
				return line, ""
			}
			return line, gap(line, width)
		})
	} else if breaks := d.recordBreaks(); breaks != nil {
		d.rejoin(breaks, func(line string) (string, string) { return trimRight(line), " " })
	} else if breaks := d.softBreaks(); breaks != nil {
		d.rejoin(breaks, func(line string) (string, string) { return strings.TrimSuffix(line, "="), "" })
	}
}

// stampedBreaks says which lines go on with the line above them, in a text of
// which every other line begins with a stamp; nil where it was not wrapped.
// Such a line stands where its first word had no room above, within the width
// of the text; hard says that every break is at that width, wherever in a word.
func (d *decoder) stampedBreaks() (width int, hard bool, breaks []bool) {
	lines := d.Lines
	for i := range lines {
		width = max(width, len(lines[i].plain))
	}
	if width < narrowestWrap || width > widestWrap {
		return width, false, nil
	}
	hard = true
	stamped, broken, odd := 0, 0, 0
	open := false // the line above is stamped, or goes on with one that is
	for i := range lines {
		s := lines[i].plain
		switch {
		case isStamped(s):
			stamped++
			open = true
		case isBlank(s):
			open = false
		case open && hadNoRoom(lines[i-1].plain, s, width):
			if broken++; breaks == nil {
				breaks = make([]bool, len(lines))
			}
			breaks[i] = true
			hard = hard && len(lines[i-1].plain) == width
		case stamped > 0:
			odd++
			open = false
		}
	}
	if stamped < 3 || broken < fewestWraps || odd*9 > broken {
		return width, false, nil
	}
	return width, hard, breaks
}

// recordBreaks says which lines go on with a record of a mail server's log above them,
// or with the piece of one that quotes a server: they are indented, or that one has not
// come to its end. It is nil where there is none.
func (d *decoder) recordBreaks() []bool {
	if !d.words.mayAny(recordSigns...) || len(d.Lines) > 0 && isMailField(d.Lines[0].plain) {
		return nil // in a mail they are folded by rules of their own
	}
	var breaks []bool
	for i := 0; i < len(d.Lines); i++ {
		first := d.Lines[i].plain
		if !beginsRecord(first) {
			continue
		}
		end := d.closesRecord(i)
		for k := i + 1; k < len(d.Lines) && k <= i+mostBroken; k++ {
			above, next := trimRight(d.Lines[k-1].plain), d.Lines[k].plain
			goesOn := indent(next) > indent(first) || k <= end || strings.HasSuffix(above, ",") || strings.HasSuffix(above, ":")
			if !goesOn || endsRecord(next) {
				break
			}
			if breaks == nil {
				breaks = make([]bool, len(d.Lines))
			}
			breaks[k] = true
		}
	}
	return breaks
}

// closesRecord returns the index of the line that closes the brackets which the record at
// line i opens, or i: where it was cut off, somebody's words may stand below.
func (d *decoder) closesRecord(i int) int {
	open := 0
	for k := i; k < len(d.Lines) && k <= i+mostBroken; k++ {
		s := d.Lines[k].plain
		if k > i && endsRecord(s) {
			break
		}
		if open += strings.Count(s, "(") - strings.Count(s, ")"); open <= 0 && strings.IndexByte(s, ')') >= 0 {
			return k
		}
	}
	return i
}

// endsRecord says that a line does not go on with a record above it.
func endsRecord(s string) bool { return isBlank(s) || isStamped(s) || beginsRecord(s) }

// recordSigns are words that such records hold.
var recordSigns = []string{"to=<", "postfix/", " said: ", "refused to talk to me: ", " R=", " T="}

// beginsRecord says that a line is of the log of a mail server, or the piece of one that
// begins with the server that is quoted.
func beginsRecord(s string) bool {
	if strings.HasPrefix(trimLeft(s), "host ") {
		return strings.Contains(s, "] said: ") || strings.Contains(s, " refused to talk to me: ")
	}
	if !containsAny(s, []string{"postfix/", "to=<", " R="}) {
		return false
	}
	return strings.HasPrefix(s, "to=<") || isStamped(s)
}

// mostBroken is into how many lines a record may have been broken.
const mostBroken = 12

func isStamped(s string) bool {
	_, day := cutStamp(s)
	_, time := cutTime(s)
	return day || time
}

// hadNoRoom says that the first word of next did not fit behind line.
func hadNoRoom(line, next string, width int) bool {
	word, _, _ := strings.Cut(strings.TrimSpace(next), " ")
	return len(line)+1+len(word) > width
}

// gap returns what stood where a line was broken: nothing, where a long word
// was cut, or a blank.
func gap(line string, width int) string {
	if len(line) == width && strings.LastIndexByte(line, ' ') < width*2/5 {
		return ""
	}
	return " "
}

// softBreaks says which lines go on with the line above them by a soft line
// break (RFC 2045, 6.7, rule 5); nil where the text has none, or is a mail,
// which is read by its own rules.
func (d *decoder) softBreaks() []bool {
	if d.words.may("Content-Transfer-Encoding") || !d.words.mayAny("=\n", "=\r\n") {
		return nil
	}
	var breaks []bool
	soft := 0
	for i := range d.Lines[:max(len(d.Lines)-1, 0)] {
		// A line is broken only where it reaches the limit of 76.
		if s := d.Lines[i].plain; len(s) > 70 && len(s) <= 76 && s[len(s)-1] == '=' && strings.IndexByte(s, ' ') > 0 {
			if soft++; breaks == nil {
				breaks = make([]bool, len(d.Lines))
			}
			breaks[i+1] = true
		}
	}
	if soft < fewestWraps {
		return nil
	}
	return breaks
}

// rejoin puts each line that goes on behind the line it goes on with; cut takes
// off what was put at the break, and tells what stood there before.
func (d *decoder) rejoin(breaks []bool, cut func(line string) (text, gap string)) {
	var whole strings.Builder
	for i := 0; i < len(d.Lines); i++ {
		first := i
		text, gap := cut(d.Lines[i].plain)
		for ; i+1 < len(d.Lines) && breaks[i+1]; i++ {
			whole.WriteString(text)
			whole.WriteString(gap)
			next := &d.Lines[i+1]
			if text = next.plain; gap != "" {
				text = trimLeft(text)
			}
			gap = " "
			if i+2 < len(d.Lines) && breaks[i+2] {
				text, gap = cut(text)
			}
			next.plain, next.wrapped = "", true
		}
		if i > first {
			whole.WriteString(text)
			d.Lines[first].setPlain(whole.String())
			whole.Reset()
		}
	}
}

// sideOfBroken gives the lines that were broken off the side of the line they
// go on with.
func (d *decoder) sideOfBroken() {
	for i := 1; i < len(d.Lines); i++ {
		if l, above := &d.Lines[i], &d.Lines[i-1]; l.wrapped && l.Side == Info && !d.claimed[i] {
			l.Side, l.Stage, l.Session = above.Side, above.Stage, above.Session
		}
	}
}

// brokenSecrets finds the pieces of a secret that line i and those that go on
// with it hold, each by the index of its line; mark is what was put at a break.
func (d *decoder) brokenSecrets(i int, hidden, mark string) map[int]secret {
	above := strings.TrimSuffix(d.Lines[i].raw, mark)
	for n := min(len(hidden)-1, len(above)); n > 0; n-- {
		if !strings.HasSuffix(above, hidden[:n]) {
			continue
		}
		found := map[int]secret{i: {len(above) - n, len(above)}}
		rest := hidden[n:]
		for k := i + 1; k < len(d.Lines) && d.Lines[k].wrapped; k++ {
			raw := d.Lines[k].raw
			from := len(raw) - len(strings.TrimLeft(raw, " \t>"))
			if part := raw[from:]; strings.HasPrefix(part, rest) {
				found[k] = secret{from, from + len(rest)}
				return found
			}
			part := strings.TrimSuffix(raw[from:], mark)
			if part == "" || !strings.HasPrefix(rest, part) {
				break
			}
			found[k], rest = secret{from, from + len(part)}, rest[len(part):]
		}
	}
	return nil
}
