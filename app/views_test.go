//go:build !wasm

package main

import (
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
	"github.com/smtp-decoder/smtp-decoder/codes/decode"
	"github.com/smtp-decoder/smtp-decoder/codes/reason"
	"golang.org/x/net/html"
)

// textOf returns the text of a piece of HTML.
func textOf(t *testing.T, fragment string) string {
	t.Helper()
	root, err := html.Parse(strings.NewReader(fragment))
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for n := range root.Descendants() {
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
		}
	}
	return b.String()
}

// TestLinesShowEveryByte holds the promise of the line-by-line view for texts
// that were made to break it.
func TestLinesShowEveryByte(t *testing.T) {
	for _, in := range []string{
		"550 5.1.1 <b>&amp;\"'\r\n  trailing  \r\n\r\n\tx\n",
		"220 hi\nEHLO me\n250-A\n250 B\nQUIT\n221 bye",
		"<script>\n]]>\n\x00\x01",
		strings.Repeat("250 ok\n", 1000),
	} {
		r := decode.Text(in)
		var got []string
		for _, piece := range linesView(&r, pageLines) {
			root, err := html.Parse(strings.NewReader(piece))
			if err != nil {
				t.Fatal(err)
			}
			for n := range root.Descendants() {
				if n.Type == html.ElementNode && slices.Contains(n.Attr, html.Attribute{Key: "class", Val: "src"}) {
					var b strings.Builder
					html.Render(&b, n)
					got = append(got, textOf(t, b.String()))
				}
			}
		}
		for i, l := range r.Lines {
			want := strings.ReplaceAll(l.Text, "\x00", "\uFFFD")
			if i >= len(got) || got[i] != want {
				t.Errorf("%.40q: line %d is missing or wrong, want %q", in, i+1, want)
				break
			}
		}
	}
}

// TestLinesShowJoined checks that each line of a session whose line ends were
// lost in the copy is shown by itself, with what it means.
func TestLinesShowJoined(t *testing.T) {
	r := decode.Text("<< 220 mx.example.net ESMTP >> EHLO me << 250 mx.example.net >> MAIL FROM:<ann@example.org> << 550 5.7.1 no")
	text := textOf(t, strings.Join(linesView(&r, pageLines), ""))
	if len(r.Lines) != 1 || len(r.Lines[0].Parts) != 5 {
		t.Fatalf("%d lines, the first with %d parts, want 1 of 5", len(r.Lines), len(r.Lines[0].Parts))
	}
	for _, part := range r.Lines[0].Parts {
		first, _ := firstSentence(part.Note)
		if strings.Count(text, part.Text) != 2 || first == "" || !strings.Contains(text, first) {
			t.Errorf("the part %q with the note %q is not shown", part.Text, part.Note)
		}
	}
}

// TestRowsTile checks that the rows of a report hold every line once, in order.
func TestRowsTile(t *testing.T) {
	for _, e := range examples {
		r := decode.Text(e.text)
		next := 1
		for _, w := range rowsOf(&r) {
			if w.from != next || w.to < w.from {
				t.Errorf("%s: a row is %d–%d, want it to begin at %d", e.title, w.from, w.to, next)
			}
			next = w.to + 1
		}
		if next != len(r.Lines)+1 {
			t.Errorf("%s: rows end at %d of %d lines", e.title, next-1, len(r.Lines))
		}
	}
}

func TestShare(t *testing.T) {
	for _, text := range []string{"550 5.1.1 no", "a\nb\n", "ü € \t x"} {
		if got, ok := unpack(pack(text)); !ok || got != text {
			t.Errorf("%q comes back as %q", text, got)
		}
	}
	if got, ok := unpack("q=550+5.7.26+%3Ca%3E"); !ok || got != "550 5.7.26 <a>" {
		t.Errorf("a query reads %q", got)
	}
	for _, bad := range []string{"", "d=", "d=100%", "d=AAAA", "q=", "q=%zz", "line-3"} {
		if got, ok := unpack(bad); ok {
			t.Errorf("%q reads %q", bad, got)
		}
	}
}

// TestSharedTextIsMasked looks for the password of the example in everything
// that leaves the page.
func TestSharedTextIsMasked(t *testing.T) {
	r := decode.Text(swaksLogin)
	lines := strings.Join(linesView(&r, pageLines), "")
	for name, out := range map[string]string{
		"link": masked(&r), "Markdown": markdownOf(&r), "JSON": jsonOf(&r), "page": lines,
	} {
		if strings.Contains(out, "bm90LXRoZS1wYXNzd29yZA") {
			t.Errorf("the %s holds the password", name)
		}
	}
}

