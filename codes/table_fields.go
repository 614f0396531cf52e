package codes

var fields = []Field{}
