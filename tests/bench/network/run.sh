#!/usr/bin/env bash
# run.sh FOLDER: the table of the temporal network; FOLDER holds the programs that were built. Times are of one
# processor. What needs LEMON or NetworkX says so where they are missing (liblemon-dev, python3-networkx).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$1"
for events in 1000 10000 100000 1000000; do
    ./network_bench solve "$events" random
    ./network_bench solve "$events" chain
    ./network_bench conflict "$events"
done
echo "Beside others, 10000 events:"
for kind in random planted; do
    ./network_bench boost 10000 "$kind"
    if [[ -x network_lemon ]]; then
        ./network_bench write 10000 "$kind" | ./network_lemon
    else
        echo "LEMON: skipped, liblemon-dev was not there to build with"
    fi
    ./network_bench write 10000 "$kind" | python3 "$here/network_networkx.py" || true
done
