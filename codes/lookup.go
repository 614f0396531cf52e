package codes

// Lookup returns the entry of a code as a server prints it, such as "550" or
// "5.1.1", or nil where no table holds it.
func Lookup(code string) *Entry { return nil }

// Explain returns the entry of a code, or one made from its digits.
func Explain(code string) *Entry { return &Entry{Code: code} }
