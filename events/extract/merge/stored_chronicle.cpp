// SPDX-License-Identifier: Apache-2.0
#include "events/extract/merge/stored_chronicle.hpp"

#include "events/chronicle/lengths.hpp"
#include "events/extract/merge/merged_event.hpp"
#include "events/network/chronicle_network.hpp"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <set>
#include <span>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace fasti::merge {
namespace {

/// What the place of an event in the list depends on.
struct Rank {
    Interval bounds;
    std::string time; ///< of the day; "" where none is told
    std::string title;
    SourceId source{};
    Span span;
    std::string id; ///< not yet told from others

    auto moment() const {
        return std::tuple(place_on_line(bounds), bounds, std::string_view(time));
    }

    auto key() const { return std::tuple_cat(moment(), std::tuple(source, span)); }
};

/// Of one moment each source keeps the order in which it tells; between sources the title decides
/// which goes first, so that the order in which they were named does not.
void weave(std::span<std::uint32_t> order, const std::vector<Rank>& ranks) {
    struct Row {
        std::uint32_t* next;
        std::uint32_t* end;
    };

    std::vector<Row> rows;
    for (std::uint32_t& group : order) {
        const bool same =
            !rows.empty() && ranks[*(rows.back().end - 1)].source == ranks[group].source;
        if (same)
            ++rows.back().end;
        else
            rows.push_back({&group, &group + 1});
    }
    if (rows.size() < 2) return;
    const auto later = [&](const Row& a, const Row& b) {
        const Rank& one = ranks[*a.next];
        const Rank& other = ranks[*b.next];
        return std::tie(one.title, one.id, one.span) > std::tie(other.title, other.id, other.span);
    };
    std::vector<std::uint32_t> woven;
    woven.reserve(order.size());
    std::make_heap(rows.begin(), rows.end(), later);
    while (!rows.empty()) {
        std::pop_heap(rows.begin(), rows.end(), later);
        Row& row = rows.back();
        woven.push_back(*row.next++);
        if (row.next == row.end)
            rows.pop_back();
        else
            std::push_heap(rows.begin(), rows.end(), later);
    }
    std::copy(woven.begin(), woven.end(), order.begin());
}

Rank rank_of(const Event& event) {
    const Citation& first = event.citations.front();
    return {event.when.bounds, event.when.edtf.begin.date.time,
            event.title,       first.source,
            first.span,        id_of(event)};
}

std::size_t index(EventId event) {
    return static_cast<std::size_t>(event);
}

/// What a network of time looks at: its dates, how sure they are and how often they are told.
Event dates_of(const Event& event) {
    Event out;
    out.id = event.id;
    out.when = event.when;
    out.certainty = event.certainty;
    out.done = event.done;
    for (const Claim& claim : event.claims)
        out.claims.push_back({claim.when, std::vector<Citation>(claim.citations.size())});
    out.citations.resize(event.citations.size());
    if (length_of(event)) { // which the words of both tell
        out.title = event.title;
        out.citations.front().quote = event.citations.front().quote;
    }
    return out;
}

/// How the second and later events of one id are told from the first.
std::string numbered(const std::string& id, std::uint32_t number) {
    return number == 1 ? id : id + "-" + std::to_string(number);
}

} // namespace

/// A link, and what its numbers count from.
struct StoredChronicle::Link {
    std::size_t document;
    std::size_t first_mention;
    Tlink link;
};

StoredChronicle::StoredChronicle(std::vector<StoredReading> readings, const Store& store)
    : mentions_(store) {
    std::vector<Link> links = take(std::move(readings));
    FeatureTable table;
    mentions_.each([&](const mention::Mention& mention) { table.add(mention); });
    groups_ = merge(std::move(table));
    order_events();
    add_links(std::move(links));
}

/// Numbers of a reading become those of the chronicle.
std::vector<StoredChronicle::Link> StoredChronicle::take(std::vector<StoredReading> readings) {
    std::vector<Link> links;
    for (std::size_t document = 0; document < readings.size(); ++document) {
        StoredReading reading = std::move(readings[document]);
        const std::size_t first_source = rest_.sources.size();
        std::move(reading.sources.begin(), reading.sources.end(),
                  std::back_inserter(rest_.sources));
        for (Tlink& link : reading.links) {
            renumber(link.why, first_source);
            links.push_back({document, mentions_.size(), std::move(link)});
        }
        for (Finding& finding : reading.findings) {
            for (Citation& citation : finding.citations)
                renumber(citation, first_source);
            rest_.findings.push_back(std::move(finding));
        }
        mentions_.add(std::move(reading.mentions), first_source);
    }
    return links;
}

