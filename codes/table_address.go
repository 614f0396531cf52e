package codes

// addresses are the enhanced codes about addresses, X.1 (RFC 3463, 3.2), sorted
// by detail and class.
var addresses = []Entry{}
