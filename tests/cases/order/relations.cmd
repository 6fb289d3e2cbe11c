# What sentences say about order, dated or not.
build tests/cases/order/guild.txt --dump relations
