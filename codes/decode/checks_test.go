package decode

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/smtp-decoder/smtp-decoder/codes"
)

// Parts of sessions, to put together.
const (
	greet    = "S: 220 mx.example.net ESMTP\n"
	hello    = "C: EHLO ws.example.org\nS: 250-mx.example.net\nS: 250-SIZE 1000\nS: 250-8BITMIME\nS: 250 AUTH CRAM-MD5\n"
	helloTLS = "C: EHLO ws.example.org\nS: 250-mx.example.net\nS: 250-STARTTLS\nS: 250-AUTH PLAIN\nS: 250 PIPELINING\n"
	mailFrom = "C: MAIL FROM:<ann@example.org>\nS: 250 2.1.0 ok\n"
	rcptTo   = "C: RCPT TO:<bob@example.net>\nS: 250 2.1.5 ok\n"
	data     = "C: DATA\nS: 354 go on\n"
	body     = "C: Subject: x\nC: \nC: Hi\n"
	end      = "C: .\nS: 250 2.0.0 queued\n"
	quit     = "C: QUIT\nS: 221 bye\n"
)

// broken are sessions that break one rule each, with the text of the line that
// is to be told.
var broken = []struct{ rule, session, line string }{
	{"hello-missing", greet + mailFrom + rcptTo + quit, "C: MAIL FROM:<ann@example.org>"},
	{"hello-name", greet + "C: EHLO\nS: 501 Syntax: EHLO hostname\n" + quit, "C: EHLO"},
	{"command-order", greet + hello + "C: RCPT TO:<bob@example.net>\nS: 503 no\n" + quit, "C: RCPT TO:<bob@example.net>"},
	{"command-order", greet + hello + mailFrom + "C: DATA\nS: 503 no\n" + quit, "C: DATA"},
	{"command-order", greet + hello + mailFrom + "C: MAIL FROM:<kim@example.org>\nS: 503 nested\n" + quit, "C: MAIL FROM:<kim@example.org>"},
	{"auth-order", greet + hello + mailFrom + "C: AUTH CRAM-MD5\nS: 503 no\n" + quit, "C: AUTH CRAM-MD5"},
	{"early-talk", "C: EHLO ws.example.org\n" + greet + "S: 250-mx.example.net\nS: 250 HELP\n" + quit, "C: EHLO ws.example.org"},
	{"pipelining", greet + hello + "C: MAIL FROM:<ann@example.org>\nC: RCPT TO:<bob@example.net>\nS: 250 ok\nS: 250 ok\n" + quit, "C: RCPT TO:<bob@example.net>"},
	{"hello-after-starttls", greet + helloTLS + "C: STARTTLS\nS: 220 go\n" + mailFrom + quit, "C: MAIL FROM:<ann@example.org>"},
	{"command-obsolete", greet + hello + "C: SOML FROM:<ann@example.org>\nS: 502 no\n" + quit, "C: SOML FROM:<ann@example.org>"},
	{"quit-missing", greet + hello + mailFrom + rcptTo + data + body + end + "Connection closed by foreign host.\n", "C: ."},
	{"auth-in-the-clear", greet + helloTLS + "C: AUTH PLAIN\nS: 334 \nC: AGFubgBub3QtYS1zZWNyZXQ=\nS: 235 ok\n" + quit, "C: AUTH PLAIN"},
	{"starttls-unused", greet + helloTLS + mailFrom + quit, "C: MAIL FROM:<ann@example.org>"},
	{"mechanism-not-offered", greet + hello + "C: AUTH SCRAM-SHA-1\nS: 504 no\n" + quit, "C: AUTH SCRAM-SHA-1"},
	{"command-not-offered", greet + hello + "C: STARTTLS\nS: 502 no\n" + quit, "C: STARTTLS"},
	{"parameter-not-offered", greet + hello + "C: MAIL FROM:<ann@example.org> SMTPUTF8\nS: 555 no\n" + quit, "C: MAIL FROM:<ann@example.org> SMTPUTF8"},
	{"parameter-not-offered", greet + hello + "C: MAIL FROM:<ann@example.org> BODY=BINARYMIME\nS: 555 no\n" + quit, "C: MAIL FROM:<ann@example.org> BODY=BINARYMIME"},
	{"parameter-not-offered", greet + hello + mailFrom + "C: RCPT TO:<bob@example.net> NOTIFY=NEVER\nS: 555 no\n" + quit, "C: RCPT TO:<bob@example.net> NOTIFY=NEVER"},
	{"size-over-limit", greet + hello + "C: MAIL FROM:<ann@example.org> SIZE=1001\nS: 552 no\n" + quit, "C: MAIL FROM:<ann@example.org> SIZE=1001"},
	{"hello-name", greet + strings.Replace(hello, "ws.example.org", "localhost", 1) + quit, "C: EHLO localhost"},
	{"hello-name", greet + strings.Replace(hello, "ws.example.org", "192.0.2.1", 1) + quit, "C: EHLO 192.0.2.1"},
	{"path-brackets", greet + hello + "C: MAIL FROM:ann@example.org\nS: 501 no\n" + quit, "C: MAIL FROM:ann@example.org"},
	{"path-blank", greet + hello + "C: MAIL FROM: <ann@example.org>\nS: 250 ok\n" + quit, "C: MAIL FROM: <ann@example.org>"},
	{"non-ascii", greet + hello + "C: MAIL FROM:<änn@example.org>\nS: 501 no\n" + quit, "C: MAIL FROM:<änn@example.org>"},
	{"local-part-length", greet + hello + "C: MAIL FROM:<" + strings.Repeat("a", 65) + "@example.org>\nS: 501 no\n" + quit,
		"C: MAIL FROM:<" + strings.Repeat("a", 65) + "@example.org>"},
	{"domain-length", greet + hello + "C: MAIL FROM:<a@" + strings.Repeat("a.", 130) + "org>\nS: 501 no\n" + quit,
		"C: MAIL FROM:<a@" + strings.Repeat("a.", 130) + "org>"},
	{"command-length", greet + hello + "C: VRFY " + strings.Repeat("a", 510) + "\nS: 500 no\n" + quit, "C: VRFY " + strings.Repeat("a", 510)},
	{"text-line-length", greet + hello + mailFrom + rcptTo + data + body + "C: " + strings.Repeat("a", 999) + "\n" + end + quit, "C: " + strings.Repeat("a", 999)},
	{"dot-undoubled", greet + hello + mailFrom + rcptTo + data + body + end + "C: second part\nS: 500 what\nC: of it\nS: 500 what\n" + quit, "C: ."},
	{"dot-doubled", greet + hello + mailFrom + rcptTo + data + body + "C: ..\n" + end + quit, "C: .."},
	{"bdat-length", greet + strings.Replace(hello, "8BITMIME", "CHUNKING", 1) + mailFrom + rcptTo + "C: BDAT 5 LAST\n" + body + "S: 250 ok\n" + quit, "C: BDAT 5 LAST"},
	{"bare-lf", "reply: b'220 mx.example.net\\r\\n'\nsend: 'EHLO ws.example.org\\r\\n'\nreply: b'250 ok\\r\\n'\n" +
		"send: 'MAIL FROM:<a@example.org>\\r\\n'\nreply: b'250 ok\\r\\n'\nsend: 'NOOP\\r\\n'\nreply: b'250 ok\\n'\n", `reply: b'250 ok\n'`},
	{"reply-unfit", greet + hello + mailFrom + "C: RCPT TO:<bob@example.net>\nS: 354 go\n" + quit, "S: 354 go"},
	{"reply-unfit", greet + hello + mailFrom + rcptTo + "C: DATA\nS: 250 ok\n" + quit, "S: 250 ok"},
	{"reply-digits", greet + hello + "C: MAIL FROM:<ann@example.org>\nS: 571 no\n" + quit, "S: 571 no"},
	{"reply-digits", greet + hello + "C: NOOP\nS: 150 wait\nS: 250 ok\n" + quit, "S: 150 wait"},
	{"reply-codes-differ", greet + hello + "C: MAIL FROM:<ann@example.org>\nS: 550-no\nS: 554 no\n" + quit, "S: 554 no"},
	{"status-unfit", greet + hello + mailFrom + rcptTo + "C: RSET\nS: 250 5.0.0 ok\n" + quit, "S: 250 5.0.0 ok"},
	{"keyword-syntax", greet + "C: EHLO ws.example.org\nS: 250-mx.example.net\nS: 250 odd_name\n" + quit, "C: EHLO ws.example.org"},
	{"reply-length", greet + hello + "C: NOOP\nS: 250 " + strings.Repeat("a", 507) + "\n" + quit, "S: 250 " + strings.Repeat("a", 507)},
	{"slow-greeting", "10:00:00.0 === Connected to mx.example.net.\n10:00:20.0 <-  220 mx.example.net ESMTP\n10:00:20.1  -> QUIT\n10:00:20.2 <-  221 bye\n",
		"10:00:20.0 <-  220 mx.example.net ESMTP"},
	{"slow-reply", "10:00:00.0 <-  220 mx.example.net ESMTP\n10:00:20.1  -> EHLO ws.example.org\n10:01:20.2 <-  250 ok\n", "10:01:20.2 <-  250 ok"},
	{"slow-replies", "10:00:00.0 <-  220 mx.example.net ESMTP\n10:00:00.1  -> EHLO ws.example.org\n10:00:05.1 <-  250 ok\n" +
		"10:00:05.2  -> NOOP\n10:00:10.3 <-  250 ok\n10:00:10.4  -> QUIT\n10:00:15.5 <-  221 ok\n", "10:00:00.1  -> EHLO ws.example.org"},
	{"slow-lookup", "10:00:00.0 * Resolving mx.example.net\n10:00:20.0 * lookup timed out\n10:00:20.0 * giving up\n", "10:00:20.0 * lookup timed out"},
	{"no-connection", "10:00:00.0 === Trying mx.example.net:25...\n10:02:10.0 *** Error connecting: Connection timed out\n",
		"10:02:10.0 *** Error connecting: Connection timed out"},
	{"no-reply", "10:00:00.0 <-  220 mx.example.net ESMTP\n10:00:00.1  -> EHLO ws.example.org\n10:00:30.1 *** Timeout: no answer\n",
		"10:00:00.1  -> EHLO ws.example.org"},
}

