package decode

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

var update = flag.Bool("update", false, "write the golden files anew")

// views are the sections that a golden file may have; testdata/README.md
// explains them.
var views = map[string]func(Report) string{
	"lines":      viewLines,
	"notes":      viewNotes,
	"outcome":    viewOutcome,
	"recipients": viewRecipients,
	"verdict":    viewVerdict,
	"warnings":   viewWarnings,
	"findings":   viewFindings,
	"times":      viewTimes,
	"sessions":   viewSessions,
	"message":    viewMessage,
	"notice":     viewNotice,
}

func TestGolden(t *testing.T) { compareGoldens(t, "testdata") }

// TestForms reads the forms that a paste can have, one a file: what a copy, a
// program or a service makes of a text.
func TestForms(t *testing.T) { compareGoldens(t, "testdata/forms") }

func compareGoldens(t *testing.T, folder string) {
	for name, a := range goldensIn(t, folder) {
		t.Run(name, func(t *testing.T) {
			r := Text(string(a.Files[0].Data))
			for i := range a.Files[1:] {
				f := &a.Files[i+1]
				got := views[f.Name](r)
				if want := string(f.Data); got != want && !*update {
					t.Errorf("%s:\n%s\nwant:\n%s", f.Name, got, want)
				}
				f.Data = []byte(got)
			}
			if *update {
				if err := os.WriteFile(filepath.Join(folder, name), txtar.Format(a), 0o644); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

// goldens returns the golden files by name.
func goldens(t testing.TB) map[string]*txtar.Archive { return goldensIn(t, "testdata") }

func goldensIn(t testing.TB, folder string) map[string]*txtar.Archive {
	paths, err := filepath.Glob(folder + "/*.txtar")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no golden files: %v", err)
	}
	all := map[string]*txtar.Archive{}
	for _, p := range paths {
		a, err := txtar.ParseFile(p)
		if err != nil {
			t.Fatal(err)
		}
		if len(a.Files) < 2 || a.Files[0].Name != "input" {
			t.Fatalf("%s: no input, or nothing to compare", p)
		}
		all[filepath.Base(p)] = a
	}
	return all
}

func viewLines(r Report) string {
	var b strings.Builder
	for _, l := range r.Lines {
		var words []string
		for _, w := range []string{string(l.Side), string(l.Stage), l.Command, digits(l.Reply), l.Status} {
			if w != "" {
				words = append(words, w)
			}
		}
		fmt.Fprintf(&b, "%-32s|%s\n", strings.Join(words, " "), strings.TrimRight(" "+marked(l), " "))
	}
	return b.String()
}

// marked returns the text of a line with its marks in braces.
func marked(l Line) string {
	var b strings.Builder
	at := 0
	for _, m := range l.Marks {
		b.WriteString(l.Text[at:m.Start] + "{" + l.Text[m.Start:m.End] + "}")
		at = m.End
	}
	return b.String() + l.Text[at:]
}

func digits(n int) string {
	if n == 0 {
		return ""
	}
	return fmt.Sprint(n)
}

func viewNotes(r Report) string {
	var b strings.Builder
	for _, l := range r.Lines {
		if l.Note != "" {
			fmt.Fprintf(&b, "%d %s\n", l.Number, l.Note)
		}
	}
	return b.String()
}

func viewOutcome(r Report) string {
	delivered := "unknown"
	if r.Outcome.Delivered != nil {
		delivered = fmt.Sprint(*r.Outcome.Delivered)
	}
	o := r.Outcome
	return fmt.Sprintf("%s\n%s at %q: %s %s, line %d, delivered %s\n", r.Kind, o.Class, o.Stage, digits(o.Reply), o.Status, o.Line, delivered)
}

func viewRecipients(r Report) string {
	var b strings.Builder
	for _, x := range r.Recipients {
		fmt.Fprintf(&b, "%s", x.Address)
		if x.Original != "" {
			fmt.Fprintf(&b, " (sent to %s)", x.Original)
		}
		status := x.Status
		if x.Implied {
			status = ""
		}
		fmt.Fprintf(&b, ": %s, %s %s, %s", x.Action, digits(x.Reply), status, x.Reason)
		if x.Hard {
			b.WriteString(", hard")
		}
		if x.Remote != "" {
			b.WriteString(", " + x.Remote)
		}
		fmt.Fprintf(&b, ", line %d\n", x.Line)
	}
	return b.String()
}

func viewNotice(r Report) string {
	var b strings.Builder
	for _, l := range r.Notice {
		b.WriteString(l + "\n")
	}
	return b.String()
}

func viewVerdict(r Report) string {
	v := r.Verdict
	s := fmt.Sprintf("%s\n%s\nwho: %s, retry: %s, page: %s, said by: %s\n", v.Title, v.Summary, v.Who, v.Retry, v.Key, v.Remote)
	for _, a := range v.Actions {
		s += "- " + a + "\n"
	}
	for _, x := range r.Recipients {
		if x.Verdict != nil {
			s += fmt.Sprintf("of %s: %s; who: %s, retry: %s, page: %s\n", x.Address, x.Verdict.Title, x.Verdict.Who, x.Verdict.Retry, x.Verdict.Key)
		}
	}
	return s
}

func viewWarnings(r Report) string {
	var b strings.Builder
	for _, w := range r.Warnings {
		fmt.Fprintf(&b, "%s, line %d: %s\n", w.Kind, w.Line, w.Text)
	}
	return b.String()
}

func viewFindings(r Report) string {
	var b strings.Builder
	for _, f := range r.Findings {
		fmt.Fprintf(&b, "%d %s, %s: %s (%s, %s)\n", f.Line, f.Rule, f.Severity, f.Text, f.Ref.Doc, f.Ref.Section)
	}
	return b.String()
}

func viewSessions(r Report) string {
	var b strings.Builder
	for _, s := range r.Sessions {
		fmt.Fprintf(&b, "%d, lines %d to %d: %s %s %d %s, line %d: %s\n", s.Number, s.From, s.To,
			s.Outcome.Class, s.Outcome.Stage, s.Outcome.Reply, s.Outcome.Status, s.Outcome.Line, s.Title)
	}
	return b.String()
}

// viewTimes shows the milliseconds at which lines were written, and how long
// replies and steps took.
func viewTimes(r Report) string {
	var b strings.Builder
	for _, l := range r.Lines {
		if l.Time != nil {
			fmt.Fprintf(&b, "line %d at %d\n", l.Number, *l.Time)
		}
	}
	for _, x := range r.Exchanges {
		if x.Took > 0 {
			fmt.Fprintf(&b, "%s %s took %d\n", x.Stage, x.Command, x.Took)
		}
	}
	for _, s := range r.Steps {
		if s.Took > 0 {
			fmt.Fprintf(&b, "step %s took %d\n", s.Stage, s.Took)
		}
	}
	return b.String()
}
