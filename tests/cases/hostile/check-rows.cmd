# In what contradicts what.
check --fail-on never tests/cases/hostile/rows.jsonl
