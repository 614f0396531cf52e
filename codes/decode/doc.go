// Package decode reads what a mail system said and explains it line by line.
//
// Text takes whatever was pasted and always answers; there is no error, since
// every text is a text. The lines of its Report give the input back byte for
// byte.
package decode
