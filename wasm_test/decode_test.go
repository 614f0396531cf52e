package wasm_test

import (
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
)

const refused = "MAIL FROM:<ann@example.org>\r\n250 2.1.0 Ok\r\nRCPT TO:<bob@example.net>\r\n" +
	"550 5.1.1 <bob@example.net>: Recipient address rejected: User unknown\r\nQUIT\r\n221 2.0.0 Bye\r\n"

func example(t testing.TB, name string) string {
	t.Helper()
	b, err := os.ReadFile("app/examples/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestPasteIsExplained(t *testing.T) {
	tb := newTab(t)
	tb.open("/")
	tb.paste(example(t, "swaks-login.txt"))
	tb.waitReport()
	if got := js[string](tb, `document.querySelector("#verdict").dataset.reply`); got != "535" {
		t.Errorf("the verdict names reply %q", got)
	}
	if got := js[int](tb, `document.querySelectorAll("#report [data-line] .src").length`); got < 36 {
		t.Errorf("%d lines are shown", got)
	}
	if got := js[string](tb, `document.querySelector("[aria-current=true]").dataset.line`); got != "32" {
		t.Errorf("line %q is marked as the one that decided", got)
	}
	if got := js[string](tb, `document.activeElement.id`); got != "verdict-title" {
		t.Errorf("the focus is on %q", got)
	}
	if !js[bool](tb, `document.querySelector("form.box").hidden && !document.querySelector(".bar").hidden`) {
		t.Error("the box did not shrink to the bar")
	}
}

func TestLinesAreShownByteForByte(t *testing.T) {
	tb := newTab(t)
	tb.open("/")
	tb.paste(example(t, "gmail-bounce.eml"))
	tb.waitReport()
	want := strings.Split(strings.TrimSuffix(example(t, "gmail-bounce.eml"), "\n"), "\n")
	got := js[[]string](tb, `[...document.querySelectorAll("[data-line] .src")].map(e => e.textContent)`)
	for i, line := range want {
		if i < len(got) && got[i] != line {
			t.Errorf("line %d is %q, want %q", i+1, got[i], line)
		}
	}
}

func TestBareCodeTyped(t *testing.T) {
	tb := newTab(t)
	tb.open("/")
	js[bool](tb, `document.querySelector("#paste").focus() ?? true`)
	tb.press("5.7.26")
	tb.waitReport()
	if got := tb.text("#report"); !strings.Contains(got, "5.7.26") {
		t.Errorf("the report says %q", got)
	}
	if js[bool](tb, `document.querySelector("form.box").hidden`) {
		t.Error("the box went away under the typing hand")
	}
}

func TestLineEndsAreKept(t *testing.T) {
	tb := newTab(t)
	tb.open("/")
	tb.wait(`window.smtpArrived`)
	js[bool](tb, `document.querySelector("#paste").focus() ?? true`)
	tb.wait(`window.smtpTake`)
	// The clipboard of a headless browser has its own idea of line ends.
	js[bool](tb, `(() => {
		const box = document.querySelector("#paste"), data = new DataTransfer();
		data.setData("text/plain", `+quote(refused)+`);
		box.dispatchEvent(new ClipboardEvent("paste", {clipboardData: data, bubbles: true, cancelable: true}));
		return true;
	})()`)
	tb.waitReport()
	if got := js[string](tb, `document.querySelector("#report").dataset.bytes`); got != strconv.Itoa(len(refused)) {
		t.Errorf("%s bytes of %d were read", got, len(refused))
	}
}

func TestMarkupInAPasteIsInert(t *testing.T) {
	tb := newTab(t)
	tb.open("/")
	tb.paste("550 5.1.1 <img src=x onerror=\"window.hit=1\"><script>window.hit=1</script> \"'>&amp;\n" +
		"RCPT TO:<\"><svg onload=window.hit=1>@example.org>")
	tb.waitReport()
	if js[bool](tb, `!!window.hit || !!document.querySelector("#report img, #report script, #report [onload]")`) {
		t.Error("markup of the paste became part of the page")
	}
	if got := tb.text(`[data-line="1"] .src`); !strings.Contains(got, `<img src=x onerror="window.hit=1">`) {
		t.Errorf("line 1 is shown as %q", got)
	}
}

func TestSecretsStayOut(t *testing.T) {
	tb := newTab(t)
	tb.open("/")
	tb.paste(example(t, "swaks-login.txt"))
	tb.waitReport()
	html := js[string](tb, `document.querySelector("#report").outerHTML + document.querySelector(".bar").outerHTML`)
	if strings.Contains(html, "bm90LXRoZS1wYXNzd29yZA") || strings.Contains(html, "not-the-password") {
		t.Error("the password is in the page")
	}
}

func TestEditShowsEveryByte(t *testing.T) {
	tb := newTab(t)
	tb.open("/")
	text := "  550 5.1.1 no such user  \n\n\tindented\n"
	tb.paste(text)
	tb.waitReport()
	js[bool](tb, `[...document.querySelectorAll(".deed")].find(b => b.textContent === "Edit").click() ?? true`)
	tb.wait(`!document.querySelector("form.box").hidden`)
	if got := js[string](tb, `document.querySelector("#paste").value`); got != text {
		t.Errorf("the box holds %q", got)
	}
}

func TestFileIsDecoded(t *testing.T) {
	tb := newTab(t)
	name := t.TempDir() + "/bounce.eml"
	if err := os.WriteFile(name, []byte(refused), 0o600); err != nil {
		t.Fatal(err)
	}
	tb.open("/")
	tb.do(chromedp.SetUploadFiles(chromedp.CSS("#file"), []string{name}))
	tb.waitReport()
	if got := tb.text(".bar"); !strings.Contains(got, "bounce.eml") {
		t.Errorf("the bar says %q", got)
	}
	if got := js[string](tb, `document.querySelector("#report").dataset.bytes`); got != strconv.Itoa(len(refused)) {
		t.Errorf("%s bytes of %d were read", got, len(refused))
	}
}

func TestLongPaste(t *testing.T) {
	tb := newTab(t)
	tb.open("/")
	line := "Mar 10 09:20:13 mail postfix/smtp[2107]: 7C1F2400A3: to=<carol@example.com>, relay=none, " +
		"delay=2.1, dsn=4.2.0, status=deferred (host mx1.example.com said: 450 4.2.0 Greylisted)\n"
	tb.paste(strings.Repeat(line, 3000))
	tb.waitReport()
	if got := js[int](tb, `document.querySelectorAll("[data-line]").length`); got < 3000 {
		t.Errorf("%d lines are in the page", got)
	}
	if got := js[int](tb, `document.querySelectorAll("details.rest").length`); got == 0 {
		t.Error("the whole text is open at once")
	}
}

func TestPastedBeforeTheProgramRuns(t *testing.T) {
	tb := newTab(t)
	tb.open("/")
	tb.pasteAtOnce(example(t, "gmail-bounce.eml"))
	tb.waitReport()
	if got := js[int](tb, `document.querySelectorAll("[data-line]").length`); got < 70 {
		t.Errorf("%d lines are shown", got)
	}
}

func TestTypedBeforeTheProgramRuns(t *testing.T) {
	tb := newTab(t)
	// The program is held back until the text is typed.
	tb.before(`{
		const compile = WebAssembly.compileStreaming;
		WebAssembly.compileStreaming = async (r) => {
			const module = await compile(r);
			await new Promise(done => { window.release = done; });
			return module;
		};
	}`)
	tb.open("/")
	js[bool](tb, `document.querySelector("#paste").focus() ?? true`)
	if _, err := chromedp.Call(tb.ctx, input.InsertText, input.InsertTextParams{Text: "550 5.1.1 user"}); err != nil {
		t.Fatal(err)
	}
	js[bool](tb, `document.querySelector("#paste").setSelectionRange(4, 4) ?? true`)
	tb.wait(`window.release`)
	js[bool](tb, `(window.release(), true)`)
	tb.waitReport()
	got := js[string](tb, `(() => { const b = document.querySelector("#paste");
		return [b.value, b.selectionStart, document.activeElement.id].join("|"); })()`)
	if got != "550 5.1.1 user|4|paste" {
		t.Errorf("text, caret and focus are %q", got)
	}
}
