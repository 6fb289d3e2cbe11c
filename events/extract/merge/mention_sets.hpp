// SPDX-License-Identifier: Apache-2.0
// Union-find over mentions that keeps apart what contradicts, also through others: a treaty of 1921
// is joined with that of 4 May or with that of 9 June, and never joins the two. [Tarjan 1975]
#pragma once

#include "events/extract/merge/likeness.hpp"

#include <vector>

namespace fasti::merge {

/// Two mentions that were taken for one event.
struct Joint {
    std::size_t mention = 0; ///< index into the mentions given
    std::size_t with = 0;    ///< the same
    Likeness why = Likeness::none;

    friend bool operator==(const Joint&, const Joint&) = default;
};

/// Mentions of one event, and why they were taken for one.
struct MentionGroup {
    std::vector<std::size_t> members; ///< indices into the mentions given, ascending
    std::vector<Joint> joints;        ///< one less than members: they span the group

    friend bool operator==(const MentionGroup&, const MentionGroup&) = default;
};

/// Disjoint sets of mentions, with what all members of a set have in common.
class MentionSets {
public:
    explicit MentionSets(const FeatureTable& table);

    /// The mention that stands for the set of `i`: its smallest.
    std::size_t find(std::size_t i);

    /// Joins two sets unless they contradict each other. True when they are one now.
    bool join(std::size_t a, std::size_t b, Likeness why);

    /// Every set as a group.
    std::vector<MentionGroup> groups();

private:
    bool contradict(std::size_t a, std::size_t b, Likeness why) const;

    const FeatureTable& table_;
    std::vector<std::size_t> parent_;
    std::vector<Interval> common_;     ///< of a set: the days that all its dates leave
    std::vector<std::size_t> named_;   ///< of a set: the member with the fullest name of its own
    std::vector<std::size_t> counted_; ///< of a set: a member with an ordinal number
    std::vector<Joint> joints_;
};

} // namespace fasti::merge
