#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# html.sh PROGRAM FOLDER: draws a case as HTML into FOLDER and tries it in a browser.
set -eu
command -v node >/dev/null || { echo "skipped: node is not installed"; exit 77; }
"$1" build tests/cases/apollo/apollo.txt -o "$2/apollo.html"
events=$("$1" extract tests/cases/apollo/apollo.txt | grep -c '^{"id"')
exec node tests/html_test.mjs "$2/apollo.html" "$events"
