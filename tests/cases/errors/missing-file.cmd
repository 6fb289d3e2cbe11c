# A path that leads nowhere is named.
exit 2
check tests/cases/rome/rome.txt tests/cases/no-such-file.txt
