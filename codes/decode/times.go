package decode

import "strings"

// readTimes reads the stamps before the lines, and how long each reply took.
func (d *decoder) readTimes() {
	stamps, form := d.stamps()
	if form == 0 {
		return
	}
	var first, last, ahead int64
	seen, fine := false, false
	times := make([]int64, len(stamps))
	for i, s := range stamps {
		if s.form != form {
			continue
		}
		at := s.ms + ahead
		if !seen {
			first, last, seen = at, at, true
		}
		// A time without its day goes on behind midnight, one without its year
		// behind New Year.
		if back := last - at; form&hasDay == 0 && back > day/2 {
			ahead, at = ahead+day, at+day
		} else if form&hasYear == 0 && form&hasDay != 0 && back > 180*day {
			ahead, at = ahead+366*day, at+366*day
		}
		last, fine = at, fine || s.fine
		times[i] = at - first
		d.Lines[i].Time = &times[i]
	}
	d.giveDurations(fine)
}

// stamps returns the stamp of each line, and the form that most of them have:
// one of another form cannot be compared. Two make a form.
func (d *decoder) stamps() ([]stamp, stampForm) {
	var stamps []stamp
	count := map[stampForm]int{}
	var form stampForm
	for i := range d.Lines {
		if d.claimed[i] {
			continue // the Date: of a mail is no stamp of its line
		}
		if s, ok := readStamp(d.Lines[i].raw); ok {
			if stamps == nil {
				stamps = make([]stamp, len(d.Lines))
			}
			stamps[i] = s
			if count[s.form]++; count[s.form] > 1 && count[s.form] > count[form] {
				form = s.form
			}
		}
	}
	return stamps, form
}

// giveDurations gives each exchange how long its reply took. Of stamps without
// fractions of a second the difference may be off by one, so that a single
// second says nothing.
func (d *decoder) giveDurations(fine bool) {
	connected := int64(-1)
	at := 0 // lines before it were looked at for the connection
	for i := range d.Exchanges {
		x := &d.Exchanges[i]
		if x.ReplyAt == 0 {
			continue
		}
		start, end := d.Lines[x.From-1].Time, d.Lines[x.To-1].Time
		if end == nil {
			end = d.Lines[x.ReplyAt-1].Time
		}
		if x.Stage == StageGreeting && x.From == x.ReplyAt {
			for ; at < x.From; at++ {
				if l := &d.Lines[at]; l.Time != nil && namesConnection(l) {
					connected = *l.Time
				}
			}
			if start = &connected; connected < 0 {
				start = nil
			}
		}
		if start == nil || end == nil || x.From == x.ReplyAt && x.Stage != StageGreeting {
			continue
		}
		if took := *end - *start; took > 0 && (fine || took >= 2000) {
			x.Took = took
		}
		if x.Stage == StageGreeting {
			connected = -1
		}
	}
}

// namesConnection says that a program tells that it connects or is connected.
func namesConnection(l *Line) bool {
	if l.Side != Info && l.Side != Log {
		return false
	}
	low := strings.ToLower(l.plain)
	for _, w := range []string{"connected", "connection established", "connection opened", "connection: opened"} {
		if strings.Contains(low, w) && !strings.Contains(low, "dis"+w) {
			return true
		}
	}
	return false
}

// timeOf returns how long the replies at some stages of a session took, for the
// picture.
func (d *decoder) timeOf(covers []Stage, session int) int64 {
	sum := int64(0)
	for _, x := range d.Exchanges {
		if x.Session == session && contains(covers, x.Stage) {
			sum += x.Took
		}
	}
	return sum
}
