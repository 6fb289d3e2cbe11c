// SPDX-License-Identifier: Apache-2.0
// What stands in several cells and is one, and the other way round.
#pragma once

#include "events/rows/row_reader.hpp"
#include "text/sheets/sheet.hpp"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fasti::sheets {

/// The words of a cell, whatever blanks and line breaks stand between them.
std::string one_line(std::string_view words);

/// "1904", "2" and "8" of three columns become 1904-02-08, "8", "February" and "1904" one text; a
/// time of day follows its date. `fields` are those of a row by the numbers in `columns`.
void join_dates(std::vector<std::string>& fields, const detail::NamedFields::Columns& columns);

/// The words of cells, also of those that a cell above reaches down to.
class MergedWords {
public:
    /// `sheet` must outlive it.
    explicit MergedWords(const Sheet& sheet);

    const std::string& operator()(const SheetRow& row, int column) const;

private:
    std::map<std::pair<std::size_t, int>, const std::string*> below_; // by row number and column
};

} // namespace fasti::sheets
