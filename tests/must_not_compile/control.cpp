// SPDX-License-Identifier: Apache-2.0
// What the programs beside this one do wrong, done right: this one must compile.
#include "events/chronicle/event.hpp"
#include "events/graph/graph.hpp"
#include "events/time/allen.hpp"
#include "events/time/calendars.hpp"
#include "events/time/period.hpp"

using namespace fasti;
using namespace date::literals;

namespace {

[[maybe_unused]] const Event& event(const Chronicle& chronicle) {
    return chronicle[EventId{3}];
}

[[maybe_unused]] Verdict verdict(const EventGraph& graph) {
    return graph.before(EventId{1}, EventId{2});
}

[[maybe_unused]] const AllenSet complement = ~AllenSet{Allen::before};
[[maybe_unused]] const AllenSet composed = compose(Allen::before, Allen::meets);
[[maybe_unused]] const bool coarser = Granularity::year < Granularity::day;
[[maybe_unused]] const auto march = mar + date::months{1};
[[maybe_unused]] const Interval both = hull(on(1990_y / sep / 12), on(1990_y / oct / 3));
[[maybe_unused]] const bool inside = both.contains(1990_y / sep / 13);
[[maybe_unused]] const auto moved = add(sys_days{1990_y / sep / 12}, Period{.months = 3});
[[maybe_unused]] const auto moved_interval = add(both, Period{.months = 3});
[[maybe_unused]] const auto hijri_year = days_of(CalendarDate{Calendar::islamic, 1399, 0, 0});
[[maybe_unused]] const bool certain = before(both, both) == Verdict::definite;
[[maybe_unused]] const Qualifier trust = Qualifier::uncertain | Qualifier::approximate;

} // namespace
