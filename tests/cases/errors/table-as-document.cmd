# A table of something else is a document in which nothing happens.
extract tests/cases/events/costs.csv
