package decode

import (
	"slices"
	"strings"
)

// Commands are answered in the order they were sent in (RFC 2920, 3.1); where the
// text does not show a command, its reply's code and words tell what it answers.

// stageOf returns the stage at which a verb is answered.
func stageOf(verb string) Stage {
	switch verb {
	case "EHLO", "HELO", "LHLO":
		return StageEHLO
	case "STARTTLS":
		return StageSTARTTLS
	case "AUTH":
		return StageAUTH
	case "MAIL", "SEND", "SOML", "SAML":
		return StageMAIL
	case "RCPT":
		return StageRCPT
	case "DATA":
		return StageDATA
	case "BDAT", ".", "BURL":
		return StageMessage
	case "QUIT":
		return StageQUIT
	}
	return ""
}

func (f *follower) command(i int, verb string, stage Stage) {
	if stage == StageEHLO && f.closing && len(f.pending) == 0 {
		f.begin()
	}
	l := &f.lines[i]
	l.Side, l.Command, l.Stage, l.Session = Client, verb, stage, f.session
	f.open, f.greeted = -1, true
	switch verb {
	case "LHLO":
		f.lmtp = true
	case "MAIL":
		f.rcpts = 0
	case "QUIT":
		f.closing = true
	}
	f.await(i, verb, stage)
	if verb == "." || verb == "BDAT" && strings.Contains(strings.ToUpper(f.turns[i].text), "LAST") {
		for n := 1; f.lmtp && n < f.rcpts; n++ {
			f.await(i, verb, stage)
		}
	}
}

// fewExchanges is for how many there is room at first.
const fewExchanges = 8

// add adds an exchange. It doubles the room: append itself grows long slices by
// a quarter, and so copies them often.
func (f *follower) add(x Exchange) {
	if n := len(f.exchanges); n == cap(f.exchanges) {
		f.exchanges = slices.Grow(f.exchanges, max(n, fewExchanges))
	}
	f.exchanges = append(f.exchanges, x)
}

// await notes that line i, a command or an answer, awaits a reply.
func (f *follower) await(i int, verb string, stage Stage) {
	n := f.lines[i].Number
	f.add(Exchange{Session: f.session, Stage: stage, Command: verb, From: n, To: n})
	f.pending = append(f.pending, len(f.exchanges)-1)
}

func (f *follower) begin() {
	f.session++
	f.pending, f.open, f.more = nil, -1, false
	f.greeted, f.closing, f.inData, f.sasl, f.lmtp, f.rcpts = false, false, false, false, false, 0
}

func (f *follower) reply(i int, r replyLine) {
	if f.open >= 0 && f.more {
		f.extend(i, r)
		return
	}
	if len(f.pending) == 0 && f.greeted && (r.code == 220 || f.hungUp() && (r.code == 421 || r.code == 521 || r.code == 554)) {
		f.begin()
	}
	e := f.answered(i, r)
	x := &f.exchanges[e]
	x.ReplyAt, x.Reply, x.Status = f.lines[i].Number, r.code, r.status
	x.From, f.open = min(x.From, x.ReplyAt), e
	f.extend(i, r)
	f.after(x, r)
}

// hungUp says that the last reply was that to QUIT: what comes then without a
// command greets another client.
func (f *follower) hungUp() bool {
	n := len(f.exchanges)
	return n > 0 && f.exchanges[n-1].Stage == StageQUIT && f.exchanges[n-1].Reply == 221
}

// answered returns the exchange that a reply belongs to: the oldest one that
// waits, or a new one where the text shows no command for it.
func (f *follower) answered(i int, r replyLine) int {
	if len(f.pending) > 0 && !(r.code == 220 && !f.greeted) {
		e := f.pending[0]
		f.pending = slices.Delete(f.pending, 0, 1)
		return e
	}
	stage := f.guess(i, r)
	f.add(Exchange{Session: f.session, Stage: stage, From: f.lines[i].Number})
	return len(f.exchanges) - 1
}

// guess returns the stage of a reply whose command is not shown, by its code
// and words.
func (f *follower) guess(i int, r replyLine) Stage {
	if !f.greeted {
		switch r.code {
		case 220:
			return StageGreeting
		case 421, 521, 554, 550, 450, 451, 420:
			if greets(&f.lines[i]) || f.tellsConnection() || f.commandBelow(i) {
				return StageGreeting
			}
		}
	}
	last := Stage("")
	if n := len(f.exchanges); n > 0 && f.exchanges[n-1].Session == f.session {
		last = f.exchanges[n-1].Stage
	}
	switch {
	case r.code == 354:
		return StageDATA
	case r.code == 334 || r.code == 235 || r.code == 535 || r.code == 534:
		return StageAUTH
	case r.code == 221:
		return StageQUIT
	case r.code == 220:
		return StageSTARTTLS
	case r.more && r.code == 250 && (last == StageGreeting || last == StageSTARTTLS):
		return StageEHLO
	case strings.HasSuffix(r.status, ".1.0") || strings.HasSuffix(r.status, ".1.8"):
		return StageMAIL
	case strings.HasSuffix(r.status, ".1.5") || strings.HasSuffix(r.status, ".1.1"):
		return StageRCPT
	case last == StageDATA:
		return StageMessage
	case last == StageGreeting:
		return StageEHLO
	}
	return ""
}

// extend takes line i as a line of the open reply.
func (f *follower) extend(i int, r replyLine) {
	x := &f.exchanges[f.open]
	l := &f.lines[i]
	l.Side, l.Stage, l.Session = Server, x.Stage, f.session
	l.Reply, l.Status = r.code, r.status
	x.To = max(x.To, l.Number)
	if f.more = r.more; x.Status == "" && x.Reply == r.code {
		x.Status = r.status // some give it on the last line alone
	}
}

// after moves the session on by the reply that x got.
func (f *follower) after(x *Exchange, r replyLine) {
	f.sasl = r.code == 334 // any other reply ends the exchange
	switch {
	case x.Stage == StageDATA && r.code == 354:
		f.inData = true
	case x.Stage == StageRCPT && r.code/100 == 2:
		f.rcpts++
	case r.code == 221 || r.code == 421:
		f.closing = true
	}
	f.greeted = true
}
