package codes

var mechanisms = []Mechanism{}
