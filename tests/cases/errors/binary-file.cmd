# Bytes that are no text are refused, with the place of the first of them.
exit 2
extract tests/cases/errors/binary.txt
