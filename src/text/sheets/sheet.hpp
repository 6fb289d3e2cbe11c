// SPDX-License-Identifier: Apache-2.0
// A table as people keep it: a sheet of a workbook, or a file of separated values. Cells are words;
// what a program stores as a number of days is the day, "2019-05-14".
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace fasti {

/// A cell that is not empty.
struct SheetCell {
    int column = 0; ///< from 0
    std::string words;

    friend bool operator==(const SheetCell&, const SheetCell&) = default;
};

/// A row that is not empty.
struct SheetRow {
    std::size_t number = 0;       ///< as its program shows it, or the line of a text; from 1
    std::vector<SheetCell> cells; ///< by column

    /// The words of a column; "" where it has none.
    const std::string& operator[](int column) const;

    friend bool operator==(const SheetRow&, const SheetRow&) = default;
};

/// Cells that are one: its words stand in the first of them.
struct SheetSpan {
    std::size_t row = 0; ///< a SheetRow::number
    int column = 0;
    std::size_t rows = 1;
    int columns = 1;

    friend bool operator==(const SheetSpan&, const SheetSpan&) = default;
};

struct Sheet {
    std::string name;               ///< "" for a file of separated values
    std::vector<SheetRow> rows;     ///< by number
    std::vector<SheetSpan> spans{}; ///< by row, then column

    friend bool operator==(const Sheet&, const Sheet&) = default;
};

/// How spreadsheets name a column: "A" of 0, "AB" of 27.
std::string column_letters(int column);

} // namespace fasti
