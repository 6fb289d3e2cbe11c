# An empty file is a document without events.
extract --format csv tests/cases/general/empty.txt
