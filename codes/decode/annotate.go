package decode

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/smtp-decoder/smtp-decoder/codes"
)

// mark marks the parts of each line that have a meaning of their own.
func (d *decoder) mark() {
	scratch, kept := make([]Mark, 0, 16), []Mark(nil)
	links := d.words.may("://")
	for i := range d.Lines {
		l := &d.Lines[i]
		m := marker{text: l.Text, marks: append(scratch[:0], l.Marks...)}
		switch {
		case l.Side == Data:
		case l.Command != "" && l.Side == Client:
			m.command(l.Command, d.turns[i].text)
		case l.Side == Server && l.Stage == StageEHLO && l.Reply/100 == 2 && d.inEHLO(l.Number):
			m.codes(l)
			m.keyword()
		default:
			m.codes(l)
		}
		if l.Field != "" {
			m.field()
		}
		if l.Side != Data && l.traits.may(hasAt) {
			m.addresses()
		}
		if l.Side != Data && links && l.traits.may(hasSlash) {
			m.links()
		}
		scratch = m.marks
		if marks := m.sorted(); len(marks) > 0 {
			// A long log has marks by the hundred thousand: they share arrays.
			if cap(kept)-len(kept) < len(marks) {
				kept = make([]Mark, 0, max(len(marks), min(len(d.Lines)-i, 1000)))
			}
			from := len(kept)
			kept = append(kept, marks...)
			l.Marks = kept[from:len(kept):len(kept)]
		} else {
			l.Marks = nil
		}
	}
}

// inEHLO says that line number n stands behind the first line of a reply to
// EHLO, where the keywords are (RFC 5321, 4.1.1.1).
func (d *decoder) inEHLO(n int) bool {
	_, first := d.repliesAt[n]
	return !first
}

// A marker collects the marks of one line.
type marker struct {
	text  string
	marks []Mark
}

func (m *marker) add(start, end int, kind MarkKind, key string) {
	if start < end && end <= len(m.text) {
		m.marks = append(m.marks, Mark{start, end, kind, key})
	}
}

// codes marks every reply code and enhanced status code of the line: those of
// a folded reply stand in the middle of it as well.
func (m *marker) codes(l *Line) {
	if l.Reply > 0 {
		m.replyCodes(strconv.Itoa(l.Reply))
	}
	if !l.traits.may(mayStatus) {
		return
	}
	for at := 0; at < len(m.text); {
		status, i := findStatus(m.text[at:])
		if i < 0 {
			return
		}
		m.add(at+i, at+i+len(status), MarkStatus, status)
		at += i + len(status)
	}
}

// replyCodes marks code where it stands apart first, and wherever else a line
// of the same reply begins with it.
func (m *marker) replyCodes(code string) {
	first := indexApart(m.text, code)
	if first < 0 {
		return
	}
	m.add(first, first+len(code), MarkReply, code)
	for at := first + len(code); ; {
		i := indexApart(m.text[at:], code)
		if i < 0 {
			return
		}
		at += i + len(code)
		_, _, dotted := cutStatus(strings.TrimLeft(m.text[at:min(at+12, len(m.text))], " -"))
		if dotted || strings.HasPrefix(m.text[at:], "-") {
			m.add(at-len(code), at, MarkReply, code)
		}
	}
}

// indexApart returns the offset of word in s where it stands apart, or -1.
func indexApart(s, word string) int {
	for at := 0; ; {
		i := strings.Index(s[at:], word)
		if i < 0 {
			return -1
		}
		i += at
		end := i + len(word)
		if (i == 0 || !isWordByte(s[i-1]) && s[i-1] != '.') && (end == len(s) || !isWordByte(s[end]) && s[end] != '.') {
			return i
		}
		at = end
	}
}

// keyword marks the extension that a line of a reply to EHLO offers.
func (m *marker) keyword() {
	r, at := findReply(m.text)
	if at < 0 {
		return
	}
	at += 4
	name := r.text
	for i := range len(name) {
		if name[i] == ' ' || name[i] == '=' || name[i] == '\'' || name[i] == '\\' {
			name = name[:i]
			break
		}
	}
	if k := codes.LookupKeyword(name); k != nil {
		m.add(at, at+len(name), MarkKeyword, k.Name)
	}
	if strings.EqualFold(name, "AUTH") {
		m.mechanisms(at + len(name))
	}
}

func (m *marker) mechanisms(at int) {
	for at < len(m.text) {
		n := tokenLength(m.text[at:])
		if n == 0 {
			at++
			continue
		}
		if isMechanism(strings.ToUpper(m.text[at : at+n])) {
			m.add(at, at+n, MarkMechanism, strings.ToUpper(m.text[at:at+n]))
		}
		at += n
	}
}

