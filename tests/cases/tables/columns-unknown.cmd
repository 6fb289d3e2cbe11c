# A column that is not there.
exit 2
render tests/cases/tables/quand.csv --columns date=Wann,title=Quoi -o @OUT@/a.svg
