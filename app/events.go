package main

import (
	"net/url"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// OnMount shows the desk in a page that is new: the text goes back into the box,
// and a paste outside of the box is taken as well.
func (h *home) OnMount(ctx app.Context) {
	if theDesk.text != "" {
		fillBox(&theDesk)
	}
	app.Window().Set("smtpTake", app.FuncOf(func(_ app.Value, args []app.Value) any {
		text := args[0].String()
		ctx.Dispatch(func(ctx app.Context) { h.receive(ctx, text, "") })
		return nil
	}))
	for i, e := range examples {
		ctx.After(time.Duration(i+1)*40*time.Millisecond, func(app.Context) { warm(e.text) })
	}
}

// warm decodes a text for nothing while nothing else is to be done. The first
// decode of a kind makes the tables, and the browser compiles what it runs: a
// tenth of a second that no one should wait for after a paste.
func warm(text string) {
	if theDesk.state == "empty" {
		r := reader.Text(text)
		reportView(&r, each(linesView(&r, pageLines), app.Raw), true)
	}
}

// OnNav reads the text an address carries. Going back from such an address to
// the bare one clears the desk; other fragments are places in the page.
func (h *home) OnNav(ctx app.Context) {
	showHead(homePage)
	fragment := ctx.Page().URL().EscapedFragment()
	text, ok := unpack(fragment)
	switch {
	case ok && fragment != theDesk.fragment:
		h.receive(ctx, text, "")
		theDesk.fragment = fragment
	case fragment == "" && theDesk.fragment != "":
		h.clear(ctx)
	case strings.HasPrefix(fragment, "d=") && !ok:
		theDesk.put("", "")
		theDesk.compact, theDesk.state = true, "done"
		theDesk.report.Verdict = brokenLink
		theDesk.lines = nil
	}
	ctx.Defer(func(app.Context) { arrived() })
}

// onInput decodes what was typed once the typing rests, and at once what came in
// one piece.
func (h *home) onInput(ctx app.Context, e app.Event) {
	value := ctx.JSSrc().Get("value").String()
	h.keys++
	kind := ""
	if k := e.Get("inputType"); k.Truthy() {
		kind = k.String()
	}
	switch {
	case kind == "insertFromPaste" || kind == "insertFromDrop":
		if bytes := early(); unifyLines(bytes) == value {
			value = bytes
		}
		h.receive(ctx, value, "")
	case strings.Count(value, "\n") > strings.Count(theDesk.text, "\n")+1:
		h.reread(ctx, value)
	default:
		keys := h.keys
		ctx.After(typing, func(ctx app.Context) {
			if keys == h.keys {
				h.reread(ctx, value)
			}
		})
	}
}

// early returns the bytes of a paste that came before this program ran.
func early() string {
	v := app.Window().Get("smtpPasted")
	if !v.Truthy() {
		return ""
	}
	app.Window().Set("smtpPasted", "")
	return v.String()
}

// unifyLines gives a text the line ends a text field gives it.
func unifyLines(s string) string {
	return strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\r", "\n")
}

// reread decodes the edited text of the box. Where the text had come with CRLF
// line ends throughout, which a text field drops, it gets them back.
func (h *home) reread(ctx app.Context, value string) {
	if unifyLines(theDesk.text) == value && theDesk.state != "empty" {
		return
	}
	before := theDesk.text
	if n := strings.Count(before, "\n"); n > 0 && strings.Count(before, "\r\n") == n {
		value = strings.ReplaceAll(value, "\n", "\r\n")
	}
	theDesk.put(value, "")
	h.decode(ctx)
}

// onPaste takes a paste before it gets into the text field, which would keep its
// lines only and is slow with long texts. One into the middle of a text is the
// field's own business.
func (h *home) onPaste(ctx app.Context, e app.Event) {
	data := e.Get("clipboardData")
	if !data.Truthy() {
		return
	}
	if files := data.Get("files"); files.Truthy() && files.Length() > 0 {
		e.PreventDefault()
		h.open(ctx, files.Index(0))
		return
	}
	box := ctx.JSSrc()
	selected := box.Get("selectionEnd").Int() - box.Get("selectionStart").Int()
	if selected == box.Get("textLength").Int() {
		e.PreventDefault()
		h.receive(ctx, data.Call("getData", "text/plain").String(), "")
	}
}

// receive takes a text that came in one piece and shrinks the box to the bar.
func (h *home) receive(ctx app.Context, text, name string) {
	if strings.TrimSpace(text) == "" {
		return
	}
	h.keys++
	leaveFragment(ctx)
	theDesk.put(text, name)
	theDesk.compact = true
	fillBox(&theDesk)
	h.decode(ctx)
	ctx.Defer(func(app.Context) { showVerdict() })
}

// decode reads the desk: at once, or after the page has said that it is at it.
func (h *home) decode(ctx app.Context) {
	if len(theDesk.text) <= heavyText {
		theDesk.read()
		return
	}
	round, text := theDesk.round, theDesk.text
	ctx.After(30*time.Millisecond, func(ctx app.Context) {
		if round == theDesk.round && text != "" {
			theDesk.read()
			ctx.Defer(func(app.Context) { showVerdict() })
		}
	})
}

// leaveFragment takes the text of an earlier decode out of the address.
func leaveFragment(ctx app.Context) {
	if u := ctx.Page().URL(); strings.HasPrefix(u.Fragment, "d=") || strings.HasPrefix(u.Fragment, "q=") {
		if _, ok := unpack(u.EscapedFragment()); ok && theDesk.fragment == u.EscapedFragment() {
			ctx.Page().ReplaceURL(&url.URL{Path: "/"})
		}
	}
}

// onSubmit decodes at once; the form's own address is for a browser without this
// program.
func (h *home) onSubmit(ctx app.Context, e app.Event) {
	e.PreventDefault()
	if box := app.Window().GetElementByID("paste"); box.Truthy() {
		h.reread(ctx, box.Get("value").String())
	}
}

func (h *home) onPasteButton(ctx app.Context, e app.Event) {
	app.Window().Get("navigator").Get("clipboard").Call("readText").Then(func(v app.Value) {
		text := v.String()
		ctx.Dispatch(func(ctx app.Context) { h.receive(ctx, text, "") })
	})
}

func (h *home) onFile(ctx app.Context, e app.Event) {
	if files := ctx.JSSrc().Get("files"); files.Length() > 0 {
		h.open(ctx, files.Index(0))
		ctx.JSSrc().Set("value", "") // so that the same file can be opened again
	}
}

func (h *home) onDragOver(ctx app.Context, e app.Event) { e.PreventDefault() }

func (h *home) onDrop(ctx app.Context, e app.Event) {
	e.PreventDefault()
	data := e.Get("dataTransfer")
	if files := data.Get("files"); files.Length() > 0 {
		h.open(ctx, files.Index(0))
		return
	}
	h.receive(ctx, data.Call("getData", "text/plain").String(), "")
}

// open reads a file, every byte of it; one of Outlook as the mail that is in it.
func (h *home) open(ctx app.Context, file app.Value) {
	name := file.Get("name").String()
	file.Call("arrayBuffer").Then(func(buffer app.Value) {
		array := app.Window().Get("Uint8Array").New(buffer)
		bytes := make([]byte, array.Length())
		app.CopyBytesToGo(bytes, array)
		ctx.Dispatch(func(ctx app.Context) { h.receive(ctx, fileText(bytes), name) })
	})
}

func (h *home) onEdit(ctx app.Context, e app.Event) {
	theDesk.compact = false
	theDesk.status = ""
	ctx.Defer(func(app.Context) { focusOn("paste") })
}

func (h *home) onNew(ctx app.Context, e app.Event) {
	h.clear(ctx)
	ctx.Defer(func(app.Context) { focusOn("paste") })
}

// clear empties the desk.
func (h *home) clear(ctx app.Context) {
	leaveFragment(ctx)
	theDesk.put("", "")
	theDesk.compact = false
	fillBox(&theDesk)
}

func (h *home) onMore(ctx app.Context, e app.Event) { theDesk.more() }

func (h *home) onCopyLink(ctx app.Context, e app.Event) {
	fragment := pack(masked(&theDesk.report))
	if len(fragment) > longestLink {
		theDesk.status = "Too long for a link: copy it as Markdown or JSON instead."
		return
	}
	u := ctx.Page().URL()
	said := "Link copied. The text is in the link itself, secrets masked."
	h.copy(ctx, u.Scheme+"://"+u.Host+"/#"+fragment, said)
}

func (h *home) onCopyMarkdown(ctx app.Context, e app.Event) {
	h.copy(ctx, markdownOf(&theDesk.report), "Copied as Markdown.")
}

func (h *home) onCopyJSON(ctx app.Context, e app.Event) {
	h.copy(ctx, jsonOf(&theDesk.report), "Copied as JSON.")
}

// copy puts a text on the clipboard and says so.
func (h *home) copy(ctx app.Context, text, said string) {
	clipboard := app.Window().Get("navigator").Get("clipboard")
	if !clipboard.Truthy() {
		theDesk.status = "This browser does not let a page copy."
		return
	}
	theDesk.status = "Copying …"
	done := app.FuncOf(func(app.Value, []app.Value) any {
		ctx.Dispatch(func(app.Context) { theDesk.status = said })
		return nil
	})
	failed := app.FuncOf(func(app.Value, []app.Value) any {
		ctx.Dispatch(func(app.Context) { theDesk.status = "The browser did not allow the copy." })
		return nil
	})
	clipboard.Call("writeText", text).Call("then", done, failed)
}

// fillBox puts the text of the desk into the box; of a long one, its beginning.
func fillBox(d *desk) {
	box := app.Window().GetElementByID("paste")
	if !box.Truthy() {
		return
	}
	if len(d.text) > longText {
		box.Set("value", d.text[:excerpt]+"\n…")
		box.Set("readOnly", true)
		return
	}
	box.Set("readOnly", false)
	if box.Get("value").String() != unifyLines(d.text) {
		box.Set("value", d.text)
	}
}

// showVerdict brings the answer into view and the focus to it.
func showVerdict() {
	app.Window().Call("scrollTo", 0, 0)
	focusOn("verdict-title")
}

// focusOn moves the focus to an element and its beginning into view.
func focusOn(id string) {
	if e := app.Window().GetElementByID(id); e.Truthy() {
		e.Call("focus")
	}
}
