package mail

// Some systems write in eight bits and declare no charset, or that of ASCII. What
// the bytes are tells how they stand: Chinese in pairs, Russian letters in words.

// fewestHigh is how many bytes beyond ASCII a line needs for a guess.
const fewestHigh = 8

// guessCharset returns the charset in which s, which is not UTF-8, is most likely
// written: "gbk", "euc-jp", "windows-1251", "koi8-r", or "" for those of Western
// Europe.
func guessCharset(s string) string {
	letters, high, paired, kana, small, capital, others := 0, 0, true, 0, 0, 0, 0
	for i := 0; i < len(s); {
		c := s[i]
		if c < 0x80 {
			if c|0x20 >= 'a' && c|0x20 <= 'z' {
				letters++
			}
			i++
			continue
		}
		run := i
		for i < len(s) && s[i] >= 0x80 {
			switch c := s[i]; {
			case c >= 0xE0:
				small++
			case c >= 0xC0:
				capital++
			case c < 0xA1:
				paired = false
			default:
				others++
			}
			if (i-run)%2 == 0 && (s[i] == 0xA4 || s[i] == 0xA5) {
				kana++
			}
			i++
		}
		high += i - run
		paired = paired && (i-run)%2 == 0
	}
	paired = paired && others*8 >= high // Russian letters stand above
	switch {
	case high < fewestHigh:
		return ""
	case paired && kana*6 > high:
		return "euc-jp"
	case paired:
		return "gbk"
	case high*5 < (letters+high)*3:
		return "" // accents among plain letters
	case small > capital: // most letters are small, and the two have them in turn
		return "windows-1251"
	}
	return "koi8-r"
}
