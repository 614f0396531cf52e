package decode

import "strings"

// Text reads s and explains it.
func Text(s string) Report {
	var r Report
	for i, l := range strings.SplitAfter(s, "\n") {
		r.Lines = append(r.Lines, Line{Number: i + 1, Side: Info, Text: strings.TrimRight(l, "\r\n")})
	}
	return r
}
