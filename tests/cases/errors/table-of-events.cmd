# A CSV of events is told by its header, and nothing is drawn of the text beside it.
exit 2
build tests/cases/rome/rome.txt tests/cases/events/two.csv -o @OUT@/a.svg
