# A name that is none of ours.
exit 2
render tests/cases/tables/quand.csv --columns wann=Quand -o @OUT@/a.svg
