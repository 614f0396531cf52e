package decode

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/smtp-decoder/smtp-decoder/codes"
)

// dataRules look at the message on its way (RFC 5321, 4.5.2 and 2.3.8).
var dataRules = []rule{
	{"text-line-length", Fault, codes.Ref{Doc: "RFC 5321", Section: "4.5.3.1.6"}, everyLine(Data, textLineTooLong)},
	{"dot-undoubled", Fault, codes.Ref{Doc: "RFC 5321", Section: "4.5.2"}, dotUndoubled},
	{"dot-doubled", Remark, codes.Ref{Doc: "RFC 5321", Section: "4.5.2"}, dotDoubled},
	{"bdat-length", Fault, codes.Ref{Doc: "RFC 3030", Section: "2"}, bdatLength},
	{"bare-lf", Fault, codes.Ref{Doc: "RFC 5321", Section: "2.3.8"}, bareLF},
}

// textLineTooLong finds a line of more than 998 octets. Programs that print a
// whole message as one line show its line ends as \n.
func textLineTooLong(s *dialogue, i int) string {
	text := s.d.turns[i].text
	if len(text) <= 998 || strings.Contains(text, `\n`) || strings.Contains(text, "\n") {
		return ""
	}
	return fmt.Sprintf("This line of the message has %d octets; 998 is the most. Servers may break it or refuse it.", len(text))
}

// dotUndoubled finds a message that a lone dot of its own ended: what follows
// is taken for commands and refused.
func dotUndoubled(s *dialogue, tell func(int, string)) {
	for i := 0; i+2 < len(s.asks); i++ {
		a, b, c := &s.asks[i], &s.asks[i+1], &s.asks[i+2]
		strange := func(a *ask) bool { return a.verb == "" && (a.Reply == 500 || a.Reply == 502) }
		if a.verb == "." && strange(b) && strange(c) {
			tell(a.line, "This dot seems to stand in the middle of the message: what follows was taken for commands. "+
				"A line of the message that begins with a dot gets a second one.")
		}
	}
}

// dotDoubled remarks on the second dot at the front of a line. A program that
// prints the message before dots are doubled would show single ones as well, and
// three may be the message's own.
func dotDoubled(s *dialogue, tell func(int, string)) {
	first := 0
	for _, i := range s.lines {
		text := strings.TrimLeft(s.d.turns[i].text, " ")
		if s.d.Lines[i].Side != Data || !strings.HasPrefix(text, ".") || strings.HasPrefix(text, "...") {
			continue
		}
		if len(text) < 2 || text[1] != '.' || len(text) > 2 && text[2] != ' ' && !isWordByte(text[2]) {
			return
		}
		if first == 0 {
			first = i + 1
		}
	}
	if first > 0 {
		tell(first, "The first of the two dots was added for the way; the server takes it off again.")
	}
}

// bdatLength finds a chunk whose lines hold more than BDAT announced: the rest
// is taken for commands. Of a chunk that holds less, the text may show a part
// only.
func bdatLength(s *dialogue, tell func(int, string)) {
	for i := range s.asks {
		a := &s.asks[i]
		if a.verb != "BDAT" || a.ReplyAt == 0 {
			continue
		}
		word, _, _ := strings.Cut(a.args, " ")
		length, err := strconv.Atoi(word)
		if err != nil {
			continue
		}
		shown := 0
		for n := a.line + 1; n < a.ReplyAt; n++ {
			text := s.d.turns[n-1].text
			if s.d.Lines[n-1].Side != Data || strings.Contains(text, `\n`) {
				shown = 0
				break
			}
			shown += len(text) + len("\n")
		}
		if shown > length {
			tell(a.line, fmt.Sprintf("BDAT announces %d octets; the lines shown hold at least %d.", length, shown))
		}
	}
}

// bareLF finds lines that end in LF alone where those of the same side end in
// CR LF. A program that shows the ends as \r\n is sure of it; of the ends of
// the text itself it only seems so.
func bareLF(s *dialogue, tell func(int, string)) {
	for _, side := range []Side{Client, Server, Data} {
		var full, bare int
		first := 0
		for _, i := range s.lines {
			l := &s.d.Lines[i]
			if l.Side != side {
				continue
			}
			switch end := shownEnd(l.raw); {
			case end == `\r\n`:
				full++
			case end == `\n`:
				if bare++; first == 0 {
					first = l.Number
				}
			}
		}
		if bare > 0 && full > 2*bare {
			tell(first, "This line ends in a bare LF where a CR LF is due; servers refuse that, since it can smuggle in a second message.")
		}
	}
}

// shownEnd returns the line end that a program shows as an escape sequence at
// the end of what it quotes, or "".
func shownEnd(raw string) string {
	raw = strings.TrimRight(raw, `"', )`)
	switch {
	case strings.HasSuffix(raw, `\\n`):
		return ""
	case strings.HasSuffix(raw, `\r\n`):
		return `\r\n`
	case strings.HasSuffix(raw, `\n`):
		return `\n`
	}
	return ""
}
