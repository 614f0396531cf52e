package decode

import (
	"slices"
	"strings"
)

// Packet captures and traces put the direction into a line of its own, and
// what was said into the lines behind it, among bytes of the network. A
// blockForm reads such a line.
type blockForm func(line string) (b block, ok bool)

// A block is what a line of direction says of the lines behind it.
type block struct {
	side Side // "" where nothing was said
	text func(line string, first bool) (string, bool)
}

// blockForms are asked in this order; each has the words of which a line of
// direction holds one.
var blockForms = []struct {
	words []string
	read  blockForm
}{
	{[]string{"= Recv ", "= Send ", "== Info:"}, curlTrace},
	{[]string{": Flags ["}, tcpdumpPacket},
	{[]string{" -> "}, ngrepPacket},
}

// fewestBlocks is how many lines of direction make a text a capture.
const fewestBlocks = 3

// blockTurns reads a capture: for each line who speaks, or nil where the text
// is none.
func blockTurns(lines []Line, words *sieve, use func(i int) bool) []turn {
	if !isCapture(lines, words, use) {
		return nil
	}
	turns := make([]turn, len(lines))
	var now block
	first := false
	for i := range lines {
		if !use(i) {
			continue
		}
		line := lines[i].plain
		if b, ok := readBlock(line); ok {
			now, first = b, true
			continue
		}
		if now.side == "" || now.text == nil {
			continue
		}
		if text, ok := now.text(line, first); ok {
			turns[i] = turn{side: now.side, at: len(line) - len(text), text: text, framed: true}
			first = false
		}
	}
	return turns
}

// isCapture says that a text has lines of direction.
func isCapture(lines []Line, words *sieve, use func(i int) bool) bool {
	may := false
	for _, form := range blockForms {
		may = may || words.mayAny(form.words...)
	}
	found := 0
	if !may {
		return false
	}
	for i := range lines {
		if !use(i) || lines[i].plain == "" {
			continue
		}
		if _, ok := readBlock(lines[i].plain); ok {
			if found++; found == fewestBlocks {
				return true
			}
		}
	}
	return false
}

func readBlock(line string) (block, bool) {
	for _, form := range blockForms {
		if b, ok := form.read(line); ok {
			return b, true
		}
	}
	return block{}, false
}

// curlTrace reads "<= Recv header, 33 bytes (0x21)" of curl's --trace-ascii;
// the lines behind it begin with an offset.
func curlTrace(line string) (block, bool) {
	switch {
	case strings.HasPrefix(line, "<= Recv header"), strings.HasPrefix(line, "<= Recv data"):
		return block{Server, afterOffset}, true
	case strings.HasPrefix(line, "=> Send header"), strings.HasPrefix(line, "=> Send data"):
		return block{Client, afterOffset}, true
	case strings.HasPrefix(line, "== Info:"), strings.HasPrefix(line, "<= Recv "), strings.HasPrefix(line, "=> Send "):
		return block{}, true
	}
	return block{}, false
}

// afterOffset takes a hexadecimal offset such as "00d7: " off a line.
func afterOffset(line string, _ bool) (string, bool) {
	offset, text, ok := strings.Cut(line, ":")
	if !ok || len(offset) < 4 || strings.Trim(offset, "0123456789abcdef") != "" {
		return "", false
	}
	return strings.TrimPrefix(text, " "), true
}

// tcpdumpPacket reads "21:14:49.6 IP 127.0.0.2.49936 > 127.0.1.21.25: Flags
// [P.], seq 1:34, …" of tcpdump -A. What was said stands at the end of a line
// of header bytes.
func tcpdumpPacket(line string) (block, bool) {
	route, flags, ok := strings.Cut(line, ": Flags [")
	if !ok {
		return block{}, false
	}
	_, route, ip := strings.Cut(route, "IP")
	from, to, arrow := strings.Cut(route, " > ")
	if !ip || !arrow {
		return block{}, false
	}
	seq, _ := cutBetween(flags, "seq ", ",")
	if !strings.Contains(seq, ":") {
		return block{}, true // an acknowledgement: nothing was said
	}
	side := sideOfPorts(from, to, ".")
	return block{side, func(line string, first bool) (string, bool) { return amongBytes(line, first, side) }}, true
}

// amongBytes finds what was said behind the header bytes of a packet.
func amongBytes(line string, first bool, side Side) (string, bool) {
	if !first {
		return line, true
	}
	for i := range len(line) {
		rest := line[i:]
		if side == Server && (i == 0 || !isDigit(line[i-1])) {
			if r, ok := parseReplyLine(rest); ok && r.code%100/10 <= 5 {
				return rest, true
			}
		}
		if side == Client && isLetter(rest[0]) {
			if _, ok := parseCommand(rest, true); ok {
				return rest, true
			}
		}
	}
	return line, side == Client && !isHeaderBytes(line)
}

// isHeaderBytes says that a line shows the bytes of a packet's header, most of
// which are no text: it begins with the "E" of an IPv4 header, or with dots
// and that.
func isHeaderBytes(line string) bool {
	s := strings.TrimLeft(line, ".")
	return strings.HasPrefix(s, "E") && strings.Contains(s, "..") || len(line) > 2 && strings.Count(line, ".")*2 > len(line)
}

// ngrepPacket reads "T 127.0.0.2:35176 -> 127.0.1.10:25 [AP] #15" of ngrep,
// which shows the CR at the end of each line as a dot.
func ngrepPacket(line string) (block, bool) {
	rest, ok := strings.CutPrefix(line, "T ")
	if !ok {
		return block{}, false
	}
	from, to, arrow := strings.Cut(rest, " -> ")
	to, _, flags := strings.Cut(to, " [")
	if !arrow || !flags {
		return block{}, false
	}
	return block{sideOfPorts(from, to, ":"), func(line string, _ bool) (string, bool) {
		if strings.HasPrefix(line, "#") {
			return "", false
		}
		return strings.TrimSuffix(strings.TrimPrefix(line, "  "), "."), true
	}}, true
}

// mailPorts are the ports that mail servers listen on.
var mailPorts = []string{"25", "587", "465", "24", "26", "2525", "1025", "8025"}

// sideOfPorts tells who speaks by which end is a port of a mail server.
func sideOfPorts(from, to, mark string) Side {
	port := func(s string) string {
		s = strings.TrimSpace(s)
		return s[strings.LastIndex(s, mark)+1:]
	}
	switch {
	case slices.Contains(mailPorts, port(to)):
		return Client
	case slices.Contains(mailPorts, port(from)):
		return Server
	}
	return ""
}
