# Nor what says their order.
exit 2
render tests/cases/order/talks.jsonl --order tests/cases/errors/essay.svg -o tests/cases/errors/./essay.svg
