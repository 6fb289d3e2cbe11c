# Arcs for what came before what, a contradiction in red, and what nobody dates where the others leave it room.
render tests/cases/order/talks.jsonl --view order -o @OUT@/talks.svg
