# So are ids in a complaint.
exit 2
why tests/cases/hostile/rows.jsonl e a
