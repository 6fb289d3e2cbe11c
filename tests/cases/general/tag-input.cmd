# Without a name, documents come from standard input.
input tests/cases/folder/letters/more/a.txt
tag
