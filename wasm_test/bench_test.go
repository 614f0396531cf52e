package wasm_test

import (
	"strings"
	"testing"
)

// BenchmarkPaste measures from the paste of 200 lines to the next frame that
// shows them, in milliseconds.
func BenchmarkPaste(b *testing.B) {
	tb := newTab(b)
	tb.open("/")
	js[bool](tb, `document.querySelector("#paste").focus() ?? true`)
	tb.wait(`window.smtpTake`)
	text := strings.Repeat(example(b, "swaks-login.txt"), 6)
	lines := strings.SplitAfter(text, "\n")[:200]
	total := 0.0
	for b.Loop() {
		total += js[float64](tb, `new Promise(shown => {
			const began = performance.now();
			smtpTake(`+quote(strings.Join(lines, ""))+`);
			const look = () => document.querySelectorAll("[data-line]").length >= 200 &&
				document.querySelector("#report").dataset.state === "done"
				? requestAnimationFrame(() => shown(performance.now() - began)) : setTimeout(look, 1);
			look();
		})`)
		js[bool](tb, `new Promise(gone => {
			[...document.querySelectorAll(".deed")].find(b => b.textContent === "New").click();
			const look = () => document.querySelector("[data-line]") ? setTimeout(look, 5) : gone(true);
			look();
		})`)
	}
	b.ReportMetric(total/float64(b.N), "ms/paste")
}
