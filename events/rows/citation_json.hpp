// SPDX-License-Identifier: Apache-2.0
// A citation as rows and findings have it in JSON: its source, its place, its words. Not for users:
// what writes JSON alone includes it.
#pragma once

#include "events/chronicle/event.hpp"

#include <nlohmann/json_fwd.hpp>

namespace fasti::detail {

/// {"source","title","page","label","section","line","begin","end","quote","date_begin","date_end"};
/// what a source does not have is left out.
nlohmann::ordered_json citation_json(const Chronicle& chronicle, const Citation& citation);

} // namespace fasti::detail
