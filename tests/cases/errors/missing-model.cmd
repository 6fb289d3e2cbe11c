# Neither is a model that is not there.
exit 2
build tests/cases/rome/rome.txt --dump parse --model no-such.model
