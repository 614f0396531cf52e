package decode

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"strings"
	"testing"
)

// secretTexts show in what forms secrets are known: what stands between ‹ and ›
// is masked, nothing else.
var secretTexts = []string{
	// Answers to AUTH where the text shows one side, or a mailbox.
	"2026-11-01 00:57:18\tCLIENT -> SERVER: AUTH LOGIN\n2026-11-01 00:57:18\tCLIENT -> SERVER: ‹YW5uQGV4YW1wbGUub3Jn›\n2026-11-01 00:57:18\tCLIENT -> SERVER: ‹c3Vuc2hpbmU0NQ==›\n2026-11-01 00:57:20\tSMTP ERROR: Password command failed: 535 no",
	"send: 'AUTH LOGIN ‹YW5uQGV4YW1wbGUub3Jn›\\r\\n'\nsend: '‹c3Vuc2hpbmU0NQ==›\\r\\n'\nsend: 'rset\\r\\n'\nError sending email: Login Fail.",
	"C: A00000001 AUTHENTICATE XOAUTH2\nS: + \nC: ‹dXNlcj1hbm5AZXhhbXBsZS5vcmcBYXV0aD1CZWFyZXIgeDRqAQE=›\nS: A00000001 NO failed",
	// Names of values, and what parts them from these.
	"password = ‹sunshine›",
	"password: ‹sunshine›",
	"Password:‹sunshine›",
	"    mailpass=‹sunshine4›",
	"SMTP_PASS=‹sunshine›\nSMTP_USER=ann",
	"export SMTP_PASSWORD_2='‹sun shine›'",
	"AuthPass=‹sun,shine›",
	"smtp_sasl_password_value: \"‹sun'shine›\"",
	"  \"mail_smtppassword\": \"‹Sun4shine›\",",
	`{"user":"ann","smtp":{"pass":"‹Sun4shine›"}}`,
	`"body": "{\"password\":\"‹Sun4shine›\",\"to\":\"bob\"}"`,
	"auth: { user: 'ann', pass: '‹sunshine›' },",
	"auth: {user: ann, pass: ‹sunshine›}",
	"passwd => '‹sunshine›',",
	"$config['smtp_pass'] = '‹Sun$hine›';",
	"$mail->Password   = \"‹sunshine›\"; // of the account",
	"$transport->setPassword('‹sunshine›')",
	`.password("‹sunshine›")`,
	`[session setPassword:@"‹sun@shine9›"];`,
	"password=b'‹sunshine›'",
	"password = \"\"\"‹sunshine›\"\"\"",
	"define('SMTP_PASS', '‹sunshine›');",
	`props.put("mail.smtp.password", "‹sunshine›");`,
	`os.getenv("SMTP_PASSWORD", "‹sunshine›")`,
	"<password>‹sun shine›</password>",
	`<mail user="ann" password="‹sunshine›" />`,
	`<property name="mail.password" value="‹sunshine›"/>`,
	"- name: SMTP_PASSWORD\n  value: ‹sunshine›",
	"Server=mx.example.org;User=ann;Password=‹sunshine›;Port=25",
	"POST /send?user=ann&password=‹sunshine›&to=bob",
	"set smtp-auth-password=‹sunshine›",
	"mailx -S smtp-auth-password=‹sunshine› -s test bob@example.net",
	"MAIL_PASSWORD=‹abcd efgh ijkl mnop›",
	"Passwort: ‹Sonne4›",
	"password: ‹sunshine› user: ann",
	"password: ‹sun4shine› and then it fails",
	"my password is ‹sun4shine›",
	"APP_SECRETS_KEY_BASE=‹0f0d4be1a2c35d7788›",
	"client_secret: ‹0f0d4be1a2c35d7788›",
	"refresh_token=‹1x-0f0d4be1a2c35d7788›",
	"  accessToken: '‹0f0d4be1a2c35d7788›',",
	"api-key: ‹0f0d4be1a2c35d7788›",
	"X-Server-Token: ‹0f0d4be1-a2c3-5d77-8899-aabbccddeeff›",
	"AWS_SECRET_ACCESS_KEY = ‹0f0d/4be1+a2c35d7788›",
	// Settings with blanks, and what is typed to a server.
	"account work\nhost mx.example.org\nuser ann\npassword ‹sunshine›",
	"password ‹sun4shine,7›",
	"machine mx.example.org login ann password ‹sunshine›",
	"poll mx.example.org proto imap user \"ann\" with password \"‹sunshine›\"",
	"> USER ann\n< +OK\n> PASS ‹sunshine›",
	"+OK ready <1896.1@mx.example.org>\nAPOP ann ‹c4c9334bac560ecc979e58001b3e22fb›",
	"01 Login ann ‹Sun4shine›",
	"a1 LOGIN ann ‹sunshine›",
	"A LOGIN \"ann@example.org\" \"‹sun shine›\"",
	". login ann ‹sunshine›",
	"[mx.example.org]:587 ann:‹sunshine›",
	"mx.example.org:587   ann@example.org:‹sunshine›",
	"mx.example.org:ann@example.org:‹sunshine›",
	"  client_send = : ann : ‹sunshine›",
	"  client_send = ^ann^‹sunshine›",
	// Addresses.
	"smtp://ann:‹sunshine›@mx.example.org:587",
	"`mailer+smtp://ann:‹sunshine›@default`",
	"DSN=smtps://ann%40example.org:‹s%2Fu:n›@mx.example.org?verify=0",
	"mailto://ann:‹sunshine›@mx.example.org?to=bob@example.net",
	"set folder = imaps://ann:‹sun#shine/4›@mx.example.org:993",
	// Commands.
	"curl --url smtp://mx.example.org --user 'ann@example.org:‹sun shine›' -v",
	"curl -u ann:‹sunshine› https://api.example.org/send",
	"swaks --to bob@example.net --auth-user ann --auth-password ‹sunshine› --tls",
	"swaks -t bob@example.net -au ann -ap ‹sunshine›",
	"sendemail -f ann@example.org -xu ann -xp ‹sunshine›",
	"smtp-cli --host mx.example.org --pass=‹sunshine› --to bob",
	"mailsend -user ann -pass \"‹sunshine›\"",
	"$pw = ConvertTo-SecureString \"‹sunshine›\" -AsPlainText -Force",
	"ConvertTo-SecureString -String '‹sunshine›' -AsPlainText",
	`sendmail.py "mx.example.org" "465" "ann@example.org" "‹sun4shine›" "True"`,
	`printf '\0ann@example.org\0‹sunshine›' | openssl base64`,
	// Calls, and traces of them.
	`server.login("ann@example.org", "‹sunshine›")`,
	"server.login(user, '‹sunshine›')",
	`auth := smtp.PlainAuth("", "ann", "‹sunshine›", host)`,
	`d := gomail.NewDialer("mx.example.org", 587, "ann", "‹sunshine›")`,
	`client.Credentials = new NetworkCredential("ann", "‹sunshine›");`,
	`return new PasswordAuthentication("ann", "‹sunshine›");`,
	`transport.connect("mx.example.org", "ann", "‹sunshine›");`,
	`transport.connect("mx.example.org", 587, "ann", "‹sunshine›");`,
	`requests.post(url, auth=("api", "‹sunshine›"))`,
	`imap_open("{mx.example.org:993/imap/ssl}", "ann", "‹sunshine›")`,
	"#1 SMTP.php(407): Mailer\\SMTP->authenticate('ann@example...', '‹sun&4›', 'LOGIN', NULL)",
	"#2 Auth_LOGIN->isAuthenticated('ann@example...', '‹sunshine›', Object(Mailer))",
	"#3 Transport->authenticate(Object(Smtp), 'ann', '‹sunshine›')",
	"#4 SmtpClient->sendRequestWithCheck('‹U3VuNHNoaW5l›', 235, '', true)",
	"#5 SMTP->sendCommand('Password', '‹U3VuNHNoaW5l›', 235)",
	`#6 Transport->executeCommand('‹U3VuNHNoaW5lCg==›\r\n', Array(235))`,
	// What tells by itself that it is a key.
	"    key: '‹key-0f0d4be1a2c35d77880f0d4be1a2c35d›',",
	"sg := \"‹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›\"",
	"‹xkeysib-0f0d4be1a2c35d77880f0d4be1a2c35d0f0d4be1a2c35d77-aBcDeF12›",
	"jwt ‹eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbm4iLCJuIjoxfQ.c3Vuc2hpbmUtc3Vuc2hpbmU›",
	"Authorization: Basic ‹YW5uOnN1bnNoaW5l›",
	"curl -H 'Authorization: Bearer ‹0f0d4be1a2c35d7788›'",
	"-----BEGIN PRIVATE KEY-----\n‹MC4CAQAwBQYDK2VwBCIEIB+made+up+made+up›\n‹made/up=›\n-----END PRIVATE KEY-----",
	`"private_key": "‹-----BEGIN PRIVATE KEY-----\nMC4CAQAw\n-----END PRIVATE KEY-----\n›",`,
	// Answers to AUTH that someone quotes.
	`I use AUTH LOGIN and input "‹YW5uCg==›" "‹c3Vuc2hpbmU=›" but the result is "535 5.7.8 Error"`,
	// What is known is masked elsewhere too: a word as a whole, all else within words.
	"password=‹sunshine›\nlogin with ‹sunshine› refused: no sunshineday",
	"password=‹Sun4shine›\nuser=ann,x‹Sun4shine›x",
}

