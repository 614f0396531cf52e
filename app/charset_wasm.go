package main

import "github.com/maxence-charriere/go-app/v9/pkg/app"

// textDecoders are the browser's decoders by the name of their charset; nil for
// a name that it does not know. A mail has few charsets, but a line for each call.
var textDecoders = map[string]app.Value{}

// maxTextDecoders bounds how many names are remembered, since a text can name as
// many as it likes.
const maxTextDecoders = 100

// decodeCharset decodes with the browser's TextDecoder, which has the tables of
// all charsets of the web.
func decodeCharset(name string, b []byte) (string, bool) {
	decoder, known := textDecoders[name]
	if !known {
		decoder = newTextDecoder(name)
		if len(textDecoders) < maxTextDecoders {
			textDecoders[name] = decoder
		}
	}
	if decoder == nil {
		return "", false
	}
	bytes := app.Window().Get("Uint8Array").New(len(b))
	app.CopyBytesToJS(bytes, b)
	return decoder.Call("decode", bytes).String(), true
}

// newTextDecoder returns the browser's decoder of a charset. For a name that it
// does not know the browser throws, which arrives here as a panic.
func newTextDecoder(name string) (decoder app.Value) {
	defer func() {
		if recover() != nil {
			decoder = nil
		}
	}()
	return app.Window().Get("TextDecoder").New(name)
}
