package codes

// policies are the enhanced codes about security and policy, X.7 (RFC 3463, 3.8
// and RFC 7372), sorted by detail and class.
var policies = []Entry{}
