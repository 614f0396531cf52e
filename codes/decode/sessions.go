package decode

import "slices"

// A Session is one of several sessions of a text, with what it came to.
type Session struct {
	Number  int     `json:"session"`         // as in Line.Session
	From    int     `json:"from"`            // first line
	To      int     `json:"to"`              // last line
	Title   string  `json:"title,omitempty"` // what happened, as in Verdict
	Outcome Outcome `json:"outcome"`
}

// mostSessions bounds how many sessions are told one by one.
const mostSessions = 20

// sessions returns what each session came to, where there are several.
func (d *decoder) sessions() []Session {
	if d.notice || len(d.Exchanges) == 0 || d.Exchanges[0].Session == d.Exchanges[len(d.Exchanges)-1].Session {
		return nil
	}
	var all []Session
	for from := 0; from < len(d.Exchanges) && len(all) < mostSessions; {
		to := from
		s := Session{Number: d.Exchanges[from].Session, From: d.Exchanges[from].From}
		for to < len(d.Exchanges) && d.Exchanges[to].Session == s.Number {
			s.From, s.To = min(s.From, d.Exchanges[to].From), max(s.To, d.Exchanges[to].To)
			to++
		}
		f := judgeSession(d.Lines, d.Exchanges[from:to])
		one := *d
		one.finding, one.Outcome = f, f.Outcome
		one.Exchanges, one.Recipients, one.events = d.Exchanges[from:to], nil, nil
		one.repliesAt = map[int]int{}
		for k, x := range one.Exchanges {
			one.repliesAt[x.ReplyAt] = k
		}
		s.Outcome, s.Title = f.Outcome, one.verdict().Title
		all = append(all, s)
		from = to
	}
	return all
}

// greeted says that a session begins as all do: what stands in a notice is the end of
// one (RFC 5321, 3.1).
func (d *decoder) greeted() bool {
	return slices.ContainsFunc(d.Exchanges, func(x Exchange) bool { return x.Stage == StageEHLO && x.Command != "" })
}
