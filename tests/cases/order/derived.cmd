# "Exactly three months after" leaves less of 1946 than the year.
extract tests/cases/order/guild.txt --format csv
