# The page of a command; the endings of files stand in the lists of readers and writers.
help build
