# A day that does not exist is no document date.
exit 2
tag --dct 2019-02-30 tests/cases/news/ferry.txt
