// SPDX-License-Identifier: Apache-2.0
#include "events/check/contradiction.hpp"
#include "events/chronicle/date_words.hpp"
#include "events/chronicle/lengths.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

namespace fasti {
namespace {

bool within(AllenSet set, AllenSet limit) {
    return !set.empty() && (set & limit) == set;
}

std::string days_words(const Interval& range) {
    if (!range.bounded_below()) return "no later than " + words(edtf_day(range.last()));
    if (!range.bounded_above()) return "no earlier than " + words(edtf_day(range.begin));
    if (range.last() == range.begin) return "on " + words(edtf_day(range.begin));
    return fmt::format("between {} and {}", words(edtf_day(range.begin)),
                       words(edtf_day(range.last())));
}

// ", 91 days earlier"
std::string days_off(const Interval& stated, const Interval& range) {
    if (before(range, stated) == Verdict::definite)
        return fmt::format(", {} earlier",
                           words(Period{.days = (stated.begin - range.last()).count()}));
    if (before(stated, range) == Verdict::definite)
        return fmt::format(", {} later",
                           words(Period{.days = (range.begin - stated.last()).count()}));
    return "";
}

std::vector<StatementId> without(const Conflict& conflict, StatementId statement) {
    std::vector<StatementId> out(conflict.statements);
    out.erase(std::remove(out.begin(), out.end(), statement), out.end());
    return out;
}

// Where the other statements put the event.
std::optional<std::string> date_help(const Chronicle& chronicle,
                                     const ChronicleNetwork& network,
                                     const Conflict& conflict,
                                     StatementId statement) {
    const EventId event = network[statement].event;
    const Interval range = network.bounds_by(without(conflict, statement), event);
    if (!range.ok() || (!range.bounded_below() && !range.bounded_above())) return std::nullopt;
    if (network[statement].kind == Statement::Kind::done)
        return fmt::format("if the document is of a later day, the other statements put {} {}",
                           quoted(chronicle[event]), days_words(range));
    if (network[statement].kind == Statement::Kind::length) return std::nullopt;
    return fmt::format("if the date of {} is wrong, the other statements put it {}{}",
                       quoted(chronicle[event]), days_words(range),
                       days_off(chronicle[event].when.bounds, range));
}

// The same link with another number in its distance.
std::optional<Period> other_number(const Period& period, int change) {
    Period out = period;
    for (int Period::*part : {&Period::days, &Period::weeks, &Period::months, &Period::years}) {
        if (out.*part == 0) continue;
        const bool turned = (out.*part > 0) != (out.*part + change > 0) || out.*part + change == 0;
        if (turned) return std::nullopt;
        out.*part += change;
        return out;
    }
    return std::nullopt;
}

// The number nearest to the stated one with which everything would fit.
std::optional<std::string> distance_help(const Chronicle& chronicle,
                                         const ChronicleNetwork& network,
                                         const Conflict& conflict,
                                         StatementId statement) {
    Tlink link = chronicle.links[network[statement].link];
    if (!link.distance) return std::nullopt;
    const Period stated = *link.distance;
    const std::vector<StatementId> others = without(conflict, statement);
    for (const int change : {1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6, 7, -7, 8, -8, 9, -9}) {
        link.distance = other_number(stated, change);
        if (!link.distance) continue;
        if (network.holds_with(others, chronicle, link))
            return fmt::format("if it read “{}” instead of “{}”, all would fit",
                               words(*link.distance), words(stated));
    }
    return std::nullopt;
}

/// "B is exactly 3 years after A".
std::string distance_words(const Tlink& link, std::string_view from, std::string_view to) {
    const Period& d = *link.distance;
    const bool back = d.years < 0 || d.months < 0 || d.weeks < 0 || d.days < 0;
    const std::string_view way = back ? "before" : "after";
    if (link.within && link.relations == AllenSet::all())
        return fmt::format("{} is within {} of {}", to, words(d), from);
    if (link.within) return fmt::format("{} is at most {} {} {}", to, words(d), way, from);
    return fmt::format("{} is {}{} {} {}", to, link.exact ? "exactly " : "", words(d), way, from);
}

std::string link_words(const Chronicle& chronicle, const Tlink& link) {
    constexpr AllenSet after = AllenSet{Allen::after} | Allen::met_by;
    constexpr AllenSet before = AllenSet{Allen::before} | Allen::meets;
    const std::string from = quoted(chronicle[link.from]);
    const std::string to = quoted(chronicle[link.to]);
    if (link.distance) return distance_words(link, from, to);
    if (within(link.relations, after)) return fmt::format("{} before {}", from, to);
    if (within(link.relations, before)) return fmt::format("{} before {}", to, from);
    return fmt::format("{} {} {}", to, to_string(link.relations), from);
}

} // namespace

std::string words(const Chronicle& chronicle, const Statement& statement) {
    if (statement.kind == Statement::Kind::date) {
        const Event& event = chronicle[statement.event];
        const When& when = statement.claim ? event.claims[*statement.claim].when : event.when;
        return fmt::format("{} is dated {}", quoted(event), words(when));
    }
    if (statement.kind == Statement::Kind::done) {
        const Event& event = chronicle[statement.event];
        return fmt::format("{} is told as done in a document of {}", quoted(event),
                           words(edtf_day(chronicle[event.done->source].dct->day)));
    }
    if (statement.kind == Statement::Kind::length) {
        const Event& event = chronicle[statement.event];
        return fmt::format("{} took “{}”", quoted(event), length_of(event)->words);
    }
    return link_words(chronicle, chronicle.links[statement.link]);
}

std::vector<std::string>
help_with(const Chronicle& chronicle, const ChronicleNetwork& network, const Conflict& conflict) {
    constexpr std::size_t most = 6; // statements that anybody would go through
    std::vector<std::string> out;
    if (conflict.statements.size() > most) return out;
    out.push_back("most to be doubted: " + words(chronicle, network[conflict.suspect]));
    for (const StatementId statement : conflict.statements) {
        const bool link = network[statement].kind == Statement::Kind::link;
        auto help = (link ? distance_help : date_help)(chronicle, network, conflict, statement);
        if (help) out.push_back(std::move(*help));
    }
    return out;
}

} // namespace fasti
