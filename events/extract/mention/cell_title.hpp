// SPDX-License-Identifier: Apache-2.0
// The title of what a cell or a line tells in its own words.
#pragma once

#include <string>
#include <string_view>

namespace fasti::mention {

/// `told` is the headline of the cell where it was parsed as a clause. A cell that is a title
/// already stays as it stands; a mere name is told with the name of its column: "Ann Hall, mayor".
/// At most 90 code points, never cut inside a phrase where it has one that ends before.
std::string
cell_title(std::string_view cell, std::string_view told, std::string_view column, bool parsed);

} // namespace fasti::mention
