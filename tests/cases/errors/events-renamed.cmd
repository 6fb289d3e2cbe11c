# Events are told by what they are, not by their name.
exit 2
tag tests/cases/events/renamed.txt
