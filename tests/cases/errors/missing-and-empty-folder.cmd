# A folder that holds no document hides no file that is missing.
exit 2
check no-such-file.txt tests/cases/folder/plans no-such-one.md
