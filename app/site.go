//go:build !wasm

package main

import (
	"encoding/json"
	"encoding/xml"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
	"github.com/smtp-decoder/smtp-decoder/codes"
)

// A site is what one build writes.
type site struct {
	dir    string
	base   string            // "https://smtp-decoder.netlify.app", without a final slash
	assets map[string]string // "app.wasm" → "/assets/app.3f2a….wasm"
	files  []string          // paths written, for the service worker
}

// buildSite writes the whole site into a folder that it empties first.
func buildSite(dir string) error {
	began := time.Now()
	if err := os.RemoveAll(dir); err != nil {
		return err
	}
	s := &site{dir: dir, base: baseURL(), assets: map[string]string{}}
	steps := []func() error{
		s.writeAssets, s.copyDrawings, s.writePages, s.writeManifest, s.writeMap, s.writeData,
		s.writeWorker, s.checkOutside,
	}
	for _, step := range steps {
		if err := step(); err != nil {
			return fmt.Errorf("building the site: %w", err)
		}
	}
	return s.sum(began)
}

// baseURL is where the site will stand: what is asked for, what the host says,
// or the address it is known by.
func baseURL() string {
	for _, name := range []string{"SITE_URL", "URL"} {
		if v := strings.TrimSuffix(os.Getenv(name), "/"); strings.HasPrefix(v, "http") {
			return v
		}
	}
	return "https://smtp-decoder.netlify.app"
}

// write writes one file of the site by its path.
func (s *site) write(path string, content []byte) error {
	s.files = append(s.files, path)
	return write(filepath.Join(s.dir, filepath.FromSlash(path)), content)
}

// writePages renders every page, the page for what is not there, and the empty
// page that the service worker answers with when there is no network.
func (s *site) writePages() error {
	home := shown{page: homePage, ui: &home{}}
	if err := s.writePage("/index.html", home); err != nil {
		return err
	}
	for _, p := range pages() {
		if err := s.writePage(p.path+"index.html", shown{page: p, ui: &content{at: p}}); err != nil {
			return err
		}
	}
	missing := missingPage("/404/")
	if err := s.writePage("/404.html", shown{page: missing, ui: &content{at: missing}, atOnce: true}); err != nil {
		return err
	}
	empty := page{path: "/shell/", title: siteName, unlisted: true, description: homePage.description}
	return s.writePage("/shell.html", shown{page: empty, atOnce: true,
		ui: shellView("", app.Main().ID("main").Class("content").Body(
			app.P().Class("busy").Text("Reading …")))})
}

// writePage renders one page.
func (s *site) writePage(path string, p shown) error {
	html, err := s.render(p)
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return s.write(path, html)
}

// pages lists every page of the site but the decoder's, in the order of the map.
func pages() []page {
	list := sectionPages()
	for e := range codes.All() {
		list = append(list, codePage(e))
	}
	for _, k := range codes.Keywords() {
		list = append(list, keywordPage(k))
	}
	for _, c := range codes.Commands() {
		list = append(list, commandPage(c))
	}
	for _, m := range codes.Mechanisms() {
		list = append(list, mechanismPage(m))
	}
	return list
}

// writeManifest writes what a browser needs to install the site.
func (s *site) writeManifest() error {
	type icon struct {
		Src     string `json:"src"`
		Sizes   string `json:"sizes"`
		Type    string `json:"type"`
		Purpose string `json:"purpose,omitempty"`
	}
	type screenshot struct {
		Src        string `json:"src"`
		Sizes      string `json:"sizes"`
		Type       string `json:"type"`
		FormFactor string `json:"form_factor"`
		Label      string `json:"label"`
	}
	type shortcut struct {
		Name string `json:"name"`
		URL  string `json:"url"`
	}
	b, err := json.MarshalIndent(map[string]any{
		"id": "/", "start_url": "/", "scope": "/", "lang": "en", "dir": "ltr",
		"name": siteName, "short_name": siteName, "description": homePage.description,
		"display": "standalone", "background_color": "#fbfaf7", "theme_color": "#fbfaf7",
		"categories": []string{"utilities", "productivity", "developer"},
		"icons": []icon{
			{"/icons/icon.svg", "any", "image/svg+xml", ""},
			{"/icons/icon-192.png", "192x192", "image/png", ""},
			{"/icons/icon-512.png", "512x512", "image/png", ""},
			{"/icons/maskable-512.png", "512x512", "image/png", "maskable"},
		},
		"screenshots": []screenshot{
			{"/screenshots/report-wide.png", "1280x900", "image/png", "wide", "A decoded session"},
			{"/screenshots/report-phone.png", "390x844", "image/png", "narrow", "A decoded session on a phone"},
		},
		"shortcuts": []shortcut{{"Decode a text", "/"}, {"All codes", "/codes/"}},
	}, "", "  ")
	if err != nil {
		return err
	}
	return s.write("/manifest.webmanifest", append(b, '\n'))
}

// writeMap writes the site map and the rules for crawlers.
func (s *site) writeMap() error {
	type url struct {
		Loc string `xml:"loc"`
	}
	urls := []url{{s.base + "/"}}
	for _, p := range pages() {
		urls = append(urls, url{s.base + p.path})
	}
	b, err := xml.MarshalIndent(struct {
		XMLName xml.Name `xml:"urlset"`
		NS      string   `xml:"xmlns,attr"`
		URLs    []url    `xml:"url"`
	}{NS: "http://www.sitemaps.org/schemas/sitemap/0.9", URLs: urls}, "", " ")
	if err != nil {
		return err
	}
	if err := s.write("/sitemap.xml", append([]byte(xml.Header), append(b, '\n')...)); err != nil {
		return err
	}
	return s.write("/robots.txt", []byte("User-agent: *\nAllow: /\n\nSitemap: "+s.base+"/sitemap.xml\n"))
}

// writeData writes the whole catalog for other programs.
func (s *site) writeData() error {
	b, err := json.MarshalIndent(map[string]any{
		"codes":      slices.Collect(codes.All()),
		"keywords":   codes.Keywords(),
		"commands":   codes.Commands(),
		"mechanisms": codes.Mechanisms(),
		"fields":     codes.Fields(),
	}, "", " ")
	if err != nil {
		return err
	}
	return s.write("/data/codes.json", append(b, '\n'))
}
