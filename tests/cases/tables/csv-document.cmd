# A table as a document.
extract --format csv src/read/samples/mole.csv
