# A table of order without an end is given up.
exit 2
render tests/cases/events/two.csv --order /dev/zero -o @OUT@/a.svg
