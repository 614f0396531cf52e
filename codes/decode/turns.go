package decode

import "strings"

// A turn is what one line says once its mark is read off.
type turn struct {
	side Side   // Client, Server, or "" where no mark tells
	at   int    // offset of text in the line
	text string // what was said, quotes and escaped line ends taken off
	// framed says that the line stands behind the same frame as the dialogue:
	// a client that prints its message without a mark still stamps it.
	framed bool
}

// A turnReader tells for each line who speaks.
type turnReader struct {
	marks []mark
	// bareClient and bareServer say that lines of that side carry no mark, so
	// that their content alone tells.
	bareClient, bareServer bool
}

func newTurnReader(lines []Line, words *sieve, use func(i int) bool) turnReader {
	r := turnReader{marks: learnMarks(lines, words, use), bareClient: true, bareServer: true}
	for _, m := range r.marks {
		r.bareClient = r.bareClient && m.side != Client
		r.bareServer = r.bareServer && m.side != Server
	}
	return r
}

// bare says that no side is marked: telnet, netcat, a quoted session.
func (r turnReader) bare() bool { return r.bareClient && r.bareServer }

func (r turnReader) read(line string) turn {
	for _, m := range r.marks {
		if n := m.shape.match(line); n >= 0 {
			return turn{side: m.side, at: n, text: unescape(line[n:]), framed: true}
		}
	}
	n := len(line) - len(trimLeft(line))
	return turn{at: n, text: trimRight(line[n:]), framed: r.bare()}
}

// isDot says that the line is the dot that ends a message, where one is
// awaited. A line without a mark counts where what stands before its dot is
// the beginning of a client's mark.
func (r turnReader) isDot(line string, t turn) bool {
	if t.side == Server {
		return false
	}
	if strings.TrimSpace(t.text) == "." {
		return true
	}
	if strings.Contains(line, "readline:") && endsInDot(line) {
		return true
	}
	if t.side != "" || strings.TrimSpace(line) == "." {
		return false
	}
	for _, m := range r.marks {
		if m.side == Client && isDotBehind(line, m.shape) {
			return true
		}
	}
	return false
}
