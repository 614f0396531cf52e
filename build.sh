#!/usr/bin/env bash
# Builds the site.
#   ./build.sh         writes dist/
#   ./build.sh serve   builds and serves it on http://localhost:8080/ (PORT sets another port)
#   ./build.sh test    runs every check
# The checks need Chromium and Node; what is missing is installed where that is allowed.
set -euo pipefail
cd "$(dirname "$0")"

say() { printf '\n== %s\n' "$*"; }

# need PROGRAM PACKAGE installs a Debian package unless its program is there.
need() {
  command -v "$1" >/dev/null && return
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    echo "build.sh: $1 is missing; install it (Debian: apt-get install $2)" >&2
    exit 1
  fi
  say "Installing $2"
  if [ -z "${updated:-}" ]; then apt-get update -qq && updated=yes; fi
  if ! DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$2" >/dev/null; then
    echo "build.sh: $2 could not be installed; is the network there?" >&2
    exit 1
  fi
}

# fetch_axe keeps axe-core, which looks for what shuts people out, in .cache/.
fetch_axe() {
  [ -e .cache/npm/node_modules/axe-core/axe.min.js ] && return
  say "Fetching axe-core"
  mkdir -p .cache/npm
  if ! npm install --prefix .cache/npm --no-save --no-audit --no-fund --silent axe-core@4; then
    echo "build.sh: axe-core could not be fetched; is the network there?" >&2
    exit 1
  fi
}

# build_twice builds the site in two places and compares them byte for byte.
build_twice() {
  go run ./app build
  local copy
  copy=$(mktemp -d)
  git ls-files -z --cached --others --exclude-standard | tar --null -T - -cf - | tar -xf - -C "$copy"
  (cd "$copy" && go run ./app build >/dev/null)
  if ! diff -r dist "$copy/dist"; then
    echo "build.sh: two builds of the same sources differ" >&2
    exit 1
  fi
  rm -rf "$copy"
}

check() {
  need chromium chromium
  need node nodejs
  need npm npm
  fetch_axe

  say "Format and vet"
  local unformatted
  unformatted=$(git ls-files -z '*.go' | xargs -0 gofmt -l)
  if [ -n "$unformatted" ]; then
    echo "build.sh: not formatted by gofmt:" "$unformatted" >&2
    exit 1
  fi
  go vet ./...
  GOOS=js GOARCH=wasm go vet ./app ./codes/...

  say "Build twice"
  build_twice

  say "Tests under js/wasm"
  GOOS=js GOARCH=wasm go test -exec "$(go env GOROOT)/lib/wasm/go_js_wasm_exec" ./codes/...

  say "Tests"
  SITE=built go test -count=1 -bench Paste -benchtime 5x ./wasm_test
  go test ./app ./codes/...
}

case ${1:-} in
  "") go run ./app build ;;
  serve)
    go run ./app build
    exec go run ./app serve
    ;;
  test) check ;;
  *)
    echo "usage: ./build.sh [serve|test]" >&2
    exit 2
    ;;
esac
