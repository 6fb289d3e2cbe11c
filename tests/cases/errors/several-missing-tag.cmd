# tag names them at once as well.
exit 2
tag no-such.txt tests/cases/rome/rome.txt neither.md
