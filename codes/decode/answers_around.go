package decode

import "strings"

// siftStages returns those of stagesTold that the text may hold.
func siftStages(words *sieve) []toldStage {
	var left []toldStage
	for _, t := range stagesTold {
		if words.mayFolded(t.words) {
			if left == nil {
				left = make([]toldStage, 0, len(stagesTold))
			}
			left = append(left, t)
		}
	}
	return left
}

// stageTold returns the stage that the words of a notice name; stages are those
// that they may.
func stageTold(words string, stages []toldStage) Stage {
	if len(stages) == 0 {
		return ""
	}
	low := strings.ToLower(oneLine(words))
	for _, t := range stages {
		if strings.Contains(low, t.words) {
			return t.stage
		}
	}
	return ""
}

// serverIn returns the name of the server that an account quotes: "host
// mx.example.org[192.0.2.1] said".
func serverIn(words string) string {
	for _, before := range hostsTold {
		for rest := words; ; {
			lead, found, ok := strings.Cut(rest, before)
			if !ok {
				break
			}
			if rest = found; strings.HasSuffix(lead, "at ") { // "the mail system at host"
				continue
			}
			name := strings.TrimLeft(found, " \n\t")
			end := strings.IndexAny(name, " [(:\n")
			if by, ok := strings.CutPrefix(name[max(end, 0):], " by "); ok { // Gmail names the domain first
				name, end = by, strings.IndexAny(by, " [(:\n")
			}
			if end < 4 {
				continue
			}
			name = strings.TrimRight(name[:end], ".,")
			if dot := strings.IndexByte(name, '.'); dot > 0 && isHostName(name) {
				return name
			}
		}
	}
	return ""
}

// isHostName says that s holds nothing that a host name has not.
func isHostName(s string) bool {
	for i := range len(s) {
		if c := s[i]; !isLetter(c) && !isDigit(c) && c != '.' && c != '-' {
			return false
		}
	}
	return true
}
