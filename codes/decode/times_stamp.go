package decode

import (
	"strings"
	"time"
)

// A stampForm says what a stamp tells; 0 is none.
type stampForm uint8

const (
	hasTime stampForm = 1 << iota // the time of the day
	hasDay                        // day and month
	hasYear
	hasZone // the offset from UTC, so that ms counts from 1970 in UTC
)

// day is a day in milliseconds.
const day = 24 * 60 * 60 * 1000

// A stamp is the time before a line, in milliseconds since 1970, since the
// beginning of a year, or since midnight, as its form has it.
type stamp struct {
	form stampForm
	ms   int64
	fine bool // it tells fractions of a second
}

// stampKeys are the names before the time in lines of fields and of JSON.
var stampKeys = []string{`"time":"`, `"timestamp":"`, `"@timestamp":"`, `"ts":"`, `"time":`, `"timestamp":`, `"ts":`, `time="`, "time=", "ts="}

// readStamp reads the time with which a line begins, behind quote marks and
// brackets, or the one that a field of it gives.
func readStamp(line string) (stamp, bool) {
	line = strings.TrimLeft(line, " \t>[(")
	if len(line) < len("00:00:00") {
		return stamp{}, false
	}
	if s, ok := stampAt(line); ok {
		return s, true
	}
	head := line[:min(len(line), longestPrefix)]
	if line[0] != '{' && !strings.HasPrefix(line, "time=") && !strings.HasPrefix(line, "ts=") {
		return stamp{}, false
	}
	for _, key := range stampKeys {
		if _, value, ok := strings.Cut(head, key); ok {
			return stampAt(value)
		}
	}
	return stamp{}, false
}

// stampAt reads the stamp at the front of s. It reads the forms
//
//	21:30:46.665169                      ts, swaks, tcpdump
//	2026-11-21 21:08:47, 2026/11/21 …    PHPMailer, Nodemailer, Exim, Go
//	2026-11-21T21:10:28.825887+00:00     ISO 8601 (RFC 3339)
//	Nov 21 21:08:36, Sat Nov 21 …        syslog (RFC 3164, 4.1.2), asctime
//	Sat, 21 Nov 2026 21:08:36 +0000      RFC 5322, 3.3
//	1795296837, 1795296837123            seconds and milliseconds since 1970
//	@4000000067c6d1f5…                   TAI64N, of multilog
func stampAt(s string) (stamp, bool) {
	switch {
	case len(s) < 8:
		return stamp{}, false
	case s[0] == '@':
		return taiStamp(s[1:])
	case isLetter(s[0]):
		return letterStamp(s)
	case !isDigit(s[0]):
		return stamp{}, false
	}
	if c, _, ok := cutClock(s); ok {
		return stamp{hasTime, c.ms, c.fine}, true
	}
	if (s[4] == '-' || s[4] == '/') && len(s) >= len("2026-11-21T21:08:47") && s[7] == s[4] {
		return dateStamp(s)
	}
	if s[2] == ' ' || s[1] == ' ' {
		return dayStamp(s)
	}
	return epochStamp(s)
}

// A clock is a time of the day.
type clock struct {
	ms   int64
	fine bool
}

// cutClock takes "21:30:46", ".665" or ",665" behind it included, off s.
func cutClock(s string) (clock, string, bool) {
	if len(s) < 8 || s[2] != ':' || s[5] != ':' {
		return clock{}, s, false
	}
	h, ok1 := decimal(s[:2], 23)
	m, ok2 := decimal(s[3:5], 59)
	sec, ok3 := decimal(s[6:8], 60)
	if !ok1 || !ok2 || !ok3 || len(s) > 8 && (isWordByte(s[8]) && s[8] != 'Z' || s[8] == ':') {
		return clock{}, s, false
	}
	c := clock{ms: ((h*60+m)*60 + sec) * 1000}
	s = s[8:]
	if len(s) > 1 && (s[0] == '.' || s[0] == ',') && isDigit(s[1]) {
		n := run(s[1:], isDigit)
		c.fine = true
		c.ms += thousandths(s[1 : 1+n])
		s = s[1+n:]
	}
	return c, s, true
}

// thousandths reads the digits behind a point as milliseconds.
func thousandths(digits string) int64 {
	n, _ := decimal((digits + "00")[:3], 999)
	return n
}

// decimal reads digits that come to no more than most.
//
//go:noinline
func decimal(s string, most int64) (int64, bool) {
	n := int64(0)
	for i := range len(s) {
		if !isDigit(s[i]) || n > most {
			return 0, false
		}
		n = n*10 + int64(s[i]-'0')
	}
	return n, s != "" && n <= most
}

// dateStamp reads "2026-11-21 21:08:47", with T for the blank and the zone.
func dateStamp(s string) (stamp, bool) {
	y, ok1 := decimal(s[:4], 9999)
	m, ok2 := decimal(s[5:7], 12)
	d, ok3 := decimal(s[8:10], 31)
	c, rest, ok4 := cutClock(s[11:])
	if !ok1 || !ok2 || !ok3 || !ok4 || isDigit(s[10]) {
		return stamp{}, false
	}
	return onDay(y, m, d, c, rest), true
}

