# Rows of events are no prose: their offsets would become events.
exit 2
extract tests/cases/events/two.jsonl
