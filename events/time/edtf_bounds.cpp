// SPDX-License-Identifier: Apache-2.0
#include "events/time/edtf_readings.hpp"
#include "events/time/period.hpp"

namespace fasti {
namespace {

std::optional<sys_days> day_of(const CivilDay& civil) {
    const auto lowest = static_cast<int>(date::year::min());
    const auto highest = static_cast<int>(date::year::max());
    if (civil.year < lowest || civil.year > highest) return std::nullopt;
    const date::year year{static_cast<int>(civil.year)};
    return sys_days{year / date::month{civil.month} / date::day{civil.day}};
}

/// The unit of the finest approximate component, or of the next coarser one whose digits are known.
Period unit(const EdtfDate& date) {
    Qualifier seen = date.day_q;
    if (says(seen, Qualifier::approximate) && date.day_x == 0) return {.days = 1};
    seen = seen | date.month_q;
    if (says(seen, Qualifier::approximate) && date.has_month() && date.month_x == 0)
        return {.months = static_cast<int>(months_in(date.month))};
    if (!says(seen | date.year_q, Qualifier::approximate)) return {};
    int years = 1;
    for (int i = open_digits(date); i > 0 && years < 100'000; --i)
        years *= 10; // beyond any date::year
    return {.years = years};
}

Interval bounds(const EdtfDate& date) {
    const auto first = reading(date, Which::first);
    const auto last = reading(date, Which::last);
    if (!first || !last) return {sys_days{}, sys_days{}};
    Interval range;
    if (const auto day = day_of(*first)) range.begin = *day;
    if (const auto day = day_of(*last)) range.end = *day + days{1};
    const Period width = unit(date);
    if (width.zero()) return range;
    return {add(range, -width).begin, add(range, width).end};
}

Interval bounds(const EdtfEnd& end) {
    return end.kind == EdtfEnd::Kind::date ? bounds(end.date) : Interval{};
}

bool is_soft(const EdtfEnd& end) {
    return end.kind == EdtfEnd::Kind::date &&
           says(end.date.year_q | end.date.month_q | end.date.day_q, Qualifier::approximate);
}

Interval bounds(const EdtfEnd& begin, const EdtfEnd& end) {
    const Interval range{bounds(begin).begin, bounds(end).end};
    const bool calendar = range.bounded_below() && range.bounded_above();
    if (calendar || is_soft(begin) || is_soft(end) || in_order(begin, end)) return range;
    return {sys_days{}, sys_days{}}; // out of order where no calendar shows it
}

Interval bounds(const std::vector<EdtfMember>& members) {
    if (members.empty()) return {};
    const auto of = [](const EdtfMember& member) {
        return bounds(member.begin, member.range ? member.end : member.begin);
    };
    Interval all = of(members.front());
    for (const EdtfMember& member : members)
        all = hull(all, of(member));
    return all;
}

} // namespace

Interval bounds(const Edtf& edtf) {
    switch (edtf.kind) {
    case Edtf::Kind::date:
        return bounds(edtf.begin.date);
    case Edtf::Kind::interval:
        return bounds(edtf.begin, edtf.end);
    default:
        return bounds(edtf.members);
    }
}

} // namespace fasti
