// SPDX-License-Identifier: Apache-2.0
// A hole in the middle of what is told: one silence that is longer by far than every other, with
// many events on both sides. What stands alone far from the rest is background, not a side.
#include "events/check/list.hpp"
#include "events/check/people.hpp"
#include "events/chronicle/date_words.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace fasti {
namespace {

constexpr std::size_t least_a_side = 8; // events
constexpr int times_longer = 4;         // than the next silence

struct Silence {
    int days = 0;
    const Event* before = nullptr;
    const Event* after = nullptr;
    std::size_t first_behind = 0; // how many events come before it
};

std::vector<const Event*> by_first_day(const Chronicle& chronicle) {
    std::vector<const Event*> out;
    for (const Event& event : chronicle.events)
        if (event.when.bounds.ok() && event.when.bounds.bounded() && told_as_fact(event) &&
            event.when.precision >= Granularity::year)
            out.push_back(&event);
    std::stable_sort(out.begin(), out.end(), [](const Event* a, const Event* b) {
        return a->when.bounds.begin < b->when.bounds.begin;
    });
    return out;
}

std::vector<Silence> silences(const std::vector<const Event*>& events) {
    std::vector<Silence> out;
    const Event* last = nullptr;
    for (std::size_t i = 0; i < events.size(); ++i) {
        const Interval& day = events[i]->when.bounds;
        if (last != nullptr && last->when.bounds.end < day.begin)
            out.push_back({(day.begin - last->when.bounds.end).count(), last, events[i], i});
        if (last == nullptr || last->when.bounds.end < day.end) last = events[i];
    }
    return out;
}

// "44 years", "5 months", "12 days", rounded down.
std::string length_words(int days) {
    if (days >= 731) return words(Period{.years = days / 366});
    if (days >= 62) return words(Period{.months = days / 31});
    return words(Period{.days = days});
}

} // namespace

std::vector<Finding> gap(const Chronicle& chronicle, const EventGraph& /*graph*/) {
    const std::vector<const Event*> events = by_first_day(chronicle);
    std::vector<Silence> all = silences(events);
    std::stable_sort(all.begin(), all.end(),
                     [](const Silence& a, const Silence& b) { return a.days > b.days; });
    if (all.size() < 2) return {};
    const Silence& longest = all[0];
    const bool both_sides = longest.first_behind >= least_a_side &&
                            events.size() - longest.first_behind >= least_a_side;
    if (!both_sides || longest.days / times_longer < all[1].days) return {};
    Finding out{"gap", Severity::note, "", {}};
    out.message = fmt::format("nothing is told of the {} between {} ({}) and {} ({})",
                              length_words(longest.days), quoted(*longest.before),
                              words(longest.before->when), quoted(*longest.after),
                              words(longest.after->when));
    add_first_citation(out.citations, *longest.before);
    add_first_citation(out.citations, *longest.after);
    return {std::move(out)};
}

} // namespace fasti
