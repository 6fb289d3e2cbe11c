// SPDX-License-Identifier: Apache-2.0
// One single-source run over a network: Bellman–Ford with subtree disassembly [Tarjan 1981;
// Cherkassky, Goldberg 1999], its queue seeded in topological order of what must not come later.
// One scan a point on any chain of "before", and a contradiction is seen as soon as the tree of
// shortest paths would close on itself. Of this room only.
//
// A run for `latest` lowers upper bounds along constraints; a run for `earliest` is the same in the
// mirror: time reversed, constraints from `to` to `from`.
#pragma once

#include "events/network/network.hpp"

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace fasti {

enum class Bound : bool { latest, earliest };

/// A constraint as the run walks it.
struct Arc {
    static constexpr Seconds calendar = std::numeric_limits<Seconds>::min();

    TimePoint to = 0;
    std::uint32_t constraint = 0; ///< index
    Seconds weight = 0;           ///< `calendar`: ask the constraint's shift
};

/// The arcs that leave each point, side by side.
struct Arcs {
    Arcs(const TemporalNetwork& network, Bound bound);

    std::span<const Arc> of(TimePoint point) const {
        return {arcs.data() + first[point], first[point + 1] - first[point]};
    }

    std::vector<std::uint32_t> first; ///< per point, and one more
    std::vector<Arc> arcs;
};

/// Where no bound is known.
inline constexpr Seconds horizon = Seconds{1} << 61U;

/// The label that an arc passes on from a point with `label`.
Seconds passed_on(const TemporalNetwork& network, Bound bound, const Arc& arc, Seconds label);

class Relaxation {
public:
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

    Relaxation(const TemporalNetwork& network, Bound bound);

    /// The order in which points are looked at first. Every point once.
    std::vector<TimePoint> seeds() const;

    /// False: the constraints alone contradict each other; see witnesses().
    bool run(std::span<const TimePoint> seeds);

    /// The upper bound of a point; in the mirror, minus its lower bound. Says nothing where the
    /// point is not anchored().
    Seconds label(TimePoint point) const { return nodes_[point].label; }

    /// Of each point whether its label comes from a limit.
    std::vector<bool> anchored() const;

    /// What a label follows from, as indices.
    struct Reasons {
        std::vector<std::uint32_t> constraints;
        std::vector<std::uint32_t> limits;
    };

    Reasons reasons(TimePoint point) const;

    /// After a run that failed: the constraints that go round in the contradiction.
    const std::vector<std::uint32_t>& witnesses() const { return witnesses_; }

private:
    struct Node {
        Seconds label = horizon;
        std::uint32_t parent = none;      // the point that gave the label
        std::uint32_t constraint = none;  // and by which
        std::uint32_t next = 0, prev = 0; // the tree in preorder, a ring a root
        std::int32_t degree = -1;         // children, less one
        bool detached = false;            // its tree has changed above it: label not final
        bool queued = false;
    };

    bool attached(TimePoint point) const {
        return nodes_[point].parent != none && !nodes_[point].detached;
    }

    void stay_within_calendar();
    void push(TimePoint point);
    TimePoint pop();
    bool scan(TimePoint point);
    bool take_apart(TimePoint root, TimePoint unless);
    void attach(TimePoint parent, TimePoint child, std::uint32_t constraint, Seconds label);
    bool go_round(TimePoint from, const Arc& closing, Seconds label);
    Seconds once_round(std::span<const Arc> ring, Seconds label) const;
    std::vector<Arc> ring_of(TimePoint from, const Arc& closing) const;

    const TemporalNetwork& network_;
    Bound bound_;
    Arcs arcs_;
    std::vector<Node> nodes_;
    std::vector<std::uint32_t> limits_; // of each point: the tightest, or none
    std::vector<TimePoint> queue_;      // a ring
    std::size_t head_ = 0, waiting_ = 0;
    // where a label went round through the calendar until it held, and why; the last of a point
    // counts
    std::vector<std::pair<TimePoint, Reasons>> cuts_;
    std::vector<std::uint32_t> witnesses_;
};

} // namespace fasti
