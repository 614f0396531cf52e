package decode

import (
	"strings"
	"testing"
)

// markStyles are ways in which tools mark who speaks: what stands before the
// client's lines and before the server's. None is named anywhere else.
var markStyles = []struct{ client, server string }{
	{"", ""},
	{"C: ", "S: "},
	{"S: ", "C: "}, // by the side that wrote it, as some servers do
	{"> ", "< "},
	{"-> ", "<- "},
	{"--> ", "<-- "},
	{"=> ", "<= "},
	{">>> ", "<<< "},
	{">> ", "<< "},
	{" -> ", "<-  "},
	{"~> ", "<~ "},
	{" ~> ", "<~  "},
	{"client> ", "server> "},
	{"[C] ", "[S] "},
	{"[client] ", "[server] "},
	{"(C) ", "(S) "},
	{"SEND: ", "RECV: "},
	{"send: ", "recv: "},
	{"sent: ", "received: "},
	{"out: ", "in: "},
	{"OUT> ", "IN> "},
	{"Tx: ", "Rx: "},
	{"CLIENT -> SERVER: ", "SERVER -> CLIENT: "},
	{"DEBUG: >> ", "DEBUG: << "},
	{"DEBUG smtp: write: ", "DEBUG smtp: read: "},
	{"[smtp] >>> ", "[smtp] <<< "},
	{"12:30:01 -> ", "12:30:02 <- "},
	{"12:30:01.123 => ", "12:30:02.456 <= "},
	{"[12:30:01] C: ", "[12:30:02] S: "},
	{"2026-11-21 12:30:01 > ", "2026-11-21 12:30:02 < "},
	{"2026-11-21T12:30:01.123Z DEBUG smtp.Client > ", "2026-11-21T12:30:02.456Z DEBUG smtp.Client < "},
	{"2026-11-21T12:30:01Z INFO [conn-7] => ", "2026-11-21T12:30:02Z INFO [conn-7] <= "},
	{"Nov 21 12:30:01 relay mailer[4711]: => ", "Nov 21 12:30:02 relay mailer[4711]: <= "},
	{"Nov 21 12:30:01 relay mailer[4711]: -> ", "Nov 21 12:30:02 relay mailer[4711]: <- "},
	{"Nov 21 12:30:01 relay mailer[4711]: SMTP> ", "Nov 21 12:30:02 relay mailer[4711]: SMTP< "},
	{"Nov 21 12:30:01 relay mailer[4711]: 7F22F8D5: C: ", "Nov 21 12:30:02 relay mailer[4711]: 7F22F8D5: S: "},
	{"[0x7f2a] SMTP > ", "[0x7f2a] SMTP < "},
	{"0012 >> ", "0013 << "},
	{"| C | ", "| S | "},
	{"* > ", "* < "},
	{"→ ", "← "},
	{"▶ ", "◀ "},
	{"smtp_send: ", "smtp_recv: "},
	{"[Thread-3] TRACE o.e.Mailer - >> ", "[Thread-3] TRACE o.e.Mailer - << "},
	{"mx.example.net:25 <- ", "mx.example.net:25 -> "},
	{"SMTP[17]< ", "SMTP[17]> "},
	{"write> ", "read> "},
	{"W: ", "R: "},
	{"Client: ", "Server: "},
	{"Me: ", "Mx: "},
	{"I say: ", "they say: "},
	{"C:", "S:"},
	{">", "<"},
	{"->", "<-"},
	{"=>", "<="},
	{">>>", "<<<"},
	{"C - ", "S - "},
	{"C| ", "S| "},
	{"client: > ", "server: < "},
	{"smtp.c:123: > ", "smtp.c:140: < "},
	{"conn#3: C: ", "conn#3: S: "},
	{"(12) -> ", "(12) <- "},
	{"sendcmd: ", "getreply: "},
	{"SMTP Request: ", "SMTP Response: "},
	{"Request: ", "Response: "},
	{"Command: ", "Response: "},
	{"cmd: ", "resp: "},
	{"Sending: ", "Received: "},
	{"Sending command: ", "Server response: "},
	{"Client says: ", "Server says: "},
	{"[DEBUG] Client: ", "[DEBUG] Server: "},
	{"DEBUG  2026-11-21 12:30:01,123 smtp >> ", "DEBUG  2026-11-21 12:30:02,456 smtp << "},
	{"[7] OUT ", "[7] IN  "},
	{"12:30:01 OUT ", "12:30:02 IN  "},
	{"12:30:01 C ", "12:30:02 S "},
	{"\x1b[32m> ", "\x1b[31m< "},
	{"\x1b[36mC:\x1b[0m ", "\x1b[35mS:\x1b[0m "},
	{"<client> ", "<server> "},
	{"192.0.2.1:49152 > 192.0.2.25:25: ", "192.0.2.25:25 > 192.0.2.1:49152: "},
	{"192.0.2.1 -> 192.0.2.25 ", "192.0.2.25 -> 192.0.2.1 "},
	{"to server: ", "from server: "},
	{"-->: ", "<--: "},
	{"---> ", "<--- "},
	{"===> ", "<=== "},
	{">>>> ", "<<<< "},
	{">>: ", "<<: "},
	{"] ", "[ "},
	{"+ ", "- "},
	{"I: ", "O: "},
	{"$ ", ""},
	{"", "< "},
	{"> ", ""},
	{"sock.send: ", "sock.recv: "},
	{"WRITE ", "READ "},
	{"SEND>> ", "RECV<< "},
	{"tx> ", "rx< "},
	{"21/11/2026 12:30:01 -> ", "21/11/2026 12:30:02 <- "},
	{"21.11.2026 12:30:01 C: ", "21.11.2026 12:30:02 S: "},
	{"Sat Nov 21 12:30:01 2026 >>> ", "Sat Nov 21 12:30:02 2026 <<< "},
	{"1795296837.123 C: ", "1795296838.456 S: "},
	{"#3 C: ", "#3 S: "},
	{"mail.debug: SMTP C: ", "mail.debug: SMTP S: "},
}

// markedSession is a session whose recipient is refused: by side and text.
var markedSession = []struct {
	side Side
	text string
}{
	{Server, "220 mx.example.net ESMTP"},
	{Client, "EHLO relay.example.org"},
	{Server, "250-mx.example.net"},
	{Server, "250-SIZE 10240000"},
	{Server, "250 ENHANCEDSTATUSCODES"},
	{Client, "MAIL FROM:<ann@example.org>"},
	{Server, "250 2.1.0 Ok"},
	{Client, "RCPT TO:<bob@example.net>"},
	{Server, "550 5.1.1 <bob@example.net>: no such user here"},
	{Client, "QUIT"},
	{Server, "221 2.0.0 Bye"},
}

// TestMarkStyles reads one session with each of the marks.
func TestMarkStyles(t *testing.T) {
	for _, m := range markStyles {
		t.Run(m.client+"|"+m.server, func(t *testing.T) {
			var b strings.Builder
			for _, s := range markedSession {
				mark := m.server
				if s.side == Client {
					mark = m.client
				}
				b.WriteString(mark + s.text + "\n")
			}
			r := Text(b.String())
			for i, s := range markedSession {
				if got := r.Lines[i]; got.Side != s.side {
					t.Errorf("%s: %s, want %s", got.Text, got.Side, s.side)
				}
			}
			if o := r.Outcome; o.Class != Permanent || o.Stage != StageRCPT || o.Status != "5.1.1" || o.Line != 9 {
				t.Errorf("outcome %+v", o)
			}
		})
	}
}
