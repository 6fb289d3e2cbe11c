// SPDX-License-Identifier: Apache-2.0
#include "events/check/title_words.hpp"

#include "text/ascii.hpp"

#include <algorithm>
#include <map>

namespace fasti {

std::optional<RankedTitle> ranked_title(std::string_view title, Rank rank) {
    RankedTitle out;
    bool found = false;
    std::string word;
    for (std::size_t at = 0; at <= title.size(); ++at) {
        const char c = at < title.size() ? title[at] : ' ';
        if (c != ' ') {
            word += ascii::lower(c);
            continue;
        }
        const std::optional<int> value = rank(word);
        if (value && found) return std::nullopt;
        if (value) out.rank = *value;
        found = found || value;
        out.rest += value ? "… " : word + ' ';
        word.clear();
    }
    return found ? std::optional(std::move(out)) : std::nullopt;
}

std::vector<std::pair<EventId, EventId>> out_of_rank(const Chronicle& chronicle, Rank rank) {
    std::map<std::string, std::vector<std::pair<int, EventId>>> series;
    for (std::uint32_t i = 0; i < chronicle.events.size(); ++i) {
        const Event& event = chronicle.events[i];
        if (!event.when.bounds.ok()) continue;
        if (auto title = ranked_title(event.title, rank))
            series[std::move(title->rest)].emplace_back(title->rank, EventId{i});
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
