// SPDX-License-Identifier: Apache-2.0
// Which row of a table names its columns, and which column is what.
#pragma once

#include "events/rows/row_reader.hpp"
#include "text/sheets/sheet.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace fasti::sheets {

/// What the user says of columns: our name, and theirs or its letters: {"date", "Datum"}.
using ChosenColumns = std::map<std::string, std::string, std::less<>>;

/// Names that columns have among us: "date", "end", "title"; see rows.hpp, and `time`, `month` and
/// `day`, which go with a date.
bool is_column_name(std::string_view name);

/// A table of events.
struct Header {
    std::size_t first_row = 0;            ///< index into Sheet::rows, behind the names
    detail::NamedFields::Columns columns; ///< by our names
    std::vector<std::string> names;       ///< of every column, as the table has them
    std::vector<std::string> unused;      ///< names of columns that nothing is taken from

    bool has(std::string_view column) const { return columns.contains(column); }

    /// What the table calls one of our columns; our name where it has none.
    std::string theirs(std::string_view column) const;
};

/// Looks at the first rows for one that names a date and a title, as we do, in words of a language
/// we know, or as `chosen` says; nullopt where none does.
std::optional<Header> header_of(const Sheet& sheet, const ChosenColumns& chosen);

/// The first of `chosen` that no row among the first names; "" where all are there.
std::string missing_column(const Sheet& sheet, const ChosenColumns& chosen);

} // namespace fasti::sheets
