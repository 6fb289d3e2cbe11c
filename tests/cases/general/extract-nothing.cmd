# So does one that gives no rows; of several documents, none has any.
extract --format csv tests/cases/general/undated.txt tests/cases/general/empty.txt
