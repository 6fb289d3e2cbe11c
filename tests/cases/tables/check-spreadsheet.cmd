# check takes a workbook with dates and titles for events.
check src/read/samples/keepers.ods
