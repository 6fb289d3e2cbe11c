#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# headers.sh [PART…]: every header, private ones too, or those whose paths contain a PART, compiles alone. A unity build
# would not notice what one of them forgets.
set -euo pipefail
cd "$(dirname "$0")/../.."
read -ra flags < <(pkg-config --cflags cairo cairo-ft fontconfig harfbuzz harfbuzz-subset freetype2)
alone() {
    c++ -std=c++20 -fsyntax-only -I. -Isrc "${@:2}" -include "$1" -x c++ /dev/null || { echo "$1 does not stand alone"; return 1; }
}
export -f alone
pattern=$(printf '%s\n' "${@:-/}")
git ls-files 'src/*.hpp' 'events/*.hpp' 'render/*.hpp' | grep -F -e "$pattern" |
    xargs -P "${JOBS:-$(nproc)}" -I{} bash -c 'alone "$@"' alone {} "${flags[@]}"
echo "headers: each stands alone"
