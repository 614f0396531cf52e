//go:build !wasm

package main

import (
	"bytes"
	"cmp"
	"fmt"
	"net"
	"net/http"
	"os"
	"path"
	"path/filepath"
	"strings"
	"sync"

	"github.com/BurntSushi/toml"
	"github.com/andybalholm/brotli"
)

// A host answers as the real host does: with the headers of netlify.toml,
// compressed, and with 404.html for what is not there.
type host struct {
	dir   string
	rules []headerRule

	mu     sync.Mutex
	packed map[string][]byte // by path, compressed
}

// A headerRule is one [[headers]] of netlify.toml.
type headerRule struct {
	For    string
	Values map[string]string
}

// serve answers on localhost until it is stopped.
func serve(dir, port string) error {
	h, err := newHost(dir, "netlify.toml")
	if err != nil {
		return err
	}
	l, err := net.Listen("tcp", "localhost:"+cmp.Or(port, "8080"))
	if err != nil {
		return err
	}
	fmt.Printf("http://localhost:%d/\n", l.Addr().(*net.TCPAddr).Port)
	return http.Serve(l, h)
}

// newHost reads the headers of the host's configuration.
func newHost(dir, config string) (*host, error) {
	var c struct{ Headers []headerRule }
	if _, err := toml.DecodeFile(config, &c); err != nil {
		return nil, fmt.Errorf("%s: %w", config, err)
	}
	return &host{dir: dir, rules: c.Headers, packed: map[string][]byte{}}, nil
}

// ServeHTTP answers with a file of the site.
func (h *host) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	name := path.Clean(r.URL.Path)
	status := http.StatusOK
	info, err := os.Stat(h.file(name))
	switch {
	case err == nil && info.IsDir() && !strings.HasSuffix(r.URL.Path, "/"):
		w.Header().Set("Location", r.URL.Path+"/")
		w.WriteHeader(http.StatusMovedPermanently)
		return
	case err == nil && info.IsDir():
		name = path.Join(name, "index.html")
	}
	content, err := os.ReadFile(h.file(name))
	if err != nil {
		name, status = "/404.html", http.StatusNotFound
		if content, err = os.ReadFile(h.file(name)); err != nil {
			http.Error(w, "the site is not built", http.StatusInternalServerError)
			return
		}
	}
	h.answer(w, r, name, status, content)
}

func (h *host) answer(w http.ResponseWriter, r *http.Request, name string, status int, content []byte) {
	w.Header().Set("Content-Type", contentType(name))
	for _, rule := range h.rules {
		if rule.matches(r.URL.Path) {
			for k, v := range rule.Values {
				w.Header().Set(k, v)
			}
		}
	}
	if w.Header().Get("Cache-Control") == "" {
		w.Header().Set("Cache-Control", "public, max-age=0, must-revalidate")
	}
	tag := `"` + hash(content)[:16] + `"`
	w.Header().Set("ETag", tag)
	if r.Header.Get("If-None-Match") == tag {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	if compressible(name) && strings.Contains(r.Header.Get("Accept-Encoding"), "br") {
		w.Header().Set("Content-Encoding", "br")
		w.Header().Set("Vary", "Accept-Encoding")
		content = h.compressed(tag, content)
	}
	w.Header().Set("Content-Length", fmt.Sprint(len(content)))
	w.WriteHeader(status)
	if r.Method != http.MethodHead {
		w.Write(content)
	}
}

func (h *host) file(name string) string { return filepath.Join(h.dir, filepath.FromSlash(name)) }

// matches asks whether the rule is for a path: the path itself, or all below a
// prefix that ends with "*".
func (r headerRule) matches(p string) bool {
	prefix, wild := strings.CutSuffix(r.For, "*")
	return p == r.For || wild && strings.HasPrefix(p, prefix)
}

// compressed packs a content once.
func (h *host) compressed(tag string, content []byte) []byte {
	h.mu.Lock()
	defer h.mu.Unlock()
	if b, ok := h.packed[tag]; ok {
		return b
	}
	var b bytes.Buffer
	w := brotli.NewWriterLevel(&b, 6)
	w.Write(content) // a buffer takes everything
	w.Close()
	h.packed[tag] = b.Bytes()
	return b.Bytes()
}

var contentTypes = map[string]string{
	".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8",
	".js": "text/javascript; charset=utf-8", ".json": "application/json",
	".wasm": "application/wasm", ".svg": "image/svg+xml", ".png": "image/png",
	".txt": "text/plain; charset=utf-8", ".xml": "application/xml",
	".webmanifest": "application/manifest+json",
}

func contentType(name string) string {
	return cmp.Or(contentTypes[path.Ext(name)], "application/octet-stream")
}

func compressible(name string) bool { return path.Ext(name) != ".png" }
