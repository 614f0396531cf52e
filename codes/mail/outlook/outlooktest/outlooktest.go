// Package outlooktest writes items of Outlook as files (.msg), for tests of what
// reads them.
package outlooktest

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"maps"
	"slices"
	"time"
	"unicode/utf16"
)

// Properties are those of an object, by their tags: 0x0037001F is the subject in
// UTF-16. The type in a tag says what its value has to be: an int (0003), an
// Item (000D), a string (001E, 001F), a time.Time (0040), a []byte (0102).
type Properties map[uint32]any

// An Item is a mail or a report ([MS-OXMSG], 2.1).
type Item struct {
	Properties
	Recipients  []Properties
	Attachments []Properties
}

// File returns the item as a file.
func (i Item) File() []byte { return write(i.folder("Root Entry", 32)) }

// A node is a folder or a stream of the file.
type node struct {
	name   string
	stream []byte
	nodes  []*node // of a folder
	folder bool
}

func (i Item) folder(name string, skip int) *node {
	n := i.Properties.folder(name, skip)
	for k, p := range i.Recipients {
		n.nodes = append(n.nodes, p.folder(fmt.Sprintf("__recip_version1.0_#%08X", k), 8))
	}
	for k, p := range i.Attachments {
		n.nodes = append(n.nodes, p.folder(fmt.Sprintf("__attach_version1.0_#%08X", k), 8))
	}
	return n
}

func (p Properties) folder(name string, skip int) *node {
	n := &node{name: name, folder: true}
	list := make([]byte, skip)
	for _, tag := range slices.Sorted(maps.Keys(p)) {
		value := uint64(0)
		stream := []byte(nil)
		switch v := p[tag].(type) {
		case int:
			value = uint64(uint32(v))
		case time.Time:
			value = uint64(v.Unix()*10_000_000) + 116444736000000000
		case string:
			stream = []byte(v)
			if tag&0xFFFF == 0x001F {
				stream = utf16Bytes(v)
			}
		case []byte:
			stream = v
		case Item:
			n.nodes = append(n.nodes, v.folder(fmt.Sprintf("__substg1.0_%08X", tag), 24))
		}
		if stream != nil {
			n.nodes = append(n.nodes, &node{name: fmt.Sprintf("__substg1.0_%08X", tag), stream: stream})
			value = uint64(len(stream))
		}
		list = binary.LittleEndian.AppendUint32(list, tag)
		list = binary.LittleEndian.AppendUint32(list, 6)
		list = binary.LittleEndian.AppendUint64(list, value)
	}
	n.nodes = append(n.nodes, &node{name: "__properties_version1.0", stream: list})
	return n
}

func utf16Bytes(s string) []byte {
	var b []byte
	for _, u := range utf16.Encode([]rune(s)) {
		b = binary.LittleEndian.AppendUint16(b, u)
	}
	return b
}

const (
	sector     = 512
	endOfChain = 0xFFFFFFFE
	fatSector  = 0xFFFFFFFD
	none       = 0xFFFFFFFF
)

// A writer lays streams down sector by sector.
type writer struct {
	sectors   []byte
	fat       []uint32
	mini      []byte
	miniFAT   []uint32
	directory []byte
}

// write returns a compound file with that root ([MS-CFB], 2).
func write(root *node) []byte {
	w := &writer{}
	w.enter(root, 5)
	start := w.add(w.mini)
	binary.LittleEndian.PutUint32(w.directory[116:], start)
	binary.LittleEndian.PutUint32(w.directory[120:], uint32(len(w.mini)))
	miniFAT, directory := w.add(numbers(w.miniFAT)), w.add(w.directory)

	h := make([]byte, sector)
	copy(h, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")
	for at, n := range map[int]uint16{24: 0x3E, 26: 3, 28: 0xFFFE, 30: 9, 32: 6} {
		binary.LittleEndian.PutUint16(h[at:], n)
	}
	// The table of chains has to hold its own sectors as well.
	first, count := len(w.fat), 0
	for ; count*sector/4 < first+count; count++ {
		w.fat = append(w.fat, fatSector)
	}
	for i := range 109 {
		n := uint32(none)
		if i < count {
			n = uint32(first + i)
		}
		binary.LittleEndian.PutUint32(h[76+4*i:], n)
	}
	for at, n := range map[int]uint32{44: uint32(count), 48: directory, 56: 4096, 60: miniFAT,
		64: uint32(len(w.miniFAT)*4+sector-1) / sector, 68: endOfChain} {
		binary.LittleEndian.PutUint32(h[at:], n)
	}
	fat := numbers(w.fat)
	fat = append(fat, bytes.Repeat([]byte{0xFF}, count*sector-len(fat))...)
	return slices.Concat(h, w.sectors, fat)
}

// enter writes the entry of a node and, behind it, those of what lies in it, each
// the right neighbour of the one before.
func (w *writer) enter(n *node, kind byte) uint32 {
	at := len(w.directory)
	e := make([]byte, 128)
	name := utf16Bytes(n.name + "\x00")
	copy(e, name)
	binary.LittleEndian.PutUint16(e[64:], uint16(len(name)))
	e[66] = kind
	for _, link := range []int{68, 72, 76} {
		binary.LittleEndian.PutUint32(e[link:], none)
	}
	if !n.folder {
		start := w.addMini(n.stream)
		if len(n.stream) >= 4096 {
			start = w.add(n.stream)
		}
		binary.LittleEndian.PutUint32(e[116:], start)
		binary.LittleEndian.PutUint32(e[120:], uint32(len(n.stream)))
	}
	w.directory = append(w.directory, e...)
	link := at + 76
	for _, c := range n.nodes {
		kind := byte(2)
		if c.folder {
			kind = 1
		}
		next := len(w.directory)
		entry := w.enter(c, kind) // may move the directory
		binary.LittleEndian.PutUint32(w.directory[link:], entry)
		link = next + 72
	}
	return uint32(at / 128)
}

// add lays a stream down in sectors and returns the first.
func (w *writer) add(b []byte) uint32 {
	if len(b) == 0 {
		return endOfChain
	}
	start := len(w.fat)
	w.sectors = append(w.sectors, b...)
	w.sectors = append(w.sectors, make([]byte, -len(b)&(sector-1))...)
	w.fat = chained(w.fat, (len(b)+sector-1)/sector)
	return uint32(start)
}

// addMini lays a short stream down in the mini stream.
func (w *writer) addMini(b []byte) uint32 {
	if len(b) == 0 || len(b) >= 4096 {
		return endOfChain
	}
	start := len(w.miniFAT)
	w.mini = append(w.mini, b...)
	w.mini = append(w.mini, make([]byte, -len(b)&63)...)
	w.miniFAT = chained(w.miniFAT, (len(b)+63)/64)
	return uint32(start)
}

// chained adds a chain of n sectors to a table.
func chained(table []uint32, n int) []uint32 {
	for range n - 1 {
		table = append(table, uint32(len(table)+1))
	}
	return append(table, endOfChain)
}

func numbers(list []uint32) []byte {
	var b []byte
	for _, n := range list {
		b = binary.LittleEndian.AppendUint32(b, n)
	}
	return b
}
