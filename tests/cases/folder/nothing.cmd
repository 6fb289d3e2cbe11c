# A folder without documents is refused; the message says what there is instead.
exit 2
extract tests/cases/folder/plans
