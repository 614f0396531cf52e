package decode

import (
	"strconv"
	"strings"
)

// way is how far a message has to get: the stages of the picture, in order,
// each with the stages of a session that it stands for.
var way = []struct {
	stage  Stage
	covers []Stage
	always bool // shown also where the text has nothing of it
}{
	{StageConnect, []Stage{StageConnect, StageGreeting, StageEHLO}, true},
	{StageSTARTTLS, []Stage{StageSTARTTLS}, false},
	{StageAUTH, []Stage{StageAUTH}, false},
	{StageMAIL, []Stage{StageMAIL}, true},
	{StageRCPT, []Stage{StageRCPT}, true},
	{StageDATA, []Stage{StageDATA}, true},
	{StageMessage, []Stage{StageMessage}, true},
}

// steps returns how far the message got, or nil where the text does not tell.
func (d *decoder) steps() []Step {
	refused := d.Outcome.Class == Permanent || d.Outcome.Class == Transient
	if d.Outcome.Stage == "" && (len(d.Exchanges) < 2 || refused) {
		return nil // where it stopped is not told
	}
	session, tls := d.decidingSession(), d.encrypted()
	steps := make([]Step, 0, len(way))
	stopped := false
	for _, w := range way {
		s := d.step(w.stage, w.covers, session)
		s.Took = d.timeOf(w.covers, session)
		if w.stage == StageSTARTTLS && tls != "" && (s.State != "" || s.From == 0) {
			s.State, s.Detail = "passed", tls
		}
		at := contains(w.covers, d.Outcome.Stage) && d.Outcome.Stage != ""
		switch {
		case at && d.Outcome.Class != Success:
			s.State, stopped = "stopped", true
			if d.Outcome.Class == Transient {
				s.State = "waiting"
			}
			s.Detail = codesOf(d.Outcome.Reply, d.Outcome.Status)
		case !stopped && d.before(w.covers):
			s.State = "passed"
		case s.State == "" || stopped && s.State != "passed":
			s.State = "unreached"
		}
		if w.stage == StageConnect && s.State == "passed" {
			s.Detail = d.remote()
		}
		if w.always || s.From > 0 || s.State == "passed" && s.Detail != "" || at {
			steps = append(steps, s)
		}
	}
	return steps
}

// decidingSession returns the number of the session that holds the outcome.
func (d *decoder) decidingSession() int {
	session := 0
	for _, x := range d.Exchanges {
		if x.ReplyAt == d.Outcome.Line {
			session = x.Session
		}
	}
	return session
}

// encrypted returns the version of TLS that a program says was agreed on, or
// "".
func (d *decoder) encrypted() string {
	for i := range d.Lines {
		if d.Lines[i].Side != Info {
			continue
		}
		for _, version := range []string{"TLSv1.3", "TLSv1.2", "TLS1.3", "TLS1.2"} {
			if strings.Contains(d.Lines[i].plain, version) {
				return "TLS " + version[len(version)-3:]
			}
		}
	}
	return ""
}

// step sums up the exchanges of one stage.
func (d *decoder) step(stage Stage, covers []Stage, session int) Step {
	s := Step{Stage: stage}
	for _, x := range d.Exchanges {
		if x.Session != session || !contains(covers, x.Stage) {
			continue
		}
		if s.From == 0 || x.From < s.From {
			s.From = x.From
		}
		s.To = max(s.To, x.To)
		if x.Reply > 0 && x.Reply < 400 && (x.Stage != StageDATA || x.Reply == 354) {
			s.State, s.Detail = "passed", codesOf(x.Reply, x.Status)
		}
	}
	return s
}

// before says that the stages lie before the one that decided, so that they
// must have been passed.
func (d *decoder) before(covers []Stage) bool {
	for _, w := range way {
		if contains(w.covers, d.Outcome.Stage) && d.Outcome.Stage != "" {
			return d.Outcome.Class == Success && contains(covers, d.Outcome.Stage)
		}
		if contains(covers, w.covers[0]) {
			return true
		}
	}
	return false
}

func codesOf(reply int, status string) string {
	if reply == 0 {
		return status
	}
	return strings.TrimSpace(strconv.Itoa(reply) + " " + status)
}

func contains(stages []Stage, s Stage) bool {
	for _, t := range stages {
		if t == s {
			return true
		}
	}
	return false
}
