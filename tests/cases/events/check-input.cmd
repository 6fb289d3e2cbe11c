# Without a name, check reads standard input: events here.
input tests/cases/events/two.csv
check
