package wasm_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/chromedp/chromedp"
)

// TestNewVersionWaitsForAWord changes the service worker, as a new build does,
// and looks for the offer to reload.
func TestNewVersionWaitsForAWord(t *testing.T) {
	tb := newTab(t)
	dir := t.TempDir()
	if err := os.CopyFS(filepath.Join(dir, "dist"), os.DirFS("dist")); err != nil {
		t.Fatal(err)
	}
	config, err := os.ReadFile("netlify.toml")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "netlify.toml"), config, 0o600); err != nil {
		t.Fatal(err)
	}
	server := exec.Command(program, "serve")
	server.Dir = dir
	address, err := start(server)
	if err != nil {
		t.Fatal(err)
	}
	defer stop(server)

	tb.do(chromedp.Navigate(address + "/about/"))
	tb.wait(`navigator.serviceWorker.controller`)
	worker := filepath.Join(dir, "dist", "sw.js")
	script, err := os.ReadFile(worker)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(worker, append(script, "\n// A new version.\n"...), 0o600); err != nil {
		t.Fatal(err)
	}
	tb.do(chromedp.Reload())
	tb.wait(`document.querySelector("#notice button")?.textContent === "Reload"`)
	js[bool](tb, `window.old = true`)
	js[bool](tb, `document.querySelector("#notice button").click() ?? true`)
	tb.wait(`!window.old && document.readyState === "complete" && !document.querySelector("#notice button")`)
}
