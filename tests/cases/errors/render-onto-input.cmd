# Neither are events that are drawn.
exit 2
render tests/cases/errors/essay.svg -o tests/cases/errors/./essay.svg