func isMechanism(name string) bool { return codes.LookupMechanism(name) != nil }

// command marks the verb of a command, and the parameters or mechanism behind
// it. What stands before the command may hold the verb as well.
func (m *marker) command(verb, said string) {
	from := max(strings.Index(m.text, said[:min(len(verb)+1, len(said))]), 0)
	i := indexFold(m.text[from:], verb)
	if i < 0 {
		return
	}
	i += from
	if verb == "." {
		i = strings.LastIndexByte(m.text, '.')
	}
	end := i + len(verb)
	m.add(i, end, MarkCommand, verb)
	if verb == "AUTH" {
		m.mechanisms(end)
		return
	}
	for at := end; at < len(m.text); {
		n := strings.IndexAny(m.text[at:], " \t'\\")
		word := m.text[at:]
		if n >= 0 {
			word = m.text[at : at+n]
		}
		name, _, _ := strings.Cut(word, "=")
		if codes.LookupParameter(verb, name) != nil && len(name) > 1 {
			m.add(at, at+len(name), MarkKeyword, strings.ToUpper(name))
		}
		at += len(word) + 1
	}
}

// indexFold returns the offset of word in s without regard to ASCII case, or
// -1.
func indexFold(s, word string) int {
	for i := 0; i+len(word) <= len(s); i++ {
		if s[i]|0x20 == word[0]|0x20 && strings.EqualFold(s[i:i+len(word)], word) {
			return i
		}
	}
	return -1
}

// field marks the name of a field of a report.
func (m *marker) field() {
	name, _, ok := strings.Cut(m.text, ":")
	start := len(name) - len(strings.TrimLeft(name, " \t>"))
	if f := codes.LookupField(strings.TrimSpace(name[start:])); ok && f != nil {
		m.add(start, len(name), MarkField, f.Name)
	}
}

// addresses marks mail addresses.
func (m *marker) addresses() {
	for at := 0; ; {
		i := strings.IndexByte(m.text[at:], '@')
		if i < 0 {
			break
		}
		i += at
		start, end := i, i+1
		for start > at && isAddressByte(m.text[start-1]) {
			start--
		}
		if start > 0 && m.text[start-1] == '\\' && strings.HasPrefix(m.text[start:i], "u003c") {
			start += len("u003c") // "<" as JSON writes it
		}
		if k := strings.LastIndex(m.text[start:i], "•"); k >= 0 {
			start += k + len("•") // the end of a mask
		}
		for end < len(m.text) && (isWordByte(m.text[end]) || m.text[end] == '.' || m.text[end] == '-') {
			end++
		}
		for end > i+1 && (m.text[end-1] == '.' || m.text[end-1] == '-') {
			end--
		}
		if domain := m.text[i+1 : end]; start < i && domain != "" && isWordByte(domain[0]) &&
			strings.Contains(domain, ".") && !strings.Contains(domain, "..") {
			m.add(start, end, MarkAddress, m.text[start:end])
		}
		at = end
	}
}

// links marks links.
func (m *marker) links() {
	for _, scheme := range []string{"https://", "http://"} {
		end := 0
		for _, s := range findAll(m.text, scheme) {
			if s.start < end {
				continue // within the one before
			}
			end = s.end
			for end < len(m.text) && m.text[end] > ' ' && strings.IndexByte("<>\"'\\`", m.text[end]) < 0 && m.text[end] < 0x80 {
				end++
			}
			for end > s.end && strings.IndexByte(".,;:)", m.text[end-1]) >= 0 {
				end--
			}
			m.add(s.start, end, MarkURL, m.text[s.start:end])
		}
	}
}

func isAddressByte(c byte) bool {
	return isWordByte(c) || strings.IndexByte(".+-=!#$%&*/?^{}~", c) >= 0
}

// mostMarks bounds the marks of one line: a page drowns in more, and a line of
// megabytes is no text that anyone reads.
const mostMarks = 200

// sorted returns the marks in order, without those that overlap an earlier
// one; where two begin together the longer one stays. Of too many the first
// stay, and every secret.
func (m *marker) sorted() []Mark {
	if len(m.marks) == 1 {
		return m.marks
	}
	slices.SortStableFunc(m.marks, func(a, b Mark) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End))
	})
	kept := m.marks[:0]
	end := 0
	for _, k := range m.marks {
		if k.Start >= end && (len(kept) < mostMarks || k.Kind == MarkSecret) {
			kept = append(kept, k)
			end = k.End
		}
	}
	return kept
}
