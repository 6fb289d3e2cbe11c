# A workbook: dates no finer than their cells show, and a cell that reaches down.
graph src/read/samples/keepers.xlsx --format json
