# Two of the essays give one treaty two dates.
exit 1
check tests/cases/straits/gallipoli.txt tests/cases/straits/lock.md tests/cases/straits/montreux.md
