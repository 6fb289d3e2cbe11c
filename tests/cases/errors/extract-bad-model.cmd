# So does extract.
exit 2
extract tests/cases/rome/rome.txt --model tests/cases/errors/binary.txt
