# A hard-wrapped text with a list.
build tests/cases/apollo/apollo.txt -o @OUT@/apollo.svg
