// SPDX-License-Identifier: Apache-2.0
// Which column of a table gives the date and which tells the event.
#pragma once

#include "events/timex/value/timex.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace fasti::mention {

/// The columns of a table of events.
struct Columns {
    int date = 0;
    std::vector<int> finer; ///< columns that say it closer: months and days of years, times of days
    std::optional<int> day; ///< of days of months as bare numbers: "3"
    std::optional<int> end; ///< of ranges in two columns
    int event = 0;
    std::size_t first_row = 0; ///< behind the rows of headings
    /// What the column of events is called; "" where that says nothing: "Event".
    std::string_view event_name;
    bool name_alone = false; ///< it is called "Name": what for, the table's name says
};

/// The cell of a column; nullptr where the row has none.
const Cell* cell_at(const std::vector<Cell>& row, int column);

/// The index of the first expression of time in a cell, if the cell holds nothing else but perhaps
/// the end of a range.
std::optional<std::size_t>
date_of(const Document& document, const Tagged& tagged, const Cell& cell);

/// The day of a month that a cell is: 3 of "3" and "3.", 0 of any other.
unsigned day_of(std::string_view cell);

/// Whether a cell stands for no date: "", "—", "?".
bool is_blank(std::string_view cell);

/// nullopt for tables of anything else: prices, results, numbers. Where what stands above dates the
/// table (`dated`), a column of dates may be blank throughout.
std::optional<Columns>
columns_of(const Document& document, const Tagged& tagged, const Table& table, bool dated);

} // namespace fasti::mention
