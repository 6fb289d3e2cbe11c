// SPDX-License-Identifier: Apache-2.0
// A chronicle of more events than memory should hold: each is told anew when it is asked for, from
// mentions that lie in a store. What stays in memory of a mention is what merging compares, while
// it does, and then some dozen bytes.
//
//     const StoredChronicle chronicle = extract_stored(count, open, nullptr, options, store);
//     chronicle.each_event([&](const Event& event) { … });
#pragma once

#include "events/chronicle/event.hpp"
#include "events/extract/merge/mention_shelf.hpp"
#include "events/extract/merge/merge.hpp"

#include <cstdint>
#include <functional>
#include <map>
#include <vector>

namespace fasti::merge {

/// What one document says, its mentions put aside. Numbers are its own, as in a DocumentReading.
struct StoredReading {
    std::vector<Source> sources;
    std::vector<Tlink> links;
    std::vector<Finding> findings;
    ShelvedMentions mentions;
};

/// Sources, links and findings in memory, events one at a time.
class StoredChronicle {
public:
    /// Of readings in their order; `store`, where their mentions lie, must outlive it.
    StoredChronicle(std::vector<StoredReading> readings, const Store& store);

    /// All but the events. EventId counts them in the order of each_event().
    const Chronicle& rest() const { return rest_; }

    /// Calls use(event) for every event, in the order of Chronicle::events.
    void each_event(const std::function<void(const Event&)>& use) const;

    /// Works out Event::derived, see derive_bounds() of a Chronicle.
    void derive_bounds();

    /// The whole, in memory.
    Chronicle whole() &&;

private:
    struct Link;

    std::vector<Link> take(std::vector<StoredReading> readings);
    void order_events();
    void add_links(std::vector<Link>&& links);
    Event tell_group(std::size_t group) const;
    Event event(std::size_t i) const;

    MentionShelf mentions_;
    std::vector<MentionGroup> groups_;
    std::vector<bool> says_more_;        ///< of each group: more than dates bounds its event
    std::vector<std::uint32_t> order_;   ///< of each event its group
    std::vector<std::uint32_t> numbers_; ///< of each event among those of the same id
    std::map<std::size_t, Interval> derived_;
    Chronicle rest_;
};

} // namespace fasti::merge
