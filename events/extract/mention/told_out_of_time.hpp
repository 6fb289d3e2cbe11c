// SPDX-License-Identifier: Apache-2.0
// What a report cannot know, or should have known: a past that is after its own date, a future that
// was over by then.
#pragma once

#include "events/extract/mention/mention.hpp"
#include "text/document.hpp"

#include <optional>

namespace fasti::mention {

/// "report-before-event": told in the past, though later than the document is dated;
/// "announced-too-late": told with "will", though over by then. Only where both days are stated,
/// and not in quotations.
std::optional<Finding>
told_out_of_time(const Document& document, const Mention& mention, const std::optional<Dct>& dct);

} // namespace fasti::mention
