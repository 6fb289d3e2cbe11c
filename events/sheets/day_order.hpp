// SPDX-License-Identifier: Apache-2.0
// Whether 3/4/2019 is 3 April or 4 March: no cell says so, but a column does.
#pragma once

#include "events/sheets/slashed.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace fasti::sheets {

enum class DayOrder : std::uint8_t { unknown, day_first, month_first };

/// What a column says of the order.
class ColumnOrder {
public:
    /// Adds a cell of the row called `row`.
    void add(std::string_view cell, std::string_view row);

    /// The one that every cell fits, if only one does: a day above 12 tells, else rows that rise in
    /// time in one of the orders only.
    DayOrder order() const;

    /// Days above 12 stand in both places: nothing holds for all cells.
    bool mixed() const { return !day_.empty() && !month_.empty(); }

    /// Why: "14/07/1789 in row 3". Of mixed columns both cells.
    std::string because() const;

    /// A date with a year of two digits; "" where there is none.
    const std::string& short_year() const { return short_year_; }

    /// A cell that may be either; "" where there is none.
    const std::string& either() const { return either_; }

private:
    /// Whether the days have come in order so far, with one order of their numbers.
    struct Rise {
        std::int64_t last = -1;
        std::size_t steps = 0;
        bool rising = true;

        void add(int year, int month, int day);
    };

    static bool rises(const Rise& one, const Rise& other);

    std::string day_, month_, either_, short_year_; // the first cell that tells so
    Rise by_day_, by_month_;
};

} // namespace fasti::sheets
