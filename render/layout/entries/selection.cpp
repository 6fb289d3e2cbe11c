// SPDX-License-Identifier: Apache-2.0
#include "render/layout/entries/selection.hpp"

#include "render/timeline/sites.hpp"

#include <algorithm>
#include <map>
#include <numeric>

namespace fasti::layout {
namespace {

// For each entry a number such that any first few are spread evenly over all: the place in time
// with its bits reversed [van der Corput 1935].
std::vector<std::uint32_t> spread(const std::vector<Entry>& entries) {
    const std::vector<timeline::Site> sites = timeline::find_sites(entries);
    std::vector<std::uint32_t> out(entries.size(), 0);
    for (std::size_t i = 0; i < sites.size(); ++i) {
        auto place = static_cast<std::uint32_t>((std::uint64_t{i} << 32U) / sites.size());
        std::uint32_t reversed = 0;
        for (int bit = 0; bit < 32; ++bit, place >>= 1U)
            reversed = reversed << 1U | (place & 1U);
        out[sites[i].entry] = reversed;
    }
    return out;
}

} // namespace

std::vector<std::size_t> by_importance(const std::vector<Entry>& entries) {
    const std::vector<std::uint32_t> place = spread(entries);
    std::vector<std::size_t> order(entries.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const auto rank = [&](std::size_t i) {
            return std::pair{-entries[i].importance, place[i]};
        };
        return rank(a) < rank(b);
    });
    return order;
}

Timeline select_entries(const Timeline& timeline, const std::vector<std::size_t>& kept) {
    Timeline out;
    out.language = timeline.language;
    out.title = timeline.title;
    out.subtitle = timeline.subtitle;
    out.remarks = timeline.remarks;
    std::map<std::size_t, std::size_t> places;
    for (const std::size_t i : kept) {
        places[i] = out.entries.size();
        out.entries.push_back(timeline.entries[i]);
    }
    for (Note note : timeline.notes) {
        std::vector<std::size_t> entries;
        for (const std::size_t i : note.entries)
            if (const auto found = places.find(i); found != places.end())
                entries.push_back(found->second);
        note.entries = std::move(entries);
        if (!note.entries.empty()) out.notes.push_back(std::move(note));
    }
    for (OrderArc arc : timeline.arcs) {
        const auto from = places.find(arc.from);
        const auto to = places.find(arc.to);
        if (from == places.end() || to == places.end()) continue;
        arc.from = from->second;
        arc.to = to->second;
        out.arcs.push_back(arc);
    }
    return out;
}

} // namespace fasti::layout
