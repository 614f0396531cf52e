module github.com/smtp-decoder/smtp-decoder

go 1.26
