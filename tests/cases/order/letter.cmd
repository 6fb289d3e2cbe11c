# What a letter tells as done was over when it was written; and a day that it counts wrongly.
exit 1
check tests/cases/order/letter.txt
