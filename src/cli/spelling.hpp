// SPDX-License-Identifier: Apache-2.0
// What somebody meant who mistyped a name.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace fasti::cli {

/// How many signs must be put in, left out, replaced or exchanged with their neighbour to make one
/// word of the other [Damerau; optimal string alignment].
std::size_t edit_distance(std::string_view a, std::string_view b);

/// The first of the nearest of `names`; "" when none is so near that it may be meant: two slips at
/// most, and no more than one in three signs.
std::string nearest(std::string_view word, std::span<const std::string> names);

} // namespace fasti::cli
