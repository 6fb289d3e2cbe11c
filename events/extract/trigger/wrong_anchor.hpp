// SPDX-License-Identifier: Apache-2.0
// "Signed yesterday, 12 May" in a letter of 20 May: a day that is counted from the document, and
// beside it the same day by its date.
#pragma once

#include "events/timex/value/timex.hpp"
#include "text/document.hpp"

#include <vector>

namespace fasti::trigger {

/// "wrong-anchor": where the two differ by more than a day, which is how far a letter may be from
/// its writing, and the document's day is stated and not inferred.
std::vector<Finding> wrong_anchors(const Document& document, const Tagged& tagged);

} // namespace fasti::trigger
