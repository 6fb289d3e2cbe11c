// SPDX-License-Identifier: Apache-2.0
// Days and years that say when a source was printed, written or looked up.
#pragma once

#include "events/zones/place.hpp"
#include "events/zones/role.hpp"

#include <optional>

namespace fasti::zones {

/// The date of a source in which the number at `at` stands; it may begin before it, but not before
/// `from`: "Retrieved {3 June 2015}.", "Hall, *Ports*, {1991}, p. 4".
std::optional<Stretch> source_date_at(const Place& place, std::size_t at, std::size_t from);

} // namespace fasti::zones