// openTexts hold what looks like a secret and is none.
var openTexts = []string{
	"535 5.7.8 Username and Password not accepted. Learn more at https://support.example.org/?p=BadCredentials",
	"535 Incorrect authentication data: password: refused",
	"The password you entered is incorrect",
	"Password expired", "Password incorrect", "password authentication failed for user ann", "password for user ann",
	"Password:", "password: ", "password: refused", "password: is wrong", "Invalid password: please try again", "password = wrong",
	`{"errors":{"password":"The password field is required."}}`, `'password' => 'required|string'`,
	"535 5.7.8 Error: invalid password: goodness",
	"your password: then press enter", "pass rate: high", "test pass: 12", "tests pass", "bypass=something",
	"token expired", "Message Token: 550aB421x5", "Unexpected token: identifier", "secret: none", "tokens: 17 used", "token: invalid", "no secret", "secrets:",
	"SPF: pass", "spf=pass", "spf=pass (sender SPF authorized) smtp.mailfrom=example.org", "auth=pass (login) smtp.auth=ann", "dkim=pass: verified well",
	"dkim=pass (signature was verified) header.d=example.org", "dmarc=pass header.from=example.org", "arc=pass (i=1 spf=pass)",
	"Authentication-Results: mx.example.org; dkim=pass header.i=@example.org header.s=key header.b=a1B2c3D4",
	"DKIM-Signature: v=1; a=rsa-sha256; d=example.org; s=key1; bh=a1B2c3D4=; b=e5F6g7H8=",
	"key1._domainkey.example.org. TXT \"v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCB\"",
	"public key: MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCB", "https://search.example.org/?key=abc123def",
	"System.Net.Mail, Version=4.0.0.0, PublicKeyToken=b77a5c561934e089",
	"X-Filter-Token: a1B2c3D4e5F6", "X-Scan-Key: a1B2c3D4e5F6",
	"Message-ID: <re_a1B2c3D4e5F6g7H8i9J0k1L2@example.org>", "boundary=\"sk-a1B2c3\"",
	// Nothing is told, or was taken out.
	"password = ", "password=\"\"", "password: ***", "password=xxxx", "password: <password>", "password=your_password", "password: [redacted]", "password: ••••••••",
	"smtp://ann:***@mx.example.org", "smtp://ann:password@mx.example.org", "smtp://ann:<password>@mx.example.org", "smtp://ann:${SMTP_PASS}@mx.example.org",
	"a1 LOGIN ann ***", "Client->Login('ann', '*******', true)",
	// Where the secret is kept.
	"SMTP_PASSWORD_FILE=/run/secrets/smtp", "password: /run/secrets/smtp", "password=$SMTP_PASS", "password: process.env.SMTP_PASS", "pass = getenv('SMTP_PASS')",
	"password: config.smtp.pass", "password=%(smtp_password)s", "$this->Password = $config['password'];", "passwordeval \"gpg -d ~/.pw.gpg\"", "password_policy: strict", "passwd-file(ann,192.0.2.1)",
	// Words of other forms, used otherwise.
	"250 AUTH LOGIN PLAIN XOAUTH2", "a LOGIN attempt failed", "The server wants the AUTH PLAIN mechanism.", "AUTH LOGIN protocol is disabled", "AUTH PLAIN authentication failed", "5 login attempts failed", "Using LOGIN authentication method", "the login page failed",
	"http://example.org:8080/list/ann@example.org", "https://example.org/@ann:home", "imap://ann@mx.example.org",
	"docker run --user 1000:1000 mailer", "tail -u x", "cp -ap a b", "bearer authentication", "basic authentication",
	"SMTP->connect('ssl://mx.example.org', 465, 30, Array)", "login(user, password)", "auth(PLAIN)", "SMTP->sendCommand('EHLO', 'EHLO example.org', 250)",
	"X-Account-Key: account7", `err="missing password for PLAIN auth mechanism; missing password for LOGIN auth mechanism"`,
	"AUTH LOGIN\n334 VXNlcm5hbWU6\n235 authenticated\n221 closing connection\n--=== Packet successfully sent ===--",
	"550 [192.0.2.1]:25 refused", "[192.0.2.1]:25: refused", "mx.example.org:25 ann@example.org:",
}

