package main

import "github.com/maxence-charriere/go-app/v9/pkg/app"

func aboutPage() page {
	return page{
		path:  "/about/",
		title: "About",
		description: "What SMTP Decoder reads, where its meanings come from, and how to check " +
			"that nothing you paste leaves your browser.",
		body: aboutView,
	}
}

func aboutView() []app.UI {
	return []app.UI{app.Article().Class("text").Body(
		app.H1().TabIndex(-1).Text("About"),
		app.P().Class("lead").Text("Mail systems answer in codes and half sentences. "+
			"This page reads them and says what happened, whose turn it is and what to do."),
		sectionView("What can be pasted",
			app.Ul().Class("plain").Body(
				app.Li().Text("A bounce: the whole mail with its headers, or any part of it. "+
					"As a file it may be an .eml, or a .msg that Outlook saved."),
				app.Li().Text("A session, as printed by swaks, telnet, openssl, curl, PHPMailer and others."),
				app.Li().Text("Lines of a mail log: Postfix, Exim, sendmail and others; as a file also packed by gzip."),
				app.Li().Text("A list of bounces: the table or the events of a sending service."),
				app.Li().Text("A mail or its header alone: the way it took, and what proved its sender."),
				app.Li().Text("One reply, one code, one EHLO keyword."),
			)),
		checkView(),
		sectionView("Sharing",
			app.P().Text("“Copy link” puts the text into the part of the address after the #. "+
				"Browsers never send that part to a server. Passwords and login lines are masked first. "+
				"Whoever has the link can read the rest.")),
		sectionView("Where the meanings come from",
			app.P().Text("From the standards (RFC 5321, RFC 3463, RFC 3464, RFC 4954 and their kin), "+
				"the IANA registries, and what vendors publish about their own servers. "+
				"Where sources differ, the page of the code says so. Where nothing is known, it says that."),
			app.P().Body(
				app.Text("Every code with its sources, for other programs: "),
				app.A().Href("/data/codes.json").Text("codes.json")),
		),
	)}
}

// checkView tells how to see that no text leaves the browser.
func checkView() app.UI {
	return app.Section().ID("check").Class("part").Body(
		app.H2().Text("How to check that no text leaves your browser"),
		stepsView([]string{
			"Open this site once, then switch the network off: it decodes as before.",
			"Or open the developer tools of your browser (F12), choose Network, and paste: no request appears.",
			"The address bar shows a pasted text only after you copy a link, and then behind the #.",
		}),
		app.P().Text("The site sets no cookie, stores nothing you paste, and loads nothing from anyone else. "+
			"Its rules for the browser forbid connections to other hosts."),
	)
}
