# One question at a time.
exit 2
explain --document-date --merge ferry tests/cases/news/ferry.txt
