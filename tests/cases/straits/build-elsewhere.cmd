# The same drawing from wherever the documents are named, and however they are spelled.
build ./tests/cases/straits/lock.md tests/cases/rome/../straits/gallipoli.txt tests/cases/straits/montreux.md -o @OUT@/straits.svg
