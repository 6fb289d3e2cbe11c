# The same drawing from wherever the documents are named.
build tests/cases/rome/../straits/gallipoli.txt tests/cases/rome/../straits/lock.md tests/cases/rome/../straits/montreux.md -o @OUT@/straits.svg
