package decode

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/smtp-decoder/smtp-decoder/codes"
)

// findSaidReply returns the first reply in a line of words that is meant as one:
// it begins the line, has a status, or the words around it name a code.
func findSaidReply(line string) (replyLine, int) {
	for from := 0; ; {
		r, at := findReply(line[from:])
		if at < 0 {
			return r, -1
		}
		at += from
		if r.status == "" {
			r.status = statusAtEnd(line[:at], r.code/100)
		}
		said := r.status != "" || at == 0 || (r.text != "" || line[at-1] == ' ') && (isEmphasized(line, at) && tellsWhy(r.text) || leads(line[:at]) || isNamedCode(r.text) || endsInDash(line[:at]) && tellsWhy(line[at:]))
		if said && !isAmount(r) && !isHTTP(r) && !answersRequest(r.code, line[:at]) && !isExpected(line[:at]) && !isNumbered(line[:at]) && !strings.Contains(line[:at], " HTTP/") {
			return r, at
		}
		from = at + 3
	}
}

// isEmphasized says that a mark of Markdown for emphasis stands right before line[at:]
// and behind a blank.
func isEmphasized(line string, at int) bool {
	before := strings.TrimRight(line[:at], "_*`")
	return len(before) < at && (before == "" || before[len(before)-1] == ' ')
}

// endsInDash says that words end in a dash that stands apart: "no mail - 550".
func endsInDash(s string) bool {
	s = trimRight(s)
	return strings.HasSuffix(s, " -") || strings.HasSuffix(s, " –")
}

// isNumbered says that what stands behind these words is the number of something:
// "your order no. 550-5.1.1".
func isNumbered(before string) bool {
	before = strings.TrimRight(before[max(0, len(before)-longestName):], " \t:")
	for _, word := range numberWords {
		if !hasSuffixFold(before, word) {
			continue
		}
		if name := before[:len(before)-len(word)]; name == "" || !isWordy(name[len(name)-1]) {
			return !containsAny(lower(name), []string{"err", "fehler", "code", "smtp", "reply"}) // "error no. 550"
		}
	}
	return false
}

// numberWords are words, in lower case, before the number of something.
var numberWords = []string{"nr.", "no.", "n°", "nº", "order", "order no", "invoice", "rechnung", "bestellung", "bestellnummer", "auftrag", "ticket", "facture", "commande", "factura", "pedido", "fattura", "ordine", "uid #", "uid", "issue #", "bug #", "pid",
	"fax", "tel", "tel.", "phone", "mobile", "tracking", "room", "version", "release", "release notes", "build", "position", "section", "eur", "usd", "ending", "ref", "reference",
}

// isExpected says that a program waited for the code behind these words and got
// another one: "Expected response code 250 but got code 552".
func isExpected(before string) bool {
	near := before[max(0, len(before)-len("expected response code(s) ")):]
	at := strings.LastIndex(near, "xpected ")
	return at > 0 && near[at-1]|0x20 == 'e' && !strings.Contains(near[at:], "got") && !hasSuffixFold(near[:at-1], "un")
}

// isHTTP says that a number is a status code of HTTP (RFC 9110, 15), by its words or
// by standing alone: services that send mail answer with one.
func isHTTP(r replyLine) bool {
	if r.text == "" && !r.more {
		return r.code == 422 || !isRegistered(strconv.Itoa(r.code)) // 422 is rare with mail, and common with services
	}
	for _, http := range httpWords {
		if _, ok := cutPrefixFold(r.text, http.words); ok && r.code == http.code {
			return true
		}
		if rest, ok := cutPrefixFold(r.text, "error"); ok && r.code == http.code && r.code < 500 && (rest == "" || !isWordByte(rest[0])) {
			return true // "it returns a 403 error"
		}
	}
	return false
}

// httpWords are codes of HTTP with their words (RFC 9110, 15.5 and 15.6).
var httpWords = []struct {
	code  int
	words string
}{
	{400, "bad request"}, {401, "unauthorized"}, {403, "forbidden"}, {404, "not found"}, {405, "method not allowed"},
	{422, "unprocessable"}, {429, "too many requests"}, {500, "internal server error"}, {502, "bad gateway"}, {504, "gateway time"},
}

