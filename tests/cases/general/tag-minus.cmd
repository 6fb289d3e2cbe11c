# The same with its name.
input tests/cases/folder/letters/more/a.txt
tag -
