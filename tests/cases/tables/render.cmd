# The same, drawn.
render tests/cases/tables/chronik.csv --title "Der Hafen" -o @OUT@/chronik.svg
