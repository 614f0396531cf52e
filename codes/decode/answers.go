package decode

import (
	"strings"
	"unicode/utf8"

	"github.com/smtp-decoder/smtp-decoder/codes/reason"
)

// An answer is a reply or a code that the words of a notice quote.
type answer struct {
	reply  int
	status string
	at     int // where it begins in the text
	first  int // where the first code of the text stands
	quoted bool
	given  bool // as the reason: "(reason: 550 no)" (Sendmail)
	silent bool // nothing stands behind it on its line
}

// findAnswer finds the reply that decides in a text of one or several lines.
// What a server is quoted with comes before the words around it, and a code
// that says more before one that says less.
func findAnswer(text string) (answer, bool) {
	var best answer
	found := false
	bare := ""
	for i := 0; i+2 < len(text); i++ {
		if text[i] != '4' && text[i] != '5' || i > 0 && !apart(text[i-1]) && !wide(text[:i]) {
			continue
		}
		a, n, ok := answerAt(text, i)
		if !ok {
			continue
		}
		if bare == "" && a.reply == 0 {
			bare = a.status
		}
		if a.first = a.at; found && !best.silent {
			a.first = best.first
		}
		a.given = a.given || best.given && a.reply == best.reply
		if !found || a.beats(best) {
			best, found = a, true
		}
		i += n - 1
	}
	if found && best.reply > 0 && general(best.status) {
		best.status = moreSpecific(best.status, statusBehind(text[best.at:], best.reply/100))
	}
	if best.status == "" && bare != "" && int(bare[0]-'0') == best.reply/100 {
		best.status = bare
	}
	return best, found
}

// beats says that a decides and not b, which stands before it.
func (a answer) beats(b answer) bool {
	switch {
	case a.given != b.given:
		return a.given
	case a.reply == 0:
		return b.reply == 0 && strings.HasSuffix(b.status, ".0.0") && !strings.HasSuffix(a.status, ".0.0")
	case b.reply == 0:
		return true
	case a.quoted != b.quoted:
		return a.quoted
	case a.quoted && strings.Contains(a.status, ".5."):
		// What follows a refused recipient, "554 5.5.1 No valid recipients", is
		// about the order of the commands (RFC 3463, 3.6).
		return general(b.status)
	case a.quoted:
		return !general(a.status)
	}
	return general(b.status) && !general(a.status) || b.silent && !a.silent && a.reply == b.reply && a.status == b.status
}

// general says that a code is missing, says nothing but its class, or only
// that the time was up (RFC 3463, 3.5), whatever was in the way.
func general(status string) bool {
	return status == "" || strings.Contains(status, ".0.") || strings.HasSuffix(status, ".4.7")
}

// apart says that a code may begin behind c.
func apart(c byte) bool {
	switch c {
	case '(', '[', '<', ':', ';', '"', '\'', '#', '=', '>', '|', ',':
		return true
	}
	return c <= ' '
}

// wide says that s ends in a sign that leads to a code, as people write in
// Chinese and Japanese.
func wide(s string) bool {
	return strings.HasSuffix(s, "“") || strings.HasSuffix(s, "„") || strings.HasSuffix(s, "«") || strings.HasSuffix(s, "：") || strings.HasSuffix(s, "（") || strings.HasSuffix(s, "「")
}

// answerAt reads the reply or the bare enhanced code at text[i:] and returns
// how long the codes are.
func answerAt(text string, i int) (answer, int, bool) {
	before := text[max(0, i-24):i]
	if status, rest, ok := cutStatus(text[i:]); ok {
		n := len(text) - i - len(rest)
		ok = (rest == "" || !isWordByte(rest[0])) && (leadsStatus(before) || isNamedCode(rest)) && !isNumbered(before)
		return answer{status: status, at: i}, n, ok
	}
	if !isDigit(text[i+1]) || !isDigit(text[i+2]) || isNumbered(before) || isTelephone(text, i) {
		return answer{}, 0, false
	}
	if i+3 < len(text) && strings.IndexByte(" -\n:,;)]'\"(>\t", text[i+3]) < 0 {
		return answer{}, 0, false
	}
	a := answer{reply: int(text[i]-'0')*100 + int(text[i+1]-'0')*10 + int(text[i+2]-'0'), at: i}
	rest := text[i+3:]
	said := strings.TrimLeft(rest, " \n\t-'\"#(:,[;")
	said = strings.TrimPrefix(said, text[i:i+3]+" ") // QUIRK: Gmail says "550 550 5.1.1"
	a.status = leadingStatus(said, a.reply/100)
	a.silent = isSilent(rest, a.status)
	a.given = strings.HasSuffix(before, givenReply)
	a.quoted = quotes(before) || strings.HasPrefix(rest, "-'") // IronPort
	amount := isAmount(replyLine{text: strings.TrimSpace(rest[:min(len(rest), 24)])})
	begins := strings.TrimSpace(before[strings.LastIndexByte(before, '\n')+1:]) == "" ||
		strings.HasSuffix(before, "], ") // SurfControl
	if a.status == "" && !a.quoted && (amount || !begins && !leads(before) && !wide(trimRight(before))) {
		return answer{}, 0, false
	}
	if text[i+1] > '5' && !a.quoted && (i > 0 || amount) { // QUIRK: filters say "571"; else it is a number
		return answer{}, 0, false
	}
	if rest != "" && rest[0] == ',' && a.status == "" && len(rest) > 1 && isDigit(rest[1]) {
		return answer{}, 0, false
	}
	return a, 3, true
}