// answersRequest says that the words before a code tell of a request over HTTP: "the
// POST request returned 200", "request failed with status code 500".
func answersRequest(code int, before string) bool {
	before = lower(before[max(0, len(before)-longestName):])
	if code/10 != 20 {
		return strings.Contains(before, "request failed with")
	}
	return containsAny(before, []string{"http", "request", "post ", "status code", "api "})
}

// statusAtEnd returns the status of that class that ends s, or "": "Status: 5.1.1
// 550 no".
func statusAtEnd(s string, class int) string {
	s = trimRight(s)
	status, rest, ok := cutStatus(s[strings.LastIndexByte(s, ' ')+1:])
	if !ok || rest != "" || int(status[0]-'0') != class {
		return ""
	}
	return status
}

// findQuotedCode finds a reply code as programs keep it beside its text:
// "(550, b'5.1.1 no')", "550 \"5.1.1 no\"", "responseCode: 550", "550: User unknown".
func findQuotedCode(s string) (replyLine, int) {
	if r, ok := punctuatedReply(s); ok {
		return r, 0
	}
	for i := 0; i+3 <= len(s); i++ {
		if s[i] < '2' || s[i] > '5' || i == 0 || isWordByte(s[i-1]) || s[i-1] == '.' {
			continue
		}
		code, ok := codes.ParseReply(s[i : i+3])
		if !ok || s[i+1] > '5' || i+3 < len(s) && isDigit(s[i+3]) {
			continue
		}
		text := strings.TrimLeft(s[i+3:], ", ")
		quoted := strings.TrimLeft(text, "bu")
		if isExpected(s[:i]) {
			continue
		}
		if len(text) < len(s[i+3:]) && len(text)-len(quoted) < 2 && !namesField(quoted) && quoted != "" && strings.IndexByte("'\"`", quoted[0]) >= 0 {
			r := replyLine{code: code, status: leadingStatus(quoted[1:], code/100), text: unquote(quoted[1:])}
			if r.status != "" || isRegistered(s[i:i+3]) {
				return r, i
			}
		}
		if r, ok := punctuatedAt(s, i, code); ok {
			return r, i
		}
		if s[i-1] == '(' && strings.HasPrefix(s[i+3:], ")") && namesReply(s[:i-1]) {
			return replyLine{code: code}, i
		}
		before := strings.TrimRight(s[max(0, i-24):i], " .:='\"([")
		for _, name := range codeNames {
			if isSeparator(s[i-1]) && hasSuffixFold(before, name) && code != 422 && (isRegistered(s[i:i+3]) || name == "permanent error" || name == "transient error") && !(s[i:i+2] == "50" && (name == "code" || name == "response" || name[0] >= utf8.RuneSelf)) { // HTTP's faults
				return replyLine{code: code, status: leadingStatus(strings.TrimLeft(s[i+3:], ")]: "), code/100)}, i
			}
		}
	}
	return replyLine{}, -1
}

// Names of the three digits of a reply code, each in the order of its digits, as
// the errors of lettre, a library for Rust, spell them.
var (
	spelledSeverities = []string{"PositiveCompletion", "PositiveIntermediate", "TransientNegativeCompletion", "PermanentNegativeCompletion"}
	spelledCategories = []string{"Syntax", "Information", "Connections", "Unspecified3", "Unspecified4", "MailSystem"}
	spelledDetails    = []string{"Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"}
)

// spelledCode returns the reply code that begins in the first of lines and is spelled
// in words, "severity: PermanentNegativeCompletion, category: MailSystem, detail:
// Four", or 0.
func spelledCode(lines []string) int {
	if len(lines) == 0 || !strings.Contains(lines[0], "severity: ") {
		return 0
	}
	text := strings.Join(lines[:min(len(lines), 3)], " ")
	severity, ok := spelledDigit(text, "severity: ", spelledSeverities)
	category, ok2 := spelledDigit(text, "category: ", spelledCategories)
	detail, ok3 := spelledDigit(text, "detail: ", spelledDetails)
	if !ok || !ok2 || !ok3 {
		return 0
	}
	return (severity+2)*100 + category*10 + detail
}

