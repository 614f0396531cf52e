package decode

import (
	"slices"
	"strings"

	"github.com/smtp-decoder/smtp-decoder/codes"
)

// A follower follows the sessions of a text line by line, as a client and a
// server do (RFC 5321, 4.3): it knows which command each reply answers, at
// which stage the session is, and which lines are the message.
type follower struct {
	lines     []Line
	turns     []turn
	reader    turnReader
	exchanges []Exchange
	session   int  // number of the session
	notice    bool // the lines are the words of a notice, or stand between those of a log

	pending []int // exchanges that await their reply, oldest first (RFC 2920)
	open    int   // the exchange whose reply goes on, or -1
	more    bool  // the last reply line ended with a hyphen
	greeted bool
	closing bool // QUIT was sent, or the server said that it closes
	inData  bool
	sasl    bool // a challenge was sent; the client's next line answers it
	lmtp    bool
	rcpts   int // recipients accepted since MAIL

	nextDot, nextDATA, nextTurn []int

	connection *bool // the text tells of one; nil before it was asked
}

// follow reads the lines for which use is true as sessions. Lines of a log take part only
// where they stand in a message. In the words of a notice and
// between the lines of a log only a line with a mark is one of a session.
func follow(lines []Line, words *sieve, use func(i int) bool, notice bool) *follower {
	f := &follower{lines: lines, turns: blockTurns(lines, words, use), notice: notice, open: -1}
	if !anyLine(lines, func(l *Line) bool { return l.Side == Info && l.plain != "" }) {
		return f
	}
	if f.turns == nil {
		f.readTurns(words, use)
		if r := f.reader; len(r.marks) == 0 && !r.bareClient && !r.bareServer {
			return f // the words of a notice, without a session among them
		}
	}
	if of, n := connections(lines, f.turns); n > 1 {
		f.runEach(of, n, use)
		f.forgetGuesses()
		return f
	}
	f.lookAhead(use)
	f.run(use, false)
	if anyLine(lines, func(l *Line) bool { return l.nested }) {
		f.begin()
		f.run(use, true)
	}
	f.forgetGuesses()
	return f
}

// run follows the lines of the sessions that are shown within others, or of
// those that are not.
func (f *follower) run(use func(i int) bool, nested bool) {
	for i := range f.lines {
		if f.lines[i].nested == nested && use(i) && !(f.inData && f.message(i)) && f.lines[i].Side != Log {
			f.line(i)
		}
	}
}

// readTurns reads who speaks off the marks of the lines.
func (f *follower) readTurns(words *sieve, use func(i int) bool) {
	f.reader = newTurnReader(f.lines, words, func(i int) bool { return use(i) && f.lines[i].Side != Log })
	if f.notice {
		f.reader.bareClient, f.reader.bareServer = false, false
		if len(f.reader.marks) == 0 {
			return
		}
	}
	f.turns = make([]turn, len(f.lines))
	for i := range f.lines {
		if use(i) {
			f.turns[i] = f.reader.read(f.lines[i].plain)
		}
	}
}

// forgetGuesses takes back the stages of replies that stand alone: without a
// command, a greeting or words of a connection nothing tells where in a session
// they belong. In a notice such a reply is a quotation, "Remote server returned
// '550 …'", but for one behind a mark, as of Sendmail's transcripts.
func (f *follower) forgetGuesses() {
	for _, x := range f.exchanges {
		if x.Command != "" || x.Reply == 220 || x.Reply == 354 {
			return
		}
	}
	if len(f.exchanges) == 0 || f.connects() {
		return
	}
	for i := range f.exchanges {
		f.exchanges[i].Stage = ""
	}
	for i := range f.lines {
		if f.lines[i].Side == Server {
			f.lines[i].Stage = ""
		}
	}
}

// connects says that the text tells of a connection, or greets, in lines that have
// marks: where there are none, people quote.
func (f *follower) connects() bool {
	if f.reader.bareServer || f.notice && !slices.ContainsFunc(f.exchanges, func(x Exchange) bool { return x.ReplyAt > 0 && f.marked(x.ReplyAt-1) }) {
		return false
	}
	return f.tellsConnection() || anyLine(f.lines, func(l *Line) bool { return l.Side == Server && greets(l) })
}

// tellsConnection says that the text tells of a connection.
func (f *follower) tellsConnection() bool {
	if f.connection == nil {
		tells := anyLine(f.lines, func(l *Line) bool {
			return slices.ContainsFunc(connectings, func(w string) bool { return indexFold(l.plain, w) >= 0 })
		})
		f.connection = &tells
	}
	return *f.connection
}

// commandBelow says that the next line of a client, not far below line i, is a
// command with which a session begins or, refused as it is, ends at once.
func (f *follower) commandBelow(i int) bool {
	for last := i + 10; i < last && i+1 < len(f.turns); {
		i++
		if c, ok := parseCommand(f.turns[i].text, f.turns[i].side == ""); ok && f.turns[i].side != Server {
			return c.verb == "EHLO" || c.verb == "HELO" || c.verb == "LHLO" || c.verb == "QUIT"
		}
	}
	return false
}

// greets says that a reply begins with the name of its server, as greetings do
// (RFC 5321, 4.2).
func greets(l *Line) bool {
	_, at := findReply(l.plain)
	said := strings.TrimLeft(l.plain[min(at+len("220"), len(l.plain)):], " -}")
	if _, _, ok := cutStatus(said); ok {
		return false
	}
	name, _, _ := strings.Cut(said, " ")
	return strings.Contains(name, ".") && isHostName(name)
}

