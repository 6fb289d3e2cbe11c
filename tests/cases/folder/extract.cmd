# Events of a folder: the hidden draft is no source.
extract --quiet --format csv tests/cases/folder/letters
