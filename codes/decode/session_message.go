package decode

import "strings"

// message takes line i as a line of the message, or as its end, and says
// whether it did. Where the client does not print the message, the next reply
// ends it.
func (f *follower) message(i int) bool {
	t := f.turns[i]
	dot := f.nextDot[i]
	shown := dot >= 0 && (f.reader.bareClient || f.nextDATA[i] < 0 || dot < f.nextDATA[i])
	switch {
	case f.lines[i].Side == Log && !f.reader.bareClient:
		return false
	case dot == i && f.answeredAfter(i):
		f.inData = false
		f.command(i, ".", StageMessage)
		return true
	case t.side == Client && !shown && f.passedOver(i):
		f.inData = false
		return false
	case t.side == "" && isBodyMark(f.lines[i].plain), shown && (t.framed || t.side == "" || f.lines[i].plain == ""), t.side == Client:
		f.body(i)
		f.inData = !endsMessage(t.text)
		if !f.inData {
			f.await(i, "", StageMessage)
		}
		return true
	}
	_, reply := parseReplyLine(t.text)
	if t.side == Server || reply && f.reader.bareServer {
		f.inData = false
		f.await(i, "", StageMessage)
	} else if f.reader.bare() && !reply {
		f.body(i)
		return true
	}
	return false
}

// passedOver says that line i is a command, behind a message that the program
// shows neither the lines nor the dot of: libraries that write the message to
// the connection themselves log only what they send through their own commands.
func (f *follower) passedOver(i int) bool {
	switch strings.ToUpper(strings.TrimSpace(f.turns[i].text)) {
	case "NOOP", "RSET", "QUIT":
		j := f.nextTurn[i+1]
		return f.lines[i-1].Side == Server && (j < 0 || f.turns[j].side == Server)
	}
	return false
}

// answeredAfter says that what follows line i, a lone dot, is no line of the
// message: programs that print a message before they double its dots
// (RFC 5321, 4.5.2) print a lone dot in its middle as well.
func (f *follower) answeredAfter(i int) bool {
	j := f.nextTurn[i+1]
	if j < 0 || f.nextDot[j] < 0 || f.turns[j].side == Server {
		return true
	}
	if _, ok := parseReplyLine(f.turns[j].text); ok {
		return true
	}
	c, ok := parseCommand(f.turns[j].text, true)
	return ok && c.verb == "QUIT" || f.turns[j].side == "" && !f.reader.bareClient
}

// body takes line i as a line of the message, whatever it looks like.
func (f *follower) body(i int) {
	l := &f.lines[i]
	l.Side, l.Stage, l.Session = Data, StageMessage, f.session
	l.Command, l.Reply, l.Status, l.Note = "", 0, "", ""
}

// isBodyMark says that a program names a line as one of the message.
func isBodyMark(s string) bool {
	return containsAny(s[:min(len(s), longestPrefix)], bodyMarks)
}

var bodyMarks = []string{"[MSG]", "DATA readline:"}

// endsMessage says that a program printed the whole message as one line, its
// lone dot included.
func endsMessage(s string) bool {
	return strings.HasSuffix(strings.TrimRight(s, "'\"rn\\"), ".") && strings.Contains(s, `\n.`)
}

// written says that line i, which is no command, belongs to a text of several
// lines that the client writes without DATA, as a log of all that passes
// through a program shows it.
func (f *follower) written(i int) bool {
	if i > 0 && f.lines[i-1].Side == Data && f.turns[i-1].side == Client {
		return true
	}
	if i+1 >= len(f.turns) || f.turns[i+1].side != Client {
		return false
	}
	_, ok := parseCommand(f.turns[i+1].text, false)
	return !ok && !strings.HasPrefix(f.turns[i+1].text, "(")
}
