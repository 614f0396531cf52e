package wasm_test

import (
	"os"
	"testing"
)

// axe is where build.sh keeps axe-core.
const axe = ".cache/npm/node_modules/axe-core/axe.min.js"

func TestAccessibility(t *testing.T) {
	script, err := os.ReadFile(axe)
	if err != nil {
		t.Skip("no axe-core here: ./build.sh test fetches it")
	}
	for _, c := range []struct{ name, path, paste string }{
		{"empty", "/", ""},
		{"session", "/", example(t, "swaks-login.txt")},
		{"bounce", "/", example(t, "gmail-bounce.eml")},
		{"returned", "/", returned},
		{"header", "/", headerAlone()},
		{"recipients", "/", manyBounces()},
		{"log", "/", example(t, "postfix-greylist.log")},
		{"list", "/codes/", ""},
		{"code", "/codes/550/", ""},
		{"names", "/ehlo/", ""},
		{"about", "/about/", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			tb := newTab(t)
			tb.open(c.path)
			if c.paste != "" {
				tb.paste(c.paste)
				tb.waitReport()
			}
			js[bool](tb, "(() => {"+string(script)+"; return true; })()")
			found := js[[]string](tb, `axe.run().then(r => r.violations.map(v =>
				v.id + ": " + v.help + " " + v.nodes.map(n => n.html.slice(0, 120)).join(" | ")))`)
			for _, v := range found {
				t.Error(v)
			}
		})
	}
}
