# Rows that tag wrote are no events, whatever their file is called.
exit 2
check tests/cases/events/dates.jsonl
