// SPDX-License-Identifier: Apache-2.0
#include "events/time/julian.hpp"

#include <date/julian.h>

namespace fasti {

std::optional<sys_days> from_julian(int year, unsigned month, unsigned day) {
    const bool exists = year >= int(date::year::min()) && year <= int(date::year::max()) &&
                        month <= 12 && day <= 31;
    if (!exists) return std::nullopt;
    const auto civil = julian::year{year} / julian::month{month} / julian::day{day};
    if (!civil.ok()) return std::nullopt;
    const sys_days found{civil};
    const sys_days last{date::year::max() / date::December /
                        31}; // the calendars are 244 days apart there
    const sys_days first{date::year::min() / date::January / 1};
    return found >= first && found <= last ? std::optional(found) : std::nullopt;
}

} // namespace fasti
