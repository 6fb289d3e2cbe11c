// SPDX-License-Identifier: Apache-2.0
// All that a chronicle says about time as one network: the dates that sources give, the relations
// and distances that texts state. Its contradictions as the fewest statements, the tightest bounds
// of every event, and why one event came before another.
//
//     const ChronicleNetwork network(chronicle);
//     for (const Conflict& conflict : network.conflicts().list) …
//     network.bounds(event)        where everything together leaves it
//     network.before(a, b)         definite, possible or impossible, and the statements that say so
//
// Two things of one day may have come in either order.
#pragma once

#include "events/chronicle/event.hpp"
#include "events/network/explain.hpp"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace fasti {

/// One thing that a source says.
struct Statement {
    enum class Kind : std::uint8_t {
        date,
        link,
        done,   ///< a document tells of an event as done: it was over on that document's day
        length, ///< how long an event took
    };
    Kind kind = Kind::date;
    EventId event{};                  ///< of all but a link
    std::optional<std::size_t> claim; ///< of a date: index into its claims; none: one of them, they
                                      ///< differ
    std::size_t link = 0;             ///< index into Chronicle::links
    int confidence = 0;               ///< 0 to 100

    friend bool operator==(const Statement&, const Statement&) = default;
};

/// What a link says of two points a network has: as bounds of `statement`.
void add_link(TemporalNetwork& network,
              const Chronicle& chronicle,
              const Tlink& link,
              StatementId statement);

/// Looks at a chronicle, which must outlive it.
class ChronicleNetwork {
public:
    explicit ChronicleNetwork(const Chronicle& chronicle);
    ~ChronicleNetwork();
    ChronicleNetwork(const ChronicleNetwork&) = delete;
    ChronicleNetwork& operator=(const ChronicleNetwork&) = delete;
    ChronicleNetwork(ChronicleNetwork&&) = delete;
    ChronicleNetwork& operator=(ChronicleNetwork&&) = delete;

    const TemporalNetwork& network() const { return network_; }

    const Explainer& explainer() const { return *explainer_; }

    /// By number, the same whatever the order of events and links.
    std::span<const Statement> statements() const { return statements_; }

    const Statement& operator[](StatementId id) const {
        return statements_[static_cast<std::size_t>(id)];
    }

    /// What cannot all hold, and what was withdrawn for what follows.
    const Conflicts& conflicts() const { return conflicts_; }

    /// From the earliest first day to the latest last day of an event.
    Interval bounds(EventId event) const { return bounds_[static_cast<std::size_t>(event)]; }

    /// The bounds say more than the event's own date.
    bool tightened(EventId event) const;

    /// A verdict, and the fewest statements that it follows from; none when it is `possible`.
    struct Answer {
        Verdict verdict = Verdict::possible;
        std::vector<StatementId> because;
    };

    /// Whether `a` was over when `b` began.
    Answer before(EventId a, EventId b) const;

    /// The points of an event: its first moment, and the moment after its last.
    static TimePoint start(EventId event) { return 2 * static_cast<std::uint32_t>(event); }

    static TimePoint end(EventId event) { return start(event) + 1; }

    /// The bounds that statements leave to an event, the rest of the chronicle aside; of its first
    /// day where nothing is known of its last.
    Interval bounds_by(std::span<const StatementId> statements, EventId event) const;

    /// Whether these statements and one more link hold together.
    bool holds_with(std::span<const StatementId> statements,
                    const Chronicle& chronicle,
                    const Tlink& link) const;

    /// The places that a statement was read in.
    std::vector<Citation> citations(StatementId statement) const;

private:
    void add_dates();
    void add_date(EventId event, std::optional<std::size_t> claim, const Interval& bounds);
    StatementId add_statement(Statement::Kind kind, EventId event, int confidence);
    void add_done(EventId event);
    void add_length(EventId event);
    void add_links();
    void find_conflicts();
    void tighten();
    StatementId suspect(std::span<const StatementId> statements,
                        const std::vector<std::uint32_t>& violations) const;
    std::vector<std::uint32_t> violations() const;
    std::vector<StatementId> hypothesis(EventId a, EventId b, bool a_first) const;

    const Chronicle& chronicle_;
    TemporalNetwork network_;
    std::vector<Statement> statements_;
    std::vector<std::vector<StatementId>> dates_; // of each event
    std::unique_ptr<const Explainer> explainer_;
    Conflicts conflicts_;
    std::vector<Interval> bounds_;
};

/// Notes in Event::derived where everything together leaves an event, where that says more than its
/// own date. `network` is that of the chronicle.
void derive_bounds(Chronicle& chronicle, const ChronicleNetwork& network);

} // namespace fasti
