# A folder is no document; the message says what to give instead.
exit 2
extract tests/cases/rome
