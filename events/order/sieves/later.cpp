// SPDX-License-Identifier: Apache-2.0
// "Four years later in a September 2019 visit": so long after the event whose date it was counted
// from.
#include "events/order/sieves/sieves.hpp"

#include <cstdlib>

namespace fasti::order {

namespace {

Granularity unit_of(const Period& distance) {
    if (distance.days != 0) return Granularity::day;
    if (distance.weeks != 0) return Granularity::week;
    return distance.months != 0 ? Granularity::month : Granularity::year;
}

// "The next day" behind a month counts from a day that the text has not told; and reports compare
// quarters, which is no order of events.
bool guessed(const Timex& timex, const mention::Mention& from) {
    return from.when.precision < unit_of(*timex.distance) ||
           timex.precision() == Granularity::quarter;
}

} // namespace

std::vector<Tlink> later(const LinkInput& input) {
    std::vector<Tlink> links;
    for (std::size_t i = 0; i < input.tagged.timexes.size(); ++i) {
        const Timex& timex = input.tagged.timexes[i];
        if (!timex.counted_from || !timex.distance) continue;
        const auto from = mention_of_timex(input, *timex.counted_from);
        const auto to = mention_of_timex(input, i);
        if (!from || !to || *from == *to || guessed(timex, input.mentions[*from])) continue;
        const mention::Mention& mention = input.mentions[*to];
        Tlink link;
        link.from = input.events[*from];
        link.to = input.events[*to];
        const bool forward = timex.distance->years + timex.distance->months +
                                 timex.distance->weeks + timex.distance->days >
                             0;
        link.relations = forward ? Allen::after : Allen::before;
        // "the previous century" is no hundred years before
        const bool vague = std::abs(timex.distance->years) >= 10 && !timex.traits.length;
        if (timex.mod == TimexMod::none && !vague) link.distance = timex.distance;
        link.exact = false;
        link.rule = timex.rule;
        link.why = cite_link(input, mention, timex.span);
        links.push_back(std::move(link));
    }
    return links;
}

} // namespace fasti::order
