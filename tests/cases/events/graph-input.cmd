# So does graph.
input tests/cases/events/two.jsonl
graph
