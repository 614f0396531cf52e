package decode

import (
	"encoding/json"
	"strings"
)

// Logs are searched, shipped and exported by programs that put something
// around each line. It is taken off only where a line of a log stands within.

// isLogLine says that s is a line of a log: it begins with a stamp, or with the
// tag of a daemon.
func isLogLine(s string) bool {
	if _, stamped := cutStamp(s); stamped {
		return true
	}
	_, _, tagged := cutPostfixTag(s)
	return tagged
}

// cutFileName takes off what grep puts before a line: the name of its file, and
// perhaps its number.
func cutFileName(s string) (string, bool) {
	name, rest, ok := strings.Cut(s, ":")
	name, rest = strings.TrimSuffix(name, " "), strings.TrimPrefix(rest, " ") // some logs name the host so
	if !ok || name == "" || isDigit(name[0]) || strings.ContainsAny(name, " \t[<\"") {
		return s, false
	}
	if number, behind, ok := strings.Cut(rest, ":"); ok && number != "" && strings.Trim(number, "0123456789") == "" && isLogLine(behind) {
		return behind, true
	}
	return rest, isLogLine(rest)
}

// cutStream takes off what the runtime of a container puts before a line: its
// time, its stream and whether the line is whole.
func cutStream(s string) (string, bool) {
	if len(s) < 20 || s[10] != 'T' {
		return s, false
	}
	for _, stream := range []string{" stdout ", " stderr "} {
		stamp, rest, ok := strings.Cut(s, stream)
		if ok && len(stamp) > 19 && len(stamp) < 40 && len(rest) > 2 && rest[1] == ' ' {
			return rest[2:], isLogLine(rest[2:])
		}
	}
	return s, false
}

// cutLogObject takes the line out of an object that a collector of logs made of
// it: {"log":"Nov 21 …","stream":"stdout"}, or a record of the journal.
func cutLogObject(s string) (string, bool) {
	if !strings.HasPrefix(s, "{") || !strings.HasSuffix(strings.TrimRight(s, " \t,"), "}") {
		return s, false
	}
	var o struct {
		Log, Message, Line, Raw, Identifier, PID string
	}
	for key, into := range map[string]*string{
		"log": &o.Log, "message": &o.Message, "MESSAGE": &o.Message, "line": &o.Line, "_raw": &o.Raw,
		"SYSLOG_IDENTIFIER": &o.Identifier, "_PID": &o.PID, "SYSLOG_PID": &o.PID,
	} {
		if _, value, ok := strings.Cut(s, `"`+key+`"`); ok {
			value = strings.TrimLeft(value, " :")
			if end := closingQuote(strings.TrimPrefix(value, `"`)); end >= 0 && strings.HasPrefix(value, `"`) {
				if json.Unmarshal([]byte(value[:end+2]), into) != nil {
					return s, false
				}
			}
		}
	}
	if o.Identifier != "" && o.Message != "" {
		return o.Identifier + "[" + o.PID + "]: " + o.Message, true
	}
	for _, line := range []string{o.Log, o.Message, o.Line, o.Raw} {
		if line = strings.TrimRight(line, "\r\n"); isLogLine(line) {
			return line, true
		}
	}
	return s, false
}

// cutTableRow takes the line out of a row that was exported as a table of values
// in quotes: it is the last of them.
func cutTableRow(s string) (string, bool) {
	row, ok := strings.CutSuffix(trimRight(s), `"`)
	at := strings.LastIndex(row, `,"`)
	if !ok || at < 0 {
		return s, false
	}
	line := strings.ReplaceAll(row[at+2:], `""`, `"`)
	return line, isLogLine(line)
}
