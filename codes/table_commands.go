package codes

var commands = []Command{}
