# What tag wrote is no prose either.
exit 2
extract tests/cases/events/dates.jsonl
