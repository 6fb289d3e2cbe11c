# A folder stands for the documents in it and below, by path; what is left out is said.
tag tests/cases/folder/letters
