# Dates counted from a dateline.
tag --format jsonl tests/cases/news/ferry.txt
