package decode

import "strings"

// fails says that a notice tells of a message that did not arrive.
func (n *notice) fails(subject string) bool {
	return containsAny(subject, failureSubjects) || n.says(failings, "")
}

// refuses says that a notice quotes a refusal, in whatever language it speaks.
func (n *notice) refuses() bool {
	a, ok := findAnswer(n.said)
	return ok && a.reply >= 400
}

// arrived says that a notice tells of a message that reached somebody, and does not
// deny it in the same sentence: "konnte nicht an folgende Empfänger zugestellt werden".
func (n *notice) arrived(subject string) bool {
	for _, w := range successes {
		if n.words.may(w) && affirms(n.low, w) || affirms(subject, w) {
			return true
		}
	}
	return false
}

// affirms says that words stand in text, both in lower case, and no denial before them
// in their sentence.
func affirms(text, words string) bool {
	for at := 0; ; {
		i := strings.Index(text[at:], words)
		if i < 0 {
			return false
		}
		if !containsAny(" "+sentenceBefore(text, at+i), denials) {
			return true
		}
		at += i + len(words)
	}
}

// longestSentence bounds how far before a word its sentence may begin, in bytes.
const longestSentence = 400

// sentenceBefore returns the sentence in text up to offset end, in one line. The dots
// within addresses and numbers end none.
func sentenceBefore(text string, end int) string {
	sentence := strings.ReplaceAll(text[max(0, end-longestSentence):end], "\n\n", ". ")
	sentence = strings.ReplaceAll(sentence, "\n", " ")
	for _, stop := range []string{". ", "! ", "? ", "; ", "。"} {
		if k := strings.LastIndex(sentence, stop); k >= 0 {
			sentence = sentence[k+len(stop):]
		}
	}
	return sentence
}

// denials are words, in lower case, that deny what stands behind them.
var denials = []string{
	" not ", "n't ", "n’t ", "cannot ", "unable ", " never ", " fail", "impossib", "imposib", "mislukt", " nicht ", " kein", " pas ", " non ", " no ", " não ", " niet ", " nie ", " ne ", " не ", " ikke ", " inte ", " ei ", " nem ",
	" nu ", " nije ", " ni ", " nevar", " nebija", " ekki ", " nuk ", " ei saanud", " δεν ", "不", "未", "没", "无法", " tidak ", " không ",
}

// says says that the notice or its subject holds one of words.
func (n *notice) says(words []string, subject string) bool {
	for _, w := range words {
		if n.words.may(w) && strings.Contains(n.low, w) {
			return true
		}
	}
	return containsAny(subject, words)
}
