// SPDX-License-Identifier: Apache-2.0
// Dates of bare numbers in a cell: "14/07/1789", "7-14-89", "14.7.1789".
#pragma once

#include "text/span.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fasti::sheets {

/// Three numbers of which the last is the year, as they stand.
struct Slashed {
    Span span; ///< bytes of the cell
    int first = 0;
    int second = 0;
    int year = 0;
    bool short_year = false; ///< of two digits
    char sign = '/';         ///< between them

    /// Both orders are dates, and different ones.
    bool either() const { return sign != '.' && first <= 12 && second <= 12 && first != second; }
};

/// Those of a cell, in their order.
std::vector<Slashed> slashed_dates(std::string_view cell);

/// The month and year of "05/2019" and "5.2019", as EDTF has them: "2019-05"; nullopt for any other
/// cell.
std::optional<std::string> slashed_month(std::string_view cell);

/// Digits and nothing else, one at least.
bool all_digits(std::string_view text);

} // namespace fasti::sheets
