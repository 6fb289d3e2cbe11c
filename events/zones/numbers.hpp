// SPDX-License-Identifier: Apache-2.0
// Numbers and names with digits in them that are no dates of the story.
#pragma once

#include "events/zones/place.hpp"
#include "events/zones/role.hpp"

#include <optional>

namespace fasti::zones {

/// The role of the number that begins at `at`: a version, the mark of a note, a number of a thing.
/// `last` is the stretch before it, if any: versions stand in rows.
std::optional<Stretch> number_at(const Place& place, std::size_t at, const Stretch* last);

/// The role of the word that begins at `at`: an address, the name of a file, an identifier.
std::optional<Stretch> token_at(const Place& place, std::size_t at);

} // namespace fasti::zones
