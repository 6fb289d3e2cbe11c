# A slip in a command is told what was meant.
exit 2
biuld tests/cases/rome/rome.txt
