// SPDX-License-Identifier: Apache-2.0
#include "events/check/contradiction.hpp"

#include "events/check/list.hpp"
#include "events/chronicle/date_words.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace fasti {
namespace {

constexpr std::size_t most_named = 8;       // statements that a sentence can hold
constexpr std::size_t most_ordered = 1'000; // putting them in a row is quadratic

// The statements as a chain, from a date to a date or around a circle.
class Chain {
public:
    Chain(const Chronicle& chronicle, const ChronicleNetwork& network, const Conflict& conflict)
        : chronicle_(chronicle), network_(network) {
        for (const StatementId id : conflict.statements)
            (said(id).kind == Statement::Kind::link ? links : dates).push_back(id);
        if (links.size() > most_ordered) return; // nobody reads so many
        std::optional<EventId> at = first();
        for (auto next = links.begin(); at && next != links.end(); ++next) {
            const auto found =
                std::find_if(next, links.end(), [&](StatementId id) { return touches(id, *at); });
            if (found == links.end()) break;
            std::rotate(next, found, found + 1);
            at = other_end(*next, *at);
        }
    }

    /// All links say that one event came before another, and follow each other.
    bool is_order() const {
        for (std::size_t i = 0; i < links.size(); ++i) {
            if (!earlier(links[i])) return false;
            if (i > 0 && earlier(links[i - 1])->second != earlier(links[i])->first) return false;
        }
        return !links.empty();
    }

    /// Nothing but dates stands against the links.
    bool only_dates() const {
        return std::all_of(dates.begin(), dates.end(), [this](StatementId id) {
            return said(id).kind == Statement::Kind::date;
        });
    }

    /// The events that an order goes from and to.
    std::pair<EventId, EventId> ends() const {
        return {earlier(links.front())->first, earlier(links.back())->second};
    }

    std::vector<StatementId> dates; // and what else is said of one event alone
    std::vector<StatementId> links;

private:
    const Statement& said(StatementId id) const { return network_[id]; }

    const Tlink& link(StatementId id) const { return chronicle_.links[said(id).link]; }

    // The two events of a link that states an order and nothing else.
    std::optional<std::pair<EventId, EventId>> earlier(StatementId id) const {
        const Tlink& l = link(id);
        const AllenSet after = AllenSet{Allen::after} | Allen::met_by;
        if (l.distance || l.relations.empty()) return std::nullopt;
        if ((l.relations & after) == l.relations) return std::pair{l.from, l.to};
        if ((l.relations & converse(after)) == l.relations) return std::pair{l.to, l.from};
        return std::nullopt;
    }

    bool touches(StatementId id, EventId event) const {
        return link(id).from == event || link(id).to == event;
    }

    EventId other_end(StatementId id, EventId event) const {
        return link(id).from == event ? link(id).to : link(id).from;
    }

    // Where to begin: where an order begins that no other leads to, or at the first date.
    std::optional<EventId> first() {
        std::sort(links.begin(), links.end());
        std::optional<EventId> lowest;
        for (const StatementId id : links) {
            const auto way = earlier(id);
            if (!way) return dates.empty() ? std::nullopt : std::optional(said(dates[0]).event);
            const bool led_to = std::any_of(links.begin(), links.end(), [&](StatementId other) {
                const auto before = earlier(other);
                return before && before->second == way->first;
            });
            if (!led_to) return way->first;
            if (!lowest || chronicle_[way->first].id < chronicle_[*lowest].id) lowest = way->first;
        }
        return lowest;
    }

    const Chronicle& chronicle_;
    const ChronicleNetwork& network_;
};

std::string listed(const Chronicle& chronicle,
                   const ChronicleNetwork& network,
                   const std::vector<StatementId>& statements) {
    std::string out;
    for (std::size_t i = 0; i < std::min(statements.size(), most_named); ++i)
        out += (out.empty() ? "" : ", ") + words(chronicle, network[statements[i]]);
    if (statements.size() > most_named)
        out += fmt::format(" and {} more", statements.size() - most_named);
    return out;
}

std::string dated(const Event& event) {
    return fmt::format("{} ({})", quoted(event), words(event.when));
}

std::string
message(const Chronicle& chronicle, const ChronicleNetwork& network, const Chain& chain) {
    if (chain.is_order() && chain.dates.empty())
        return "the text goes round in a circle: " + listed(chronicle, network, chain.links);
    if (chain.is_order() && chain.only_dates())
        return fmt::format("the text puts {}, but by the dates {} is earlier than {}",
                           listed(chronicle, network, chain.links),
                           dated(chronicle[chain.ends().second]),
                           dated(chronicle[chain.ends().first]));
    std::vector<StatementId> all(chain.dates);
    all.insert(all.end(), chain.links.begin(), chain.links.end());
    return "these cannot all be true: " + listed(chronicle, network, all);
}

// The dates of two events and how far apart they are, or a date and how long it took: another check
// has said so, and said it better.
bool said_already(const Chronicle& chronicle,
                  const ChronicleNetwork& network,
                  const Conflict& conflict) {
    std::size_t links = 0;
    bool fits = true;
    bool date_and_length = true;
    for (const StatementId id : conflict.statements) {
        date_and_length = date_and_length && network[id].kind != Statement::Kind::link &&
                          network[id].kind != Statement::Kind::done;
        if (network[id].kind != Statement::Kind::link) continue;
        ++links;
        fits = fits && distance_fits(chronicle, chronicle.links[network[id].link]);
    }
    return date_and_length || (links == 1 && !fits);
}

Finding
finding(const Chronicle& chronicle, const ChronicleNetwork& network, const Conflict& conflict) {
    const Chain chain(chronicle, network, conflict);
    Finding out{"contradiction", Severity::error, message(chronicle, network, chain), {}};
    for (const StatementId id : chain.links)
        add_citation(out.citations, chronicle.links[network[id].link].why);
    for (const StatementId id : chain.dates) {
        const std::vector<Citation> citations = network.citations(id);
        if (!citations.empty()) add_citation(out.citations, citations.front());
    }
    out.help = help_with(chronicle, network, conflict);
    return out;
}

} // namespace

std::vector<Finding> contradiction(const Chronicle& chronicle, const EventGraph& /*graph*/) {
    const ChronicleNetwork network(chronicle);
    std::vector<Finding> out;
    for (const Conflict& conflict : network.conflicts().list)
        if (!said_already(chronicle, network, conflict))
            out.push_back(finding(chronicle, network, conflict));
    if (!network.conflicts().complete)
        out.push_back({"contradiction",
                       Severity::warning,
                       "so many statements contradict each other that not all of it is listed",
                       {}});
    return out;
}

} // namespace fasti
