package decode

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// transcripts are captures of many programs, kept beside the project; the
// tests that read them are skipped where they are absent.
const transcripts = "../../../shared/corpus/transcripts/dev"

// pasted are harmless changes to a text: what happens to it on its way into
// the box. Each returns the new text and, for each line of the old one, the
// index of its first line in the new one.
var pasted = map[string]func(lines []string) (string, []int){
	"CRLF":     func(lines []string) (string, []int) { return strings.Join(lines, "\r\n"), upTo(len(lines)) },
	"quoted":   func(lines []string) (string, []int) { return "> " + strings.Join(lines, "\n> "), upTo(len(lines)) },
	"indented": func(lines []string) (string, []int) { return "  " + strings.Join(lines, "\n  "), upTo(len(lines)) },
	"stamped": func(lines []string) (string, []int) {
		var b strings.Builder
		for i, l := range lines {
			fmt.Fprintf(&b, "10:11:%02d.%03d %s\n", i/60%60, i*17%1000, l)
		}
		return b.String(), upTo(len(lines))
	},
	"in a letter": func(lines []string) (string, []int) {
		at := upTo(len(lines))
		for i := range at {
			at[i] += 3
		}
		return "Hi all,\nsince Monday our mail fails like this:\n\n" + strings.Join(lines, "\n") + "\n\nAny idea?\nThanks, Kim\n", at
	},
	"wrapped": func(lines []string) (string, []int) {
		var out []string
		at := make([]int, len(lines))
		for i, l := range lines {
			at[i] = len(out)
			for len(l) > 76 {
				n := strings.LastIndexByte(l[:76], ' ') + 1
				if n < 30 {
					n = 76
				}
				out = append(out, strings.TrimRight(l[:n], " "))
				l = l[n:]
			}
			out = append(out, l)
		}
		return strings.Join(out, "\n"), at
	},
	"escaped": func(lines []string) (string, []int) {
		s := strings.Join(lines, "\n")
		return strings.NewReplacer("<", "&lt;", ">", "&gt;").Replace(s), upTo(len(lines))
	},
}

func upTo(n int) []int {
	at := make([]int, n)
	for i := range at {
		at[i] = i
	}
	return at
}

// TestPastedTranscripts wants what a transcript says to survive what pasting
// does to it: side and reply of at least 98 of 100 lines, and as many
// outcomes, over all changes.
func TestPastedTranscripts(t *testing.T) {
	files, _ := filepath.Glob(transcripts + "/*/*.txt")
	if len(files) == 0 {
		t.Skip("no transcripts beside the project")
	}
	var all tally
	for how, change := range pasted {
		var one tally
		for _, f := range files {
			b, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			one.add(compare(strings.TrimSuffix(string(b), "\n"), change))
		}
		t.Logf("%s: %s", how, one)
		all.add(one)
	}
	if all.lines*98 > all.keptLines*100 || all.texts*98 > all.keptOutcomes*100 {
		t.Errorf("kept too little: %s", all)
	}
}

// A tally counts what a change left as it was.
type tally struct{ lines, keptLines, texts, keptOutcomes int }

func (t *tally) add(o tally) {
	t.lines += o.lines
	t.keptLines += o.keptLines
	t.texts += o.texts
	t.keptOutcomes += o.keptOutcomes
}

func (t tally) String() string {
	return fmt.Sprintf("%.2f %% of %d lines, %.2f %% of %d outcomes", 100*float64(t.keptLines)/float64(t.lines), t.lines,
		100*float64(t.keptOutcomes)/float64(t.texts), t.texts)
}

// compare reads text as it is and changed.
func compare(text string, change func(lines []string) (string, []int)) tally {
	want := Text(text)
	changed, at := change(strings.Split(text, "\n"))
	got := Text(changed)
	t := tally{texts: 1}
	for i, l := range want.Lines {
		if strings.TrimSpace(l.raw) == "" || at[i] >= len(got.Lines) {
			continue
		}
		t.lines++
		if g := got.Lines[at[i]]; side(g) == side(l) && g.Reply == l.Reply {
			t.keptLines++
		}
	}
	a, b := want.Outcome, got.Outcome
	if a.Class == b.Class && a.Reply == b.Reply && a.Stage == b.Stage {
		t.keptOutcomes++
	}
	return t
}

// side is the side of a line in the coarser terms of the labels.
func side(l Line) Side {
	if l.Side == Header || l.Side == Prose {
		return Info
	}
	return l.Side
}
