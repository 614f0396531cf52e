// Package wasm_test drives a real browser over the built site, served with the
// headers of the real host, and looks at what a person would see.
package wasm_test

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

var (
	site     string          // address of the served site
	program  string          // the native program, for tests that need a server of their own
	window   context.Context // nil without a browser
	noWindow = "no Chromium here: install it (apt-get install chromium) to run the browser tests"
)

// TestMain builds the site, unless SITE=built says that dist/ is fresh, serves it
// and opens one browser for all tests.
func TestMain(m *testing.M) { os.Exit(run(m)) }

func run(m *testing.M) int {
	if err := os.Chdir(".."); err != nil {
		return fail(err)
	}
	dir, err := os.MkdirTemp("", "smtp-decoder")
	if err != nil {
		return fail(err)
	}
	defer os.RemoveAll(dir)
	program = filepath.Join(dir, "app")
	if out, err := exec.Command("go", "build", "-o", program, "./app").CombinedOutput(); err != nil {
		return fail(fmt.Errorf("%w\n%s", err, out))
	}
	if os.Getenv("SITE") != "built" {
		if out, err := exec.Command(program, "build").CombinedOutput(); err != nil {
			return fail(fmt.Errorf("%w\n%s", err, out))
		}
	}
	server, address, err := startServer()
	if err != nil {
		return fail(err)
	}
	defer stop(server)
	site = address
	if path := chromium(); path != "" {
		ctx, cancel := openBrowser(path)
		defer cancel()
		window = ctx
	}
	return m.Run()
}

func fail(err error) int {
	fmt.Fprintln(os.Stderr, "wasm_test:", err)
	return 1
}

// startServer serves dist/ on a port of its own.
func startServer() (*exec.Cmd, string, error) {
	server := exec.Command(program, "serve")
	address, err := start(server)
	return server, address, err
}

// start starts a server and returns its address.
func start(server *exec.Cmd) (string, error) {
	server.Env = append(os.Environ(), "PORT=0")
	out, err := server.StdoutPipe()
	if err != nil {
		return "", err
	}
	if err := server.Start(); err != nil {
		return "", err
	}
	line, err := bufio.NewReader(out).ReadString('\n')
	return strings.TrimSuffix(strings.TrimSpace(line), "/"), err
}

func stop(server *exec.Cmd) {
	server.Process.Kill()
	server.Wait()
}

// chromium finds the browser.
func chromium() string {
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	return ""
}

func openBrowser(path string) (context.Context, context.CancelFunc) {
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.Flag("disable-component-update", true),
		chromedp.WSURLReadTimeout(time.Minute))
	allocator, cancelAllocator := chromedp.NewExecAllocator(context.Background(), options...)
	ctx, cancel := chromedp.NewContext(allocator)
	if err := chromedp.Do(ctx); err != nil {
		fail(err)
	}
	return ctx, func() { cancel(); cancelAllocator() }
}
