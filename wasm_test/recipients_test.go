package wasm_test

import (
	"fmt"
	"strings"
	"testing"
)

// manyBounces is a list of more recipients than are shown at once, two of whom the
// verdict is not about.
func manyBounces() string {
	var b strings.Builder
	b.WriteString("recipient,reason\n")
	for i := range 25 {
		fmt.Fprintf(&b, "user%d@example.net,550 5.1.1 User unknown\n", i)
	}
	return b.String() + "kim@example.org,552 5.2.2 Mailbox full\nlee@example.org,550 5.7.1 Relay access denied\n"
}

func TestRecipientsAreListed(t *testing.T) {
	tb := newTab(t)
	tb.open("/")
	tb.paste(manyBounces())
	tb.waitReport()
	if got := tb.text(".tallies"); !strings.Contains(got, "25 Refused: no such mailbox") {
		t.Errorf("the counts are %q", got)
	}
	if got := js[int](tb, `document.querySelectorAll("[data-recipient]").length`); got != 27 {
		t.Errorf("%d recipients are on the page, want 27", got)
	}
	if js[bool](tb, `document.querySelector('[data-recipient="kim@example.org"]').closest("details") !== null`) {
		t.Error("one of each fate is to be shown before the others")
	}
	if !js[bool](tb, `document.querySelector('[data-recipient="user24@example.net"]').closest("details:not([open])") !== null`) {
		t.Error("the last recipients are to be folded")
	}
	if got := js[string](tb, `document.querySelector('[data-recipient="kim@example.org"] details[open] ol').textContent`); !strings.Contains(got, "mailbox is full") {
		t.Errorf("what to do for the full mailbox is %q", got)
	}
}
