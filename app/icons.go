package main

import "github.com/maxence-charriere/go-app/v9/pkg/app"

// iconPaths are drawings on a field of 16 by 16, in lines of the text's colour.
var iconPaths = map[string]string{
	"check":     "M3.5 8.5l3 3 6-7",
	"cross":     "M4 4l8 8M12 4l-8 8",
	"hourglass": "M4.5 2.5h7M4.5 13.5h7M5.5 2.5c0 3 5 4 5 5.5s-5 2.5-5 5.5M10.5 2.5c0 3-5 4-5 5.5s5 2.5 5 5.5",
	"dot":       "M8 5a3 3 0 1 1 0 6a3 3 0 0 1 0-6",
	"lock":      "M4 7.5h8v6H4zM5.5 7.5v-2a2.5 2.5 0 0 1 5 0v2",
}

// iconView draws an icon. Its meaning is always said in words beside it.
func iconView(name string) app.UI {
	var m markup
	writeIcon(&m, name)
	return m.ui()
}

// writeIcon writes an icon into a longer piece of HTML.
func writeIcon(m *markup, name string) {
	m.open("svg", "class", "icon", "viewBox", "0 0 16 16", "aria-hidden", "true")
	m.open("path", "d", iconPaths[name])
	m.close("path")
	m.close("svg")
}
