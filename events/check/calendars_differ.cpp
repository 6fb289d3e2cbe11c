// SPDX-License-Identifier: Apache-2.0
// Two sources that are ten to thirteen days apart, which is just what the Julian calendar was
// behind the Gregorian one: they may well agree.
#include "events/check/list.hpp"
#include "events/chronicle/date_words.hpp"
#include "events/time/julian.hpp"

#include <fmt/format.h>

namespace fasti {
namespace {

bool one_day(const When& when) {
    return when.bounds.ok() && when.bounds.bounded() && when.bounds.last() == when.bounds.begin &&
           when.precision >= Granularity::day;
}

// `julian`, read as a date of the Julian calendar, is the day `gregorian`.
bool same_day(const When& julian, const When& gregorian) {
    const date::year_month_day day{julian.bounds.begin};
    const auto meant = from_julian(int(day.year()), unsigned(day.month()), unsigned(day.day()));
    return meant && *meant == gregorian.bounds.begin &&
           *meant >= sys_days{date::year{1582} / 10 / 15};
}

Finding finding(const Event& event, const Claim& julian, const Claim& gregorian) {
    Finding out{"calendars-differ", Severity::note, "", {}};
    out.message =
        fmt::format("{}: {} of the Julian calendar is {} of the Gregorian; the sources may agree",
                    quoted(event), words(julian.when), words(gregorian.when));
    for (const Claim* claim : {&julian, &gregorian})
        if (!claim->citations.empty()) add_citation(out.citations, claim->citations.front());
    return out;
}

} // namespace

std::vector<Finding> calendars_differ(const Chronicle& chronicle, const EventGraph& /*graph*/) {
    constexpr std::size_t most =
        20; // claims; nobody has more, and looking at all pairs is quadratic
    std::vector<Finding> out;
    for (const Event& event : chronicle.events) {
        if (event.claims.size() > most) continue;
        for (const Claim& a : event.claims)
            for (const Claim& b : event.claims)
                if (one_day(a.when) && one_day(b.when) && same_day(a.when, b.when))
                    out.push_back(finding(event, a, b));
    }
    return out;
}

} // namespace fasti
