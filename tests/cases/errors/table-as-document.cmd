# A table of something else is refused until tables are read.
exit 2
extract tests/cases/events/costs.csv
