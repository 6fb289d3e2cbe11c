// SPDX-License-Identifier: Apache-2.0
#include "events/check/series.hpp"

#include "text/ascii.hpp"

#include <algorithm>
#include <map>

namespace fasti {

std::optional<Ranked> by_stage(const Facts& facts) {
    if (facts.stage == Stage::none) return std::nullopt;
    return Ranked{static_cast<int>(facts.stage), std::to_string(facts.number) + ' ' + facts.series};
}

std::optional<Ranked> by_number(const Facts& facts) {
    if (facts.number == 0) return std::nullopt;
    return Ranked{facts.number, std::string(name(facts.stage)) + ' ' + facts.series};
}

std::vector<std::pair<EventId, EventId>> out_of_rank(const Chronicle& chronicle,
                                                     std::optional<Ranked> (*rank)(const Facts&)) {
    std::map<std::string, std::vector<std::pair<int, EventId>>> series;
    for (std::uint32_t i = 0; i < chronicle.events.size(); ++i) {
        const Event& event = chronicle.events[i];
        if (!event.when.bounds.ok()) continue;
        if (auto ranked = rank(event.facts))
            series[std::move(ranked->rest)].emplace_back(ranked->rank, EventId{i});
    }
    std::vector<std::pair<EventId, EventId>> out;
    for (auto& [rest, events] : series) {
        std::stable_sort(events.begin(), events.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        // Of neighbours only: a fault is told once.
        for (std::size_t i = 1; i < events.size(); ++i) {
            const auto& [low, first] = events[i - 1];
            const auto& [high, second] = events[i];
            const bool wrong =
                low < high && before(chronicle[second].when.bounds, chronicle[first].when.bounds) ==
                                  Verdict::definite;
            if (wrong) out.emplace_back(first, second);
        }
    }
    return out;
}

} // namespace fasti
