package decode

import "slices"

// Servers log many sessions at once, and tools that send to several hosts print
// theirs as they come. What tells them apart is an id in the mark of each line:
// a number of the connection, a process.

// fewestMarked is how many marked lines two sessions have at least.
const fewestMarked = 8

// mostConnections bounds how many sessions are told apart.
const mostConnections = 200

// connections returns for each line the number of the connection it belongs to,
// in order of appearance, and how many there are; one where no id in the marks
// tells them apart.
func connections(lines []Line, turns []turn) (of []int, n int) {
	if at := idColumn(lines, turns); at >= 0 {
		return byID(lines, turns, at)
	}
	return nil, 1
}

// idColumn returns at which place the marks hold an id that tells connections
// apart, or -1.
func idColumn(lines []Line, turns []turn) int {
	marked := 0
	for i := range turns {
		if turns[i].side != "" {
			marked++
		}
	}
	if marked < fewestMarked {
		return -1
	}
	var columns []*column
	for i := range turns {
		if turns[i].side == "" {
			continue
		}
		for k, id := range varying(lines[i].plain[:turns[i].at]) {
			if k == len(columns) {
				columns = append(columns, &column{seen: map[string]*idLines{}})
			}
			columns[k].add(id, turns[i].side)
		}
	}
	return slices.IndexFunc(columns, (*column).tellsApart)
}

// byID numbers the connections by the ids that stand at one place of the marks. A
// line without an id belongs to the connection of the one before it.
func byID(lines []Line, turns []turn, at int) (of []int, n int) {
	number := map[string]int{}
	of = make([]int, len(lines))
	now, length := 0, 0
	for i := range lines {
		if turns[i].side != "" {
			length = turns[i].at
		}
		if ids := varying(lines[i].plain[:min(length, len(lines[i].plain))]); at < len(ids) {
			c, known := number[ids[at]]
			if !known && turns[i].side != "" {
				c, known = len(number), true
				number[ids[at]] = c
			}
			if known {
				now = c
			}
		}
		of[i] = now
	}
	return of, len(number)
}

// runEach follows each connection by itself, as if its lines were the text.
func (f *follower) runEach(of []int, n int, use func(i int) bool) {
	indexes := make([][]int, n)
	for i, c := range of {
		indexes[c] = append(indexes[c], i)
	}
	for _, at := range indexes {
		one := &follower{reader: f.reader, open: -1, session: f.session, lines: make([]Line, len(at)), turns: make([]turn, len(at))}
		for k, i := range at {
			one.lines[k], one.turns[k] = f.lines[i], f.turns[i]
			one.lines[k].Number = k + 1
		}
		mine := func(k int) bool { return use(at[k]) }
		one.lookAhead(mine)
		one.run(mine, false)
		for k, i := range at {
			number := f.lines[i].Number
			f.lines[i] = one.lines[k]
			f.lines[i].Number = number
		}
		for _, x := range one.exchanges {
			x.From, x.To = at[x.From-1]+1, at[x.To-1]+1
			if x.ReplyAt > 0 {
				x.ReplyAt = at[x.ReplyAt-1] + 1
			}
			f.exchanges = append(f.exchanges, x)
		}
		f.session = one.session + 1
	}
}

// A column is what stands at one place of the marks that changes from line to
// line.
type column struct {
	seen    map[string]*idLines
	last    string
	changes int // how often a line has another id than the one before
}

// idLines is how many lines of each side bear an id.
type idLines struct{ client, server int }

func (c *column) add(id string, side Side) {
	l := c.seen[id]
	if l == nil {
		if len(c.seen) > mostConnections {
			return
		}
		l = &idLines{}
		c.seen[id] = l
	}
	if side == Client {
		l.client++
	} else {
		l.server++
	}
	if id != c.last {
		c.last = id
		c.changes++
	}
}

// tellsApart says that the column holds ids of connections: there are several,
// each of which both sides speak in, and they take turns. Ids that only follow
// one another need no telling apart, and times do no more than that.
func (c *column) tellsApart() bool {
	if len(c.seen) < 2 || len(c.seen) > mostConnections || c.changes <= len(c.seen) {
		return false
	}
	for _, l := range c.seen {
		if l.client == 0 || l.server < 2 {
			return false
		}
	}
	return true
}

// varying returns the parts of a mark that may change from line to line, but for
// the parts of a time.
func varying(mark string) []string {
	var ids []string
	for i := 0; i < len(mark); {
		class, n := nextToken(mark[i:])
		if (class == '0' || class == 'w' || class == 'B') && !ofTime(mark, i, i+n) {
			ids = append(ids, mark[i:i+n])
		}
		i += n
	}
	return ids
}

// ofTime says that the part of a mark from start to end is of a time or a date:
// a sign joins it to a further number.
func ofTime(mark string, start, end int) bool {
	joins := func(c byte) bool { return c == ':' || c == '.' || c == ',' || c == '-' || c == '/' }
	return start > 1 && joins(mark[start-1]) && isDigit(mark[start-2]) ||
		end+1 < len(mark) && joins(mark[end]) && isDigit(mark[end+1])
}
