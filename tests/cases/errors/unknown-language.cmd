# A language that does not exist is named, with those that do.
exit 2
extract --lang xx tests/cases/rome/rome.txt
