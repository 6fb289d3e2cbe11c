# An empty file is a document without events, and that is said.
extract --format csv tests/cases/general/empty.txt
