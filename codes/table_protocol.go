package codes

// protocols are the enhanced codes about the protocol, X.5 (RFC 3463, 3.6),
// sorted by detail and class.
var protocols = []Entry{}
