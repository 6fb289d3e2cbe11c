# The grammar of every sentence, as the built-in model sees it.
build tests/cases/news/ferry.txt --dump parse
