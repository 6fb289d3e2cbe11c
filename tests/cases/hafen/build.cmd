# A German page: its language, its dates and the words beside them.
build tests/cases/hafen/hafen.md -o @OUT@/hafen.svg
