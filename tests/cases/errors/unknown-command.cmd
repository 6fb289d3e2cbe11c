# A subcommand that does not exist is named.
exit 2
bild tests/cases/rome/rome.txt
