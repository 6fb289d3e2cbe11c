// SPDX-License-Identifier: Apache-2.0
// Tables of comma-separated values, row by row [RFC 4180].
//
//     CsvRows rows(text);
//     for (CsvRows::Fields fields; rows.next(fields);) … fields[0], rows.line() …
#pragma once

#include "text/error.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace fasti {

/// A row is none; whoever knows the file turns it into a ReadError.
struct CsvError : Error {
    using Error::Error;
};

/// Splits a text into rows; CR, LF and CRLF each end a line. Separators, line breaks and doubled
/// quotation marks may stand inside quotation marks. A byte order mark is passed over.
class CsvRows {
public:
    using Fields = std::vector<std::string>;

    /// `text` must outlive it. Spreadsheets in many countries write semicolons, and some tabs: the
    /// separator is the first sign of , ; and tab outside quotation marks, or what a first line
    /// "sep=;" says.
    explicit CsvRows(std::string_view text);

    /// The next row that is not blank; false at the end. Throws CsvError.
    bool next(Fields& fields);

    /// The line that the last row began on, from 1.
    std::size_t line() const { return row_line_; }

    /// The last row as it is written, without the end of its line.
    std::string_view written() const { return row_; }

private:
    void read_row(Fields& fields);
    std::string field();
    std::string quoted();
    bool take(char c);

    std::string_view text_;
    std::string_view row_;
    char separator_;
    std::size_t at_ = 0;
    std::size_t line_ = 1;
    std::size_t row_line_ = 1;
};

/// A column's name as it is compared: without blanks around it, A–Z in lower case.
std::string csv_column(std::string_view header);

} // namespace fasti
