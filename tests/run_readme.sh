#!/usr/bin/env bash
# run_readme.sh ROOT FASTI: executes the README.
#  - Each "$ command" of a ```console block runs in a copy-like view of the repository, with FASTI on the PATH as `fasti`,
#    and must print what stands below it; "..." there stands for anything, also for many lines.
#  - The ```cpp block must be tests/consumer/main.cpp, so that it is compiled, linked and run too.
# FASTI_APPROVE=1 writes what the commands print into README.md, where that differs.
set -euo pipefail
root=$(cd "$1" && pwd)
program=$(realpath "$2")
readme=$root/README.md
approve=${FASTI_APPROVE:-}

view=$(mktemp -d)
trap 'rm -rf "$view"' EXIT
mkdir "$view/out" "$view/bin"
ln -s "$root/tests" "$root/README.md" "$view/"
ln -s "$program" "$view/bin/fasti"
export PATH=$view/bin:$PATH LC_ALL=C.UTF-8
ran=0 failed=0

# matches EXPECTED GOT: equal, "..." standing for anything.
matches() {
    local pattern=$1
    pattern=${pattern//\\/\\\\}
    pattern=${pattern//\*/\\*}
    pattern=${pattern//\?/\\?}
    pattern=${pattern//\[/\\[}
    pattern=${pattern//.../*}
    # shellcheck disable=SC2053 # the right side is meant as a pattern
    [[ $2 == $pattern ]]
}

# check COMMAND EXPECTED: runs it, and puts into `shown` what the README should show.
check() {
    local got
    got=$(cd "$view" && bash -c "$1" </dev/null 2>&1) || true
    ran=$((ran + 1))
    shown=$2
    if ! matches "$2" "$got"; then
        shown=$got
        [[ $approve ]] && return
        failed=1
        printf 'README.md: "%s" prints something else:\n' "$1"
        diff -u --label README --label got <(printf '%s\n' "$2") <(printf '%s\n' "$got") || true
    fi
}

# One pass over the README, line by line; `new` becomes the README with fresh outputs.
new='' inside='' command='' expected=''
finish_command() {
    [[ $command ]] || return 0
    check "$command" "${expected%$'\n'}"
    [[ $shown ]] && new+=$shown$'\n'
    command='' expected=''
}
while IFS= read -r line; do
    if [[ $inside && $line == '```' ]]; then
        finish_command
        inside=''
        new+=$line$'\n'
    elif [[ $inside && $line == '$ '* ]]; then
        finish_command
        command=${line#'$ '}
        new+=$line$'\n'
    elif [[ $inside ]]; then
        expected+=$line$'\n'
    else
        [[ $line == '```console' ]] && inside=1
        new+=$line$'\n'
    fi
done <"$readme"

if [[ $approve ]]; then
    printf '%s' "$new" >"$readme"
fi
if ! diff -u --label README --label tests/consumer/main.cpp \
    <(sed -n '/^```cpp$/,/^```$/{/^```/d;p}' "$readme") <(tail -n +2 "$root/tests/consumer/main.cpp"); then
    echo 'README.md: the library example is not tests/consumer/main.cpp'
    failed=1
fi
if ((ran == 0)); then
    echo 'README.md: no command was found'
    failed=1
fi
echo "$ran commands"
exit "$failed"
