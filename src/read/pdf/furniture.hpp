// SPDX-License-Identifier: Apache-2.0
// What stands on every page and is not the text: running heads and feet, page numbers.
#pragma once

#include "read/pdf/reading_order.hpp"

#include <string>
#include <vector>

namespace fasti::pdf {

/// Takes running heads, feet and page numbers out of the pages: what stands at the same height near
/// an edge of many pages and reads alike but for its numbers. The printed number of each page, ""
/// where it has none.
std::vector<std::string> take_furniture(std::vector<std::vector<Line>>& pages);

} // namespace fasti::pdf
