package mail

// Header reads the header of a mail that begins at line from, after empty
// lines and a mailbox line. It is false where none stands there. Unlike Parse
// it leaves the body alone, so that it can be asked of a mail quoted in a text.
func Header(lines []string, from int) ([]Field, bool) { return Parser{}.Header(lines, from) }

// Header is the function of that name with the parser's charsets.
func (p Parser) Header(lines []string, from int) ([]Field, bool) {
	at := max(from, 0)
	for at < len(lines) && blank(lines[at]) {
		at++
	}
	if at < len(lines) && isMailboxLine(lines[at]) {
		at++
	}
	fields, _ := p.header(lines, at, len(lines)-1)
	return fields, weight(fields) >= 3
}
