// SPDX-License-Identifier: Apache-2.0
#include "events/network/chronicle_network.hpp"

#include "events/chronicle/lengths.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace fasti {
namespace {

std::size_t index(EventId event) {
    return static_cast<std::size_t>(event);
}

int confidence_of(Certainty certainty) {
    switch (certainty) {
    case Certainty::asserted:
        return 90;
    case Certainty::reported:
        return 80;
    case Certainty::alleged:
        return 60;
    default:
        return 50;
    }
}

constexpr int link_confidence = 70; // reading a relation goes wrong more often than reading a date
constexpr int done_confidence = 65; // "had opened" may be said of what is yet to come
constexpr int length_confidence = 75;

Interval interval_of(Seconds earliest, Seconds after_latest) {
    Interval out;
    if (earliest != Solution::no_earliest) out.begin = day_of(earliest);
    if (after_latest != Solution::no_latest) out.end = day_of(after_latest - 1) + days{1};
    return out;
}

// The days that all claims leave; not ok() when they differ.
Interval common(const std::vector<Claim>& claims) {
    Interval out;
    for (const Claim& claim : claims)
        if (claim.when.bounds.ok()) out = intersection(out, claim.when.bounds);
    return out;
}

Interval around_all(const std::vector<Claim>& claims) {
    std::optional<Interval> out;
    for (const Claim& claim : claims)
        if (claim.when.bounds.ok()) out = out ? hull(*out, claim.when.bounds) : claim.when.bounds;
    return out.value_or(Interval{});
}

} // namespace

ChronicleNetwork::ChronicleNetwork(const Chronicle& chronicle)
    : chronicle_(chronicle), dates_(chronicle.events.size()) {
    const auto events = static_cast<std::uint32_t>(chronicle.events.size());
    network_.add_points(2 * events);
    for (std::uint32_t i = 0; i < events; ++i)
        network_.precedes(by_nature, start(EventId{i}), end(EventId{i}), 1);
    add_dates();
    add_links();
    explainer_ = std::make_unique<Explainer>(network_);
    find_conflicts();
    tighten();
}

ChronicleNetwork::~ChronicleNetwork() = default;

void ChronicleNetwork::add_dates() {
    std::vector<EventId> order(chronicle_.events.size());
    for (std::uint32_t i = 0; i < order.size(); ++i)
        order[i] = EventId{i};
    std::sort(order.begin(), order.end(), [this](EventId a, EventId b) {
        return std::tie(chronicle_[a].when.bounds, chronicle_[a].id) <
               std::tie(chronicle_[b].when.bounds, chronicle_[b].id);
    });
    constexpr std::size_t most = 32; // claims that are told apart when they are looked at together
    for (const EventId event : order) {
        const std::vector<Claim>& claims = chronicle_[event].claims;
        if (claims.empty()) {
            add_date(event, std::nullopt, chronicle_[event].when.bounds);
        } else if (!common(claims).ok()) {
            add_date(event, std::nullopt, around_all(claims));
        } else if (claims.size() > most) {
            add_date(event, std::nullopt, common(claims));
        } else {
            for (std::size_t i = 0; i < claims.size(); ++i)
                add_date(event, i, claims[i].when.bounds);
        }
    }
    for (const EventId event : order) {
        add_done(event);
        add_length(event);
    }
}

StatementId ChronicleNetwork::add_statement(Statement::Kind kind, EventId event, int confidence) {
    Statement said;
    said.kind = kind;
    said.event = event;
    said.confidence = confidence;
    statements_.push_back(said);
    return StatementId{static_cast<std::uint32_t>(statements_.size() - 1)};
}

void ChronicleNetwork::add_done(EventId event) {
    const auto& done = chronicle_[event].done;
    if (!done || !chronicle_[done->source].dct) return;
    const sys_days day = chronicle_[done->source].dct->day;
    network_.not_after(add_statement(Statement::Kind::done, event, done_confidence), end(event),
                       start_of(day + days{1}));
}

void ChronicleNetwork::add_length(EventId event) {
    const auto length = length_of(chronicle_[event]);
    if (!length) return;
    network_.shifted(add_statement(Statement::Kind::length, event, length_confidence), start(event),
                     end(event), {moved_by(length->least), std::nullopt, false},
                     {moved_by(length->most, true), std::nullopt, true});
}

void ChronicleNetwork::add_date(EventId event,
                                std::optional<std::size_t> claim,
                                const Interval& bounds) {
    if (!bounds.ok() || (!bounds.bounded_below() && !bounds.bounded_above())) return;
    const StatementId statement =
        add_statement(Statement::Kind::date, event, confidence_of(chronicle_[event].certainty));
    statements_.back().claim = claim;
    dates_[index(event)].push_back(statement);
    if (bounds.bounded_below())
        network_.not_before(statement, start(event), start_of(bounds.begin));
    if (bounds.bounded_above()) network_.not_after(statement, end(event), start_of(bounds.end));
}

