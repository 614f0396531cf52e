package reason

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
)

// tablesInOrder are the tables whose rows the rules are, as joinRules joins them.
var tablesInOrder = []string{
	"providerCodes", "serviceErrors", "programWords", "phrases", "addressPhrases", "programErrors", "systemPhrases", "programRest", "weakPhrases", "providerMarks",
}

// examples returns for each rule the text that stands in a remark right above it in the
// source, in quotes: one that it decides. It is "" for a rule without one.
var examples = sync.OnceValues(func() ([]string, error) {
	files, err := filepath.Glob("table_*.go")
	if err != nil {
		return nil, err
	}
	of := map[string][]string{}
	for _, name := range files {
		src, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		set := token.NewFileSet()
		file, err := parser.ParseFile(set, name, src, 0)
		if err != nil {
			return nil, err
		}
		lines := strings.Split(string(src), "\n")
		ast.Inspect(file, func(n ast.Node) bool {
			table, ok := n.(*ast.ValueSpec)
			if !ok || len(table.Values) != 1 {
				return true
			}
			rows, ok := table.Values[0].(*ast.CompositeLit)
			if !ok {
				return false
			}
			for _, row := range rows.Elts {
				remark, _ := strings.CutPrefix(strings.TrimSpace(lines[set.Position(row.Pos()).Line-2]), "// ")
				text, _ := strconv.Unquote(remark)
				of[table.Names[0].Name] = append(of[table.Names[0].Name], text)
			}
			return false
		})
	}
	var all []string
	for _, name := range tablesInOrder {
		all = append(all, of[name]...)
	}
	return all, nil
})

// exampleAbove returns the example of rule i.
func exampleAbove(t testing.TB, i int) string {
	t.Helper()
	all, err := examples()
	if err != nil {
		t.Fatal(err)
	}
	if len(all) != len(rules) {
		t.Fatalf("%d rows in the tables, %d rules", len(all), len(rules))
	}
	return all[i]
}
