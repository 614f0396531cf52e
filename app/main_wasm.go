// Command app is the website of SMTP Decoder. In the browser it is the program
// behind the pages; natively it builds, serves and decodes (main.go).
package main

import "github.com/maxence-charriere/go-app/v9/pkg/app"

func main() {
	app.RouteFunc("/", func() app.Composer { return &home{} })
	app.RouteWithRegexpFunc(".", func() app.Composer { return &content{} })
	app.RunWhenOnBrowser()
}
