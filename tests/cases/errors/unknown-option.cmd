# An option that does not exist is named.
exit 2
extract --colour tests/cases/rome/rome.txt
