// SPDX-License-Identifier: Apache-2.0
#include "events/timex/value/value.hpp"

#include <fmt/format.h>

namespace fasti {
namespace {

/// 800 as "8", 75 as "075".
std::string decimals(int thousandths) {
    std::string digits = fmt::format("{:03}", thousandths);
    digits.erase(digits.find_last_not_of('0') + 1);
    return digits;
}

} // namespace

std::string timex3_duration(const Sense& sense) {
    const auto code = [](Unit unit) -> std::string_view {
        switch (unit) {
        case Unit::second:
            return "S";
        case Unit::minute:
            return "M";
        case Unit::hour:
            return "H";
        case Unit::day:
            return "D";
        case Unit::weekend:
            return "WE";
        case Unit::week:
        case Unit::fortnight:
            return "W";
        case Unit::month:
            return "M";
        case Unit::quarter:
            return "Q";
        case Unit::season:
            return "SN";
        case Unit::half:
            return "H";
        case Unit::year:
            return "Y";
        case Unit::decade:
            return "DE";
        case Unit::century:
            return "CE";
        case Unit::millennium:
            return "L";
        case Unit::none:
            break;
        }
        return "X";
    };
    const bool of_day =
        sense.unit == Unit::second || sense.unit == Unit::minute || sense.unit == Unit::hour;
    const std::string head = of_day ? "PT" : "P";
    if (sense.vague && sense.number == 0) return fmt::format("{}X{}", head, code(sense.unit));
    // ISO 8601 counts no quarters: three of them are nine months
    if (sense.unit == Unit::quarter && sense.number > 1 && sense.kind == Sense::Kind::duration)
        return fmt::format("P{}M", sense.number * 3);
    if (sense.thousandths != 0)
        return fmt::format("{}{}.{}{}", head, sense.number, decimals(sense.thousandths),
                           code(sense.unit));
    const std::int64_t number = sense.unit == Unit::fortnight ? sense.number * 2 : sense.number;
    std::string out = fmt::format("{}{}{}", head, number, code(sense.unit));
    if (sense.unit2 != Unit::none) {
        const bool crosses = !of_day && sense.unit2 < Unit::day;
        return out + fmt::format("{}{}{}", crosses ? "T" : "", sense.number2, code(sense.unit2));
    }
    if (!sense.half_more) return out;
    if (sense.unit == Unit::year) return out + "6M";
    if (sense.unit == Unit::hour) return out + "30M";
    if (sense.unit == Unit::minute) return out + "30S";
    if (sense.unit == Unit::day) return out + "T12H";
    return fmt::format("{}{}.5{}", head, number, code(sense.unit));
}

} // namespace fasti
