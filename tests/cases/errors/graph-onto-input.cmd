# Nor events whose order is shown.
exit 2
graph tests/cases/errors/essay.svg -o tests/cases/errors/./essay.svg