func TestPageAt(t *testing.T) {
	for path, want := range map[string]string{
		"/codes/550/":     "/codes/550/",
		"/codes/5.7.26":   "/codes/5.7.26/",
		"/EHLO/Chunking/": "/ehlo/chunking/",
		"/commands/rcpt":  "/commands/rcpt/",
		"/auth/xoauth2/":  "/auth/xoauth2/",
		"/":               "/",
	} {
		if got := pageAt(path); got.path != want || got.unlisted {
			t.Errorf("%s is %s", path, got.path)
		}
	}
	if got := pageAt("/codes/5.7.987/"); !got.unlisted || got.title == missingPage("").title {
		t.Errorf("an unknown code is %q", got.title)
	}
	if got := pageAt("/codes/nonsense/"); got.title != missingPage("").title {
		t.Errorf("nonsense is %q", got.title)
	}
}

// TestPages draws every page and looks for what the generator would refuse.
func TestPages(t *testing.T) {
	seen := map[string]bool{}
	for _, p := range pages() {
		if seen[p.path] {
			t.Errorf("%s is there twice", p.path)
		}
		seen[p.path] = true
		if p.title == "" || p.description == "" {
			t.Errorf("%s has no title or description", p.path)
		}
		drawn := app.HTMLString(&content{at: p})
		if err := checkDrawn(drawn); err != nil {
			t.Errorf("%s: %v", p.path, err)
		}
		if n := strings.Count(drawn, "<h1"); n != 1 {
			t.Errorf("%s has %d headings of the first order", p.path, n)
		}
	}
	for _, want := range []string{"/codes/550/", "/ehlo/chunking/", "/commands/rcpt/", "/auth/xoauth2/"} {
		if !seen[want] {
			t.Errorf("%s is missing", want)
		}
	}
}