// isSilent says that nothing but the enhanced code stands behind a reply code on its
// line, "Status code: 550 5.7.1", and that no words go on below it.
func isSilent(rest, status string) bool {
	line, below, _ := strings.Cut(rest, "\n")
	if strings.Trim(line, " \t\r-.") != strings.Trim(status, ".") {
		return false
	}
	next, _, _ := strings.Cut(below, "\n")
	_, _, labelled := cutLabel(strings.TrimSpace(next))
	return isBlank(next) || labelled || len(next) > longestItem
}

// quotes says that the words before a reply make it that of a server further
// on: "host mx.example.org said: ".
func quotes(before string) bool {
	before = strings.TrimRight(before, " \n\t'\"([")
	for _, w := range quoting {
		if hasSuffixFold(before, w) {
			return true
		}
	}
	// Exchange writes its own code before: "3550 (000B09B6) 550 User unknown".
	n := len(before)
	return n > 9 && before[n-1] == ')' && before[n-10] == '(' && strings.Trim(before[n-9:n-1], "0123456789ABCDEF") == ""
}

// leadsStatus says that an enhanced code may stand alone behind these words.
func leadsStatus(before string) bool {
	trimmed := trimRight(before)
	if trimmed == "" || trimmed[len(trimmed)-1] == '\n' || wide(trimmed) {
		return true
	}
	if strings.IndexByte("#(;:,[\"'-", trimmed[len(trimmed)-1]) >= 0 {
		return true
	}
	if n := len(trimmed); n > 4 && strings.IndexByte("(:", trimmed[n-4]) >= 0 && isNumber(trimmed[n-3:]) {
		return true // of a reply within: "(bob@example.net:550 5.1.1 no)"
	}
	return hasSuffixFold(trimmed, "dsn") || leadsCode(trimmed)
}

// statusBehind returns the enhanced code that stands among the words of a
// reply of that class: "552 mailbox full (#5.2.2)".
func statusBehind(text string, class int) string {
	if end := strings.Index(text, "\n\n"); end >= 0 {
		text = text[:end]
	}
	for at := 0; at < len(text); {
		status, i := findStatus(text[at:])
		if i < 0 {
			return ""
		}
		i += at
		if int(status[0]-'0') == class && (i < nearCode || leadsStatus(text[max(0, i-24):i]) || endsInReply(text[:i], class)) {
			return status
		}
		at = i + len(status)
	}
	return ""
}

// endsInReply says that words end in a reply code of that class: a line of the reply that
// stands on the same line as the one before.
func endsInReply(before string, class int) bool {
	before = trimRight(before)
	n := len(before)
	return n > 5 && before[n-4] == ' ' && before[n-5] != ':' && int(before[n-3]-'0') == class && isNumber(before[n-2:])
}

// nearCode is how far behind a reply's code an enhanced code needs no mark:
// "450 cuda_nsu 4.7.1 no".
const nearCode = 16

// answer finds what the notice says of each account: in its own lines, else in
// a reply that names it, else in what is said of all.
func (n *notice) answer(as []*account) {
	first := len(n.lines)
	var rest []*account
	stages := siftStages(n.words)
	for _, a := range as {
		for _, p := range a.parts {
			if len(a.words) < maxWords {
				said := n.between(p[0], p[1])
				a.words += withoutSummary(said[:min(len(said), maxWords)])
			}
			n.take(a, p[0], p[1])
			first = min(first, p[0])
		}
		a.Remote, a.stage = serverIn(a.words), stageTold(a.words, stages)
		a.readOrigin()
		if a.Reply == 0 && a.Status == "" {
			rest = append(rest, a)
		}
	}
	n.answerByName(rest)
	shared := account{}
	shared.around = n.between(0, first)
	if n.take(&shared, 0, first); len(as) == 1 {
		shared.around = n.said
		n.take(&shared, first, len(n.lines))
	}
	share(as, &shared)
}