/// Puts groups into the order of their events, and counts those that would have the same id.
void StoredChronicle::order_events() {
    std::vector<Rank> ranks;
    ranks.reserve(groups_.size());
    for (std::size_t g = 0; g < groups_.size(); ++g) {
        const Event event = tell_group(g);
        ranks.push_back(rank_of(event));
        says_more_.push_back(event.done || length_of(event));
    }
    order_.resize(groups_.size());
    std::iota(order_.begin(), order_.end(), 0U);
    std::sort(order_.begin(), order_.end(),
              [&](std::uint32_t a, std::uint32_t b) { return ranks[a].key() < ranks[b].key(); });
    for (auto first = order_.begin(); first != order_.end();) {
        const auto last = std::find_if(first, order_.end(), [&](std::uint32_t group) {
            return ranks[group].moment() != ranks[*first].moment();
        });
        weave({first, last}, ranks);
        first = last;
    }
    std::unordered_map<std::string_view, std::uint32_t> used; // never iterated for output
    numbers_.reserve(order_.size());
    for (const std::uint32_t group : order_)
        numbers_.push_back(++used[ranks[group].id]);
}

/// Of two links of a document between the same events with the same distance the first stays.
void StoredChronicle::add_links(std::vector<Link>&& links) {
    std::vector<EventId> event_of(mentions_.size());
    for (std::size_t i = 0; i < order_.size(); ++i)
        for (const std::size_t member : groups_[order_[i]].members)
            event_of[member] = static_cast<EventId>(i);
    std::set<std::tuple<std::size_t, EventId, EventId, std::string>> known;
    std::set<std::pair<EventId, EventId>> pairs;
    for (auto& [document, first, link] : links) {
        link.from = event_of[first + static_cast<std::size_t>(link.from)];
        link.to = event_of[first + static_cast<std::size_t>(link.to)];
        const std::string distance = link.distance ? to_string(*link.distance) : "";
        if (link.from == link.to) continue;
        // a mere order adds nothing to what was read of the two
        const bool unknown = pairs.insert(std::minmax(link.from, link.to)).second;
        if (!link.distance && !unknown) continue;
        if (known.emplace(document, link.from, link.to, distance).second)
            rest_.links.push_back(std::move(link));
    }
}

Event StoredChronicle::tell_group(std::size_t group) const {
    const auto& [members, joints] = groups_[group];
    std::vector<mention::Mention> mentions;
    mentions.reserve(members.size());
    for (const std::size_t member : members)
        mentions.push_back(mentions_[member]);
    const auto local = [&, &all = members](std::size_t member) {
        return static_cast<std::size_t>(std::lower_bound(all.begin(), all.end(), member) -
                                        all.begin());
    };
    std::vector<Joint> own = joints;
    for (Joint& joint : own) {
        joint.mention = local(joint.mention);
        joint.with = local(joint.with);
    }
    return merged_event(mentions, own);
}

Event StoredChronicle::event(std::size_t i) const {
    Event event = tell_group(order_[i]);
    event.id = numbered(id_of(event), numbers_[i]);
    if (const auto found = derived_.find(i); found != derived_.end()) event.derived = found->second;
    return event;
}

void StoredChronicle::each_event(const std::function<void(const Event&)>& use) const {
    for (std::size_t i = 0; i < order_.size(); ++i)
        use(event(i));
}

/// Only what is linked, dated twice, told as done or said to be so long can be moved by what is
/// said together: a chronicle of these alone gives the same answers.
void StoredChronicle::derive_bounds() {
    std::vector<bool> linked(order_.size());
    for (const Tlink& link : rest_.links)
        linked[index(link.from)] = linked[index(link.to)] = true;
    Chronicle part;
    part.sources = rest_.sources;
    std::vector<std::size_t> own; // of each event of the part
    std::vector<EventId> numbers(order_.size());
    for (std::size_t i = 0; i < order_.size(); ++i) {
        const std::uint32_t group = order_[i];
        if (!linked[i] && !says_more_[group] && groups_[group].members.size() == 1) continue;
        numbers[i] = static_cast<EventId>(part.events.size());
        part.events.push_back(dates_of(event(i)));
        own.push_back(i);
    }
    part.links = rest_.links;
    for (Tlink& link : part.links) {
        link.from = numbers[index(link.from)];
        link.to = numbers[index(link.to)];
    }
    fasti::derive_bounds(part, ChronicleNetwork(part));
    for (std::size_t i = 0; i < own.size(); ++i)
        if (const auto& derived = part.events[i].derived) derived_[own[i]] = *derived;
}

Chronicle StoredChronicle::whole() && {
    Chronicle out = std::move(rest_);
    out.events.reserve(order_.size());
    for (std::size_t i = 0; i < order_.size(); ++i)
        out.events.push_back(event(i));
    return out;
}

} // namespace fasti::merge
