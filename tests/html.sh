#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# html.sh PROGRAM FOLDER: draws a case as HTML into FOLDER and tries it in a browser. The driver of the
# browser, playwright-core, is fetched into FOLDER once where npm can reach its registry; else the test
# is skipped.
set -eu
skip() {
    echo "skipped: $1"
    exit 77
}
command -v node >/dev/null || skip "node is not installed"
if [ ! -d "$2/node_modules/playwright-core" ]; then
    command -v npm >/dev/null || skip "npm is not installed, so playwright-core cannot be had"
    timeout 60 npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$2" playwright-core@1 \
        >/dev/null 2>&1 || skip "npm cannot reach its registry, so playwright-core cannot be had"
fi
"$1" build tests/cases/apollo/apollo.txt -o "$2/apollo.html"
events=$("$1" extract tests/cases/apollo/apollo.txt | grep -c '^{"id"')
exec node tests/html_test.mjs "$2/apollo.html" "$events" "$2"
