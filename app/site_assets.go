//go:build !wasm

package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/andybalholm/brotli"
)

// budget is the largest size of the program, compressed, that a build accepts.
const budget = 1_750_000

// writeAssets writes what pages load, each under a name that changes with its
// content, so that browsers may keep it for good.
func (s *site) writeAssets() error {
	program, err := buildProgram()
	if err != nil {
		return err
	}
	if err := s.writeAsset("app.wasm", program); err != nil {
		return err
	}
	exec, err := os.ReadFile(filepath.Join(goRoot(), "lib", "wasm", "wasm_exec.js"))
	if err != nil {
		return err
	}
	if err := s.writeAsset("wasm_exec.js", exec); err != nil {
		return err
	}
	for _, name := range []string{"style.css", "boot.js"} {
		b, err := os.ReadFile(filepath.Join("web", name))
		if err != nil {
			return err
		}
		if err := s.writeAsset(name, b); err != nil {
			return err
		}
	}
	return nil
}

func (s *site) writeAsset(name string, content []byte) error {
	ext := path.Ext(name)
	dir := "/assets/"
	if ext == ".wasm" {
		dir = "/program/" // a folder of its own, for the headers of the host go by folder
	}
	s.assets[name] = dir + strings.TrimSuffix(name, ext) + "." + hash(content)[:12] + ext
	return s.write(s.assets[name], content)
}

func hash(content []byte) string {
	sum := sha256.Sum256(content)
	return hex.EncodeToString(sum[:])
}

// writeWorker writes the service worker with the list of what it keeps. Its
// version is a hash over every file, so that a build of the same files is the
// same worker.
func (s *site) writeWorker() error {
	template, err := os.ReadFile(filepath.Join("web", "sw.js"))
	if err != nil {
		return err
	}
	slices.Sort(s.files)
	var all bytes.Buffer
	all.Write(template)
	for _, name := range s.files {
		b, err := os.ReadFile(filepath.Join(s.dir, filepath.FromSlash(name)))
		if err != nil {
			return err
		}
		all.WriteString(name + hash(b))
	}
	keep := []string{"/", "/shell.html", "/manifest.webmanifest", "/icons/icon.svg", "/icons/icon-192.png"}
	for _, name := range slices.Sorted(maps.Keys(s.assets)) {
		keep = append(keep, s.assets[name])
	}
	for _, name := range keep { // one missing file would leave every visitor without offline use
		if name != "/" && !slices.Contains(s.files, name) {
			return fmt.Errorf("the service worker keeps %s, which is not there", name)
		}
	}
	worker := strings.NewReplacer(
		"VERSION", hash(all.Bytes())[:12],
		`["KEEP"]`, fmt.Sprintf("[%s]", quoteAll(keep)),
	).Replace(string(template))
	return s.write("/sw.js", []byte(worker))
}

func quoteAll(list []string) string {
	quoted := make([]string, len(list))
	for i, v := range list {
		quoted[i] = `"` + v + `"`
	}
	return strings.Join(quoted, ", ")
}

// checkOutside fails the build when a page, a style or a script would load
// anything from another host.
func (s *site) checkOutside() error {
	return filepath.WalkDir(s.dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !slices.Contains([]string{".html", ".css"}, filepath.Ext(name)) {
			return err
		}
		b, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		for _, loads := range []string{`src="http`, `src="//`, "url(http", "url(//", "@import",
			`<link href="http`, `rel="stylesheet" href="http`} {
			if bytes.Contains(b, []byte(loads)) {
				return fmt.Errorf("%s loads from another host: %s", name, loads)
			}
		}
		return nil
	})
}

// sum says what was built and fails when the program outgrew its budget.
func (s *site) sum(began time.Time) error {
	b, err := os.ReadFile(filepath.Join(s.dir, filepath.FromSlash(s.assets["app.wasm"])))
	if err != nil {
		return err
	}
	var packed bytes.Buffer
	w := brotli.NewWriterLevel(&packed, brotli.BestCompression)
	if _, err := w.Write(b); err != nil {
		return err
	}
	if err := w.Close(); err != nil {
		return err
	}
	fmt.Printf("%s: %d files, program %d KB (%d KB with brotli; budget %d KB), %.1f s\n", s.dir,
		len(s.files), len(b)/1000, packed.Len()/1000, budget/1000, time.Since(began).Seconds())
	if packed.Len() > budget {
		return fmt.Errorf("the program is %d bytes with brotli, over the budget of %d", packed.Len(), budget)
	}
	return nil
}

// copyDrawings copies icons and screenshots under their own names, by which
// others know them.
func (s *site) copyDrawings() error {
	for _, folder := range []string{"icons", "screenshots"} {
		entries, err := os.ReadDir(filepath.Join("web", folder))
		if err != nil {
			return err
		}
		for _, e := range entries {
			b, err := os.ReadFile(filepath.Join("web", folder, e.Name()))
			if err != nil {
				return err
			}
			if err := s.write("/"+folder+"/"+e.Name(), b); err != nil {
				return err
			}
		}
	}
	return nil
}
