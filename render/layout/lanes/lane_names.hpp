// SPDX-License-Identifier: Apache-2.0
// Which lanes a drawing has, and which entry goes into which.
#pragma once

#include "render/layout/style/options.hpp"
#include "render/timeline/timeline.hpp"

#include <string>
#include <vector>

namespace fasti::layout {

/// The most frequent names, and which of them each entry has; the last lane takes the rest.
struct Lanes {
    std::vector<std::string> names;
    std::vector<std::size_t> of; ///< by entry
};

/// At most `most` lanes, and one for the rest.
Lanes find_lanes(const Timeline& timeline, LanesBy by, std::size_t most);

} // namespace fasti::layout
