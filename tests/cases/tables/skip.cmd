# The rest can be drawn.
render tests/cases/tables/bad.csv --skip-bad-rows -o @OUT@/a.pdf
