# The other way round it is impossible, for the same reasons.
why tests/cases/order/talks.jsonl Storm visit
