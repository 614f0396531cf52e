//go:build !wasm

package main

// showHead does nothing outside the browser: there the generator writes the head.
func showHead(page) {}

// arrived does nothing outside the browser.
func arrived() {}
