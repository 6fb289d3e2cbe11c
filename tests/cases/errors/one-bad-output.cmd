# All outputs or none: the good one is not written either.
exit 2
build tests/cases/rome/rome.txt -o @OUT@/rome.svg -o @OUT@/none/rome.pdf
