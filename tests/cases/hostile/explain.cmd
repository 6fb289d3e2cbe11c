# And in why something is one event.
explain --merge red tests/cases/hostile/rows.jsonl
