package decode

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/smtp-decoder/smtp-decoder/codes"
)

// waitRules name the waits that explain a failure (RFC 5321, 4.5.3.2).
var waitRules = []rule{
	{"slow-lookup", Remark, codes.Ref{Doc: "RFC 5321", Section: "5.1"}, attempts(lookupWords, longGreeting,
		"The name was looked up for %s; the DNS server that the client asks is slow or gone.")},
	{"no-connection", Remark, codes.Ref{Doc: "RFC 9293", Section: "3.8.3"}, attempts(connectWords, longGreeting,
		"Nothing answered for %s: a firewall drops the packets, or no machine has this address.")},
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

// lookupWords and connectWords are how programs say what they are about to do,
// in lower case.
var (
	lookupWords  = []string{"resolving", "looking up", "lookup of", "dns lookup"}
	connectWords = []string{"trying", "connecting to", "opening to"}
)

// attempts is a finder of attempts that came to nothing after at least so many
// milliseconds: a line that tells of one, and the next stamped line of the
// program, which tells that it is over.
func attempts(words []string, least int64, text string) finder {
	return func(s *dialogue, tell func(int, string)) {
		if !s.first {
			return
		}
		var before *Line
		for i := range s.d.Lines {
			l := &s.d.Lines[i]
			if l.Time == nil {
				continue
			}
			if before != nil && l.Side == Info && *l.Time-*before.Time >= least && namesFailure(l.plain) {
				tell(l.Number, fmt.Sprintf(text, Duration(*l.Time-*before.Time)))
			}
			if before = nil; l.Side == Info && containsAny(strings.ToLower(l.plain), words) {
				before = l
			}
		}
	}
}

// namesFailure says that a program tells of an attempt that ran out of time.
func namesFailure(s string) bool {
	return containsAny(strings.ToLower(s), []string{"timed out", "timeout", "time-out", "temporary failure", "unreachable", "no answer"})
}

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
	return namesFailure(s) || containsAny(strings.ToLower(s), []string{"closed", "lost", "reset by peer", "gave up"})
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
	case ms < 2*day:
		return fmt.Sprintf("%.0f hours", float64(ms)/3_600_000)
	}
	return fmt.Sprintf("%.0f days", float64(ms)/day)
}