// connectings are words, in lower case, by which programs tell that they connect.
var connectings = []string{"connect", "trying", "talking to", "opening"}

// marked says that line i stands behind a single word that is no address.
func (f *follower) marked(i int) bool {
	line := f.lines[i].plain
	before := line[:min(f.turns[i].at, len(line))]
	return len(strings.Fields(before)) == 1 && !strings.Contains(before, "@")
}

func (f *follower) lookAhead(use func(i int) bool) {
	n := len(f.lines)
	f.nextDot = nextWhere(n, func(i int) bool { return use(i) && f.reader.isDot(f.lines[i].plain, f.turns[i]) })
	f.nextDATA = nextWhere(n, func(i int) bool {
		return use(i) && f.turns[i].side == Client && strings.EqualFold(strings.TrimSpace(f.turns[i].text), "DATA")
	})
	f.nextTurn = nextWhere(n, func(i int) bool { return use(i) && !isBlank(f.lines[i].plain) })
}

// line takes a line outside a message.
func (f *follower) line(i int) {
	t := f.turns[i]
	if isBlank(t.text) && t.side != Client {
		return
	}
	r, isReply := parseReplyLine(t.text)
	if t.side == "" && !f.greeted && len(f.lines) > 1 && isHTTP(r) {
		isReply = false
	}
	switch {
	case t.framed && isBodyMark(f.lines[i].plain):
		f.body(i)
	case isReply && t.side == "" && f.opens(r):
		f.reply(i, r)
	case isReply && (t.side == Server || t.side == "" && f.reader.bareServer):
		f.reply(i, r)
	case t.side == "" && f.continued(i):
	case t.side == Server && f.open >= 0 && f.more && t.text != "":
		f.belongs(i)
	case t.side == Server && !isReply && !strings.HasPrefix(t.text, "["):
		f.body(i)
	case t.side == Client, t.side == "" && f.reader.bareClient && !isReply:
		f.clientLine(i, t)
	}
}

// opens says that a reply without a mark is the greeting: programs print it
// before they begin to mark who speaks.
func (f *follower) opens(r replyLine) bool {
	return r.code == 220 && !f.greeted && len(f.exchanges) == 0 && len(f.reader.marks) > 0 && strings.Contains(r.text, "SMTP")
}

// continued takes line i, which has no mark, as a line of the open reply:
// programs leave the mark, or even the code, out behind the first line, and
// indent what they wrap.
func (f *follower) continued(i int) bool {
	if f.open < 0 {
		return false
	}
	raw := f.lines[i].plain
	if p, ok := findPayload(raw); ok && p.reply && f.more {
		r, _ := parseReplyLine(unquote(raw[p.at:]))
		said, _ := parseReplyLine(f.turns[max(i-1, 0)].text)
		if r.code == f.exchanges[f.open].Reply && r.text != said.text {
			f.extend(i, r)
			return true
		}
	}
	if f.lines[max(i-1, 0)].Side != Server || f.reader.bareServer {
		return false
	}
	x := f.exchanges[f.open]
	keyword, _, _ := strings.Cut(strings.TrimSpace(raw), " ")
	offered := x.Stage == StageEHLO && keyword == strings.ToUpper(keyword) && codes.LookupKeyword(keyword) != nil
	if _, asked := parseCommand(raw, true); asked && !f.more && f.reader.bareClient {
		offered = false // STARTTLS and AUTH are commands as well
	}
	indent := len(raw) - len(trimLeft(raw))
	if offered || indent > 1 && indent >= f.turns[x.ReplyAt-1].at-1 {
		f.belongs(i)
		return true
	}
	return false
}

// belongs takes line i, which has no code, as a line of the open reply.
func (f *follower) belongs(i int) {
	x := &f.exchanges[f.open]
	l := &f.lines[i]
	l.Side, l.Session, l.Reply, l.Stage = Server, f.session, x.Reply, x.Stage
	x.To = max(x.To, l.Number)
}

func (f *follower) clientLine(i int, t turn) {
	c, ok := parseCommand(t.text, t.side == "")
	switch {
	case f.sasl && !(ok && t.side == "" && c.verb != "HELP"):
		f.sasl = false
		f.lines[i].Side, f.lines[i].Session, f.lines[i].Stage = Client, f.session, StageAUTH
		f.await(i, "", StageAUTH)
	case ok:
		f.command(i, c.verb, stageOf(c.verb))
	case t.side == Client && f.written(i):
		f.body(i)
	case t.side == Client:
		f.lines[i].Side, f.lines[i].Session = Client, f.session
		if !isBlank(t.text) {
			f.await(i, "", "")
		}
	case f.refusedNext(i):
		f.lines[i].Side, f.lines[i].Session = Client, f.session
		f.await(i, "", "")
	}
}

// refusedNext says that a line without a mark is answered with a syntax error,
// and so was typed as a command.
func (f *follower) refusedNext(i int) bool {
	if !f.greeted || len(f.pending) > 0 || f.closing {
		return false
	}
	j := f.nextTurn[i+1]
	if j < 0 {
		return false
	}
	r, ok := parseReplyLine(f.turns[j].text)
	return ok && r.code/10 == 50
}
