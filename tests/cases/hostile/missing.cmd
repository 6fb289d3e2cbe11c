# So it is in the name of a file: this one holds U+202E.
exit 2
check "tests/cases/hostile/‮txt.exe"
