# Unless nothing but errors is wanted.
build --quiet tests/cases/general/undated.txt -o @OUT@/undated.pdf
