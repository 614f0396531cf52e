package decode

import (
	"slices"
	"strings"

	"github.com/smtp-decoder/smtp-decoder/codes/mail"
)

// Text reads s and explains it. It takes time linear in the length of s.
func Text(s string) Report {
	d := &decoder{Report: Report{Lines: splitLines(s)}}
	d.claimed = make([]bool, len(d.Lines))
	d.readMail()
	d.logs = readLogs(d.Lines, d.free)
	d.Exchanges, d.reader = follow(d.Lines, d.free, d.notice)
	d.logs = slices.DeleteFunc(d.logs, func(e logLine) bool { return d.Lines[e.index].Side != Log })
	d.readReplies()
	d.judge()
	return d.finish()
}

// A decoder holds what the steps of Text hand on to each other.
type decoder struct {
	Report
	claimed []bool // lines that an earlier step has read
	mail    *mail.Message
	groups  []mail.Group // the fields of reports
	notice  bool         // the lines left are the words of a mail
	logs    []logLine
	reader  turnReader
	finding finding
}

// free says that no step has read line i yet.
func (d *decoder) free(i int) bool { return !d.claimed[i] }

// judge finds what the text comes to. A report speaks for itself; then a
// session, which shows each step; then a log; then a program's own words that
// no reply came; then whatever code stands in the text.
func (d *decoder) judge() {
	d.Recipients = append(d.reportRecipients(), logRecipients(d.Lines, d.logs)...)
	f, ok := judgeReport(d.reportRecipients())
	if ok {
		f.Stage = d.noticeStage()
	}
	if !ok {
		f, ok = judgeSessions(d.Lines, d.Exchanges)
	}
	for _, judge := range []func() (finding, bool){
		func() (finding, bool) { return judgeLog(d.Lines, d.logs) },
		func() (finding, bool) { return judgeBreak(d.Lines, d.Exchanges) },
		func() (finding, bool) { return judgeProse(d.Lines) },
	} {
		if ok && (f.Class != None || f.Line > 0 || f.Stage != "") {
			break
		}
		if g, found := judge(); found {
			f, ok = g, true
		}
	}
	if f.Class == "" {
		f.Class = None
	}
	d.finding, d.Outcome = f, f.Outcome
}

// noticeStage returns the stage that the words of a notice name.
func (d *decoder) noticeStage() Stage {
	for _, x := range d.Exchanges {
		if x.Reply >= 400 && x.Command != "" {
			return x.Stage
		}
	}
	for i := range d.Lines {
		if d.claimed[i] || d.Lines[i].Side != Log {
			continue
		}
		if strings.Contains(d.Lines[i].raw, "refused to talk to me") {
			return StageGreeting
		}
		for _, word := range []string{"(in reply to ", " after pipelined ", " mail server after "} {
			if name, ok := cutBetween(d.Lines[i].raw, word, ""); ok {
				if _, stage := stageOfCommandName(name); stage != "" {
					return stage
				}
			}
		}
	}
	return ""
}

func (d *decoder) finish() Report {
	for i := range d.Lines {
		d.Lines[i].Text = d.Lines[i].raw
	}
	return d.Report
}
