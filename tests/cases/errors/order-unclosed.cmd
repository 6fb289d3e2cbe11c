# A table of order is a CSV like any other, and refused like any other.
exit 2
render tests/cases/events/two.csv --order tests/cases/events/order-unclosed.csv -o @OUT@/a.svg
