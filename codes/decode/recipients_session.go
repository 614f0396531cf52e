package decode

import "slices"

// sessionRecipients returns what the sessions came to for each RCPT: its own
// refusal, or the reply to the message; over LMTP each accepted recipient has
// such a reply of its own (RFC 2033, 4.2).
func (d *decoder) sessionRecipients() []Recipient {
	rs := make([]Recipient, 0, d.countRCPT())
	var open []int // recipients that await the reply to the message
	session, lmtp := 0, false
	refused := map[string]int{} // of this session: address → index
	for _, x := range d.Exchanges {
		if x.Session != session {
			clear(refused)
		}
		if x.Session != session || x.Command == "MAIL" {
			session, open = x.Session, nil
		}
		switch {
		case x.Stage == StageEHLO:
			lmtp = x.Command == "LHLO"
		case x.Command == "RCPT":
			c, _ := parseCommand(d.turns[x.From-1].text, false)
			address, _ := c.path()
			rs = append(rs, Recipient{Address: address})
			if x.Reply/100 == 2 {
				if k, ok := refused[lower(address)]; ok {
					rs[k].Address = "" // it was accepted later on
				}
				open = append(open, len(rs)-1)
			} else {
				d.answer(&rs[len(rs)-1], x)
				refused[lower(address)] = len(rs) - 1
			}
		case x.Reply == 0 || x.Reply == 354 || x.Stage != StageMessage && x.Stage != StageDATA:
		case lmtp && len(open) > 0:
			d.answer(&rs[open[0]], x)
			open = open[1:]
		default:
			for _, i := range open {
				d.answer(&rs[i], x)
			}
		}
	}
	return slices.DeleteFunc(rs, func(r Recipient) bool { return r.Reply == 0 || r.Address == "" })
}

// countRCPT returns how many RCPT the sessions have.
func (d *decoder) countRCPT() int {
	n := 0
	for i := range d.Exchanges {
		if d.Exchanges[i].Command == "RCPT" {
			n++
		}
	}
	return n
}

// answer notes what x said of a recipient.
func (d *decoder) answer(r *Recipient, x Exchange) {
	if x.Reply == 0 || r.Reply >= 400 {
		return
	}
	r.Reply, r.Status, r.Line, r.Text, r.bare = x.Reply, x.Status, x.ReplyAt, replyText(d.Lines, x), true
	r.statusBehind()
	r.Action = knownAction("", x.Reply, x.Status)
	r.Permanent = r.Action == Failed
}
