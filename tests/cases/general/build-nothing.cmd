# A text without dates gives an empty drawing, and that is said.
build tests/cases/general/undated.txt -o @OUT@/undated.pdf