// TestSecretForms masks the secrets of all forms, and nothing else.
func TestSecretForms(t *testing.T) {
	for _, marked := range secretTexts {
		in, want := strings.NewReplacer("‹", "", "›", "").Replace(marked), ""
		for rest := marked; ; {
			before, after, ok := strings.Cut(rest, "‹")
			if want += before; !ok {
				break
			}
			_, rest, _ = strings.Cut(after, "›")
			want += mask
		}
		if got := maskedText(in); got != want {
			t.Errorf("%q\n gives %q,\n want  %q", in, got, want)
		}
	}
	for _, in := range openTexts {
		if got := maskedText(in); got != in {
			t.Errorf("%q\n gives %q", in, got)
		}
	}
}

func maskedText(in string) string {
	var b strings.Builder
	r := Text(in)
	for _, l := range r.Lines {
		if len(l.Parts) == 0 {
			b.WriteString(l.Text)
		}
		for _, p := range l.Parts {
			b.WriteString(p.Text)
		}
		b.WriteString(l.end.String())
	}
	return b.String()
}

// FuzzSecrets wants what stands behind a name, whatever else the text holds, in
// nothing that a report says.
func FuzzSecrets(f *testing.F) {
	for _, text := range append(secretTexts, openTexts...) {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, in string) {
		const known = "Sun4shine-Sun4shine"
		b, err := json.Marshal(Text(in + "\nSMTP_PASSWORD=" + known + "\n"))
		if err != nil {
			t.Fatal(err)
		}
		if lines := strings.Count(in, "\n"); lines < 40 && len(in) < 400 && strings.Count(in, known) == 0 && strings.Contains(string(b), known) {
			t.Fatalf("%q shows it: %s", in, b)
		}
	})
}

