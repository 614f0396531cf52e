package wasm_test

import (
	"context"
	"encoding/json"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// A tab is a fresh browser with one page, which ends with its test. It fails the
// test when anything went wrong that a person would only see in the console, or
// when a request left for another host.
type tab struct {
	testing.TB
	ctx context.Context

	mu       sync.Mutex
	troubles []string
	requests []string
	expected []string // parts of troubles that the test provokes
}

func newTab(t testing.TB) *tab {
	t.Helper()
	if window == nil {
		t.Skip(noWindow)
	}
	ctx, cancel := chromedp.NewContext(window, chromedp.WithNewBrowserContext())
	tb := &tab{TB: t, ctx: ctx}
	if err := chromedp.Do(ctx); err != nil { // opens the tab; a timeout on it would close it
		t.Fatal(err)
	}
	limited, stopClock := context.WithTimeout(ctx, 2*time.Minute)
	tb.ctx = limited
	tb.listen()
	t.Cleanup(func() {
		tb.checkQuiet()
		stopClock()
		cancel()
	})
	return tb
}

func (tb *tab) listen() {
	if _, err := chromedp.Call(tb.ctx, network.Enable, network.EnableParams{}); err != nil {
		tb.Fatal(err)
	}
	err := chromedp.Listen(tb.ctx, func(ev any) {
		tb.mu.Lock()
		defer tb.mu.Unlock()
		switch ev := ev.(type) {
		case *runtime.EventExceptionThrown:
			tb.troubles = append(tb.troubles, "exception: "+ev.ExceptionDetails.Text)
		case *runtime.EventConsoleAPICalled:
			if ev.Type == "error" || ev.Type == "warning" {
				tb.troubles = append(tb.troubles, "console: "+describe(ev.Args))
			}
		case *network.EventRequestWillBeSent:
			tb.requests = append(tb.requests, ev.Request.URL)
		}
	})
	if err != nil {
		tb.Fatal(err)
	}
}

func describe(args []*runtime.RemoteObject) string {
	b, _ := json.Marshal(args)
	return string(b)
}

// expect allows troubles that hold one of the parts.
func (tb *tab) expect(parts ...string) { tb.expected = append(tb.expected, parts...) }

func (tb *tab) checkQuiet() {
	tb.mu.Lock()
	defer tb.mu.Unlock()
	for _, trouble := range tb.troubles {
		if !containsAny(trouble, tb.expected) {
			tb.Error(trouble)
		}
	}
	for _, r := range tb.requests {
		if strings.HasPrefix(r, "http") && !strings.HasPrefix(r, "http://localhost:") {
			tb.Errorf("a request went to another host: %s", r)
		}
	}
}

func containsAny(s string, parts []string) bool {
	for _, p := range parts {
		if strings.Contains(s, p) {
			return true
		}
	}
	return false
}

func (tb *tab) do(actions ...chromedp.Action[chromedp.Void]) {
	tb.Helper()
	if err := chromedp.Do(tb.ctx, actions...); err != nil {
		tb.Fatal(err)
	}
}

func (tb *tab) open(path string) {
	tb.Helper()
	tb.do(chromedp.Navigate(site + path))
}

// js evaluates an expression; a promise is waited for.
func js[T any](tb *tab, expression string) T {
	tb.Helper()
	v, err := chromedp.Run(tb.ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	if err != nil {
		tb.Fatalf("%s: %v", expression, err)
	}
	return v
}

// wait waits until a condition holds.
func (tb *tab) wait(condition string) {
	tb.Helper()
	for end := time.Now().Add(30 * time.Second); ; time.Sleep(20 * time.Millisecond) {
		ok, err := chromedp.Run(tb.ctx, chromedp.Evaluate[bool]("Boolean("+condition+")"))
		if err == nil && ok {
			return
		}
		if time.Now().After(end) {
			tb.Fatalf("waited in vain for %s (%v); the page says:\n%s", condition, err,
				js[string](tb, "document.body.innerText.slice(0, 800)"))
		}
	}
}

// waitReport waits until the report is there.
func (tb *tab) waitReport() {
	tb.Helper()
	tb.wait(`document.querySelector("#report")?.dataset.state === "done"`)
}

// text returns what an element shows.
func (tb *tab) text(selector string) string {
	tb.Helper()
	return js[string](tb, "document.querySelector("+quote(selector)+")?.innerText ?? ''")
}

func quote(s string) string {
	b, _ := json.Marshal(s)
	return string(b)
}

// paste pastes into the box once the program runs.
func (tb *tab) paste(text string) {
	tb.Helper()
	js[bool](tb, `document.querySelector("#paste").focus() ?? true`)
	tb.wait(`window.smtpTake`)
	tb.pasteAtOnce(text)
}

// pasteAtOnce puts a text on the clipboard and presses Ctrl+V in the box.
func (tb *tab) pasteAtOnce(text string) {
	tb.Helper()
	for _, name := range []string{"clipboard-read", "clipboard-write"} {
		_, err := chromedp.CallBrowser(tb.ctx, browser.SetPermission, browser.SetPermissionParams{
			Permission:       &browser.PermissionDescriptor{Name: name},
			Setting:          browser.PermissionSettingGranted,
			BrowserContextID: chromedp.FromContext(tb.ctx).BrowserContextID,
		})
		if err != nil {
			tb.Fatal(err)
		}
	}
	js[bool](tb, "navigator.clipboard.writeText("+quote(text)+").then(() => true)")
	js[bool](tb, `document.querySelector("#paste").focus() ?? true`)
	for _, kind := range []input.DispatchKeyEventType{"keyDown", "keyUp"} {
		press := input.DispatchKeyEventParams{Type: kind, Modifiers: 2, Key: "v", Code: "KeyV",
			WindowsVirtualKeyCode: 86}
		if kind == "keyDown" {
			press.Commands = []string{"paste"}
		}
		if _, err := chromedp.Call(tb.ctx, input.DispatchKeyEvent, press); err != nil {
			tb.Fatal(err)
		}
	}
}

// press presses keys one after the other.
func (tb *tab) press(keys string) {
	tb.Helper()
	tb.do(chromedp.KeyEvent(keys))
}

// before runs a script ahead of every page.
func (tb *tab) before(script string) {
	tb.Helper()
	_, err := chromedp.Call(tb.ctx, page.AddScriptToEvaluateOnNewDocument,
		page.AddScriptToEvaluateOnNewDocumentParams{Source: script})
	if err != nil {
		tb.Fatal(err)
	}
}

const tabKey = kb.Tab
