# Outputs are not put into folders that do not exist.
exit 2
build tests/cases/rome/rome.txt -o @OUT@/none/rome.svg