// readOrigin notes the alias or the list that led to the address (Sendmail, Postfix).
func (a *account) readOrigin() {
	_, from, ok := strings.Cut(a.words, "(expanded from")
	if from, found := findAddress(from[:min(len(from), longestItem)]); ok && found && !strings.EqualFold(from, a.Address) {
		a.Original = from
	}
}

// share gives the accounts without an answer that of all. A list of addresses
// without words between them has the words below it.
func share(as []*account, shared *account) {
	below, words := shared, ""
	all := "" // what is said of all, on one line
	for i := len(as) - 1; i >= 0; i-- {
		a := as[i]
		a.around = shared.around
		silent := len(strings.TrimSpace(a.words)) <= len(a.Address)+4
		none := a.Reply == 0 && a.Status == ""
		if none && (silent || below == shared) && (below.Reply > 0 || below.Status != "") {
			a.Reply, a.Status, a.Text, a.Line = below.Reply, below.Status, below.Text, below.Line
			none = false
		}
		switch {
		case !silent:
			words = a.words
		case words != "":
			a.words = words
		}
		if a.Text == "" && silent {
			if all == "" {
				all = oneLine(shared.around)
			}
			a.Text = all
		} else if a.Text == "" {
			a.Text = oneLine(a.words)
		}
		if below = a; none && !silent {
			below = shared
		}
	}
}

// take gives an account the answer that stands in lines from to to, where it
// has none that says as much.
func (n *notice) take(a *account, from, to int) {
	said := n.between(from, to)
	found, ok := findAnswer(said)
	if a.Line == 0 && from < len(n.lines) {
		a.Line = n.lines[from].at + 1
	}
	if !ok || a.Reply > 0 && (!general(a.Status) || general(found.status)) || found.reply == 0 && a.Status != "" {
		return
	}
	a.Reply, a.Status = found.reply, found.status
	a.Text = oneLine(paragraph(said, found))
	at := n.start[from] + found.at
	for i := from; i < to && n.start[i] <= at; i++ {
		a.Line = n.lines[i].at + 1
	}
}

// answerByName gives accounts the replies of a transcript that name them.
func (n *notice) answerByName(as []*account) {
	of := map[string]*account{}
	for _, a := range as {
		of[strings.ToLower(a.Address)] = a
	}
	for i, t := range n.lines {
		if strings.IndexByte(t.text, '@') < 0 {
			continue
		}
		name, ok := findAddress(t.text)
		if a := of[strings.ToLower(name)]; ok && a != nil {
			n.take(a, i, i+1)
		}
	}
}

// oneLine joins the lines of a text, and cuts off what no reply is as long as.
func oneLine(s string) string {
	if len(s) > maxWords {
		s = s[:maxWords]
	}
	if isOneLine(s) {
		return strings.Trim(s, " ")
	}
	var b strings.Builder
	b.Grow(len(s))
	for w := range strings.FieldsSeq(s) {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(w)
	}
	return b.String()
}

// isOneLine says that nothing but single blanks divides the words of s.
func isOneLine(s string) bool {
	for i := range len(s) {
		if c := s[i]; c < ' ' || c >= utf8.RuneSelf || c == ' ' && i > 0 && s[i-1] == ' ' {
			return false
		}
	}
	return true
}

// maxWords is how much of a notice is read for the reason.
const maxWords = 3000

// tellsFailure says that what a notice says of a recipient tells why it was not
// reached. QUIRK: OpenSMTPD has written so below "successfully delivered".
func (r *Recipient) tellsFailure() bool {
	a := reason.Of(reason.Input{Text: oneLine(r.Text)})
	return a.By == "phrase" && !a.Weak
}

// conclude draws from the codes and the words whether the system gave up.
func (r *Recipient) conclude(delayed, arrived bool) {
	r.Action = Failed // a notice that is no warning says that nobody tries again
	switch {
	case delayed && (r.Reply < 500 && !strings.HasPrefix(r.Status, "5") || strings.Contains(r.words, "refused to talk to me: ")): // another server is asked
		r.Action = Delayed
	case arrived && r.Reply == 0 && (r.Status == "" || r.Status[0] == '2') && !r.tellsFailure():
		r.Action = Delivered
	}
	r.Permanent = r.Action == Failed
}
