package codes

var keywords = []Keyword{}
