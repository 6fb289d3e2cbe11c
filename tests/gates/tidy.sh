#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# tidy.sh BUILD [PART…]: clang-tidy over every unit of BUILD (preset tidy), or those whose paths contain a PART. The units
# are folders (a unity build): headers are read once a folder, and all of it costs minutes instead of an hour.
set -euo pipefail
build=$1
shift
units() { sed -n 's/^ *"file": "\(.*\)",\{0,1\}$/\1/p' "$build/compile_commands.json" | grep -v '\.S$' | sort -u; }
pattern=$(printf '%s\n' "${@:-/}")
units | grep -F -e "$pattern" | xargs -P "${JOBS:-$(nproc)}" -n 1 \
    clang-tidy --quiet -p "$build" --checks=-bugprone-suspicious-include 2> >(grep -v -e ' warnings\{0,1\} ' >&2) |
    awk '!seen[$0]++' && echo "clang-tidy: clean"
