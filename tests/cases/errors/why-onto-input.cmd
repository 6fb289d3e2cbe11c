# Nor those that are asked about.
exit 2
why tests/cases/errors/essay.svg a b -o tests/cases/errors/./essay.svg
