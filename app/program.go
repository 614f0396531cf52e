//go:build !wasm

package main

import (
	"embed"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// In go-app the server's side, encryption and regular expressions are linked into
// the browser's program as well: a third of its size. These files take the place
// of go-app's for the browser's build only.
//
//go:embed lean
var lean embed.FS

const (
	engine     = "github.com/maxence-charriere/go-app/v9"
	ids        = "github.com/google/uuid"
	programDir = ".cache/program" // relative, so that no path of this machine gets in
)

// inlined are the packages in which the compiler puts small functions in the place
// of their calls: those that read every line of a text, on which a long log waits.
// Everywhere else the copies are only more to load and to compile before the page
// answers, 10 % of the program; in the runtime and in package strings they gain a twentieth.
// In them a function that is called in very many places, and not for every byte, is
// marked noinline for the same reason.
var inlined = []string{
	"./codes/decode", "./codes/reason", "unicode/utf8", "internal/bytealg",
}

// buildProgram compiles the program for the browser. The result depends on the
// sources and the Go release alone.
func buildProgram() ([]byte, error) {
	if err := makeLeanEngine(); err != nil {
		return nil, err
	}
	out := filepath.Join(programDir, "app.wasm")
	args := []string{"build", "-modfile=" + filepath.Join(programDir, "go.mod"), "-trimpath", "-buildvcs=false", "-ldflags=-s -w -buildid=", "-gcflags=all=-l"}
	for _, pattern := range inlined {
		args = append(args, "-gcflags="+pattern+"=") // the last that matches a package holds
	}
	build := exec.Command("go", append(args, "-o", out, "./app")...)
	build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "GOFLAGS=-mod=mod", "GOWORK=off")
	if said, err := build.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("compiling for the browser: %w\n%s", err, said)
	}
	return os.ReadFile(out)
}

// makeLeanEngine copies go-app and lays a go.mod beside it that builds with the
// copy.
func makeLeanEngine() error {
	src, err := output("go", "list", "-m", "-f", "{{.Dir}}", engine)
	if err != nil {
		return err
	}
	copyTo := filepath.Join(programDir, "engine")
	if err := os.RemoveAll(copyTo); err != nil {
		return err
	}
	if err := copySources(src, copyTo); err != nil {
		return err
	}
	for _, name := range []string{"http", "resource", "crypto", "route"} {
		if err := layLean(name, filepath.Join(copyTo, "pkg", "app")); err != nil {
			return err
		}
	}
	if err := layLean("uuid", filepath.Join(programDir, "uuid")); err != nil {
		return err
	}
	if err := write(filepath.Join(programDir, "uuid", "go.mod"), []byte("module "+ids+"\n")); err != nil {
		return err
	}
	return writeModule()
}

// layLean writes one of the files that take the place of others.
func layLean(name, dir string) error {
	b, err := lean.ReadFile("lean/" + name + ".go.txt")
	if err != nil {
		return err
	}
	return write(filepath.Join(dir, name+".go"), b)
}

// writeModule writes the go.mod that builds with the copies.
func writeModule() error {
	mod, err := os.ReadFile("go.mod")
	if err != nil {
		return err
	}
	mod = fmt.Appendf(mod, "\nreplace %s => ./%s/engine\n\nreplace %s => ./%s/uuid\n",
		engine, programDir, ids, programDir)
	if err := write(filepath.Join(programDir, "go.mod"), mod); err != nil {
		return err
	}
	sum, err := os.ReadFile("go.sum")
	if err != nil {
		return err
	}
	return write(filepath.Join(programDir, "go.sum"), sum)
}

// write writes a file and the folders it stands in.
func write(name string, content []byte) error {
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	return os.WriteFile(name, content, 0o644)
}

// copySources copies the Go files of the engine that a build needs.
func copySources(from, to string) error {
	for _, dir := range []string{"pkg/app", "pkg/errors", "pkg/logs", "pkg/cache"} {
		entries, err := os.ReadDir(filepath.Join(from, dir))
		if os.IsNotExist(err) {
			continue
		}
		if err != nil {
			return err
		}
		for _, e := range entries {
			if err := copySource(filepath.Join(from, dir), filepath.Join(to, dir), e); err != nil {
				return err
			}
		}
	}
	b, err := os.ReadFile(filepath.Join(from, "go.mod"))
	if err != nil {
		return err
	}
	return write(filepath.Join(to, "go.mod"), b)
}

func copySource(from, to string, e fs.DirEntry) error {
	if e.IsDir() || filepath.Ext(e.Name()) != ".go" || strings.HasSuffix(e.Name(), "_test.go") {
		return nil
	}
	b, err := os.ReadFile(filepath.Join(from, e.Name()))
	if err != nil {
		return err
	}
	return write(filepath.Join(to, e.Name()), b)
}

// goRoot returns where Go stands, with the script that its programs need in the
// browser.
func goRoot() string {
	root, err := output("go", "env", "GOROOT")
	if err != nil {
		return ""
	}
	return root
}

func output(name string, args ...string) (string, error) {
	b, err := exec.Command(name, args...).Output()
	if err != nil {
		return "", fmt.Errorf("%s %s: %w", name, strings.Join(args, " "), err)
	}
	return strings.TrimSpace(string(b)), nil
}
