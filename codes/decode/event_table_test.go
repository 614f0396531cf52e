package decode

import (
	"slices"
	"testing"
)

func TestCutCells(t *testing.T) {
	for _, c := range []struct {
		line string
		want []string
	}{
		{"a,b", []string{"a", "b"}},
		{",", []string{"", ""}},
		{"no table", nil},
		{`"a, b",c`, []string{"a, b", "c"}},
		{`"550 5.1.1 ""ann"" is unknown",x`, []string{`550 5.1.1 "ann" is unknown`, "x"}},
		{`a,"b`, []string{"a", "b"}},
		{`"a"b,c`, []string{"ab", "c"}},
		{`a"b,c`, []string{`a"b`, "c"}},
		{`"",""`, []string{"", ""}},
		{`a,"""`, []string{"a", `"`}},
	} {
		if got := cutCells(c.line, ','); !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.line, got, c.want)
		}
	}
}

func TestColumnsBelow(t *testing.T) {
	for _, c := range []struct {
		rule, line string
		want       []string
	}{
		{"---- ---", "ann  bob", []string{"ann  ", "bob"}},
		{"---- ---", "äöü  bob", []string{"äöü  ", "bob"}},
		{"---- ---", "ann", []string{"ann", ""}},
		{"---- ---", "", []string{"", ""}},
		{"----- --- -", "ann 12345 x", []string{"ann ", "12345 ", "x"}},
		{"--------", "ann  bob", nil},
		{"---- a--", "ann  bob", nil},
		{"", "ann  bob", nil},
	} {
		if got := columnsBelow(c.rule)(c.line); !slices.Equal(got, c.want) {
			t.Errorf("%s below %s: %q, want %q", c.line, c.rule, got, c.want)
		}
	}
}
