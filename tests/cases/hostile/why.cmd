# So it is in the titles and quotes of rows that somebody sends.
why tests/cases/hostile/rows.jsonl b red
