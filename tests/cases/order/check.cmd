# Two distances that fit each date they meet, and not both together.
exit 1
check tests/cases/order/talks.jsonl
