#!/usr/bin/env bash
# bench.sh FASTI: how long tagging and extracting take for 1, 2, 4 and 8 MB of the example texts.
# Twice the text should take twice the time; MB/s are those of one thread, the start of the program included.
set -euo pipefail
program=$1
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# grow BYTES: the plain example texts, over and over.
grow() {
    while cat tests/cases/{straits,apollo,rome,news}/*.txt && echo; do :; done 2>/dev/null |
        head -c "$1" | sed '$d' || true
}

measure() {
    local TIMEFORMAT='%U %R'
    { time "$program" "$1" --jobs 1 "$2" >/dev/null; } 2>&1
}

printf '%-8s %6s %10s %10s %8s\n' command MB 'user s' 'wall s' MB/s
for megabytes in 1 2 4 8; do
    grow $((megabytes * 1000000)) >"$work/text.txt"
    for command in tag extract; do
        read -r user wall < <(measure "$command" "$work/text.txt")
        rate=$(awk -v m="$megabytes" -v t="$wall" 'BEGIN { printf "%.1f", m / t }')
        printf '%-8s %6s %10s %10s %8s\n' "$command" "$megabytes" "$user" "$wall" "$rate"
    done
done
