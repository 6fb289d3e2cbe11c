// SPDX-License-Identifier: Apache-2.0
#include "events/lang/en/en.hpp"

#include <fmt/format.h>

#include <array>

namespace fasti::en {
namespace {

const char* ordinal_ending(int n) {
    if (n % 100 >= 11 && n % 100 <= 13) return "th";
    switch (n % 10) {
    case 1:
        return "st";
    case 2:
        return "nd";
    case 3:
        return "rd";
    default:
        return "th";
    }
}

const char* month_name(int month) {
    static constexpr std::array<const char*, 13> names = {
        "",     "January", "February",  "March",   "April",    "May",     "June",
        "July", "August",  "September", "October", "November", "December"};
    return names.at(static_cast<std::size_t>(month));
}

/// "1960s", "19th century", "May 1904", "44 BCE".
std::string words(const Fields& fields) {
    if (!fields.year) return month_name(fields.month);
    const int year = *fields.year;
    const bool bce = year <= 0;
    const int counted = bce ? 1 - year : year;
    const char* era = bce ? " BCE" : "";
    if (fields.year_grain == Granularity::decade)
        return fmt::format("{}s{}", counted - counted % 10, era);
    if (fields.year_grain == Granularity::century) {
        const int n = bce ? (99 - year) / 100 : year / 100 + 1;
        return fmt::format("{}{} century{}", n, ordinal_ending(n), era);
    }
    if (fields.month == 0) return fmt::format("{}{}", counted, era);
    return fmt::format("{} {}{}", month_name(fields.month), counted, era);
}

} // namespace

std::string label(const Fields& fields, TimexMod mod) {
    if (fields.half != 0)
        return (fields.half == 1 ? "first half of the " : "second half of the ") + words(fields);
    if (mod == TimexMod::mid) return "mid-" + words(fields);
    return (mod == TimexMod::start ? "early " : "late ") + words(fields);
}

} // namespace fasti::en
