// SPDX-License-Identifier: Apache-2.0
// Brackets that hold a citation, the mark of a note or a life.
#pragma once

#include "events/zones/place.hpp"
#include "events/zones/role.hpp"

#include <optional>

namespace fasti::zones {

/// The role of the bracket that opens at `at`, where it is not the story: "(Webb 1998)", "[12]",
/// "[2003] UKHL 17", "(1797–1877)".
std::optional<Stretch> bracket_at(const Place& place, std::size_t at);

} // namespace fasti::zones
