# A table of order may have quotation marks, semicolons and a byte order mark, as spreadsheets write them; an event
# before itself is a remark on the drawing.
render tests/cases/events/two.csv --order tests/cases/events/order.csv -o -
