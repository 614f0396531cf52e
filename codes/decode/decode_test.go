package decode

import (
	"encoding/base64"
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"
)

// disguises are harmless changes: what a paste goes through on its way. None
// of them may change who speaks, what is replied, or the outcome.
var disguises = map[string]func(lines []string) string{
	"CRLF":     func(lines []string) string { return strings.Join(lines, "\r\n") },
	"quoted":   func(lines []string) string { return "> " + strings.Join(lines, "\n> ") },
	"indented": func(lines []string) string { return "  " + strings.Join(lines, "\n  ") },
	"stamped": func(lines []string) string {
		var b strings.Builder
		for i, l := range lines {
			fmt.Fprintf(&b, "10:11:%02d.%03d %s\n", i/60%60, i*17%1000, l)
		}
		return b.String()
	},
}

// TestDisguised runs the sessions of the golden files under each disguise.
func TestDisguised(t *testing.T) {
	for name, a := range goldens(t) {
		input := strings.TrimSuffix(string(a.Files[0].Data), "\n")
		want := Text(input)
		if !strings.HasSuffix(want.Kind, "session") {
			continue
		}
		for how, disguise := range disguises {
			t.Run(name+"/"+how, func(t *testing.T) {
				got := Text(disguise(strings.Split(input, "\n")))
				for i, l := range want.Lines {
					g := got.Lines[i]
					if g.Side != l.Side || g.Reply != l.Reply || g.Command != l.Command || g.Status != l.Status {
						t.Errorf("line %d: %s %s %d %s, want %s %s %d %s: %q", i+1,
							g.Side, g.Command, g.Reply, g.Status, l.Side, l.Command, l.Reply, l.Status, g.Text)
					}
				}
				if viewOutcome(Report{Outcome: got.Outcome}) != viewOutcome(Report{Outcome: want.Outcome}) {
					t.Errorf("outcome %s, want %s", viewOutcome(got), viewOutcome(want))
				}
			})
		}
	}
}

// TestBadInput wants an answer to whatever comes, with nothing lost.
func TestBadInput(t *testing.T) {
	dsn := "From: a@example.org\nContent-Type: multipart/report; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\n" +
		"Final-Recipient: rfc822; a@example.net\nDiagnostic-Code: smtp; 550 5.1."
	for name, in := range map[string]string{
		"empty":                "",
		"one byte":             "5",
		"only blanks":          " \t\n\n",
		"binary":               "\x00\x01\xff\xfe550 5.1.1\x80\n\x00",
		"lone CR":              "220 a\rQUIT\r221 b\r",
		"half a report":        dsn,
		"half a line":          "250-",
		"half a login":         "C: AUTH LOGIN\nS: 334 VXNl",
		"five megabytes":       strings.Repeat("a line without an end 550 ", 200_000),
		"a boundary of itself": "Content-Type: multipart/mixed; boundary=a\nFrom: b\nTo: c\n\n" + strings.Repeat("--a\n", 1000),
	} {
		t.Run(name, func(t *testing.T) {
			r := Text(in)
			if got := r.Source(); got != in {
				t.Errorf("the lines give %d bytes back, want %d", len(got), len(in))
			}
			if strings.TrimSpace(in) != "" && r.Verdict.Title == "" {
				t.Error("no verdict")
			}
		})
	}
}

