// SPDX-License-Identifier: Apache-2.0
#include "events/network/live.hpp"

#include <algorithm>

namespace fasti {

void LiveNetwork::withdraw(StatementId statement) {
    if (static_cast<std::size_t>(statement) >= statements_.size() || statement == by_nature) return;
    for (std::uint32_t c = statements_[static_cast<std::size_t>(statement)]; c != none;
         c = siblings_[c])
        dead_[c] = true;
    if (!shifts_.empty())
        rebuild();
    else
        for (const Bound bound : {Bound::latest, Bound::earliest})
            raise(bound, statement);
    statements_[static_cast<std::size_t>(statement)] = none;
}

// The points whose label follows from a statement.
std::vector<TimePoint> LiveNetwork::hanging_from(Bound bound, StatementId statement) {
    const Side& s = side(bound);
    std::vector<TimePoint> out;
    for (std::uint32_t c = statements_[static_cast<std::size_t>(statement)]; c != none;
         c = siblings_[c])
        if (s.by[head(c, bound)] == c) out.push_back(head(c, bound));
    for (std::size_t i = 0; i < out.size(); ++i)
        for (std::uint32_t c = s.first[out[i]]; c != none; c = s.next[c])
            if (s.by[head(c, bound)] == c && !dead_[c]) out.push_back(head(c, bound));
    return out;
}

void LiveNetwork::raise(Bound bound, StatementId statement) {
    const std::vector<TimePoint> points = hanging_from(bound, statement);
    Side& s = side(bound);
    const Side& mirror = side(bound == Bound::latest ? Bound::earliest : Bound::latest);
    changes_.clear();
    for (const TimePoint point : points) {
        changes_.push_back({bound, point, s.label[point], s.by[point]});
        s.label[point] = horizon;
        s.by[point] = none;
    }
    // By how much a label rises is measured from where it was: so nothing is settled twice.
    heap_.clear();
    const auto offer_again = [&](std::uint32_t c, Seconds old) {
        const Seconds label = passed(c, bound);
        if (dead_[c] || label >= s.label[head(c, bound)]) return;
        heap_.push_back({label - old, label, head(c, bound), c});
        std::push_heap(heap_.begin(), heap_.end());
    };
    for (const Change& change : changes_)
        for (std::uint32_t c = mirror.first[change.point]; c != none; c = mirror.next[c])
            offer_again(c, change.label);
    std::sort(changes_.begin(), changes_.end(),
              [](const Change& a, const Change& b) { return a.point < b.point; });
    const auto was = [&](TimePoint point) {
        return std::lower_bound(changes_.begin(), changes_.end(), point,
                                [](const Change& c, TimePoint p) { return c.point < p; });
    };
    while (!heap_.empty()) {
        const Candidate next = best();
        if (next.label >= s.label[next.point]) continue;
        set(bound, next);
        for (std::uint32_t c = s.first[next.point]; c != none; c = s.next[c]) {
            const auto old = was(head(c, bound));
            if (old != changes_.end() && old->point == head(c, bound)) offer_again(c, old->label);
        }
    }
}

} // namespace fasti
