// SPDX-License-Identifier: Apache-2.0
#include "events/time/edtf.hpp"
#include "events/time/edtf_readings.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

namespace fasti {
namespace {

/// Calls `visit` with every date that the value is made of.
template <typename AnyEdtf, typename Visit>
void for_each_date(AnyEdtf& edtf, Visit visit) {
    const auto end = [&](auto& e) {
        if (e.kind == EdtfEnd::Kind::date) visit(e.date);
    };
    if (edtf.kind == Edtf::Kind::date) visit(edtf.begin.date);
    if (edtf.kind == Edtf::Kind::interval) {
        end(edtf.begin);
        end(edtf.end);
    }
    for (auto& member : edtf.members) {
        end(member.begin);
        if (member.range) end(member.end);
    }
}

Granularity granularity(const EdtfDate& date) {
    if (!date.time.empty()) return Granularity::second;
    if (date.has_day() && date.day_x == 0) return Granularity::day;
    if (date.has_month() && date.month_x == 0) {
        switch (months_in(date.month)) {
        case 1:
            return Granularity::month;
        case 3:
            return date.month >= 33 ? Granularity::quarter : Granularity::season;
        default:
            return Granularity::half; // quadrimesters too: the next coarser unit there is
        }
    }
    static constexpr std::array by_open_digits = {Granularity::year, Granularity::decade,
                                                  Granularity::century, Granularity::millennium};
    const auto open = static_cast<std::size_t>(open_digits(date));
    return open < by_open_digits.size() ? by_open_digits.at(open) : Granularity::unknown;
}

bool any_says(const Edtf& edtf, Qualifier part) {
    bool found = false;
    for_each_date(edtf, [&](const EdtfDate& date) {
        found = found || says(date.year_q | date.month_q | date.day_q, part);
    });
    return found;
}

Edtf of_date(EdtfDate date) {
    Edtf edtf;
    edtf.begin.date = std::move(date);
    return edtf;
}

/// The year with its last digits left open: by X, or beyond ±9999, where there is no X, by
/// significant digits.
Edtf open_year(std::int64_t year, unsigned digits, std::int64_t power) {
    Edtf edtf = edtf_year(year);
    EdtfDate& date = edtf.begin.date;
    if (date.long_year) {
        const std::size_t size = std::to_string(year).size() - (year < 0 ? 1 : 0);
        date.significant = static_cast<std::uint8_t>(size - digits);
        return edtf;
    }
    date.year -= year % power;
    date.year_x = static_cast<std::uint8_t>((1U << digits) - 1);
    date.minus_zero = year < 0 && date.year == 0;
    return edtf;
}

/// Where a value begins or ends, as the end of an interval: without its time of day.
EdtfEnd end_of(const Edtf& edtf, Which which) {
    const bool last = which == Which::last;
    EdtfEnd end = edtf.begin;
    if (last && edtf.kind == Edtf::Kind::interval) end = edtf.end;
    if (!edtf.members.empty()) {
        const EdtfMember& member = last ? edtf.members.back() : edtf.members.front();
        end = last && member.range ? member.end : member.begin;
    }
    end.date.time.clear();
    return end;
}

} // namespace

Granularity granularity(const Edtf& edtf) {
    auto coarsest = Granularity::second;
    bool dated = false;
    for_each_date(edtf, [&](const EdtfDate& date) {
        coarsest = std::min(coarsest, granularity(date));
        dated = true;
    });
    return dated ? coarsest : Granularity::unknown;
}

bool approximate(const Edtf& edtf) {
    return any_says(edtf, Qualifier::approximate);
}

bool uncertain(const Edtf& edtf) {
    return any_says(edtf, Qualifier::uncertain);
}

Edtf edtf_year(std::int64_t year) {
    EdtfDate date;
    date.year = year;
    date.long_year = year < -9999 || year > 9999;
    return of_date(std::move(date));
}

Edtf edtf_month(std::int64_t year, unsigned month) {
    assert((month >= 1 && month <= 12) || (month >= 21 && month <= 41));
    Edtf edtf = edtf_year(year);
    if (!edtf.begin.date.long_year) edtf.begin.date.month = static_cast<std::uint8_t>(month);
    return edtf;
}

Edtf edtf_day(sys_days day) {
    const date::year_month_day civil{day};
    Edtf edtf = edtf_month(int(civil.year()), unsigned(civil.month()));
    if (!edtf.begin.date.long_year)
        edtf.begin.date.day = static_cast<std::uint8_t>(unsigned(civil.day()));
    return edtf;
}

Edtf edtf_decade(std::int64_t year) {
    return open_year(year, 1, 10);
}

Edtf edtf_century(std::int64_t year) {
    return open_year(year, 2, 100);
}

Edtf edtf_interval(const Edtf& a, const Edtf& b) {
    Edtf edtf;
    edtf.kind = Edtf::Kind::interval;
    edtf.begin = end_of(a, Which::first);
    edtf.end = end_of(b, Which::last);
    return edtf;
}

Edtf edtf_approximate(Edtf edtf) {
    for_each_date(edtf, [](EdtfDate& date) {
        date.time.clear();
        if (says(date.year_q | date.month_q | date.day_q, Qualifier::approximate)) return;
        date.year_q = date.year_q | Qualifier::approximate;
        if (date.has_month()) date.month_q = date.month_q | Qualifier::approximate;
        if (date.has_day()) date.day_q = date.day_q | Qualifier::approximate;
    });
    return edtf;
}

Edtf edtf_uncertain(Edtf edtf) {
    for_each_date(edtf, [](EdtfDate& date) {
        date.time.clear();
        date.year_q = date.year_q | Qualifier::uncertain;
        if (date.has_month()) date.month_q = date.month_q | Qualifier::uncertain;
        if (date.has_day()) date.day_q = date.day_q | Qualifier::uncertain;
    });
    return edtf;
}

Edtf edtf_one_of(const Edtf& a, const Edtf& b) {
    Edtf set;
    set.kind = Edtf::Kind::one_of;
    for (const Edtf* each : {&a, &b}) {
        if (each->kind != Edtf::Kind::date) return edtf_interval(a, b);
        EdtfMember member;
        member.begin = each->begin;
        member.begin.date.time.clear();
        set.members.push_back(member);
    }
    return set;
}

Edtf edtf_exact(Edtf edtf) {
    for_each_date(
        edtf, [](EdtfDate& date) { date.year_q = date.month_q = date.day_q = Qualifier::none; });
    if (edtf.kind == Edtf::Kind::interval && !in_order(edtf.begin, edtf.end))
        std::swap(edtf.begin, edtf.end);
    for (EdtfMember& member : edtf.members)
        if (member.range && !in_order(member.begin, member.end))
            std::swap(member.begin, member.end);
    return edtf;
}

} // namespace fasti