// TestSecrets wants no password in any string of a report.
func TestSecrets(t *testing.T) {
	for _, in := range []string{
		"C: AUTH PLAIN AG1hcmEAbmljaHQtZ2VoZWlt\nS: 535 5.7.8 no\n",
		"AUTH LOGIN\n334 VXNlcm5hbWU6\nbWFyYQ==\n334 UGFzc3dvcmQ6\nbmljaHQtZ2VoZWlt\n235 ok\nmy password nicht-geheim\n",
		" ~> AUTH CRAM-MD5\n<~  334 PDEuMkBhPg==\n ~> bWFyYSBuaWNodC1nZWhlaW0=\n<~* 535 no\n",
		"password = nicht-geheim\n",
		"s.login('mara', password='nicht-geheim')\n",
		`{"user": "mara", "pass": "nicht-geheim"}`,
		"550 5.7.8 AUTH PLAIN bmljaHQtZ2VoZWlt was refused\n",
		"\x95\x95 550 5.7.8 AUTH PLAIN bmljaHQtZ2VoZWlt was refused, password: nicht-geheim\n",
		`{"log":"2026-11-21 12:30:01 mailer[12]: login with password=nicht\u0026geheim refused: 535 5.7.8 no\n"}` + "\n",
		`{"log":"2026-11-21 12:30:01 mailer[12]: AUTH PLAIN AG1hcmEA\/bmljaHQtZ2VoZWlt refused: 535 5.7.8 no\n"}`,
		`{"log":"mailer: AUTH PLAIN AG1hcmEA\\/bmljaHQtZ2VoZWlt refused: 535 5.7.8 no\n"}` + "\n",
		"login with password=nicht&amp;geheim refused\n",
		"Nov 21 08:15:02 relay mailer[4711]: => EHLO a-name-that-goes-on-and-on.example\n.org\n" +
			"Nov 21 08:15:02 relay mailer[4711]: => AUTH PLAIN AGNsYXJhQGV4YW1wbGUub3JnAAAA\nAG1hcmEAbmljaHQtZ2VoZWlt\n" +
			"Nov 21 08:15:02 relay mailer[4711]: <= 535 5.7.8 no\nNov 21 08:15:02 relay mailer[4711]: <= 221 Bye\n",
		"220 mx\nEHLO a\n250 AUTH PLAIN\nAUTH PLAIN AGNsYXJhQGV4YW1wbGUub3JnAGNvcnJlY3QgaG9yc2UgYmF0dGVy\nbmljaHQtZ2VoZWlt\n535 5.7.8 no\n",
		"write(3, \"AUTH LOGIN\\r\\n\", 12) = 12\nread(3, \"334 UGFzc3dvcmQ6\\r\\n\", 18) = 18\nwrite(3, \"bmljaHQtZ2VoZWlt\\r\\n\", 18) = 18\n",
		"From: MAILER-DAEMON@a.example\nSubject: failure notice\nPassword: nicht-geheim\nContent-Transfer-Encoding: base64\n\n" +
			base64.StdEncoding.EncodeToString([]byte("The session failed:\nOut: 334 UGFzc3dvcmQ6\nIn:  bmljaHQtZ2VoZWlt\nOut: 535 no\nIn:  AUTH PLAIN AG1hcmEAbmljaHQtZ2VoZWlt\nOut: 535 no\npassword: nicht-geheim\n")) + "\n",
	} {
		r := Text(in)
		all := fmt.Sprintf("%+v", Report{Notice: r.Notice, Lines: publicLines(r), Recipients: r.Recipients, Verdict: r.Verdict, Warnings: r.Warnings, Findings: r.Findings})
		for _, secret := range []string{"nicht-geheim", "bmljaHQtZ2VoZWlt", "AG1hcmEAbmljaHQtZ2VoZWlt", "bWFyYSBuaWNodC1nZWhlaW0=", "nicht&geheim", `nicht\u0026geheim`, "nicht&amp;geheim"} {
			if strings.Contains(all, secret) {
				t.Errorf("%q shows %q:\n%s", in, secret, all)
			}
		}
		if len(r.Warnings) == 0 || r.Warnings[0].Kind != "secret" {
			t.Errorf("%q: no warning", in)
		}
	}
}

func publicLines(r Report) []Line {
	lines := make([]Line, len(r.Lines))
	for i, l := range r.Lines {
		l.raw, l.plain = "", ""
		lines[i] = l
	}
	return lines
}

func FuzzText(f *testing.F) {
	for _, folder := range []string{"testdata", "testdata/forms"} {
		for _, a := range goldensIn(f, folder) {
			f.Add(string(a.Files[0].Data))
		}
	}
	for _, shape := range shapes {
		f.Add(shape(3))
	}
	f.Fuzz(func(t *testing.T, in string) {
		r := Text(in)
		if got := r.Source(); got != in {
			t.Fatalf("lines do not tile %q: %q", in, got)
		}
		for i, l := range r.Lines {
			if l.Number != i+1 {
				t.Fatalf("line %d is numbered %d", i+1, l.Number)
			}
			checkMarks(t, l)
		}
		checkFindings(t, r)
		checkMessage(t, r)
		for _, x := range r.Exchanges {
			if x.From < 1 || x.To < x.From || x.To > len(r.Lines) || x.ReplyAt != 0 && (x.ReplyAt < x.From || x.ReplyAt > x.To) {
				t.Fatalf("exchange out of range: %+v", x)
			}
		}
		for _, l := range r.Lines {
			var parts strings.Builder
			for _, p := range l.Parts {
				parts.WriteString(p.Text)
			}
			if len(l.Parts) > 0 && parts.String() != l.Text {
				t.Fatalf("line %d: its parts give %q, want %q", l.Number, parts.String(), l.Text)
			}
		}
		if r.Outcome.Line < 0 || r.Outcome.Line > len(r.Lines) {
			t.Fatalf("outcome at line %d of %d", r.Outcome.Line, len(r.Lines))
		}
	})
}

func checkMarks(t *testing.T, l Line) {
	if !utf8.ValidString(l.Text) {
		t.Fatalf("line %d: %q is no text", l.Number, l.Text)
	}
	end := 0
	for _, m := range l.Marks {
		if m.Start < end || m.End <= m.Start || m.End > len(l.Text) ||
			!utf8.ValidString(l.Text[:m.Start]) || !utf8.ValidString(l.Text[m.Start:m.End]) {
			t.Fatalf("line %d: mark %+v in %q after %d", l.Number, m, l.Text, end)
		}
		end = m.End
	}
}
