// SPDX-License-Identifier: Apache-2.0
#include "events/timex/value/duration.hpp"

#include <fmt/format.h>

#include <array>

namespace fasti {
namespace {

/// How a unit is written.
struct Notation {
    std::string_view code;
    int weight = 1;             ///< of one unit, in units of the code
    std::string_view half = {}; ///< of one unit, behind a whole number of them; else ".5" in it
};

/// By unit, from Unit::none on.
constexpr std::array<Notation, 16> notations = {{
    {"X"},
    {"S"},
    {"M", 1, "30S"},
    {"H", 1, "30M"},
    {"D", 1, "T12H"},
    {"WE"},
    {"W"},
    {"W", 2}, // a fortnight
    {"M"},
    {"Q"},
    {"SN"},
    {"H"},
    {"Y", 1, "6M"},
    {"DE"},
    {"CE"},
    {"L"},
}};

static_assert(notations.size() == static_cast<std::size_t>(Unit::millennium) + 1);

const Notation& notation(Unit unit) {
    return notations.at(static_cast<std::size_t>(unit));
}

/// 800 as "8", 75 as "075".
std::string decimals(int thousandths) {
    std::string digits = fmt::format("{:03}", thousandths);
    digits.erase(digits.find_last_not_of('0') + 1);
    return digits;
}

bool of_day(Unit unit) {
    return unit != Unit::none && unit < Unit::day;
}

/// What stands behind the whole number of the greater unit: "Y6M", "DT12H", ".5DE".
std::string tail(const Meaning& meaning) {
    const Notation& unit = notation(meaning.unit);
    if (meaning.unit2 != Unit::none) {
        const bool crosses = !of_day(meaning.unit) && of_day(meaning.unit2);
        return fmt::format("{}{}{}{}", unit.code, crosses ? "T" : "", meaning.number2,
                           notation(meaning.unit2).code);
    }
    if (meaning.half_more && unit.half.empty()) return fmt::format(".5{}", unit.code);
    return fmt::format("{}{}", unit.code, meaning.half_more ? unit.half : "");
}

} // namespace

std::string timex3_duration(const Meaning& meaning) {
    const Notation& unit = notation(meaning.unit);
    const std::string head = of_day(meaning.unit) ? "PT" : "P";
    if (meaning.vague && meaning.number == 0) return fmt::format("{}X{}", head, unit.code);
    // ISO 8601 counts no quarters: three of them are nine months
    if (meaning.unit == Unit::quarter && meaning.number > 1 &&
        meaning.kind == Meaning::Kind::duration)
        return fmt::format("P{}M", meaning.number * 3);
    if (meaning.thousandths != 0)
        return fmt::format("{}{}.{}{}", head, meaning.number, decimals(meaning.thousandths),
                           unit.code);
    return fmt::format("{}{}{}", head, meaning.number * unit.weight, tail(meaning));
}

} // namespace fasti
