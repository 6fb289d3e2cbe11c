# BC years, centuries, and a day that has a name.
tag --format jsonl tests/cases/rome/rome.txt
