# What is drawn follows from the suffix.
exit 2
build tests/cases/rome/rome.txt -o @OUT@/rome.docx
