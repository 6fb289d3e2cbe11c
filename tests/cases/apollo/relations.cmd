# What its sentences say about order, dated or not.
build tests/cases/apollo/apollo.txt --dump relations
