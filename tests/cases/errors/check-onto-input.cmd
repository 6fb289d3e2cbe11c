# What is read is not written over, however it is spelled.
exit 2
check tests/cases/errors/essay.svg -o tests/cases/rome/../errors/essay.svg
