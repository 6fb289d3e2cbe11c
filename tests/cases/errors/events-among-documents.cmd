# check takes documents or one file of events.
exit 2
check tests/cases/rome/rome.txt tests/cases/events/renamed.txt
