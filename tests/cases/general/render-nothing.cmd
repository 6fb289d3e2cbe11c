# And a file of events that holds none.
render tests/cases/general/no-events.jsonl -o @OUT@/nothing.pdf