// Links are taken by what they say and where, so that their order in the chronicle changes nothing.
void ChronicleNetwork::add_links() {
    const auto& links = chronicle_.links;
    std::vector<std::uint32_t> order(links.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto key = [&](std::uint32_t i) {
        const Tlink& link = links[i];
        return std::tuple(std::cref(chronicle_[link.from].id), std::cref(chronicle_[link.to].id),
                          link.relations.bits, link.distance ? to_string(*link.distance) : "",
                          link.why.source, link.why.line, link.why.span, std::cref(link.why.quote));
    };
    const auto less = [&](std::uint32_t a, std::uint32_t b) {
        const auto x = key(a);
        const auto y = key(b);
        return std::tie(std::get<0>(x).get(), std::get<1>(x).get(), std::get<2>(x), std::get<3>(x),
                        std::get<4>(x), std::get<5>(x), std::get<6>(x), std::get<7>(x).get()) <
               std::tie(std::get<0>(y).get(), std::get<1>(y).get(), std::get<2>(y), std::get<3>(y),
                        std::get<4>(y), std::get<5>(y), std::get<6>(y), std::get<7>(y).get());
    };
    std::stable_sort(order.begin(), order.end(), less);
    for (const std::uint32_t i : order) {
        const std::size_t before = network_.constraints().size();
        add_link(network_, chronicle_, links[i],
                 StatementId{static_cast<std::uint32_t>(statements_.size())});
        if (network_.constraints().size() == before) continue; // it says nothing about order
        Statement said;
        said.kind = Statement::Kind::link;
        said.link = i;
        said.confidence = link_confidence;
        statements_.push_back(said);
    }
}

void ChronicleNetwork::find_conflicts() {
    std::vector<std::uint32_t> violated;
    conflicts_ = explainer_->conflicts([&](std::span<const StatementId> statements) {
        if (violated.empty()) violated = violations();
        return suspect(statements, violated);
    });
}

// How many relations a statement is at odds with when nothing but the dates of their two events is
// known.
std::vector<std::uint32_t> ChronicleNetwork::violations() const {
    std::vector<std::uint32_t> out(statements_.size());
    for (std::uint32_t i = 0; i < statements_.size(); ++i) {
        if (statements_[i].kind != Statement::Kind::link) continue;
        const Tlink& link = chronicle_.links[statements_[i].link];
        std::vector<StatementId> said{StatementId{i}};
        for (const EventId event : {link.from, link.to})
            said.insert(said.end(), dates_[index(event)].begin(), dates_[index(event)].end());
        if (!explainer_->contradict(said)) continue;
        for (const StatementId statement : said)
            ++out[static_cast<std::size_t>(statement)];
    }
    return out;
}

// The one that is at odds with most others; then the least sure, the least often told, the last.
StatementId ChronicleNetwork::suspect(std::span<const StatementId> statements,
                                      const std::vector<std::uint32_t>& violations) const {
    const auto rank = [&](StatementId id) {
        const Statement& said = (*this)[id];
        return std::tuple(-std::int64_t{violations[static_cast<std::size_t>(id)]}, said.confidence,
                          citations(id).size(), -std::int64_t{static_cast<std::uint32_t>(id)});
    };
    return *std::min_element(statements.begin(), statements.end(),
                             [&](StatementId a, StatementId b) { return rank(a) < rank(b); });
}

void ChronicleNetwork::tighten() {
    const auto kept = [this](StatementId id) {
        return id == by_nature ||
               !std::binary_search(conflicts_.withdrawn.begin(), conflicts_.withdrawn.end(), id);
    };
    TemporalNetwork rest;
    rest.add_points(network_.size());
    rest.set_shifts(network_.shifts());
    for (const Constraint& constraint : network_.constraints())
        if (kept(constraint.statement)) rest.add(constraint);
    for (const Limit& limit : network_.limits())
        if (kept(limit.statement)) rest.add(limit);
    const Solution solution = solve(rest);
    bounds_.resize(chronicle_.events.size());
    for (std::uint32_t i = 0; i < bounds_.size(); ++i)
        bounds_[i] =
            interval_of(solution.earliest[start(EventId{i})], solution.latest[end(EventId{i})]);
}

bool ChronicleNetwork::tightened(EventId event) const {
    const Interval& own = chronicle_[event].when.bounds;
    return own.ok() && bounds(event) != own && own.contains(bounds(event));
}

Interval ChronicleNetwork::bounds_by(std::span<const StatementId> statements, EventId event) const {
    std::vector<TimePoint> points;
    const Solution solution = solve(explainer_->restricted(statements, &points));
    if (!solution.consistent()) return {};
    Interval out;
    sys_days last_begin = sys_days::max();
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (points[i] == start(event)) {
            out.begin = interval_of(solution.earliest[i], Solution::no_latest).begin;
            const Seconds latest = solution.latest[i];
            if (latest != Solution::no_latest) last_begin = day_of(latest) + days{1};
        }
        if (points[i] == end(event))
            out.end = interval_of(Solution::no_earliest, solution.latest[i]).end;
    }
    if (!out.bounded_above()) out.end = last_begin;
    return out;
}

std::vector<Citation> ChronicleNetwork::citations(StatementId statement) const {
    const Statement& said = (*this)[statement];
    if (said.kind == Statement::Kind::link) return {chronicle_.links[said.link].why};
    const Event& event = chronicle_[said.event];
    if (said.kind == Statement::Kind::done) return {*event.done};
    if (said.kind == Statement::Kind::length) return {event.citations.front()};
    return said.claim ? event.claims[*said.claim].citations : event.citations;
}

} // namespace fasti
