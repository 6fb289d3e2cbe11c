# Rows of a table answer as rows of extract do.
why tests/cases/tables/dates.csv Caesar printer
