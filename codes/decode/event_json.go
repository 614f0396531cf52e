package decode

import (
	"encoding/json"
	"io"
	"strings"
)

// A jsonNode is a value of a JSON text with the line it begins on.
type jsonNode struct {
	name       string // the key as written
	key        string // the key in lower case, without signs
	value      string // of a string or a number, a truth value as a word
	children   []*jsonNode
	line, last int
	named      bool // an object that holds an address
	object     bool // an object, not a list or a value
}

// deepest bounds how deep objects may stand in one another.
const deepest = 40

// findJSON returns the objects and lists that begin a line, and the objects
// that end one. What follows where one is cut off or broken is left out.
func findJSON(plain []string, use func(i int) bool) []*jsonNode {
	var trees []*jsonNode
	for i := 0; i < len(plain); i++ {
		if !use(i) {
			continue
		}
		if !opensJSON(plain, i) {
			if tree := suffixJSON(plain[i], i); tree != nil {
				trees = append(trees, tree)
			}
			continue
		}
		tree, last := readJSON(plain[i:], i)
		if tree != nil {
			trees = append(trees, tree)
		}
		i = max(i, last)
	}
	return trees
}

// suffixJSON returns the object that ends a log line, which some programs
// write behind their words, or nil.
func suffixJSON(line string, i int) *jsonNode {
	at := strings.Index(line, `{"`)
	if brace := strings.Index(line, "{ "); at < 0 && brace > 0 && strings.HasPrefix(trimLeft(line[brace+1:]), `"`) {
		at = brace
	}
	if at < 8 || line[at-1] != ' ' && line[at-1] != '\t' || !strings.HasSuffix(strings.TrimRight(line, " "), "}") {
		return nil
	}
	tree, _ := readJSON([]string{line[at:]}, i)
	return tree
}

// opensJSON says that an object or a list begins with line i.
func opensJSON(plain []string, i int) bool {
	s := strings.TrimSpace(plain[i])
	if s == "" || s[0] != '{' && s[0] != '[' {
		return false
	}
	rest := strings.TrimSpace(s[1:])
	if rest == "" && i+1 < len(plain) {
		rest = strings.TrimSpace(plain[i+1])
	}
	return rest != "" && (rest[0] == '"' || s[0] == '[' && (rest[0] == '{' || rest[0] == '['))
}

// A lineReader gives the lines to the parser one by one, so that no more is
// read than the object needs.
type lineReader struct {
	lines []string
	at    int   // index of the next line
	ends  []int // offset at which each line given ends
	rest  string
}

func (r *lineReader) Read(p []byte) (int, error) {
	for r.rest == "" {
		if r.at == len(r.lines) {
			return 0, io.EOF
		}
		r.rest = r.lines[r.at] + "\n"
		r.at++
		last := 0
		if len(r.ends) > 0 {
			last = r.ends[len(r.ends)-1]
		}
		r.ends = append(r.ends, last+len(r.rest))
	}
	n := copy(p, r.rest)
	r.rest = r.rest[n:]
	return n, nil
}

// A jsonReader builds the tree of one object.
type jsonReader struct {
	dec   *json.Decoder
	lines *lineReader
	first int
	line  int // how many lines lie behind
}

func newJSONReader(lines *lineReader, first int) *jsonReader {
	r := &jsonReader{dec: json.NewDecoder(lines), lines: lines, first: first}
	r.dec.UseNumber()
	return r
}

// lineNow returns the index of the line of the token last read.
func (r *jsonReader) lineNow() int {
	at := int(r.dec.InputOffset())
	for r.line < len(r.lines.ends) && r.lines.ends[r.line] < at {
		r.line++
	}
	return r.first + r.line
}

// readJSON reads the object that begins with the first of the lines, whose
// index is i, or nil where none does, and the index of the last line read. An
// object that is cut off is read as far as it goes.
func readJSON(plain []string, i int) (*jsonNode, int) {
	lines := &lineReader{lines: plain}
	r := newJSONReader(lines, i)
	root := &jsonNode{line: i, last: i}
	open := []*jsonNode{root}
	key := ""
	for {
		token, err := r.dec.Token()
		if err != nil {
			break
		}
		now := open[len(open)-1]
		delim, isDelim := token.(json.Delim)
		switch {
		case isDelim && (delim == '}' || delim == ']'):
			now.last = r.lineNow()
			if open = open[:len(open)-1]; len(open) == 1 {
				return now, now.last
			}
			continue
		case isDelim && len(open) > deepest:
			return nil, r.lineNow()
		case !isDelim && now.object && key == "":
			key, _ = token.(string)
			continue
		}
		n := now.child(key, token, r.lineNow())
		key = ""
		if isDelim {
			n.object = delim == '{'
			open = append(open, n)
		}
	}
	last := r.lineNow()
	if len(root.children) == 0 || len(root.children[0].children) == 0 {
		return nil, i
	}
	root.children[0].last = last
	return root.children[0], last
}

// child adds a member.
func (n *jsonNode) child(key string, token json.Token, line int) *jsonNode {
	c := &jsonNode{name: key, key: plainKey(key), line: line, last: line}
	switch v := token.(type) {
	case string:
		c.value = v
		if strings.HasPrefix(v, `{"`) { // a queue wraps what it hands on
			c.unwrap()
		}
	case json.Number:
		c.value = v.String()
	case bool:
		c.value = map[bool]string{true: "yes", false: "no"}[v]
	}
	n.named = n.named || c.key != "" && startsWithAddress(c.value)
	n.children = append(n.children, c)
	return c
}

// plainKey returns a name in lower case and without signs, so that
// "delivery-status", "deliveryStatus" and "delivery_status" are one.
func plainKey(s string) string {
	if len(s) > 40 {
		return ""
	}
	return strings.Map(func(r rune) rune {
		switch {
		case 'A' <= r && r <= 'Z':
			return r + 'a' - 'A'
		case 'a' <= r && r <= 'z', '0' <= r && r <= '9':
			return r
		}
		return -1
	}, s)
}

// unwrap reads the object that a string holds.
func (n *jsonNode) unwrap() {
	tree, _ := readJSON([]string{n.value}, 0)
	if tree == nil {
		return
	}
	tree.move(n.line)
	n.children, n.object, n.named = tree.children, true, tree.named
}

// move puts a node and what it holds on one line.
func (n *jsonNode) move(line int) {
	n.line, n.last = line, line
	for _, c := range n.children {
		c.move(line)
	}
}
