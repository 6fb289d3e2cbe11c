# One line.
--version
