// SPDX-License-Identifier: Apache-2.0
#include "render/timeline/page_language.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace fasti::timeline {

std::string page_language(const Chronicle& chronicle, std::span<const EventId> order) {
    std::vector<std::pair<std::string, std::size_t>> counts; // in the order in which they are met
    for (const EventId id : order) {
        const Event& event = chronicle[id];
        if (event.citations.empty()) continue;
        const std::string& language = chronicle[event.citations.front().source].language;
        auto found = std::find_if(counts.begin(), counts.end(),
                                  [&](const auto& count) { return count.first == language; });
        if (found == counts.end()) found = counts.insert(counts.end(), {language, 0});
        ++found->second;
    }
    const auto most =
        std::max_element(counts.begin(), counts.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == counts.end() || most->first.empty() ? "en" : most->first;
}

} // namespace fasti::timeline
