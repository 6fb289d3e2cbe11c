# The same for an editor; nothing fails when nothing may.
check tests/cases/order/talks.jsonl --format sarif --fail-on never
