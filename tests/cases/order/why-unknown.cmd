# Words that two titles share name no event.
exit 2
why tests/cases/order/talks.jsonl lake visit
