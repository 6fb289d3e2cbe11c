# What is read is not written over, whatever else is written.
exit 2
build tests/cases/errors/essay.svg -o @OUT@/essay.pdf -o tests/cases/errors/./essay.svg
