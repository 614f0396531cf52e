//go:build !wasm

// Command app is the website of SMTP Decoder and its command line.
//
//	go run ./app build                        write the site to dist/
//	go run ./app serve                        serve dist/ on localhost
//	go run ./app decode [--json] [FILE…|-]    decode texts in the terminal
//
// Compiled for js/wasm it is the program behind the pages (main_wasm.go).
package main

import (
	"fmt"
	"os"
	"runtime/debug"
)

const usage = `usage: app build
       app serve
       app decode [--json] [FILE…|-]`

func main() {
	command := ""
	if len(os.Args) > 1 {
		command = os.Args[1]
	}
	var err error
	switch command {
	case "build":
		err = buildSite("dist")
	case "serve":
		err = serve("dist", os.Getenv("PORT"))
	case "decode":
		// Each report is done with once it is printed: of many files a fifth of
		// the time would go into looking for what is left of them.
		debug.SetGCPercent(400)
		err = decodeFiles(os.Args[2:], os.Stdin, os.Stdout, os.Stderr)
	default:
		fmt.Fprintln(os.Stderr, usage)
		os.Exit(2)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "app:", err)
		os.Exit(1)
	}
}
