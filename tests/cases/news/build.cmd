# A short item.
build tests/cases/news/ferry.txt -o @OUT@/news.svg
