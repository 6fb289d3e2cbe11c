# Dates as people write them.
check tests/cases/tables/dates.csv
