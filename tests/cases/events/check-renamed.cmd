# check knows events whatever they are called.
check tests/cases/events/renamed.txt
