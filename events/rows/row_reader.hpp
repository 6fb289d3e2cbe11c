// SPDX-License-Identifier: Apache-2.0
// From rows of a table whose columns have our names to a Chronicle, whatever the table was written
// in. Not for users: rows_csv.cpp and events/sheets include it.
#pragma once

#include "events/rows/rows_parts.hpp"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace fasti::detail {

/// The columns by our names, and the row at hand.
class NamedFields {
public:
    using Columns = std::map<std::string, std::size_t, std::less<>>;

    NamedFields(Columns columns, std::size_t width) : columns_(std::move(columns)), width_(width) {}

    bool has(std::string_view column) const { return columns_.contains(column); }

    /// Throws RowError when there are more fields than columns.
    void set(std::vector<std::string> fields);

    /// The field of a column, without spaces around it; "" when there is none.
    std::string operator[](std::string_view column) const;

    /// The field with the spaces around it.
    std::string raw(std::string_view column) const;

private:
    std::string cell(std::string_view column) const;

    Columns columns_;
    std::size_t width_;
    std::vector<std::string> fields_;
};

/// What a cell of a date means. Throws RowError.
using CellDate = std::function<When(const std::string& cell)>;

/// The date of a row: of `date`, or from `date` or `start` to `end`, of a `start` with `precision`
/// and `approx`; none where these are empty. Throws RowError.
When when_of_row(const NamedFields& row, const CellDate& date);

/// Makes events of rows.
class RowReader {
public:
    explicit RowReader(const std::string& path) : path_(path), gather_(path) {}

    /// Throws RowError, and then there is no event of the row. `line` is its number in the file,
    /// `section` the table that it stands in.
    void read(const NamedFields& row,
              const When& when,
              std::size_t line,
              const std::string& section = "");

    Chronicle finish() { return gather_.finish(); }

private:
    Citation citation(const NamedFields& row, std::size_t line, const std::string& section);
    void
    follow(std::string_view ids, const std::string& event, const Citation& why, std::size_t line);

    std::string path_;
    Gatherer gather_;
};

} // namespace fasti::detail
