// SPDX-License-Identifier: Apache-2.0
// Which days a date with holes may stand for. Of this room only.
#pragma once

#include "events/time/edtf.hpp"

#include <cstdint>
#include <optional>
#include <tuple>

namespace fasti {

/// A day of the proleptic Gregorian calendar, in any year.
struct CivilDay {
    std::int64_t year = 0;
    unsigned month = 1;
    unsigned day = 1;

    friend constexpr bool operator<(const CivilDay& a, const CivilDay& b) {
        return std::tie(a.year, a.month, a.day) < std::tie(b.year, b.month, b.day);
    }
};

enum class Which : bool { first, last };

/// The first or last day that `date` may mean, its qualifiers aside; nullopt where there is none at
/// all
/// ("XXXX-02-30"). At most 10,000 years are tried.
std::optional<CivilDay> reading(const EdtfDate& date, Which which);

/// Whether some day that `end` may mean is not before every day that `begin` may mean, "~" aside;
/// what is open or unknown is never out of order.
bool in_order(const EdtfEnd& begin, const EdtfEnd& end);

/// How many months a season code (21–41) lasts; 1 for a plain month.
unsigned months_in(unsigned month);

/// How many of the year's last digits are not known: "199X" 1, "1950S2" 2, "1X04" 0.
int open_digits(const EdtfDate& date);

} // namespace fasti
