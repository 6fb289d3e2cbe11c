# Every bad cell is named in one go.
exit 2
render tests/cases/tables/bad.csv -o @OUT@/a.svg
