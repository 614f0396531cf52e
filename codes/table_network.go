package codes

// networks are the enhanced codes about network and routing, X.4 (RFC 3463,
// 3.5), sorted by detail and class.
var networks = []Entry{}
