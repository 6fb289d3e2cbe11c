# An argument that is missing is named.
exit 2
why tests/cases/events/two.csv lamp
