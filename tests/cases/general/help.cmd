# The page that a newcomer sees first.
--help
