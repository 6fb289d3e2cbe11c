# A format that does not exist is named, with those that do.
exit 2
extract --format xml tests/cases/rome/rome.txt
