# The picture of the README: three essays, one page.
build tests/cases/straits/gallipoli.txt tests/cases/straits/lock.md tests/cases/straits/montreux.md -o @OUT@/straits.svg
