# An event without a date comes after one with a date, by way of a third and a fourth.
why tests/cases/order/talks.jsonl visit Storm
