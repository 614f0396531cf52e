package codes

// spans are the ranges of codes that a service documents as one.
var spans = []span{}
