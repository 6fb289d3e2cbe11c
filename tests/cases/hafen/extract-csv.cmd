# German dates, each with the clause it stands in.
extract --format csv tests/cases/hafen/hafen.md
