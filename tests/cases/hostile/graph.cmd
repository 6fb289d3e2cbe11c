# And in a graph, whose own escapes stay what they are.
graph tests/cases/hostile/rows.jsonl
