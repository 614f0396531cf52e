package mail

// Some systems write in eight bits and declare no charset, or that of ASCII. What
// the bytes are tells how they stand: Chinese in pairs, Russian letters in words.

// fewestHigh is how many bytes beyond ASCII a line needs for a guess.
const fewestHigh = 8

// guessCharset returns the charset in which s, which is not UTF-8, is most likely
// written: "gbk", "euc-jp", "windows-1251", "koi8-r", or "" for those of Western
// Europe.
func guessCharset(s string) string {
	b := countBytes(s)
	switch {
	case b.high < fewestHigh:
		return ""
	case b.paired && b.kana*6 > b.high:
		return "euc-jp"
	case b.paired:
		return "gbk"
	case b.high*5 < (b.letters+b.high)*3:
		return "" // accents among plain letters
	case b.small > b.capital: // most letters are small, and the two have them in turn
		return "windows-1251"
	}
	return "koi8-r"
}

// A byteCount tells of what bytes a text consists whose charset is not declared.
type byteCount struct {
	letters int  // of ASCII
	high    int  // bytes beyond ASCII: those below and others
	small   int  // 0xE0 to 0xFF, where windows-1251 has its small letters, KOI8-R its capitals
	capital int  // 0xC0 to 0xDF, the other way round
	others  int  // 0xA1 to 0xBF
	kana    int  // pairs of EUC-JP that begin as its kana do
	paired  bool // all high bytes stand in pairs, as in the charsets of East Asia
}

func countBytes(s string) byteCount {
	b := byteCount{paired: true}
	for i := 0; i < len(s); {
		c := s[i]
		if c < 0x80 {
			if c|0x20 >= 'a' && c|0x20 <= 'z' {
				b.letters++
			}
			i++
			continue
		}
		run := i
		for ; i < len(s) && s[i] >= 0x80; i++ {
			b.addHigh(s[i], (i-run)%2 == 0)
		}
		b.high += i - run
		b.paired = b.paired && (i-run)%2 == 0
	}
	b.paired = b.paired && b.others*8 >= b.high // Russian letters stand above
	return b
}

// addHigh counts a byte beyond ASCII; first says that it begins a pair.
func (b *byteCount) addHigh(c byte, first bool) {
	switch {
	case c >= 0xE0:
		b.small++
	case c >= 0xC0:
		b.capital++
	case c < 0xA1:
		b.paired = false
	default:
		b.others++
	}
	if first && (c == 0xA4 || c == 0xA5) {
		b.kana++
	}
}
