# And it is taken off again by whoever reads such a table.
graph tests/cases/hostile/formula.csv
