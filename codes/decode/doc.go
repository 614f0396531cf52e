// Package decode reads what a mail system said and explains it line by line.
//
// Text takes whatever was pasted and always answers; there is no error, since
// every text is a text. The lines of its Report give the input back byte for
// byte, and it takes time linear in the length of the input. The charsets of
// mails beyond UTF-8 and Latin-1 are the caller's to lend: see Options.
//
// The text passes these steps, each in the file of its name:
//
//	lines      cut into lines that keep their ends
//	frame_*    what a copy put around them is taken off: Line.plain
//	foreign    texts of another kind are told apart, such as settings
//	mails      header fields, report fields and the returned message are claimed
//	notice_*   the words of a notice tell of recipients: accounts, answers
//	recode     lines of a mail in a charset of its own are put into UTF-8
//	signature  what stands below a notice is kept out of it
//	scans      those of filters to the sender; automatic: people's own answers
//	passed_on  a notice that a mail passes on is read as a text of its own
//	message*   the header of the message that came back: its hops, its checks
//	event_*    JSON events of mail services are read, and lists of bounces
//	log_*      so are lines of logs that cannot be taken for anything else
//	parts_*    a line that holds several of a session or a log is read as its parts
//	traceback  errors of programs that hold a reply
//	marks      prefixes before commands and replies are learned: who speaks;
//	           blocks reads captures that announce each side instead
//	session_*  commands and replies are paired, as RFC 5321, 4.3 has it; sessions
//	           that take turns in one log are followed one by one
//	prose*     replies and codes in the lines that are left
//	judge_*    what it all comes to: the Outcome and the line that decided
//	recipients what became of each address, and why
//	secrets*   passwords are masked in every string
//	annotate   codes, addresses and keywords are marked
//	times_*    the stamps of the lines, and how long each reply took
//	checks_*   the session is held against the standards
//	notes      each line is explained, by package codes
//	verdict_*  and the whole, and each recipient, by package codes/reason
//	impostors  bounces of somebody else's mail and mail that imitates a notice
//	set_aside  what speaks of notices and is none
//
// What they share stands in scan* (replies, codes, commands), address, labels
// (fields of words) and words; sieve and traits let them pass lines by.
//
// A line has one Side. Lines without a mark of their own are read by content
// and by the state of the session, and only where no line of that side has a
// mark. In the words of a notice, and between the lines of a log, only what
// has a mark belongs to a session.
package decode
