package main

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
	"github.com/smtp-decoder/smtp-decoder/codes/decode"
)

// journeyView draws how far it got: stations on a line, across on wide screens
// and down on narrow ones. What each came to is said in words as well.
func journeyView(steps []decode.Step) app.UI {
	var m markup
	m.open("ol", "class", "journey")
	for _, s := range steps {
		writeStation(&m, s)
	}
	m.close("ol")
	return m.ui()
}

// stationLooks are the tone, the shape and the word of each state.
var stationLooks = map[string]look{
	"passed":    {"passed", "check", "accepted"},
	"stopped":   {"stopped here", "cross", "refused"},
	"waiting":   {"waiting here", "hourglass", "wait"},
	"unreached": {"never happened", "", "none"},
}

func writeStation(m *markup, s decode.Step) {
	look := stationLooks[s.State]
	m.open("li", "class", "is-"+s.State+" tone-"+look.tone, "data-stage", string(s.Stage))
	m.open("span", "class", "station")
	if look.shape != "" {
		writeIcon(m, look.shape)
	}
	m.close("span")
	m.open("span", "class", "name")
	m.text(stageWords[s.Stage].name)
	m.leaf("span", ": "+look.word, "class", "unseen")
	m.close("span")
	m.open("span", "class", "detail")
	writeBreakable(m, stationDetail(s))
	m.close("span")
	m.close("li")
}

// writeBreakable writes a text that is best broken behind a dot where it is too
// long: the name of a host.
func writeBreakable(m *markup, s string) {
	for part := range strings.SplitAfterSeq(s, ".") {
		m.text(part)
		if strings.HasSuffix(part, ".") {
			m.open("wbr")
		}
	}
}

// stationDetail is the small print under a station.
func stationDetail(s decode.Step) string {
	switch {
	case s.Detail != "":
		return s.Detail
	case s.From == 0:
		return ""
	case s.From == s.To || s.To == 0:
		return "line " + strconv.Itoa(s.From)
	}
	return "lines " + strconv.Itoa(s.From) + "–" + strconv.Itoa(s.To)
}
