# The same for a program.
exit 1
check tests/cases/order/talks.jsonl --format json
