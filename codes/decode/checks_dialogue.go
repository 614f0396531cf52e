package decode

import "strings"

// A dialogue is one session as the rules see it: its commands in order, each
// with what held when it was given.
type dialogue struct {
	d         *decoder
	exchanges []*Exchange
	asks      []ask
	lines     []int // indexes of the lines of the session
	// whole says that the text shows the greeting and a command for each
	// reply, so that what it does not show was not said.
	whole bool
	first bool // no session of the text comes before it
	// greeting is the number of the line that greets, 0 where none is shown.
	greeting int
	*surroundings
}

// An ask is a command with its reply. Answers in an AUTH exchange are none.
type ask struct {
	Exchange
	line    int
	text    string // the command as it was given
	verb    string // "" for a line that is no command
	args    string
	address string   // of MAIL and RCPT
	params  []string // of MAIL and RCPT
	before  state
}

// A state is how far a session is, as the text shows it.
type state struct {
	hello      bool              // EHLO or HELO was given
	offers     map[string]string // the extensions offered, with what stands behind them; nil: not known
	tls        bool              // STARTTLS was accepted
	fresh      bool              // nothing was said since then
	loggedIn   bool
	mailGiven  bool // MAIL was given, whatever the reply, since the last message
	mailTaken  bool // and accepted
	rcptGiven  bool
	utf8       bool // MAIL asked for SMTPUTF8 (RFC 6531)
	accepted   int  // messages
	lastAnswer int  // number of the last line of the reply before
}

// surroundings are what a program says about its sessions in its own words.
type surroundings struct {
	tlsNamed  bool // it speaks of TLS
	plainPort bool // it names a port on which a session begins without TLS
}

// dialogues returns the sessions of the text.
func (d *decoder) dialogues() []*dialogue {
	if len(d.Exchanges) == 0 {
		return []*dialogue{{d: d, first: true, surroundings: &surroundings{}}}
	}
	around := d.surroundings()
	all := make([]*dialogue, d.Exchanges[len(d.Exchanges)-1].Session+1)
	for i := range all {
		all[i] = &dialogue{d: d, first: i == 0, whole: true, surroundings: around}
	}
	said := func(i int) bool {
		l := &d.Lines[i]
		return (l.Side == Client || l.Side == Server || l.Side == Data) && !d.claimed[i] && l.Session < len(all)
	}
	counts := make([]struct{ lines, exchanges int }, len(all))
	for i := range d.Lines {
		if said(i) {
			counts[d.Lines[i].Session].lines++
		}
	}
	for i := range d.Exchanges {
		counts[d.Exchanges[i].Session].exchanges++
	}
	for i, n := range counts {
		all[i].lines, all[i].exchanges, all[i].asks = make([]int, 0, n.lines), make([]*Exchange, 0, n.exchanges), make([]ask, 0, n.exchanges)
	}
	for i := range d.Lines {
		if said(i) {
			all[d.Lines[i].Session].lines = append(all[d.Lines[i].Session].lines, i)
		}
	}
	now := make([]state, len(all))
	for i := range d.Exchanges {
		x := &d.Exchanges[i]
		all[x.Session].add(x, &now[x.Session])
	}
	for _, s := range all {
		s.whole = s.whole && s.greeting > 0
	}
	return all
}

// surroundings reads what a program says of TLS and of ports.
func (d *decoder) surroundings() *surroundings {
	var a surroundings
	tls := d.words.sift([]string{"tls", "ssl", "smtps", ":465", "port 465"})
	for i := range d.Lines {
		if a.plainPort && (a.tlsNamed || len(tls) == 0) {
			break
		}
		if side := d.Lines[i].Side; side != Info && side != Log && side != Prose {
			continue
		}
		low := d.low(i)
		a.tlsNamed = a.tlsNamed || containsAny(low, tls)
		for _, w := range []string{":25", ":587", "port 25", "port 587", " 25 port", " 587 port", "', 25", "', 587"} {
			_, after, ok := strings.Cut(low, w)
			a.plainPort = a.plainPort || ok && (after == "" || !isDigit(after[0]))
		}
	}
	return &a
}

