# A file that is no model is refused by name.
exit 2
build tests/cases/rome/rome.txt --dump parse --model tests/cases/errors/binary.txt
