package reason

import (
	_ "embed"
	"strings"
	"testing"
)

// words.txt holds, below each reason, texts that give it, in the words and the
// languages of many systems.
//
//go:embed testdata/words.txt
var wordsOfMany string

func TestWordsOfMany(t *testing.T) {
	want := ""
	for line := range strings.Lines(wordsOfMany) {
		line = strings.TrimSpace(line)
		if name, ok := strings.CutPrefix(line, "# "); ok {
			want = name
		} else if got := Of(Input{Text: line}); line != "" && got.Reason != want {
			t.Errorf("%s: %s, want %s", line, got.Reason, want)
		}
	}
}