func spelledDigit(text, name string, words []string) (int, bool) {
	_, rest, _ := strings.Cut(text, name)
	n := 0
	for n < len(rest) && isWordByte(rest[n]) {
		n++
	}
	digit := slices.Index(words, rest[:n])
	return digit, digit >= 0
}

// namesField says that what is quoted at the front of s is the name of a field of
// JSON: "status":504,"time":….
func namesField(s string) bool {
	if s == "" || s[0] != '"' {
		return false
	}
	name, rest, ok := strings.Cut(s[1:], `"`)
	return ok && name != "" && strings.HasPrefix(trimLeft(rest), ":")
}

// punctuatedReply reads s as a reply with a sign behind its code, where the words
// behind that tell why: numbers of lines look the same.
func punctuatedReply(s string) (replyLine, bool) {
	if len(s) < 6 || s[3] != ':' && s[3] != ',' || s[4] != ' ' || s[:2] == "50" || // which HTTP has as well
		!isRegistered(s[:3]) || !tellsWhy(s[5:min(len(s), 5+maxReason)]) {
		return replyLine{}, false
	}
	return parseReplyLine(s[:3] + s[4:])
}

// punctuatedAt reads the reply that begins at s[i:] with a sign behind its code, which
// an enhanced code or the words before make one: "Exception: 421: 4.3.2 no", "said: 550,
// quota exceeded".
func punctuatedAt(s string, i, code int) (replyLine, bool) {
	behind := s[i+3:]
	switch {
	case strings.HasPrefix(behind, ": ") && leadingStatus(behind[2:], code/100) != "":
		return parseReplyLine(s[i:i+3] + behind[1:])
	case (strings.HasPrefix(behind, ", ") || strings.HasPrefix(behind, ": ")) && leads(s[:i]):
		return punctuatedReply(s[i:])
	}
	return replyLine{}, false
}

// namesReply says that a reply code in brackets stands behind before: the word for an
// error of SMTP in some language, or the name that .NET has for the code.
func namesReply(before string) bool {
	words := strings.Fields(before[max(0, len(before)-40):])
	if len(words) < 2 {
		return false
	}
	name := strings.TrimRight(words[len(words)-2], ":")
	return strings.EqualFold(name, "smtp") || strings.EqualFold(name, "statuscode")
}

// codeNames are the names of a reply code in errors and records of programs,
// in lower case.
var codeNames = []string{"response", "responsecode", "statuscode", "smtp_code", "smtpcode", "reply_code", "replycode", "errno", "code", "smtp error", "error smtp", "permanent error", "transient error",
	"kód", "kod", "código", "codice", "koodi", "код", "コード", "代码", "ошибка", "błąd", "chyba", "エラー", "错误", "오류",
}

// isRegistered says that a standard has the reply code: beside a name such as
// "code" stand those of HTTP as well.
//
//go:noinline
func isRegistered(code string) bool {
	e := codes.Lookup(code)
	return e != nil && e.Standing == codes.Registered
}

// isSeparator says that c divides a name from its value.
func isSeparator(c byte) bool { return !isWordByte(c) && c != '.' }

// leads says that the words before a number make it a reply code: "said: 550",
// "smtp;550", "error 550".
func leads(s string) bool {
	s = trimRight(s)
	if s == "" {
		return true
	}
	switch s[len(s)-1] {
	case ':', ';', '"', '\'', '`', '(', '<', '>', '|', '#':
		return true
	}
	return leadsCode(s) || opensQuote(s)
}

// namesCode says that the name of a setting is one of a code: "status: 550".
func namesCode(s string) bool {
	name := strings.TrimRight(s[:max(strings.IndexAny(s, ":="), 0)], " \t\"'")
	return leadsCode(name) || labels[strings.TrimSpace(name)+":"] != "" || containsAny(lower(name), codeHolders)
}