// TestSecretInHeader masks a password in an address that a decoded subject holds.
// TestSecretInPassedOn looks for the password of an encoded notice that somebody
// attached.
func TestSecretInPassedOn(t *testing.T) {
	inner := "Return-Path: <>\nFrom: MAILER-DAEMON@mx.example.org\nTo: ann@example.org\nSubject: Undelivered Mail\n\n" +
		"<bob@example.net>: host mx.example.net[192.0.2.7] said: 535 5.7.8 no, password=geheimnis17 is wrong\n"
	r := Text("From: Ann <ann@example.org>\nTo: help@example.org\nSubject: what is it\nContent-Type: message/rfc822; name=\"a.eml\"\n" +
		"Content-Transfer-Encoding: base64\n\n" + base64.StdEncoding.EncodeToString([]byte(inner)) + "\n")
	b, err := json.Marshal(r)
	if err != nil || bytes.Contains(b, []byte("geheimnis17")) || len(r.Recipients) != 1 || len(r.Notice) == 0 || len(r.Warnings) == 0 {
		t.Errorf("%v %s", err, b)
	}
}

func TestSecretInHeader(t *testing.T) {
	r := Text("From: ann@example.org\nTo: bob@example.net\nSubject: =?utf-8?B?c210cDovL2Fubjpzb25uZTRAbXguZXhhbXBsZS5vcmc=?=\nMessage-ID: <1@example.org>\nReceived: from a by b; Sat, 21 Nov 2026 12:30:01 +0000\n\nHello\n")
	if r.Message == nil || strings.Contains(r.Message.Subject, "sonne4") || !strings.Contains(r.Message.Subject, mask) {
		t.Errorf("%+v", r.Message)
	}
}

// TestSecretBeforeAddress keeps the mark of a mask that an address follows.
func TestSecretBeforeAddress(t *testing.T) {
	r := Text("250 ok\nsmtp://ann:sonne4@mx.example.org")
	for _, m := range r.Lines[1].Marks {
		if m.Kind == MarkSecret {
			return
		}
	}
	t.Errorf("%+v", r.Lines[1])
}
