# German expressions of time; the language is found by itself.
tag --format jsonl tests/cases/hafen/hafen.md
