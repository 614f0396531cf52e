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

// TestPastedTranscripts wants what a transcript says to survive each change:
// at least 98 of 100 lines keep side and reply, and so many files their
// outcome.
func TestPastedTranscripts(t *testing.T) {
	files, _ := filepath.Glob(transcripts + "/*/*.txt")
	if len(files) == 0 {
		t.Skip("no transcripts beside the project")
	}
	for how, change := range pasted {
		t.Run(how, func(t *testing.T) {
			lines, kept, outcomes := 0, 0, 0
			for _, f := range files {
				b, err := os.ReadFile(f)
				if err != nil {
					t.Fatal(err)
				}
				text := strings.TrimSuffix(string(b), "\n")
				want := Text(text)
				changed, at := change(strings.Split(text, "\n"))
				got := Text(changed)
				for i, l := range want.Lines {
					if strings.TrimSpace(l.raw) == "" || at[i] >= len(got.Lines) {
						continue
					}
					lines++
					if g := got.Lines[at[i]]; side(g) == side(l) && g.Reply == l.Reply {
						kept++
					}
				}
				a, b2 := want.Outcome, got.Outcome
				if a.Class == b2.Class && a.Reply == b2.Reply && a.Stage == b2.Stage {
					outcomes++
				} else {
					t.Logf("%s: %v, want %v", filepath.Base(f), b2, a)
				}
			}
			t.Logf("%.2f %% of lines, %.2f %% of outcomes", 100*float64(kept)/float64(lines), 100*float64(outcomes)/float64(len(files)))
			if kept*100 < lines*98 || outcomes*100 < len(files)*98 {
				t.Errorf("kept %d of %d lines, %d of %d outcomes", kept, lines, outcomes, len(files))
			}
		})
	}
}

// side is the side of a line in the coarser terms of the labels.
func side(l Line) Side {
	if l.Side == Header || l.Side == Prose {
		return Info
	}
	return l.Side
}
