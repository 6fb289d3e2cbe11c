# A year leaves it open.
why tests/cases/order/talks.jsonl feast storm
