package decode

import (
	"cmp"
	"slices"
	"strings"

	"github.com/smtp-decoder/smtp-decoder/codes/reason"
)

// A finding is an outcome with what was said.
type finding struct {
	Outcome
	text   string // the reply behind its code, or the program's words
	remote string
	// early says that nothing was refused of a message yet: another session
	// may have delivered it.
	early bool
	// delayed says that the words tell that the message is tried again, gaveUp
	// that it is not.
	delayed, gaveUp bool
}

// judgeSessions returns what the sessions of a text came to. A client that was
// turned away may have gone on to another server, and a server that took a
// message hands it on: the session that comes later decides, unless an earlier
// one was refused a recipient or a message.
func judgeSessions(lines []Line, exchanges []Exchange) (finding, bool) {
	var decided finding
	for from := 0; from < len(exchanges); {
		to := from
		for to < len(exchanges) && exchanges[to].Session == exchanges[from].Session {
			to++
		}
		f := judgeSession(lines, exchanges[from:to])
		switch {
		case decided.Class == "" || decided.Class == None, decided.Class == Success && f.Class != None,
			decided.early && f.Class == Success:
			decided = f
		}
		from = to
	}
	return decided, decided.Class != ""
}

// judgeSession looks for the first refusal that nothing after it made good: a
// follow-up error such as 503 comes later and so never wins.
func judgeSession(lines []Line, xs []Exchange) finding {
	accepted := firstAccepted(xs)
	refused := firstRefusal(xs, accepted)
	switch {
	case refused >= 0:
		f := findingOf(lines, xs[refused])
		f.early = xs[refused].Stage != StageRCPT && xs[refused].Stage != StageMessage
		if accepted < 0 || isReport(lines, xs[refused+1:max(accepted, refused)+1]) {
			f.Delivered = new(bool)
		}
		return f
	case accepted >= 0:
		f := findingOf(lines, xs[accepted])
		yes := true
		f.Class, f.Delivered = Success, &yes
		return f
	}
	return finding{Outcome: Outcome{Class: None}, early: true}
}

// isReport says that the exchanges begin a message without a reverse-path: what
// was taken behind a refusal is the report of it (RFC 5321, 6.1).
func isReport(lines []Line, xs []Exchange) bool {
	return slices.ContainsFunc(xs, func(x Exchange) bool {
		return x.Command == "MAIL" && strings.Contains(lines[x.From-1].plain, "<>")
	})
}

func findingOf(lines []Line, x Exchange) finding {
	return finding{
		Outcome: Outcome{Class: classOf(x.Reply, x.Status), Stage: x.Stage, Reply: x.Reply, Status: x.Status, Line: x.ReplyAt},
		text:    replyText(lines, x),
	}
}

