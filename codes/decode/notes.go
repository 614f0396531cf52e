package decode

import (
	"github.com/smtp-decoder/smtp-decoder/codes/mail"
)

// fieldNote explains a field of a report.
func fieldNote(f mail.Field) string { return "" }