// codeHolders are parts of names, in lower case, behind which a code stands.
var codeHolders = []string{"smtp", "refus", "reject", "exception", "error", "erro de", "erreur", "fehler"}

// leadsCode says that s ends in one of the words that stand before codes.
func leadsCode(s string) bool {
	for _, w := range codeWords {
		if hasSuffixFold(s, w) {
			return true
		}
	}
	return false
}

// codeWords are the words, in lower case, behind which a code stands.
var codeWords = []string{
	"code", "error", "smtp", "reply", "status", "returned", "said", "got", "fehler", "errore", "erreur",
	"rejected with", "refused with", "failed with", "fails with", "bounced with", "bounces with", "bounce back with",
	"replied with", "replies with", "responded with", "responds with", "answered with", "answers with", "blocked with",
	"due to", "abgelehnt mit", "abgewiesen mit", "zurück mit", "antwortet mit", "refusé avec", "rechazado con", "rifiutato con",
}

// codeNouns, in lower case, stand behind a code that people speak of: "a 550
// error".
var codeNouns = []string{"error", "bounce", "rejection", "reject", "response", "reply", "fehler", "refusal"}

// isNamedCode says that a noun behind a code makes it one.
func isNamedCode(after string) bool {
	word, _, _ := strings.Cut(strings.TrimLeft(after, " "), " ")
	word = strings.ToLower(strings.Trim(word, ".,;:!?()\"'"))
	return slices.Contains(codeNouns, word) || slices.Contains(codeNouns, strings.TrimSuffix(word, "s"))
}

// statusInWords returns the first enhanced status code in a line of words, or
// "": versions of programs and numbers of sections look the same.
func statusInWords(line string) string {
	for from := 0; ; {
		status, at := findStatus(line[from:])
		if at < 0 {
			return ""
		}
		at, from = from+at, from+at+len(status)
		if isMeant(status, line[:at], line[from:]) {
			return status
		}
	}
}

// isMeant says that the words around make of a status what it looks like.
func isMeant(status, before, after string) bool {
	words := strings.Fields(strings.ToLower(before[max(0, len(before)-40):]))
	last := ""
	if len(words) > 0 {
		last = strings.Trim(words[len(words)-1], ".,:;()\"'")
	}
	switch {
	case versionWords[last], strings.HasSuffix(before, "$"), strings.HasSuffix(before, "§"), isNumbered(strings.TrimRight(before, "0123456789-")),
		status[0] == '2' && codes.Lookup(status) == nil: // 2.39.5 is a version
		return false
	case leads(before), strings.HasSuffix(before, "#"):
		return true
	case status[0] == '2', status[2] > '7' || status[3] != '.': // RFC 3463, 2 knows no subject above 7
		return false
	case len(words) > 1 && words[len(words)-2] == "rfc":
		return false
	}
	return strings.Contains(after, " ") || slices.Contains(askingWords, last) && codes.Lookup(status) != nil
}

// versionWords, in lower case, stand before numbers that are no codes.
var versionWords = map[string]bool{
	"version": true, "versions": true, "ver": true, "v": true, "release": true, "section": true, "sections": true,
	"perl": true, "php": true, "python": true, "ruby": true, "node": true, "java": true, "openssl": true, "wordpress": true, "phpmailer": true,
	"android": true, "ios": true, "windows": true, "macos": true, "firefox": true, "chrome": true, "thunderbird": true, "k-9": true, "laravel": true, "django": true, "nextcloud": true, "sec": true, "chapter": true, "kernel": true, "build": true, "update": true, "abschnitt": true, "kapitel": true,
}

// askingWords, in lower case, stand before a code that somebody asks about.
var askingWords = []string{
	"is", "are", "with", "of", "about", "for", "does", "do", "a",
	"an", "the", "explain", "get", "gets", "getting", "mean", "means",
	"ist", "mit", "bedeutet", "est", "es", "significa",
}
