package main

import (
	"slices"
	"strings"

	"github.com/smtp-decoder/smtp-decoder/codes/decode"
)

// A row is what stands between two hairlines of the line-by-line view: an
// exchange, several that overlap because their commands were sent in one go, or
// a stretch of lines of one side outside of any exchange.
type row struct {
	from, to  int // numbers of lines
	exchanges []decode.Exchange
	side      decode.Side
	deciding  bool
}

// rowsOf groups the lines of a report.
func rowsOf(r *decode.Report) []row {
	exchanges := make([]*decode.Exchange, len(r.Exchanges)) // pointers, since the sorting of them is there anyway
	for i := range exchanges {
		exchanges[i] = &r.Exchanges[i]
	}
	slices.SortFunc(exchanges, func(a, b *decode.Exchange) int { return a.From - b.From })
	var rows []row
	next := 1
	for _, x := range exchanges {
		if x.From < 1 || x.To > len(r.Lines) || x.To < x.From {
			continue
		}
		if n := len(rows); n > 0 && goesOn(rows[n-1], *x, next) {
			rows[n-1].to = max(rows[n-1].to, x.To)
			rows[n-1].exchanges = append(rows[n-1].exchanges, *x)
			next = rows[n-1].to + 1
			continue
		}
		rows = appendPlain(rows, r, next, x.From-1)
		rows = append(rows, row{from: x.From, to: x.To, exchanges: []decode.Exchange{*x}})
		next = x.To + 1
	}
	rows = appendPlain(rows, r, next, len(r.Lines))
	for i := range rows {
		at := r.Outcome.Line
		rows[i].deciding = at != 0 && rows[i].from <= at && at <= rows[i].to
	}
	return rows
}

// goesOn asks whether an exchange belongs to the row before it: its lines are
// interleaved with that row's, or it is a further step of one login.
func goesOn(w row, x decode.Exchange, next int) bool {
	if len(w.exchanges) == 0 {
		return false
	}
	login := x.Stage == decode.StageAUTH && x.Command == "" && w.stage() == decode.StageAUTH
	return x.From < next || x.From == next && login
}

// stage returns the stage of the last exchange of a row.
func (w row) stage() decode.Stage {
	if n := len(w.exchanges); n > 0 {
		return w.exchanges[n-1].Stage
	}
	return ""
}

// appendPlain adds the lines from–to, one row for each stretch that belongs
// together; the line that decided begins a row of its own.
func appendPlain(rows []row, r *decode.Report, from, to int) []row {
	for n := from; n <= to; n++ {
		l := &r.Lines[n-1]
		if last := len(rows) - 1; n > from && last >= 0 && joins(r, rows[last], l) {
			rows[last].to = n
			continue
		}
		rows = append(rows, row{from: n, to: n, side: l.Side})
	}
	return rows
}

// joins asks whether a line goes on with the row of the line before it.
func joins(r *decode.Report, w row, l *decode.Line) bool {
	before := &r.Lines[w.to-1]
	decided := w.from <= r.Outcome.Line && r.Outcome.Line <= w.to
	switch {
	case decided && (l.Text == "" || l.Side != decode.Log): // what stands below did not decide
		return false
	case l.Text == "" || l.Side == decode.Log && strings.ContainsRune(" \t", rune(l.Text[0])):
		return true
	case l.Number == r.Outcome.Line || l.Side != before.Side:
		return false
	case l.Side == decode.Log:
		return isField(l) && isField(before) && !decided
	case l.Side == decode.Server || l.Side == decode.Client:
		return false
	}
	return l.Reply == 0 && l.Status == "" && before.Reply == 0 && before.Status == ""
}

// isField asks whether a line is a field of a report, "Action: failed".
func isField(l *decode.Line) bool {
	return l.Field != ""
}

// wentWell asks whether a row can be folded: nothing in it was refused, and
// nothing but what is expected was said.
func (w row) wentWell(r *decode.Report) bool {
	if w.deciding {
		return false
	}
	for _, f := range findingsAt(r, w.from, w.to) {
		if f.Severity != decode.Remark || len(w.exchanges) > 0 {
			return false
		}
	}
	if len(w.exchanges) == 0 {
		return w.side == decode.Data || w.side == decode.Header || w.side == decode.Info
	}
	for _, x := range w.exchanges {
		if x.Reply >= 400 || x.Reply == 0 && x.ReplyAt == 0 && x.Command != "" && x.To == len(r.Lines) {
			return false
		}
	}
	return true
}
