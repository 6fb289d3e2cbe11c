# A cell that a spreadsheet would run has an apostrophe before it.
extract --format csv tests/cases/hostile/formula.txt
