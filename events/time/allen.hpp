// SPDX-License-Identifier: Apache-2.0
// Allen's interval algebra [Allen 1983, fig. 2 and 4]: thirteen relations, sets of them, and composition,
// which the compiler works out itself.
#pragma once

#include <array>
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

/// A set of relations: what may hold. Empty: contradiction; all(): nothing is known.
struct AllenSet {
    std::uint16_t bits = 0;

    constexpr AllenSet() = default;
    constexpr AllenSet(Allen relation) : bits(static_cast<std::uint16_t>(1U << int(relation))) {}

    static constexpr AllenSet all() {
        AllenSet set;
        set.bits = (1U << 13) - 1;
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
    constexpr bool has(Allen relation) const { return (bits >> int(relation)) & 1U; }
    constexpr bool empty() const { return bits == 0; }
    constexpr int size() const { return std::popcount(bits); }
};

/// "before", "meets", …, "after".
std::string_view name(Allen relation);

/// "before|meets"; "none"; "any".
std::string to_string(AllenSet set);

/// The relation of B to A when A stands in `relation` to B.
constexpr Allen converse(Allen relation) { return static_cast<Allen>(12 - int(relation)); }

} // namespace fasti
