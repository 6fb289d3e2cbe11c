// SPDX-License-Identifier: Apache-2.0
// Bytes read as a table that somebody keeps: as a document whose places hold, and as events each of
// which has a title and a date that stands, or a ReadError.
#include "events/sheets/sheet_events.hpp"
#include "read/workbook.hpp"
#include "read_as.hpp"

void fasti::fuzz::fuzz_one(std::string_view bytes) {
    read_as("csv", bytes);
    try {
        const Workbook book = read_workbook(std::string(bytes), "t");
        const sheets::SheetEvents table = sheets::sheet_events(book.sheets, "t");

        require(table.chronicle.events.size() + table.bad_rows == table.rows,
                "every row is an event or a bad row");
        for (const Event& event : table.chronicle.events)
            require(!event.title.empty() && event.citations.size() == 1,
                    "an event has a title and the row it stands in");
    } catch (const ReadError&) { // no table of events, and said so
    }
}
