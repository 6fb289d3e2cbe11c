# German names of columns, Windows-1252, days before months because of one cell.
graph tests/cases/tables/chronik.csv --format json
