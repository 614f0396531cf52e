package outlook

import (
	"strings"

	"github.com/smtp-decoder/smtp-decoder/codes/mail"
)

// maxItems is how deep items may lie in items.
const maxItems = 8

// A Reader reads items. The zero value knows the charsets that a zero
// mail.Parser knows.
type Reader struct {
	Charset mail.Charset // further charsets, of items in 8 bits; may be nil
}

// Text writes the item in a file as the text of a mail, in UTF-8 but for files
// attached, whose bytes stay. It is false where the bytes are no item of Outlook.
func Text(b []byte) (string, bool) { return Reader{}.Text(b) }

// Text is the function of that name with the reader's charsets.
func (r Reader) Text(b []byte) (string, bool) {
	budget := readsOfByte * len(b)
	return r.file(b, &budget, 0)
}

// file writes an item that is a file, or a file within an item, which is paid
// from the same budget.
func (r Reader) file(b []byte, budget *int, depth int) (string, bool) {
	root, ok := openCompound(b, budget)
	if !ok || depth > maxItems {
		return "", false
	}
	o, ok := r.object(root, skipOfFile, 0)
	if !ok {
		return "", false
	}
	return r.item(o, depth), true
}

// item writes an item as a mail.
func (r Reader) item(o *object, depth int) string {
	recipients := r.parts(o, "__recip_version1.0_")
	action := actionOf(o.line(idClass))
	var parts []part
	if words, ok := o.words(recipients, action != ""); ok {
		parts = append(parts, words)
	}
	reported := false
	if fields := o.report(recipients, action); fields != "" {
		parts, reported = append(parts, part{kind: deliveryStatus, body: fields}), true
	}
	attached := r.attachments(o, depth)
	for _, p := range attached {
		reported = reported || p.kind == deliveryStatus
	}
	parts = append(parts, attached...)
	if action != "" && len(attached) == 0 {
		if header := o.original(); header != "" {
			parts = append(parts, part{kind: "text/rfc822-headers", body: header})
		}
	}
	to := ""
	if action == "" { // those in a report are what it tells of, not whom
		to = o.addressees(recipients)
	}
	return o.header(to) + "MIME-Version: 1.0\n" + joined(parts, reported)
}

// words returns what an item says: its plain text, else its HTML, else what a
// report says of each recipient.
func (o *object) words(recipients []*object, report bool) (part, bool) {
	if s := o.text(idBody); strings.TrimSpace(s) != "" {
		return part{kind: "text/plain", body: s}, true
	}
	if s := o.html(); strings.TrimSpace(s) != "" {
		return part{kind: "text/html", body: s}, true
	}
	if !report {
		return part{}, false
	}
	said := o.text(idReportText)
	for _, to := range recipients {
		if s := to.text(idReportText); strings.TrimSpace(s) != "" {
			said += "\n" + to.address() + "\n" + s + "\n"
		}
	}
	return part{kind: "text/plain", body: said}, strings.TrimSpace(said) != ""
}

// html returns the HTML of an item, which is in the code page of the mail that
// it came in.
func (o *object) html() string {
	b := o.read(streamOf(idHTML, typeBinary))
	if b == nil {
		return o.text(idHTML)
	}
	codepage, _ := o.long(idInternetCodepage)
	return strings.TrimRight(o.mails.Text(charsetOf(codepage), string(b)), "\x00")
}

// header writes the header that the item came with, without what it says of the
// body, which is another one now, and adds what is missing of its properties.
func (o *object) header(to string) string {
	var b strings.Builder
	has := map[string]bool{}
	keep := false
	for l := range strings.Lines(unixLines(o.text(idTransportHeader))) {
		l = strings.TrimRight(l, " \t\n")
		if l != "" && l[0] != ' ' && l[0] != '\t' {
			name, _, ok := strings.Cut(l, ":")
			name = strings.ToLower(name)
			keep = ok && !strings.ContainsAny(name, " \t") &&
				!strings.HasPrefix(name, "content-") && name != "mime-version"
			has[name] = keep
		}
		if l != "" && keep {
			b.WriteString(l + "\n")
		}
	}
	for _, f := range []field{
		{"From", o.sender()},
		{"To", to},
		{"Subject", o.line(idSubject)},
		{"Date", firstOf(o.time(idSubmitTime), o.time(idDeliveryTime))},
		{"Message-ID", o.line(idMessageID)},
	} {
		if !has[strings.ToLower(f.name)] {
			b.WriteString(f.line())
		}
	}
	return b.String()
}

// A field is one of a header or a report.
type field struct{ name, value string }

// line writes a field; nothing where it has no value.
func (f field) line() string {
	if f.value == "" {
		return ""
	}
	return f.name + ": " + f.value + "\n"
}

// sender returns who wrote the item.
func (o *object) sender() string {
	address := firstOf(o.line(idSenderSMTP), o.line(idSenderAddress))
	return mailbox(o.line(idSenderName), address)
}

// addressees returns for whom the item is.
func (o *object) addressees(recipients []*object) string {
	const to = 1 // [MS-OXOMSG], 2.2.3.1
	var all []string
	for _, p := range recipients {
		if kind, ok := p.long(idRecipientType); !ok || kind == to {
			all = append(all, mailbox(p.line(idDisplayName), p.address()))
		}
	}
	if len(all) == 0 {
		return o.line(idDisplayTo)
	}
	return strings.Join(all, ", ")
}

// address returns the address of a recipient. Within an organisation of Exchange
// it is a path, "/o=…/cn=ann", beside which the one for mail may stand.
func (o *object) address() string {
	name, path := o.line(idDisplayName), o.line(idAddress)
	for _, s := range []string{o.line(idSMTPAddress), path, name} {
		if strings.Contains(s, "@") {
			return s
		}
	}
	return firstOf(path, name)
}

// mailbox writes a name and an address (RFC 5322, 3.4).
func mailbox(name, address string) string {
	name = strings.Trim(name, `'"`)
	switch {
	case !strings.Contains(address, "@"):
		return name
	case name == "" || name == address:
		return address
	case strings.ContainsAny(name, `()<>[]:;@\,."`):
		name = `"` + strings.NewReplacer(`"`, `\"`, `\`, `\\`).Replace(name) + `"`
	}
	return name + " <" + address + ">"
}

// firstOf returns the first text that is not empty.
func firstOf(texts ...string) string {
	for _, s := range texts {
		if s != "" {
			return s
		}
	}
	return ""
}
