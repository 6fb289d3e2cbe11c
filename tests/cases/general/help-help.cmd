# help alone is the page of the program.
help
