// SPDX-License-Identifier: Apache-2.0
#include "events/time/julian.hpp"

#include <date/julian.h>

namespace fasti {
namespace {

constexpr sys_days first_proleptic{date::year::min() / date::January / 1};
// the calendars are 244 days apart there
constexpr sys_days last_proleptic{date::year::max() / date::December / 31};

bool in_range(sys_days day) {
    return day >= first_proleptic && day <= last_proleptic;
}

} // namespace

std::optional<sys_days> from_julian(int year, unsigned month, unsigned day) {
    const bool exists = year >= int(date::year::min()) && year <= int(date::year::max()) &&
                        month <= 12 && day <= 31;
    if (!exists) return std::nullopt;
    const auto civil = julian::year{year} / julian::month{month} / julian::day{day};
    if (!civil.ok()) return std::nullopt;
    const sys_days found{civil};
    return in_range(found) ? std::optional(found) : std::nullopt;
}

std::optional<JulianDay> to_julian(sys_days day) {
    if (!in_range(day)) return std::nullopt;
    const julian::year_month_day civil{day};
    return JulianDay{static_cast<int>(civil.year()), static_cast<unsigned>(civil.month()),
                     static_cast<unsigned>(civil.day())};
}

} // namespace fasti
