# Both sides of the year that was not.
build tests/cases/rome/rome.txt -o @OUT@/rome.svg
