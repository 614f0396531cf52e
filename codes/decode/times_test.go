package decode

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

func TestReadStamp(t *testing.T) {
	const when = 1795295316665 // 2026-11-21 21:08:36.665 UTC
	for in, want := range map[string]stamp{
		"21:08:36.665169 === Trying":                         {hasTime, when % day, true},
		"> [21:08:36,665] x":                                 {hasTime, when % day, true},
		"2026-11-21 21:08:36.665\tSERVER -> CLIENT: 220":     {hasTime | hasDay | hasYear, when, true},
		"[2026-11-21 21:08:36] DEBUG [a] S: 220":             {hasTime | hasDay | hasYear, when - 665, false},
		"2026/11/21 21:08:36 DEBUG: C --> S: EHLO":           {hasTime | hasDay | hasYear, when - 665, false},
		"2026-11-21T21:08:36.665Z [DEBUG] [-] x":             {hasTime | hasDay | hasYear | hasZone, when, true},
		"2026-11-21T22:08:36.665887+01:00 mail postfix":      {hasTime | hasDay | hasYear | hasZone, when, true},
		"2026-11-21 16:08:36.665 -0500 x":                    {hasTime | hasDay | hasYear | hasZone, when, true},
		"Sat, 21 Nov 2026 21:08:36 +0000 x":                  {hasTime | hasDay | hasYear | hasZone, when - 665, false},
		"[Sat Nov 21 21:08:36 2026] x":                       {hasTime | hasDay | hasYear, when - 665, false},
		"1795295316.665 x":                                   {hasTime | hasDay | hasYear | hasZone, when, true},
		"1795295316665,connector,EHLO":                       {hasTime | hasDay | hasYear | hasZone, when, true},
		`{"level":30,"time":1795295316665,"msg":"220"}`:      {hasTime | hasDay | hasYear | hasZone, when, true},
		`{"timestamp":"2026-11-21T21:08:36.665Z","msg":"x"}`: {hasTime | hasDay | hasYear | hasZone, when, true},
		`time=2026-11-21T21:08:36.665Z level=INFO msg="x"`:   {hasTime | hasDay | hasYear | hasZone, when, true},
		"Nov 21 21:08:36 mail postfix/smtp[1]: x":            {hasTime | hasDay, 60*1000*60*21 + 8*60_000 + 36_000, false},
		"@400000006b02085e27a31940 tcpserver":                {hasTime | hasDay | hasYear | hasZone, when, true},
	} {
		got, ok := readStamp(in)
		if got.form&hasDay != 0 && got.form&hasYear == 0 {
			got.ms %= day
		}
		if !ok || got != want {
			t.Errorf("%q: %+v at %s, want %+v", in, got, time.UnixMilli(got.ms).UTC(), want)
		}
	}
	for _, in := range []string{
		"", "220 mx.example.net", "250-SIZE 1000000", "10:11", "99:11:12 x", "1234567890123456", "May 32 10:11:12",
		"2026-13-21 21:08:36", "SIZE=1795295316", "Mon dinner", "[email protected]", "12:34:56:78:9a:bc", "@40000000zz", "21:08:36x",
	} {
		if got, ok := readStamp(in); ok {
			t.Errorf("%q: %+v, want none", in, got)
		}
	}
}

// stamped puts a stamp before each line of a session.
func stamped(session string, stamps ...string) string {
	var b strings.Builder
	for i, l := range strings.Split(strings.TrimSuffix(session, "\n"), "\n") {
		fmt.Fprintf(&b, "%s %s\n", stamps[i], l)
	}
	return b.String()
}

func TestTook(t *testing.T) {
	const session = " -> EHLO ws.example.org\n<-  250 mx.example.net\n -> QUIT\n<-  221 bye\n"
	for name, c := range map[string]struct {
		stamps []string
		took   []int64
	}{
		"fractions": {[]string{"10:00:00.000", "10:00:00.250", "10:00:00.250", "10:00:01.251"}, []int64{250, 1001}},
		"midnight":  {[]string{"23:59:59.900", "00:00:00.100", "00:00:00.200", "00:00:00.300"}, []int64{200, 100}},
		"seconds":   {[]string{"10:00:00", "10:00:01", "10:00:02", "10:00:32"}, []int64{0, 30000}},
		"New Year":  {[]string{"Dec 31 23:59:50", "Jan  1 00:00:00", "Jan  1 00:00:01", "Jan  1 00:00:04"}, []int64{10000, 3000}},
		"leap day":  {[]string{"Feb 28 23:59:50", "Feb 29 00:00:00", "Feb 29 00:00:01", "Feb 29 00:00:04"}, []int64{10000, 3000}},
		"backwards": {[]string{"10:00:05.0", "10:00:01.0", "10:00:02.0", "10:00:02.5"}, []int64{0, 500}},
	} {
		r := Text(stamped(session, c.stamps...))
		if len(r.Exchanges) != 2 || r.Exchanges[0].Took != c.took[0] || r.Exchanges[1].Took != c.took[1] {
			t.Errorf("%s: %+v, want %v", name, r.Exchanges, c.took)
		}
	}
}

func TestDelays(t *testing.T) {
	for in, want := range map[string]string{
		"to=<a@example.net>, delay=35, delays=0.5/0/34.6/0.1, dsn=4.4.1":  "Time spent: 35 s setting up the connection.",
		"to=<a@example.net>, delay=7, delays=3/0.01/1.5/2.5, dsn=2.0.0":   "Time spent: 3 s before this attempt, 1.5 s setting up the connection, 2.5 s sending it.",
		"to=<a@example.net>, delay=0.1, delays=0.1/0/0/0, dsn=2.0.0":      "",
		"to=<a@example.net>, delays=1/2/x/4, dsn":                         "",
		"to=a@example.net, delay=00:01:00, xdelay=00:00:30, mailer=esmtp": "This attempt took 30 s.",
		"=> a@example.net R=dnslookup QT=1m30s DT=2.5s":                   "Time spent: 90 s since the message came, 2.5 s in this delivery.",
	} {
		got := postfixDelays(in) + sendmailDelay(in) + eximDelays(in)
		if got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

func TestDuration(t *testing.T) {
	for ms, want := range map[int64]string{7: "7 ms", 1000: "1 s", 1500: "1.5 s", 35_200: "35 s", 300_000: "5 minutes", 7_200_000: "2 hours", 5 * day: "5 days"} {
		if got := Duration(ms); got != want {
			t.Errorf("%d: %q, want %q", ms, got, want)
		}
	}
}
