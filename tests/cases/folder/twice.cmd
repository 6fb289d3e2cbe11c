# A document of a folder that is named besides counts once; --quiet says nothing of what is left out.
tag --quiet tests/cases/folder/letters/more/a.txt tests/cases/folder/letters
