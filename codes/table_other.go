package codes

// others are the enhanced codes without a known subject, X.0 and beyond X.7
// (RFC 3463, 3.1), sorted by subject, detail and class.
var others = []Entry{}
