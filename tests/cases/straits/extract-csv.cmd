# One row an event, over all three essays.
extract --format csv tests/cases/straits/gallipoli.txt tests/cases/straits/lock.md tests/cases/straits/montreux.md
