// SPDX-License-Identifier: Apache-2.0
// What a cell of dates means.
#pragma once

#include "events/chronicle/event.hpp"
#include "events/sheets/day_order.hpp"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace fasti {
struct Language;
}

namespace fasti::sheets {

/// Reads cells as people write dates: EDTF, 1066, 14/07/1789 in the order of the column, else what
/// the tagger finds in the cell, if it is nothing but a date that needs no other: "c. 1450".
class CellDates {
public:
    /// `first` is the language that is asked first.
    CellDates(const Language& first, DayOrder order) : first_(first), order_(order) {}

    /// Throws detail::RowError: what is wrong with the cell and what to write instead.
    When operator()(const std::string& cell);

private:
    When read(const std::string& cell) const;
    std::optional<When> doubted(const std::string& cell) const; // "July 1789?"
    std::string with_days_in_order(const std::string& cell) const;

    const Language& first_;
    DayOrder order_;
    std::map<std::string, When, std::less<>> known_; // columns say the same again and again
};

} // namespace fasti::sheets
