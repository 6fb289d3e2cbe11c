# A lane for each kind, side by side on one axis.
build tests/cases/rome/rome.txt --view lanes -o @OUT@/rome-lanes.svg
