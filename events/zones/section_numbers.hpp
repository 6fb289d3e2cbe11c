// SPDX-License-Identifier: Apache-2.0
// Numbers of chapters that look like days: "5.6.12. Version" in a manual.
#pragma once

#include "events/zones/role.hpp"
#include "text/document.hpp"

#include <vector>

namespace fasti::zones {

/// Where the numbers of three parts stand that the document's headings count, in any block, by
/// begin. A diary's "5.6.12" has no heading "5.6" above it.
std::vector<Stretch> section_numbers(const Document& document);

} // namespace fasti::zones
