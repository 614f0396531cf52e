package codes

// mailboxes are the enhanced codes about mailboxes, X.2 (RFC 3463, 3.3), sorted
// by detail and class.
var mailboxes = []Entry{}
