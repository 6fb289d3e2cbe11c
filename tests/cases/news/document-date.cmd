# Which day was taken for a document's own, and why the others lost.
explain --document-date tests/cases/news/ferry.txt
