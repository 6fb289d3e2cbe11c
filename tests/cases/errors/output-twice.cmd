# One file is not written twice, however it is spelled.
exit 2
build tests/cases/rome/rome.txt -o @OUT@/rome.svg -o @OUT@/./rome.svg
