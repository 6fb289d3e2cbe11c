# Which rules made a date.
explain "two days after 14 July 1789"
