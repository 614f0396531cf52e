package mail

import "testing"

func TestGuessCharset(t *testing.T) {
	for _, c := range []struct{ bytes, want string }{
		{"\xcf\xee\xeb\xfc\xe7\xee\xe2\xe0\xf2\xe5\xeb\xfc \xed\xe5 \xed\xe0\xe9\xe4\xe5\xed", "windows-1251"}, // Пользователь не найден
		{"\xf0\xcf\xcc\xd8\xda\xcf\xd7\xc1\xd4\xc5\xcc\xd8 \xce\xc5 \xce\xc1\xca\xc4\xc5\xce", "koi8-r"},
		{"550 \xd3\xca\xcf\xe4\xb2\xbb\xb4\xe6\xd4\xda", "gbk"},                            // 邮箱不存在 and the like
		{"550 \xa5\xe6\xa1\xbc\xa5\xb6\xa1\xbc\xa4\xac\xa4\xa4\xa4\xde\xa4\xbb", "euc-jp"}, // ユーザーがいませ
		{"Empf\xe4nger nicht verf\xfcgbar, \xfcberpr\xfcfen Sie bitte f\xfcr \xe4lt\xf6re", ""},
		{"\xe9\xe8", ""},
		{"user unknown", ""},
	} {
		if got := guessCharset(c.bytes); got != c.want {
			t.Errorf("%q: %q, want %q", c.bytes, got, c.want)
		}
	}
}
