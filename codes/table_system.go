package codes

// systems are the enhanced codes about mail systems, X.3 (RFC 3463, 3.4), sorted
// by detail and class.
var systems = []Entry{}