// TestRules wants each rule to speak of the session that breaks it, and no
// other rule.
func TestRules(t *testing.T) {
	tried := map[string]bool{}
	for _, c := range broken {
		tried[c.rule] = true
		r := Text(c.session)
		if len(r.Findings) != 1 || r.Findings[0].Rule != c.rule {
			t.Errorf("%s: found %+v in\n%s", c.rule, r.Findings, c.session)
			continue
		}
		if got := r.Lines[r.Findings[0].Line-1].Text; got != c.line {
			t.Errorf("%s: told on %q, want %q", c.rule, got, c.line)
		}
	}
	for _, table := range ruleTables {
		for _, k := range table {
			if !tried[k.name] {
				t.Errorf("no session breaks %s", k.name)
			}
		}
	}
}

// sound are sessions of which nothing is to be said.
var sound = map[string]string{
	"a message":         greet + hello + mailFrom + rcptTo + data + body + end + quit,
	"a part":            "C: RCPT TO:<bob@example.net>\nS: 503 no\n",
	"no commands shown": greet + "S: 250-mx.example.net\nS: 250 HELP\nC: RCPT TO:<bob@example.net>\nS: 503 no\n",
	"TLS":               greet + helloTLS + "C: STARTTLS\nS: 220 go\n" + helloTLS + "C: AUTH PLAIN\nS: 334 \nC: AGFubgBub3QtYS1zZWNyZXQ=\nS: 235 ok\n" + mailFrom + quit,
	"TLS at once":       "=== TLS started\n" + greet + helloTLS + "C: AUTH PLAIN\nS: 334 \nC: AGFubgBub3QtYS1zZWNyZXQ=\nS: 235 ok\n" + quit,
	"two messages":      greet + hello + mailFrom + rcptTo + data + body + end + mailFrom + rcptTo + data + body + end + quit,
	"refused, again":    greet + hello + "C: MAIL FROM:<ann@example.org>\nS: 450 no\n" + mailFrom + quit,
	"an address":        greet + strings.Replace(hello, "ws.example.org", "[IPv6:2001:db8::1]", 1) + quit,
	"taken out":         greet + strings.Replace(hello, "ws.example.org", "[redacted]", 1) + "C: MAIL FROM:<…@example.org>\nS: 250 ok\n" + quit,
	"the null path":     greet + hello + "C: MAIL FROM:<>\nS: 250 ok\n" + rcptTo + quit,
	"pipelining": greet + helloTLS + "C: STARTTLS\nS: 220 go\n" + helloTLS + "C: MAIL FROM:<ann@example.org>\nC: RCPT TO:<bob@example.net>\n" +
		"S: 250 ok\nS: 250 ok\n" + quit,
	"LMTP": greet + strings.Replace(hello, "EHLO ws.example.org", "LHLO localhost", 1) + mailFrom + rcptTo + rcptTo + data + body +
		"C: .\nS: 250 2.0.0 one\nS: 250 2.0.0 two\n" + quit,
	"a dot in the message": greet + hello + mailFrom + rcptTo + data + body + "C: .\nC: ..two\n" + end + quit,
	"no brackets left":     greet + hello + "C: MAIL FROM: SIZE=10\nS: 250 ok\n" + quit,
}

