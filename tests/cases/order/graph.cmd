# What the others leave to an event without a date stands in brackets.
graph tests/cases/order/talks.jsonl
