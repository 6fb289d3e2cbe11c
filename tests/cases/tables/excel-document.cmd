# A workbook as a document.
extract --format csv src/read/samples/keepers.xlsx
