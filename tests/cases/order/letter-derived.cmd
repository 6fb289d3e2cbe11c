# "Failed in 1958", says a letter of March: so by then.
extract --format csv tests/cases/order/letter.txt
