// SPDX-License-Identifier: Apache-2.0
// A half-open range [begin, end). In a Document it counts bytes of Document::text and never copies;
// in a Citation it counts Unicode code points of the source, as the rows of `fasti extract` do.
#pragma once

#include <algorithm>
#include <compare>
#include <cstddef>

namespace fasti {

/// A half-open range of offsets; what it counts is said where it is used.
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;

    // clang-tidy 14 takes the zero of a defaulted <=> for a pointer.
    // NOLINTNEXTLINE(modernize-use-nullptr)
    friend constexpr auto operator<=>(const Span&, const Span&) = default;

    constexpr std::size_t size() const { return end - begin; }

    constexpr bool empty() const { return begin >= end; }

    constexpr bool contains(std::size_t at) const { return begin <= at && at < end; }

    constexpr bool contains(const Span& other) const {
        return begin <= other.begin && other.end <= end;
    }

    constexpr bool overlaps(const Span& other) const {
        return begin < other.end && other.begin < end;
    }
};

/// The smallest span that contains both.
constexpr Span hull(const Span& a, const Span& b) {
    return {std::min(a.begin, b.begin), std::max(a.end, b.end)};
}

} // namespace fasti
