# What would command a terminal, in the words of a document, is shown in letters.
check --fail-on never tests/cases/hostile/escapes.txt
