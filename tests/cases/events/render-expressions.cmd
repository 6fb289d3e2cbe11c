# The same from standard input, where a view is wanted.
exit 2
input tests/cases/events/dates.jsonl
render -o @OUT@/page.svg -
