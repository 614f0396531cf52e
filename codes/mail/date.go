package mail

import (
	"strings"
	"time"
	"unicode"
)

// Date reads the date and time in the value of a field as mails have it
// (RFC 5322, 3.3), with its zone. It takes what programs make of that too: no
// day of the week, no seconds, a year of two digits or behind the time, the
// name of a zone (RFC 5322, 4.3), the form of ISO 8601. A date without a zone
// counts as one in UTC. It is false where no date stands there.
func (f Field) Date() (time.Time, bool) { return parseDate(f.Value) }

// maxDate is longer than any date; what stands behind it is not looked at.
const maxDate = 80

// months are the names of the months by their first three letters.
const months = "jan feb mar apr may jun jul aug sep oct nov dec"

// zones are the names of zones that have an offset (RFC 5322, 4.3), in hours.
var zones = []struct {
	name  string
	hours int
}{
	{"ut", 0}, {"utc", 0}, {"gmt", 0}, {"z", 0}, {"edt", -4}, {"est", -5}, {"cdt", -5}, {"cst", -6},
	{"mdt", -6}, {"mst", -7}, {"pdt", -7}, {"pst", -8}, {"cet", 1}, {"cest", 2}, {"jst", 9},
}

// parseDate reads a date word by word, since programs differ in their order.
func parseDate(s string) (time.Time, bool) {
	if len(s) > maxDate {
		s = s[:maxDate]
	}
	d := dateReader{month: -1, day: -1, year: -1}
	for word := range strings.FieldsFuncSeq(s, func(c rune) bool { return c == ',' || unicode.IsSpace(c) }) {
		if strings.HasPrefix(word, "(") || !d.word(word) {
			break // "(CET)" says in a word what the offset said
		}
	}
	if d.month < 0 || d.day < 1 || d.year < 0 || !d.timed || daysIn(d.year, d.month) < d.day {
		return time.Time{}, false
	}
	at := time.FixedZone("", d.offset)
	if d.offset == 0 {
		at = time.UTC
	}
	return time.Date(d.year, time.Month(d.month+1), d.day, d.hour, d.minute, d.second, d.fraction, at), true
}

// A dateReader collects the parts of a date.
type dateReader struct {
	month, day, year             int // month counts from 0; -1 for none yet
	hour, minute, second, offset int // offset in seconds
	fraction                     int // of a second, in nanoseconds
	timed, zoned                 bool
}

// word takes the next word of a date; it is false where the date has ended.
func (d *dateReader) word(w string) bool {
	switch {
	case (len(w) > 1 && w[1] == ':' || len(w) > 2 && w[2] == ':') && !d.timed && isDigit(w[0]):
		return d.moment(w)
	case len(w) >= 3 && isLetter(w[0]) && d.month < 0 && d.monthName(w):
	case d.timed && !d.zoned && d.zone(w):
	case isDigit(w[0]):
		return d.number(w)
	case d.timed && d.year >= 0:
		return false
	default:
		return isLetter(w[0]) && d.month < 0 // the day of the week
	}
	return true
}

// monthName takes the name of a month, also of "21-Nov-2026".
func (d *dateReader) monthName(w string) bool {
	for at := 0; at+3 <= len(months); at += 4 {
		if strings.EqualFold(months[at:at+3], w[:3]) {
			d.month = at / 4
			return true
		}
	}
	return false
}

// number takes the day or the year, or a date joined by hyphens.
func (d *dateReader) number(w string) bool {
	if d.day < 0 && strings.IndexByte(w, '-') > 0 {
		if parts := strings.SplitN(w, "-", 3); len(parts) == 3 {
			return d.joined(parts)
		}
	}
	n, ok := digitsOf(w)
	switch {
	case !ok:
		return false
	case d.day < 0 && len(w) <= 2:
		d.day = n
	case d.year < 0 && len(w) == 4:
		d.year = n
	case d.year < 0 && len(w) == 2 && d.month >= 0: // RFC 5322, 4.3
		d.year = 1900 + n
		if n < 50 {
			d.year = 2000 + n
		}
	default:
		return false
	}
	return true
}

// joined takes "2026-11-21", "2026-11-21T10:11:12Z" and "21-Nov-2026".
func (d *dateReader) joined(parts []string) bool {
	if len(parts[0]) != 4 {
		return d.number(parts[0]) && len(parts[1]) == 3 && d.monthName(parts[1]) && d.number(parts[2])
	}
	day, clock, timed := strings.Cut(parts[2], "T")
	y, ok1 := digitsOf(parts[0])
	m, ok2 := digitsOf(parts[1])
	n, ok3 := digitsOf(day)
	if !ok1 || !ok2 || !ok3 || m < 1 || m > 12 {
		return false
	}
	d.year, d.month, d.day = y, m-1, n
	return !timed || clock != "" && d.moment(clock)
}

// moment takes a time of the day, "10:11" or "10:11:12.345", with a zone that
// may stand right behind it.
func (d *dateReader) moment(w string) bool {
	clock := w
	if i := strings.IndexAny(w, "+-Z"); i > 0 {
		clock = w[:i]
		if !d.zone(w[i:]) {
			return false
		}
	}
	clock, fraction, _ := strings.Cut(clock, ".")
	if n, ok := digitsOf((fraction + "000000000")[:9]); ok {
		d.fraction = n
	}
	i := 0
	for p := range strings.SplitSeq(clock, ":") {
		n, ok := digitsOf(p)
		if !ok || i > 2 || len(p) > 2 || n > [...]int{23, 59, 60}[i] {
			return false
		}
		*[...]*int{&d.hour, &d.minute, &d.second}[i] = n
		i++
	}
	d.timed = true
	return true
}

// zone takes "+0100", "+01:00" or the name of a zone.
func (d *dateReader) zone(w string) bool {
	for _, z := range zones {
		if strings.EqualFold(z.name, w) {
			d.offset, d.zoned = z.hours*3600, true
			return true
		}
	}
	digits := strings.Replace(w[1:], ":", "", 1)
	n, ok := digitsOf(digits)
	if w[0] != '+' && w[0] != '-' || !ok || len(digits) != 4 || n/100 > 23 || n%100 > 59 {
		return false
	}
	d.offset, d.zoned = n/100*3600+n%100*60, true
	if w[0] == '-' {
		d.offset = -d.offset
	}
	return true
}

// daysIn returns how many days a month has that counts from 0.
func daysIn(year, month int) int {
	return time.Date(year, time.Month(month+2), 0, 0, 0, 0, 0, time.UTC).Day()
}

// digitsOf reads a number of at most nine digits.
func digitsOf(s string) (int, bool) {
	if s == "" || len(s) > 9 {
		return 0, false
	}
	n := 0
	for i := range len(s) {
		if !isDigit(s[i]) {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	return n, true
}
