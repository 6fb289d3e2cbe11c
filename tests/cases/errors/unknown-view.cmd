# A view that does not exist is named, with those that do.
exit 2
build tests/cases/rome/rome.txt --view circle -o @OUT@/rome.svg
