package outlook

import (
	"encoding/binary"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/smtp-decoder/smtp-decoder/codes/mail"
)

// Properties that are read, by their numbers ([MS-OXPROPS], 2).
const (
	idClass             = 0x001A
	idSubject           = 0x0037
	idSubmitTime        = 0x0039
	idOriginalSubject   = 0x0049
	idOriginalTo        = 0x0074
	idTransportHeader   = 0x007D
	idDiagnostic        = 0x0C05
	idRecipientType     = 0x0C15
	idSenderName        = 0x0C1A
	idSupplementary     = 0x0C1B
	idSenderAddress     = 0x0C1F
	idStatus            = 0x0C20
	idRemoteMTA         = 0x0C21
	idDisplayTo         = 0x0E04
	idDeliveryTime      = 0x0E06
	idBody              = 0x1000
	idReportText        = 0x1001
	idHTML              = 0x1013
	idMessageID         = 0x1035
	idOriginalMessageID = 0x1046
	idDisplayName       = 0x3001
	idAddress           = 0x3003
	idAttachment        = 0x3701
	idExtension         = 0x3703
	idShortName         = 0x3704
	idLongName          = 0x3707
	idMediaType         = 0x370E
	idSMTPAddress       = 0x39FE
	idInternetCodepage  = 0x3FDE
	idMessageCodepage   = 0x3FFD
	idSenderSMTP        = 0x5D01
	idReportingMTA      = 0x6820
)

// Types of properties ([MS-OXCDATA], 2.11.1).
const (
	typeLong   = 0x0003
	typeObject = 0x000D
	typeText8  = 0x001E
	typeText   = 0x001F
	typeTime   = 0x0040
	typeBinary = 0x0102
)

// An object is an item, a recipient or an attachment: a folder with properties.
type object struct {
	*folder
	fixed    map[uint32]uint64 // values that stand in the list itself
	mails    mail.Parser
	codepage int // of text in 8 bits; 0 for not told
}

// propertyList is the stream with the properties of an object; each text has a
// stream of its own ([MS-OXMSG], 2.4).
const propertyList = "__properties_version1.0"

// The bytes before the properties in that list.
const (
	skipOfFile     = 32
	skipOfEmbedded = 24
	skipOfPart     = 8 // a recipient, an attachment
)

// object reads the list of properties of a folder; false where it has none.
func (r Reader) object(f *folder, skip, codepage int) (*object, bool) {
	if _, ok := f.streams[propertyList]; !ok {
		return nil, false
	}
	o := &object{folder: f, fixed: map[uint32]uint64{}, mails: mail.Parser{Charset: r.Charset}, codepage: codepage}
	list := f.read(propertyList)
	for list = list[min(skip, len(list)):]; len(list) >= 16; list = list[16:] {
		o.fixed[at(list, 0)] = binary.LittleEndian.Uint64(list[8:])
	}
	for _, id := range []uint32{idInternetCodepage, idMessageCodepage} {
		if n, ok := o.long(id); ok {
			o.codepage = n
		}
	}
	return o, true
}

// long returns a number of 32 bits.
func (o *object) long(id uint32) (int, bool) {
	v, ok := o.fixed[id<<16|typeLong]
	return int(int32(v)), ok
}

// time returns a time, as the Date field writes it (RFC 5322, 3.3); "" for none.
func (o *object) time(id uint32) string {
	const since1601 = 116444736000000000 // in steps of 100 ns, up to 1970
	v := o.fixed[id<<16|typeTime]
	if v < since1601 || v > 2*since1601 {
		return ""
	}
	return time.Unix(int64(v-since1601)/10_000_000, 0).UTC().Format(time.RFC1123Z)
}

// text returns a property that is text, in UTF-16 or in 8 bits.
func (o *object) text(id uint32) string {
	if b := o.read(streamOf(id, typeText)); b != nil {
		return strings.TrimRight(utf16Text(b), "\x00")
	}
	return o.decoded(o.read(streamOf(id, typeText8)))
}

// line returns text that is to stand on one line.
func (o *object) line(id uint32) string { return oneLine(o.text(id)) }

// oneLine keeps a text from being more than one line.
func oneLine(s string) string {
	return strings.Join(strings.FieldsFunc(s, func(c rune) bool { return c <= ' ' || c == 0x7f }), " ")
}

// decoded decodes text in the code page of the item.
func (o *object) decoded(b []byte) string {
	return strings.TrimRight(o.mails.Text(charsetOf(o.codepage), string(b)), "\x00")
}

// streamOf names the stream that holds a property ([MS-OXMSG], 2.1.3).
func streamOf(id, kind uint32) string { return fmt.Sprintf("__substg1.0_%04x%04x", id, kind) }

// parts returns the objects within an item whose folders begin with a name, in
// their order: "__recip_version1.0_#00000000" ([MS-OXMSG], 2.2).
func (r Reader) parts(o *object, name string) []*object {
	var out []*object
	for _, f := range o.folders {
		if !strings.HasPrefix(f.name, name) {
			continue
		}
		if p, ok := r.object(f, skipOfPart, o.codepage); ok {
			out = append(out, p)
		}
	}
	slices.SortFunc(out, func(a, b *object) int { return strings.Compare(a.name, b.name) })
	return out
}

// codepages holds the charsets of code pages whose numbers are not in their
// names.
var codepages = [...]struct {
	number  int
	charset string
}{
	{866, "ibm866"}, {874, "windows-874"}, {932, "shift_jis"}, {936, "gbk"}, {949, "euc-kr"}, {950, "big5"},
	{20127, "us-ascii"}, {20866, "koi8-r"}, {20932, "euc-jp"}, {20936, "gb2312"}, {21866, "koi8-u"},
	{50220, "iso-2022-jp"}, {50221, "iso-2022-jp"}, {50222, "iso-2022-jp"}, {51932, "euc-jp"}, {51936, "gb2312"},
	{51949, "euc-kr"}, {52936, "hz-gb-2312"}, {54936, "gb18030"}, {65001, "utf-8"},
}

// charsetOf returns the charset of a code page of Windows; "" for one unknown.
func charsetOf(codepage int) string {
	switch {
	case 1250 <= codepage && codepage <= 1258:
		return "windows-" + strconv.Itoa(codepage)
	case 28591 <= codepage && codepage <= 28606:
		return "iso-8859-" + strconv.Itoa(codepage-28590)
	}
	for _, c := range codepages {
		if c.number == codepage {
			return c.charset
		}
	}
	return ""
}
