// SPDX-License-Identifier: Apache-2.0
#include "events/lang/de/de.hpp"

#include <fmt/format.h>

#include <array>

namespace fasti::de {
namespace {

const char* month_name(int month) {
    static constexpr std::array<const char*, 13> names = {
        "",     "Januar", "Februar",   "März",    "April",    "Mai",     "Juni",
        "Juli", "August", "September", "Oktober", "November", "Dezember"};
    return names.at(static_cast<std::size_t>(month));
}

/// "der 1960er Jahre", "des 19. Jahrhunderts", "Mai 1904", "44 v. Chr."
std::string words(const Fields& fields) {
    if (!fields.year) return month_name(fields.month);
    const int year = *fields.year;
    const bool bce = year <= 0;
    const int counted = bce ? 1 - year : year;
    const char* era = bce ? " v. Chr." : "";
    if (fields.year_grain == Granularity::decade)
        return fmt::format("der {}er Jahre{}", counted - counted % 10, era);
    if (fields.year_grain == Granularity::century)
        return fmt::format("des {}. Jahrhunderts{}", bce ? (99 - year) / 100 : year / 100 + 1, era);
    if (fields.month == 0) return fmt::format("{}{}", counted, era);
    return fmt::format("{} {}{}", month_name(fields.month), counted, era);
}

} // namespace

std::string label(const Fields& fields, TimexMod mod) {
    const char* part = mod == TimexMod::mid     ? "Mitte "
                       : mod == TimexMod::start ? "Anfang "
                                                : "Ende ";
    return part + words(fields);
}

} // namespace fasti::de
