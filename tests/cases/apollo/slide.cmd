# A slide shows the most important events, and says how many.
build tests/cases/apollo/apollo.txt --view slide -o @OUT@/apollo-slide.svg
