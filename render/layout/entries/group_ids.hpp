// SPDX-License-Identifier: Apache-2.0
// The names that links in a drawing lead to.
#pragma once

#include "render/timeline/timeline.hpp"

#include <string>
#include <vector>

namespace fasti::layout {

/// A name for each entry's group, unique in the drawing, made of its id.
std::vector<std::string> group_ids(const std::vector<Entry>& entries);

} // namespace fasti::layout
