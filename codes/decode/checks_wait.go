package decode

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/smtp-decoder/smtp-decoder/codes"
)

// waitRules name the waits that explain a failure (RFC 5321, 4.5.3.2).
var waitRules = []rule{
	{"slow-greeting", Remark, codes.Ref{Doc: "RFC 5321", Section: "4.5.3.2.1"}, slowGreeting},
	{"slow-reply", Remark, codes.Ref{Doc: "RFC 5321", Section: "4.5.3.2"}, slowReply},
	{"slow-replies", Remark, codes.Ref{Doc: "RFC 5321", Section: "4.5.3.2"}, slowReplies},
	{"no-reply", Remark, codes.Ref{Doc: "RFC 5321", Section: "4.5.3.2"}, noReply},
}

// Waits from which on they are worth a word, in milliseconds.
const (
	longGreeting = 4_000
	longReply    = 30_000
	longEach     = 2_000
)

func slowGreeting(s *dialogue, tell func(int, string)) {
	for _, x := range s.exchanges {
		if x.Stage == StageGreeting && x.Took >= longGreeting {
			tell(x.ReplyAt, "The greeting came after "+Duration(x.Took)+": the server looks up the client first, "+
				"or makes clients wait to find those that cannot. A client has to give it five minutes.")
			return
		}
	}
}

// patience is how long a client has to wait for a reply, in minutes.
var patience = map[string]int{"MAIL": 5, "RCPT": 5, "DATA": 2, ".": 10, "BDAT": 10}

func slowReply(s *dialogue, tell func(int, string)) {
	for i := range s.asks {
		a := &s.asks[i]
		if a.Took < longReply {
			continue
		}
		text := "The reply took " + Duration(a.Took)
		if minutes := patience[a.verb]; minutes > 0 {
			text += "; a client has to wait " + strconv.Itoa(minutes) + " minutes for it, and one that gives up sooner sends again"
		}
		tell(a.ReplyAt, text+".")
	}
}

// slowReplies finds a tarpit: a server that takes about as long over each of
// its replies, whatever they are.
func slowReplies(s *dialogue, tell func(int, string)) {
	least, most, n := int64(0), int64(0), 0
	for i := range s.asks {
		took := s.asks[i].Took
		if took == 0 && s.asks[i].Reply == 0 {
			continue
		}
		if n++; n == 1 {
			least, most = took, took
		}
		least, most = min(least, took), max(most, took)
	}
	if n >= 3 && least >= longEach && most <= least+least/2 {
		tell(s.asks[0].line, fmt.Sprintf("Each reply takes about %s: a tarpit, by which servers slow down clients that they do not trust.", Duration(least)))
	}
}

// noReply finds a command that was given up on.
func noReply(s *dialogue, tell func(int, string)) {
	if len(s.asks) == 0 {
		return
	}
	a := &s.asks[len(s.asks)-1]
	if a.Reply != 0 || a.verb == "" || a.verb == "QUIT" {
		return
	}
	start := s.d.Lines[a.line-1].Time
	for n := a.To + 1; start != nil && n <= min(len(s.d.Lines), a.To+longestSilence); n++ {
		l := &s.d.Lines[n-1]
		if l.Side == Client || l.Side == Server {
			return
		}
		if l.Time != nil && *l.Time-*start >= longEach && namesEnd(l.plain) {
			text := "No reply came within " + Duration(*l.Time-*start)
			if minutes := patience[a.verb]; minutes > 0 && *l.Time-*start < int64(minutes)*60_000 {
				text += "; the client has to wait " + strconv.Itoa(minutes) + " minutes"
			}
			tell(a.line, text+".")
			return
		}
	}
}

// longestSilence bounds how many lines behind a command its end is looked for.
const longestSilence = 20

// namesEnd says that a program tells of a wait that came to nothing.
func namesEnd(s string) bool {
	low := strings.ToLower(s)
	for _, w := range []string{"timed out", "timeout", "time out", "closed", "lost", "reset by peer", "gave up"} {
		if strings.Contains(low, w) {
			return true
		}
	}
	return false
}

// Duration writes milliseconds as people read them.
func Duration(ms int64) string {
	switch s := float64(ms) / 1000; {
	case ms < 1000:
		return strconv.FormatInt(ms, 10) + " ms"
	case ms < 10_000 && ms%1000 >= 50:
		return fmt.Sprintf("%.1f s", s)
	case ms < 120_000:
		return fmt.Sprintf("%.0f s", s)
	case ms < 7_200_000:
		return fmt.Sprintf("%.0f minutes", s/60)
	}
	return fmt.Sprintf("%.0f hours", float64(ms)/3_600_000)
}
