# Every landing of the list, each once.
extract --format csv tests/cases/apollo/apollo.txt
