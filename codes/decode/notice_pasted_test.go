package decode

import (
	"slices"
	"strings"
	"testing"
)

// needHeader are the notices of which the header tells what their words do not: whom they
// are about, or that they are automatic answers.
var needHeader = map[string]bool{
	"Japanese, not decoded": true,
	"automatic reply":       true,
	"a table":               true, // its HTML is told by the header
	"whom they do not take mail from, by their names alone": true,
	"LISTSERV, named in the subject":                        true,
	"automatic reply, in Hungarian":                         true,
	"a list whose moderator refuses":                        true,
	"Mailman, of a post with such a title":                  true,
}

// pastingWays are how people paste what a notice says.
var pastingWays = []struct {
	name   string
	paste  func(words string) string
	except []string // notices that tell by what this way takes away
}{
	{"alone", func(words string) string { return words }, nil},
	{"quoted below a question", func(words string) string {
		return "What does this mean?\n\nOn Monday somebody wrote:\n> " + strings.ReplaceAll(strings.TrimRight(words, "\n"), "\n", "\n> ") + "\n"
	}, nil},
	{"with twice as many line ends", func(words string) string { return strings.ReplaceAll(words, "\n", "\n\n") },
		[]string{"GroupWise, names and addresses", "GroupWise, with an address in the reason"}}, // the header given back has blank lines too
	{"without indentation", func(words string) string {
		lines := strings.Split(words, "\n")
		for i := range lines {
			lines[i] = strings.TrimSpace(lines[i])
		}
		return strings.Join(lines, "\n")
	}, []string{"names in front"}},
}

// TestPastingWays reads the words of the notices without the header of the mail, pasted in
// different ways: they tell the same.
func TestPastingWays(t *testing.T) {
	for _, n := range noticeForms {
		header, words, ok := strings.Cut(n.mail, "\n\n")
		coded := strings.Contains(header, "base64") || strings.Contains(header, "quoted-printable") || strings.Contains(header, "boundary")
		if !ok || n.want == "" || coded || needHeader[n.name] {
			continue
		}
		for _, way := range pastingWays {
			if slices.Contains(way.except, n.name) {
				continue
			}
			if got := outcomes(Text(way.paste(words)).Recipients); got != n.want {
				t.Errorf("%s, %s: got\n%s\nwant\n%s", n.name, way.name, got, n.want)
			}
		}
	}
}