// onDay puts a stamp together, with the zone at the front of rest.
func onDay(y, m, d int64, c clock, rest string) stamp {
	s := stamp{hasTime | hasDay | hasYear, c.ms + time.Date(int(y), time.Month(m), int(d), 0, 0, 0, 0, time.UTC).UnixMilli(), c.fine}
	if minutes, ok := zone(rest); ok {
		s.form |= hasZone
		s.ms -= minutes * 60_000
	}
	return s
}

// zone reads "Z", "+01:00" or " +0100" as minutes before UTC.
func zone(s string) (int64, bool) {
	s = strings.TrimPrefix(s, " ")
	switch {
	case strings.HasPrefix(s, "Z"):
		return 0, true
	case len(s) < 5 || s[0] != '+' && s[0] != '-':
		return 0, false
	}
	digits := s[1:5]
	if s[3] == ':' && len(s) > 5 {
		digits = s[1:3] + s[4:6]
	}
	n, ok := decimal(digits, 1459)
	minutes := n/100*60 + n%100
	if s[0] == '-' {
		minutes = -minutes
	}
	return minutes, ok
}

// letterStamp reads a stamp that begins with the name of a day or a month.
func letterStamp(s string) (stamp, bool) {
	if len(s) > 4 && (s[3] == ' ' || s[3] == ',') && strings.Contains("Mon Tue Wed Thu Fri Sat Sun", s[:3]) {
		s = strings.TrimLeft(s[4:], " ")
	}
	if s == "" || isDigit(s[0]) {
		return dayStamp(s)
	}
	m, rest, ok := cutMonth(s)
	if !ok {
		return stamp{}, false
	}
	word, rest, _ := strings.Cut(strings.TrimLeft(rest, " "), " ")
	d, ok := decimal(word, 31)
	y, rest, dated := cutYear(rest)
	c, rest, timed := cutClock(rest)
	if !ok || d == 0 || !timed {
		return stamp{}, false
	}
	if !dated {
		y, _, dated = cutYear(strings.TrimPrefix(rest, " "))
	}
	if dated {
		return onDay(y, m, d, c, ""), true
	}
	// A leap year, so that there is a 29 February.
	at := time.Date(1972, time.Month(m), int(d), 0, 0, 0, 0, time.UTC).UnixMilli()
	return stamp{hasTime | hasDay, at + c.ms, c.fine}, true
}

// dayStamp reads "21 Nov 2026 21:08:36 +0000".
func dayStamp(s string) (stamp, bool) {
	word, rest, _ := strings.Cut(s, " ")
	d, ok1 := decimal(word, 31)
	m, rest, ok2 := cutMonth(rest)
	y, rest, ok3 := cutYear(strings.TrimLeft(rest, " "))
	c, rest, ok4 := cutClock(rest)
	if !ok1 || !ok2 || !ok3 || !ok4 {
		return stamp{}, false
	}
	return onDay(y, m, d, c, rest), true
}

func cutMonth(s string) (int64, string, bool) {
	if len(s) < 4 || s[3] != ' ' {
		return 0, s, false
	}
	at := strings.Index("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec", s[:3])
	return int64(at/4 + 1), s[4:], at >= 0 && at%4 == 0
}

func cutYear(s string) (int64, string, bool) {
	if len(s) < 4 || len(s) > 4 && (isWordByte(s[4]) || s[4] == ':') {
		return 0, s, false
	}
	y, ok := decimal(s[:4], 2199)
	if !ok || y < 1970 {
		return 0, s, false
	}
	return y, s[min(5, len(s)):], true
}

// epochStamp reads seconds since 1970, fractions of them included, or
// milliseconds. Only times of our age count, so that other numbers are none.
func epochStamp(s string) (stamp, bool) {
	n := run(s, isDigit)
	ms, ok := decimal(s[:n], 2_200_000_000_000)
	if !ok || n < len(s) && isWordByte(s[n]) {
		return stamp{}, false
	}
	form := hasTime | hasDay | hasYear | hasZone
	switch {
	case n == 13 && ms >= 900_000_000_000:
		return stamp{form, ms, true}, true
	case n == 10 && ms >= 900_000_000 && ms <= 2_200_000_000:
		at := stamp{form, ms * 1000, false}
		if len(s) > n+1 && s[n] == '.' && isDigit(s[n+1]) {
			at.ms += thousandths(s[n+1 : n+1+run(s[n+1:], isDigit)])
			at.fine = true
		}
		return at, true
	}
	return stamp{}, false
}

// taiStamp reads the 16 hexadecimal digits of a TAI64 label and the 8 of the
// nanoseconds behind them.
func taiStamp(s string) (stamp, bool) {
	if len(s) < 24 || !strings.HasPrefix(s, "40000000") {
		return stamp{}, false
	}
	var parts [2]int64
	for i := range 16 {
		v := strings.IndexByte("0123456789abcdef", s[8+i])
		if v < 0 {
			return stamp{}, false
		}
		parts[i/8] = parts[i/8]*16 + int64(v)
	}
	const leap = 10 // TAI was ahead by ten seconds in 1970
	return stamp{hasTime | hasDay | hasYear | hasZone, (parts[0]-leap)*1000 + parts[1]/1_000_000, true}, true
}
