// SPDX-License-Identifier: Apache-2.0
#include "render/layout/lanes/lane_names.hpp"

#include "render/layout/entries/citations.hpp"

#include <algorithm>
#include <map>

namespace fasti::layout {
namespace {

// What an entry is filed under.
class Sorter {
public:
    Sorter(const Timeline& timeline, LanesBy by) : timeline_(timeline), by_(by) {
        const auto& entries = timeline.entries;
        const bool lanes = std::any_of(entries.begin(), entries.end(),
                                       [](const Entry& entry) { return !entry.lane.empty(); });
        if (by == LanesBy::lane && !lanes) by_ = LanesBy::kind;
        for (const Entry& entry : entries)
            for (const std::string& name : entry.participants)
                ++frequency_[name];
    }

    std::string operator()(const Entry& entry) const {
        switch (by_) {
        case LanesBy::lane:
            return entry.lane;
        case LanesBy::kind:
            return entry.kind == "event" ? "" : entry.kind; // the kind of what fits nowhere
        case LanesBy::source:
            return source(entry);
        case LanesBy::participant:
            return participant(entry);
        }
        return "";
    }

private:
    std::string source(const Entry& entry) const {
        const Note* note =
            entry.notes.empty() ? nullptr : find_note(timeline_, entry.notes.front());
        return note == nullptr ? "" : note->author;
    }

    // Of several the one that takes part most often.
    std::string participant(const Entry& entry) const {
        const auto most = std::max_element(
            entry.participants.begin(), entry.participants.end(),
            [&](const auto& a, const auto& b) { return frequency_.at(a) < frequency_.at(b); });
        return most == entry.participants.end() ? "" : *most;
    }

    const Timeline& timeline_;
    LanesBy by_;
    std::map<std::string, std::size_t> frequency_;
};

} // namespace

Lanes find_lanes(const Timeline& timeline, LanesBy by, std::size_t most) {
    const Sorter sort(timeline, by);
    std::map<std::string, std::size_t> counts;
    for (const Entry& entry : timeline.entries)
        ++counts[sort(entry)];
    std::vector<std::pair<std::string, std::size_t>> order(counts.begin(), counts.end());
    std::stable_sort(order.begin(), order.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    Lanes lanes;
    std::map<std::string, std::size_t> places;
    for (const auto& [name, count] : order)
        if (!name.empty() && places.size() < most) {
            places.emplace(name, places.size());
            lanes.names.push_back(name);
        }
    if (places.size() < counts.size() || lanes.names.empty())
        lanes.names.emplace_back(places.empty() ? "All events" : "Other");
    for (const Entry& entry : timeline.entries) {
        const auto found = places.find(sort(entry));
        lanes.of.push_back(found == places.end() ? lanes.names.size() - 1 : found->second);
    }
    return lanes;
}

} // namespace fasti::layout