// replyText joins the lines of a reply, without their codes.
func replyText(lines []Line, x Exchange) string {
	var b strings.Builder
	for n := x.ReplyAt; n >= 1 && n <= x.To && n <= len(lines); n++ {
		l := &lines[n-1]
		if l.Side != Server {
			continue
		}
		_, at := findReply(l.plain)
		if at < 0 {
			at = 0
		} else {
			at = min(at+4, len(l.plain))
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(strings.TrimSpace(unquote(l.plain[at:])))
	}
	return b.String()
}

// firstAccepted returns the index of the exchange in which a message was
// taken, or -1. Of several chunks only the last ends the message (RFC 3030, 2).
func firstAccepted(xs []Exchange) int {
	chunk := -1
	for i, x := range xs {
		switch {
		case x.Stage != StageMessage || x.Reply/100 != 2:
		case x.Command == "BDAT":
			chunk = i
		default:
			return i
		}
	}
	return chunk
}

// firstRefusal returns the index of the refusal that decided, or -1. Replies
// come in the order of their commands, so the order of exchanges is that of
// replies. A refusal does not count where the session went on all the same:
// HELO after a refused EHLO, another mechanism, no TLS, the same command once
// more.
func firstRefusal(xs []Exchange, accepted int) int {
	passed := map[Stage]int{} // the last exchange of a stage that went well
	for i, x := range xs {
		switch x.Stage {
		case StageEHLO, StageAUTH, StageMAIL, StageDATA, StageSTARTTLS:
			if x.Reply != 0 && x.Reply < 400 && x.Reply != 334 {
				passed[x.Stage] = i
			}
		}
	}
	if accepted >= 0 {
		passed[StageSTARTTLS] = max(passed[StageSTARTTLS], accepted)
	}
	other := -1
	for i, x := range xs {
		switch {
		case x.Reply < 400:
		case x.Reply == 503 && accepted > i: // out of order, and then made good
		case x.Stage == StageQUIT || x.Stage == "" && x.Reply != 421:
			if other < 0 {
				other = i
			}
		case passed[x.Stage] <= i:
			return i
		}
	}
	if accepted >= 0 {
		return -1
	}
	return other
}

// judgeBreak looks for the words by which the program tells that no reply
// came at all. They stand behind the session, or in an error above it.
func (d *decoder) judgeBreak() (finding, bool) {
	if !d.isAboutMail() {
		return finding{}, false
	}
	if d.showsClientAlone() && d.quotesRefusal() || len(d.Exchanges) == 0 && d.quotesStatus() {
		return finding{}, false
	}
	xs, words := d.Exchanges, d.words.sift(breaks)
	stage, last := lastAwaited(xs)
	logins := len(xs) == 0 && len(words) > 0 && d.failedLogin() > 0 // a client that failed to log in is cut off
	f, ok := d.findBreak(words, stage, func(i int) bool {
		return d.Lines[i].Number >= last && !(logins && strings.Contains(d.low(i), "after auth"))
	})
	if !ok && len(xs) > 0 && stage != StageMessage {
		f, ok = d.findBreak(words, stage, func(i int) bool {
			return d.Lines[i].Number < last && d.Lines[i].Side != Log && containsAny(d.low(i), errorWords)
		})
	}
	if !ok && len(xs) > 0 && stage == StageMessage && !d.quotesRefusal() {
		return finding{Outcome: Outcome{Class: None, Stage: stage, Delivered: new(bool)}}, true
	}
	if ok && d.quotesRefusal() {
		if a := reason.Of(reason.Input{Text: f.text}); a.Detail == "bad-answer" || a.Detail == "cause-below" {
			return finding{}, false // the program tells of two tries, or of one in two ways
		}
	}
	return f, ok
}

// quotesRefusal says that a line beside the sessions holds the reply of a refusal.
//
//go:noinline
func (d *decoder) quotesRefusal() bool {
	at := d.firstRefusal()
	return at >= 0 && d.Lines[at].Reply >= 400
}

// quotesStatus says that the first refusal outside of sessions has both codes, which
// only servers give: what broke besides is told in somebody's words.
func (d *decoder) quotesStatus() bool {
	at := d.firstRefusal()
	return at >= 0 && d.Lines[at].Reply >= 400 && d.Lines[at].Status != ""
}

// showsClientAlone says that a session shows no reply: the program that printed it
// tells of a refusal in an error.
func (d *decoder) showsClientAlone() bool {
	return len(d.Exchanges) > 0 && !slices.ContainsFunc(d.Exchanges, func(x Exchange) bool { return x.Reply > 0 })
}

// judgeError lets the error decide that a program tells beside a session in which
// nothing was refused: it stopped by itself, or does not show what was answered.
func (d *decoder) judgeError(session bool) (finding, bool) {
	if !session || d.quotesRefusal() || slices.ContainsFunc(d.Exchanges, func(x Exchange) bool { return x.Reply >= 400 }) {
		return finding{}, false
	}
	last, words := d.Exchanges[len(d.Exchanges)-1], d.words.sift(errorWords)
	stage := Stage("")
	if last.Command != "" {
		stage = last.Stage
	}
	for i, asked := 0, 0; i < len(d.Lines) && len(words) > 0 && asked < mostBreaks; i++ {
		l := &d.Lines[i]
		if l.Side != Info && l.Side != Log && l.Side != Prose || l.Reply > 0 || !containsAny(d.low(i), words) || isSetting(d.low(i)) {
			continue
		}
		asked++
		text := strings.TrimSpace(l.plain)
		if a := reason.Of(reason.Input{Text: text, Stage: string(stage)}); a.By == "phrase" && !a.Weak {
			return finding{Outcome: Outcome{Class: None, Stage: stage, Line: l.Number, Delivered: new(bool)}, text: text}, true
		}
	}
	return finding{}, false
}

// isAboutMail says that the text is about mail: others tell of timeouts as well. A
// few words may be a part of what a mail program said; a long text that is no
// session and no log must be of a program that hands on mail.
func (d *decoder) isAboutMail() bool {
	if len(d.source) <= maxReason || len(d.Exchanges) > 0 || len(d.logs) > 0 || d.mail != nil || d.notice {
		return true
	}
	return d.ofProgram() || len(d.source) <= maxTold && d.holds(mailMarks)
}

// mailMarks are words, in lower case, of texts about mail.
var mailMarks = []string{"smtp", "mail", "postfix", "exim", ":25", "port 25", "port: 25", "mx record", "ssl_connect", "ssl handshake"}

// findBreak returns the first line, of those for which use is true, that holds one
// of words and tells more than that no connection came about; or else the first
// that tells as much, or the first that holds one, where the text is of a session
// or short.
func (d *decoder) findBreak(words []string, stage Stage, use func(i int) bool) (finding, bool) {
	found := breakFinding{beside: len(d.Exchanges) == 0 && len(d.logs) == 0}
	for i := 0; i < len(d.Lines) && len(words) > 0 && found.tried < mostBreaks; i++ {
		l := &d.Lines[i]
		tells := (l.Side == Info || l.Side == Prose || l.Side == Log) && l.Reply < 400 && (l.Status == "" || l.Status[0] == '2')
		if !tells || !tellsBreak(d.low(i), words) || !use(i) || isSetting(d.low(i)) {
			continue
		}
		text := strings.TrimSpace(l.plain)
		if _, said, ok := strings.Cut(text, "]: "); ok && l.Side == Log { // the machine may be called "user"
			text = said
		}
		f := finding{
			Outcome: Outcome{Class: None, Stage: cmp.Or(stage, stageOfWords(l.plain), StageConnect), Line: l.Number, Delivered: new(bool)}, text: text,
		}
		if found.take(f, containsAny(d.low(i), errorWords)) {
			return f, true
		}
	}
	for _, f := range []finding{found.general, found.told} {
		if f.Line > 0 {
			return f, true
		}
	}
	return found.first, found.named || found.tried > 0 && (!found.beside || len(d.source) <= maxReason)
}

// A breakFinding is what the lines seen so far tell of a connection that broke.
type breakFinding struct {
	first   finding // the first line, or the first that tells a reason
	told    finding // in somebody's own words, below which the error may stand
	general finding // that encryption failed, below which may stand why
	tried   int     // how many lines were seen
	named   bool    // first tells a reason
	beside  bool    // the text holds no session and no log
}

// take looks at one line, which tells of an error or not, and says that it decides.
func (b *breakFinding) take(f finding, tellsError bool) bool {
	if b.tried++; b.tried == 1 {
		b.first = f
	} else if isStackFrame(f.text) {
		return false
	}
	// "Unable to connect: " may stand above the cause.
	a := reason.Of(reason.Input{Text: f.text, Stage: string(f.Stage)})
	switch {
	case a.Reason == reason.Undefined:
	case b.general.Line > 0:
		return a.Reason == "failedstarttls" && a.Detail != "tls-failed"
	case a.Detail == "tls-failed" && tellsError:
		b.general = f
	case a.Detail == "no-connection":
		if !b.named {
			b.first, b.named = f, true
		}
	case b.beside && !tellsError:
		if b.told.Line == 0 {
			b.told = f
		}
	default:
		return true
	}
	return false
}

// tellsBreak says that a line, in lower case, holds one of words, and not only as a
// setting or as what a server remarks of a client that it serves all the same.
func tellsBreak(line string, words []string) bool {
	return containsAny(line, words) && !containsAny(line, remarks) && (!containsAny(line, timeouts) || containsAny(withoutTimeouts.Replace(line), words))
}

// timeouts are the forms in which programs tell how long they will wait.
var timeouts = []string{"timeout=", "timeout to", "timeout set"}

var withoutTimeouts = strings.NewReplacer("timeout=", "", "timeout to", "", "timeout set", "")

// remarks are words of lines that tell of nothing that failed for good: the name of
// a client without an address, a login that cannot be checked, people who read their
// mail, a certificate that is good, clients that break off.
var remarks = []string{
	"does not resolve to address", "connect to saslauthd", "imap-login", "pop3-login", "certificate verified", "verifying peer",
	"lost connection after ", "ssl_accept error from", "tls error on connection from", "connect to transport private/", "connect to milter service", "i/o error on connection from",
}

// errorWords are words, in lower case, of an error that a program tells.
var errorWords = []string{"error", "failed", "exception", "unable to", "could not"}

// mostBreaks is how many lines with such words are asked for a cause.
const mostBreaks = 20

// isSetting says that a line, in lower case, gives a setting its value, "timeout:
// 40": it tells of nothing that happened.
func isSetting(line string) bool {
	if _, path, ok := strings.Cut(strings.TrimSpace(line), " "); ok && strings.HasPrefix(trimLeft(path), "/") && strings.IndexByte(trimLeft(path), ' ') < 0 {
		return true // tls_trust_file /etc/ssl/certs/ca-certificates.crt
	}
	i := strings.IndexAny(line, ":=")
	if i < 0 || strings.Count(strings.TrimSpace(line[:i]), " ") > 1 || strings.IndexByte(line[:i], '@') >= 0 {
		return false
	}
	value := strings.Trim(line[i+1:], " \t,;:=>'\"")
	switch value {
	case "undefined", "null", "nil", "none", "true", "false", "on", "off", "yes", "no":
		return true
	}
	return value != "" && isDigit(value[0]) && len(value) < 8 && strings.IndexByte(value, ' ') < 0
}

// lastAwaited returns the stage at which a session fell silent, and the number
// of the last line before: the stage of the first command without a reply, or
// the greeting where nothing was said.
func lastAwaited(xs []Exchange) (Stage, int) {
	if len(xs) == 0 {
		return "", 0
	}
	for len(xs) > 1 && xs[len(xs)-1].Stage == StageQUIT {
		xs = xs[:len(xs)-1] // with which a program that met an error takes its leave
	}
	last := xs[len(xs)-1]
	for _, x := range xs {
		if x.Session == last.Session && x.Reply == 0 && x.Stage != StageQUIT && x.Stage != "" {
			return x.Stage, x.From
		}
	}
	switch {
	case last.Stage == StageDATA && last.Reply == 354:
		return StageMessage, last.To
	case last.Stage == StageSTARTTLS:
		return StageSTARTTLS, last.To
	}
	return "", last.To
}
