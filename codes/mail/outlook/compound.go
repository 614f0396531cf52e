package outlook

import (
	"encoding/binary"
	"strings"
	"unicode/utf16"
)

const (
	headerSize  = 512
	entrySize   = 128
	miniSector  = 64
	miniCutoff  = 4096       // shorter streams lie in the mini stream
	lastSector  = 0xFFFFFFFA // greater numbers are marks, such as the end of a chain
	endOfChain  = 0xFFFFFFFE
	kindFolder  = 1
	kindStream  = 2
	headerFATs  = 109 // numbers of FAT sectors that stand in the header
	maxDepth    = 32  // of folders in folders
	readsOfByte = 8   // how often each byte of a file may be read, with those within it
)

const signature = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"

// A compound is a compound file ([MS-CFB], 2). In a sound one no two streams
// share a sector. In one made to harm all may share the longest chain, or a
// chain may run in a circle, so each sector read is paid from a budget.
type compound struct {
	b       []byte
	sector  int      // bytes of a sector
	fat     []uint32 // the sector that follows each sector
	mini    []byte   // the mini stream, which holds the short streams
	miniFAT []uint32
	entries []entry
	seen    []bool // entries that belong to a folder already
	budget  *int   // bytes that may still be read
}

// An entry is one of the directory ([MS-CFB], 2.6).
type entry struct {
	name               string // in lower case, as names are compared without case
	kind               byte
	left, right, child uint32
	start              uint32
	size               int
}

// A folder is a storage object with what lies in it.
type folder struct {
	file    *compound
	name    string
	streams map[string]entry
	folders []*folder
}

// openCompound reads the directory of a compound file.
func openCompound(b []byte, budget *int) (*folder, bool) {
	if len(b) < headerSize || string(b[:8]) != signature {
		return nil, false
	}
	shift := binary.LittleEndian.Uint16(b[30:])
	if shift != 9 && shift != 12 {
		return nil, false
	}
	c := &compound{b: b, sector: 1 << shift, budget: budget}
	c.readFAT()
	c.readEntries(c.chain(at(b, 48), len(b)))
	if len(c.entries) == 0 {
		return nil, false
	}
	c.miniFAT = numbers(c.chain(at(b, 60), len(b)))
	c.mini = c.chain(c.entries[0].start, c.entries[0].size)
	c.seen[0] = true
	return c.folder(c.entries[0], 0), true
}

// at reads a number of 32 bits.
func at(b []byte, offset int) uint32 { return binary.LittleEndian.Uint32(b[offset:]) }

func numbers(b []byte) []uint32 {
	out := make([]uint32, len(b)/4)
	for i := range out {
		out[i] = at(b, 4*i)
	}
	return out
}

// sectorAt returns a sector, which at the end of a file cut off is short; nil
// for one that is not there.
func (c *compound) sectorAt(n uint32) []byte {
	if int64(n) >= int64(c.sectors()) {
		return nil
	}
	start := (int(n) + 1) * c.sector
	return c.b[start:min(start+c.sector, len(c.b))]
}

// sectors returns how many sectors the file has behind its header.
func (c *compound) sectors() int { return max(0, (len(c.b)-1)/c.sector) }

// readFAT reads the table of chains, whose sectors are listed in the header and
// in a chain of sectors of their own ([MS-CFB], 2.3 and 2.5).
func (c *compound) readFAT() {
	for i := range headerFATs {
		c.addFAT(at(c.b, 76+4*i))
	}
	next := at(c.b, 68)
	for range c.sectors() {
		s := c.sectorAt(next)
		if len(s) < c.sector {
			return
		}
		list := numbers(s)
		for _, n := range list[:len(list)-1] {
			c.addFAT(n)
		}
		next = list[len(list)-1]
	}
}

// addFAT adds a sector of the table. One that is missing leaves a hole, since
// the place of a number is what it is about.
func (c *compound) addFAT(n uint32) {
	if n >= lastSector || len(c.fat) >= c.sectors() {
		return
	}
	list := numbers(c.sectorAt(n))
	for len(list) < c.sector/4 {
		list = append(list, endOfChain)
	}
	c.fat = append(c.fat, list...)
}

// chain returns the bytes of a chain of sectors, at most limit.
func (c *compound) chain(start uint32, limit int) []byte {
	return c.follow(start, limit, c.fat, c.sectorAt)
}

// miniChain returns the bytes of a chain of sectors of the mini stream.
func (c *compound) miniChain(start uint32, limit int) []byte {
	return c.follow(start, limit, c.miniFAT, func(n uint32) []byte {
		from := int64(n) * miniSector
		if from >= int64(len(c.mini)) {
			return nil
		}
		return c.mini[from:min(from+miniSector, int64(len(c.mini)))]
	})
}

func (c *compound) follow(n uint32, limit int, table []uint32, sector func(uint32) []byte) []byte {
	var out []byte
	for n < lastSector && len(out) < limit {
		s := sector(n)
		if len(s) == 0 || *c.budget < len(s) {
			break
		}
		*c.budget -= len(s)
		out = append(out, s[:min(len(s), limit-len(out))]...)
		if int64(n) >= int64(len(table)) {
			break
		}
		n = table[n]
	}
	return out
}

// readEntries reads the directory ([MS-CFB], 2.6.1).
func (c *compound) readEntries(b []byte) {
	for ; len(b) >= entrySize; b = b[entrySize:] {
		e := entry{
			kind: b[66], left: at(b, 68), right: at(b, 72), child: at(b, 76), start: at(b, 116),
			size: int(min(int64(at(b, 120)), int64(len(c.b)))),
		}
		length := int(binary.LittleEndian.Uint16(b[64:])) - 2 // the last is a zero
		e.name = strings.ToLower(utf16Text(b[:max(0, min(length, 64))]))
		c.entries = append(c.entries, e)
	}
	c.seen = make([]bool, len(c.entries))
}

// folder reads what lies in a folder. The entries of one make up a binary tree
// ([MS-CFB], 2.6.4); an entry that was in one before is not read again.
func (c *compound) folder(e entry, depth int) *folder {
	f := &folder{file: c, name: e.name, streams: map[string]entry{}}
	for open := []uint32{e.child}; len(open) > 0 && depth < maxDepth; {
		id := open[len(open)-1]
		open = open[:len(open)-1]
		if int64(id) >= int64(len(c.entries)) || c.seen[id] {
			continue
		}
		c.seen[id] = true
		child := c.entries[id]
		switch child.kind {
		case kindStream:
			f.streams[child.name] = child
		case kindFolder:
			f.folders = append(f.folders, c.folder(child, depth+1))
		}
		open = append(open, child.right, child.left)
	}
	return f
}

// read returns the bytes of a stream of the folder; nil for none.
func (f *folder) read(name string) []byte {
	e, ok := f.streams[name]
	switch {
	case !ok:
		return nil
	case e.size < miniCutoff:
		return f.file.miniChain(e.start, e.size)
	}
	return f.file.chain(e.start, e.size)
}

// utf16Text decodes UTF-16 with the low byte first.
func utf16Text(b []byte) string {
	units := make([]uint16, len(b)/2)
	for i := range units {
		units[i] = binary.LittleEndian.Uint16(b[2*i:])
	}
	return string(utf16.Decode(units))
}