func TestDecodeFiles(t *testing.T) {
	name := t.TempDir() + "/a.txt"
	if err := os.WriteFile(name, []byte("550 5.1.1 no\r\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	var out, errs strings.Builder
	err := decodeFiles([]string{"--json", "absent", name, "-"}, strings.NewReader("250 ok"), &out, &errs)
	if err == nil || !strings.Contains(errs.String(), "absent") {
		t.Errorf("an absent file gives %v, %q", err, errs.String())
	}
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	if len(lines) != 2 || !strings.HasPrefix(lines[0], `{"file":"`+name) || !strings.HasPrefix(lines[1], `{"file":"-"`) {
		t.Errorf("the output is %q", out.String())
	}
}

func TestHeaderRules(t *testing.T) {
	for _, c := range []struct {
		rule, path string
		want       bool
	}{
		{"/*", "/codes/550/", true},
		{"/assets/*", "/assets/boot.js", true},
		{"/assets/*", "/icons/icon.svg", false},
		{"/sw.js", "/sw.js", true},
	} {
		if got := (headerRule{For: c.rule}).matches(c.path); got != c.want {
			t.Errorf("%s for %s: %v", c.rule, c.path, got)
		}
	}
}

// TestFindingsShow wants what the standards say beside its line, with the place
// linked, and a word at the head; and how long a reply took.
func TestFindingsShow(t *testing.T) {
	r := decode.Text("10:00:00.0 <-  220 mx.example.net ESMTP\n10:00:00.1  -> EHLO localhost\n10:00:01.6 <-  250 ok\n" +
		"10:00:01.7  -> MAIL FROM: <ann@example.org>\n10:00:01.8 <-  250 ok\n")
	lines := strings.Join(linesView(&r, pageLines), "")
	for _, want := range []string{
		`data-rule="hello-name"`, `href="https://www.rfc-editor.org/rfc/rfc5321#section-3.3"`, "RFC 5321 §4.1.4", "Not to the standard.", "1.5 s",
	} {
		if !strings.Contains(lines, want) {
			t.Errorf("%q is missing in\n%s", want, lines)
		}
	}
	head := app.HTMLString(remarksView(&r))
	if !strings.Contains(head, `href="#line-2"`) || !strings.Contains(head, `href="#line-4"`) {
		t.Errorf("the lines are not named in %s", head)
	}
	sound := decode.Text("220 mx.example.net ESMTP\nQUIT\n221 bye\n")
	if got := textOf(t, app.HTMLString(remarksView(&sound))); strings.TrimSpace(got) != "" {
		t.Errorf("nothing is to be said, but %q is", got)
	}
}

// mixedSession tells of one message for three recipients, each with another fate.
const mixedSession = "EHLO me.example.net\n250 mx.example.org\nMAIL FROM:<ann@example.net>\n250 2.1.0 Ok\n" +
	"RCPT TO:<lena@example.org>\n250 2.1.5 Ok\nRCPT TO:<ines@example.org>\n550 5.1.1 User unknown\n" +
	"RCPT TO:<k`m@example.org>\n452 4.2.2 Mailbox full\nDATA\n354 go\n.\n250 2.0.0 Ok: queued\n"

// TestRecipientsAreAdvised wants each recipient that the verdict is not about to
// be told of with what to do, wherever a report goes.
func TestRecipientsAreAdvised(t *testing.T) {
	r := decode.Text(mixedSession)
	step := "Tell the recipient in another way that the mailbox is full."
	if slices.Contains(r.Verdict.Actions, step) {
		t.Fatalf("the verdict is about the full mailbox: %v", r.Verdict)
	}
	var out strings.Builder
	if err := printText(&out, "-", r, false); err != nil {
		t.Fatal(err)
	}
	page := app.HTMLString(recipientsView(namedRecipients(&r)))
	for name, got := range map[string]string{"page": textOf(t, page), "Markdown": markdownOf(&r), "terminal": out.String()} {
		for _, want := range []string{"lena@example.org", "Delivered", "ines@example.org", "no such mailbox", "k`m@example.org", "Waiting"} {
			if !strings.Contains(got, want) {
				t.Errorf("the %s lacks %q:\n%s", name, want, got)
			}
		}
		if n := strings.Count(strings.Join(strings.Fields(got), " "), step); n != 1 {
			t.Errorf("the %s tells %d times what to do, want once:\n%s", name, n, got)
		}
	}
	for _, want := range []string{`data-recipient="ines@example.org" data-action="failed" data-reason="userunknown" data-status="5.1.1"`, `href="/codes/4.2.2/"`} {
		if !strings.Contains(page, want) {
			t.Errorf("the page lacks %q:\n%s", want, page)
		}
	}
}

// TestManyRecipients wants all recipients of a long log on the page, counted, and
// those that were not reached first.
func TestManyRecipients(t *testing.T) {
	var r decode.Report
	for i := range 150 {
		x := decode.Recipient{Address: "u" + strconv.Itoa(i) + "@example.org", Action: decode.Delivered}
		if i%100 == 99 {
			x.Action, x.Reason = decode.Failed, "userunknown"
		}
		r.Recipients = append(r.Recipients, x)
	}
	page := app.HTMLString(recipientsView(namedRecipients(&r)))
	if n := strings.Count(page, "data-recipient="); n != len(r.Recipients) {
		t.Errorf("%d recipients are drawn, want %d", n, len(r.Recipients))
	}
	if text := textOf(t, page); !strings.Contains(text, "149 Delivered") || !strings.Contains(text, "1 Refused: no such mailbox") {
		t.Errorf("the counts are missing:\n%.200s", text)
	}
	for range mostRecipients {
		r.Recipients = append(r.Recipients, decode.Recipient{Address: "x@example.org", Action: decode.Delivered})
	}
	many := app.HTMLString(recipientsView(namedRecipients(&r)))
	if n := strings.Count(many, "data-recipient="); n != mostRecipients || !strings.Contains(many, "150 more stand in the JSON") {
		t.Errorf("%d of many recipients are drawn, want %d, and the others told of", n, mostRecipients)
	}
	shown, _, _ := strings.Cut(page, "<details")
	if n := strings.Count(shown, "data-recipient="); n != firstRecipients || !strings.Contains(shown, "u99@example.org") {
		t.Errorf("%d recipients are shown first, want %d with u99:\n%s", n, firstRecipients, shown)
	}
}

// TestTallies wants every recipient counted once, however many fates there are.
func TestTallies(t *testing.T) {
	var rs []decode.Recipient
	for why := range reason.ByReason {
		rs = append(rs, decode.Recipient{Action: decode.Failed, Reply: 550, Reason: why})
	}
	all, n := talliesOf(rs), 0
	for _, t := range all {
		n += t.n
	}
	if len(all) != mostTallies || n != len(rs) {
		t.Errorf("%d counts of %d recipients, want %d of %d", len(all), n, mostTallies, len(rs))
	}
	if all := talliesOf(rs[:fewestTallied]); all != nil {
		t.Errorf("so few recipients are counted: %v", all)
	}
}