// add takes the next exchange, given in state now, and moves the state on.
func (s *dialogue) add(x *Exchange, now *state) {
	s.exchanges = append(s.exchanges, x)
	given := s.d.Lines[x.From-1].Side == Client
	switch {
	case !given && x.Stage == StageGreeting && s.greeting == 0:
		s.greeting = x.ReplyAt
		now.lastAnswer = x.To
		return
	case x.Command == "" && x.Stage == StageAUTH:
		now.loggedIn = now.loggedIn || x.Reply == 235
		now.lastAnswer = max(now.lastAnswer, x.To)
		return
	case !given && x.Command != ".":
		s.whole = false
		return
	case len(s.asks) > 0 && s.asks[len(s.asks)-1].line == x.From:
		// LMTP answers the end of a message once for each recipient (RFC 2033, 4.2).
		now.lastAnswer = max(now.lastAnswer, x.To)
		return
	}
	a := ask{Exchange: *x, line: x.From, text: s.d.turns[x.From-1].text, before: *now}
	if c, ok := parseCommand(a.text, false); ok && c.verb == x.Command {
		a.verb, a.args = c.verb, c.args
		if a.verb == "MAIL" || a.verb == "RCPT" {
			a.address, a.params = c.path()
		}
	} else if x.Command == "." {
		a.verb = "."
	} else {
		// A line broken in two is no command either; a server refuses one that is none.
		s.whole = s.whole && x.Reply/10 == 50
	}
	s.asks = append(s.asks, a)
	s.move(&s.asks[len(s.asks)-1], now)
}

// move changes the state by a command and its reply.
func (s *dialogue) move(a *ask, now *state) {
	done := a.Reply/100 == 2
	now.fresh = false
	now.lastAnswer = max(now.lastAnswer, a.To)
	switch a.verb {
	case "EHLO", "LHLO", "HELO":
		now.hello = true
		if done {
			now.offers = s.offers(a)
			now.endTransaction()
		}
	case "STARTTLS":
		if a.Reply == 220 {
			*now = state{tls: true, fresh: true, hello: now.hello, accepted: now.accepted, lastAnswer: now.lastAnswer}
		}
	case "AUTH":
		now.loggedIn = now.loggedIn || a.Reply == 235
	case "MAIL":
		now.mailGiven, now.mailTaken = true, done
		now.utf8 = a.hasParameter("SMTPUTF8")
	case "RCPT":
		now.rcptGiven = true
	case "RSET":
		now.endTransaction()
	case ".", "BDAT":
		if a.verb == "." || strings.Contains(strings.ToUpper(a.args), "LAST") {
			now.endTransaction()
			if done {
				now.accepted++
			}
		}
	}
}

func (now *state) endTransaction() {
	now.mailGiven, now.mailTaken, now.rcptGiven, now.utf8 = false, false, false, false
}

func (a *ask) hasParameter(name string) bool {
	for _, p := range a.params {
		if p, _, _ := strings.Cut(p, "="); strings.EqualFold(p, name) {
			return true
		}
	}
	return false
}

// offers returns the extensions that a reply to EHLO offers (RFC 5321,
// 4.1.1.1), or nil where the text may not show them all. HELO brings none.
func (s *dialogue) offers(a *ask) map[string]string {
	if a.verb == "HELO" {
		return map[string]string{}
	}
	found := map[string]string{}
	more := false
	for n := a.ReplyAt; n <= a.To; n++ {
		l := &s.d.Lines[n-1]
		if l.Side != Server {
			return nil
		}
		text := unquote(s.d.turns[n-1].text)
		if r, ok := parseReplyLine(text); ok {
			text, more = r.text, r.more
		}
		switch {
		case n == a.ReplyAt && (strings.Contains(text, "250") || strings.ContainsAny(text, `|\`)):
			return nil // a program that shows the whole reply as one line
		case n > a.ReplyAt:
			name, rest := cutKeyword(text)
			found[name] += " " + strings.ToUpper(rest)
		}
	}
	if more || len(found) == 0 {
		return nil
	}
	return found
}

// cutKeyword takes the name of an extension off the front of its line; "=" for
// a blank is an old form of AUTH.
func cutKeyword(s string) (name, rest string) {
	s = strings.TrimSpace(s)
	n := strings.IndexAny(s, " =\t")
	if n < 0 {
		return strings.ToUpper(s), ""
	}
	return strings.ToUpper(s[:n]), s[n+1:]
}
