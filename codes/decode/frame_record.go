package decode

import "strings"

// Some programs log what passes through them as one field of a record. Such a
// record is read as its direction and what was said, so that the direction is
// learned like any other mark.

// recordForms return what a record says as "direction: text"; they are asked
// in this order.
var recordForms = []struct {
	needs traits   // a line with none of these is no such record
	words []string // nor is a text with none of these one of such records
	cut   func(s string) (string, bool)
}{
	{mayTell, []string{",<,", ",>,"}, cutProtocolRecord},
	{hasQuote, []string{`{"code":`}, cutResponseObject},
	{hasQuote, quotedFields, cutQuotedField},
	{hasQuote, []string{`, "`}, cutSystemCall},
	{hasQuote, []string{`="`, `:"`}, cutMarkedField},
}

// fewestRecords is how many lines tell records from chance.
const fewestRecords = 2

// unpackRecords takes what was said out of lines that are such records.
func (d *decoder) unpackRecords() {
	lines := d.Lines
	for _, form := range recordForms {
		if !d.words.mayAny(form.words...) {
			continue
		}
		n := 0
		for i := range lines {
			if !lines[i].traits.may(form.needs) {
				continue
			}
			if _, ok := form.cut(lines[i].plain); ok {
				n++
			}
		}
		if n >= fewestRecords {
			each(lines, func(s string) string { rest, _ := form.cut(s); return rest })
		}
	}
}

// cutProtocolRecord reads a line of the protocol logs of Exchange, whose
// fields are divided by commas: date-time, connector-id, session-id,
// sequence-number, local-endpoint, remote-endpoint, event, data, context.
func cutProtocolRecord(s string) (string, bool) {
	if len(s) < 20 || !isDigit(s[0]) || s[10] != 'T' {
		return s, false
	}
	fields := strings.SplitN(s, ",", 8)
	if len(fields) < 8 || fields[6] != "<" && fields[6] != ">" {
		return s, false
	}
	data := strings.TrimRight(fields[7], " ")
	if quoted, ok := strings.CutPrefix(data, `"`); ok {
		data, _, _ = strings.Cut(quoted, `"`)
	} else if i := strings.LastIndexByte(data, ','); i >= 0 {
		data = data[:i]
	}
	return fields[6] + " " + data, true
}

// cutResponseObject reads a reply that a program prints as an object:
// {"code":"250","message":"Ok","data":"250 Ok\n"}.
func cutResponseObject(s string) (string, bool) {
	if !strings.HasPrefix(strings.TrimSpace(s), `{"code":`) {
		return s, false
	}
	_, said, ok := strings.Cut(s, `"data":"`)
	end := closingQuote(said)
	if !ok || end < 0 {
		return s, false
	}
	return "< " + strings.TrimSuffix(said[:end], `\n`), true
}

// quotedFields are the names of fields that hold what was said.
var quotedFields = []string{`contents = "`, `contents="`, `data = "`, `data="`, `"data":"`, `"line":"`, ` line="`}

// cutQuotedField reads a line such as `event="write" data="250 ok\r\n"` or
// `output sent (…) contents = "250 ok\r\n"`: the last word of direction before
// the field tells whose it is.
func cutQuotedField(s string) (string, bool) {
	if strings.IndexByte(s, '"') < 0 {
		return s, false
	}
	for _, name := range quotedFields {
		before, said, ok := strings.Cut(s, name)
		end := closingQuote(said)
		if !ok || end < 0 {
			continue
		}
		direction := ""
		for w := range strings.FieldsFuncSeq(before, func(r rune) bool { return r > 0x7f || !isLetter(byte(r)) }) {
			if len(w) > 1 && directionOf(w) != "" {
				direction = w
			}
		}
		if direction != "" {
			return direction + ": " + strings.ReplaceAll(said[:end], `\"`, `"`), true
		}
	}
	return s, false
}

// cutSystemCall reads what a tracer shows of a program's calls, such as
// `read(3, "250 ok\r\n", 4096) = 8`: the name of the call tells whose it is.
func cutSystemCall(s string) (string, bool) {
	call, said, ok := strings.Cut(s, `, "`)
	call, _, called := strings.Cut(call, "(")
	end := closingQuote(said)
	if !ok || !called || end < 0 {
		return s, false
	}
	name := call[strings.LastIndexAny(call, " _]")+1:]
	for _, suffix := range []string{"to", "from", "msg"} {
		name = strings.TrimSuffix(name, suffix)
	}
	if directionOf(name) == "" {
		return s, false
	}
	return name + ": " + strings.ReplaceAll(said[:end], `\"`, `"`), true
}

// cutMarkedField reads a line of fields of which one holds what was said behind
// a mark of its own: `l=trace m="RS: 250 ok\r\n" pkg=smtp`.
func cutMarkedField(s string) (string, bool) {
	for rest := s; ; {
		i := strings.IndexByte(rest, '"')
		if i < 0 {
			return s, false
		}
		before := rest[:i]
		rest = rest[i+1:]
		end := closingQuote(rest)
		if end < 0 {
			return s, false
		}
		value := strings.ReplaceAll(rest[:end], `\"`, `"`)
		rest = rest[end+1:]
		if !strings.HasSuffix(before, "=") && !strings.HasSuffix(before, ":") {
			continue
		}
		if p, ok := findPayload(value); ok && 0 < p.at && p.at <= longestFieldMark && endsInSign(strings.TrimRight(value[:p.at], " ")) {
			return value, true
		}
	}
}

// longestFieldMark is the length of the longest mark in a field.
const longestFieldMark = 12

// closingQuote returns the offset of the first quote in s that no backslash
// stands before, or -1.
func closingQuote(s string) int {
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '\\':
			i++
		case '"':
			return i
		}
	}
	return -1
}
