// SPDX-License-Identifier: Apache-2.0
// Allen's interval algebra [Allen 1983, fig. 2 and 4]: thirteen relations, sets of them, and
// composition, which the compiler works out itself.
//
//     relate(war, siege) == Allen::contains
//     compose(Allen::during, Allen::meets) == AllenSet{Allen::before}     // A during B meets C
//     (Allen::before | Allen::meets) & known                              // sets; ~ is the
//     complement of a set
#pragma once

#include "events/time/interval.hpp"

#include <bit>
#include <cstdint>
#include <string>
#include <string_view>

namespace fasti {

// clang-format off
/// How two intervals A and B lie to each other; each with its picture, A above B.
enum class Allen : std::uint8_t {
    before,        ///< A ===        B      ===     converse: after
    meets,         ///< A ===        B    ===       converse: met_by
    overlaps,      ///< A ====       B   ====       converse: overlapped_by
    starts,        ///< A ===        B ======       converse: started_by
    during,        ///< A   ===      B ========     converse: contains
    finishes,      ///< A     ===    B  ======      converse: finished_by
    equals,        ///< A ===        B ===          converse: equals
    finished_by, contains, started_by, overlapped_by, met_by, after,
};
// clang-format on

/// How many there are.
inline constexpr int allen_relations = 13;

/// A set of relations: what may hold. Empty: contradiction; all(): nothing is known.
struct AllenSet {
    std::uint16_t bits = 0;

    constexpr AllenSet() = default;

    constexpr AllenSet(Allen relation) : bits(static_cast<std::uint16_t>(1U << int(relation))) {}

    static constexpr AllenSet all() {
        AllenSet set;
        set.bits = (1U << allen_relations) - 1;
        return set;
    }

    friend constexpr bool operator==(AllenSet, AllenSet) = default;

    friend constexpr AllenSet operator|(AllenSet a, AllenSet b) {
        a.bits |= b.bits;
        return a;
    }

    friend constexpr AllenSet operator&(AllenSet a, AllenSet b) {
        a.bits &= b.bits;
        return a;
    }

    friend constexpr AllenSet operator~(AllenSet set) {
        set.bits ^= all().bits;
        return set;
    }

    constexpr bool has(Allen relation) const { return (bits >> int(relation)) & 1U; }

    constexpr bool empty() const { return bits == 0; }

    constexpr int size() const { return std::popcount(bits); }
};

/// "before", "meets", …, "after".
std::string_view name(Allen relation);

/// "before|meets"; "none"; "any".
std::string to_string(AllenSet set);

/// Two relations make a set.
constexpr AllenSet operator|(Allen a, Allen b) {
    return AllenSet{a} | AllenSet{b};
}

/// The relation of B to A when A stands in `relation` to B.
constexpr Allen converse(Allen relation) {
    return static_cast<Allen>(allen_relations - 1 - int(relation));
}

/// The converse of each.
constexpr AllenSet converse(AllenSet set) {
    AllenSet out;
    for (int i = 0; i < allen_relations; ++i)
        if (set.has(Allen(i))) out = out | converse(Allen(i));
    return out;
}

/// How `a` lies to `b`. Both must be ok(), and their ends known to the day: an end that is absent
/// counts as the end of time, and two such ends as the same.
constexpr Allen relate(const Interval& a, const Interval& b) {
    if (a.end <= b.begin) return a.end < b.begin ? Allen::before : Allen::meets;
    if (b.end <= a.begin) return b.end < a.begin ? Allen::after : Allen::met_by;
    if (a == b) return Allen::equals;
    if (a.begin == b.begin) return a.end < b.end ? Allen::starts : Allen::started_by;
    if (a.end == b.end) return a.begin > b.begin ? Allen::finishes : Allen::finished_by;
    if (a.begin < b.begin) return a.end < b.end ? Allen::overlaps : Allen::contains;
    return a.end > b.end ? Allen::overlapped_by : Allen::during;
}

/// How something that lies within `a` may lie to something within `b`, where each lasts some whole
/// days of its bounds, which ones is not known. Both must be ok(); absent ends count as far away.
AllenSet possible_relations(const Interval& a, const Interval& b);

/// Whether one of `wanted` holds where no other than `possible` may.
constexpr Verdict verdict(AllenSet wanted, AllenSet possible) {
    if ((wanted & possible).empty()) return Verdict::impossible;
    return (possible & ~wanted).empty() ? Verdict::definite : Verdict::possible;
}

/// How A may lie to C when A stands in `a_to_b` to B, and B in `b_to_c` to C [Allen 1983, fig. 4].
AllenSet compose(Allen a_to_b, Allen b_to_c);

/// The same for sets: what any pair of members allows.
AllenSet compose(AllenSet a_to_b, AllenSet b_to_c);

} // namespace fasti
