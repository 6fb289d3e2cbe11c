# Or are found by what they hold.
graph tests/cases/tables/quand.csv --format json
