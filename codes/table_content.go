package codes

// contents are the enhanced codes about content, X.6 (RFC 3463, 3.7), sorted by
// detail and class.
var contents = []Entry{}