func TestSoundSessions(t *testing.T) {
	for name, session := range sound {
		if r := Text(session); len(r.Findings) > 0 {
			t.Errorf("%s: found %+v", name, r.Findings)
		}
	}
}

// TestRuleTables wants each rule to be complete and to cite a place in an RFC.
func TestRuleTables(t *testing.T) {
	seen := map[string]bool{}
	for _, table := range ruleTables {
		for _, k := range table {
			if seen[k.name] || k.severity == "" || k.find == nil || !strings.HasPrefix(k.ref.Doc, "RFC ") || k.ref.Section == "" {
				t.Errorf("rule %q is incomplete, or a second one", k.name)
			}
			seen[k.name] = true
		}
	}
}

// TestTranscriptsKeepTheRules holds what the rules say of real programs to what
// was found true of each: nothing else may be told.
func TestTranscriptsKeepTheRules(t *testing.T) {
	files, _ := filepath.Glob(transcripts + "/*/*.txt")
	if len(files) == 0 {
		t.Skip("no transcripts beside the project")
	}
	known := []string{"auth-in-the-clear", "command-order", "dot-doubled", "hello-name", "path-blank", "path-brackets", "starttls-unused"}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		for _, x := range Text(string(b)).Findings {
			if !slices.Contains(known, x.Rule) {
				t.Errorf("%s:%d: %s: %s", f, x.Line, x.Rule, x.Text)
			}
		}
	}
}

// TestFindingsHideSecrets wants what a rule quotes to be masked as well.
func TestFindingsHideSecrets(t *testing.T) {
	r := Text(greet + "C: EHLO geheimnis\nS: 250-mx.example.net\nS: 250 AUTH PLAIN\npassword: geheimnis\n")
	if got := fmt.Sprint(r.Findings); len(r.Findings) == 0 || strings.Contains(got, "geheimnis") {
		t.Errorf("found %s", got)
	}
}

func checkFindings(t *testing.T, r Report) {
	last := 1
	for _, f := range r.Findings {
		if f.Line < last || f.Line > len(r.Lines) || f.Text == "" || f.Ref == (codes.Ref{}) {
			t.Fatalf("finding out of range or order, or empty: %+v", f)
		}
		last = f.Line
	}
}
