// SPDX-License-Identifier: Apache-2.0
// What of a timeline goes on one page.
#pragma once

#include "render/geometry.hpp"

#include <algorithm>
#include <cstddef>

namespace fasti::layout {

/// The rows [first, last) stand on one page, beside an axis of `height`.
struct Stretch {
    std::size_t first = 0, last = 0;
    Mpt height = 0;
};

/// How long an axis is beside rows of that height in all: few of them do not need a whole page.
constexpr Mpt natural_height(Mpt rows) {
    return std::max(rows * 2, rows + pt(150));
}

} // namespace fasti::layout
