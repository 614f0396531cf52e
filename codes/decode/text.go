package decode

import "slices"

// Text reads s and explains it. It takes time linear in the length of s.
func Text(s string) Report {
	d := &decoder{Report: Report{Lines: splitLines(s)}}
	d.claimed = make([]bool, len(d.Lines))
	d.logs = readLogs(d.Lines, d.free)
	d.Exchanges, d.reader = follow(d.Lines, d.free)
	d.logs = slices.DeleteFunc(d.logs, func(e logLine) bool { return d.Lines[e.index].Side != Log })
	d.judge()
	return d.finish()
}

// A decoder holds what the steps of Text hand on to each other.
type decoder struct {
	Report
	claimed []bool // lines that an earlier step has read
	logs    []logLine
	reader  turnReader
	finding finding
}

// free says that no step has read line i yet.
func (d *decoder) free(i int) bool { return !d.claimed[i] }

// judge finds what the text comes to.
func (d *decoder) judge() {
	f, ok := judgeSessions(d.Lines, d.Exchanges)
	if g, inLog := judgeLog(d.Lines, d.logs); inLog && (!ok || f.Class == None) {
		f, ok = g, true
	}
	if f.Class == None || !ok {
		if g, broke := judgeBreak(d.Lines, d.Exchanges); broke {
			f = g
		}
	}
	if f.Class == "" {
		f.Class = None
	}
	d.finding, d.Outcome = f, f.Outcome
	d.Recipients = logRecipients(d.Lines, d.logs)
}

func (d *decoder) finish() Report {
	for i := range d.Lines {
		d.Lines[i].Text = d.Lines[i].raw
	}
	return d.Report
}
