#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# run.sh FOLDER SECONDS [TARGET…]: fuzzes each target of FOLDER (build/fuzz/tests/fuzz) for so long, beginning with its
# corpus. New inputs stay in FOLDER/corpus-TARGET; what a target dies of is written to FOLDER/crash-TARGET-….
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$1" || exit 1
seconds=$2
shift 2
export LSAN_OPTIONS=suppressions=$here/../lsan.supp
died=()
for target in "${@:-}"; do
    [[ $target ]] || { set -- $(basename -a "$here"/corpus/*); break; }
done
for target; do
    mkdir -p "corpus-$target"
    "./fuzz_$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=1024 -max_len=4096 -print_final_stats=1 \
        -artifact_prefix="crash-$target-" "corpus-$target" "$here/corpus/$target" >"log-$target" 2>&1 || died+=("$target")
    echo "$target: $(sed -n 's/^stat::number_of_executed_units: *//p' "log-$target") runs," \
        "$(grep -c . <<<"$(ls "corpus-$target")") inputs kept$(grep -m1 -E 'does not hold|ERROR|runtime error' "log-$target" | sed 's/^/; /')"
done
((${#died[@]} == 0)) || { echo "died: ${died[*]} ($1/crash-*)"; exit 1; }
