# build parses by the model that is named, or says that it cannot.
exit 2
build tests/cases/rome/rome.txt --model no-such.model -o @OUT@/a.svg
