// SPDX-License-Identifier: Apache-2.0
#include "render/layout/axis/palette.hpp"

#include "text/ascii.hpp"
#include "text/printable.hpp"

#include <algorithm>

namespace fasti::layout {
namespace {

constexpr std::size_t hue_count = 7;

std::string in_words(const std::string& sort) {
    return ascii::capitalised(shorten(printable(sort), 24));
}

} // namespace

Palette::Palette(const std::vector<Entry>& entries) {
    lanes_ =
        std::any_of(entries.begin(), entries.end(), [](const Entry& e) { return !e.lane.empty(); });
    std::map<std::string, std::size_t> counts;
    for (const Entry& entry : entries)
        ++counts[sort_of(entry)];
    std::vector<std::pair<std::string, std::size_t>> sorts(counts.begin(), counts.end());
    std::stable_sort(sorts.begin(), sorts.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    if (sorts.size() == 1) hues_[sorts.front().first] = Tone::hue_1;
    if (sorts.size() <= 1) return;
    std::size_t next = 0;
    for (const auto& [sort, count] : sorts) {
        // "event" is the kind of what fits nowhere; it gets the colour of the rest.
        const bool plain = sort.empty() || sort == "event" || next == hue_count;
        if (plain) continue;
        hues_[sort] = static_cast<Tone>(static_cast<std::size_t>(Tone::hue_1) + next++);
        legend_.push_back({in_words(sort), hues_[sort]});
    }
    if (hues_.size() < sorts.size()) legend_.push_back({"Other", Tone::hue_other});
}

Tone Palette::hue(const Entry& entry) const {
    const auto found = hues_.find(sort_of(entry));
    return found == hues_.end() ? Tone::hue_other : found->second;
}

} // namespace fasti::layout
