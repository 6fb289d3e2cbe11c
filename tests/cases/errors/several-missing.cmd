# Files that cannot be read are named at once, whatever is wrong with them.
exit 2
extract no-such.txt tests/cases/rome/rome.txt tests/cases/errors/binary.txt neither.md
