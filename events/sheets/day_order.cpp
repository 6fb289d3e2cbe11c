// SPDX-License-Identifier: Apache-2.0
#include "events/sheets/day_order.hpp"

#include <fmt/format.h>

namespace fasti::sheets {
namespace {

constexpr int months = 12;

} // namespace

void ColumnOrder::Rise::add(int year, int month, int day) {
    constexpr int most = 100; // more than the days of a month, and than the months of a year
    const std::int64_t now = (std::int64_t{year} * most + month) * most + day;
    rising = rising && now >= last;
    steps += now > last && last >= 0 ? 1U : 0U;
    last = now;
}

void ColumnOrder::add(std::string_view cell, std::string_view row) {
    for (const Slashed& date : slashed_dates(cell)) {
        if (date.short_year && short_year_.empty())
            short_year_ = cell.substr(date.span.begin, date.span.size());
        if (date.sign == '.') continue; // only ever day first
        std::string* tells = date.first > months && date.second <= months   ? &day_
                             : date.second > months && date.first <= months ? &month_
                                                                            : nullptr;
        if (tells != nullptr && tells->empty()) *tells = fmt::format("{} in {}", cell, row);
        if (date.either() && either_.empty())
            either_ = cell.substr(date.span.begin, date.span.size());
        by_day_.add(date.year, date.second, date.first);
        by_month_.add(date.year, date.first, date.second);
    }
}

bool ColumnOrder::rises(const Rise& one, const Rise& other) {
    constexpr std::size_t enough = 3; // by chance one in dozens of columns rises so
    return one.rising && one.steps >= enough && !other.rising;
}

DayOrder ColumnOrder::order() const {
    if (mixed()) return DayOrder::unknown;
    if (!day_.empty()) return DayOrder::day_first;
    if (!month_.empty()) return DayOrder::month_first;
    if (rises(by_day_, by_month_)) return DayOrder::day_first;
    return rises(by_month_, by_day_) ? DayOrder::month_first : DayOrder::unknown;
}

std::string ColumnOrder::because() const {
    if (mixed()) return day_ + ", " + month_;
    if (!day_.empty()) return day_;
    return month_.empty() ? "only so the rows are in order" : month_;
}

} // namespace fasti::sheets
