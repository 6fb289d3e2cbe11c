# Columns can be named.
render tests/cases/tables/quand.csv --columns date=Quand,title=Quoi --quiet -o @OUT@/a.pdf
