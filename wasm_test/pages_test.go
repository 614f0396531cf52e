package wasm_test

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"
)

func TestDeepLink(t *testing.T) {
	tb := newTab(t)
	tb.open("/#q=550+5.7.26+blocked")
	tb.waitReport()
	if got := js[string](tb, `document.querySelector("#verdict").dataset.status`); got != "5.7.26" {
		t.Errorf("the verdict names %q", got)
	}
}

func TestSharedLinkCarriesTheText(t *testing.T) {
	tb := newTab(t)
	tb.open("/")
	link := js[string](tb, `document.querySelector(".examples a").getAttribute("href")`)
	tb.open("/about/")
	tb.open(link)
	tb.waitReport()
	if got := js[int](tb, `document.querySelectorAll("[data-line]").length`); got < 70 {
		t.Errorf("%d lines are shown", got)
	}
}

func TestBrokenFragments(t *testing.T) {
	for _, fragment := range []string{"#d=100%", "#d=AAAA", "#q=%", "#%zz", "#d="} {
		tb := newTab(t)
		tb.open("/" + fragment)
		js[bool](tb, `document.querySelector("#paste").focus() ?? true`)
		tb.wait(`window.smtpTake`)
		if tb.text("h1") == "" && tb.text("#verdict-title") == "" {
			t.Errorf("%s: the page is empty", fragment)
		}
		if got := tb.text("#notice"); got != "" {
			t.Errorf("%s: %s", fragment, got)
		}
	}
}

func TestBackAndForward(t *testing.T) {
	tb := newTab(t)
	tb.open("/")
	tb.paste(refused)
	tb.waitReport()
	js[bool](tb, `document.querySelector("#verdict a.code[href='/codes/550/']").click() ?? true`)
	tb.wait(`location.pathname === "/codes/550/" && document.querySelector("main.content h1")`)
	tb.wait(`document.activeElement.tagName === "H1" && scrollY === 0`)
	direct := js[string](tb, `document.title + document.querySelector("link[rel=canonical]").href`)
	js[bool](tb, `history.back() ?? true`)
	tb.wait(`location.pathname === "/" && document.querySelector("#verdict")`)
	js[bool](tb, `history.forward() ?? true`)
	tb.wait(`location.pathname === "/codes/550/" && document.querySelector("main.content h1")`)
	tb.open("/codes/550/")
	if got := js[string](tb, `document.title + document.querySelector("link[rel=canonical]").href`); got != direct {
		t.Errorf("by link the head says %q, by address %q", direct, got)
	}
}

func TestReadingWithoutScript(t *testing.T) {
	tb := newTab(t)
	_, err := chromedp.Call(tb.ctx, emulation.SetScriptExecutionDisabled,
		emulation.SetScriptExecutionDisabledParams{Value: true})
	if err != nil {
		t.Fatal(err)
	}
	tb.open("/codes/550/")
	html, err := chromedp.Run(tb.ctx, chromedp.OuterHTML(chromedp.CSS("main")))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"What to do", "Whose turn", "550"} {
		if !strings.Contains(html, want) {
			t.Errorf("the page does not say %q", want)
		}
	}
}

func TestUnregisteredCode(t *testing.T) {
	tb := newTab(t)
	tb.open("/codes/5.7.987/")
	tb.wait(`document.querySelector(".digits")?.innerText.includes("987")`)
	if got := js[string](tb, `document.title`); !strings.Contains(got, "5.7.987") {
		t.Errorf("the title is %q", got)
	}
}

func TestMissingPage(t *testing.T) {
	resp, err := http.Get(site + "/no/such/page/")
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
	if resp.StatusCode != http.StatusNotFound {
		t.Errorf("status %d", resp.StatusCode)
	}
	if csp := resp.Header.Get("Content-Security-Policy"); !strings.Contains(csp, "default-src 'none'") {
		t.Errorf("the policy is %q", csp)
	}
}

func TestFilterFindsCodes(t *testing.T) {
	tb := newTab(t)
	tb.open("/codes/")
	js[bool](tb, `document.querySelector("#filter").focus() ?? true`)
	tb.press("5.1.1")
	tb.wait(`document.querySelector(".codelist .entries a")?.getAttribute("href") === "/codes/5.1.1/"`)
}

func TestWithoutTheProgram(t *testing.T) {
	tb := newTab(t)
	tb.expect("Failed to load", "ERR_BLOCKED", "program")
	_, err := chromedp.Call(tb.ctx, network.SetBlockedURLs,
		network.SetBlockedURLsParams{URLPatterns: []*network.BlockPattern{{URLPattern: "*://*:*/program/*", Block: true}}})
	if err != nil {
		t.Fatal(err)
	}
	tb.open("/")
	js[bool](tb, `document.querySelector("#paste").focus() ?? true`)
	tb.wait(`document.querySelector("#notice")?.innerText.includes("could not start")`)
	if got := tb.text("h1"); got == "" {
		t.Error("the page is gone")
	}
}

func TestStorageDenied(t *testing.T) {
	tb := newTab(t)
	tb.before(`for (const name of ["localStorage", "sessionStorage"])
		Object.defineProperty(window, name, {configurable: true,
			get() { throw new DOMException("denied", "SecurityError"); }});`)
	tb.open("/")
	tb.paste(refused)
	tb.waitReport()
}

func TestKeyboardOnly(t *testing.T) {
	tb := newTab(t)
	tb.open("/")
	for range 30 {
		tb.press(tabKey)
		if js[string](tb, `document.activeElement.id`) == "paste" {
			break
		}
	}
	if got := js[string](tb, `document.activeElement.id`); got != "paste" {
		t.Fatalf("Tab does not reach the box, only %q", got)
	}
	tb.press("550 5.1.1 user unknown")
	tb.waitReport()
	tb.press(tabKey)
	if got := js[string](tb, `document.activeElement.id`); got != "file" {
		t.Errorf("after the box comes %q", got)
	}
}

func TestOffline(t *testing.T) {
	server, address, err := startServer()
	if err != nil {
		t.Fatal(err)
	}
	defer stop(server)
	tb := newTab(t)
	tb.expect("Failed to load", "ERR_CONNECTION_REFUSED", "Failed to fetch")
	tb.do(chromedp.Navigate(address + "/"))
	tb.wait(`navigator.serviceWorker.controller`)
	stop(server)
	time.Sleep(100 * time.Millisecond)
	tb.do(chromedp.Navigate(address + "/codes/5.1.1/"))
	tb.wait(`document.querySelector("main h1")?.innerText.length > 3 && document.querySelector(".digits")`)
	tb.do(chromedp.Navigate(address + "/?from=elsewhere"))
	tb.paste(refused)
	tb.waitReport()
}
